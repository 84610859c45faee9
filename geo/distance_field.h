#pragma once

#include "geo/error.h"
#include "geo/geometry.h"
#include "geo/mesh.h"

#include <memory>
#include <span>

namespace geo {

/// How far and how finely a distance field is made, in metres.
struct FieldDetail {
    double nearest = 700; ///< Nearer than this nobody asks: cells stay large, those that reach beyond, too.
    double farthest = 31'000;  ///< Beyond this there is nothing.
    double tolerance = 8;      ///< What interpolating within a triangle may be wrong by …
    double smallestCell = 120; ///< … unless its cell is as small as that.
};

/// The ground of several lands near a border as triangles in unit mercator whose corners know their geodesic
/// distance to it in metres. Made once; what lies within a distance follows in milliseconds, so that it
/// keeps up with a hand. Distances are those of TerritoryIndex to about a ten-thousandth. Immutable, for any
/// thread.
class DistanceField {
public:
    /// Border and lands in degrees, lines straight in them.
    static Result<DistanceField> create(const MultiLine& border, std::span<const MultiPolygon> lands,
                                        const FieldDetail& detail);
    DistanceField(DistanceField&&) noexcept;
    DistanceField& operator=(DistanceField&&) noexcept;
    ~DistanceField();

    /// Triangles that cover what of land `land` lies within `meters` and in `extent` (unit mercator), and
    /// some beyond both: who draws them compares with the distances, which are interpolated. Where a whole
    /// cell lies within, its triangles are large and their distances 0. No gaps, no overlap.
    [[nodiscard]] DistanceMesh within(std::size_t land, double meters, const Extent& extent) const;
    /// The lines in land `land` that lie so far from the border.
    [[nodiscard]] MultiLine contour(std::size_t land, double meters) const;

private:
    struct Impl;
    friend class FieldBuilder;
    explicit DistanceField(std::unique_ptr<const Impl> impl);
    std::unique_ptr<const Impl> impl_;
};

} // namespace geo
