#pragma once

#include "app/label_ground.h"
#include "app/loaded_atlas.h"
#include "app/view.h"
#include "geo/geometry.h"
#include "geo/vocabulary.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace atlas {

/// Something the map may name.
struct Label {
    enum class Type : std::uint8_t { Territory, Place, River, BorderTag, Record };

    std::uint64_t id = 0; ///< Stable while the atlas is open.
    Type type = Type::Place;
    QString text;
    double rank = 0; ///< Smaller is more important.
    double minZoom = 0;
    geo::Point unit{}; ///< Of a place, unit mercator.
    std::string country{};
    bool inside = true; ///< Of a place: in a territory of the atlas.
    int placeRank = 0;  ///< Of a place: rank of the gazetteer, which gives the style.
    double border = std::numeric_limits<double>::infinity(); ///< Of a place: how far its country's end is.
    std::vector<LabelAnchor> anchors{};                      ///< Of a territory or a tag, the best first.
    geo::Line path{};                                        ///< Of a river, unit mercator.
    geo::RecordIndex record = 0;                             ///< Of a record.
    bool selected = false;                                   ///< Of a record.
};

/// Everything that may be named, in one language, by minZoom.
[[nodiscard]] std::vector<Label> makeLabels(const LoadedAtlas& atlas, geo::Language language);

/// The layer of the View that such names are shown and hidden with.
[[nodiscard]] MapLayer mapLayerOf(Label::Type type);
/// The name of a record in focus: its short name where it has one.
[[nodiscard]] Label recordLabel(const LoadedAtlas& atlas, geo::RecordIndex record, bool selected);

} // namespace atlas
