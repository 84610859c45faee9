#include "geo/base_map.h"
#include "geo/coverage.h"
#include "geo/crs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>
#include <set>

namespace {

using geo::BaseMap;
using geo::DetailLevel;
using geo::EdgeKind;
using geo::MultiPolygon;
using geo::Point;

/// The base map of the project, made once for all tests.
const BaseMap& shippedMap() {
    static const auto map = geo::buildBaseMap(ATLAS_SOURCE_DIR "/data/base");
    if (!map)
        throw std::runtime_error(map.error().text());
    return *map;
}

bool inside(const MultiPolygon& shape, Point p) {
    bool in = false;
    for (const auto& polygon : shape)
        for (const auto& ring : polygon)
            for (std::size_t i = 1; i < ring.size(); ++i) {
                const Point a = ring[i - 1], b = ring[i];
                if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x)
                    in = !in;
            }
    return in;
}

std::string territoryAt(const DetailLevel& level, Point p) {
    for (const geo::Territory& territory : level.territories)
        if (inside(territory.shape, p))
            return territory.id;
    return "outside";
}

struct Town {
    const char* name;
    Point at;
    const char* territory;
};
// Towns at the borders, where a careless simplification puts them abroad.
constexpr Town towns[]{{"Trier", {6.6394, 49.7596}, "rheinland-pfalz"},
                       {"Echternach", {6.4217, 49.8120}, "luxembourg"},
                       {"Schengen", {6.3640, 49.4700}, "luxembourg"},
                       {"Mützenich", {6.2083, 50.5667}, "outside"},
                       {"Metz", {6.1757, 49.1193}, "lorraine"},
                       {"Thionville", {6.1683, 49.3589}, "lorraine"},
                       {"Esch-sur-Alzette", {5.9806, 49.4958}, "luxembourg"},
                       {"Arlon", {5.8167, 49.6833}, "wallonie"},
                       {"Eupen", {6.0333, 50.6279}, "ostbelgien"},
                       {"Saarbrücken", {6.9969, 49.2402}, "saarland"},
                       {"Forbach", {6.9000, 49.1833}, "lorraine"},
                       {"Wissembourg", {7.9450, 49.0370}, "grand-est"},
                       {"Givet", {4.8250, 50.1380}, "grand-est"},
                       {"Strasbourg", {7.7521, 48.5734}, "grand-est"},
                       {"Ludwigshafen", {8.4353, 49.4774}, "rheinland-pfalz"},
                       {"Mannheim", {8.4660, 49.4874}, "outside"},
                       {"Kehl", {7.8150, 48.5730}, "outside"},
                       {"Comines-Warneton", {2.9980, 50.7680}, "wallonie"},
                       {"Lille", {3.0586, 50.6330}, "outside"}};

class EveryLevel : public testing::TestWithParam<std::size_t> {
protected:
    static const DetailLevel& level() { return shippedMap().levels.at(GetParam()); }
};
INSTANTIATE_TEST_SUITE_P(Detail, EveryLevel, testing::Range<std::size_t>(0, geo::levelTolerances.size()));

TEST_P(EveryLevel, TheTerritoriesLeaveNoGapAndDoNotOverlap) {
    std::vector<MultiPolygon> shapes;
    for (const geo::Territory& territory : level().territories)
        shapes.push_back(territory.shape);
    EXPECT_EQ(shapes.size(), 7u);
    EXPECT_EQ(geo::detail::coverageIsValid(shapes), true);
}

TEST_P(EveryLevel, TownsAtTheBordersLieInTheirTerritory) {
    for (const Town& town : towns)
        EXPECT_EQ(territoryAt(level(), town.at), town.territory) << town.name;
}

TEST_P(EveryLevel, TheExclavesBeyondTheVennbahnAreGerman) {
    const geo::Territory* ostbelgien = nullptr;
    for (const geo::Territory& territory : level().territories)
        if (territory.id == "ostbelgien")
            ostbelgien = &territory;
    ASSERT_NE(ostbelgien, nullptr);
    std::size_t holes = 0;
    for (const auto& polygon : ostbelgien->shape)
        holes += polygon.size() - 1;
    EXPECT_EQ(holes, 5u);
}

