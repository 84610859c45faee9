#pragma once

// Private to geo: what the members of a Filter read of a record.

#include "geo/catalogue.h"
#include "geo/filter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo::detail {

/// The words of a text filter: folded, sorted, each once.
[[nodiscard]] std::vector<std::string> searchWords(std::string_view text);
/// The texts of a record that are searched, as they are.
[[nodiscard]] std::string searchedText(const Record& record);
/// The values that a record has in a list, as a mask; 0 if none is known or the list does not apply.
[[nodiscard]] std::uint16_t valuesOf(List list, const Record& record);
/// Metres to a border, or to the nearest one; nothing if they are not known.
[[nodiscard]] std::optional<double> borderMeters(const Record& record, std::optional<std::uint8_t> border);

[[nodiscard]] constexpr std::uint16_t bit(Member member) {
    return static_cast<std::uint16_t>(1u << static_cast<unsigned>(member));
}

} // namespace geo::detail
