#pragma once

// Private to geo: where a record lies, in half the room of two doubles.

#include "geo/geometry.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace geo::detail {

/// A place in unit mercator: the steps of 2⁻³² (9 mm at the equator) that lie before it. The bits of both, in
/// turn, are its Z-order key.
struct Place {
    std::uint32_t x = 0, y = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

[[nodiscard]] inline Place placeOf(Point unit) {
    const auto steps = [](double at) {
        constexpr double all = 4294967296.0; // 2^32
        return static_cast<std::uint32_t>(std::clamp(std::floor(at * all), 0.0, all - 1.0));
    };
    return {.x = steps(unit.x), .y = steps(unit.y)};
}

/// The middle of its step: exact, as every double of the kind.
[[nodiscard]] inline Point unitOf(Place place) {
    constexpr double step = 0x1p-32;
    return {(place.x + 0.5) * step, (place.y + 0.5) * step};
}

/// x in the even bits, y in the odd ones; and of what has no place.
[[nodiscard]] inline std::uint64_t mortonKeyOf(Place place) {
    const auto spread = [](std::uint64_t bits) { // moves bit i to bit 2i
        bits = (bits | bits << 16) & 0x0000ffff0000ffffu;
        bits = (bits | bits << 8) & 0x00ff00ff00ff00ffu;
        bits = (bits | bits << 4) & 0x0f0f0f0f0f0f0f0fu;
        bits = (bits | bits << 2) & 0x3333333333333333u;
        return (bits | bits << 1) & 0x5555555555555555u;
    };
    return spread(place.x) | spread(place.y) << 1;
}
inline constexpr std::uint64_t lastMortonKey = std::numeric_limits<std::uint64_t>::max();

/// Whether one key is less than the other, without making them: what differs in a higher bit decides.
[[nodiscard]] inline bool isBefore(Place one, Place other) {
    const auto x = one.x ^ other.x, y = one.y ^ other.y;
    const bool byX = y < x && y < (x ^ y);
    return byX ? one.x < other.x : one.y < other.y;
}

/// Whether both lie in the same cell of a level of the quadtree, 1 to 32.
[[nodiscard]] inline bool isSameCell(Place one, Place other, unsigned level) {
    return ((one.x ^ other.x) | (one.y ^ other.y)) >> (32 - level) == 0;
}

} // namespace geo::detail
