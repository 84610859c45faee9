#include "geo/distance_plane.h"

#include "geo/crs.h"

#include <cmath>
#include <numbers>

namespace geo::detail {

namespace {

constexpr double longestPiece = 2000;    // metres
constexpr double gridStep = 1.0 / 16384; // of the unit square: 1.6 km at 49° north

} // namespace

DistancePlane::DistancePlane(LonLat middle, const Extent& extent)
    : middle_(middle), extent_(extent), step_(gridStep) {
    if (extent.empty())
        return;
    columns_ = static_cast<std::size_t>((extent.maxX - extent.minX) / step_) + 2;
    rows_ = static_cast<std::size_t>((extent.maxY - extent.minY) / step_) + 2;
    for (std::size_t row = 0; row < rows_; ++row)
        for (std::size_t column = 0; column < columns_; ++column)
            corners_.push_back(exact(fromUnitMercator({extent.minX + static_cast<double>(column) * step_,
                                                       extent.minY + static_cast<double>(row) * step_})));
}

Point DistancePlane::exact(LonLat position) const {
    const auto way = geodesicInverse(middle_, position);
    const double azimuth = way.azimuthStart * std::numbers::pi / 180;
    return {way.meters * std::sin(azimuth), way.meters * std::cos(azimuth)};
}

Point DistancePlane::at(Point unit) const {
    const double x = (unit.x - extent_.minX) / step_, y = (unit.y - extent_.minY) / step_;
    if (!(x >= 0 && y >= 0 && x < static_cast<double>(columns_ - 1) && y < static_cast<double>(rows_ - 1)))
        return exact(fromUnitMercator(unit));
    const auto column = static_cast<std::size_t>(x), row = static_cast<std::size_t>(y);
    const double u = x - static_cast<double>(column), v = y - static_cast<double>(row);
    const Point* corner = &corners_[row * columns_ + column];
    const auto mix = [&](double Point::* axis) {
        return (1 - v) * ((1 - u) * corner[0].*axis + u * corner[1].*axis) +
               v * ((1 - u) * corner[columns_].*axis + u * corner[columns_ + 1].*axis);
    };
    return {mix(&Point::x), mix(&Point::y)};
}

double Piece::distance(Point p) const {
    const double dx = b.x - a.x, dy = b.y - a.y, square = dx * dx + dy * dy;
    const double t = square > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0, 1.0) : 0.0;
    const double x = p.x - a.x - t * dx, y = p.y - a.y - t * dy;
    return std::sqrt(x * x + y * y);
}

Pieces piecesOf(const MultiLine& degrees, const DistancePlane& plane) {
    Pieces pieces;
    for (const Line& line : degrees)
        for (std::size_t i = 1; i < line.size(); ++i) {
            const Point a = line[i - 1], b = line[i];
            const double length = geodesicDistance({a.x, a.y}, {b.x, b.y});
            const int parts = std::max(1, static_cast<int>(std::ceil(length / longestPiece)));
            const auto along = [&](int part) {
                const double t = static_cast<double>(part) / parts;
                return plane.exact({a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)});
            };
            for (int part = 0; part < parts; ++part)
                pieces.push_back({along(part), along(part + 1)});
        }
    return pieces;
}

double distanceTo(const Pieces& pieces, std::span<const std::uint32_t> numbers, Point p) {
    double best = std::numeric_limits<double>::infinity();
    for (const std::uint32_t number : numbers)
        best = std::min(best, pieces[number].distance(p));
    return best;
}

} // namespace geo::detail
