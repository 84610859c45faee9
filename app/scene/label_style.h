#pragma once

#include "app/scene/label_image.h"
#include "app/scene/label_set.h"
#include "app/theme/theme.h"

namespace atlas {

/// How the names of places look, by rank of the gazetteer (the design's table "Labels by rank").
struct PlaceStyle {
    double insideZoom, outsideZoom;
    double size;
    int weight;
    double dot; ///< Diameter.
};
[[nodiscard]] const PlaceStyle& placeStyle(int rank);

[[nodiscard]] LabelStyle labelStyle(const Label& label, double zoom, Theme theme);

/// A place's dot: a ring.
void drawDot(QPainter& painter, QPointF middle, double diameter, const QColor& color, const QColor& fill);
[[nodiscard]] QImage dotImage(double diameter, const QColor& color, const QColor& fill, double pixelRatio);

/// A border's tag: the two countries' codes on their tints, parted by the border. `chosen`: larger.
[[nodiscard]] QSizeF tagSize(bool chosen);
void drawTag(QPainter& painter, const Label& tag, bool chosen, Theme theme, QPointF topLeft);
[[nodiscard]] QImage tagImage(const Label& tag, bool chosen, Theme theme, double pixelRatio);

} // namespace atlas
