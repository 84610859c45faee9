#include "app/scene/map_frame.h"

#include <array>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr double smallestFree = 80; // pixels: panels may leave less for a moment while a window shrinks

/// Metres on the ground of one pixel; mercator stretches by 1/cos(latitude).
double metersPerPixel(const Projection& projection) {
    const double latitude = geo::fromUnitMercator(projection.center()).lat * std::numbers::pi / 180;
    return 40075016.686 * std::cos(latitude) / projection.scale();
}

/// 1, 2 or 5 times a power of ten, at most `meters`.
double roundDistance(double meters) {
    const double power = std::pow(10, std::floor(std::log10(meters)));
    for (const double step : {5.0, 2.0})
        if (step * power <= meters)
            return step * power;
    return power;
}

} // namespace

MapFrame::MapFrame(QObject* parent) : QObject(parent) {}

void MapFrame::setSession(Session* session) {
    if (session_ == session)
        return;
    if (session_)
        session_->disconnect(this);
    session_ = session;
    if (session_)
        connect(session_, &Session::cameraChanged, this, &MapFrame::refresh);
    emit sessionChanged();
    refresh();
}

void MapFrame::set(double& member, double value) {
    if (member == value || !std::isfinite(value))
        return;
    member = value;
    emit frameChanged();
    refresh();
}

QRectF MapFrame::freeRect() const {
    const double w = std::max(width_ - left_ - right_, std::min(width_, smallestFree));
    const double h = std::max(height_ - top_ - bottom_, std::min(height_, smallestFree));
    return {std::min(left_, width_ - w), std::min(top_, height_ - h), w, h};
}

Projection MapFrame::projectionOf(const Camera& camera) const {
    const QRectF free = freeRect();
    return {camera.center(), camera.zoom(free.height()), camera.bearing, free.center(), {width_, height_}};
}

Camera MapFrame::cameraWith(geo::Point unit, QPointF screen, double zoom, double bearing) const {
    const QRectF free = freeRect();
    // A projection centred on `unit` shows it in the middle; what it shows at the mirrored pixel is the
    // centre that moves it to `screen`.
    const Projection centred(unit, zoom, bearing, free.center(), {width_, height_});
    const geo::Point center = centred.toUnit(2 * free.center() - screen);
    return Camera::at(center, bearing, Camera::spanAt(zoom, free.height()));
}

void MapFrame::zoomBy(double steps, const QPointF& about) {
    if (!session_ || !projection_.valid())
        return;
    const double zoom = std::min(projection_.zoom() + steps, Camera::maxZoom);
    session_->setCamera(cameraWith(projection_.toUnit(about), about, zoom, projection_.bearing()));
}

void MapFrame::zoomByCentered(double steps) {
    zoomBy(steps, freeRect().center());
}

QPointF MapFrame::toScreen(double longitude, double latitude) const {
    return projection_.toScreen(geo::toUnitMercator({longitude, latitude}));
}

double MapFrame::longitude() const {
    return geo::fromUnitMercator(projection_.toUnit({width_ / 2, height_ / 2})).lon;
}

double MapFrame::latitude() const {
    return geo::fromUnitMercator(projection_.toUnit({width_ / 2, height_ / 2})).lat;
}

void MapFrame::refresh() {
    if (!session_ || width_ <= 0 || height_ <= 0)
        return;
    const Projection next = projectionOf(session_->camera());
    if (next == projection_)
        return;
    projection_ = next;
    const double perPixel = metersPerPixel(projection_);
    scaleMeters_ = roundDistance(longestScale() * perPixel);
    scalePixels_ = scaleMeters_ / perPixel;
    session_->setVisibleExtent(projection_.visible());
    emit projectionChanged();
}

} // namespace atlas
