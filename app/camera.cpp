#include "app/camera.h"

#include "geo/crs.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double tile = 256; // pixels of the whole world at zoom 0
/// Where the territories of the atlas lie, in degrees.
constexpr geo::Extent region{.minX = 2.84, .minY = 47.8, .maxX = 8.51, .maxY = 50.95};

double mercatorHeight(const geo::Extent& extent) {
    return geo::toUnitMercator({.lon = extent.minX, .lat = extent.minY}).y -
           geo::toUnitMercator({.lon = extent.minX, .lat = extent.maxY}).y;
}

} // namespace

Camera Camera::innerBorders() {
    // From Liège to Nancy, and wide enough for the borders' ends on the Rhine and in the Ardennes.
    constexpr double span = 0.0088;
    return at(geo::toUnitMercator({.lon = 6.3, .lat = 49.62}), 0, span);
}

Camera Camera::wholeRegion() {
    const auto topLeft = geo::toUnitMercator({.lon = region.minX, .lat = region.maxY});
    const auto bottomRight = geo::toUnitMercator({.lon = region.maxX, .lat = region.minY});
    // A margin of a twentieth, so that no border touches the window's edge.
    return at({.x = (topLeft.x + bottomRight.x) / 2, .y = (topLeft.y + bottomRight.y) / 2}, 0,
              1.05 * mercatorHeight(region));
}

double Camera::minSpan() {
    return spanAt(maxZoom, 1080);
}

double Camera::maxSpan() {
    return mercatorHeight(geo::regionWindow());
}

Camera Camera::clamped() const {
    const auto opening = innerBorders();
    const auto window = geo::regionWindow();
    const auto within = [](double value, double low, double high, double fallback) {
        return std::isfinite(value) ? std::clamp(value, low, high) : fallback;
    };
    Camera camera;
    camera.longitude = within(longitude, window.minX, window.maxX, opening.longitude);
    camera.latitude = within(latitude, window.minY, window.maxY, opening.latitude);
    camera.span = within(span, minSpan(), maxSpan(), opening.span);
    camera.bearing = std::isfinite(bearing) ? std::fmod(bearing, 360.0) : opening.bearing;
    if (camera.bearing < 0)
        camera.bearing += 360.0;
    if (camera.bearing >= 360.0 || camera.bearing == 0) // a tiny negative angle; minus zero
        camera.bearing = 0;
    return camera;
}

geo::Point Camera::center() const {
    return geo::toUnitMercator({.lon = longitude, .lat = latitude});
}

Camera Camera::at(geo::Point unitMercator, double bearing, double span) {
    const auto position = geo::fromUnitMercator(unitMercator);
    Camera camera;
    camera.longitude = position.lon;
    camera.latitude = position.lat;
    camera.bearing = bearing;
    camera.span = span;
    return camera;
}

geo::Extent Camera::box() const {
    const auto middle = center();
    return {.minX = middle.x - span / 2,
            .minY = middle.y - span / 2,
            .maxX = middle.x + span / 2,
            .maxY = middle.y + span / 2};
}

double Camera::zoom(double height) const {
    return std::min(maxZoom, std::log2(height / (tile * span)));
}

double Camera::spanAt(double zoom, double height) {
    return height / (tile * std::exp2(zoom));
}

} // namespace atlas
