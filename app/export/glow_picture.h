#pragma once

#include <QColor>
#include <QImage>
#include <QPainterPath>

#include <vector>

namespace atlas {

/// A border in pixels of the sheet, and how strong it glows.
struct GlowLine {
    QPainterPath line;
    double strength = 1; ///< Opacity of the tint is that of glowAt() times it.
};

/// Opacity of a border's glow at a share of its width: 0.74 at the line, 0 at the outer edge, as the shader
/// of the bands has it.
[[nodiscard]] double glowAt(double share);

/// More pixels of a glow for one of the sheet are not to be seen: it has no edges.
inline constexpr double glowRatio = 1.25;

/// The glow of lines as a picture of a sheet of that size, from the distance of each pixel to them. `reach`:
/// pixels of the sheet; `ratio`: pixels of the picture for one of the sheet.
[[nodiscard]] QImage glowPicture(QSizeF size, double ratio, const std::vector<GlowLine>& lines, double reach,
                                 const QColor& tint);

} // namespace atlas
