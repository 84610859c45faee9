#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPointF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace atlas {

struct LabelStyle {
    QFont font;
    QColor color;
    QColor halo; ///< Invalid: no halo.
    double haloWidth = 1.7;

    friend bool operator==(const LabelStyle&, const LabelStyle&) = default;
};

/// Size of a name in device-independent pixels, its halo included.
[[nodiscard]] QSizeF labelSize(const QString& text, const LabelStyle& style);
/// Draws the name with its halo into the rectangle of that size at `topLeft`.
void drawLabel(QPainter& painter, const QString& text, const LabelStyle& style, QPointF topLeft);
/// The name as a picture of that size for this pixel ratio, drawn once and then only moved.
[[nodiscard]] QImage labelImage(const QString& text, const LabelStyle& style, double pixelRatio);

} // namespace atlas
