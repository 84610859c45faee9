// The states of a kiosk, by a clock of the test's own.

#include "app/kiosk/corner_gesture.h"
#include "app/kiosk/kiosk_flow.h"

#include <gmock/gmock.h>

namespace atlas {
namespace {

using Screen = KioskFlow::Screen;
using Path = KioskFlow::Path;

class Flow : public testing::Test {
protected:
    /// Time passes; the kiosk looks at the clock as often as it does in earnest.
    void pass(std::int64_t ms, bool open = true) {
        for (const auto end = now + ms; now < end;) {
            now = std::min(end, now + 200);
            flow.tick(now, open);
        }
    }
    bool touch() { return flow.touch(now); }

    KioskFlow flow{KioskTimes{.idle = 60'000}};
    std::int64_t now = 1'000'000;
};

TEST_F(Flow, ATouchWakesAndDoesNothingElse) {
    EXPECT_EQ(flow.screen(), Screen::Attract);
    pass(3'600'000);
    EXPECT_EQ(flow.screen(), Screen::Attract);
    EXPECT_FALSE(touch());
    EXPECT_EQ(flow.screen(), Screen::Welcome);
    EXPECT_TRUE(touch());
    EXPECT_EQ(flow.visitors(), 1u);
}

TEST_F(Flow, SilenceIsAnsweredByACountdownThenByTheFarewell) {
    EXPECT_FALSE(touch());
    flow.choose(Path::Border, now);
    EXPECT_EQ(flow.path(), Path::Border);
    pass(59'800);
    EXPECT_EQ(flow.secondsLeft(now), 0);
    pass(200);
    EXPECT_EQ(flow.secondsLeft(now), 10);
    pass(1'000);
    EXPECT_EQ(flow.secondsLeft(now), 9);
    pass(8'800);
    EXPECT_EQ(flow.secondsLeft(now), 1);
    EXPECT_EQ(flow.farewells(), 0u);
    pass(200);
    EXPECT_EQ(flow.screen(), Screen::Attract);
    EXPECT_EQ(flow.path(), Path::None);
    EXPECT_EQ(flow.farewells(), 1u);
    EXPECT_EQ(flow.secondsLeft(now), 0);
}

TEST_F(Flow, WhoeverIsStillHereTouchesAndGoesOnWhereTheyWere) {
    EXPECT_FALSE(touch());
    flow.choose(Path::Near, now);
    pass(65'000);
    ASSERT_GT(flow.secondsLeft(now), 0);
    EXPECT_FALSE(touch()) << "the touch says it and does nothing else";
    EXPECT_EQ(flow.secondsLeft(now), 0);
    EXPECT_EQ(flow.path(), Path::Near);
    EXPECT_TRUE(touch());
    pass(59'000);
    EXPECT_EQ(flow.farewells(), 0u);
}

TEST_F(Flow, TouchesKeepTheVisitor) {
    EXPECT_FALSE(touch());
    for (int i = 0; i < 100; ++i) {
        pass(50'000);
        EXPECT_TRUE(touch());
    }
    EXPECT_EQ(flow.screen(), Screen::Welcome);
    EXPECT_EQ(flow.farewells(), 0u);
}

TEST_F(Flow, OutsideTheOpeningHoursTheScreenIsDarkUnlessSomebodyIsThere) {
    pass(1'000, false);
    EXPECT_EQ(flow.screen(), Screen::Closed);
    EXPECT_FALSE(touch());
    EXPECT_EQ(flow.screen(), Screen::Closed);
    pass(1'000, true);
    EXPECT_EQ(flow.screen(), Screen::Attract);
    EXPECT_FALSE(touch());
    flow.choose(Path::Search, now);
    pass(50'000, false);
    EXPECT_EQ(flow.screen(), Screen::Path) << "nobody is thrown out in the middle of a word";
    pass(21'000, false);
    EXPECT_EQ(flow.screen(), Screen::Closed);
    EXPECT_EQ(flow.farewells(), 1u);
}

TEST_F(Flow, OutsideTheOpeningHoursAFarewellIsFollowedByTheDarkScreenAtOnce) {
    EXPECT_FALSE(touch());
    pass(59'800, false);
    EXPECT_EQ(flow.screen(), Screen::Welcome);
    while (flow.screen() == Screen::Welcome)
        pass(200, false);
    EXPECT_EQ(flow.screen(), Screen::Closed) << "no bright invitation between";
    flow.askPin(now);
    flow.admit(now);
    EXPECT_EQ(flow.screen(), Screen::Staff);
    flow.leave();
    EXPECT_EQ(flow.screen(), Screen::Closed);
    pass(200, true);
    EXPECT_EQ(flow.screen(), Screen::Attract);
}

TEST_F(Flow, ChoicesAreOfVisitorsOnly) {
    flow.choose(Path::Near, now);
    EXPECT_EQ(flow.screen(), Screen::Attract);
    flow.goHome(now);
    EXPECT_EQ(flow.screen(), Screen::Attract);
    flow.admit(now);
    flow.clean(now);
    EXPECT_EQ(flow.screen(), Screen::Attract);
    EXPECT_FALSE(touch());
    flow.choose(Path::None, now);
    EXPECT_EQ(flow.screen(), Screen::Welcome);
    flow.choose(Path::Near, now);
    flow.choose(Path::Stories, now);
    EXPECT_EQ(flow.path(), Path::Stories);
    flow.goHome(now);
    EXPECT_EQ(flow.screen(), Screen::Welcome);
    EXPECT_EQ(flow.path(), Path::None);
}

TEST_F(Flow, TheStaffComesInByANumberOnlyAndIsForgottenToo) {
    flow.askPin(now);
    EXPECT_EQ(flow.screen(), Screen::Pin);
    flow.clean(now);
    EXPECT_EQ(flow.screen(), Screen::Pin);
    pass(30'000);
    EXPECT_EQ(flow.secondsLeft(now), 10) << "not without a warning";
    EXPECT_FALSE(touch()) << "I'm still here";
    EXPECT_EQ(flow.secondsLeft(now), 0);
    EXPECT_EQ(flow.screen(), Screen::Pin);
    EXPECT_TRUE(touch());
    pass(40'000);
    EXPECT_EQ(flow.screen(), Screen::Attract) << "an unanswered question goes away";
    flow.askPin(now);
    flow.admit(now);
    EXPECT_EQ(flow.screen(), Screen::Staff);
    pass(299'000);
    EXPECT_EQ(flow.secondsLeft(now), 0);
    pass(10'000);
    EXPECT_EQ(flow.secondsLeft(now), 1);
    EXPECT_EQ(flow.screen(), Screen::Staff);
    pass(1'000);
    EXPECT_EQ(flow.screen(), Screen::Attract) << "a page that was left open closes";
}

TEST_F(Flow, WhileTheGlassIsWipedNoTouchDoesAnything) {
    flow.askPin(now);
    flow.admit(now);
    flow.clean(now);
    EXPECT_EQ(flow.cleaningLeft(now), 60);
    for (int i = 0; i < 59; ++i) {
        pass(1'000);
        EXPECT_FALSE(touch());
        flow.askPin(now);
        EXPECT_EQ(flow.screen(), Screen::Cleaning);
    }
    EXPECT_EQ(flow.cleaningLeft(now), 1);
    pass(1'000);
    EXPECT_EQ(flow.screen(), Screen::Attract);
}

class Corners : public testing::Test {
protected:
    static constexpr QSizeF window{1920, 1080};
    static constexpr QPointF first{10, 20}, second{1900, 30};

    bool hold(QPointF at, std::int64_t ms) {
        gesture.press(at, window, now);
        now += ms;
        return gesture.release(now);
    }
    CornerGesture gesture;
    std::int64_t now = 5'000;
};

TEST_F(Corners, LeftThenRightLongEnough) {
    EXPECT_FALSE(hold(first, 5'000));
    now += 3'000;
    EXPECT_TRUE(hold(second, 5'000));
    EXPECT_FALSE(hold(second, 5'000)) << "once is once";
}

TEST_F(Corners, AnythingElseIsNoWayIn) {
    EXPECT_FALSE(hold(second, 9'000));
    EXPECT_FALSE(hold(first, 4'900));
    EXPECT_FALSE(hold(second, 5'000)) << "the first was too short";
    EXPECT_FALSE(hold(first, 5'000));
    EXPECT_FALSE(hold(second, 4'900)) << "the second was too short";
    EXPECT_FALSE(hold(first, 5'000));
    now += 5'100;
    EXPECT_FALSE(hold(second, 5'000)) << "too late";
    EXPECT_FALSE(hold(first, 5'000));
    EXPECT_FALSE(hold({900, 500}, 5'000));
    EXPECT_FALSE(hold(second, 5'000)) << "something lay between";
    EXPECT_FALSE(hold(first, 5'000));
    EXPECT_FALSE(hold({1900, 1060}, 5'000)) << "another corner";
}

TEST_F(Corners, AFingerThatWandersOrASecondOneEndsIt) {
    gesture.press(first, window, now);
    gesture.move({200, 20}, window, now + 1'000);
    now += 6'000;
    EXPECT_FALSE(gesture.release(now));
    EXPECT_FALSE(hold(second, 5'000));
    EXPECT_FALSE(hold(first, 5'000));
    gesture.cancel();
    EXPECT_FALSE(hold(second, 5'000));
    gesture.press(first, window, now);
    gesture.move({60, 90}, window, now + 1'000);
    now += 6'000;
    EXPECT_FALSE(gesture.release(now));
    EXPECT_TRUE(hold(second, 5'000)) << "trembling within the corner is none";
}

} // namespace
} // namespace atlas
