#pragma once

// Private to geo: geodesic distances to many lines, and points in polygons.

#include "geo/geometry.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace geo::detail {

using Vector3 = std::array<double, 3>; ///< Metres from the earth's centre, WGS 84.

/// A position on the ellipsoid, with its place in space worked out once for many questions.
struct SpacePlace {
    explicit SpacePlace(LonLat lonLat);

    LonLat position;
    Vector3 space;
};

/// Nearest of many lines, by geodesic distance on WGS 84. Lines are straight in longitude and latitude. They
/// are cut into pieces of at most 250 m; a kd-tree over the pieces' middles and bounds between chords and
/// geodesics leave few candidates, whose geodesic distance is then worked out. Immutable, for any thread.
class LineIndex {
public:
    struct Nearest {
        double meters;
        std::size_t group;
    };

    /// One group for each MultiLine. Coordinates are finite and within ±180, ±90.
    explicit LineIndex(std::span<const MultiLine> groups);

    LineIndex(LineIndex&&) noexcept;
    LineIndex& operator=(LineIndex&&) noexcept;
    ~LineIndex();

    /// Infinitely far, group 0, if there are no lines; the first group where several are equally near.
    [[nodiscard]] Nearest nearest(const SpacePlace& place) const;
    [[nodiscard]] double distance(const SpacePlace& place) const { return nearest(place).meters; }
    /// Of all lines together, metres.
    [[nodiscard]] double length() const;

private:
    struct Impl;
    std::unique_ptr<const Impl> impl_;
};

/// Which points lie in a shape, edges included. Edges are straight in longitude and latitude. Neighbours that
/// share an edge, vertex for vertex, leave no point between them. Immutable, for any thread.
class AreaIndex {
public:
    explicit AreaIndex(const MultiPolygon& shape);

    [[nodiscard]] bool contains(Point p) const;

private:
    struct Edge {
        Point low, high; // low.y <= high.y; the same two points in both neighbours of an edge
    };
    [[nodiscard]] std::size_t bandOf(double y) const;

    Extent extent_;
    double bandsPerDegree_ = 0;
    std::vector<std::size_t> bandStarts_; // into bandEdges_; one more than there are bands
    std::vector<Edge> bandEdges_;
};

/// All rings of a shape as lines.
[[nodiscard]] MultiLine ringsOf(const MultiPolygon& shape);

} // namespace geo::detail
