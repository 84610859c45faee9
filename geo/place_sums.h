#pragma once

// Private to geo: what the passing records of a cell come to. Each list is read once, without a branch a
// record.

#include "geo/geometry.h"
#include "geo/kernels.h"
#include "geo/place.h"

#include <array>
#include <cstdint>
#include <span>

namespace geo::detail {

/// Of 64 neighbours, one bit each: those of each first sector, and of the two rarer kinds.
struct Composition {
    static constexpr std::size_t partner = 16, project = 17;

    std::array<Word, 18> holders{};
};

/// How many records of each row of a Composition.
using CompositionCounts = std::array<std::uint32_t, 18>;

/// In unit mercator.
struct PlaceSum {
    double x = 0, y = 0;
    Extent extent;
};

/// Adds the places whose bits are set. `places` and `bits` begin with the same record.
void addPlaces(std::span<const Place> places, std::span<const Word> bits, PlaceSum& sum);

/// Adds the records whose bits are set; as many compositions as words.
void addCompositions(std::span<const Composition> compositions, std::span<const Word> bits,
                     CompositionCounts& counts);

} // namespace geo::detail
