#pragma once

// Private to geo: conservative bounds of geodesic distances, for all but the few records at a rim.

#include "geo/columns.h"

namespace geo::detail {

/// Distances between a place and the records. With reduced latitudes the ellipsoid is a sphere stretched
/// along the equator by a/b, so that b·θ ≤ s ≤ a·θ for the angle θ between the unit vectors and the geodesic
/// s. For short ways the straight chord c is sharper: c ≤ s, and s ≤ 2r·asin(c / 2r) with the smallest radius
/// of curvature r (a curve that bends at most so much comes back at most so far: Schur).
class Surroundings {
public:
    explicit Surroundings(LonLat place) : place_(place), at_(reducedVector(place)) {}

    /// Records that lie surely within `meters`, and those that may; others surely don't.
    void within(const Columns& columns, double meters, std::span<Word> certain,
                std::span<Word> possible) const;

    /// Lower bound of the distance to all of a block, metres.
    [[nodiscard]] double atLeast(const Block& block) const;
    /// Bounds of the distance to a record.
    [[nodiscard]] double atLeast(const UnitColumns& units, RecordIndex i) const;
    [[nodiscard]] double atMost(const UnitColumns& units, RecordIndex i) const;

private:
    LonLat place_;
    UnitVector at_;
};

/// No two places on WGS 84 are farther apart: half a meridian, and a metre.
inline constexpr double farthestMeters = 20'003'932.5;

} // namespace geo::detail
