#include "app/label_ground.h"
#include "geo/inside.h"
#include "geo/unit_shapes.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>
#include <random>

namespace atlas {
namespace {

/// A star with `corners` around a place, wound so that it crosses level lines often.
geo::Ring star(geo::Point middle, double reach, int corners, std::mt19937& random) {
    std::uniform_real_distribution<double> length(0.3 * reach, reach);
    geo::Ring ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners, at = length(random);
        ring.push_back({middle.x + at * std::cos(angle), middle.y + at * std::sin(angle)});
    }
    ring.push_back(ring.front());
    return ring;
}

/// The plain way: each edge is asked.
double plainRoom(const geo::MultiPolygon& shape, geo::Point at) {
    double room = std::numeric_limits<double>::infinity();
    for (const geo::Polygon& polygon : shape)
        for (const geo::Ring& ring : polygon)
            for (std::size_t i = 1; i < ring.size(); ++i) {
                const geo::Point a = ring[i - 1], b = ring[i];
                if ((a.y > at.y) != (b.y > at.y))
                    room = std::min(room, std::abs(a.x + (at.y - a.y) / (b.y - a.y) * (b.x - a.x) - at.x));
            }
    return room;
}

TEST(LabelGround, NamesOfTerritoriesStandWithinThemWithTheRoomThatIsThere) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    geo::BaseMap map;
    const geo::Point first{5, 49}, island{7, 49};
    const geo::Territory land{.id = "LU",
                              .country = "LU",
                              .label = {5, 49},
                              .areaKm2 = 1,
                              .shape = {{star(first, 1, 60, random), star(first, 0.2, 20, random)},
                                        {star(island, 0.5, 40, random)}}};
    map.levels.back().territories.push_back(land);

    const LabelGround ground = makeLabelGround(map);
    ASSERT_EQ(ground.territories.size(), 1u);
    const auto& anchors = ground.territories.front();
    const geo::MultiPolygon shape = geo::toUnit(land.shape);
    ASSERT_GT(anchors.size(), 30u);
    EXPECT_EQ(anchors.front().unit, geo::toUnit(land.label)) << "where the atlas says, even in a hole";
    double before = 0;
    for (const LabelAnchor& anchor : anchors) {
        EXPECT_NEAR(anchor.room, plainRoom(shape, anchor.unit), 1e-12);
        const double away =
            std::hypot(anchor.unit.x - anchors.front().unit.x, anchor.unit.y - anchors.front().unit.y);
        EXPECT_GE(away, before - 1e-12) << "from there outwards";
        before = away;
    }
    for (std::size_t i = 1; i < anchors.size(); ++i)
        EXPECT_TRUE(geo::contains(shape, anchors[i].unit)) << i;
}

TEST(LabelGround, KnowsHowFarEachPlaceIsFromTheEndOfItsCountry) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> lon(4, 8), lat(48, 51);
    geo::BaseMap map;
    geo::Line border, outer;
    for (int i = 0; i < 300; ++i) {
        border.push_back({lon(random), lat(random)});
        outer.push_back({lon(random), lat(random)});
    }
    border[7] = border[8]; // two in one place
    map.levels.back().edges.push_back({.kind = geo::EdgeKind::Inner, .pair = "FR-LU", .shape = {border}});
    map.levels.back().edges.push_back({.kind = geo::EdgeKind::Unit, .shape = {outer}});
    for (int i = 0; i < 300; ++i)
        map.places.push_back({.position = {lon(random), lat(random)}});
    map.places.push_back({.position = border[7]});
    map.places.push_back({.position = {-170, -60}});

    const LabelGround ground = makeLabelGround(map);
    ASSERT_EQ(ground.borders.size(), map.places.size());
    for (std::size_t i = 0; i < map.places.size(); ++i) {
        const geo::Point from = geo::toUnit(map.places[i].position);
        double nearest = std::numeric_limits<double>::infinity();
        for (const geo::Point& corner : border)
            nearest =
                std::min(nearest, std::hypot(geo::toUnit(corner).x - from.x, geo::toUnit(corner).y - from.y));
        EXPECT_NEAR(ground.borders[i], nearest, 1e-12) << i;
    }
    EXPECT_EQ(ground.tags.size(), 1u);
}

TEST(LabelGround, WithoutABorderNoPlaceIsNearOne) {
    geo::BaseMap map;
    map.places.push_back({.position = {6, 49}});
    const LabelGround ground = makeLabelGround(map);
    EXPECT_EQ(ground.borders, std::vector{std::numeric_limits<double>::infinity()});
    EXPECT_TRUE(ground.territories.empty());
    EXPECT_TRUE(ground.tags.empty());
}

} // namespace
} // namespace atlas
