#pragma once

#include "app/loaded_atlas.h"
#include "app/scene/country_index.h"
#include "geo/geometry.h"

#include <vector>

namespace atlas {

/// A link of a record to another one, as a curve over the map.
struct Arc {
    geo::RecordIndex to = 0;
    geo::Line points;              ///< From the record to the other, unit mercator.
    bool crosses = false;          ///< The two lie in different countries.
    std::vector<geo::Point> gates; ///< Where it passes from one country of the atlas to the next.
};

/// The arcs of a record in the order in which they grow, clockwise. Those to records without a position or
/// at the same point are left out: there is nothing between them to draw.
[[nodiscard]] std::vector<Arc> makeArcs(const LoadedAtlas& atlas, geo::RecordIndex record,
                                        const CountryIndex& countries);

/// The arc between two records that something else than a project joins, a distance for instance; without
/// points if one of them has no position, or both the same.
[[nodiscard]] Arc arcBetween(const LoadedAtlas& atlas, geo::RecordIndex from, geo::RecordIndex to,
                             const CountryIndex& countries);

/// The first part of a line, by its length: 0 nothing, 1 all of it.
[[nodiscard]] geo::Line firstPart(const geo::Line& line, double share);

} // namespace atlas
