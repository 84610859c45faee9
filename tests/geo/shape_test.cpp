#include "geo/inside.h"
#include "geo/shape.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

namespace {

using geo::MultiPolygon;
using geo::Ring;

const geo::LonLat luxembourg{6.13, 49.61};

TEST(GeodesicCircle, IsEverywhereAsFarAsAsked) {
    for (const double meters : {1.0, 10.0, 25'000.0, 300'000.0, 9'000'000.0}) {
        const Ring ring = geo::geodesicCircle(luxembourg, meters, 360);
        ASSERT_EQ(ring.size(), 361u);
        EXPECT_EQ(ring.front(), ring.back());
        for (const geo::Point& p : ring)
            EXPECT_NEAR(geo::geodesicDistance(luxembourg, {p.x, p.y}), meters, 1e-3 + meters * 1e-12);
    }
}

TEST(GeodesicCircle, RoundTheOtherSideOfTheEarthIsFinite) {
    const Ring ring = geo::geodesicCircle(luxembourg, 20'000'000, 360);
    ASSERT_EQ(ring.size(), 361u);
    for (const geo::Point& p : ring)
        EXPECT_TRUE(std::isfinite(p.x) && std::abs(p.y) <= 90);
}

TEST(GeodesicCircle, BeginsInTheNorthAndTurnsByTheEast) {
    const Ring ring = geo::geodesicCircle(luxembourg, 1000, 4);
    EXPECT_GT(ring[0].y, luxembourg.lat);
    EXPECT_NEAR(ring[0].x, luxembourg.lon, 1e-9);
    EXPECT_GT(ring[1].x, luxembourg.lon);
}

TEST(GeodesicCircle, GoesOnBeyondTheLastMeridian) {
    const Ring ring = geo::geodesicCircle({179.9, 10}, 50'000, 90);
    for (std::size_t i = 1; i < ring.size(); ++i)
        EXPECT_LT(std::abs(ring[i].x - ring[i - 1].x), 1);
    EXPECT_GT(std::ranges::max(ring, {}, &geo::Point::x).x, 180);
}

TEST(GeodesicCircle, OfNothingIsEmpty) {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_TRUE(geo::geodesicCircle({nan, 49}, 1000, 90).empty());
    EXPECT_TRUE(geo::geodesicCircle({6, 91}, 1000, 90).empty());
    EXPECT_TRUE(geo::geodesicCircle(luxembourg, nan, 90).empty());
    EXPECT_TRUE(geo::geodesicCircle(luxembourg, -1, 90).empty());
    EXPECT_TRUE(geo::geodesicCircle(luxembourg, 1, 2).empty());
}

TEST(MakeValid, LeavesAValidShapeAsItIs) {
    const MultiPolygon square{{{{1, 1}, {0, 1}, {0, 0}, {1, 0}, {1, 1}}}};
    EXPECT_EQ(geo::makeValid(square), square);
}

TEST(MakeValid, KeepsBothLobesOfAnEight) {
    const MultiPolygon eight{{{{0, 0}, {2, 2}, {2, 0}, {0, 2}, {0, 0}}}};
    const auto made = geo::makeValid(eight);
    ASSERT_TRUE(made);
    EXPECT_TRUE(geo::contains(*made, {0.2, 1}));
    EXPECT_TRUE(geo::contains(*made, {1.8, 1}));
    EXPECT_FALSE(geo::contains(*made, {1, 0.2}));
    EXPECT_FALSE(geo::contains(*made, {1, 1.8}));
}

TEST(MakeValid, WhatAPenWentRoundTwiceIsInside) {
    // Two turns about the same place, the second a little smaller.
    const MultiPolygon twice{
        {{{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0.5}, {3, 0.5}, {3, 3}, {0.5, 3}, {0.5, -0.5}, {0, 0}}}};
    const auto made = geo::makeValid(twice);
    ASSERT_TRUE(made);
    for (const geo::Point inside : {geo::Point{1, 1}, {2, 2}, {3.5, 2}, {0.25, 2}})
        EXPECT_TRUE(geo::contains(*made, inside)) << inside.x << " " << inside.y;
    EXPECT_FALSE(geo::contains(*made, {5, 2}));
}

TEST(MakeValid, SaysWhereNothingIsEnclosed) {
    for (const MultiPolygon& nothing : {MultiPolygon{}, MultiPolygon{{{{0, 0}, {1, 1}, {2, 2}, {0, 0}}}},
                                        MultiPolygon{{{{0, 0}, {0, 0}, {0, 0}, {0, 0}}}}}) {
        const auto made = geo::makeValid(nothing);
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().what, "The shape encloses nothing");
    }
}

TEST(MakeValid, RefusesWhatIsNoRing) {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(geo::makeValid({{{{0, 0}, {1, nan}, {1, 1}, {0, 0}}}}));
    EXPECT_FALSE(geo::makeValid({{{{0, 0}, {1, 0}, {1, 1}}}})) << "not closed";
}

TEST(Simplified, LeavesOutCornersWithinTheTolerance) {
    EXPECT_EQ(geo::simplified({{0, 0}, {1, 0.1}, {2, 0}}, 0.2), (geo::Line{{0, 0}, {2, 0}}));
    EXPECT_EQ(geo::simplified({{0, 0}, {1, 0.3}, {2, 0}}, 0.2), (geo::Line{{0, 0}, {1, 0.3}, {2, 0}}));
}

} // namespace
