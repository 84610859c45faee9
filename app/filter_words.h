#pragma once

#include "app/loaded_atlas.h"
#include "app/view.h"

#include <QString>

namespace atlas {

/// What a View's filter lets through, in a few words: "FR–LU, 10 km · Steel and metals". Without a filter the
/// selected record, else "Whole region".
[[nodiscard]] QString filterWords(const View& view, const LoadedAtlas& atlas, geo::Language language);

} // namespace atlas
