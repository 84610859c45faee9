#pragma once

// Private to geo: rows of the facts tables turned into records.

#include "geo/facts_csv.h"
#include "geo/record.h"

#include <span>
#include <string_view>
#include <vector>

namespace geo::detail {

[[nodiscard]] std::span<const std::string_view> factColumns(Kind kind);

/// A record and where it was read: for complaints that need the other rows or the map.
struct PlacedRecord {
    Record record;
    std::string file;
    std::size_t line = 0;
    bool sound = true; ///< No error so far.
};

/// All rows of a table, unsound ones too, with a complaint for each fault within a row.
[[nodiscard]] std::vector<PlacedRecord> readRows(const CsvTable& table, Kind kind,
                                                 std::vector<Complaint>& complaints);

} // namespace geo::detail
