#include "app/scene/shape_drawing.h"

#include "geo/crs.h"
#include "geo/shape.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace atlas {

namespace {

double distance(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

geo::Point placeOf(QPointF at, const Projection& projection) {
    const geo::Point unit = projection.toUnit(at);
    return {std::clamp(unit.x, 0.0, 1.0), std::clamp(unit.y, 0.0, 1.0)};
}

geo::LonLat degreesOf(geo::Point unit) {
    return geo::fromUnitMercator(unit);
}

geo::Extent boxOf(geo::Point a, geo::Point b) {
    geo::Extent box;
    for (const geo::Point corner : {a, b}) {
        const geo::LonLat at = degreesOf(corner);
        box.expand({at.lon, at.lat});
    }
    return box;
}

/// Closed, in degrees.
geo::Ring ringOf(const geo::Line& unit) {
    geo::Ring ring;
    for (const geo::Point& p : unit) {
        const geo::LonLat at = degreesOf(p);
        ring.push_back({at.lon, at.lat});
    }
    ring.push_back(ring.front());
    return ring;
}

} // namespace

double metersPerPixel(const Projection& projection, QPointF at) {
    const geo::LonLat a = degreesOf(placeOf(at, projection));
    const geo::LonLat b = degreesOf(placeOf(at + QPointF(1, 0), projection));
    return geo::geodesicDistance(a, b);
}

void ShapeDrawing::addCorner(geo::Point at) {
    added_ = points_.empty() || points_.back() != at;
    if (added_)
        points_.push_back(at);
}

void ShapeDrawing::press(QPointF at, const Projection& projection, Pen pen, double timeMs) {
    if (finished_)
        return;
    pressed_ = true;
    strayed_ = added_ = false;
    pressedAt_ = at;
    sort_ = pen;
    const geo::Point place = placeOf(at, projection);
    pen_ = place;
    scale_ = projection.scale();
    if (kind_ != ShapeKind::Polygon) {
        points_ = {place};
        perPixel_ = metersPerPixel(projection, at);
        return;
    }
    const bool again =
        timeMs - lastClickTime_ <= doubleClickMs && distance(at, lastClick_) <= sort_.reach && begun();
    lastClick_ = at;
    lastClickTime_ = timeMs;
    const bool onFirst =
        points_.size() >= 3 && distance(at, projection.toScreen(points_.front())) <= sort_.reach;
    if ((again || onFirst) && finish())
        return;
    if (!again)
        addCorner(place);
}

void ShapeDrawing::move(QPointF at, const Projection& projection) {
    if (!pressed_ || finished_)
        return;
    strayed_ = strayed_ || distance(at, pressedAt_) > sort_.slop;
    if (!strayed_)
        return;
    const geo::Point place = placeOf(at, projection);
    pen_ = place;
    scale_ = projection.scale();
    perPixel_ = metersPerPixel(projection, at);
    if (kind_ == ShapeKind::Lasso && distance(at, projection.toScreen(points_.back())) >= 1)
        points_.push_back(place);
    else if (kind_ == ShapeKind::Polygon && added_)
        points_.back() = place; // not yet let go: the corner follows
}

void ShapeDrawing::hover(QPointF at, const Projection& projection) {
    if (!pressed_ && !finished_)
        pen_ = placeOf(at, projection);
}

void ShapeDrawing::release(QPointF at, const Projection& projection) {
    if (!pressed_ || finished_)
        return;
    move(at, projection);
    pressed_ = false;
    if (kind_ == ShapeKind::Polygon)
        return;
    finished_ = kind_ == ShapeKind::Radius || strayed_;
    const auto drawn = finished_ ? shape() : std::nullopt;
    if (!drawn || !asFilter(*drawn)) { // a click where something was to be dragged
        finished_ = false;
        points_.clear();
    }
}

void ShapeDrawing::interrupt() {
    if (!pressed_)
        return;
    pressed_ = false;
    pen_.reset();
    if (kind_ != ShapeKind::Polygon)
        points_.clear();
    else if (added_)
        points_.pop_back();
    lastClickTime_ = -1e9;
}

bool ShapeDrawing::backspace() {
    if (kind_ != ShapeKind::Polygon || points_.empty() || finished_)
        return false;
    points_.pop_back();
    added_ = false;
    lastClickTime_ = -1e9;
    return true;
}

bool ShapeDrawing::finish() {
    if (kind_ != ShapeKind::Polygon || finished_ || points_.size() < 3)
        return false;
    const auto pen = std::exchange(pen_, std::nullopt);
    const auto drawn = shape();
    finished_ = drawn && asFilter(*drawn);
    if (!finished_)
        pen_ = pen;
    return finished_;
}

std::optional<MapShape> ShapeDrawing::circle() const {
    const geo::LonLat center = degreesOf(points_.front());
    if (!strayed_ || !pen_) // a click, unless the pen is still on its way
        return finished_ ? std::optional<MapShape>(geo::NearFilter{center, defaultRadius}) : std::nullopt;
    const double meters = geo::geodesicDistance(center, degreesOf(*pen_));
    return geo::NearFilter{center, roundRadius(meters, perPixel_)};
}

geo::Line ShapeDrawing::corners() const {
    geo::Line line = points_;
    if (kind_ == ShapeKind::Polygon) {
        if (pen_ && !pressed_ && line.back() != *pen_)
            line.push_back(*pen_);
        return line;
    }
    // As it closes; the ends stay: both are one point, and the farthest from it stays, too.
    line.push_back(line.front());
    geo::Line simple = geo::simplified(line, lassoTolerance / scale_);
    simple.pop_back();
    if (simple.size() <= mostCorners)
        return simple;
    // A scribble: evenly thinned, whatever its form.
    geo::Line thinned;
    for (std::size_t i = 0; i < mostCorners; ++i)
        thinned.push_back(simple[i * simple.size() / mostCorners]);
    return thinned;
}

std::optional<MapShape> ShapeDrawing::shape() const {
    if (points_.empty())
        return std::nullopt;
    if (kind_ == ShapeKind::Radius)
        return circle();
    if (kind_ == ShapeKind::Rectangle)
        return pen_ && strayed_ ? std::optional<MapShape>(boxOf(points_.front(), *pen_)) : std::nullopt;
    const geo::Line outline = corners();
    if (outline.size() < 3)
        return std::nullopt;
    return geo::MultiPolygon{{ringOf(outline)}};
}

geo::Line ShapeDrawing::path() const {
    if (kind_ == ShapeKind::Radius || kind_ == ShapeKind::Rectangle)
        return {};
    geo::Line line = points_;
    if (pen_ && !line.empty() && line.back() != *pen_ && !finished_)
        line.push_back(*pen_);
    return line;
}

MapShape ShapeDrawing::inTheMiddle(ShapeKind kind, const Projection& projection, const QRectF& free) {
    const QPointF center = free.center();
    const double reach = std::min(free.width(), free.height()) / 4;
    if (kind == ShapeKind::Radius) {
        // The usual one wherever it can be seen as a circle.
        const double ground = metersPerPixel(projection, center);
        const bool usual = defaultRadius >= 24 * ground && defaultRadius <= 2 * reach * ground;
        return geo::NearFilter{degreesOf(placeOf(center, projection)),
                               usual ? defaultRadius : roundRadius(reach * ground, reach * ground / 20)};
    }
    if (kind == ShapeKind::Rectangle) {
        const QPointF half(reach * 1.3, reach);
        return boxOf(placeOf(center - half, projection), placeOf(center + half, projection));
    }
    const int corners = kind == ShapeKind::Polygon ? 6 : 10;
    geo::Line line;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        line.push_back(placeOf(center + reach * QPointF(std::sin(angle), -std::cos(angle)), projection));
    }
    return geo::MultiPolygon{{ringOf(line)}};
}

} // namespace atlas
