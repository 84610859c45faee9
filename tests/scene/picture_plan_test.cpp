#include "app/camera.h"
#include "app/scene/picture_plan.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace {

using atlas::PicturePlan;
using atlas::Projection;

const QSizeF windowSize(1000, 700);

Projection looking(double lon, double lat, double zoom, double bearing = 0) {
    return {geo::toUnitMercator({lon, lat}), zoom, bearing, {560, 340}, windowSize};
}

int pixelsOf(const PicturePlan::Order& order) {
    return order.pixels.width() * order.pixels.height();
}

/// Share of places all over the window that no shown patch lies over.
double holes(const PicturePlan& plan, double ratio) {
    int open = 0, all = 0;
    for (double x = 0.5; x < windowSize.width() * ratio; x += 23)
        for (double y = 0.5; y < windowSize.height() * ratio; y += 17) {
            ++all;
            open += std::ranges::none_of(plan.shown(), [&](const PicturePlan::Shown& patch) {
                // Where patches meet, and half a pixel where the map is moved by whole ones.
                const QPointF at = patch.place.inverted().map(QPointF(x, y));
                return patch.seen && at.x() > -1 && at.y() > -1 && at.x() < patch.pixels.width() + 1 &&
                       at.y() < patch.pixels.height() + 1;
            });
        }
    return static_cast<double>(open) / all;
}

/// At rest one frame paints all that there is to paint.
void settle(PicturePlan& plan, const Projection& view, double ratio) {
    static_cast<void>(plan.next(view, ratio, false));
    EXPECT_TRUE(plan.whole());
    EXPECT_FALSE(plan.next(view, ratio, false)) << "and no other paints any more";
}

TEST(Pictures, TheFirstIsPaintedAtOnceAndPixelUponPixel) {
    PicturePlan plan;
    EXPECT_FALSE(plan.whole());
    const Projection view = looking(6, 49.5, 9.3);
    const auto order = plan.next(view, 1.5, false);
    ASSERT_TRUE(order);
    EXPECT_TRUE(plan.whole());
    EXPECT_EQ(holes(plan, 1.5), 0);
    const auto shown = plan.shown();
    ASSERT_EQ(shown.size(), 1u);
    EXPECT_TRUE(shown[0].exact);
    EXPECT_EQ(shown[0].patch, order->patch);
    EXPECT_EQ(shown[0].pixels, order->pixels);
    EXPECT_EQ(shown[0].place, QTransform::fromTranslate(-PicturePlan::cell, -PicturePlan::cell))
        << "with a rim";
    // What is painted at a pixel is what the window has there.
    for (const QPointF pixel : {QPointF(0, 0), QPointF(700, 33), QPointF(1499, 1049)}) {
        const geo::Point seen = view.toUnit(pixel / 1.5);
        const QPointF painted = (order->projection.toScreen(seen) - order->rect.topLeft()) * 1.5 -
                                QPointF(PicturePlan::cell, PicturePlan::cell);
        EXPECT_NEAR(painted.x(), pixel.x(), 1e-3);
        EXPECT_NEAR(painted.y(), pixel.y(), 1e-3);
    }
}

TEST(Pictures, AreMovedByWholePixelsWhileTheMapIsDragged) {
    PicturePlan plan;
    settle(plan, looking(6, 49.5, 10), 1);
    int painted = 0;
    for (int frame = 1; frame <= 60; ++frame) { // some 12 pixels a frame
        if (const auto order = plan.next(looking(6 + 0.016 * frame, 49.5 + 0.002 * frame, 10), 1, true)) {
            EXPECT_LT(pixelsOf(*order), windowSize.width() * windowSize.height() * 0.8) << "frame " << frame;
            ++painted;
        }
        EXPECT_EQ(holes(plan, 1), 0) << "frame " << frame;
        for (const auto& patch : plan.shown()) {
            EXPECT_TRUE(patch.exact);
            EXPECT_EQ(patch.place.dx(), std::round(patch.place.dx()));
            EXPECT_EQ(patch.place.dy(), std::round(patch.place.dy()));
        }
    }
    EXPECT_LE(painted, 6) << "few frames paint";
}

