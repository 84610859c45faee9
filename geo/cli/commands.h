#pragma once

#include "geo/atlas_file.h"
#include "geo/error.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <string>

namespace cli {

inline constexpr int fine = 0;
inline constexpr int dataHasErrors = 1;
inline constexpr int wrongUse = 2;

/// Writes the error on standard error; gives `dataHasErrors`.
int report(const geo::Error& error);
/// A list of complaints, one a line, and how many there are; gives the exit code.
int report(const std::vector<geo::Complaint>& complaints);

/// The atlas to look at: the one named, else the one the build made, else the installed one.
[[nodiscard]] geo::Result<std::string> findAtlas(const std::string& named);

/// The project's data folder, where the tool was built; empty once that is gone.
[[nodiscard]] std::filesystem::path dataFolder();

/// Checks a folder of facts tables or an atlas (empty: the project's own facts); gives the exit code.
[[nodiscard]] int validateData(const std::string& named);

// Each adds a subcommand whose callback puts the exit code into `code`.
void addBuild(CLI::App& app, int& code);
void addInfo(CLI::App& app, int& code);
void addQuery(CLI::App& app, int& code);
void addLocate(CLI::App& app, int& code);
void addSynth(CLI::App& app, int& code);

} // namespace cli
