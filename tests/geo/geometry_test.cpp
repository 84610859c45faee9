#include "geo/crs.h"
#include "geo/geometry.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>
#include <random>

namespace {

using geo::Extent;
using geo::LonLat;
using geo::Point;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

TEST(Extent, IsEmptyAtFirstAndContainsNothing) {
    const Extent nothing;
    EXPECT_TRUE(nothing.empty());
    EXPECT_FALSE(nothing.contains({0, 0}));
    EXPECT_FALSE(nothing.contains({infinity, infinity}));
}

TEST(Extent, GrowsAroundPointsAndIncludesItsEdges) {
    Extent box;
    box.expand({6, 49});
    EXPECT_FALSE(box.empty());
    EXPECT_TRUE(box.contains({6, 49})) << "a single point is an extent";
    box.expand({5, 50});
    EXPECT_EQ(box, (Extent{.minX = 5, .minY = 49, .maxX = 6, .maxY = 50}));
    const std::array inside{Point{5, 49}, Point{6, 50}, Point{5, 50}, Point{6, 49.5}, Point{5.5, 49.5}};
    for (const Point& p : inside)
        EXPECT_TRUE(box.contains(p)) << p.x << " " << p.y;
    const std::array outside{Point{std::nextafter(5.0, 0.0), 49.5}, Point{5.5, std::nextafter(50.0, 60.0)},
                             Point{nan, 49.5}, Point{5.5, nan}, Point{infinity, 49.5}};
    for (const Point& p : outside)
        EXPECT_FALSE(box.contains(p)) << p.x << " " << p.y;
}

TEST(Extent, IsEmptyWithNaN) {
    EXPECT_TRUE((Extent{.minX = nan, .minY = 0, .maxX = 1, .maxY = 1}).empty());
    EXPECT_TRUE((Extent{.minX = 0, .minY = 0, .maxX = 1, .maxY = nan}).empty());
}

TEST(UnitMercator, PutsTheWorldIntoAUnitSquareThatGrowsSouthwards) {
    struct Case {
        LonLat position;
        Point unit;
    };
    const std::array table{
        Case{{0, 0}, {0.5, 0.5}},
        Case{{-180, 0}, {0, 0.5}},
        Case{{180, 0}, {1, 0.5}},
        Case{{0, 85.051128779806592}, {0.5, 0}}, // atan(sinh π)
        Case{{0, -85.051128779806592}, {0.5, 1}},
        Case{{90, 66.513260443111849}, {0.75, 0.25}}, // atan(sinh(π/2))
    };
    for (const auto& [position, unit] : table) {
        const Point p = geo::toUnitMercator(position);
        EXPECT_NEAR(p.x, unit.x, 1e-14);
        EXPECT_NEAR(p.y, unit.y, 1e-14);
        const LonLat back = geo::fromUnitMercator(unit);
        EXPECT_NEAR(back.lon, position.lon, 1e-12);
        EXPECT_NEAR(back.lat, position.lat, 1e-12);
    }
}

TEST(UnitMercator, ClampsThePolesToTheEdge) {
    EXPECT_NEAR(geo::toUnitMercator({6, 90}).y, 0, 1e-15);
    EXPECT_NEAR(geo::toUnitMercator({6, 1000}).y, 0, 1e-15);
    EXPECT_NEAR(geo::toUnitMercator({6, -90}).y, 1, 1e-15);
    EXPECT_TRUE(std::isfinite(geo::toUnitMercator({6, infinity}).y));
}

TEST(UnitMercator, IsEpsg3857ScaledToTheUnitSquare) {
    const auto mercator = geo::Transformer::create("EPSG:4326", "EPSG:3857");
    ASSERT_TRUE(mercator) << mercator.error().text();
    constexpr double circumference = 40075016.685578488; // 2π·6378137 m
    constexpr unsigned seed = 3857;
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> lon(-180, 180), lat(-85, 85);
    for (int i = 0; i < 2000; ++i) {
        const LonLat position{lon(random), lat(random)};
        const auto meters = mercator->forward(Point{position.lon, position.lat});
        ASSERT_TRUE(meters);
        const Point unit = geo::toUnitMercator(position);
        // A micrometre on the map.
        EXPECT_NEAR((unit.x - 0.5) * circumference, meters->x, 1e-6) << "seed " << seed;
        EXPECT_NEAR((0.5 - unit.y) * circumference, meters->y, 1e-6) << "seed " << seed;
        const LonLat back = geo::fromUnitMercator(unit);
        EXPECT_NEAR(back.lon, position.lon, 1e-12);
        EXPECT_NEAR(back.lat, position.lat, 1e-12);
    }
}

} // namespace
