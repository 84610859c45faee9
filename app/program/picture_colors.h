#pragma once

#include <QImage>

#include <set>

namespace atlas {

/// The colours of a picture, looked at in each fourth pixel of each fourth row: what an empty window lacks.
[[nodiscard]] inline std::set<QRgb> colorsOf(const QImage& picture) {
    std::set<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 4)
        for (int x = 0; x < picture.width(); x += 4)
            colors.insert(picture.pixel(x, y));
    return colors;
}

} // namespace atlas
