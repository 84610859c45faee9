#include "app/scene/map_frame.h"
#include "tests/app/fixture.h"

#include <QAnimationDriver>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <cmath>

namespace {

using atlas::Camera;

/// Animations as Qt Quick drives them while two windows are open: each frame counts as one, however late.
class FrameClock : public QAnimationDriver {
public:
    static constexpr int frameMs = 16;

    FrameClock() {
        install();
        late_.setInterval(4 * frameMs);
        late_.setTimerType(Qt::PreciseTimer);
        connect(&late_, &QTimer::timeout, this, [this] {
            elapsed_ += frameMs;
            advance();
        });
        late_.start();
    }
    ~FrameClock() override { uninstall(); }
    qint64 elapsed() const override { return elapsed_; }

private:
    QTimer late_;
    qint64 elapsed_ = 0;
};

class MapFrame : public testing::Test {
protected:
    void SetUp() override {
        frame.setSession(&session);
        frame.setWidth(1920);
        frame.setHeight(1080);
    }
    atlas::Session session;
    atlas::MapFrame frame;
};

TEST_F(MapFrame, TheCameraFillsWhatPanelsLeaveFree) {
    frame.setFreeLeft(400);
    frame.setFreeTop(80);
    frame.setFreeBottom(100);
    const Camera camera = Camera::at(geo::toUnitMercator({6, 49.5}), 0, 0.002);
    session.setCamera(camera);
    const auto& projection = frame.projection();
    EXPECT_EQ(projection.toScreen(camera.center()), QPointF((400 + 1920) / 2.0, (80 + 980) / 2.0));
    EXPECT_NEAR(projection.scale() * 0.002, 1080 - 180, 1e-6) << "the span fits the free height";
}

TEST_F(MapFrame, TheWordsOfASceneGrowWithTheWindowAndMoveNoCamera) {
    frame.setProperty("settled", true);
    const Camera camera = Camera::at(geo::toUnitMercator({6, 49.5}), 0, 0.002);
    frame.setWordsShare(0.4);
    session.setCamera(camera);
    const Camera scene = session.camera();
    EXPECT_NEAR(frame.projection().toScreen(scene.center()).x(), (0.4 * 1920 + 1920) / 2, 0.01);
    QTest::qWait(10);
    frame.setWidth(1280);
    frame.setHeight(720);
    EXPECT_EQ(session.camera(), scene);
    EXPECT_NEAR(frame.projection().toScreen(scene.center()).x(), (0.4 * 1280 + 1280) / 2, 0.01);
    // When they leave, the map stays under the eye.
    const QPointF before = frame.toScreen(6.2, 49.6);
    frame.setWordsShare(0);
    EXPECT_NEAR(frame.toScreen(6.2, 49.6).x(), before.x(), 0.01);
    EXPECT_NE(session.camera(), scene);
}

TEST_F(MapFrame, ZoomingKeepsThePlaceUnderThePointer) {
    const QPointF pointer(700, 300);
    const geo::Point place = frame.projection().toUnit(pointer);
    frame.zoomBy(1.5, pointer);
    const QPointF after = frame.projection().toScreen(place);
    EXPECT_NEAR(after.x(), pointer.x(), 0.01);
    EXPECT_NEAR(after.y(), pointer.y(), 0.01);
}

TEST_F(MapFrame, AtTheLimitsOfZoomingThePlaceStaysUnderThePointer) {
    for (const double height : {600.0, 900.0, 1400.0})
        for (const double steps : {-0.5, 0.5}) {
            SCOPED_TRACE(std::format("{} high, {}", height, steps));
            frame.setHeight(height);
            session.setCamera(Camera::at(geo::toUnitMercator({6.1, 49.6}), 0, 0.005));
            const QPointF pointer(700, 200);
            const geo::Point place = frame.projection().toUnit(pointer);
            for (int notch = 0; notch < 40; ++notch) {
                frame.zoomBy(steps, pointer);
                const QPointF now = frame.projection().toScreen(place);
                ASSERT_NEAR(now.x(), pointer.x(), 1) << "notch " << notch;
                ASSERT_NEAR(now.y(), pointer.y(), 1);
            }
            const double limit = frame.zoom();
            frame.zoomBy(steps, pointer);
            EXPECT_EQ(frame.zoom(), limit);
        }
}

TEST_F(MapFrame, ACameraWithAPlaceAtAPixelShowsItThere) {
    const geo::Point place = geo::toUnitMercator({6.6, 49.7});
    const Camera camera = frame.cameraWith(place, {321, 654}, 10, 40);
    const QPointF shown = frame.projectionOf(camera).toScreen(place);
    EXPECT_NEAR(shown.x(), 321, 0.01);
    EXPECT_NEAR(shown.y(), 654, 0.01);
}

TEST_F(MapFrame, PanelsThatCoverEverythingLeaveAMapNevertheless) {
    frame.setFreeLeft(5000);
    frame.setFreeTop(3000);
    EXPECT_GT(frame.freeRect().width(), 0);
    EXPECT_GT(frame.freeRect().height(), 0);
    EXPECT_TRUE(frame.projection().valid());
}

TEST_F(MapFrame, AJumpIsFlownAndEndsAtItsPlace) {
    frame.setProperty("settled", true);
    const Camera before = session.camera();
    const geo::Point eye = frame.projection().center();
    session.showWholeRegion();
    EXPECT_TRUE(frame.flying());
    EXPECT_EQ(session.camera(), Camera::wholeRegion()) << "the View is there at once";
    EXPECT_NEAR(frame.projection().center().x, eye.x, 1e-9) << "the eye is on its way";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !frame.flying(); }, 5000));
    EXPECT_EQ(frame.projection(), frame.projectionOf(Camera::wholeRegion()));
    session.goBack();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !frame.flying(); }, 5000));
    EXPECT_EQ(frame.projection(), frame.projectionOf(before));
}

