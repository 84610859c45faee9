#pragma once

#include "app/loaded_atlas.h"
#include "geo/geometry.h"

#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// Answers which of the atlas's countries holds a place, with one level of detail of the base map: the
/// coarsest in some microseconds, the full one in some dozens.
class CountryIndex {
public:
    CountryIndex() = default;
    CountryIndex(const LoadedAtlas& atlas, std::size_t level);
    /// Empty outside of the atlas's territories.
    [[nodiscard]] std::string_view at(geo::Point unitMercator) const;

private:
    struct Land {
        std::string country;
        geo::Extent extent;
        geo::MultiPolygon shape; ///< Unit mercator.
    };
    std::vector<Land> lands_;
};

} // namespace atlas
