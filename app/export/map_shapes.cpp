#include "app/export/map_shapes.h"

#include "geo/unit_shapes.h"

#include <array>
#include <cmath>
#include <vector>

namespace atlas {

namespace {

constexpr double finest = 0.4; // pixels

bool apart(QPointF a, QPointF b, double distance) {
    return std::hypot(a.x() - b.x(), a.y() - b.y()) >= distance;
}

/// Cuts a ring at one side of the area: `inside` says which points stay, `cross` where an edge leaves.
template <class Inside, class Cross>
std::vector<QPointF> cut(const std::vector<QPointF>& ring, const Inside& inside, const Cross& cross) {
    std::vector<QPointF> left;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i == 0 ? ring.size() - 1 : i - 1], b = ring[i];
        if (inside(a) != inside(b))
            left.push_back(cross(a, b));
        if (inside(b))
            left.push_back(b);
    }
    return left;
}

QPointF atX(QPointF a, QPointF b, double x) {
    return {x, a.y() + (x - a.x()) / (b.x() - a.x()) * (b.y() - a.y())};
}
QPointF atY(QPointF a, QPointF b, double y) {
    return {a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()), y};
}

/// The part of a ring within a rectangle. Edges along its sides may lie upon one another: they are beyond
/// the sheet.
std::vector<QPointF> within(std::vector<QPointF> ring, const QRectF& area) {
    ring = cut(
        ring, [&](QPointF p) { return p.x() >= area.left(); },
        [&](QPointF a, QPointF b) { return atX(a, b, area.left()); });
    ring = cut(
        ring, [&](QPointF p) { return p.x() <= area.right(); },
        [&](QPointF a, QPointF b) { return atX(a, b, area.right()); });
    ring = cut(
        ring, [&](QPointF p) { return p.y() >= area.top(); },
        [&](QPointF a, QPointF b) { return atY(a, b, area.top()); });
    return cut(
        ring, [&](QPointF p) { return p.y() <= area.bottom(); },
        [&](QPointF a, QPointF b) { return atY(a, b, area.bottom()); });
}

} // namespace

SheetShapes::SheetShapes(const Projection& projection, double margin)
    : projection_(projection),
      area_(QRectF(QPointF(), projection.size()).adjusted(-margin, -margin, margin, margin)) {}

void SheetShapes::addRing(QPainterPath& path, const geo::Ring& ring) const {
    std::vector<QPointF> points;
    for (const geo::Point& p : ring) {
        const QPointF at = projection_.toScreen(geo::toUnit(p));
        if (points.empty() || apart(points.back(), at, finest))
            points.push_back(at);
    }
    points = within(std::move(points), area_);
    if (points.size() < 3)
        return;
    path.moveTo(points.front());
    for (std::size_t i = 1; i < points.size(); ++i)
        path.lineTo(points[i]);
    path.closeSubpath();
}

void SheetShapes::add(QPainterPath& path, const geo::Polygon& shape) const {
    for (const geo::Ring& ring : shape)
        addRing(path, ring);
}

void SheetShapes::add(QPainterPath& path, const geo::MultiPolygon& shape) const {
    for (const geo::Polygon& polygon : shape)
        add(path, polygon);
}

void SheetShapes::addLine(QPainterPath& path, const geo::Line& degrees, double spacing) const {
    QPointF before;
    bool drawing = false; // the path ends at `before`
    for (std::size_t i = 0; i < degrees.size(); ++i) {
        const QPointF at = projection_.toScreen(geo::toUnit(degrees[i]));
        if (i > 0 && i + 1 < degrees.size() && !apart(before, at, spacing))
            continue;
        const QRectF box = QRectF(before, at).normalized();
        const bool seen = i > 0 && box.right() >= area_.left() && box.left() <= area_.right() &&
                          box.bottom() >= area_.top() && box.top() <= area_.bottom();
        if (seen) {
            if (!drawing)
                path.moveTo(before);
            path.lineTo(at);
        }
        drawing = seen;
        before = at;
    }
}

void SheetShapes::addUnitLine(QPainterPath& path, const geo::Line& unit) const {
    for (std::size_t i = 0; i < unit.size(); ++i) {
        const QPointF at = projection_.toScreen(unit[i]);
        if (i == 0)
            path.moveTo(at);
        else
            path.lineTo(at);
    }
}

} // namespace atlas