TEST_F(MapFrame, AHandStopsAFlightWhereItIs) {
    frame.setProperty("settled", true);
    session.showWholeRegion();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return frame.projection() != frame.projectionOf(Camera::innerBorders()) && frame.flying(); }));
    const auto seen = frame.projection();
    frame.hold();
    EXPECT_FALSE(frame.flying());
    EXPECT_NEAR(frame.projection().zoom(), seen.zoom(), 1e-9);
    EXPECT_NE(session.camera(), Camera::wholeRegion());
}

TEST_F(MapFrame, WithReducedMotionNothingFlies) {
    frame.setProperty("settled", true);
    frame.setProperty("still", true);
    session.showWholeRegion();
    EXPECT_FALSE(frame.flying());
    EXPECT_EQ(frame.projection(), frame.projectionOf(Camera::wholeRegion()));
    frame.glide({3, 0});
    EXPECT_EQ(session.camera(), Camera::wholeRegion());
}

TEST_F(MapFrame, AFlickGlidesOnAndAnyTouchStopsIt) {
    frame.setProperty("settled", true);
    const geo::Point place = frame.projection().center();
    const double start = frame.projection().toScreen(place).x();
    frame.glide({2, 0});
    ASSERT_TRUE(QTest::qWaitFor([&] { return frame.projection().toScreen(place).x() > start + 100; }));
    frame.hold();
    const auto held = frame.projection();
    QTest::qWait(60);
    EXPECT_EQ(frame.projection(), held);
    // The whole way of a flick is its speed times a third of a second.
    EXPECT_NEAR(atlas::CameraMotion::glideAt({2, 0}, 1e6).x(), 650, 1);
}

