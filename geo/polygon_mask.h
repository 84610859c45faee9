#pragma once

// Private to geo: which records a polygon holds.

#include "geo/columns.h"

namespace geo::detail {

[[nodiscard]] Bits heldBy(const MultiPolygon& polygon, const Columns& columns);

} // namespace geo::detail
