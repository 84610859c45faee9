#include "app/camera.h"
#include "geo/crs.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace atlas {
namespace {

Camera camera(double longitude, double latitude, double bearing, double span) {
    Camera made;
    made.longitude = longitude;
    made.latitude = latitude;
    made.bearing = bearing;
    made.span = span;
    return made;
}

TEST(Camera, WholeRegionShowsItsTownsOnAnyWindowAtLeastAsHighAsWide) {
    const auto whole = Camera::wholeRegion();
    EXPECT_EQ(whole, whole.clamped());
    EXPECT_EQ(whole.bearing, 0);
    // Of a window of 4:3 the height is the span.
    const auto middle = whole.center();
    const struct {
        const char* name;
        geo::LonLat position;
    } places[] = {{"Mouscron", {2.84, 50.74}}, {"Lauterbourg", {8.23, 48.97}},  {"Épinal", {6.45, 48.17}},
                  {"Mainz", {8.27, 50.0}},     {"Altenkirchen", {7.65, 50.69}}, {"Eupen", {6.03, 50.63}}};
    for (const auto& place : places) {
        const auto at = geo::toUnitMercator(place.position);
        EXPECT_LT(std::abs(at.y - middle.y), whole.span / 2) << place.name;
        EXPECT_LT(std::abs(at.x - middle.x), whole.span / 2 * 4 / 3) << place.name;
    }
}

TEST(Camera, TheOpeningViewShowsTheBordersFromEndToEndOnAWindowOf3To2) {
    const auto opening = Camera::innerBorders();
    EXPECT_EQ(opening, opening.clamped());
    EXPECT_EQ(opening.bearing, 0);
    const auto middle = opening.center();
    const struct {
        const char* name;
        geo::LonLat position;
    } places[] = {{"Liège", {5.57, 50.63}},
                  {"Givet", {4.82, 50.14}},
                  {"Nancy", {6.18, 48.69}},
                  {"Lauterbourg", {8.18, 48.97}}};
    for (const auto& place : places) {
        const auto at = geo::toUnitMercator(place.position);
        EXPECT_LT(std::abs(at.y - middle.y), opening.span / 2) << place.name;
        EXPECT_LT(std::abs(at.x - middle.x), opening.span / 2 * 3 / 2) << place.name;
    }
}

TEST(Camera, LimitsAreInclusiveAndKeepWhatLiesWithin) {
    const auto window = geo::regionWindow();
    for (const auto& inside :
         {camera(window.minX, window.minY, 0, Camera::minSpan()),
          camera(window.maxX, window.maxY, 359.5, Camera::maxSpan()), camera(6.13, 49.61, 12.25, 0.001)})
        EXPECT_EQ(inside.clamped(), inside);
}

TEST(Camera, WhatLiesBeyondIsBroughtToTheNearestLimit) {
    const auto low = camera(-180, -90, 0, 0).clamped();
    EXPECT_EQ(low.longitude, geo::regionWindow().minX);
    EXPECT_EQ(low.latitude, geo::regionWindow().minY);
    EXPECT_EQ(low.span, Camera::minSpan());
    const auto high = camera(180, 90, 0, 1).clamped();
    EXPECT_EQ(high.longitude, geo::regionWindow().maxX);
    EXPECT_EQ(high.latitude, geo::regionWindow().maxY);
    EXPECT_EQ(high.span, Camera::maxSpan());
}

TEST(Camera, SpanLimitsAreZoom19OnAFullHdWindowAndTheBaseMapsWindow) {
    EXPECT_DOUBLE_EQ(Camera::minSpan(), 1080.0 / 256 / 524288);
    const auto window = geo::regionWindow();
    EXPECT_DOUBLE_EQ(Camera::maxSpan(), geo::toUnitMercator({.lon = 6, .lat = window.minY}).y -
                                            geo::toUnitMercator({.lon = 6, .lat = window.maxY}).y);
}

TEST(Camera, BearingIsTurnedIntoOneTurn) {
    const struct {
        double in, out;
    } cases[] = {{0, 0}, {360, 0}, {-90, 270}, {725, 5}, {-1e-20, 0}, {-0.0, 0}, {359.999, 359.999}};
    for (const auto& c : cases) {
        const auto bearing = camera(6, 49, c.in, 0.01).clamped().bearing;
        EXPECT_NEAR(bearing, c.out, 1e-9) << c.in;
        EXPECT_FALSE(std::signbit(bearing)) << c.in;
        EXPECT_LT(bearing, 360) << c.in;
    }
}

TEST(Camera, WhatIsNoNumberBecomesTheOpeningView) {
    const auto opening = Camera::innerBorders();
    for (const double bad :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
          -std::numeric_limits<double>::infinity()}) {
        EXPECT_EQ(camera(bad, bad, bad, bad).clamped(), opening);
        const auto partly = camera(6, bad, 10, 0.01).clamped();
        EXPECT_EQ(partly, camera(6, opening.latitude, 10, 0.01));
    }
}

TEST(Camera, ZoomAndSpanAreInverse) {
    const auto seed = std::random_device()();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> zooms(5, 19), heights(200, 4000);
    for (int i = 0; i < 1000; ++i) {
        const double zoom = zooms(random), height = heights(random);
        EXPECT_NEAR(camera(6, 49, 0, Camera::spanAt(zoom, height)).zoom(height), zoom, 1e-9);
    }
    // The world is 256 pixels at zoom 0.
    EXPECT_DOUBLE_EQ(camera(0, 0, 0, 1).zoom(256), 0);
    EXPECT_DOUBLE_EQ(camera(0, 0, 0, 1).zoom(1024), 2);
    // Never deeper than vertices of 32 bits stand still.
    EXPECT_DOUBLE_EQ(camera(6, 49, 0, Camera::minSpan()).zoom(4320), 19);
}

TEST(Camera, BoxIsTheSquareOfTheSpanAroundTheCentre) {
    const auto at = camera(6, 49, 0, 0.004);
    const auto box = at.box();
    EXPECT_DOUBLE_EQ(box.maxX - box.minX, 0.004);
    EXPECT_DOUBLE_EQ(box.maxY - box.minY, 0.004);
    EXPECT_NEAR((box.minX + box.maxX) / 2, 6.0 / 360 + 0.5, 1e-15);
    const auto back = Camera::at(at.center(), 0, 0.004);
    EXPECT_NEAR(back.longitude, 6, 1e-12);
    EXPECT_NEAR(back.latitude, 49, 1e-12);
}

} // namespace
} // namespace atlas
