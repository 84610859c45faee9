#pragma once

// Private to geo: shapes as OGR writes them.

#include "geo/geometry.h"

#include <ogr_geometry.h>

#include <memory>
#include <utility>

namespace geo {

inline void fill(OGRSimpleCurve& curve, const Line& line) {
    curve.setNumPoints(static_cast<int>(line.size()));
    for (std::size_t i = 0; i < line.size(); ++i)
        curve.setPoint(static_cast<int>(i), line[i].x, line[i].y);
}

[[nodiscard]] inline std::unique_ptr<OGRGeometry> toOgr(const MultiLine& lines) {
    auto multi = std::make_unique<OGRMultiLineString>();
    for (const Line& line : lines) {
        auto part = std::make_unique<OGRLineString>();
        fill(*part, line);
        multi->addGeometry(std::move(part));
    }
    return multi;
}

[[nodiscard]] inline std::unique_ptr<OGRGeometry> toOgr(const MultiPolygon& shape) {
    auto multi = std::make_unique<OGRMultiPolygon>();
    for (const Polygon& polygon : shape) {
        auto part = std::make_unique<OGRPolygon>();
        for (const Ring& ring : polygon) {
            auto closed = std::make_unique<OGRLinearRing>();
            fill(*closed, ring);
            part->addRingDirectly(closed.release()); // takes over
        }
        multi->addGeometry(std::move(part));
    }
    return multi;
}

[[nodiscard]] inline std::unique_ptr<OGRGeometry> toOgr(Point p) {
    return std::make_unique<OGRPoint>(p.x, p.y);
}

} // namespace geo
