#include "app/export/glow_picture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace atlas {

namespace {

constexpr float nowhere = std::numeric_limits<float>::infinity();

/// Squared distances, in pixels, to the nearest set pixel of a mask, as far as `reach`: first along the
/// columns, then along each row the lower envelope of the parabolas over it.
class DistancePicture {
public:
    DistancePicture(const QImage& mask, float reach)
        : width_(mask.width()), height_(mask.height()),
          squares_(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_), nowhere) {
        for (int y = 0; y < height_; ++y) {
            const uchar* bits = mask.constScanLine(y);
            for (int x = 0; x < width_; ++x)
                at(x, y) = bits[x] != 0 ? 0 : y > 0 ? at(x, y - 1) + 1 : nowhere;
        }
        for (int y = height_ - 2; y >= 0; --y)
            for (int x = 0; x < width_; ++x)
                at(x, y) = std::min(at(x, y), at(x, y + 1) + 1);
        for (float& distance : squares_)
            distance = distance > reach ? nowhere : distance * distance;
        envelope_.resize(static_cast<std::size_t>(width_));
        for (int y = 0; y < height_; ++y)
            settleRow(&at(0, y));
    }

    [[nodiscard]] const float* row(int y) const { return &squares_[index(0, y)]; }

private:
    struct Parabola {
        int x;
        float height; ///< At its foot.
        float from;   ///< Where it becomes the lowest.
    };

    [[nodiscard]] std::size_t index(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x);
    }
    float& at(int x, int y) { return squares_[index(x, y)]; }

    void settleRow(float* row) {
        std::size_t count = 0;
        for (int x = 0; x < width_; ++x) {
            if (row[x] == nowhere)
                continue;
            const auto column = static_cast<float>(x);
            float from = -nowhere;
            while (count > 0) {
                const Parabola& last = envelope_[count - 1];
                const auto foot = static_cast<float>(last.x);
                from = (row[x] + column * column - last.height - foot * foot) / (2 * (column - foot));
                if (from > last.from)
                    break;
                --count;
                from = -nowhere;
            }
            envelope_[count++] = {.x = x, .height = row[x], .from = from};
        }
        if (count == 0)
            return;
        std::size_t lowest = 0;
        for (int x = 0; x < width_; ++x) {
            while (lowest + 1 < count && envelope_[lowest + 1].from < static_cast<float>(x))
                ++lowest;
            const auto way = static_cast<float>(x - envelope_[lowest].x);
            row[x] = way * way + envelope_[lowest].height;
        }
    }

    int width_, height_;
    std::vector<float> squares_;
    std::vector<Parabola> envelope_;
};

} // namespace

double glowAt(double share) {
    const double rest = 1 - share;
    return 0.74 * rest * rest * (1 - 0.86 * share + 1.6 * share * share);
}

QImage glowPicture(QSizeF size, double ratio, const std::vector<GlowLine>& lines, double reach,
                   const QColor& tint) {
    const QSize pixels = (size * ratio).toSize();
    QImage glow(pixels, QImage::Format_ARGB32_Premultiplied);
    glow.fill(Qt::transparent);
    std::map<double, std::vector<const QPainterPath*>> byStrength;
    for (const GlowLine& line : lines)
        byStrength[line.strength].push_back(&line.line);
    const double far = reach * ratio;
    for (const auto& [strength, paths] : byStrength) {
        QImage mask(pixels, QImage::Format_Alpha8);
        mask.fill(Qt::transparent);
        QPainter painter(&mask);
        painter.scale(ratio, ratio);
        painter.setPen(QPen(Qt::black, 0)); // a pixel, at any scale
        for (const QPainterPath* path : paths)
            painter.drawPath(*path);
        painter.end();
        const DistancePicture distances(mask, static_cast<float>(far) + 1);

        // Of the squared distance, as a table: a root and a product a pixel are most of the time.
        std::vector<QRgb> colors(static_cast<std::size_t>(far * far) + 2, 0);
        for (std::size_t i = 0; i < colors.size(); ++i) {
            const double share = std::sqrt(static_cast<double>(i)) / far;
            QColor color = tint;
            color.setAlphaF(share < 1 ? static_cast<float>(strength * glowAt(share)) : 0);
            colors[i] = qPremultiply(color.rgba());
        }
        for (int y = 0; y < pixels.height(); ++y) {
            const float* row = distances.row(y);
            auto* out = reinterpret_cast<QRgb*>(glow.scanLine(y));
            for (int x = 0; x < pixels.width(); ++x)
                if (row[x] < static_cast<float>(colors.size() - 1))
                    // Where two borders meet the stronger glow is on top.
                    if (const QRgb color = colors[static_cast<std::size_t>(row[x] + 0.5f)];
                        qAlpha(color) > qAlpha(out[x]))
                        out[x] = color;
        }
    }
    return glow;
}

} // namespace atlas
