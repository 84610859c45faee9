#include "geo/crs.h"
#include "proj_tools.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>
#include <string>
#include <vector>

namespace {

using atlas_test::asText;
using atlas_test::run;
using geo::LonLat;
using geo::Point;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double millimetre = 0.001;

TEST(Geodesic, AgreesWithGeodInBothDirections) {
    constexpr unsigned seed = 20260723;
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> lon(2.5, 9.0), lat(47.3, 51.8), azimuth(-180, 180), far(0, 500e3);
    std::string inverseInput, directInput;
    std::vector<std::array<LonLat, 2>> pairs;
    std::vector<std::array<double, 2>> ways;
    for (int i = 0; i < 500; ++i) {
        pairs.push_back({LonLat{lon(random), lat(random)}, LonLat{lon(random), lat(random)}});
        ways.push_back({azimuth(random), far(random)});
        const auto& [a, b] = pairs.back();
        inverseInput += asText(a.lat, a.lon) + " " + asText(b.lat, b.lon) + "\n";
        directInput += asText(a.lat, a.lon) + " " + asText(ways.back()[0], ways.back()[1]) + "\n";
    }
    const auto inverse = run("geod +ellps=WGS84 -I -f %.12f -F %.9f", inverseInput);
    const auto direct = run("geod +ellps=WGS84 -f %.12f", directInput);
    ASSERT_EQ(inverse.size(), pairs.size());
    ASSERT_EQ(direct.size(), pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        SCOPED_TRACE("seed " + std::to_string(seed) + ", pair " + std::to_string(i));
        ASSERT_EQ(inverse[i].size(), 3u);
        const auto mine = geo::geodesicInverse(pairs[i][0], pairs[i][1]);
        EXPECT_NEAR(mine.meters, inverse[i][2], millimetre);
        EXPECT_NEAR(mine.azimuthStart, inverse[i][0], 1e-8);
        // geod says where the first point lies from the second: the opposite direction.
        EXPECT_NEAR(std::abs(std::remainder(mine.azimuthEnd - inverse[i][1], 360)), 180, 1e-8);
        EXPECT_EQ(mine.meters, geo::geodesicDistance(pairs[i][0], pairs[i][1]));
        ASSERT_GE(direct[i].size(), 2u);
        const LonLat end = geo::geodesicDirect(pairs[i][0], ways[i][0], ways[i][1]);
        EXPECT_LE(geo::geodesicDistance(end, {direct[i][1], direct[i][0]}), millimetre);
        EXPECT_NEAR(geo::geodesicDistance(pairs[i][0], end), ways[i][1], millimetre);
    }
}

TEST(Geodesic, MeetsPublishedDistancesAndAzimuths) {
    struct Case {
        LonLat from, to;
        double meters, azimuthStart, azimuthEnd, tolerance;
        const char* source;
    };
    constexpr double quarter = 10001965.729312; // of a WGS 84 meridian
    const std::array table{
        Case{{-73.8, 40.6},
             {-0.5, 51.6},
             5551759.400319,
             51.19888285,
             107.82177674,
             1e-6,
             "GeographicLib, example-Geodesic: JFK to LHR"},
        Case{{174.81, -41.32},
             {-5.50, 40.96},
             19959679.26735382,
             161.06766998616,
             18.82519512324,
             1e-6,
             "GeographicLib for Python, examples: Wellington to Salamanca"},
        Case{{0, 0}, {0, 90}, quarter, 0, 0, 1e-5, "quarter of a meridian, Rapp 1991: 10 001 965.7293 m"},
        Case{{0, 0}, {90, 0}, 6378137 * std::numbers::pi / 2, 90, 90, 1e-8, "quarter of the equator: a·π/2"},
        Case{{0, 0},
             {179.5, 0.5},
             19936288.578965,
             25.67187286829,
             154.32708546562,
             1e-5,
             "Karney 2013, near-antipodal, and GeodTest"},
        Case{{6, 50}, {6, 50}, 0, 180, 180, 0, "the same point: any azimuth, none below -180"},
    };
    for (const Case& row : table) {
        const auto way = geo::geodesicInverse(row.from, row.to);
        EXPECT_NEAR(way.meters, row.meters, row.tolerance) << row.source;
        if (row.meters > 0) {
            EXPECT_NEAR(way.azimuthStart, row.azimuthStart, 1e-7) << row.source;
            EXPECT_NEAR(way.azimuthEnd, row.azimuthEnd, 1e-7) << row.source;
        }
        EXPECT_GT(way.azimuthStart, -180);
        EXPECT_LE(way.azimuthStart, 180);
    }
    // Due south across the date line's meridian: 180, not -180.
    EXPECT_EQ(geo::geodesicInverse({-180, 10}, {180, 0}).azimuthStart, 180);
}

TEST(Geodesic, AnswersNaNToNaN) {
    const LonLat good{6, 50};
    for (const LonLat& bad :
         {LonLat{nan, 50}, LonLat{6, nan}, LonLat{infinity, 50}, LonLat{6, infinity}, LonLat{6, 90.1}}) {
        EXPECT_TRUE(std::isnan(geo::geodesicDistance(good, bad)));
        EXPECT_TRUE(std::isnan(geo::geodesicDistance(bad, good)));
        const LonLat end = geo::geodesicDirect(bad, 0, 1000);
        EXPECT_TRUE(std::isnan(end.lat) && std::isnan(end.lon));
    }
    EXPECT_TRUE(std::isnan(geo::geodesicDirect(good, nan, 1000).lat));
    EXPECT_TRUE(std::isnan(geo::geodesicDirect(good, 0, infinity).lat));
}

TEST(Geodesic, MeasuresLinesAndAreas) {
    EXPECT_EQ(geo::geodesicLength({}), 0);
    EXPECT_EQ(geo::geodesicLength(std::vector<Point>{{6, 50}}), 0);
    const std::vector<Point> equator{{0, 0}, {30, 0}, {90, 0}};
    EXPECT_NEAR(geo::geodesicLength(equator), 6378137 * std::numbers::pi / 2, 1e-6);

    // An eighth of the ellipsoid; all of it has 510 065 621 724 km² (Moritz 1980, WGS 84).
    const geo::Ring octant{{0, 0}, {90, 0}, {0, 90}, {0, 0}};
    constexpr double eighth = 510065621724088.44 / 8;
    EXPECT_NEAR(geo::geodesicArea({octant}), eighth, 100);
    EXPECT_NEAR(geo::geodesicArea({geo::Ring(octant.rbegin(), octant.rend())}), eighth, 100);

    const auto square = [](double x, double y, double side) {
        return geo::Ring{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
    };
    const double outer = geo::geodesicArea({square(6, 49, 1)}),
                 hole = geo::geodesicArea({square(6.2, 49.2, 0.1)});
    EXPECT_NEAR(geo::geodesicArea({square(6, 49, 1), square(6.2, 49.2, 0.1)}), outer - hole, 1e-3);
    // On the authalic scale a cell has R²·Δλ·Δsin φ; for small cells with local radii, to a thousandth.
    EXPECT_NEAR(outer, 111.2e3 * 111.32e3 * std::cos(49.5 * std::numbers::pi / 180), outer * 5e-3);
    EXPECT_EQ(geo::geodesicArea({square(6, 49, 0.1), square(6, 49, 1)}), 0) << "never negative";
    EXPECT_EQ(geo::geodesicArea({}), 0);
    EXPECT_EQ(geo::geodesicArea({geo::Ring{}}), 0);
    EXPECT_EQ(geo::geodesicArea({geo::Ring{{6, 50}, {6, 50}}}), 0);
}

} // namespace
