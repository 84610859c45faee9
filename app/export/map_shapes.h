#pragma once

#include "app/scene/projection.h"
#include "geo/geometry.h"

#include <QPainterPath>

namespace atlas {

/// What of shapes lies on a sheet, as paths in its pixels: what lies beyond is cut away, what is finer than
/// the eye left out, so that a page stays small.
class SheetShapes {
public:
    /// `margin`: pixels kept beyond the sheet, more than the widest pen.
    SheetShapes(const Projection& projection, double margin);

    /// Shapes in degrees.
    void add(QPainterPath& path, const geo::MultiPolygon& shape) const;
    void add(QPainterPath& path, const geo::Polygon& shape) const;
    /// `spacing`: corners nearer than that are one, pixels.
    void addLine(QPainterPath& path, const geo::Line& degrees, double spacing = 0.4) const;
    /// A line in unit mercator, whole.
    void addUnitLine(QPainterPath& path, const geo::Line& unit) const;

private:
    void addRing(QPainterPath& path, const geo::Ring& ring) const;

    Projection projection_;
    QRectF area_;
};

} // namespace atlas
