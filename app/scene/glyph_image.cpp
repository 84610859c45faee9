#include "app/scene/glyph_image.h"

#include "app/icons/glyphs.h"
#include "app/icons/icon_provider.h"
#include "app/theme/theme.h"
#include "app/words.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numeric>

namespace atlas {

namespace {

using palette::Role;

constexpr double margin = 12;        // room for outline, badge and glow around a glyph
constexpr double smallestIcon = 15;  // below it only shape and family are shown
constexpr double precisionGap = 3.5; // of the dashed outline from the shape
constexpr double ringGap = 2.4;      // between the segments of a ring

/// The three shapes weigh the same for one size.
QPainterPath shapeOf(geo::Kind kind, QPointF center, double size, double grow = 0) {
    QPainterPath path;
    if (kind == geo::Kind::Partner) {
        const double r = size / 2 + grow;
        path.addEllipse(center, r, r);
    } else if (kind == geo::Kind::Site) {
        const double side = 0.93 * size + 2 * grow, corner = 0.19 * size + grow * 0.8;
        path.addRoundedRect(QRectF(center.x() - side / 2, center.y() - side / 2, side, side), corner, corner);
    } else {
        const double half = 0.6 * size + grow * 1.2;
        const double side = half * std::sqrt(2.0), corner = 0.07 * size + grow * 0.8;
        QPainterPath square;
        square.addRoundedRect(QRectF(-side / 2, -side / 2, side, side), corner, corner);
        QTransform turn;
        turn.translate(center.x(), center.y());
        turn.rotate(45);
        path = turn.map(square);
    }
    return path;
}

QImage canvas(double size, double ratio) {
    QImage image((QSizeF(size, size) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    return image;
}

bool isStatus(const GlyphLook& look, std::string_view name) {
    return look.status && geo::code(geo::List::Statuses, *look.status) == name;
}

void drawIcon(QPainter& painter, const QString& name, const QColor& color, QPointF center, double size,
              double ratio) {
    if (ratio <= 0) {
        paintIcon(painter, name.toStdString(), color,
                  {center.x() - size / 2, center.y() - size / 2, size, size});
        return;
    }
    const int pixels = static_cast<int>(std::lround(size * ratio));
    const QImage icon = renderIcon(name.toStdString(), color, pixels);
    if (!icon.isNull())
        painter.drawImage(QRectF(center.x() - size / 2, center.y() - size / 2, size, size), icon);
}

void drawBadge(QPainter& painter, const GlyphLook& look, const QString& icon, Role role, QPointF center,
               double ratio) {
    const double size = std::max(9.0, 0.44 * look.size);
    const QPointF at = center + QPointF(0.42 * look.size, 0.42 * look.size);
    painter.setPen(QPen(palette::color(Role::Halo, look.theme), 1.5));
    painter.setBrush(palette::color(role, look.theme));
    painter.drawEllipse(at, size / 2, size / 2);
    drawIcon(painter, icon, palette::color(Role::GlyphIcon, look.theme), at, size * 0.62, ratio);
}

/// The part of the shape that the status fills.
QPainterPath filledPart(const GlyphLook& look, const QPainterPath& shape, QPointF c) {
    const double r = look.size;
    QPainterPath part;
    if (isStatus(look, "construction"))
        part.addRect(QRectF(c.x() - r, c.y(), 2 * r, r));
    else if (isStatus(look, "converting"))
        part.addPolygon(
            QPolygonF({c + QPointF(-r, -r), c + QPointF(-r, r), c + QPointF(r, r), c + QPointF(-r, -r)}));
    else
        return shape;
    return shape.intersected(part);
}

void drawBody(QPainter& painter, const GlyphLook& look, QPointF center, double ratio) {
    const QColor hue =
        palette::sector(look.sector < 0 ? 99 : static_cast<std::size_t>(look.sector), look.theme);
    const QColor light = palette::color(Role::Halo, look.theme);
    const QPainterPath shape = shapeOf(look.kind, center, look.size);
    const bool over = isStatus(look, "closed") || isStatus(look, "stopped");
    const bool hollow = over || isStatus(look, "announced");
    const bool half = isStatus(look, "construction") || isStatus(look, "converting");
    const QColor ink = over ? palette::color(Role::Ink3, look.theme) : hue;

    painter.fillPath(shape, hollow || half ? light : hue);
    if (half)
        painter.fillPath(filledPart(look, shape, center), hue);
    if (hollow || half) {
        const double rim = 0.1 * look.size;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(shapeOf(look.kind, center, look.size, -rim / 2));
    }
    if (look.size >= smallestIcon) {
        const double size = (look.kind == geo::Kind::Project ? 0.54 : 0.56) * look.size;
        const QColor color = hollow || half ? ink : palette::color(Role::GlyphIcon, look.theme);
        if (half) { // the icon changes its colour where the ground does
            painter.save();
            painter.setClipPath(filledPart(look, shape, center), Qt::IntersectClip);
            drawIcon(painter, look.icon, palette::color(Role::GlyphIcon, look.theme), center, size, ratio);
            painter.restore();
            painter.save();
            painter.setClipPath(shape.subtracted(filledPart(look, shape, center)), Qt::IntersectClip);
            drawIcon(painter, look.icon, ink, center, size, ratio);
            painter.restore();
        } else {
            drawIcon(painter, look.icon, color, center, size, ratio);
        }
    }
    if (over) {
        const double r = 0.42 * look.size;
        painter.setPen(QPen(light, 0.16 * look.size, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(center + QPointF(-r, r), center + QPointF(r, -r));
        painter.setPen(QPen(ink, 0.08 * look.size, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(center + QPointF(-r, r), center + QPointF(r, -r));
    }
}

} // namespace

GlyphLook glyphLook(const geo::Record& record) {
    GlyphLook look;
    look.kind = record.kind;
    look.sector = record.sectors.empty() ? -1 : record.sectors.front();
    const std::string_view icon = glyphIcon(record);
    look.icon = QString::fromUtf8(icon.data(), static_cast<qsizetype>(icon.size()));
    look.status = record.status;
    look.municipality = record.precision == geo::Precision::Municipality;
    return look;
}

void drawGlyph(QPainter& painter, const GlyphLook& look, QPointF center, double iconRatio) {
    const QColor halo = palette::color(Role::Halo, look.theme);
    painter.setPen(Qt::NoPen);

    double rim = look.size >= 26 ? 2 : 1.7;
    if (look.state == GlyphState::Selected) {
        QColor glow = palette::color(Role::Ember, look.theme);
        for (int i = 8; i >= 1; --i) { // a soft edge without a blur
            glow.setAlphaF(0.07f);
            painter.fillPath(shapeOf(look.kind, center, look.size, 4 + i * 0.75), glow);
        }
        painter.fillPath(shapeOf(look.kind, center, look.size, 6.5), palette::color(Role::Ember, look.theme));
        rim = 3.5;
    } else if (look.state == GlyphState::Hover) {
        painter.fillPath(shapeOf(look.kind, center, look.size, 5.1), palette::color(Role::Ink, look.theme));
        rim = 3.5;
    } else if (look.state == GlyphState::Focused) {
        constexpr double from = 5, thick = 2.6; // pixels outside of the glyph
        painter.fillPath(shapeOf(look.kind, center, look.size, from + thick),
                         palette::color(Role::Focus, look.theme));
        painter.fillPath(shapeOf(look.kind, center, look.size, from), halo);
        rim = 2.5;
    }
    painter.fillPath(shapeOf(look.kind, center, look.size, rim), halo);
    drawBody(painter, look, center, iconRatio);

    if (look.municipality && look.state == GlyphState::Rest) {
        QColor hue =
            palette::sector(look.sector < 0 ? 99 : static_cast<std::size_t>(look.sector), look.theme);
        if (isStatus(look, "closed") || isStatus(look, "stopped"))
            hue = palette::color(Role::Ink3, look.theme);
        QPen dashes(hue, 1.2, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({2.6 / 1.2, 2.4 / 1.2});
        painter.setBrush(Qt::NoBrush);
        painter.setPen(dashes);
        painter.drawPath(shapeOf(look.kind, center, look.size, precisionGap));
    }
    if (isStatus(look, "closing"))
        drawBadge(painter, look, QStringLiteral("hourglass-split"), Role::Warn, center, iconRatio);
    if (isStatus(look, "completed"))
        drawBadge(painter, look, QStringLiteral("check-lg"), Role::Ink3, center, iconRatio);
}

QImage glyphImage(const GlyphLook& look, double pixelRatio) {
    const double extent = look.size * 1.2 + 2 * margin;
    QImage image = canvas(extent, pixelRatio);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    drawGlyph(painter, look, QPointF(extent / 2, extent / 2), pixelRatio);
    return image;
}

QImage ghostImage(geo::Kind kind, double size, Theme theme, double pixelRatio) {
    const double extent = size * 1.2 + 4;
    QImage image = canvas(extent, pixelRatio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF center(extent / 2, extent / 2);
    QColor halo = palette::color(Role::Halo, theme);
    halo.setAlphaF(0.7f);
    painter.fillPath(shapeOf(kind, center, size, 1), halo);
    painter.fillPath(shapeOf(kind, center, size), palette::color(Role::Ghost, theme));
    return image;
}

double clusterRadius(std::uint32_t count) {
    return count < 10 ? 17 : count < 30 ? 21 : count < 100 ? 27 : count < 200 ? 33 : 38;
}

namespace {

/// What a ring lies on: its shadow, its edge and its ground.
void drawPlate(QPainter& painter, double radius, bool hovered, Theme theme, QPointF center) {
    painter.setPen(Qt::NoPen);
    QColor shadow = Qt::black;
    for (int i = 5; i >= 1; --i) { // a soft shadow, a little below
        shadow.setAlphaF(0.035f);
        painter.setBrush(shadow);
        painter.drawEllipse(center + QPointF(0, 1), radius + i, radius + i);
    }
    painter.setBrush(palette::color(hovered ? Role::Ink : Role::Halo, theme));
    painter.drawEllipse(center, radius + (hovered ? 2 : 1), radius + (hovered ? 2 : 1));
    painter.setBrush(palette::color(Role::RingBg, theme));
    painter.drawEllipse(center, radius, radius);
}

/// The ring and its number.
void drawCounts(QPainter& painter, const std::array<std::uint32_t, 3>& byKind, Theme theme, QPointF center) {
    const std::uint32_t count = std::accumulate(byKind.begin(), byKind.end(), 0u);
    const double radius = clusterRadius(count);
    const double width = count < 10 ? 5 : count < 30 ? 6 : count < 100 ? 7 : 8;
    const double font = count < 10 ? 14 : count < 30 ? 15.5 : count < 100 ? 18 : 21;
    constexpr std::array roles{Role::KSite, Role::KPartner, Role::KProject};
    const double middle = radius - 1 - width / 2;
    const int kinds = static_cast<int>(std::ranges::count_if(byKind, [](auto n) { return n > 0; }));
    const double gap = kinds > 1 ? ringGap / middle * 180 / M_PI : 0;
    double angle = 90; // from the top, clockwise
    for (std::size_t k = 0; k < byKind.size(); ++k) {
        if (byKind[k] == 0)
            continue;
        const double span = 360.0 * byKind[k] / count;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette::color(roles[k], theme), width, Qt::SolidLine, Qt::FlatCap));
        const QRectF box(center.x() - middle, center.y() - middle, 2 * middle, 2 * middle);
        const double drawn = std::max(span - gap, 1.0);
        painter.drawArc(box, static_cast<int>((angle - gap / 2) * 16), static_cast<int>(-drawn * 16));
        // The kind's shape as a small mark, so that it isn't told by tone alone.
        if (drawn * M_PI / 180 * middle > 16) {
            const double at = (angle - span / 2) * M_PI / 180;
            painter.fillPath(shapeOf(static_cast<geo::Kind>(k),
                                     center + QPointF(std::cos(at), -std::sin(at)) * middle, width * 0.62),
                             palette::color(Role::RingBg, theme));
        }
        angle -= span;
    }
    QFont number(QStringLiteral("Inter Display"));
    number.setPixelSize(static_cast<int>(std::lround(font)));
    number.setWeight(QFont::Bold);
    number.setHintingPreference(QFont::PreferNoHinting);
    // Within the ring, whatever the language: k and M are read everywhere.
    const QString text = shortNumberText(count, geo::Language::En).remove(u',');
    const double room = 2 * (radius - width) - 6;
    if (const double wide = QFontMetricsF(number).horizontalAdvance(text); wide > room)
        number.setPixelSize(static_cast<int>(std::floor(number.pixelSize() * room / wide)));
    painter.setFont(number);
    painter.setPen(palette::color(Role::RingText, theme));
    painter.drawText(QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius),
                     Qt::AlignCenter, text);
}

double ringExtent(double radius) {
    return 2 * radius + 14;
}

} // namespace

void drawCluster(QPainter& painter, const std::array<std::uint32_t, 3>& byKind, bool hovered, Theme theme,
                 QPointF center) {
    drawPlate(painter, clusterRadius(std::accumulate(byKind.begin(), byKind.end(), 0u)), hovered, theme,
              center);
    drawCounts(painter, byKind, theme, center);
}

QImage RingPlates::of(double radius, bool hovered, Theme theme, double pixelRatio) {
    const QMutexLocker lock(&mutex_);
    QImage& plate = plates_[{radius, hovered, theme, pixelRatio}];
    if (plate.isNull()) {
        const double extent = ringExtent(radius);
        plate = canvas(extent, pixelRatio);
        QPainter painter(&plate);
        painter.setRenderHint(QPainter::Antialiasing);
        drawPlate(painter, radius, hovered, theme, QPointF(extent / 2, extent / 2));
    }
    return plate;
}

QImage clusterImage(const std::array<std::uint32_t, 3>& byKind, bool hovered, Theme theme, double pixelRatio,
                    RingPlates& plates) {
    const double radius = clusterRadius(std::accumulate(byKind.begin(), byKind.end(), 0u));
    QImage image = plates.of(radius, hovered, theme, pixelRatio);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double extent = ringExtent(radius);
    drawCounts(painter, byKind, theme, QPointF(extent / 2, extent / 2));
    return image;
}

} // namespace atlas
