#pragma once

#include "app/camera.h"
#include "geo/geometry.h"

#include <QMatrix4x4>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <array>

namespace atlas {

/// Where the map's places stand in a window: unit mercator to device-independent pixels and back. A value;
/// all arithmetic in double. Equal to QtLocation's Map with tilt 0.
class Projection {
public:
    Projection() = default;
    /// `middle`: the pixel that shows `center`; `zoom`: 256 pixels for the whole world at 0; `bearing`:
    /// degrees clockwise from north that point upwards.
    Projection(geo::Point center, double zoom, double bearing, QPointF middle, QSizeF size);

    /// The origin that scene geometry is relative to: so near that 32 bits are enough to zoom 19.
    [[nodiscard]] static geo::Point origin();

    [[nodiscard]] QPointF toScreen(geo::Point unit) const;
    [[nodiscard]] geo::Point toUnit(QPointF screen) const;
    /// Pixels a unit of the mercator square.
    [[nodiscard]] double scale() const { return scale_; }
    [[nodiscard]] double zoom() const { return zoom_; }
    [[nodiscard]] double bearing() const { return bearing_; }
    [[nodiscard]] QPointF middle() const { return middle_; }
    [[nodiscard]] QSizeF size() const { return size_; }
    [[nodiscard]] geo::Point center() const { return center_; }
    [[nodiscard]] bool valid() const { return scale_ > 0 && !size_.isEmpty(); }

    /// Takes vertices relative to origin() to pixels.
    [[nodiscard]] QMatrix4x4 matrix() const;
    /// The part of the unit square that the window shows (for a turned map: the box around it).
    [[nodiscard]] geo::Extent visible() const { return extentOf(QRectF(QPointF(), size_)); }
    /// The same of a part of the window.
    [[nodiscard]] geo::Extent extentOf(const QRectF& part) const;
    /// Its corners, closed.
    [[nodiscard]] geo::Ring ringOf(const QRectF& part) const;

    friend bool operator==(const Projection&, const Projection&) = default;

private:
    [[nodiscard]] std::array<geo::Point, 4> cornersOf(const QRectF& part) const;

    geo::Point center_;
    double zoom_ = 0;
    double bearing_ = 0;
    double scale_ = 0;
    double cos_ = 1;
    double sin_ = 0;
    QPointF middle_;
    QSizeF size_;
};

} // namespace atlas
