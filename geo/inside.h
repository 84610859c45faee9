#pragma once

// Which points a polygon holds.

#include "geo/geometry.h"

#include <cstdint>

namespace geo {

enum class RingSide : std::uint8_t { Outside, Edge, Inside };

/// Where a point lies to a closed ring whose edges are straight in the plane; a ring that crosses itself by
/// the even-odd rule. Exact: no rounding moves a point across an edge.
[[nodiscard]] RingSide sideOf(const Ring& ring, Point p);

/// Inside the outer ring of one of the polygons and in none of its holes; edges, those of holes too, belong
/// to the polygon.
[[nodiscard]] bool contains(const MultiPolygon& polygons, Point p);

namespace detail {

/// Exact: p lies on the edge from a to b, its ends included.
[[nodiscard]] bool isOnEdge(Point a, Point b, Point p);
/// Exact: the edge crosses the ray from p to the east. Half open in y, so that a vertex counts once; for a
/// p that is not on the edge.
[[nodiscard]] bool crossesRay(Point a, Point b, Point p);

} // namespace detail
} // namespace geo
