#include "geo/crs.h"
#include "geo/territory.h"
#include "geo/vocabulary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>
#include <random>
#include <stdexcept>
#include <vector>

namespace {

using geo::LonLat;
using geo::Point;
using geo::TerritoryIndex;
using geo::TerritoryShapes;
using testing::HasSubstr;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double equatorDegree = 6378137 * std::numbers::pi / 180;
constexpr double firstMeridianDegree = 110574.38855779; // from the equator to 1° N: WGS 84
constexpr std::size_t deLu = 4;

geo::Ring box(double minX, double minY, double maxX, double maxY) {
    return {{minX, minY}, {maxX, minY}, {maxX, maxY}, {minX, maxY}, {minX, minY}};
}

/// Four countries around the equator, degrees:
///
///      -1   0   1   2
///    2  +---+---+---+
///       |     BE    |
///    1  |   +---+---+
///       |BE |LU | DE|     the condominium: 0.99 … 1.02, -0.5 … 0.5
///   -1  |   +---+---+
///       |   |   FR  |
///   -2  +---+---+---+
TerritoryShapes fourCountries() {
    TerritoryShapes shapes;
    shapes.territories = {
        {"lorraine", "FR", {{box(0, -2, 2, -1)}}},
        {"luxembourg", "LU", {{box(0, -1, 1, 1)}}},
        {"wallonie", "BE", {{{{-1, -2}, {0, -2}, {0, 1}, {2, 1}, {2, 2}, {-1, 2}, {-1, -2}}}}},
        {"rheinland-pfalz", "DE", {{box(1, -1, 2, 1)}}},
    };
    shapes.borders = {
        {"FR-LU", {{{0, -1}, {1, -1}}}}, {"DE-LU", {{{1, -1}, {1, 1}}}},
        {"DE-FR", {{{1, -1}, {2, -1}}}}, {"BE-LU", {{{0, -1}, {0, 1}, {1, 1}}}},
        {"BE-FR", {{{0, -2}, {0, -1}}}}, {"BE-DE", {{{1, 1}, {2, 1}}}},
    };
    shapes.nationalBorders = {{"BE-NL", {{{-1, 2}, {2, 2}}}}, {"DE-PL", {{{2, -1}, {2, 1}}}}};
    shapes.condominium = {{box(0.99, -0.5, 1.02, 0.5)}};
    return shapes;
}

TerritoryIndex make(TerritoryShapes shapes) {
    auto made = TerritoryIndex::create(std::move(shapes));
    if (!made)
        throw std::runtime_error(made.error().text());
    return std::move(*made);
}

geo::Location locate(const TerritoryIndex& index, LonLat position) {
    auto located = index.locate(position);
    if (!located)
        throw std::runtime_error(located.error().text());
    return *located;
}

TEST(Territory, HoldsItsPlacesAndItsEdgesAndTheFirstListedWins) {
    const TerritoryIndex index = make(fourCountries());
    struct Case {
        LonLat position;
        const char* territory;
        const char* country;
    };
    const std::array table{
        Case{{0.5, 0}, "luxembourg", "LU"},
        Case{{1.5, 0}, "rheinland-pfalz", "DE"},
        Case{{1, -1.5}, "lorraine", "FR"},
        Case{{-0.5, 0}, "wallonie", "BE"},
        Case{{1.5, 1.5}, "wallonie", "BE"},
        Case{{3, 0}, "outside", ""},
        Case{{0.5, -1}, "lorraine", "FR"},
        Case{{0, 0}, "luxembourg", "LU"}, // edges of two
        Case{{1, -1}, "lorraine", "FR"},
        Case{{1, 1}, "luxembourg", "LU"}, // corners of three
        Case{{1, 0.75}, "luxembourg", "LU"},
        Case{{2, 0}, "rheinland-pfalz", "DE"},
        Case{{2, 2}, "wallonie", "BE"},
        Case{{-1, -2}, "wallonie", "BE"},
        Case{{2, -2}, "lorraine", "FR"},
        Case{{std::nextafter(2.0, 3.0), 0}, "outside", ""},
        Case{{0, std::nextafter(-2.0, -3.0)}, "outside", ""},
        Case{{179, 89}, "outside", ""},
        Case{{180, 90}, "outside", ""},
        Case{{-180, -90}, "outside", ""},
    };
    for (const auto& [position, territory, country] : table) {
        const auto found = locate(index, position);
        EXPECT_EQ(found.territory, territory) << position.lon << " " << position.lat;
        EXPECT_EQ(found.country, country);
        EXPECT_FALSE(found.condominium);
    }
}

TEST(Territory, GivesGeodesicDistancesToEachBorder) {
    const TerritoryIndex index = make(fourCountries());
    const auto found = locate(index, {0.5, 0});
    const std::array expected{
        geo::geodesicDistance({0.5, 0}, {1, 1}),  // BE-DE: its corner
        geo::geodesicDistance({0.5, 0}, {0, -1}), // BE-FR
        0.5 * equatorDegree,                      // BE-LU: along the equator
        geo::geodesicDistance({0.5, 0}, {1, -1}), // DE-FR
        0.49 * equatorDegree,                     // DE-LU: the condominium's edge at 0.99
        firstMeridianDegree,                      // FR-LU: along the meridian
    };
    for (std::size_t i = 0; i < geo::borderCount; ++i) {
        EXPECT_NEAR(found.borderMeters[i], expected[i], 0.001) << geo::borderPairs[i];
        EXPECT_EQ(index.borderDistance(i, {0.5, 0}), found.borderMeters[i]);
    }
    EXPECT_EQ(found.nearest.pair, "DE-LU");
    EXPECT_EQ(found.nearest.meters, found.borderMeters[deLu]);
    EXPECT_EQ(found.nationalPair, "DE-PL");
    EXPECT_NEAR(found.nationalMeters, 1.5 * equatorDegree, 0.001);
    EXPECT_EQ(locate(index, {0, 0.3}).borderMeters[2], 0) << "on the line";
    EXPECT_EQ(locate(index, {0, 0.3}).nearest.pair, "BE-LU");
}

TEST(Territory, CountsTheCondominiumAsTheBorderDeLu) {
    const TerritoryIndex index = make(fourCountries());
    struct Case {
        LonLat position;
        bool condominium;
        const char* territory; // inside the condominium: that of the nearer bank
        double meters;         // to DE-LU
    };
    const std::array table{
        Case{{1.002, 0}, true, "luxembourg", 0}, // 0.012° to the west bank, 0.018° to the east bank
        Case{{1.004, 0}, true, "luxembourg", 0},
        Case{{1.006, 0}, true, "rheinland-pfalz", 0},
        Case{{0.995, 0}, true, "luxembourg", 0},
        Case{{1.02, 0}, true, "rheinland-pfalz", 0}, // on its edge
        Case{{0.99, 0.5}, true, "luxembourg", 0},    // on its corner
        Case{
            {1.005, 0.4999}, true, "rheinland-pfalz", 0}, // the north bank is nearest, 1.005 lies in the east
        Case{{0.999, -0.4999}, true, "luxembourg", 0},
        Case{{1.5, 0}, false, "rheinland-pfalz", 0.48 * equatorDegree}, // to its edge, not to the line at 1
        Case{{1.0201, 0}, false, "rheinland-pfalz", 0.0001 * equatorDegree},
        Case{{1.005, 0.9},
             false,
             "rheinland-pfalz",
             geo::geodesicDistance({1.005, 0.9}, {1, 0.9})}, // to the line
        Case{{1, 0.9}, false, "luxembourg", 0},
        Case{{1.015, 0.501}, false, "rheinland-pfalz", geo::geodesicDistance({1.015, 0.501}, {1.015, 0.5})},
    };
    for (const auto& [position, condominium, territory, meters] : table) {
        SCOPED_TRACE(std::to_string(position.lon) + " " + std::to_string(position.lat));
        const auto found = locate(index, position);
        EXPECT_EQ(found.condominium, condominium);
        EXPECT_EQ(found.territory, territory);
        EXPECT_EQ(found.country, geo::countryOfTerritory(territory));
        EXPECT_NEAR(found.borderMeters[deLu], meters, 0.001);
        if (condominium) {
            EXPECT_EQ(found.borderMeters[deLu], 0);
            EXPECT_EQ(found.nearest.pair, "DE-LU");
        }
        EXPECT_EQ(index.borderDistance(deLu, position), found.borderMeters[deLu]);
    }
}

TEST(Territory, WithoutCondominiumTheLineIsTheBorder) {
    auto shapes = fourCountries();
    shapes.condominium.clear();
    const TerritoryIndex index = make(shapes);
    EXPECT_NEAR(locate(index, {1.002, 0}).borderMeters[deLu], 0.002 * equatorDegree, 0.001);
    EXPECT_EQ(locate(index, {1.002, 0}).territory, "rheinland-pfalz");
    // A condominium without banks: the polygons decide.
    shapes.condominium = {{box(-3, -3, 3, 3)}};
    const auto found = locate(make(shapes), {1.002, 0});
    EXPECT_TRUE(found.condominium);
    EXPECT_EQ(found.territory, "rheinland-pfalz");
    EXPECT_EQ(found.borderMeters[deLu], 0);
}

TEST(Territory, HasHolesAndParts) {
    auto shapes = fourCountries();
    shapes.condominium.clear();
    shapes.territories[1].shape = {{box(0, -1, 1, 1), box(0.2, -0.2, 0.4, 0.2)}, {box(5, 5, 6, 6)}};
    const TerritoryIndex index = make(shapes);
    EXPECT_EQ(locate(index, {0.3, 0}).territory, "outside");
    EXPECT_EQ(locate(index, {0.2, 0}).territory, "luxembourg") << "the edge of a hole is inside";
    EXPECT_EQ(locate(index, {5.5, 5.5}).territory, "luxembourg");
    EXPECT_NEAR(index.edgeDistance("luxembourg", {0.3, 0}).value(), 0.1 * equatorDegree, 0.001);
    EXPECT_NEAR(index.edgeDistance("luxembourg", {0.6, 0}).value(), 0.2 * equatorDegree, 0.001);
    EXPECT_EQ(index.edgeDistance("luxembourg", {0, 0.5}), 0);
    EXPECT_FALSE(index.edgeDistance("bavaria", {0.3, 0}));
    EXPECT_FALSE(index.edgeDistance("", {0.3, 0}));
}

TEST(Territory, LeavesNoPointBetweenNeighbours) {
    // A fan of thin triangles around a point: points are in at least one, and off the edges in exactly the
    // one that exact arithmetic says.
    constexpr unsigned seed = 71;
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> unit(0, 1);
    constexpr int count = 40;
    const Point centre{0.512345678, 0.298765432};
    std::vector<Point> rim;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * (i + 0.8 * unit(random)) / count;
        rim.push_back({centre.x + std::cos(angle), centre.y + std::sin(angle)});
    }
    auto shapes = fourCountries();
    shapes.condominium.clear();
    shapes.territories.clear();
    for (std::size_t i = 0; i < count; ++i)
        shapes.territories.push_back(
            {std::to_string(i), "BE", {{{centre, rim[i], rim[(i + 1) % count], centre}}}});
    const TerritoryIndex index = make(shapes);
    EXPECT_EQ(locate(index, {centre.x, centre.y}).territory, "0") << "the first listed of all that meet";
    for (int i = 0; i < 4'000; ++i) {
        const auto wedge = static_cast<std::size_t>(unit(random) * count);
        const Point a = rim[wedge], b = rim[(wedge + 1) % count];
        // Every other point as near to an edge as doubles allow.
        const double u = unit(random), v = i % 2 == 0 ? 0 : unit(random) * (1 - u);
        const LonLat p{centre.x + u * (a.x - centre.x) + v * (b.x - centre.x),
                       centre.y + u * (a.y - centre.y) + v * (b.y - centre.y)};
        const std::string found = locate(index, p).territory;
        const std::string left = std::to_string(wedge), right = std::to_string((wedge + count - 1) % count);
        EXPECT_TRUE(found == left || (v < 1e-12 && found == right))
            << found << ", seed " << seed << ", " << i;
    }
}

