#include "app/export/map_painter.h"

#include "app/export/glow_picture.h"
#include "app/export/map_shapes.h"
#include "app/export/paragraph.h"
#include "app/scene/arc_style.h"
#include "app/scene/band_layer.h"
#include "app/scene/distance_layer.h"
#include "app/scene/edge_fade.h"
#include "app/scene/glyph_image.h"
#include "app/scene/line_style.h"
#include "app/theme/theme.h"
#include "app/words.h"
#include "geo/crs.h"

#include <QPainter>

#include <cmath>
#include <map>

namespace atlas {

namespace {

using palette::Role;

constexpr double margin = 60; // pixels drawn beyond the sheet
constexpr int glowRings = 22; // so many that no step is seen
constexpr int fadeSteps = 24;
constexpr double glowCorners = 1.2;  // pixels between corners of a glow's line
constexpr double seam = 0.7;         // pixels by which grounds overlap: no hair of light between them
constexpr double bandOpacity = 0.17; // of the chosen distance
constexpr double bandEdge = 2;
constexpr double bandGap = 24; // pixels from its edge to the middle of its words
constexpr double bandWords = 19;

QColor faded(QColor color, double opacity) {
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

/// As if `color` lay over `ground` at this opacity. Pens that let nothing through stay lines in a PDF; others
/// become outlines ten times as long.
QColor mixed(const QColor& color, double opacity, const QColor& ground) {
    const auto mix = [opacity](float top, float below) {
        return static_cast<float>(opacity * double{top} + (1 - opacity) * double{below});
    };
    return QColor::fromRgbF(mix(color.redF(), ground.redF()), mix(color.greenF(), ground.greenF()),
                            mix(color.blueF(), ground.blueF()));
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
        if (map_.view.shows(MapLayer::Borders))
            lines(LineLayer::Group::Borders);
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
        if (map_.view.shows(MapLayer::Borders))
            iconRatio_ > 0 ? glowPictures() : glows();
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
        painter_.setPen(QPen(fill, seam, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
        painter_.setBrush(fill);
        painter_.drawPath(path);
    }

    /// As a line with a pen: QPainter::strokePath would write its outline, which is ten times as long.
    void stroke(const QPainterPath& path, const QPen& pen) {
        if (path.isEmpty())
            return;
        painter_.setPen(pen);
        painter_.setBrush(Qt::NoBrush);
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
            QPen pen = roundPen(mixed(color(style.role),
                                      theme_ == Theme::Night ? style.nightOpacity : style.paperOpacity,
                                      color(Role::Land)),
                                width);
            if (style.dash[1] > 0) {
                QList<double> dashes;
                for (std::size_t i = 0; i < style.dash.size() && style.dash[i] > 0; ++i)
                    dashes.push_back(style.dash[i] / width);
                pen.setDashPattern(dashes);
                pen.setCapStyle(Qt::FlatCap);
            }
            stroke(path, pen);
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
        // Frames upon one another, each reaching a little less far inwards.
        double shown = 0;
        for (int step = 0; step < fadeSteps; ++step) {
            const double t = (step + 0.5) / fadeSteps;
            const double more = (t - shown) / (1 - shown);
            shown = t;
            const double reach = in * (1 - static_cast<double>(step) / fadeSteps);
            QPainterPath frame;
            frame.addRect(outer);
            frame.addRect(outer.adjusted(reach, reach, -reach, -reach));
            painter_.fillPath(frame, faded(color(Role::Outside), more));
        }
    }

    /// Each neighbour's tint on its own side, as strokes of ever smaller width upon one another. Where two
    /// borders meet the stronger glow is on top.
    void glows() {
        struct Ring {
            double strength, half; ///< Opacity; pixels.
            QPainterPath line;
        };
        const double reach = bandReachPixels(zoom_);
        std::map<std::string, std::vector<Ring>> rings; // by country
        for (std::size_t index = 0; index < geo::borderCount; ++index) {
            const std::string pair(geo::borderPairs[index]);
            const bool back = map_.strongBorders != 0 && !(map_.strongBorders >> index & 1u);
            for (int i = 0; i < glowRings; ++i) {
                const double half = reach * (1 - static_cast<double>(i) / glowRings);
                Ring ring{.strength = bandStrength(back, theme_) *
                                      glowAt(std::max(0.0, half / reach - 0.5 / glowRings)),
                          .half = half,
                          .line = borderLine(pair, std::max(glowCorners, half / 4))};
                if (ring.line.isEmpty())
                    break;
                rings[pair.substr(0, 2)].push_back(ring);
                rings[pair.substr(3, 2)].push_back(std::move(ring));
            }
        }
        for (auto& [country, all] : rings)
            std::ranges::stable_sort(all, {}, &Ring::strength);
        for (const geo::Territory& territory : level_.territories) {
            QPainterPath land;
            shapes_.add(land, territory.shape);
            const auto found = rings.find(territory.country);
            if (land.isEmpty() || found == rings.end())
                continue;
            const QColor ground = palette::territory(territory.id, theme_);
            const QColor tint = palette::tint(territory.country, theme_);
            const QRectF box = land.boundingRect();
            painter_.save();
            painter_.setClipPath(land, Qt::IntersectClip);
            painter_.setBrush(Qt::NoBrush);
            for (const Ring& ring : found->second)
                if (ring.line.boundingRect().adjusted(-reach, -reach, reach, reach).intersects(box)) {
                    painter_.setPen(roundPen(mixed(tint, ring.strength, ground), 2 * ring.half));
                    painter_.drawPath(ring.line);
                }
            painter_.restore();
        }
    }

    /// The same as pixels: a country's glow at once, then cut at its lands.
    void glowPictures() {
        std::map<std::string, std::vector<GlowLine>> lines; // by country
        for (std::size_t index = 0; index < geo::borderCount; ++index) {
            const std::string pair(geo::borderPairs[index]);
            const bool back = map_.strongBorders != 0 && !(map_.strongBorders >> index & 1u);
            GlowLine line{.line = borderLine(pair, 0.4), .strength = bandStrength(back, theme_)};
            if (line.line.isEmpty())
                continue;
            lines[pair.substr(0, 2)].push_back(line);
            lines[pair.substr(3, 2)].push_back(std::move(line));
        }
        const QSizeF size = map_.projection.size();
        for (const auto& [country, all] : lines) {
            QPainterPath land;
            for (const geo::Territory& territory : level_.territories)
                if (territory.country == country)
                    shapes_.add(land, territory.shape);
            if (land.isEmpty())
                continue;
            const QImage glow = glowPicture(size, std::min(iconRatio_, glowRatio), all,
                                            bandReachPixels(zoom_), palette::tint(country, theme_));
            painter_.save();
            painter_.setClipPath(land, Qt::IntersectClip);
            painter_.drawImage(QRectF(QPointF(), size), glow);
            painter_.restore();
        }
    }

    /// A border in pixels, of corners that far apart: a wide pen needs few.
    [[nodiscard]] QPainterPath borderLine(std::string_view pair, double spacing) const {
        QPainterPath line;
        for (const geo::Edge& edge : level_.edges)
            if (edge.kind == geo::EdgeKind::Inner && edge.pair == pair)
                for (const geo::Line& part : edge.shape)
                    shapes_.addLine(line, part, spacing);
        if (pair == "DE-LU") // there the border is the water between the banks
            for (const geo::Polygon& polygon : level_.condominium)
                for (const geo::Ring& bank : polygon)
                    shapes_.addLine(line, bank, spacing);
        return line;
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
        std::vector<geo::MultiLine> edges;
        for (std::size_t land = 0; land < field.countries.size(); ++land) {
            const std::string& country = field.countries[land];
            edges.push_back(field.field->contour(land, border->maxMeters));
            if (!pair.contains(country))
                continue;
            const QColor tint = palette::tint(country, theme_);
            painter_.fillPath(near(*field.field, land, border->maxMeters), faded(tint, bandOpacity));
            QPainterPath edge;
            for (const geo::Line& line : edges.back())
                shapes_.addUnitLine(edge, line);
            QPen pen = roundPen(tint, bandEdge);
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({7 / bandEdge, 5 / bandEdge});
            stroke(edge, pen);
        }
        if (isBandLabelled(border->maxMeters, map_.projection))
            for (const BandAnchor& anchor : bandAnchors(field, edges, pair))
                labelBand(anchor, border->maxMeters);
    }

    void labelBand(const BandAnchor& anchor, double meters) {
        const QString words = exactDistanceText(meters, map_.view.language);
        const LabelStyle style{.font = pageFont(bandWords, 700),
                               .color = palette::tintText(anchor.country, theme_),
                               .halo = color(Role::PlaceHalo)};
        const QSizeF size = labelSize(words, style);
        const QRectF place(anchor.label(map_.projection, bandGap) - QPointF(size.width(), size.height()) / 2,
                           size);
        if (!QRectF(QPointF(), map_.projection.size()).contains(place))
            return;
        bandLabels_.push_back({.place = place, .words = words, .style = style});
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
        QPen dotted = roundPen(mixed(color(Role::ArcFaint), arcFaintOpacity, color(Role::Land)), faint);
        dotted.setCapStyle(Qt::FlatCap);
        dotted.setDashPattern({arcFaintDash[0] / faint, arcFaintDash[1] / faint});
        stroke(inside, dotted);
        const QColor ember = color(Role::Ember);
        if (theme_ == Theme::Night) {
            stroke(crossing, roundPen(faded(ember, arcWideOpacity), width + arcWideMore));
            stroke(crossing, roundPen(faded(ember, arcNearOpacity), width + arcNearMore));
        } else {
            stroke(crossing, roundPen(mixed(color(Role::Casing), arcCasingOpacity, color(Role::Land)),
                                      atZoom(arcCasingWidth, zoom_)));
        }
        stroke(crossing, roundPen(ember, width));
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
            // Where the band's words stand is known once it is drawn: a name gives way to them.
            const QRectF place(name.topLeft, labelSize(name.label.text, name.style));
            if (!name.curved && std::ranges::any_of(bandLabels_, [&](const BandLabel& other) {
                    return other.place.intersects(place);
                }))
                continue;
            if (!std::isnan(name.dot.x()))
                drawDot(painter_, name.dot, placeStyle(name.label.placeRank).dot, name.style.color,
                        color(Role::Land));
            LabelStyle style = name.style;
            if (style.halo.isValid())
                style.halo = mixed(style.halo, style.halo.alphaF(), color(Role::Land));
            if (name.curved)
                drawCurved(painter_, *name.curved, name.label.text, style, name.topLeft);
            else if (name.label.type == Label::Type::BorderTag)
                drawTag(painter_, name.label, name.chosen, theme_, name.topLeft);
            else
                drawLabel(painter_, name.label.text, style, name.topLeft);
        }
        for (const BandLabel& label : bandLabels_)
            drawLabel(painter_, label.words, label.style, label.place.topLeft());
    }

    struct BandLabel {
        QRectF place;
        QString words;
        LabelStyle style;
    };

    QPainter& painter_;
    const MapDrawing& map_;
    SheetShapes shapes_;
    double iconRatio_;
    Theme theme_;
    double zoom_;
    const geo::DetailLevel& level_;
    std::vector<BandLabel> bandLabels_;
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
