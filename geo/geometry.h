#pragma once

#include <algorithm>
#include <limits>
#include <vector>

namespace geo {

/// A position in some coordinate reference system. Always x = east, y = north; for geographic systems
/// x = longitude and y = latitude in degrees, whatever order the authority gives.
struct Point {
    double x = 0;
    double y = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

/// WGS 84 longitude and latitude in degrees (EPSG:4326 in x = east order).
struct LonLat {
    double lon = 0;
    double lat = 0;

    friend bool operator==(const LonLat&, const LonLat&) = default;
};

using Line = std::vector<Point>;
using MultiLine = std::vector<Line>;
using Ring = std::vector<Point>;   ///< Closed: first point == last point.
using Polygon = std::vector<Ring>; ///< First ring is the outer one, the others are holes.
using MultiPolygon = std::vector<Polygon>;

/// An axis-parallel box, all edges inclusive. Default: empty (contains nothing).
struct Extent {
    double minX = std::numeric_limits<double>::infinity();
    double minY = std::numeric_limits<double>::infinity();
    double maxX = -std::numeric_limits<double>::infinity();
    double maxY = -std::numeric_limits<double>::infinity();

    [[nodiscard]] bool empty() const { return !(minX <= maxX && minY <= maxY); }
    [[nodiscard]] bool contains(Point p) const {
        return p.x >= minX && p.x <= maxX && p.y >= minY && p.y <= maxY;
    }
    void expand(Point p) {
        minX = std::min(minX, p.x);
        minY = std::min(minY, p.y);
        maxX = std::max(maxX, p.x);
        maxY = std::max(maxY, p.y);
    }

    friend bool operator==(const Extent&, const Extent&) = default;
};

/// Web Mercator (EPSG:3857) scaled to the unit square: x 0 at 180° W, y 0 at the northern edge, growing
/// southwards like screen coordinates. Latitudes beyond ±85.0511° are clamped to the edge.
[[nodiscard]] Point toUnitMercator(LonLat position);
[[nodiscard]] LonLat fromUnitMercator(Point unit);

} // namespace geo
