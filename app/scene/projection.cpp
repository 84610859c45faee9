#include "app/scene/projection.h"

#include "geo/map_mesh.h"

#include <cmath>
#include <numbers>

namespace atlas {

Projection::Projection(geo::Point center, double zoom, double bearing, QPointF middle, QSizeF size)
    : center_(center), zoom_(zoom), bearing_(bearing), scale_(256.0 * std::exp2(zoom)), middle_(middle),
      size_(size) {
    const double turn = -bearing * std::numbers::pi / 180.0;
    cos_ = std::cos(turn);
    sin_ = std::sin(turn);
}

geo::Point Projection::origin() {
    return geo::meshOrigin();
}

QPointF Projection::toScreen(geo::Point unit) const {
    const double dx = (unit.x - center_.x) * scale_;
    const double dy = (unit.y - center_.y) * scale_;
    return {middle_.x() + cos_ * dx - sin_ * dy, middle_.y() + sin_ * dx + cos_ * dy};
}

geo::Point Projection::toUnit(QPointF screen) const {
    const double dx = screen.x() - middle_.x();
    const double dy = screen.y() - middle_.y();
    return {center_.x + (cos_ * dx + sin_ * dy) / scale_, center_.y + (cos_ * dy - sin_ * dx) / scale_};
}

QMatrix4x4 Projection::matrix() const {
    const QPointF at = toScreen(origin());
    const double c = cos_ * scale_, s = sin_ * scale_;
    const auto f = [](double v) { return static_cast<float>(v); };
    return {f(c), f(-s), 0, f(at.x()), f(s), f(c), 0, f(at.y()), 0, 0, 1, 0, 0, 0, 0, 1};
}

geo::Extent Projection::extentOf(const QRectF& part) const {
    geo::Extent extent;
    for (const geo::Point corner : cornersOf(part))
        extent.expand(corner);
    return extent;
}

geo::Ring Projection::ringOf(const QRectF& part) const {
    const auto corners = cornersOf(part);
    geo::Ring ring(corners.begin(), corners.end());
    ring.push_back(ring.front());
    return ring;
}

std::array<geo::Point, 4> Projection::cornersOf(const QRectF& part) const {
    return {toUnit(part.topLeft()), toUnit(part.topRight()), toUnit(part.bottomRight()),
            toUnit(part.bottomLeft())};
}

} // namespace atlas
