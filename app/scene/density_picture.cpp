#include "app/scene/density_picture.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// Nodes of the field lie so many pixels apart.
constexpr double fieldPixels = 4;
/// A few records alone are no heat.
constexpr double leastTop = 10;

/// 1, 2 or 5 times a power of ten above it: the colours stay while the map moves over a little more or less.
double topOf(double most) {
    for (double power = leastTop;; power *= 10)
        for (const double step : {1, 2, 5})
            if (step * power >= most)
                return step * power;
}

QImage picture(const geo::DensityField& field, double top) {
    QImage image(field.width, field.height, QImage::Format_RGBX8888);
    const auto scale = static_cast<float>(255 / std::log1p(top));
    for (int y = 0; y < field.height; ++y) {
        uchar* to = image.scanLine(y);
        const float* from =
            &field.values[static_cast<std::size_t>(y) * static_cast<std::size_t>(field.width)];
        for (int x = 0; x < field.width; ++x) {
            // Most of the map is empty, and a logarithm is dear.
            const float share = from[x] > 0 ? std::log1p(from[x]) * scale : 0;
            const auto level = static_cast<uchar>(std::min(255.0f, share + 0.5f));
            to[4 * x] = to[4 * x + 1] = to[4 * x + 2] = level;
            to[4 * x + 3] = 255;
        }
    }
    return image;
}

} // namespace

std::size_t DensityPicture::classOf(geo::RecordIndex count) const {
    const auto above = std::ranges::upper_bound(limits, count);
    return above == limits.begin() ? 0 : static_cast<std::size_t>(above - limits.begin()) - 1;
}

const geo::Hexagon* DensityPicture::at(geo::Point unit) const {
    if (mode != RecordsMode::Hexagons || hexagons.empty())
        return nullptr;
    const auto order = [](const geo::HexCell& cell) { return std::pair(cell.row, cell.column); };
    const geo::HexCell cell = geo::hexCellAt(unit, radius);
    const auto found = std::ranges::lower_bound(
        hexagons, order(cell), {}, [&](const geo::Hexagon& hexagon) { return order(hexagon.cell); });
    return found != hexagons.end() && found->cell == cell ? &*found : nullptr;
}

bool DensityPicture::continues(const DensityPicture& other) const {
    return mode == other.mode && step == other.step && limits == other.limits && top == other.top;
}

double densityStep(double zoom) {
    return std::floor(zoom * 2) / 2;
}

DensityPicture makeDensityPicture(const geo::Query& query, const geo::Selection& selection, RecordsMode mode,
                                  double step, const geo::Extent& extent) {
    const double pixel = 1 / (256 * std::exp2(step));
    DensityPicture made{.mode = mode, .step = step, .extent = extent};
    if (mode == RecordsMode::Heat) {
        made.radius = heatPixels * pixel;
        const auto field = geo::densityField(query, selection, extent, made.radius, fieldPixels * pixel);
        made.top = topOf(field.most);
        made.fieldExtent = field.extent;
        made.field = picture(field, made.top);
    } else {
        made.radius = hexagonPixels * pixel;
        made.hexagons = geo::hexagons(query, selection, extent, made.radius);
        geo::RecordIndex most = 0;
        for (const geo::Hexagon& hexagon : made.hexagons)
            most = std::max(most, hexagon.count);
        made.limits = geo::classLimits(most);
    }
    return made;
}

double heatShare(double value, double top) {
    return std::log1p(value) / std::log1p(top);
}

std::vector<DensityTick> heatTicks(double top) {
    std::vector<DensityTick> ticks;
    const auto end = static_cast<geo::RecordIndex>(top);
    for (const geo::RecordIndex value : geo::classLimits(end))
        if (value <= end / 2)
            ticks.push_back({.value = value, .at = heatShare(value, top)});
    ticks.push_back({.value = end, .at = 1});
    return ticks;
}

} // namespace atlas
