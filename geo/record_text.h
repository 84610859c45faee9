#pragma once

// Private to geo: how records and edges are written in tables, both ways.

#include "geo/base_map.h"
#include "geo/record.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

[[nodiscard]] const char* recordLayer(Kind kind); ///< "sites", "partners", "projects".
[[nodiscard]] std::string_view precisionName(Precision precision);
[[nodiscard]] std::optional<Precision> precisionByName(std::string_view name);
[[nodiscard]] std::string_view edgeKindName(EdgeKind kind); ///< "inner", "national", …
[[nodiscard]] std::optional<EdgeKind> edgeKindByName(std::string_view name);

/// "steel-metals;automotive", in the order given.
[[nodiscard]] std::string joinCodes(std::span<const std::uint8_t> sectors);
/// Codes of a mask in the order of the list.
[[nodiscard]] std::string joinCodes(List list, std::uint16_t mask);
/// Parts between semicolons; an empty text has none.
[[nodiscard]] std::vector<std::string_view> splitCodes(std::string_view text);

} // namespace geo