TEST_P(EveryLevel, EdgesHaveTheirTerritoriesOnTheSidesTheySay) {
    constexpr double aside = 1e-6; // degrees: about 10 cm
    std::size_t checked = 0;
    for (const geo::Edge& edge : level().edges)
        for (const geo::Line& line : edge.shape) {
            // The longest piece: a short one may have another border within `aside`.
            std::size_t longest = 1;
            double length = 0;
            for (std::size_t i = 1; i < line.size(); ++i)
                if (const double l = std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
                    l > length) {
                    length = l;
                    longest = i;
                }
            const Point a = line[longest - 1], b = line[longest];
            const Point middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
            const Point normal{-(b.y - a.y) / length * aside, (b.x - a.x) / length * aside};
            const auto named = [](const std::string& id) { return id.empty() ? "outside" : id; };
            EXPECT_EQ(territoryAt(level(), {middle.x + normal.x, middle.y + normal.y}),
                      named(edge.leftTerritory));
            EXPECT_EQ(territoryAt(level(), {middle.x - normal.x, middle.y - normal.y}),
                      named(edge.rightTerritory));
            ++checked;
        }
    EXPECT_GT(checked, 30u);
}

TEST_P(EveryLevel, EveryEdgeIsOfTheKindItsTerritoriesMakeIt) {
    std::set<std::string> pairs;
    for (const geo::Edge& edge : level().edges) {
        const bool inside = !edge.leftTerritory.empty() && !edge.rightTerritory.empty();
        const bool abroad = edge.leftCountry != edge.rightCountry;
        EXPECT_EQ(edge.kind == EdgeKind::Inner, inside && abroad);
        EXPECT_EQ(edge.kind == EdgeKind::National, !inside && abroad);
        EXPECT_EQ(edge.pair.empty(), !abroad);
        EXPECT_EQ(edge.kind == EdgeKind::Unit, inside && edge.leftTerritory == edge.rightTerritory);
        if (edge.kind == EdgeKind::Inner)
            pairs.insert(edge.pair);
    }
    EXPECT_EQ(pairs, std::set<std::string>(geo::borderPairs.begin(), geo::borderPairs.end()));
}

