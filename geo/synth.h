#pragma once

// Invented records in great number, to try the program with.

#include "geo/atlas_file.h"

#include <cstdint>

namespace geo {

struct SynthOptions {
    std::size_t sites = 1000; ///< One to ten millions. A partner and a project come with every 50 of them.
    std::uint64_t seed = 1;   ///< The same seed gives the same records.
};

/// Replaces the records of an atlas by invented ones around its real municipalities, large ones more often,
/// plausible in every column, derived places computed. The meta line `synthetic`, the content version and the
/// attributions say what it is. Error if no place of the atlas lies in a territory.
[[nodiscard]] Result<void> synthesise(Atlas& atlas, const SynthOptions& options);

} // namespace geo
