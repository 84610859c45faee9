#include "app/export/map_painter.h"

#include "app/export/map_shapes.h"
#include "app/scene/arc_style.h"
#include "app/scene/band_layer.h"
#include "app/scene/distance_layer.h"
#include "app/scene/edge_fade.h"
#include "app/scene/glyph_image.h"
#include "app/scene/line_style.h"
#include "app/theme/theme.h"
#include "geo/crs.h"

#include <QLinearGradient>
#include <QPainter>

#include <cmath>
#include <map>

namespace atlas {

namespace {

using palette::Role;

constexpr double margin = 60;        // pixels drawn beyond the sheet
constexpr int glowRings = 22;        // so many that no step is seen
constexpr double seam = 0.7;         // pixels by which grounds overlap: no hair of light between them
constexpr double bandOpacity = 0.17; // of the chosen distance
constexpr double bandEdge = 2;

/// As the shader of the bands has it: 0.74 at the line, 0 at the outer edge.
double glow(double t) {
    const double rest = 1 - t;
    return 0.74 * rest * rest * (1 - 0.86 * t + 1.6 * t * t);
}

QColor faded(QColor color, double opacity) {
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

QPen roundPen(const QColor& color, double width) {
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

class MapPainter {
public:
    MapPainter(QPainter& painter, const MapDrawing& map, double iconRatio)
        : painter_(painter), map_(map), shapes_(map.projection, margin), iconRatio_(iconRatio),
          theme_(map.view.theme), zoom_(map.projection.zoom()),
          level_(map.atlas->map().levels[detailLevel(zoom_, map.atlas->map().levels.size())]) {}

    void paint() {
        ground();
        lines(LineLayer::Group::Ground);
        fadeEdges();
        if (map_.view.shows(MapLayer::Borders)) {
            glows();
            lines(LineLayer::Group::Borders);
        }
        distance();
        arcs();
        marks();
        names();
    }

private:
    [[nodiscard]] QColor color(Role role) const { return palette::color(role, theme_); }

    void ground() {
        painter_.fillRect(QRectF(QPointF(), map_.projection.size()), color(Role::Outside));
        for (const geo::Territory& territory : level_.territories) {
            QPainterPath land;
            shapes_.add(land, territory.shape);
            plane(land, palette::territory(territory.id, theme_));
        }
        QPainterPath water;
        shapes_.add(water, map_.atlas->map().sea);
        if (map_.view.shows(MapLayer::Water))
            for (const geo::Polygon& lake : map_.atlas->map().lakes)
                shapes_.add(water, lake);
        plane(water, color(Role::Water));
        condominium();
    }

    void plane(const QPainterPath& path, const QColor& fill) {
        if (path.isEmpty())
            return;
        painter_.setPen(roundPen(fill, seam));
        painter_.setBrush(fill);
        painter_.drawPath(path);
    }

    void condominium() {
        QPainterPath water;
        shapes_.add(water, level_.condominium);
        plane(water, color(Role::Condo));
    }

    void lines(LineLayer::Group group) {
        const bool water = map_.view.shows(MapLayer::Water);
        painter_.setBrush(Qt::NoBrush);
        for (const LineStyle& style : lineStyles()) {
            if (style.group != group || zoom_ < style.minZoom || (!water && style.role == Role::River))
                continue;
            QPainterPath path;
            for (const geo::Line* line : linesOf(style, level_))
                shapes_.addLine(path, *line);
            if (path.isEmpty())
                continue;
            const auto border = geo::borderIndex(style.pair);
            const bool strong = border && (map_.strongBorders >> *border & 1u);
            const double width = atZoom(strong ? style.chosenWidth : style.width, zoom_);
            QPen pen = roundPen(
                faded(color(style.role), theme_ == Theme::Night ? style.nightOpacity : style.paperOpacity),
                width);
            if (style.dash[1] > 0) {
                QList<double> dashes;
                for (std::size_t i = 0; i < style.dash.size() && style.dash[i] > 0; ++i)
                    dashes.push_back(style.dash[i] / width);
                pen.setDashPattern(dashes);
                pen.setCapStyle(Qt::FlatCap);
            }
            painter_.strokePath(path, pen);
        }
    }

    /// Beyond the data's window there is nothing: towards its edges all fades.
    void fadeEdges() {
        const geo::Extent window = geo::regionWindow();
        const QPointF a = map_.projection.toScreen(geo::toUnitMercator({window.minX, window.maxY}));
        const QPointF b = map_.projection.toScreen(geo::toUnitMercator({window.maxX, window.minY}));
        const QRectF outer(a, b);
        if (map_.projection.bearing() != 0 || outer.contains(QRectF(QPointF(), map_.projection.size())))
            return;
        const double in = edgeFadeWidth / 360 * map_.projection.scale();
        const QRectF inner = outer.adjusted(in, in, -in, -in);
        const auto side = [&](const QPolygonF& shape, QPointF from, QPointF to) {
            QLinearGradient gradient(from, to);
            gradient.setColorAt(0, color(Role::Outside));
            gradient.setColorAt(1, faded(color(Role::Outside), 0));
            QPainterPath path;
            path.addPolygon(shape);
            path.closeSubpath();
            painter_.fillPath(path, gradient);
        };
        side({{outer.topLeft(), inner.topLeft(), inner.bottomLeft(), outer.bottomLeft()}}, {outer.left(), 0},
             {inner.left(), 0});
        side({{outer.topRight(), inner.topRight(), inner.bottomRight(), outer.bottomRight()}},
             {outer.right(), 0}, {inner.right(), 0});
        side({{outer.topLeft(), inner.topLeft(), inner.topRight(), outer.topRight()}}, {0, outer.top()},
             {0, inner.top()});
        side({{outer.bottomLeft(), inner.bottomLeft(), inner.bottomRight(), outer.bottomRight()}},
             {0, outer.bottom()}, {0, inner.bottom()});
    }

    /// Each neighbour's tint on its own side, as strokes of ever smaller width upon one another.
    void glows() {
        std::map<std::string, QPainterPath> lands;
        for (const geo::Territory& territory : level_.territories)
            shapes_.add(lands[territory.country], territory.shape);
        const double reach = bandReach(zoom_);
        for (std::size_t index = 0; index < geo::borderCount; ++index) {
            const std::string pair(geo::borderPairs[index]);
            const bool back = map_.strongBorders != 0 && !(map_.strongBorders >> index & 1u);
            const double strength = bandStrength(back, theme_);
            std::vector<std::pair<double, QPainterPath>> rings; // half width, line
            for (int ring = 0; ring < glowRings; ++ring) {
                const double half = reach * (1 - static_cast<double>(ring) / glowRings);
                QPainterPath line;
                const double spacing = std::max(0.4, half / 8); // a wide pen needs few corners
                for (const geo::Edge& edge : level_.edges)
                    if (edge.kind == geo::EdgeKind::Inner && edge.pair == pair)
                        for (const geo::Line& part : edge.shape)
                            shapes_.addLine(line, part, spacing);
                if (pair == "DE-LU") // there the border is the water between the banks
                    for (const geo::Polygon& polygon : level_.condominium)
                        for (const geo::Ring& bank : polygon)
                            shapes_.addLine(line, bank, spacing);
                rings.emplace_back(half, std::move(line));
            }
            if (rings.front().second.isEmpty())
                continue;
            for (const std::string& country : {pair.substr(0, 2), pair.substr(3, 2)}) {
                if (lands[country].isEmpty())
                    continue;
                painter_.save();
                painter_.setClipPath(lands[country], Qt::IntersectClip);
                double shown = 0;
                for (const auto& [half, line] : rings) {
                    const double wanted = strength * glow(std::max(0.0, half / reach - 0.5 / glowRings));
                    const double more = (wanted - shown) / (1 - shown);
                    painter_.strokePath(line,
                                        roundPen(faded(palette::tint(country, theme_), more), 2 * half));
                    shown = wanted;
                }
                painter_.restore();
            }
        }
        condominium(); // no side's own
    }

    /// The band of the chosen distance.
    void distance() {
        const auto& border = map_.view.appliedFilter().border;
        if (!border || !border->border)
            return;
        const auto pair = geo::borderPairs[*border->border];
        const double reach = std::max(border->maxMeters * 1.05, 2000.0);
        const std::size_t level = detailLevel(zoom_, map_.atlas->map().levels.size());
        const BorderField field = makeBorderField(*map_.atlas, pair, level, reach);
        if (!field.field)
            return;
        for (std::size_t land = 0; land < field.countries.size(); ++land) {
            const std::string& country = field.countries[land];
            if (!pair.contains(country))
                continue;
            const QColor tint = palette::tint(country, theme_);
            painter_.fillPath(near(*field.field, land, border->maxMeters), faded(tint, bandOpacity));
            QPainterPath edge;
            for (const geo::Line& line : field.field->contour(land, border->maxMeters))
                shapes_.addUnitLine(edge, line);
            QPen pen = roundPen(tint, bandEdge);
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({7 / bandEdge, 5 / bandEdge});
            painter_.strokePath(edge, pen);
        }
    }

    /// The triangles of a field as far as they lie within the distance, as one plane.
    [[nodiscard]] QPainterPath near(const geo::DistanceField& field, std::size_t land, double meters) const {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        const geo::DistanceMesh found = field.within(land, meters, map_.projection.visible());
        const auto& triangles = found.mesh.triangles;
        for (std::size_t t = 0; t + 2 < triangles.size(); t += 3) {
            QPolygonF inside;
            for (std::size_t k = 0; k < 3; ++k) {
                const auto a = triangles[t + k], b = triangles[t + (k + 1) % 3];
                const double da = found.distances[a], db = found.distances[b];
                const QPointF pa = map_.projection.toScreen(found.mesh.vertices[a]);
                const QPointF pb = map_.projection.toScreen(found.mesh.vertices[b]);
                if (da <= meters)
                    inside.push_back(pa);
                if ((da <= meters) != (db <= meters))
                    inside.push_back(pa + (meters - da) / (db - da) * (pb - pa));
            }
            if (inside.size() < 3)
                continue;
            // All the same way round, so that what they share is filled once.
            double area = 0;
            for (qsizetype i = 0; i < inside.size(); ++i) {
                const QPointF p = inside[i], q = inside[(i + 1) % inside.size()];
                area += p.x() * q.y() - q.x() * p.y();
            }
            if (area < 0)
                std::ranges::reverse(inside);
            path.addPolygon(inside);
            path.closeSubpath();
        }
        return path;
    }

    void arcs() {
        QPainterPath crossing, inside;
        for (const Arc& arc : map_.arcs)
            shapes_.addUnitLine(arc.crosses ? crossing : inside, arc.points);
        painter_.setBrush(Qt::NoBrush);
        const double width = atZoom(arcEmberWidth, zoom_), faint = atZoom(arcFaintWidth, zoom_);
        QPen dotted = roundPen(faded(color(Role::ArcFaint), arcFaintOpacity), faint);
        dotted.setCapStyle(Qt::FlatCap);
        dotted.setDashPattern({arcFaintDash[0] / faint, arcFaintDash[1] / faint});
        painter_.strokePath(inside, dotted);
        const QColor ember = color(Role::Ember);
        if (theme_ == Theme::Night) {
            painter_.strokePath(crossing, roundPen(faded(ember, arcWideOpacity), width + arcWideMore));
            painter_.strokePath(crossing, roundPen(faded(ember, arcNearOpacity), width + arcNearMore));
        } else {
            painter_.strokePath(crossing, roundPen(faded(color(Role::Casing), arcCasingOpacity),
                                                   atZoom(arcCasingWidth, zoom_)));
        }
        painter_.strokePath(crossing, roundPen(ember, width));
        painter_.setBrush(color(Role::Panel));
        painter_.setPen(QPen(ember, gateRing));
        for (const QPointF gate : gatesOf(map_.arcs, map_.projection, [](std::size_t) { return true; }))
            painter_.drawEllipse(gate, width + gateMore, width + gateMore);
    }

    void marks() {
        QPen spoke(faded(color(Role::Ink2), 0.55), 1);
        for (const MapDrawing::Mark& mark : map_.marks)
            if (mark.mark.fanned) {
                painter_.setPen(spoke);
                painter_.drawLine(map_.projection.toScreen(mark.mark.unit), mark.at);
            }
        for (const MapDrawing::Mark& mark : map_.marks) {
            if (mark.mark.type == RecordMark::Type::Cluster)
                drawCluster(painter_, mark.mark.byKind, false, theme_, mark.at);
            else
                drawGlyph(painter_, mark.look, mark.at, iconRatio_);
        }
    }

    void names() {
        for (const LabelLayer::Name& name : map_.names) {
            if (!std::isnan(name.dot.x()))
                drawDot(painter_, name.dot, placeStyle(name.label.placeRank).dot, name.style.color,
                        color(Role::Land));
            if (name.curved)
                drawCurved(painter_, *name.curved, name.label.text, name.style, name.topLeft);
            else if (name.label.type == Label::Type::BorderTag)
                drawTag(painter_, name.label, name.chosen, theme_, name.topLeft);
            else
                drawLabel(painter_, name.label.text, name.style, name.topLeft);
        }
    }

    QPainter& painter_;
    const MapDrawing& map_;
    SheetShapes shapes_;
    double iconRatio_;
    Theme theme_;
    double zoom_;
    const geo::DetailLevel& level_;
};

} // namespace

void paintMap(QPainter& painter, const MapDrawing& map, double iconRatio) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.setClipRect(QRectF(QPointF(), map.projection.size()), Qt::IntersectClip);
    MapPainter(painter, map, iconRatio).paint();
    painter.restore();
}

} // namespace atlas
