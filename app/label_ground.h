#pragma once

#include "geo/base_map.h"

#include <map>
#include <string>
#include <vector>

namespace atlas {

/// A place where a name may stand.
struct LabelAnchor {
    geo::Point unit; ///< Unit mercator.
    double room = 0; ///< Half the width that is free for the name, unit mercator.
};

/// Where the base map has room for names, whatever the language: made with the atlas, off the GUI thread.
struct LabelGround {
    std::vector<std::vector<LabelAnchor>> territories; ///< Of each of the finest level, the best first.
    std::vector<double> borders; ///< Of each place: to the end of its country, unit mercator; else infinity.
    std::map<std::string, std::vector<LabelAnchor>> tags; ///< Of each inner border, by pair, the best first.
};

[[nodiscard]] LabelGround makeLabelGround(const geo::BaseMap& map);

} // namespace atlas
