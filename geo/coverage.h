#pragma once

// Private to geo: polygons that share their edges exactly.

#include "geo/error.h"
#include "geo/geometry.h"

#include <cstddef>
#include <span>
#include <vector>

namespace geo::detail {

/// No overlaps, and neighbours share every vertex of their common edges. Gaps that are not along common
/// edges (the sea) are no fault.
[[nodiscard]] Result<bool> coverageIsValid(std::span<const MultiPolygon> faces);

/// Simplifies all faces together (Visvalingam and Whyatt 1993, by GEOS): shared edges stay shared. Removes
/// corners whose triangle is smaller than tolerance² (units of the coordinates, squared). Keeps the order
/// and never drops a face.
[[nodiscard]] Result<std::vector<MultiPolygon>> simplifyCoverage(std::span<const MultiPolygon> faces,
                                                                 double tolerance);

/// Union of the faces with the same group number, groups 0 … groupCount-1; a group without faces is empty.
[[nodiscard]] Result<std::vector<MultiPolygon>> dissolveCoverage(std::span<const MultiPolygon> faces,
                                                                 std::span<const std::size_t> groups,
                                                                 std::size_t groupCount);

/// Common edge of two faces, from node to node, `left` on its left-hand side (x right, y up).
struct SharedEdge {
    std::size_t left = 0;
    std::size_t right = 0; ///< left < right.
    MultiLine shape;
};

/// All common edges of a valid coverage, one SharedEdge a pair of neighbours, ordered by (left, right).
/// Edges that only one face has are left out. O(n) in the vertices.
[[nodiscard]] std::vector<SharedEdge> sharedEdges(std::span<const MultiPolygon> faces);

/// Ramer–Douglas–Peucker simplification of one line; the ends stay. Distance in units of the coordinates.
[[nodiscard]] Line simplifyLine(const Line& line, double tolerance);

/// The point of the shape's largest polygon with most room around it (centre of the largest circle inside).
[[nodiscard]] Result<Point> labelPoint(const MultiPolygon& shape, double tolerance);

} // namespace geo::detail
