#pragma once

#include "geo/cli/commands.h"

namespace atlas {

// What an operator of kiosks needs. Each adds a subcommand whose callback puts the exit code into `code`.

/// `pin`: the hash of a PIN, for kiosk-keys.toml.
void addPin(CLI::App& app, int& code);
/// `usage`: prints or exports what a kiosk counted.
void addUsage(CLI::App& app, int& code);
// Content and its signature: `keygen`, `bundle`, `verify`.
void addKeygen(CLI::App& app, int& code);
void addBundle(CLI::App& app, int& code);
void addVerify(CLI::App& app, int& code);

} // namespace atlas
