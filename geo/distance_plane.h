#pragma once

// Private to geo: distances near a border as in a plane.

#include "geo/geometry.h"

#include <cstdint>
#include <span>
#include <vector>

namespace geo::detail {

/// Metres east and north of a middle, by direction and geodesic distance from it: distances between two
/// places within 150 km of it are true to a ten-thousandth. Known exactly at the corners of a grid, between
/// them straight, which is wrong by decimetres.
class DistancePlane {
public:
    /// `extent`: the part of the unit mercator square that will be asked about.
    DistancePlane(LonLat middle, const Extent& extent);

    [[nodiscard]] Point exact(LonLat position) const;
    [[nodiscard]] Point at(Point unit) const;

private:
    LonLat middle_;
    Extent extent_;
    double step_ = 1;
    std::size_t columns_ = 0, rows_ = 0;
    std::vector<Point> corners_;
};

/// A straight piece of a border in the plane.
struct Piece {
    Point a, b;

    [[nodiscard]] double distance(Point p) const;
};
using Pieces = std::vector<Piece>;

/// Cut so short that they are straight in the plane, too.
[[nodiscard]] Pieces piecesOf(const MultiLine& degrees, const DistancePlane& plane);
/// To those of them whose `numbers` these are. Infinite without any.
[[nodiscard]] double distanceTo(const Pieces& pieces, std::span<const std::uint32_t> numbers, Point p);

} // namespace geo::detail
