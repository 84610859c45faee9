#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QSizeF>
#include <QString>

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
/// The name as a picture of that size for this pixel ratio, drawn once and then only moved.
[[nodiscard]] QImage labelImage(const QString& text, const LabelStyle& style, double pixelRatio);

} // namespace atlas
