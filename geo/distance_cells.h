#pragma once

// Private to geo: what a DistanceField is made of.

#include "geo/distance_field.h"
#include "geo/distance_plane.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <unordered_set>
#include <vector>

namespace geo {

namespace detail {

inline constexpr std::int32_t none = -1;

using Corner = std::array<std::int64_t, 2>;

/// Corners within 2 mm are one.
[[nodiscard]] inline Corner cornerOf(Point p) {
    constexpr double snap = 17179869184.0; // 2^34
    return {std::llround(p.x * snap), std::llround(p.y * snap)};
}

struct HashCorner {
    std::size_t operator()(const Corner& corner) const {
        return std::hash<std::int64_t>()(corner[0]) * 1000003u ^ std::hash<std::int64_t>()(corner[1]);
    }
};

struct Triangle {
    std::array<std::uint32_t, 3> corners;
};

/// What of a leaf is one land's.
struct Part {
    std::size_t land = 0;
    std::vector<Triangle> triangles;
};

/// A square of the unit square.
struct Cell {
    double x = 0, y = 0, size = 0;
    std::array<std::int32_t, 4> children{none, none, none, none}; ///< None where nothing is within reach.
    bool leaf = false;
    std::int32_t land = none;                                             ///< That has all of the cell.
    float nearest = std::numeric_limits<float>::infinity(), farthest = 0; ///< Metres, of all corners in it.
    std::vector<Part> parts;

    [[nodiscard]] Point corner(std::size_t i) const {
        return {i == 1 || i == 2 ? x + size : x, i >= 2 ? y + size : y};
    }
    [[nodiscard]] Point middle() const { return {x + size / 2, y + size / 2}; }
    [[nodiscard]] bool touches(const Extent& extent) const {
        return x <= extent.maxX && x + size >= extent.minX && y <= extent.maxY && y + size >= extent.minY;
    }
};

using Corners = std::unordered_set<Corner, HashCorner>;

/// The outline of a cell with those of `corners` that lie on it: where cells of other sizes meet it, both
/// have the same corners and no crack opens.
[[nodiscard]] Ring ringOf(const Cell& cell, const Corners& corners);

} // namespace detail

struct DistanceField::Impl {
    std::vector<detail::Cell> cells; ///< The first is the root; none without a border.
    std::vector<Point> vertices;
    std::vector<float> meters;
};

} // namespace geo
