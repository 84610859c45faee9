#include "geo/density.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <numbers>

namespace geo {

namespace {

constexpr unsigned deepestLevel = 32;
constexpr double mostNodes = 4e6;
constexpr std::size_t mostClasses = 5;
/// Below it the largest count itself divides the classes: its power of two would leave the last one empty.
constexpr RecordIndex few = 16;

const double root3 = std::numbers::sqrt3;

/// The level whose cells have at most this side.
unsigned levelOf(double side) {
    return static_cast<unsigned>(
        std::clamp(std::ceil(std::log2(1 / side)), 0.0, static_cast<double>(deepestLevel)));
}

Extent grown(const Extent& extent, double by) {
    return {extent.minX - by, extent.minY - by, extent.maxX + by, extent.maxY + by};
}

void take(Hexagon& hexagon, const Cluster& cluster) {
    hexagon.first = hexagon.count == 0 ? cluster.first : std::min(hexagon.first, cluster.first);
    hexagon.count += cluster.count;
    for (std::size_t kind = 0; kind < hexagon.byKind.size(); ++kind)
        hexagon.byKind[kind] += cluster.byKind[kind];
    hexagon.extent.expand({cluster.extent.minX, cluster.extent.minY});
    hexagon.extent.expand({cluster.extent.maxX, cluster.extent.maxY});
}

/// A cluster of one record.
Cluster alone(const Catalogue& catalogue, RecordIndex record) {
    Cluster one{.center = catalogue.mercator(record), .count = 1, .first = record, .last = record};
    one.extent.expand(one.center);
    one.byKind[static_cast<std::size_t>(catalogue.kind(record))] = 1;
    return one;
}

/// 1, 2, 3, 4, 5, 6 or 8 times a power of ten: the nearest by ratio.
RecordIndex readable(double value) {
    constexpr std::array steps{1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0};
    const double power = std::pow(10, std::floor(std::log10(std::max(value, 1.0))));
    double best = power;
    for (const double step : steps) {
        const double candidate = step * power;
        if (std::abs(std::log(candidate / value)) < std::abs(std::log(best / value)))
            best = candidate;
    }
    return static_cast<RecordIndex>(best);
}

} // namespace

HexCell hexCellAt(Point unit, double radius) {
    // Cube coordinates, rounded; the one that was rounded most follows from the others.
    const double row = 2.0 / 3 * unit.y / radius;
    const double column = unit.x / (root3 * radius) - row / 2;
    const double third = -row - column;
    double r = std::round(row), q = std::round(column);
    const double s = std::round(third);
    const double dr = std::abs(r - row), dq = std::abs(q - column), ds = std::abs(s - third);
    if (dq > dr && dq > ds)
        q = -r - s;
    else if (dr > ds)
        r = -q - s;
    return {.column = static_cast<std::int32_t>(q), .row = static_cast<std::int32_t>(r)};
}

Point hexCenter(HexCell cell, double radius) {
    return {root3 * radius * (cell.column + cell.row / 2.0), 1.5 * radius * cell.row};
}

std::vector<Hexagon> hexagons(const Query& query, const Selection& selection, const Extent& extent,
                              double radius) {
    std::map<HexCell, Hexagon> found;
    const auto add = [&](HexCell cell, const Cluster& cluster) {
        Hexagon& hexagon = found[cell];
        hexagon.cell = cell;
        take(hexagon, cluster);
    };
    for (const Cluster& cluster : query.clusters(selection, grown(extent, radius), levelOf(radius / 2))) {
        // A hexagon has no dents: what holds the corners of a box holds all of it.
        const Extent& box = cluster.extent;
        const HexCell cell = hexCellAt({box.minX, box.minY}, radius);
        if (cell == hexCellAt({box.maxX, box.maxY}, radius) &&
            cell == hexCellAt({box.minX, box.maxY}, radius) &&
            cell == hexCellAt({box.maxX, box.minY}, radius)) {
            add(cell, cluster);
            continue;
        }
        for (const RecordIndex record : query.members(selection, cluster)) {
            const Cluster one = alone(query.catalogue(), record);
            add(hexCellAt(one.center, radius), one);
        }
    }
    std::vector<Hexagon> all;
    all.reserve(found.size());
    for (auto& [cell, hexagon] : found) {
        hexagon.center = hexCenter(cell, radius);
        if (extent.contains(hexagon.center))
            all.push_back(hexagon);
    }
    std::ranges::sort(all, {}, [](const Hexagon& h) { return std::pair(h.cell.row, h.cell.column); });
    return all;
}

std::vector<RecordIndex> classLimits(RecordIndex most) {
    if (most == 0)
        return {};
    constexpr RecordIndex largest = 1u << 31; // beyond it there is no power of two
    const double end = most < few ? most : std::bit_ceil(std::min(most, largest));
    std::vector<RecordIndex> limits;
    for (std::size_t i = 0; i < mostClasses; ++i) {
        const RecordIndex limit =
            readable(std::pow(end, static_cast<double>(i) / static_cast<double>(mostClasses)));
        if (limits.empty() || (limit > limits.back() && limit <= most))
            limits.push_back(limit);
    }
    return limits;
}

DensityField densityField(const Query& query, const Selection& selection, const Extent& extent, double radius,
                          double cell) {
    DensityField field;
    if (extent.empty() || !(radius > 0) || !(cell > 0))
        return field;
    const double area = (extent.maxX - extent.minX) * (extent.maxY - extent.minY);
    while (area / (cell * cell) > mostNodes)
        cell *= 2;
    const double west = std::floor(extent.minX / cell), north = std::floor(extent.minY / cell);
    field.cell = cell;
    field.width = static_cast<int>(std::ceil(extent.maxX / cell) - west);
    field.height = static_cast<int>(std::ceil(extent.maxY / cell) - north);
    field.extent = {west * cell, north * cell, (west + field.width) * cell, (north + field.height) * cell};
    field.values.resize(static_cast<std::size_t>(field.width) * static_cast<std::size_t>(field.height));

    const double reach = radius / cell;
    const auto nodes = [](double from, double to, int count) {
        return std::pair(std::max(0, static_cast<int>(std::ceil(from))),
                         std::min(count - 1, static_cast<int>(std::floor(to))));
    };
    for (const Cluster& cluster :
         query.clusters(selection, grown(field.extent, 1.5 * radius), levelOf(radius / 4))) {
        const double x = cluster.center.x / cell - west - 0.5, y = cluster.center.y / cell - north - 0.5;
        const auto [left, right] = nodes(x - reach, x + reach, field.width);
        const auto [top, bottom] = nodes(y - reach, y + reach, field.height);
        const auto weight = static_cast<float>(cluster.count);
        const auto scale = static_cast<float>(1 / (reach * reach));
        for (int row = top; row <= bottom; ++row) {
            float* values =
                &field.values[static_cast<std::size_t>(row) * static_cast<std::size_t>(field.width)];
            const auto dy = static_cast<float>(row - y);
            for (int column = left; column <= right; ++column) {
                const auto dx = static_cast<float>(column - x);
                const float rest = std::max(0.0f, 1 - (dx * dx + dy * dy) * scale);
                values[column] += weight * rest * rest;
            }
        }
    }
    for (const float value : field.values)
        field.most = std::max(field.most, value);
    return field;
}

} // namespace geo
