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

MapFrame::MapFrame(QObject* parent) : QObject(parent) {
    fresh_.setSingleShot(true);
    fresh_.setInterval(0);
    connect(&motion_, &CameraMotion::moved, this, [this] {
        shown_ = motion_.camera();
        refresh();
    });
    connect(&motion_, &CameraMotion::arrived, this, [this] {
        if (session_)
            session_->cameraRested();
        emit flyingChanged();
    });
}

void MapFrame::setSession(Session* session) {
    if (session_ == session)
        return;
    if (session_)
        session_->disconnect(this);
    session_ = session;
    if (session_) {
        connect(session_, &Session::cameraChanged, this, &MapFrame::cameraChanged);
        connect(session_, &Session::cameraJumped, this, [this] { fly(before_, 0); });
        connect(session_, &Session::selectionChanged, this, [this] {
            // After the card has taken its place. A View that brings its own camera shows what it wants.
            if (!fresh_.isActive())
                QTimer::singleShot(0, this, &MapFrame::revealSelected);
        });
        shown_ = session_->camera();
    }
    emit sessionChanged();
    refresh();
}

void MapFrame::set(double& member, double value) {
    if (member == value || !std::isfinite(value))
        return;
    const bool panel = &member != &width_ && &member != &height_;
    const Projection seen = projection_;
    member = value;
    emit frameChanged();
    // The map stands still while a panel comes or goes: the same place stays under the eye. Unless the panel
    // comes with another View, whose camera is new, or yet to be shown.
    const bool other = fresh_.isActive() || !session_ || session_->camera() != shown_;
    if (panel && settled_ && !other && seen.valid() && !motion_.flying()) {
        const QPointF middle = freeRect().center();
        session_->setCamera(cameraWith(seen.toUnit(middle), middle, seen.zoom(), seen.bearing()));
        fresh_.stop(); // the next panel is to leave the map as it is, too
    }
    refresh();
}

void MapFrame::cameraChanged() {
    if (!gliding_)
        motion_.stop();
    before_ = shown_;
    shown_ = session_->camera();
    fresh_.start();
    refresh();
    emit flyingChanged();
}

void MapFrame::fly(const Camera& from, int milliseconds) {
    if (still_ || !projection_.valid() || !settled_ || from == session_->camera())
        return;
    shown_ = from;
    refresh();
    motion_.fly(from, session_->camera(), milliseconds);
    emit flyingChanged();
}

void MapFrame::flyTo(const Camera& to) {
    if (!session_)
        return;
    session_->cameraRested();
    go(to, 0);
}

void MapFrame::go(const Camera& to, int milliseconds) {
    const Camera from = shown_;
    session_->setCamera(to);
    fly(from, milliseconds);
    if (!motion_.flying())
        session_->cameraRested();
}

void MapFrame::revealSelected() {
    // In a scene the author has chosen what is looked at.
    if (!session_ || !settled_ || share_ > 0)
        return;
    const auto record = session_->selectedRecord();
    if (!record || !session_->atlas()->catalogue().hasPosition(*record))
        return;
    const geo::LonLat at = geo::fromUnitMercator(session_->atlas()->catalogue().mercator(*record));
    reveal(at.lon, at.lat);
}

void MapFrame::reveal(double longitude, double latitude) {
    if (!session_ || !projection_.valid())
        return;
    constexpr double inset = 36; // pixels: the glyph and some air
    const QRectF free = freeRect().adjusted(inset, inset, -inset, -inset);
    const Projection target = projectionOf(session_->camera());
    const geo::Point unit = geo::toUnitMercator({longitude, latitude});
    if (!free.contains(target.toScreen(unit)))
        flyTo(cameraWith(unit, freeRect().center(), target.zoom(), target.bearing()));
}

void MapFrame::turnNorth() {
    if (!session_)
        return;
    constexpr int turnMs = 300;
    Camera to = session_->camera();
    to.bearing = 0;
    go(to, turnMs);
}

bool MapFrame::settleNorth() {
    constexpr double near = 8; // degrees
    const double off = session_ ? std::abs(std::remainder(session_->camera().bearing, 360)) : 0;
    if (off == 0 || off > near)
        return false;
    turnNorth();
    return true;
}

