#pragma once

#include "geo/geometry.h"

#include <algorithm>

namespace geo {

// The base map's shapes are in degrees, what is drawn in unit mercator.

[[nodiscard]] inline Point toUnit(Point degrees) {
    return toUnitMercator({degrees.x, degrees.y});
}

[[nodiscard]] inline Line toUnit(Line line) {
    std::ranges::transform(line, line.begin(), [](Point p) { return toUnit(p); });
    return line;
}

[[nodiscard]] inline MultiLine toUnit(MultiLine lines) {
    for (Line& line : lines)
        line = toUnit(std::move(line));
    return lines;
}

[[nodiscard]] inline MultiPolygon toUnit(MultiPolygon shape) {
    for (Polygon& polygon : shape)
        for (Ring& ring : polygon)
            std::ranges::transform(ring, ring.begin(), [](Point p) { return toUnit(p); });
    return shape;
}

[[nodiscard]] inline Extent extentOf(const MultiPolygon& shape) {
    Extent extent;
    for (const Polygon& polygon : shape)
        for (const Point& p : polygon.front())
            extent.expand(p);
    return extent;
}

} // namespace geo
