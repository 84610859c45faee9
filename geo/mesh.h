#pragma once

#include "geo/error.h"
#include "geo/geometry.h"

#include <cstdint>
#include <span>
#include <vector>

namespace geo {

/// Triangles over points of the plane; three indices a triangle.
struct Mesh {
    std::vector<Point> vertices;
    std::vector<std::uint32_t> triangles;
};

/// A piece of a mesh within one cell of a grid.
struct MeshTile {
    Extent extent; ///< Of the cell.
    Mesh mesh;
};

/// Cuts a shape into square cells and triangulates each (constrained Delaunay): no triangle is longer than
/// a cell, and what lies outside a window can be left out. Neighbouring shapes of a coverage fit exactly.
[[nodiscard]] Result<std::vector<MeshTile>> triangulate(const MultiPolygon& shape, double cell);

/// A mesh in which every vertex knows its distance to a line.
struct DistanceMesh {
    Mesh mesh;
    std::vector<double> distances; ///< One a vertex, in the units of the coordinates.
};

/// The part of `land` within the last of `rings` (ascending distances) of the border, triangulated between
/// the rings, so that the distance interpolated within a triangle is nearly the true one. The border is
/// `lines` and, where there is one, the area `water` (distance 0 within, and no part of the mesh).
[[nodiscard]] Result<DistanceMesh> distanceMesh(const MultiPolygon& land, const MultiLine& lines,
                                                const MultiPolygon& water, std::span<const double> rings);

} // namespace geo
