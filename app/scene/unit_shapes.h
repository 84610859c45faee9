#pragma once

#include "geo/geometry.h"

#include <algorithm>

namespace atlas {

// The base map's shapes are in degrees, the scene's in unit mercator.

[[nodiscard]] inline geo::Point toUnit(geo::Point degrees) {
    return geo::toUnitMercator({degrees.x, degrees.y});
}

[[nodiscard]] inline geo::Line toUnit(geo::Line line) {
    std::ranges::transform(line, line.begin(), [](geo::Point p) { return toUnit(p); });
    return line;
}

[[nodiscard]] inline geo::MultiLine toUnit(geo::MultiLine lines) {
    for (geo::Line& line : lines)
        line = toUnit(std::move(line));
    return lines;
}

[[nodiscard]] inline geo::MultiPolygon toUnit(geo::MultiPolygon shape) {
    for (geo::Polygon& polygon : shape)
        for (geo::Ring& ring : polygon)
            std::ranges::transform(ring, ring.begin(), [](geo::Point p) { return toUnit(p); });
    return shape;
}

[[nodiscard]] inline geo::Extent extentOf(const geo::MultiPolygon& shape) {
    geo::Extent extent;
    for (const geo::Polygon& polygon : shape)
        for (const geo::Point& p : polygon.front())
            extent.expand(p);
    return extent;
}

} // namespace atlas
