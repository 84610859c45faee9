#pragma once

#include "app/scene/label_image.h"
#include "geo/geometry.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace atlas {

/// A name written along a line, letter by letter.
struct CurvedName {
    struct Letter {
        QPointF middle; ///< Pixels from the anchor, on the letter's middle line.
        double angle;   ///< Degrees clockwise.
    };
    int key = 0;       ///< Which place along the line: the same at every zoom.
    geo::Point anchor; ///< Unit mercator, on the line below the name's middle.
    std::vector<Letter> letters;
    QRectF bounds;      ///< Pixels from the anchor.
    double bending = 0; ///< Sum of the turns from letter to letter, degrees.
};

/// The places along `path` (unit mercator) where `text` can be written and read: no sharp turns, never
/// upside down, beside the line. `scale`: pixels a unit, `bearing`: degrees that point upwards, `lift`:
/// pixels from the line to the letters' middle. The straightest first.
[[nodiscard]] std::vector<CurvedName> curvedNames(const geo::Line& path, const QString& text,
                                                  const LabelStyle& style, double scale, double bearing,
                                                  double lift);

/// Draws the name with its halo, its anchor at `anchor`.
void drawCurved(QPainter& painter, const CurvedName& name, const QString& text, const LabelStyle& style,
                QPointF anchor);
/// The name as a picture that covers `bounds`.
[[nodiscard]] QImage curvedImage(const CurvedName& name, const QString& text, const LabelStyle& style,
                                 double pixelRatio);

} // namespace atlas
