#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::kiosk {

enum class ExportFinding {
    Written,
    NoStick,
    NothingCounted,
    Unreadable, ///< The counts.
    Refused,    ///< By the stick: full, locked, pulled out.
};

/// What came of bringing the counts to a USB stick.
struct ExportResult {
    ExportFinding finding = ExportFinding::NoStick;
    std::size_t days = 0;
    std::vector<std::string>
        damaged;         ///< Names of the files that couldn't be read: the others are on the stick.
    std::string problem; ///< In words, for the health file; empty if nothing is wrong with the kiosk.
};

/// "gr-atlas-usage-luxembourg-2026-11-25.csv": several kiosks may write to one stick. The name of the place
/// in plain letters, at most `maxPlaceLetters` of them; without one the day only.
[[nodiscard]] std::string usageTableName(std::string_view place, std::chrono::year_month_day day);
inline constexpr std::size_t maxPlaceLetters = 30;

/// Writes what was counted, by day, as a table of this name to the stick that is mounted at `stick`. A folder
/// without a stick in it gets nothing, and no link on the stick is followed. Blocks: belongs on a worker.
[[nodiscard]] ExportResult exportUsage(const std::filesystem::path& counts,
                                       const std::filesystem::path& stick, const std::string& name);

} // namespace atlas::kiosk