TEST(Pictures, ZoomingAndTurningPaintNowAndThen) {
    PicturePlan plan;
    settle(plan, looking(6, 49.5, 9), 1);
    int painted = 0;
    const auto show = [&](const Projection& view) {
        painted += plan.next(view, 1, true).has_value() ? 1 : 0;
        EXPECT_EQ(holes(plan, 1), 0) << "zoom " << view.zoom() << ", bearing " << view.bearing();
        for (const auto& patch : plan.shown()) {
            const double scale = std::hypot(patch.place.m11(), patch.place.m12());
            EXPECT_GT(scale, std::exp2(-0.3));
            EXPECT_LT(scale, std::exp2(0.45)) << "coarse";
        }
    };
    for (int frame = 1; frame <= 250; ++frame)
        show(looking(6, 49.5, 9 + 0.01 * frame));
    EXPECT_LE(painted, 6);
    painted = 0;
    for (int frame = 1; frame <= 250; ++frame)
        show(looking(6, 49.5, 11.5 - 0.01 * frame));
    EXPECT_LE(painted, 10);
    painted = 0;
    for (int frame = 1; frame <= 120; ++frame)
        show(looking(6, 49.5, 9, 0.25 * frame));
    EXPECT_LE(painted, 14);
}

TEST(Pictures, NothingIsEverMissingWhateverTheCameraDoes) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    const auto within = [&](double a, double b) { return std::uniform_real_distribution(a, b)(random); };
    for (int round = 0; round < 20; ++round) {
        PicturePlan plan;
        const double ratio = round % 2 == 0 ? 1 : 1.5;
        double lon = 6, lat = 49.5, zoom = within(8, 14), bearing = 0;
        for (int frame = 0; frame < 40; ++frame) {
            const double span = std::exp2(9 - zoom);
            const bool jump = within(0, 1) < 0.05;
            lon += (jump ? 20 : 1) * within(-0.1, 0.1) * span;
            lat += (jump ? 20 : 1) * within(-0.05, 0.05) * span;
            zoom = std::clamp(zoom + (jump ? 20 : 1) * within(-0.1, 0.1), 7.0, 19.0);
            bearing += within(0, 1) < 0.3 ? within(-8, 8) : 0;
            const Projection view = looking(lon, lat, zoom, bearing);
            static_cast<void>(plan.next(view, ratio, true));
            ASSERT_EQ(holes(plan, ratio), 0) << "round " << round << ", frame " << frame;
        }
        const Projection view = looking(lon, lat, zoom, bearing);
        settle(plan, view, ratio);
        EXPECT_TRUE(std::ranges::all_of(plan.shown(), [](const auto& p) { return !p.seen || p.exact; }));
    }
}

TEST(Pictures, OfAnEarlierLookAreNotShownAgain) {
    PicturePlan plan;
    const Projection view = looking(6, 49.5, 9);
    settle(plan, view, 1);
    plan.outdate();
    EXPECT_FALSE(plan.whole());
    const auto order = plan.next(view, 1, true);
    ASSERT_TRUE(order);
    EXPECT_TRUE(plan.whole()) << "in one frame";
    ASSERT_EQ(std::ranges::count_if(plan.shown(), &PicturePlan::Shown::seen), 1);

    plan.takeBack(*order);
    EXPECT_FALSE(plan.whole());
    EXPECT_TRUE(plan.next(view, 1, true));
    EXPECT_TRUE(plan.whole());
}

TEST(Pictures, FarFromTheWindowAreForgotten) {
    PicturePlan plan;
    settle(plan, looking(6, 49.5, 10), 1);
    std::size_t most = 0;
    for (int frame = 1; frame <= 400; ++frame) {
        static_cast<void>(plan.next(looking(6 + 0.01 * frame, 49.5, 10), 1, true));
        most = std::max(most, plan.shown().size());
    }
    EXPECT_LT(most, 120u);
}

} // namespace
