#pragma once

// Private to geo: comma-separated tables (RFC 4180) whose every cell knows its place.

#include "geo/facts.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace geo::detail {

inline constexpr std::size_t mostComplaints = 10'000; ///< About one table: more than anybody reads.

struct CsvRow {
    std::size_t line = 0; ///< Line the row begins on; 1 is the header.
    std::vector<std::string> cells;
};

struct CsvTable {
    std::string file;
    std::vector<std::string> header;
    std::vector<CsvRow> rows; ///< Sound ones only: as many cells as the header, valid UTF-8.

    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
};

/// Reads a table. LF and CRLF, quoted line breaks and a byte-order mark are fine. What is not is complained
/// about with its line: cells longer than `maxCellBytes`, text that isn't UTF-8, control characters, quotes
/// that do not close or close too early, rows with too few or too many cells, columns that are missing,
/// unknown or there twice. A table whose header is wrong has no rows; one with more than `mostComplaints`
/// faults is read no further.
[[nodiscard]] CsvTable readCsv(std::string_view file, std::string_view bytes,
                               std::span<const std::string_view> columns, std::size_t maxCellBytes,
                               std::vector<Complaint>& complaints);

} // namespace geo::detail
