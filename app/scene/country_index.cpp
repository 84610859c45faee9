#include "app/scene/country_index.h"

#include "geo/inside.h"
#include "geo/unit_shapes.h"

namespace atlas {

CountryIndex::CountryIndex(const LoadedAtlas& atlas, std::size_t level) {
    for (const geo::Territory& territory : atlas.map().levels[level].territories) {
        Land land{.country = territory.country, .extent = {}, .shape = geo::toUnit(territory.shape)};
        land.extent = geo::extentOf(land.shape);
        lands_.push_back(std::move(land));
    }
}

std::string_view CountryIndex::at(geo::Point unitMercator) const {
    for (const Land& land : lands_)
        if (land.extent.contains(unitMercator) && geo::contains(land.shape, unitMercator))
            return land.country;
    return {};
}

} // namespace atlas
