#include "geo/crs.h"

#include <geodesic.h>

#include <cmath>
#include <limits>

namespace geo {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

const geod_geodesic& wgs84() {
    static const geod_geodesic ellipsoid = [] {
        geod_geodesic made;
        geod_init(&made, 6378137.0, 1 / 298.257223563);
        return made;
    }();
    return ellipsoid;
}

double azimuthOf(double degrees) {
    return degrees == -180.0 ? 180.0 : degrees;
}

double ringArea(const Ring& ring) {
    geod_polygon polygon;
    geod_polygon_init(&polygon, 0);
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) // the last point is the first
        geod_polygon_addpoint(&wgs84(), &polygon, ring[i].y, ring[i].x);
    double area = 0;
    geod_polygon_compute(&wgs84(), &polygon, 0, 1, &area, nullptr);
    return std::abs(area);
}

} // namespace

GeodesicInverse geodesicInverse(LonLat from, LonLat to) {
    if (!std::isfinite(from.lon) || !std::isfinite(to.lon))
        return {nan, nan, nan};
    GeodesicInverse result;
    geod_inverse(&wgs84(), from.lat, from.lon, to.lat, to.lon, &result.meters, &result.azimuthStart,
                 &result.azimuthEnd);
    result.azimuthStart = azimuthOf(result.azimuthStart);
    result.azimuthEnd = azimuthOf(result.azimuthEnd);
    return result;
}

LonLat geodesicDirect(LonLat from, double azimuth, double meters) {
    LonLat to{nan, nan};
    if (std::isfinite(from.lon) && std::abs(from.lat) <= 90 && std::isfinite(azimuth) &&
        std::isfinite(meters))
        geod_direct(&wgs84(), from.lat, from.lon, azimuth, meters, &to.lat, &to.lon, nullptr);
    return to;
}

double geodesicDistance(LonLat from, LonLat to) {
    return geodesicInverse(from, to).meters;
}

double geodesicLength(std::span<const Point> line) {
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += geodesicDistance({line[i - 1].x, line[i - 1].y}, {line[i].x, line[i].y});
    return length;
}

double geodesicArea(const Polygon& polygon) {
    double area = 0;
    for (std::size_t i = 0; i < polygon.size(); ++i)
        area += i == 0 ? ringArea(polygon[i]) : -ringArea(polygon[i]);
    return area < 0 ? 0 : area; // NaN stays NaN
}

} // namespace geo
