#include "app/icons/shadow_provider.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <span>
#include <vector>

namespace atlas {
namespace {

/// One shadow in the terms of the design: how far below the panel, how soft, how strong.
struct Layer {
    int below;
    int blur;
    float strength;
};
constexpr std::array levelOne{Layer{2, 8, 0.5F}};
constexpr std::array levelTwo{Layer{1, 3, 0.35F}, Layer{14, 38, 0.55F}};
constexpr int maxRadius = 64;

std::span<const Layer> layersOf(int level) {
    if (level == 1)
        return levelOne;
    if (level == 2)
        return levelTwo;
    return {};
}

/// A square of numbers from 0 to 1.
struct Field {
    int side = 0;
    std::vector<float> values;
};

Field roundedSquare(int side, int margin, int below, int radius) {
    QImage image(side, side, QImage::Format_Alpha8);
    image.fill(0);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(margin, margin + below, side - 2 * margin, side - 2 * margin, radius, radius);
    painter.end();
    Field field{side, {}};
    field.values.reserve(static_cast<std::size_t>(side) * static_cast<std::size_t>(side));
    for (int y = 0; y < side; ++y)
        for (const uchar alpha : std::span(image.constScanLine(y), static_cast<std::size_t>(side)))
            field.values.push_back(static_cast<float>(alpha) / 255.0F);
    return field;
}

std::vector<float> bell(int blur) {
    const float sigma = static_cast<float>(blur) / 2.0F; // as in CSS
    std::vector<float> weights;
    for (int offset = -blur; offset <= blur; ++offset)
        weights.push_back(std::exp(-static_cast<float>(offset * offset) / (2.0F * sigma * sigma)));
    const float sum = std::accumulate(weights.begin(), weights.end(), 0.0F);
    for (float& weight : weights)
        weight /= sum;
    return weights;
}

/// Blurs the rows and turns the square over its diagonal: done twice, all of it is blurred.
Field blurRows(const Field& field, const std::vector<float>& weights) {
    const auto side = static_cast<std::size_t>(field.side), reach = weights.size() / 2;
    Field turned{field.side, std::vector<float>(field.values.size())};
    std::vector<float> wide(side + 2 * reach, 0.0F), sums(side);
    for (std::size_t y = 0; y < side; ++y) {
        std::copy_n(field.values.data() + y * side, side, wide.data() + reach);
        std::ranges::fill(sums, 0.0F);
        // Weight by weight, not pixel by pixel: the compiler takes several pixels at once.
        for (std::size_t offset = 0; offset < weights.size(); ++offset)
            for (std::size_t x = 0; x < side; ++x)
                sums[x] += weights[offset] * wide[x + offset];
        for (std::size_t x = 0; x < side; ++x)
            turned.values[x * side + y] = sums[x];
    }
    return turned;
}

} // namespace

Shadow renderShadow(int level, int radius, QColor color) {
    const std::span<const Layer> layers = layersOf(level);
    if (layers.empty() || radius < 0 || radius > maxRadius || !color.isValid())
        return {};
    Shadow shadow;
    int inset = radius;
    for (const Layer& layer : layers) {
        shadow.margin = qMax(shadow.margin, layer.blur + layer.below);
        inset = qMax(inset, radius + layer.blur + layer.below);
    }
    shadow.corner = shadow.margin + inset;
    const int side = 2 * shadow.corner + 1;

    std::vector<float> light(static_cast<std::size_t>(side) * static_cast<std::size_t>(side), 1.0F);
    for (const Layer& layer : layers) {
        const std::vector<float> weights = bell(layer.blur);
        const Field blurred =
            blurRows(blurRows(roundedSquare(side, shadow.margin, layer.below, radius), weights), weights);
        for (std::size_t i = 0; i < light.size(); ++i)
            light[i] *= 1.0F - layer.strength * blurred.values[i];
    }

    shadow.image = QImage(side, side, QImage::Format_ARGB32);
    auto left = light.cbegin();
    for (int y = 0; y < side; ++y)
        for (QRgb& pixel :
             std::span(reinterpret_cast<QRgb*>(shadow.image.scanLine(y)), static_cast<std::size_t>(side)))
            pixel = qRgba(color.red(), color.green(), color.blue(),
                          qRound(255 * color.alphaF() * (1.0F - *left++)));
    return shadow;
}

QImage ShadowProvider::requestImage(const QString& id, QSize* size, const QSize&) {
    const QStringList parts = id.split(u'/');
    const QImage image = parts.size() == 3 ? renderShadow(parts[0].toInt(), parts[1].toInt(),
                                                          QColor::fromString(QStringLiteral("#") + parts[2]))
                                                 .image
                                           : QImage();
    if (size != nullptr)
        *size = image.size();
    return image;
}

} // namespace atlas
