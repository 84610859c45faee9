#pragma once

// Private to geo: masks over lists and members.

#include <cstddef>
#include <cstdint>

namespace geo::detail {

[[nodiscard]] constexpr bool hasBit(std::uint16_t mask, std::size_t place) {
    return (unsigned{mask} >> place & 1u) != 0;
}

} // namespace geo::detail
