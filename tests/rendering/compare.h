#pragma once

#include <QImage>

namespace atlas {

/// A picture at half its size: each pixel the mean of four. What antialiasing does differently from one
/// machine to the next is evened out, what moves by a pixel is not.
[[nodiscard]] QImage halved(const QImage& image);

/// Of 255 in a channel of the halved picture, and the share of such pixels: fonts and drivers of one release
/// differ less, a label that stands elsewhere differs more.
inline constexpr int channelTolerance = 20;
inline constexpr double mostDifferent = 0.004;
/// Of a tile of 16 by 16 pixels of the halved picture: a glyph or a word that is gone is little of a window,
/// but much of its place.
inline constexpr int tileSize = 16;
inline constexpr double mostOfATile = 0.2;

struct Difference {
    double share = 0; ///< Of the pixels that differ by more than the tolerance in a channel; 1: other sizes.
    double densest = 0; ///< The largest share of a tile; 1: other sizes.
    QImage picture;     ///< Where they are: red on the faded baseline.
};

/// `tolerance`: of 255, per channel.
[[nodiscard]] Difference compare(const QImage& baseline, const QImage& drawn, int tolerance);

} // namespace atlas
