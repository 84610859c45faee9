#include "app/scene/gestures.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace {

using atlas::Gestures;
using atlas::Projection;
using Fingers = std::vector<Gestures::Finger>;

const Projection start(geo::toUnitMercator({6.13, 49.61}), 9, 0, {500, 400}, {1000, 800});

/// The projection after a move: what a MapFrame would make of it.
Projection after(const Gestures::Move& move) {
    const Projection centred(move.unit, move.zoom, move.bearing, start.middle(), start.size());
    return {centred.toUnit(2 * start.middle() - move.screen), move.zoom, move.bearing, start.middle(),
            start.size()};
}

double off(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

TEST(Gestures, ADragKeepsThePlaceUnderTheFinger) {
    Gestures gestures;
    const geo::Point place = start.toUnit({300, 300});
    EXPECT_FALSE(gestures.update(Fingers{{0, {300, 300}}}, start, 0));
    Projection now = start;
    for (int i = 1; i <= 50; ++i) {
        const QPointF finger(300 + 7 * i, 300 + 3 * i);
        const auto move = gestures.update(Fingers{{0, finger}}, now, i * 10);
        if (i < 2)
            continue;
        ASSERT_TRUE(move);
        now = after(*move);
        EXPECT_LT(off(now.toScreen(place), finger), 1e-6);
        EXPECT_EQ(now.zoom(), start.zoom());
    }
    EXPECT_FALSE(gestures.release(600)) << "a drag never taps";
}

TEST(Gestures, ATapNeverPans) {
    Gestures gestures;
    gestures.update(Fingers{{0, {300, 300}}}, start, 0);
    EXPECT_FALSE(gestures.update(Fingers{{0, {305, 304}}}, start, 50)) << "within the slop";
    const auto tap = gestures.release(100);
    ASSERT_TRUE(tap);
    EXPECT_EQ(tap->at, QPointF(300, 300));
    EXPECT_FALSE(tap->second);
}

TEST(Gestures, FingersTakenAwayAfterTheyWentUpLeaveADoubleTap) {
    Gestures gestures;
    gestures.update(Fingers{{0, {300, 300}}}, start, 0);
    EXPECT_TRUE(gestures.release(60));
    gestures.cancel();
    gestures.update(Fingers{{0, {302, 300}}}, start, 160);
    const auto tap = gestures.release(220);
    ASSERT_TRUE(tap);
    EXPECT_TRUE(tap->second);
    // While one is down, it is another's.
    gestures.update(Fingers{{0, {302, 300}}}, start, 1000);
    gestures.cancel();
    EXPECT_FALSE(gestures.release(1050));
}

TEST(Gestures, AFingerThatStrayedAndCameBackDoesNotTap) {
    Gestures gestures;
    gestures.update(Fingers{{0, {300, 300}}}, start, 0);
    gestures.update(Fingers{{0, {340, 300}}}, start, 20);
    gestures.update(Fingers{{0, {300, 300}}}, start, 40);
    EXPECT_FALSE(gestures.release(60));
}

TEST(Gestures, ALongPressIsNoTap) {
    Gestures gestures;
    gestures.update(Fingers{{0, {300, 300}}}, start, 0);
    EXPECT_FALSE(gestures.release(800));
}

TEST(Gestures, TheSecondTapInTimeAndPlaceIsADoubleTap) {
    Gestures gestures;
    const auto tapAt = [&](QPointF at, double time) {
        gestures.update(Fingers{{0, at}}, start, time);
        return gestures.release(time + 50);
    };
    EXPECT_FALSE(tapAt({300, 300}, 0)->second);
    EXPECT_TRUE(tapAt({305, 300}, 200)->second);
    EXPECT_FALSE(tapAt({305, 300}, 400)->second) << "the third is a first one again";
    EXPECT_FALSE(tapAt({305, 300}, 2000)->second) << "too late";
    EXPECT_FALSE(tapAt({600, 300}, 2200)->second) << "too far";
}

TEST(Gestures, APinchKeepsTheMiddleAndZoomsByTheSpread) {
    Gestures gestures;
    const geo::Point place = start.toUnit({400, 400});
    gestures.update(Fingers{{1, {300, 400}}, {2, {500, 400}}}, start, 0);
    const auto move = gestures.update(Fingers{{1, {250, 420}}, {2, {650, 420}}}, start, 20);
    ASSERT_TRUE(move);
    EXPECT_NEAR(move->zoom, start.zoom() + 1, 1e-9) << "twice as far apart";
    EXPECT_LT(off(after(*move).toScreen(place), {450, 420}), 1e-6);
    EXPECT_FALSE(gestures.release(40)) << "two fingers never tap";
}

TEST(Gestures, TwoFingersTurnTheMapOnlyBeyondTheThreshold) {
    Gestures gestures;
    const auto fingersAt = [](double degrees) {
        const double a = degrees * M_PI / 180;
        return Fingers{{1, {500 - 100 * std::cos(a), 400 - 100 * std::sin(a)}},
                       {2, {500 + 100 * std::cos(a), 400 + 100 * std::sin(a)}}};
    };
    gestures.update(fingersAt(0), start, 0);
    EXPECT_EQ(gestures.update(fingersAt(10), start, 10)->bearing, 0);
    const double passed = gestures.update(fingersAt(20), start, 20)->bearing;
    EXPECT_EQ(passed, 0) << "no jump when it begins";
    EXPECT_FALSE(Gestures().turned());
    EXPECT_NEAR(gestures.update(fingersAt(50), start, 30)->bearing, -30, 1e-9);
    gestures.release(40);
    EXPECT_TRUE(gestures.turned()) << "asked after the last finger went up";
    gestures.update(Fingers{{0, {300, 300}}}, start, 100);
    EXPECT_FALSE(gestures.turned()) << "another gesture";
}

TEST(Gestures, LiftingOneFingerGoesOnAsADragWithoutAJump) {
    Gestures gestures;
    gestures.update(Fingers{{1, {300, 400}}, {2, {500, 400}}}, start, 0);
    const auto pinched = gestures.update(Fingers{{1, {280, 400}}, {2, {520, 400}}}, start, 10);
    const Projection now = after(*pinched);
    EXPECT_FALSE(gestures.update(Fingers{{2, {520, 400}}}, now, 20));
    const auto move = gestures.update(Fingers{{2, {560, 400}}}, now, 30);
    ASSERT_TRUE(move);
    EXPECT_EQ(move->zoom, now.zoom());
    EXPECT_LT(off(after(*move).toScreen(now.toUnit({520, 400})), {560, 400}), 1e-6);
}

TEST(Gestures, AFlickHasTheSpeedOfItsLastMoments) {
    Gestures gestures;
    gestures.update(Fingers{{0, {300, 300}}}, start, 0);
    for (int i = 1; i <= 20; ++i) // slow at first, then two pixels a millisecond
        gestures.update(Fingers{{0, {300.0 + (i <= 10 ? i : 10 + 20 * (i - 10)), 300}}}, start, i * 10);
    const auto flick = gestures.flick(205);
    ASSERT_TRUE(flick);
    EXPECT_NEAR(flick->x(), 2, 0.25);
    EXPECT_NEAR(flick->y(), 0, 1e-9);
}

TEST(Gestures, AFingerThatRestsBeforeItGoesUpDoesNotFlick) {
    Gestures gestures;
    gestures.update(Fingers{{0, {300, 300}}}, start, 0);
    for (int i = 1; i <= 10; ++i)
        gestures.update(Fingers{{0, {300.0 + 20 * i, 300}}}, start, i * 10);
    EXPECT_FALSE(gestures.flick(400));
    Gestures tap;
    tap.update(Fingers{{0, {300, 300}}}, start, 0);
    EXPECT_FALSE(tap.flick(10));
}

TEST(Gestures, TheLastFingerOfAPinchDoesNotFlick) {
    for (const double alone : {20.0, 200.0}) {
        Gestures gestures;
        gestures.update(Fingers{{0, {300, 300}}, {1, {500, 300}}}, start, 0);
        gestures.update(Fingers{{0, {250, 300}}, {1, {550, 300}}}, start, 100);
        double time = 110;
        gestures.update(Fingers{{0, {250, 300}}}, start, time);
        for (const double end = time + alone; time < end;) {
            time += 5;
            gestures.update(Fingers{{0, {250 + (time - 110), 300}}}, start, time);
        }
        EXPECT_EQ(gestures.flick(time).has_value(), alone > 100) << alone << " ms by itself";
        EXPECT_FALSE(gestures.release(time));
    }
}

TEST(Gestures, WhoElseMovesTheMapUnderAFingerIsFollowed) {
    Gestures gestures;
    gestures.update(Fingers{{0, {300, 300}}}, start, 0);
    const auto first = gestures.update(Fingers{{0, {340, 300}}}, start, 10);
    ASSERT_TRUE(first);
    // A wheel zooms in between.
    const Projection zoomed(start.center(), start.zoom() + 1, 0, start.middle(), start.size());
    gestures.rebase(zoomed);
    const geo::Point place = zoomed.toUnit({340, 300});
    const auto move = gestures.update(Fingers{{0, {380, 320}}}, zoomed, 30);
    ASSERT_TRUE(move) << "it is still a drag";
    EXPECT_EQ(move->zoom, zoomed.zoom()) << "the zoom stays";
    EXPECT_LT(off(after(*move).toScreen(place), {380, 320}), 1e-6);
    EXPECT_FALSE(gestures.release(40)) << "and no tap";
}

TEST(Gestures, FingersOnOneSpotDoNotZoomToInfinity) {
    Gestures gestures;
    gestures.update(Fingers{{1, {400, 400}}, {2, {400, 400}}}, start, 0);
    const auto move = gestures.update(Fingers{{1, {400, 400}}, {2, {400, 400}}}, start, 10);
    ASSERT_TRUE(move);
    EXPECT_TRUE(std::isfinite(move->zoom));
    EXPECT_TRUE(std::isfinite(move->bearing));
}

TEST(Gestures, ACancelledGestureLeavesNothing) {
    Gestures gestures;
    gestures.update(Fingers{{0, {300, 300}}}, start, 0);
    gestures.cancel();
    EXPECT_FALSE(gestures.active());
    EXPECT_FALSE(gestures.update({}, start, 10));
    EXPECT_FALSE(gestures.release(20));
}

} // namespace
