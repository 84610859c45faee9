#pragma once

#include "geo/dataset.h"
#include "geo/error.h"
#include "geo/geometry.h"
#include "geo/territory.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace geo {

/// Names in French, German and English; an empty one falls back to `local`.
struct Names {
    std::string local;
    std::array<std::string, 3> byLanguage;

    [[nodiscard]] const std::string& in(Language language) const {
        const auto& name = byLanguage[static_cast<std::size_t>(language)];
        return name.empty() ? local : name;
    }
    friend bool operator==(const Names&, const Names&) = default;
};

/// What kind of line an edge between two units is; each edge has exactly one, the first that holds.
enum class EdgeKind : std::uint8_t {
    Inner,     ///< Two territories of the atlas in different countries: the protagonist.
    National,  ///< Two countries, at least one side no territory of the atlas.
    Territory, ///< Two territories of the atlas in one country.
    Region,    ///< A territory of the atlas and land of the same country outside it.
    Unit,      ///< Two units inside one territory.
};

/// The common line of two neighbours.
struct Edge {
    EdgeKind kind = EdgeKind::Unit;
    std::string pair;          ///< "FR-LU" for Inner and National, else empty.
    std::string leftTerritory; ///< Territory id on the left of the lines' direction; empty outside.
    std::string rightTerritory;
    std::string leftCountry, rightCountry;
    MultiLine shape;

    friend bool operator==(const Edge&, const Edge&) = default;
};

/// A unit of the base map: département, province, Land, country part. The atoms everything is made of.
struct Unit {
    std::string code; ///< ISO 3166-2 where there is one.
    std::string country;
    std::string territory; ///< Code of List::Territories or empty.
    Names names;
    MultiPolygon shape;
};

struct Territory {
    std::string id; ///< Code of List::Territories: its words are in the vocabulary.
    std::string country;
    Point label; ///< Pole of inaccessibility: where a name has most room.
    double areaKm2 = 0;
    MultiPolygon shape;
};

struct River {
    Names names;
    bool canal = false;
    int order = 3; ///< 1 the great ones, 2, 3 the rest.
    Line shape;
};

struct Place {
    std::int64_t geonameId = 0;
    Names names;
    std::string country, territory;
    std::int64_t population = 0;
    int rank = 9; ///< 0 the largest.
    Point position;
};

/// Tolerances of the levels of detail, metres of EPSG:3857: about a pixel at zooms 13, 11 and 9.
inline constexpr std::array<double, 4> levelTolerances{0, 25, 120, 700};

/// The coverage at one level of detail. Territories share their edges exactly: no gap, no overlap.
struct DetailLevel {
    double tolerance = 0; ///< Of the simplification in metres of EPSG:3857; 0 = full detail.
    std::vector<Territory> territories;
    std::vector<Edge> edges;
    MultiPolygon condominium; ///< Empty where it is too thin to be an area at this level.
    std::vector<River> rivers;
};

/// Everything under the records. Coordinates are WGS 84 degrees.
struct BaseMap {
    std::vector<Unit> units;
    std::array<DetailLevel, levelTolerances.size()> levels; ///< [0] full detail, then coarser and coarser.
    MultiPolygon sea;
    std::vector<Polygon> lakes;
    std::vector<Place> places;

    /// Shapes for a TerritoryIndex, full detail.
    [[nodiscard]] TerritoryShapes territoryShapes() const;
};

/// Fills what the coarser levels derive from the full one by plain simplification (condominium, rivers).
/// buildBaseMap and readAtlas call it; territories and edges are simplified as one coverage and stored.
void simplifyWater(BaseMap& map);

/// Makes the base map from data/base: territories as unions of units, borders as shared edges, levels
/// simplified as one coverage, label points. Some seconds.
[[nodiscard]] Result<BaseMap> buildBaseMap(const std::filesystem::path& folder);

} // namespace geo