void MapFrame::glide(QPointF velocity) {
    if (!session_ || !projection_.valid())
        return;
    if (still_) {
        session_->cameraRested();
        return;
    }
    const Projection start = projection_;
    const QPointF middle = freeRect().center();
    motion_.glide(velocity, [this, start, middle](QPointF way) {
        gliding_ = true;
        session_->setCamera(cameraWith(start.toUnit(middle - way), middle, start.zoom(), start.bearing()));
        gliding_ = false;
    });
}

void MapFrame::hold() {
    if (!session_ || !motion_.running())
        return;
    motion_.stop();
    session_->setCamera(shown_);
    emit flyingChanged();
}

QRectF MapFrame::freeRect() const {
    const double left = std::max(left_, share_ * width_);
    const double w = std::max(width_ - left - right_, std::min(width_, smallestFree));
    const double h = std::max(height_ - top_ - bottom_, std::min(height_, smallestFree));
    return {std::min(left, width_ - w), std::min(top_, height_ - h), w, h};
}

Projection MapFrame::projectionOf(const Camera& camera) const {
    const QRectF free = freeRect();
    return {camera.center(), camera.zoom(free.height()), camera.bearing, free.center(), {width_, height_}};
}

double MapFrame::within(double zoom) const {
    const double height = freeRect().height();
    const Camera nearest{.span = Camera::minSpan()}, farthest{.span = Camera::maxSpan()};
    return std::clamp(zoom, farthest.zoom(height), nearest.zoom(height));
}

Camera MapFrame::cameraWith(geo::Point unit, QPointF screen, double zoom, double bearing) const {
    const QRectF free = freeRect();
    zoom = within(zoom); // first: the place is to stand there at the zoom that comes of it
    // A projection centred on `unit` shows it in the middle; what it shows at the mirrored pixel is the
    // centre that moves it to `screen`.
    const Projection centred(unit, zoom, bearing, free.center(), {width_, height_});
    const geo::Point center = centred.toUnit(2 * free.center() - screen);
    return Camera::at(center, bearing, Camera::spanAt(zoom, free.height()));
}

void MapFrame::zoomBy(double steps, const QPointF& about) {
    if (!session_ || !projection_.valid())
        return;
    session_->setCamera(
        cameraWith(projection_.toUnit(about), about, projection_.zoom() + steps, projection_.bearing()));
}

void MapFrame::zoomByCentered(double steps) {
    constexpr int zoomMs = 220;
    // From where a zoom that is under way leads to: quick presses add up.
    const Projection target = session_ ? projectionOf(session_->camera()) : projection_;
    if (!session_ || !target.valid())
        return;
    const Camera from = shown_;
    const QPointF middle = freeRect().center();
    session_->setCamera(cameraWith(target.toUnit(middle), middle, target.zoom() + steps, target.bearing()));
    fly(from, zoomMs);
}

void MapFrame::zoomSoftly(double steps, const QPointF& about) {
    if (still_) {
        zoomBy(steps, about);
        return;
    }
    if (!session_ || !projection_.valid())
        return;
    constexpr int softMs = 180;
    const Projection start = projection_;
    softZoom_ = within((motion_.easing() ? softZoom_ : start.zoom()) + steps);
    motion_.ease(softMs, [this, start, about, to = softZoom_](double share) {
        const double zoom = start.zoom() + share * (to - start.zoom());
        gliding_ = true;
        session_->setCamera(cameraWith(start.toUnit(about), about, zoom, start.bearing()));
        gliding_ = false;
    });
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
    const Projection next = projectionOf(shown_);
    const QRectF free = freeRect();
    session_->setVisibleExtent(next.extentOf(free), next.bearing() == 0 ? geo::Ring() : next.ringOf(free));
    if (next == projection_)
        return;
    projection_ = next;
    const double perPixel = metersPerPixel(projection_);
    scaleMeters_ = roundDistance(longestScale() * perPixel);
    scalePixels_ = scaleMeters_ / perPixel;
    emit projectionChanged();
}

} // namespace atlas