TEST_F(MapFrame, AFlightArrivesInTimeWhereFramesAreLate) {
    frame.setProperty("settled", true);
    FrameClock clock;
    const Camera to = Camera::at(geo::toUnitMercator({7, 50}), 0, 0.0005);
    const int wanted = atlas::FlightPath(session.camera(), to).milliseconds();
    ASSERT_GE(wanted, 600);
    QElapsedTimer since;
    since.start();
    frame.flyTo(to);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !frame.property("flying").toBool(); }, 3 * wanted));
    // By the frames it would take four times as long.
    EXPECT_LT(since.elapsed(), 2 * wanted);
    EXPECT_EQ(session.camera(), to);
    EXPECT_EQ(frame.projection(), frame.projectionOf(to));
}

TEST_F(MapFrame, TheMapStandsStillWhilePanelsComeAndGoOnceItWasSeen) {
    frame.setFreeLeft(380);
    EXPECT_EQ(frame.projection(), frame.projectionOf(Camera::innerBorders())) << "not yet seen: fitted";
    frame.setProperty("settled", true);
    const auto place = geo::toUnitMercator({6.1, 49.6});
    const QPointF seen = frame.projection().toScreen(place);
    const double zoom = frame.zoom();
    frame.setFreeRight(456);
    frame.setFreeTop(72);
    frame.setFreeLeft(0);
    EXPECT_NEAR(frame.projection().toScreen(place).x(), seen.x(), 1e-6);
    EXPECT_NEAR(frame.projection().toScreen(place).y(), seen.y(), 1e-6);
    EXPECT_NEAR(frame.zoom(), zoom, 1e-9);
}

TEST_F(MapFrame, APanelThatComesWithAnotherViewDoesNotHoldTheOldOne) {
    frame.setProperty("settled", true);
    frame.setProperty("still", true);
    frame.setFreeRight(456);
    // The card closes as the selection goes, which is said before the camera.
    QObject::connect(&session, &atlas::Session::selectionChanged, &frame, [this] { frame.setFreeRight(0); });
    session.setAtlas(atlas::fixture::atlas());
    session.select(QStringLiteral("site:plant"));
    frame.setFreeRight(456);
    atlas::View next;
    next.camera = Camera::at(geo::toUnitMercator({6.13, 49.61}), 30, 0.00015);
    session.restore(next);
    EXPECT_EQ(session.camera(), next.camera);
    EXPECT_EQ(frame.projection(), frame.projectionOf(next.camera));
}

TEST_F(MapFrame, WhatAPanelHidesIsBroughtIntoTheFreePart) {
    frame.setProperty("settled", true);
    frame.setProperty("still", true);
    frame.setFreeRight(456);
    const Camera before = session.camera();
    const auto visible = geo::fromUnitMercator(frame.projection().toUnit({700, 500}));
    frame.reveal(visible.lon, visible.lat);
    EXPECT_EQ(session.camera(), before);
    const auto hidden = geo::fromUnitMercator(frame.projection().toUnit({1800, 500}));
    frame.reveal(hidden.lon, hidden.lat);
    EXPECT_TRUE(frame.freeRect().contains(frame.toScreen(hidden.lon, hidden.lat)));
}

TEST_F(MapFrame, AViewIsSeenFromWhereItWasKeptWhateverItSelects) {
    session.setAtlas(atlas::fixture::atlas());
    frame.setProperty("settled", true);
    for (const bool still : {true, false}) {
        SCOPED_TRACE(still);
        frame.setProperty("still", still);
        session.setView({});
        atlas::View kept;
        kept.selected = "site:steelworks";
        kept.camera = Camera::at(geo::toUnitMercator({7.2, 50.2}), 0, 0.001); // along an arc, far from it
        session.setView(kept);
        QTest::qWait(50);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !frame.flying(); }, 5000));
        EXPECT_EQ(session.camera(), kept.camera.clamped());
        session.select(QString());
        session.select(QStringLiteral("site:steelworks")); // chosen by hand it is brought into sight
        ASSERT_TRUE(QTest::qWaitFor([&] { return session.camera() != kept.camera.clamped(); }));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !frame.flying(); }, 5000));
    }
}

