// Shapes of the filter and their handles, without a window.

#include "app/scene/map_shape.h"
#include "geo/crs.h"
#include "geo/inside.h"
#include "geo/shape.h"

#include <gmock/gmock.h>

#include <cmath>
#include <random>

namespace {

using atlas::asFilter;
using atlas::HandleId;
using atlas::HandlePart;
using atlas::MapShape;
using atlas::memberOf;
using atlas::outlineOf;
using atlas::put;
using atlas::shapeOf;
using atlas::shapesOf;
using atlas::withoutCorner;
using atlas::withoutShapes;
using geo::Member;
using geo::Point;

const geo::LonLat luxembourg{6.13, 49.61};

Point unit(double lon, double lat) {
    return geo::toUnitMercator({lon, lat});
}

Point placeOf(const MapShape& shape, const HandleId& id, double azimuth = 90) {
    for (const auto& handle : atlas::handlesOf(shape, azimuth))
        if (handle.id == id)
            return handle.at;
    ADD_FAILURE() << "no such handle";
    return {};
}

const geo::MultiPolygon square{{{{6, 49}, {7, 49}, {7, 50}, {6, 50}, {6, 49}}}};
constexpr HandleId rim{Member::Near, HandlePart::Rim}, center{Member::Near, HandlePart::Whole};

HandleId corner(std::size_t index, std::size_t ring = 0, std::size_t polygon = 0) {
    return {Member::Shape, HandlePart::Corner, polygon, ring, index};
}
HandleId edge(std::size_t index) {
    return {Member::Shape, HandlePart::Edge, 0, 0, index};
}

TEST(MapShape, GoesIntoTheFilterAndComesBack) {
    geo::Filter filter;
    filter.text = "acier";
    filter.border = geo::BorderFilter{.border = 0, .maxMeters = 1000};
    const std::vector<MapShape> all{geo::NearFilter{luxembourg, 25'000}, geo::Extent{6, 49, 7, 50}, square};
    for (const MapShape& shape : all) {
        put(filter, shape);
        EXPECT_EQ(shapeOf(filter, memberOf(shape)), shape);
    }
    EXPECT_EQ(shapesOf(filter), all);
    const geo::Filter rest = withoutShapes(filter);
    EXPECT_TRUE(shapesOf(rest).empty());
    EXPECT_EQ(rest.text, "acier");
    EXPECT_TRUE(rest.border);
}

TEST(MapShape, TheHandleOfTheRimIsAsFarAsTheRadius) {
    for (const double meters : {10.0, 500.0, 25'000.0, 500'000.0})
        for (const double azimuth : {0.0, 90.0, 137.0, 270.0}) {
            const MapShape circle = geo::NearFilter{luxembourg, meters};
            const geo::LonLat at = geo::fromUnitMercator(placeOf(circle, rim, azimuth));
            EXPECT_NEAR(geo::geodesicDistance(luxembourg, at), meters, 1);
        }
}

TEST(MapShape, TheOutlineOfACircleIsGeodesic) {
    const auto outline = outlineOf(geo::NearFilter{luxembourg, 25'000});
    ASSERT_EQ(outline.size(), 1u);
    for (const Point& p : outline[0][0])
        EXPECT_NEAR(geo::geodesicDistance(luxembourg, geo::fromUnitMercator(p)), 25'000, 1);
}

TEST(MapShape, EdgesAreStraightInDegrees) {
    const auto outline = outlineOf(MapShape(geo::MultiPolygon{{{{3, 48}, {8, 51}, {8, 48}, {3, 48}}}}));
    for (std::size_t i = 1; i < outline[0][0].size(); ++i) {
        const geo::LonLat a = geo::fromUnitMercator(outline[0][0][i - 1]);
        const geo::LonLat b = geo::fromUnitMercator(outline[0][0][i]);
        // Also in the middle of what is drawn straight: within some metres of the true edge.
        const geo::LonLat middle = geo::fromUnitMercator({(outline[0][0][i - 1].x + outline[0][0][i].x) / 2,
                                                          (outline[0][0][i - 1].y + outline[0][0][i].y) / 2});
        EXPECT_NEAR(middle.lat, (a.lat + b.lat) / 2, 2e-5);
    }
}

TEST(MapShape, TheRimSetsARoundRadius) {
    const MapShape circle = geo::NearFilter{luxembourg, 25'000};
    for (const double wanted : {1'234.0, 31'415.0, 99'000.0}) {
        const geo::LonLat to = geo::geodesicDirect(luxembourg, 30, wanted);
        const auto after =
            std::get<geo::NearFilter>(moved(circle, rim, placeOf(circle, rim), geo::toUnitMercator(to), 100));
        EXPECT_EQ(after.center, luxembourg);
        EXPECT_NEAR(after.meters, wanted, 100);
        EXPECT_EQ(std::fmod(after.meters, 200), 0) << after.meters;
    }
    const auto exact = std::get<geo::NearFilter>(
        moved(circle, rim, placeOf(circle, rim),
              geo::toUnitMercator(geo::geodesicDirect(luxembourg, 30, 1'234.5)), 0));
    EXPECT_NEAR(exact.meters, 1'234.5, 1e-3);
}

TEST(MapShape, ARadiusIsNeverNothingAndNeverEndless) {
    EXPECT_EQ(atlas::roundRadius(0, 100), 200);
    EXPECT_EQ(atlas::roundRadius(0, 0.001), 10);
    EXPECT_EQ(atlas::roundRadius(20'000'000, 100), 500'000);
    EXPECT_EQ(atlas::roundRadius(std::nan(""), 100), 10);
    EXPECT_EQ(atlas::roundRadius(24'870, 120), 25'000);
    EXPECT_EQ(atlas::radiusStep(25'000), 1'000);
    EXPECT_EQ(atlas::radiusStep(100'000), 5'000);
    EXPECT_EQ(atlas::radiusStep(10), 10);
}

TEST(MapShape, TheCentreMovesTheCircle) {
    const MapShape circle = geo::NearFilter{luxembourg, 25'000};
    const auto after =
        std::get<geo::NearFilter>(moved(circle, center, placeOf(circle, center), unit(7, 50), 0));
    EXPECT_NEAR(after.center.lon, 7, 1e-9);
    EXPECT_NEAR(after.center.lat, 50, 1e-9);
    EXPECT_EQ(after.meters, 25'000);
}

TEST(MapShape, CornersAndEdgesOfABox) {
    const MapShape box = geo::Extent{6, 49, 7, 50};
    struct Case {
        HandlePart part;
        std::size_t index;
        geo::Extent after;
    };
    for (const Case& c : {Case{HandlePart::Corner, 0, {5, 49, 7, 51}},
                          {HandlePart::Corner, 1, {6, 49, 5, 51}},
                          {HandlePart::Corner, 2, {6, 51, 5, 50}},
                          {HandlePart::Corner, 3, {5, 51, 7, 50}},
                          {HandlePart::Edge, 0, {6, 49, 7, 51}},
                          {HandlePart::Edge, 1, {6, 49, 5, 50}},
                          {HandlePart::Edge, 2, {6, 51, 7, 50}},
                          {HandlePart::Edge, 3, {5, 49, 7, 50}}}) {
        const HandleId id{Member::Bbox, c.part, 0, 0, c.index};
        const auto after = std::get<geo::Extent>(moved(box, id, placeOf(box, id), unit(5, 51), 0));
        // Over the opposite side it turns over.
        EXPECT_NEAR(after.minX, std::min(c.after.minX, c.after.maxX), 1e-9);
        EXPECT_NEAR(after.maxX, std::max(c.after.minX, c.after.maxX), 1e-9);
        EXPECT_NEAR(after.minY, std::min(c.after.minY, c.after.maxY), 1e-9);
        EXPECT_NEAR(after.maxY, std::max(c.after.minY, c.after.maxY), 1e-9);
    }
}

TEST(MapShape, TheWholeKeepsItsFormOnTheMap) {
    const HandleId wholeBox{Member::Bbox, HandlePart::Whole}, wholeShape{Member::Shape, HandlePart::Whole};
    const Point by{0.001, -0.0007};
    const MapShape box = geo::Extent{6, 49, 7, 50};
    Point from = placeOf(box, wholeBox);
    const auto after = std::get<geo::Extent>(moved(box, wholeBox, from, {from.x + by.x, from.y + by.y}, 0));
    EXPECT_NEAR(unit(after.minX, 0).x - unit(6, 0).x, by.x, 1e-12);
    EXPECT_NEAR(unit(0, after.minY).y - unit(0, 49).y, by.y, 1e-12);
    EXPECT_NEAR(unit(0, after.maxY).y - unit(0, 50).y, by.y, 1e-12);

    from = placeOf(MapShape(square), wholeShape);
    const auto shape =
        std::get<geo::MultiPolygon>(moved(square, wholeShape, from, {from.x + by.x, from.y + by.y}, 0));
    for (std::size_t i = 0; i < square[0][0].size(); ++i) {
        const Point a = unit(square[0][0][i].x, square[0][0][i].y);
        const Point b = unit(shape[0][0][i].x, shape[0][0][i].y);
        EXPECT_NEAR(b.x - a.x, by.x, 1e-12);
        EXPECT_NEAR(b.y - a.y, by.y, 1e-12);
    }
    EXPECT_EQ(shape[0][0].front(), shape[0][0].back());
}

TEST(MapShape, ACornerMovesAndTheRingStaysClosed) {
    for (std::size_t i = 0; i < 4; ++i) {
        const auto after = std::get<geo::MultiPolygon>(
            moved(square, corner(i), placeOf(MapShape(square), corner(i)), unit(6.4, 49.6), 0));
        const geo::Ring& ring = after[0][0];
        ASSERT_EQ(ring.size(), 5u);
        EXPECT_EQ(ring.front(), ring.back());
        for (std::size_t k = 0; k < 4; ++k)
            EXPECT_NEAR(ring[k].x, k == i ? 6.4 : square[0][0][k].x, 1e-9);
    }
}

TEST(MapShape, AnEdgeGivesACorner) {
    for (std::size_t i = 0; i < 4; ++i) {
        const auto after = std::get<geo::MultiPolygon>(
            moved(square, edge(i), placeOf(MapShape(square), edge(i)), unit(6.5, 49.5), 0));
        ASSERT_EQ(after[0][0].size(), 6u);
        EXPECT_EQ(after[0][0].front(), after[0][0].back());
        EXPECT_EQ(atlas::afterMove(edge(i)), corner(i + 1));
        EXPECT_NEAR(after[0][0][i + 1].y, 49.5, 1e-9);
    }
}

TEST(MapShape, ACornerIsTakenAwayWhileOneIsToSpare) {
    auto three = withoutCorner(square, corner(0));
    ASSERT_TRUE(three);
    const auto& ring = std::get<geo::MultiPolygon>(*three)[0][0];
    EXPECT_EQ(ring, (geo::Ring{{7, 49}, {7, 50}, {6, 50}, {7, 49}}));
    EXPECT_FALSE(withoutCorner(*three, corner(1))) << "a triangle is the least";
    EXPECT_FALSE(withoutCorner(square, edge(1)));
    EXPECT_FALSE(withoutCorner(geo::Extent{6, 49, 7, 50}, {Member::Bbox, HandlePart::Corner}));
    EXPECT_FALSE(withoutCorner(square, corner(9)));

    const geo::Ring hole{{6.4, 49.4}, {6.6, 49.4}, {6.5, 49.6}, {6.4, 49.4}};
    const geo::MultiPolygon holed{{square[0][0], hole}};
    EXPECT_EQ(withoutCorner(holed, corner(0, 1)), MapShape(square)) << "the hole goes";
    const geo::MultiPolygon two{square[0], {{{8, 49}, {9, 49}, {9, 50}, {8, 49}}}};
    EXPECT_EQ(withoutCorner(two, corner(0, 0, 1)), MapShape(square)) << "the part goes";
}

TEST(MapShape, WhatCrossesItselfIsMendedAndWhatHoldsNothingIsRefused) {
    const auto after = moved(square, corner(0), {}, unit(7.5, 49.5), 0);
    const auto valid = asFilter(after);
    ASSERT_TRUE(valid);
    EXPECT_EQ(geo::makeValid(std::get<geo::MultiPolygon>(*valid)), std::get<geo::MultiPolygon>(*valid));
    EXPECT_EQ(asFilter(square), MapShape(square)) << "and the rest stays as it was";
    EXPECT_FALSE(asFilter(geo::Extent{6, 49, 6, 50}));
    EXPECT_FALSE(asFilter(geo::Extent{6, 49, 7, 49}));
    EXPECT_FALSE(asFilter(geo::MultiPolygon{{{{6, 49}, {7, 49}, {6, 49}, {6, 49}}}}));
}

TEST(MapShape, NothingLeavesTheWorld) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> anywhere(-3, 4);
    const std::vector<MapShape> shapes{
        geo::NearFilter{luxembourg, 25'000}, geo::NearFilter{{179, 80}, 20'000'000},
        geo::NearFilter{luxembourg, 0},      geo::Extent{6, 49, 7, 50},
        geo::Extent{-180, -90, 180, 90},     square};
    for (int i = 0; i < 300; ++i)
        for (const MapShape& shape : shapes)
            for (const auto& handle : atlas::handlesOf(shape, 90)) {
                const MapShape after =
                    moved(shape, handle.id, handle.at, {anywhere(random), anywhere(random)}, 100);
                geo::Filter filter;
                const auto valid = asFilter(after);
                if (!valid)
                    continue;
                put(filter, *valid);
                const auto read = geo::parseFilter(geo::toJson(filter));
                ASSERT_TRUE(read) << read.error().text() << "\n" << geo::toJson(filter);
                for (const geo::Polygon& polygon : outlineOf(*valid))
                    for (const geo::Ring& ring : polygon)
                        for (const Point& p : ring)
                            ASSERT_TRUE(std::isfinite(p.x) && std::isfinite(p.y));
            }
}

} // namespace
