#include "geo/base_map.h"

#include "geo/coverage.h"
#include "geo/crs.h"
#include "geo/geos.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <numeric>
#include <unordered_map>

namespace geo {

namespace {

constexpr double mercatorCircumference = 40075016.685578488; // metres of EPSG:3857 across the unit square

struct HashPoint {
    std::size_t operator()(const Point& p) const {
        return std::hash<double>()(p.x) * 31u + std::hash<double>()(p.y);
    }
};

template <class T>
void append(std::vector<T>& to, const std::vector<T>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

template <class Visit>
void forEachPoint(MultiPolygon& shape, Visit visit) {
    for (Polygon& polygon : shape)
        for (Ring& ring : polygon)
            for (Point& p : ring)
                visit(p);
}

std::string text(const Layer& layer, const Feature& feature, std::string_view name) {
    const auto column = layer.field(name);
    const auto* value = column ? std::get_if<std::string>(&feature.values[*column]) : nullptr;
    return value != nullptr ? *value : std::string();
}

template <class Number>
Number number(const std::string& text) {
    Number value{};
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

Names names(const Layer& layer, const Feature& feature) {
    return {.local = text(layer, feature, "name"),
            .byLanguage = {text(layer, feature, "name_fr"), text(layer, feature, "name_de"),
                           text(layer, feature, "name_en")}};
}

Result<Layer> readLayer(const std::filesystem::path& file, std::string_view layer,
                        std::initializer_list<std::string_view> fields) {
    auto dataset = Dataset::open(file.string());
    if (!dataset)
        return std::unexpected(dataset.error());
    auto read = dataset->read(layer);
    if (!read)
        return read;
    for (const std::string_view field : fields)
        if (!read->field(field))
            return fail("Layer '" + std::string(layer) + "' has no column '" + std::string(field) + "'",
                        file.string(), "The base map is made as data/base/README.md says.");
    return read;
}

Result<std::vector<Unit>> readUnits(const std::filesystem::path& file) {
    const auto layer = readLayer(file, "units", {"code", "country", "territory", "name"});
    if (!layer)
        return std::unexpected(layer.error());
    std::vector<Unit> units;
    for (const Feature& feature : layer->features) {
        Unit unit{.code = text(*layer, feature, "code"),
                  .country = text(*layer, feature, "country"),
                  .territory = text(*layer, feature, "territory"),
                  .names = names(*layer, feature),
                  .shape = {}};
        const auto* shape = std::get_if<MultiPolygon>(&feature.geometry);
        if (shape == nullptr || shape->empty())
            return fail("Unit '" + unit.code + "' has no area", file.string());
        if (!unit.territory.empty() && countryOfTerritory(unit.territory) != unit.country)
            return fail("Unit '" + unit.code + "' lies in " + unit.country + " but is said to belong to '" +
                            unit.territory + "'",
                        file.string());
        unit.shape = *shape;
        units.push_back(std::move(unit));
    }
    return units;
}

/// Land as the atlas sees it: the territories, then what lies outside of them, country by country.
struct Lands {
    struct Land {
        std::string territory; // empty outside
        std::string country;
    };
    std::vector<Land> lands;
    std::vector<std::size_t> ofUnit;
};

Lands landsOf(const std::vector<Unit>& units) {
    Lands result;
    std::map<std::string, std::size_t> numbers;
    for (const std::string_view territory : codes(List::Territories))
        if (const auto country = countryOfTerritory(territory); !country.empty()) {
            numbers[std::string(territory)] = result.lands.size();
            result.lands.push_back({std::string(territory), std::string(country)});
        }
    for (const Unit& unit : units) {
        const std::string key = unit.territory.empty() ? "outside " + unit.country : unit.territory;
        const auto [place, isNew] = numbers.try_emplace(key, result.lands.size());
        if (isNew)
            result.lands.push_back({{}, unit.country});
        result.ofUnit.push_back(place->second);
    }
    return result;
}

EdgeKind kindOf(const Lands::Land& a, const Lands::Land& b) {
    const bool bothInside = !a.territory.empty() && !b.territory.empty();
    if (a.country != b.country)
        return bothInside ? EdgeKind::Inner : EdgeKind::National;
    return bothInside ? EdgeKind::Territory : EdgeKind::Region;
}

std::string pairOf(const std::string& a, const std::string& b) {
    return a == b ? std::string() : std::min(a, b) + "-" + std::max(a, b);
}

std::vector<Edge> edgesOf(const std::vector<Unit>& units, const Lands& lands,
                          const std::vector<MultiPolygon>& unitShapes,
                          const std::vector<MultiPolygon>& landShapes) {
    std::vector<Edge> edges;
    for (detail::SharedEdge& shared : detail::sharedEdges(landShapes)) {
        const Lands::Land& left = lands.lands[shared.left];
        const Lands::Land& right = lands.lands[shared.right];
        edges.push_back({.kind = kindOf(left, right),
                         .pair = pairOf(left.country, right.country),
                         .leftTerritory = left.territory,
                         .rightTerritory = right.territory,
                         .leftCountry = left.country,
                         .rightCountry = right.country,
                         .shape = std::move(shared.shape)});
    }
    for (detail::SharedEdge& shared : detail::sharedEdges(unitShapes)) {
        const Unit& unit = units[shared.left];
        if (lands.ofUnit[shared.left] != lands.ofUnit[shared.right] || unit.territory.empty())
            continue;
        edges.push_back({.kind = EdgeKind::Unit,
                         .pair = {},
                         .leftTerritory = unit.territory,
                         .rightTerritory = unit.territory,
                         .leftCountry = unit.country,
                         .rightCountry = unit.country,
                         .shape = std::move(shared.shape)});
    }
    return edges;
}

double areaKm2(const MultiPolygon& shape) {
    return std::accumulate(shape.begin(), shape.end(), 0.0, [](double sum, const Polygon& polygon) {
        return sum + geodesicArea(polygon) / 1e6;
    });
}

/// Simplified as one coverage in mercator, then back to the very coordinates of the full detail: the
/// simplification only leaves vertices out.
Result<std::vector<MultiPolygon>> simplifyUnits(const std::vector<Unit>& units, double tolerance) {
    std::unordered_map<Point, Point, HashPoint> degrees;
    std::vector<MultiPolygon> shapes;
    for (const Unit& unit : units) {
        shapes.push_back(unit.shape);
        forEachPoint(shapes.back(), [&](Point& p) {
            const Point projected = toUnitMercator({p.x, p.y});
            degrees[projected] = p;
            p = projected;
        });
    }
    auto simpler = detail::simplifyCoverage(shapes, tolerance / mercatorCircumference);
    if (simpler)
        for (MultiPolygon& shape : *simpler)
            forEachPoint(shape, [&](Point& p) { p = degrees.at(p); });
    return simpler;
}

Result<DetailLevel> buildLevel(const std::vector<Unit>& units, const Lands& lands, double tolerance) {
    DetailLevel level{
        .tolerance = tolerance, .territories = {}, .edges = {}, .condominium = {}, .rivers = {}};
    std::vector<MultiPolygon> unitShapes;
    if (tolerance > 0) {
        auto simpler = simplifyUnits(units, tolerance);
        if (!simpler)
            return std::unexpected(simpler.error());
        unitShapes = std::move(*simpler);
    } else {
        for (const Unit& unit : units)
            unitShapes.push_back(unit.shape);
    }
    auto landShapes = detail::dissolveCoverage(unitShapes, lands.ofUnit, lands.lands.size());
    if (!landShapes)
        return std::unexpected(landShapes.error());
    level.edges = edgesOf(units, lands, unitShapes, *landShapes);
    for (std::size_t i = 0; i < lands.lands.size(); ++i) {
        if (lands.lands[i].territory.empty())
            continue;
        if ((*landShapes)[i].empty())
            return fail("The base map has no unit of the territory '" + lands.lands[i].territory + "'");
        level.territories.push_back({.id = lands.lands[i].territory,
                                     .country = lands.lands[i].country,
                                     .label = {},
                                     .areaKm2 = 0,
                                     .shape = std::move((*landShapes)[i])});
    }
    return level;
}

/// Label points and areas are those of the full detail at every level.
Result<void> describeTerritories(std::array<DetailLevel, levelTolerances.size()>& levels) {
    for (std::size_t t = 0; t < levels.front().territories.size(); ++t) {
        Territory& full = levels.front().territories[t];
        MultiPolygon mercator = full.shape;
        forEachPoint(mercator, [](Point& p) { p = toUnitMercator({p.x, p.y}); });
        const auto point = detail::labelPoint(mercator, 200 / mercatorCircumference);
        if (!point)
            return std::unexpected(point.error());
        const LonLat label = fromUnitMercator(*point);
        full.label = {label.lon, label.lat};
        full.areaKm2 = areaKm2(full.shape);
        for (DetailLevel& level : levels) {
            level.territories[t].label = full.label;
            level.territories[t].areaKm2 = full.areaKm2;
        }
    }
    return {};
}

/// What no country covers within the window: the sea. Slits between countries are no sea.
Result<MultiPolygon> seaOf(const std::vector<Unit>& units) {
    const detail::Geos geos;
    MultiPolygon land;
    for (const Unit& unit : units)
        append(land, unit.shape);
    const auto parts = geos.polygons(land);
    if (!parts)
        return std::unexpected(geos.error("A unit of the base map is broken"));
    const auto whole = geos.own(GEOSCoverageUnion_r(geos.handle(), parts.get()));
    const Extent window = regionWindow();
    const auto frame = geos.own(
        GEOSGeom_createRectangle_r(geos.handle(), window.minX, window.minY, window.maxX, window.maxY));
    const auto rest =
        whole ? geos.own(GEOSDifference_r(geos.handle(), frame.get(), whole.get())) : geos.own(nullptr);
    if (!rest)
        return std::unexpected(geos.error("The sea could not be told from the land"));
    MultiPolygon sea = geos.toMultiPolygon(rest.get());
    std::erase_if(sea, [](const Polygon& polygon) { return geodesicArea(polygon) < 10e6; });
    return sea;
}

Result<std::vector<Place>> readPlaces(const std::filesystem::path& file) {
    const auto layer = readLayer(file, "places",
                                 {"geonameid", "name", "name_fr", "name_de", "name_en", "country",
                                  "territory", "population", "rank", "lon", "lat"});
    if (!layer)
        return std::unexpected(layer.error());
    std::vector<Place> places;
    for (const Feature& feature : layer->features) {
        Place place{.geonameId = number<std::int64_t>(text(*layer, feature, "geonameid")),
                    .names = names(*layer, feature),
                    .country = text(*layer, feature, "country"),
                    .territory = text(*layer, feature, "territory"),
                    .population = number<std::int64_t>(text(*layer, feature, "population")),
                    .rank = number<int>(text(*layer, feature, "rank")),
                    .position = {number<double>(text(*layer, feature, "lon")),
                                 number<double>(text(*layer, feature, "lat"))}};
        if (place.names.local.empty() || !regionWindow().contains(place.position))
            return fail("Place " + std::to_string(place.geonameId) +
                            " has no name or lies outside the window",
                        file.string());
        places.push_back(std::move(place));
    }
    return places;
}

Result<void> readWater(const std::filesystem::path& file, BaseMap& map) {
    const auto rivers = readLayer(file, "rivers", {"name", "kind", "order"});
    if (!rivers)
        return std::unexpected(rivers.error());
    for (const Feature& feature : rivers->features) {
        const auto* lines = std::get_if<MultiLine>(&feature.geometry);
        const auto* order = std::get_if<std::int64_t>(&feature.values[*rivers->field("order")]);
        if (lines == nullptr || order == nullptr)
            return fail("A river has no line or no order", file.string());
        for (const Line& line : *lines)
            map.levels.front().rivers.push_back({.names = names(*rivers, feature),
                                                 .canal = text(*rivers, feature, "kind") == "canal",
                                                 .order = static_cast<int>(*order),
                                                 .shape = line});
    }
    const auto lakes = readLayer(file, "lakes", {});
    if (!lakes)
        return std::unexpected(lakes.error());
    for (const Feature& feature : lakes->features)
        if (const auto* shape = std::get_if<MultiPolygon>(&feature.geometry))
            append(map.lakes, *shape);
    return {};
}

} // namespace

TerritoryShapes BaseMap::territoryShapes() const {
    TerritoryShapes shapes;
    for (const Territory& territory : levels.front().territories)
        shapes.territories.push_back({territory.id, territory.country, territory.shape});
    std::map<std::string, MultiLine> inner, national;
    for (const Edge& edge : levels.front().edges) {
        if (edge.kind == EdgeKind::Inner)
            append(inner[edge.pair], edge.shape);
        if (edge.kind == EdgeKind::Inner || edge.kind == EdgeKind::National)
            append(national[edge.pair], edge.shape);
    }
    for (auto& [pair, lines] : inner)
        shapes.borders.push_back({pair, std::move(lines)});
    for (auto& [pair, lines] : national)
        shapes.nationalBorders.push_back({pair, std::move(lines)});
    shapes.condominium = levels.front().condominium;
    return shapes;
}

void simplifyWater(BaseMap& map) {
    const auto simplified = [](const Line& line, double tolerance) {
        Line projected;
        for (const Point& p : line)
            projected.push_back(toUnitMercator({p.x, p.y}));
        Line degrees;
        for (const Point& p : detail::simplifyLine(projected, tolerance)) {
            const LonLat position = fromUnitMercator(p);
            degrees.push_back({position.lon, position.lat});
        }
        return degrees;
    };
    const DetailLevel& full = map.levels.front();
    for (std::size_t i = 1; i < map.levels.size(); ++i) {
        DetailLevel& level = map.levels[i];
        // Half the coverage's tolerance: a line that stands alone shows its corners more.
        const double tolerance = level.tolerance / 2 / mercatorCircumference;
        level.rivers = full.rivers;
        for (River& river : level.rivers)
            river.shape = simplified(river.shape, tolerance);
        level.condominium.clear();
        for (const Polygon& polygon : full.condominium) {
            Polygon simpler;
            for (const Ring& ring : polygon) {
                // From the far point on, so that a closed ring does not collapse onto its start.
                Ring rest = simplified(ring, tolerance);
                if (rest.size() >= 4)
                    simpler.push_back(std::move(rest));
                else if (simpler.empty())
                    break;
            }
            if (!simpler.empty())
                level.condominium.push_back(std::move(simpler));
        }
    }
}

Result<BaseMap> buildBaseMap(const std::filesystem::path& folder) {
    BaseMap map;
    auto units = readUnits(folder / "units.gpkg");
    if (!units)
        return std::unexpected(units.error());
    map.units = std::move(*units);
    std::vector<MultiPolygon> shapes;
    for (const Unit& unit : map.units)
        shapes.push_back(unit.shape);
    const auto valid = detail::coverageIsValid(shapes);
    if (!valid)
        return std::unexpected(valid.error());
    if (!*valid)
        return fail("The units overlap or leave gaps", (folder / "units.gpkg").string(),
                    "Make it again with data/base/make/units.py.");

    const Lands lands = landsOf(map.units);
    for (std::size_t i = 0; i < levelTolerances.size(); ++i) {
        auto level = buildLevel(map.units, lands, levelTolerances[i]);
        if (!level)
            return std::unexpected(level.error());
        map.levels[i] = std::move(*level);
    }
    if (auto described = describeTerritories(map.levels); !described)
        return std::unexpected(described.error());
    auto sea = seaOf(map.units);
    if (!sea)
        return std::unexpected(sea.error());
    map.sea = std::move(*sea);

    const auto condominium = readLayer(folder / "units.gpkg", "condominium", {});
    if (!condominium)
        return std::unexpected(condominium.error());
    for (const Feature& feature : condominium->features)
        if (const auto* shape = std::get_if<MultiPolygon>(&feature.geometry))
            append(map.levels.front().condominium, *shape);
    if (auto water = readWater(folder / "water.gpkg", map); !water)
        return std::unexpected(water.error());
    auto places = readPlaces(folder / "places.csv");
    if (!places)
        return std::unexpected(places.error());
    map.places = std::move(*places);
    simplifyWater(map);
    return map;
}

} // namespace geo
