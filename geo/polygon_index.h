#pragma once

// Private to geo: which of very many points a polygon holds, by the same exact tests as geo/inside.h.

#include "geo/geometry.h"

#include <cstdint>
#include <span>
#include <vector>

namespace geo {

/// The edges of a MultiPolygon by the bands of latitude that they reach: a point asks those of its own only.
/// Edges that are not finite are none.
class PolygonIndex {
public:
    explicit PolygonIndex(const MultiPolygon& polygons);

    [[nodiscard]] const Extent& extent() const { return extent_; }
    /// Edges that matter to the points of a box. True if one may reach into it; if none does, all of the box
    /// is inside, or none is. `near` is what was found, for the same box only.
    bool gather(const Extent& box, std::vector<std::uint32_t>& near) const;
    /// The same for a box within the one that `from` was gathered for.
    bool narrow(const Extent& box, std::span<const std::uint32_t> from,
                std::vector<std::uint32_t>& near) const;
    /// Like contains() of geo/inside.h, for a point of the box that `near` was gathered for.
    [[nodiscard]] bool contains(Point p, std::span<const std::uint32_t> near) const;
    /// The same for up to 64 points, one bit each.
    [[nodiscard]] std::uint64_t contains(std::span<const Point> points,
                                         std::span<const std::uint32_t> near) const;

private:
    struct Edge {
        Point a, b;
        std::uint32_t ring = 0, polygon = 0;
        bool hole = false;
    };

    /// Puts an edge to `near` if it matters to the points of a box; true if it may reach into it.
    bool add(std::uint32_t number, const Extent& box, std::vector<std::uint32_t>& near) const;
    [[nodiscard]] std::size_t bandOf(double y) const;
    /// Puts the edges into `count` bands; false if too many edges reach across too many of them.
    bool divide(std::size_t count);

    Extent extent_; // of the outer rings
    double minY_ = 0, bandsPerUnit_ = 0;
    std::vector<Edge> edges_;             // ring by ring
    std::vector<std::uint32_t> bandEnds_; // in entries_
    std::vector<std::uint32_t> entries_;  // numbers of edges, ascending in a band
};

} // namespace geo
