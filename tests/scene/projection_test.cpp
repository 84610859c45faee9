#include "app/scene/projection.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace {

using atlas::Projection;

Projection at(double zoom, double bearing) {
    return {geo::toUnitMercator({6.13, 49.61}), zoom, bearing, {900, 500}, {1920, 1080}};
}

TEST(Projection, TheCentreStandsInTheMiddle) {
    const Projection p = at(9, 30);
    const QPointF middle = p.toScreen(p.center());
    EXPECT_DOUBLE_EQ(middle.x(), 900);
    EXPECT_DOUBLE_EQ(middle.y(), 500);
}

TEST(Projection, NorthIsUpAndEastIsRightWithoutBearing) {
    const Projection p = at(9, 0);
    EXPECT_LT(p.toScreen(geo::toUnitMercator({6.13, 49.7})).y(), 500);
    EXPECT_GT(p.toScreen(geo::toUnitMercator({6.2, 49.61})).x(), 900);
}

TEST(Projection, TheBearingPointsUp) {
    // With bearing 90 what lies east stands above the middle.
    const QPointF east = at(9, 90).toScreen(geo::toUnitMercator({6.2, 49.61}));
    EXPECT_NEAR(east.x(), 900, 1e-6);
    EXPECT_LT(east.y(), 500);
}

TEST(Projection, OneMoreZoomDoublesDistances) {
    const auto away = [](double zoom) {
        return at(zoom, 0).toScreen(geo::toUnitMercator({6.2, 49.61})).x() - 900;
    };
    EXPECT_NEAR(away(11) / away(10), 2, 1e-9);
}

TEST(Projection, ToUnitUndoesToScreen) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> pixel(-2000, 4000), zoom(5, 19), bearing(0, 360);
    for (int i = 0; i < 1000; ++i) {
        const Projection p = at(zoom(random), bearing(random));
        const QPointF screen(pixel(random), pixel(random));
        const QPointF back = p.toScreen(p.toUnit(screen));
        EXPECT_NEAR(back.x(), screen.x(), 1e-4);
        EXPECT_NEAR(back.y(), screen.y(), 1e-4);
    }
}

TEST(Projection, TheMatrixTakesVerticesOf32BitsToTheSamePixels) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> lon(2.5, 9), lat(47.3, 51.8), bearing(0, 360), shift(-400, 400);
    for (const double zoom : {7.0, 10.0, 13.0, 16.0, 19.0})
        for (int i = 0; i < 200; ++i) {
            const geo::Point place = geo::toUnitMercator({lon(random), lat(random)});
            // Looked at: the place is in the window.
            const Projection p(place, zoom, bearing(random), {960 + shift(random), 540}, {1920, 1080});
            const geo::Point origin = Projection::origin();
            const QPointF drawn = p.matrix().map(
                QPointF(static_cast<float>(place.x - origin.x), static_cast<float>(place.y - origin.y)));
            const double allowed = zoom <= 16 ? 0.1 : 0.5;
            EXPECT_NEAR(drawn.x(), p.toScreen(place).x(), allowed) << "zoom " << zoom;
            EXPECT_NEAR(drawn.y(), p.toScreen(place).y(), allowed) << "zoom " << zoom;
        }
}

TEST(Projection, TheVisibleExtentHoldsAllCorners) {
    for (const double bearing : {0.0, 45.0, 200.0}) {
        const Projection p = at(9, bearing);
        const geo::Extent visible = p.visible();
        for (const QPointF corner : {QPointF(0, 0), QPointF(1920, 0), QPointF(0, 1080), QPointF(1920, 1080)})
            EXPECT_TRUE(visible.contains(p.toUnit(corner)));
    }
}

TEST(Projection, ADefaultOneIsNotValid) {
    EXPECT_FALSE(Projection().valid());
}

} // namespace
