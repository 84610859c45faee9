#pragma once

#include "geo/cli/commands.h"

namespace atlas {

/// The subcommand `validate`: facts tables, an atlas, or a story against an atlas.
void addValidate(CLI::App& app, int& code);

} // namespace atlas
