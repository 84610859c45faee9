#pragma once

#include "app/loaded_atlas.h"
#include "geo/geometry.h"
#include "geo/vocabulary.h"

#include <QString>

#include <array>
#include <string_view>
#include <vector>

namespace atlas {

/// Says in words where a record lies: "8 km south of the border FR–LU, near Thionville". In the language of
/// the installed translation.
class PlaceWords {
public:
    PlaceWords() = default;
    explicit PlaceWords(const LoadedAtlas& atlas);

    /// Empty without a position. Some 20 microseconds.
    [[nodiscard]] QString where(const LoadedAtlas& atlas, geo::RecordIndex record,
                                geo::Language language) const;

    /// The same for any place, unit mercator, which is no record's. Empty in an atlas without borders.
    [[nodiscard]] QString where(const LoadedAtlas& atlas, geo::Point unit, geo::Language language) const;

private:
    struct Town {
        std::size_t place; ///< Index in the map's places.
        geo::Point unit;
    };
    /// Other than the town of that name.
    [[nodiscard]] const Town* nearestTown(const LoadedAtlas& atlas, geo::Point unit,
                                          std::string_view except) const;
    [[nodiscard]] QString nearTown(const Town* town, const LoadedAtlas& atlas, geo::Language language) const;

    std::array<geo::MultiLine, geo::borderCount> borders_; ///< Unit mercator, some detail.
    std::vector<Town> towns_;
};

/// Which of the eight winds `to` lies in, seen from `from` (unit mercator): 0 north, 1 north-east, …
[[nodiscard]] int windOf(geo::Point from, geo::Point to);
/// The point of the lines that is nearest to `at` in the plane; `at` itself without lines.
[[nodiscard]] geo::Point nearestPoint(const geo::MultiLine& lines, geo::Point at);

} // namespace atlas
