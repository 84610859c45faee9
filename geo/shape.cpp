#include "geo/shape.h"

#include "geo/coverage.h"
#include "geo/geos.h"

#include <algorithm>
#include <cmath>

namespace geo {

Ring geodesicCircle(LonLat center, double meters, std::size_t corners) {
    Ring ring;
    if (!std::isfinite(center.lon) || !(std::abs(center.lat) <= 90) || !std::isfinite(meters) || meters < 0 ||
        corners < 3)
        return ring;
    ring.reserve(corners + 1);
    double last = center.lon;
    for (std::size_t i = 0; i < corners; ++i) {
        const double azimuth = 360.0 * static_cast<double>(i) / static_cast<double>(corners);
        const LonLat at = geodesicDirect(center, azimuth, meters);
        last = at.lon + 360 * std::round((last - at.lon) / 360);
        ring.push_back({.x = last, .y = at.lat});
    }
    ring.push_back(ring.front());
    return ring;
}

Result<MultiPolygon> makeValid(const MultiPolygon& shape) {
    const auto onEarth = [](const Ring& ring) {
        return std::ranges::all_of(ring, [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
    };
    for (const Polygon& polygon : shape)
        if (!std::ranges::all_of(polygon, onEarth))
            return fail("A corner of the shape is no position");
    const detail::Geos geos;
    const detail::Geos::Owner drawn = geos.polygons(shape);
    if (!drawn)
        return std::unexpected(geos.error("An outline of the shape is broken"));
    if (GEOSisValid_r(geos.handle(), drawn.get()) == 1 && GEOSisEmpty_r(geos.handle(), drawn.get()) == 0)
        return shape;
    GEOSMakeValidParams* params = GEOSMakeValidParams_create_r(geos.handle());
    // A pen that goes round a place twice means the place, not a hole in it.
    GEOSMakeValidParams_setMethod_r(geos.handle(), params, GEOS_MAKE_VALID_STRUCTURE);
    const detail::Geos::Owner made = geos.own(GEOSMakeValidWithParams_r(geos.handle(), drawn.get(), params));
    GEOSMakeValidParams_destroy_r(geos.handle(), params);
    if (!made)
        return std::unexpected(geos.error("The shape could not be mended"));
    MultiPolygon enclosed = geos.toMultiPolygon(made.get());
    if (enclosed.empty())
        return fail("The shape encloses nothing", {}, "Draw round an area.");
    return enclosed;
}

Line simplified(const Line& line, double tolerance) {
    return detail::simplifyLine(line, tolerance);
}

} // namespace geo
