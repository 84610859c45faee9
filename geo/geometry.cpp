#include "geo/geometry.h"

#include <cmath>
#include <numbers>

namespace geo {

namespace {
constexpr double maxMercatorLatitude = 85.051128779806604; // atan(sinh(pi)): where the map is a square
constexpr double degree = std::numbers::pi / 180.0;
} // namespace

Point toUnitMercator(LonLat position) {
    const double lat = std::clamp(position.lat, -maxMercatorLatitude, maxMercatorLatitude) * degree;
    return {.x = position.lon / 360.0 + 0.5, .y = 0.5 - std::asinh(std::tan(lat)) / (2.0 * std::numbers::pi)};
}

LonLat fromUnitMercator(Point unit) {
    return {.lon = (unit.x - 0.5) * 360.0,
            .lat = std::atan(std::sinh((0.5 - unit.y) * 2.0 * std::numbers::pi)) / degree};
}

} // namespace geo
