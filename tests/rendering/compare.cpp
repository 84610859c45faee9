#include "compare.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace atlas {

QImage halved(const QImage& image) {
    const QImage source = image.convertToFormat(QImage::Format_RGB32);
    QImage half(source.width() / 2, source.height() / 2, QImage::Format_RGB32);
    for (int y = 0; y < half.height(); ++y)
        for (int x = 0; x < half.width(); ++x) {
            int r = 0, g = 0, b = 0;
            for (const QPoint p : {QPoint(0, 0), QPoint(1, 0), QPoint(0, 1), QPoint(1, 1)}) {
                const QRgb pixel = source.pixel(2 * x + p.x(), 2 * y + p.y());
                r += qRed(pixel);
                g += qGreen(pixel);
                b += qBlue(pixel);
            }
            half.setPixel(x, y, qRgb(r / 4, g / 4, b / 4));
        }
    return half;
}

Difference compare(const QImage& baseline, const QImage& drawn, int tolerance) {
    if (baseline.size() != drawn.size() || baseline.isNull())
        return {.share = 1, .densest = 1, .picture = drawn};
    QImage picture(baseline.size(), QImage::Format_RGB32);
    qint64 different = 0;
    const int across = (baseline.width() + tileSize - 1) / tileSize;
    std::vector<int> tiles(
        static_cast<std::size_t>(across * ((baseline.height() + tileSize - 1) / tileSize)));
    for (int y = 0; y < baseline.height(); ++y)
        for (int x = 0; x < baseline.width(); ++x) {
            const QRgb a = baseline.pixel(x, y), b = drawn.pixel(x, y);
            const bool other = std::abs(qRed(a) - qRed(b)) > tolerance ||
                               std::abs(qGreen(a) - qGreen(b)) > tolerance ||
                               std::abs(qBlue(a) - qBlue(b)) > tolerance;
            different += other;
            tiles[static_cast<std::size_t>(y / tileSize * across + x / tileSize)] += other;
            const int faded = 170 + qGray(a) / 3;
            picture.setPixel(x, y, other ? qRgb(220, 0, 0) : qRgb(faded, faded, faded));
        }
    return {.share =
                static_cast<double>(different) / (static_cast<double>(baseline.width()) * baseline.height()),
            .densest = *std::ranges::max_element(tiles) / static_cast<double>(tileSize * tileSize),
            .picture = picture};
}

} // namespace atlas