TEST_F(MapFrame, WhatIsChosenDuringAFlightIsBroughtIntoSightToo) {
    session.setAtlas(atlas::fixture::atlas());
    frame.setProperty("settled", true);
    const auto& catalogue = session.atlas()->catalogue();
    const auto placeOf = [&](const char* name) { return catalogue.mercator(*catalogue.find(name)); };
    session.setView({.camera = Camera::at({0.6, 0.3}, 0, 0.0001)});
    QTest::qWait(50);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !frame.flying(); }, 5000));
    session.select(QStringLiteral("site:steelworks"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return frame.flying(); }));
    QTest::qWait(50);
    session.select(QStringLiteral("site:glass"));
    QTest::qWait(50);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !frame.flying(); }, 10000));
    const auto& projection = frame.projection();
    ASSERT_FALSE(frame.freeRect().contains(projection.toScreen(placeOf("site:steelworks")))) << "far apart";
    EXPECT_TRUE(frame.freeRect().contains(projection.toScreen(placeOf("site:glass"))));
}

TEST_F(MapFrame, TheCompassTurnsNorthUpAgain) {
    frame.setProperty("still", true);
    session.setCamera(Camera::at(geo::toUnitMercator({6, 49.5}), 40, 0.002));
    frame.turnNorth();
    EXPECT_EQ(session.camera().bearing, 0);
}

TEST_F(MapFrame, WhatAHandLeavesNearlyNorthUpBecomesIt) {
    frame.setProperty("still", true);
    for (const double bearing : {6.0, 354.0, 8.0}) {
        session.setCamera(Camera::at(geo::toUnitMercator({6, 49.5}), bearing, 0.002));
        EXPECT_TRUE(frame.settleNorth());
        EXPECT_EQ(session.camera().bearing, 0) << bearing;
    }
    for (const double bearing : {9.0, 90.0, 180.0, 351.0}) {
        session.setCamera(Camera::at(geo::toUnitMercator({6, 49.5}), bearing, 0.002));
        EXPECT_FALSE(frame.settleNorth());
        EXPECT_EQ(session.camera().bearing, bearing) << "meant";
    }
}

TEST_F(MapFrame, TheScaleBarIsARoundDistance) {
    for (double zoom = 6; zoom < 18; zoom += 0.7) {
        session.setCamera(frame.cameraWith(geo::toUnitMercator({6, 49.5}), {960, 540}, zoom, 0));
        const double power = std::pow(10, std::floor(std::log10(frame.scaleMeters() * 1.0000001)));
        const double digit = std::round(frame.scaleMeters() / power);
        EXPECT_TRUE(digit == 1 || digit == 2 || digit == 5) << frame.scaleMeters();
        EXPECT_GT(frame.scalePixels(), 50);
        EXPECT_LE(frame.scalePixels(), 160.5);
        // The bar's length is true on the ground at the middle of the free part.
        const QPointF middle = frame.freeRect().center();
        const auto at = [&](double x) {
            return geo::fromUnitMercator(frame.projection().toUnit({x, middle.y()}));
        };
        const geo::LonLat a = at(middle.x() - frame.scalePixels() / 2),
                          b = at(middle.x() + frame.scalePixels() / 2);
        const double meters = 111319.49 * std::cos(a.lat * M_PI / 180) * (b.lon - a.lon);
        EXPECT_NEAR(meters / frame.scaleMeters(), 1, 0.01);
    }
}

TEST_F(MapFrame, TheSameValueSaysNothing) {
    QSignalSpy changes(&frame, &atlas::MapFrame::projectionChanged);
    frame.setWidth(1920);
    session.setCamera(session.camera());
    EXPECT_EQ(changes.count(), 0);
    frame.setWidth(1921);
    EXPECT_EQ(changes.count(), 1);
}

} // namespace