TEST(BaseMap, EachLevelHasFewerVerticesAndTheCoarseOnesFitTheBudget) {
    std::size_t before = 0;
    for (std::size_t i = 0; i < shippedMap().levels.size(); ++i) {
        const DetailLevel& level = shippedMap().levels[i];
        EXPECT_EQ(level.tolerance, geo::levelTolerances[i]);
        std::size_t vertices = 0;
        for (const geo::Edge& edge : level.edges)
            for (const geo::Line& line : edge.shape)
                vertices += line.size();
        for (const geo::River& river : level.rivers)
            vertices += river.shape.size();
        RecordProperty("vertices_level_" + std::to_string(i), static_cast<int>(vertices));
        if (i > 0) {
            EXPECT_LT(vertices, before);
        }
        before = vertices;
    }
    // Lines are drawn with two vertices a corner, 10,000 of which may be in view; a view holds most of the
    // window.
    EXPECT_LE(2 * before, 12'000u);
}

TEST(BaseMap, SimplifyingOnlyLeavesVerticesOut) {
    std::set<std::pair<double, double>> full;
    for (const geo::Territory& territory : shippedMap().levels[0].territories)
        for (const auto& polygon : territory.shape)
            for (const auto& ring : polygon)
                for (const Point& p : ring)
                    full.insert({p.x, p.y});
    for (const geo::Territory& territory : shippedMap().levels.back().territories)
        for (const auto& polygon : territory.shape)
            for (const auto& ring : polygon)
                for (const Point& p : ring)
                    ASSERT_TRUE(full.contains({p.x, p.y})) << territory.id << ' ' << p.x << ' ' << p.y;
}

TEST(BaseMap, LabelPointsLieInTheirTerritory) {
    for (const geo::Territory& territory : shippedMap().levels[0].territories)
        EXPECT_EQ(territoryAt(shippedMap().levels[0], territory.label), territory.id);
}

TEST(BaseMap, AreasAreThoseOfTheAtlases) {
    // Square kilometres: Statec 2,586; Statistisches Landesamt Saarland 2,570, RLP 19,858; INSEE Lorraine
    // 23,547; Statbel Wallonie with Ostbelgien 16,901. Ostbelgien 854.
    const std::map<std::string, double> official{{"luxembourg", 2586},
                                                 {"saarland", 2570},
                                                 {"rheinland-pfalz", 19858},
                                                 {"lorraine", 23547},
                                                 {"wallonie", 16047}};
    for (const geo::Territory& territory : shippedMap().levels[0].territories)
        if (const auto found = official.find(territory.id); found != official.end()) {
            EXPECT_NEAR(territory.areaKm2 / found->second, 1, 0.03)
                << territory.id << ' ' << territory.areaKm2;
        }
}

TEST(BaseMap, TheSeaIsTheNorthSeaAndNoSlit) {
    EXPECT_TRUE(inside(shippedMap().sea, {2.7, 51.5}));
    EXPECT_FALSE(inside(shippedMap().sea, {5, 50}));
    EXPECT_LE(shippedMap().sea.size(), 3u);
}

TEST(BaseMap, TheCondominiumIsARiverOfSevenSquareKilometres) {
    double area = 0;
    for (const auto& polygon : shippedMap().levels[0].condominium)
        area += geo::geodesicArea(polygon) / 1e6;
    EXPECT_NEAR(area, 6.99, 0.15);
    std::size_t full = 0, coarse = 0;
    for (const auto& polygon : shippedMap().levels[0].condominium)
        for (const auto& ring : polygon)
            full += ring.size();
    for (const auto& polygon : shippedMap().levels[3].condominium)
        for (const auto& ring : polygon)
            coarse += ring.size();
    EXPECT_LT(coarse * 5, full);
}

TEST(BaseMap, PlacesHaveTheirNamesInThreeLanguages) {
    std::map<std::string, const geo::Place*> places;
    for (const geo::Place& place : shippedMap().places)
        if (place.rank <= 3 && !places.contains(place.names.local))
            places[place.names.local] = &place;
    const auto named = [&](const char* local, geo::Language language) {
        const auto found = places.find(local);
        return found == places.end() ? std::string("not there") : found->second->names.in(language);
    };
    using enum geo::Language;
    EXPECT_EQ(named("Trier", Fr), "Trèves");
    EXPECT_EQ(named("Trier", De), "Trier");
    EXPECT_EQ(named("Trier", En), "Trier");
    EXPECT_EQ(named("Saarbrücken", Fr), "Sarrebruck");
    EXPECT_EQ(named("Mainz", Fr), "Mayence");
    EXPECT_EQ(named("Koblenz", Fr), "Coblence");
    EXPECT_EQ(named("Liège", De), "Lüttich");
    EXPECT_EQ(named("Aachen", Fr), "Aix-la-Chapelle");
    EXPECT_EQ(named("Luxembourg", De), "Luxemburg");
    EXPECT_EQ(named("Metz", De), "Metz");
}

TEST(BaseMap, PlacesLieInTheTerritoryTheyName) {
    std::size_t wrong = 0;
    for (const geo::Place& place : shippedMap().places) {
        const std::string at = territoryAt(shippedMap().levels[0], place.position);
        wrong += at != (place.territory.empty() ? "outside" : place.territory);
    }
    // Villages at the very edge: GeoNames' points are good to a minute of arc at worst.
    EXPECT_LE(wrong, shippedMap().places.size() / 100);
}

TEST(BaseMap, AMissingFolderIsAnErrorThatNamesTheFile) {
    const auto map = geo::buildBaseMap("/nowhere/base");
    ASSERT_FALSE(map);
    EXPECT_THAT(map.error().text(), testing::HasSubstr("units.gpkg"));
}

} // namespace
