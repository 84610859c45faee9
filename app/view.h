#pragma once

#include "app/camera.h"
#include "geo/error.h"
#include "geo/filter.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

enum class Theme : std::uint8_t { Paper, Night };
inline constexpr std::array<std::string_view, 2> themeNames{"paper", "night"};

/// What can be shown on the map and hidden.
enum class MapLayer : std::uint8_t { Water, Borders, Places, Records, Relations };
inline constexpr std::array<std::string_view, 5> layerNames{"water", "borders", "places", "records",
                                                            "relations"};
inline constexpr std::uint8_t allLayers = (1u << layerNames.size()) - 1;

/// How many records share little room: glyphs, gathered in rings where they would touch; or how densely they
/// lie, counted in hexagons or as heat.
enum class RecordsMode : std::uint8_t { Glyphs, Hexagons, Heat };
inline constexpr std::array<std::string_view, 3> recordsModeNames{"glyphs", "hexagons", "heat"};

/// Everything a person can see, as one plain value.
struct View {
    Camera camera = Camera::innerBorders();
    geo::Filter filter;
    std::uint16_t paused = 0;        ///< Mask over geo::Member: kept, but not applied for the moment.
    std::uint8_t layers = allLayers; ///< Mask over MapLayer.
    RecordsMode records = RecordsMode::Glyphs;
    Theme theme = Theme::Paper;
    geo::Language language = geo::Language::Fr;
    std::string selected;                 ///< "site:…" or empty.
    std::vector<std::string> highlighted; ///< Names of records and borders ("border:FR-LU").

    /// The filter without its paused members: what the Query is asked.
    [[nodiscard]] geo::Filter appliedFilter() const;
    [[nodiscard]] bool shows(MapLayer layer) const { return layers >> static_cast<unsigned>(layer) & 1u; }
    [[nodiscard]] bool isPaused(geo::Member member) const {
        return paused >> static_cast<unsigned>(member) & 1u;
    }
    /// The same in all that undo restores: not camera, theme and language.
    [[nodiscard]] bool sameContent(const View& other) const;
    /// Takes over all that undo restores.
    void setContent(const View& other);

    friend bool operator==(const View&, const View&) = default;
};

inline constexpr int viewVersion = 1;
inline constexpr std::size_t maxViewBytes = 2 * 1024 * 1024;

/// Reads a View. Absent members have their default values; unknown members and words, wrong types and
/// newer versions are errors that name them. Older versions are migrated. A camera beyond the limits is
/// brought within them. At most `maxViewBytes`.
[[nodiscard]] geo::Result<View> parseView(std::string_view json);
/// JSON with all members in a fixed order, indented for people; parseView gives the same View.
[[nodiscard]] std::string toJson(const View& view);

[[nodiscard]] std::string_view languageCode(geo::Language language);
[[nodiscard]] std::optional<geo::Language> languageByCode(std::string_view code);
[[nodiscard]] std::string_view themeName(Theme theme);
[[nodiscard]] std::optional<Theme> themeByName(std::string_view name);

} // namespace atlas
