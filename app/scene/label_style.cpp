#include "app/scene/label_style.h"

#include "app/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

using palette::Role;

constexpr double territoryTracking = 0.34; // em
constexpr std::array<PlaceStyle, 10> placeStyles{{{7, 8, 16.5, 600, 7},
                                                  {7, 8, 16.5, 600, 7},
                                                  {7, 8, 16.5, 600, 7},
                                                  {8, 9, 15, 600, 7},
                                                  {8.6, 9.6, 13.5, 500, 6},
                                                  {9.3, 10.3, 12.5, 500, 5.5},
                                                  {10, 11, 11.5, 500, 5},
                                                  {10.8, 11.8, 11.5, 500, 5},
                                                  {11.6, 12.6, 11.5, 500, 4.5},
                                                  {12.4, 13.4, 11.5, 500, 4.5}}};

QFont interFont(const char* family, double size, int weight) {
    QFont font(QString::fromLatin1(family));
    font.setPixelSize(static_cast<int>(std::lround(size)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

struct TagMeasures {
    double height, half, font;
};
TagMeasures tagMeasures(bool chosen) {
    return chosen ? TagMeasures{24, 30, 13} : TagMeasures{20, 26, 11.5};
}
constexpr double tagShadow = 4; // pixels around the pill

} // namespace

const PlaceStyle& placeStyle(int rank) {
    return placeStyles[static_cast<std::size_t>(std::clamp(rank, 0, int(placeStyles.size()) - 1))];
}

LabelStyle labelStyle(const Label& label, double zoom, Theme theme) {
    switch (label.type) {
    case Label::Type::Territory: {
        const double size = std::clamp(12 + (zoom - 7) * 2.4, 12.0, 20.0);
        QFont font = interFont("Inter Display", size, 600);
        font.setLetterSpacing(QFont::AbsoluteSpacing, territoryTracking * size);
        QColor color = palette::tintText(label.country, theme);
        color.setAlphaF(theme == Theme::Night ? 0.88f : 0.94f);
        return {.font = font, .color = color, .halo = {}};
    }
    case Label::Type::River: {
        QFont font = interFont("Inter", 12, 500);
        font.setItalic(true);
        QColor halo = palette::color(Role::PlaceHalo, theme);
        halo.setAlphaF(0.7f);
        return {.font = font, .color = palette::color(Role::RiverText, theme), .halo = halo};
    }
    case Label::Type::Record: {
        QColor halo = palette::color(Role::PlaceHalo, theme);
        halo.setAlphaF(0.95f);
        return {.font = interFont("Inter", label.selected ? 15 : 13, label.selected ? 700 : 600),
                .color = palette::color(Role::Ink, theme),
                .halo = halo,
                .haloWidth = 2.2};
    }
    default: {
        const PlaceStyle& style = placeStyle(label.placeRank);
        QColor halo = palette::color(label.inside ? Role::PlaceHalo : Role::Outside, theme);
        halo.setAlphaF(0.9f);
        return {.font = interFont("Inter", style.size, style.weight),
                .color = palette::color(label.inside ? Role::Place : Role::PlaceOut, theme),
                .halo = halo};
    }
    }
}

void drawDot(QPainter& painter, QPointF middle, double diameter, const QColor& color, const QColor& fill) {
    painter.setBrush(fill);
    painter.setPen(QPen(color, diameter > 6 ? 1.8 : 1.3));
    const double r = diameter / 2;
    painter.drawEllipse(middle, r - 0.5, r - 0.5);
}

QImage dotImage(double diameter, const QColor& color, const QColor& fill, double pixelRatio) {
    const double size = diameter + 3;
    QImage image((QSizeF(size, size) * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawDot(painter, QPointF(size / 2, size / 2), diameter, color, fill);
    return image;
}

QSizeF tagSize(bool chosen) {
    const TagMeasures m = tagMeasures(chosen);
    return {2 * (m.half + tagShadow), m.height + 2 * tagShadow};
}

void drawTag(QPainter& painter, const Label& tag, bool chosen, Theme theme, QPointF topLeft) {
    const TagMeasures m = tagMeasures(chosen);
    painter.save();
    painter.setPen(Qt::NoPen);
    const QRectF pill(topLeft.x() + tagShadow, topLeft.y() + tagShadow, 2 * m.half, m.height);
    for (int ring = 3; ring >= 1; --ring) { // the shadow of level 1, in three steps
        painter.setBrush(QColor(0, 0, 0, theme == Theme::Night ? 40 : 12));
        const double radius = m.height / 2 + ring;
        painter.drawRoundedRect(pill.adjusted(-ring, -ring + 1, ring, ring + 1), radius, radius);
    }
    QPainterPath shape;
    shape.addRoundedRect(pill, m.height / 2, m.height / 2);
    painter.fillPath(shape, palette::color(Role::Panel, theme));
    painter.setClipPath(shape, Qt::IntersectClip);
    const auto sides = borderSides(tag.text.toStdString());
    QFont font = interFont("Inter", m.font, 700);
    painter.setFont(font);
    for (int side = 0; side < 2; ++side) {
        const QRectF half(pill.left() + side * m.half, pill.top(), m.half, m.height);
        QColor tint = palette::tint(sides[static_cast<std::size_t>(side)].toStdString(), theme);
        tint.setAlphaF(theme == Theme::Night ? 0.32f : 0.22f);
        painter.fillRect(half, tint);
        painter.setPen(palette::color(Role::Ink, theme));
        // The round end has less room than the straight one.
        painter.drawText(half.translated(side == 0 ? 1.5 : -1.5, 0), Qt::AlignCenter,
                         sides[static_cast<std::size_t>(side)]);
        painter.setPen(Qt::NoPen);
    }
    painter.fillRect(QRectF(pill.center().x() - 0.7, pill.top() + 4, 1.4, m.height - 8),
                     palette::color(Role::Core, theme));
    painter.restore();
}

QImage tagImage(const Label& tag, bool chosen, Theme theme, double pixelRatio) {
    QImage image((tagSize(chosen) * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawTag(painter, tag, chosen, theme, {});
    return image;
}

} // namespace atlas