TEST(Territory, RefusesPositionsThatAreNone) {
    const TerritoryIndex index = make(fourCountries());
    for (const LonLat& bad : {LonLat{nan, 0}, LonLat{0, nan}, LonLat{infinity, 0}, LonLat{0, -infinity},
                              LonLat{180.001, 0}, LonLat{-181, 0}, LonLat{0, 90.001}, LonLat{0, -91}}) {
        const auto found = index.locate(bad);
        ASSERT_FALSE(found);
        EXPECT_THAT(found.error().text(), HasSubstr("There is no place at longitude"));
        EXPECT_TRUE(std::isnan(index.borderDistance(0, bad)));
        EXPECT_TRUE(std::isnan(index.edgeDistance("luxembourg", bad).value()));
    }
    EXPECT_TRUE(std::isnan(index.borderDistance(geo::borderCount, {0, 0})));
    EXPECT_TRUE(std::isnan(index.borderLength(geo::borderCount)));
}

TEST(Territory, RefusesBrokenShapes) {
    struct Case {
        const char* says;
        std::function<void(TerritoryShapes&)> spoil;
    };
    const std::vector<Case> table{
        {"BE-FR must be given exactly once", [](auto& s) { s.borders.erase(s.borders.begin() + 4); }},
        {"FR-LU must be given exactly once", [](auto& s) { s.borders.push_back(s.borders[0]); }},
        {"no inner border 'LU-FR'", [](auto& s) { s.borders[0].pair = "LU-FR"; }},
        {"inner border FR-LU is empty", [](auto& s) { s.borders[0].shape.clear(); }},
        {"inner border FR-LU has a part of 1 points", [](auto& s) { s.borders[0].shape = {{{0, 0}}}; }},
        {"inner border FR-LU leaves the earth", [](auto& s) { s.borders[0].shape[0][0].x = 181; }},
        {"inner border FR-LU leaves the earth", [](auto& s) { s.borders[0].shape[0][1].y = nan; }},
        {"national border BE-NL is empty", [](auto& s) { s.nationalBorders[0].shape.clear(); }},
        {"territory 'lorraine' is empty", [](auto& s) { s.territories[0].shape.clear(); }},
        {"territory 'lorraine' is empty", [](auto& s) { s.territories[0].shape = {{}}; }},
        {"territory 'lorraine' has a part of 3 points",
         [](auto& s) { s.territories[0].shape = {{{{0, 0}, {1, 1}, {0, 0}}}}; }},
        {"territory 'lorraine' has a ring that is not closed",
         [](auto& s) { s.territories[0].shape[0][0].back().x += 1e-9; }},
        {"condominium has a ring that is not closed", [](auto& s) { s.condominium[0][0].pop_back(); }},
        {"condominium is empty", [](auto& s) { s.condominium = {{}}; }},
    };
    for (const auto& [says, spoil] : table) {
        auto shapes = fourCountries();
        spoil(shapes);
        const auto made = TerritoryIndex::create(std::move(shapes));
        ASSERT_FALSE(made) << says;
        EXPECT_THAT(made.error().text(), HasSubstr(says));
    }
}

TEST(Territory, NeedsNoNationalBorders) {
    auto shapes = fourCountries();
    shapes.nationalBorders.clear();
    EXPECT_EQ(locate(make(shapes), {0.5, 0}).nationalPair, "");
}

} // namespace
