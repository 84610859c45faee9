#pragma once

#include "geo/crs.h"
#include "geo/error.h"
#include "geo/geometry.h"

#include <cstddef>

namespace geo {

/// The points `meters` away from a place, in degrees, as a closed ring from north by east. Longitudes go on
/// beyond ±180 where the ring crosses that meridian. Empty for what is no place or no distance.
[[nodiscard]] Ring geodesicCircle(LonLat center, double meters, std::size_t corners);

/// What outlines enclose that may cross or overlap themselves: all that a pen went round, once or more, less
/// the holes. A valid shape comes back as it is. An error where nothing is enclosed or a ring is broken.
[[nodiscard]] Result<MultiPolygon> makeValid(const MultiPolygon& shape);

/// The line with fewer corners, none of the others farther from it than the tolerance, in units of the
/// coordinates (Ramer, Douglas and Peucker); the ends stay.
[[nodiscard]] Line simplified(const Line& line, double tolerance);

} // namespace geo
