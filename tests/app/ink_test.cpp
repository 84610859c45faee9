#include "app/story/ink.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace atlas {
namespace {

class InkTest : public testing::Test {
protected:
    Ink ink;
};

TEST_F(InkTest, KeysMakeTheHandAPointerOrAPen) {
    EXPECT_TRUE(ink.press(Qt::Key_L, 0));
    EXPECT_TRUE(ink.pointing());
    EXPECT_TRUE(ink.press(Qt::Key_I, 0));
    EXPECT_TRUE(ink.drawing());
    EXPECT_FALSE(ink.pointing());
    EXPECT_TRUE(ink.press(Qt::Key_Escape, 0)) << "the hand is a hand again, the talk goes on";
    EXPECT_FALSE(ink.drawing());
    EXPECT_FALSE(ink.press(Qt::Key_Escape, 0)) << "now it ends the talk";
    EXPECT_FALSE(ink.press(Qt::Key_Delete, 0));
    EXPECT_FALSE(ink.press(Qt::Key_L, Qt::ControlModifier));
    EXPECT_FALSE(ink.press(Qt::Key_PageDown, 0));
}

TEST_F(InkTest, ThePointerGoesWhenItRests) {
    ink.pointAt({0.25, 2.0});
    EXPECT_EQ(ink.spot(), QPointF(0.25, 1.0)) << "within the window";
    EXPECT_TRUE(ink.spotShown());
    QTest::qWait(Ink::spotMs / 2);
    ink.pointAt({0.3, 0.5});
    QTest::qWait(Ink::spotMs * 3 / 4);
    EXPECT_TRUE(ink.spotShown()) << "it has moved";
    EXPECT_TRUE(QTest::qWaitFor([&] { return !ink.spotShown(); }, Ink::spotMs));
}

TEST_F(InkTest, AFingerThatStaysPoints) {
    ink.hold({0.5, 0.5});
    QTest::qWait(Ink::spotMs + 200);
    EXPECT_TRUE(ink.spotShown());
    ink.letGo();
    EXPECT_FALSE(ink.spotShown());
    EXPECT_FALSE(ink.held());
}

TEST_F(InkTest, StrokesFadeTogetherAndANewOneBeginsAfresh) {
    ink.begin({0.1, 0.1});
    ink.draw({0.2, 0.2});
    ink.draw({0.2, 0.2 + Ink::leastStep / 2});
    ink.lift();
    ink.draw({0.9, 0.9});
    ASSERT_EQ(ink.strokes().size(), 1u);
    EXPECT_EQ(ink.strokes()[0].size(), 2u) << "points that are as good as one, and those of no stroke";
    ink.begin({0.5, 0.5});
    ink.lift();
    EXPECT_EQ(ink.strokes().size(), 2u);
    QTest::qWait(Ink::inkMs - 500);
    EXPECT_TRUE(ink.inkShown());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !ink.inkShown(); }, 2000));
    EXPECT_FALSE(ink.strokes().empty()) << "they are seen while they fade";
    ink.begin({0.3, 0.3});
    EXPECT_EQ(ink.strokes().size(), 1u);
    QTest::qWait(Ink::fadeMs + 300);
    EXPECT_EQ(ink.strokes().size(), 1u) << "what has begun since does not go with the old ones";
}

TEST_F(InkTest, FadedStrokesAreForgotten) {
    ink.begin({0.1, 0.1});
    ink.lift();
    EXPECT_TRUE(QTest::qWaitFor([&] { return ink.strokes().empty(); }, Ink::inkMs + Ink::fadeMs + 2000));
}

TEST_F(InkTest, AHandThatNeverRestsFillsNoMemory) {
    ink.begin({0, 0});
    for (int i = 0; i < 3 * static_cast<int>(Ink::maxPoints); ++i)
        ink.draw({i % 2 == 0 ? 0.1 : 0.9, 0.5});
    EXPECT_LE(ink.strokes()[0].size(), Ink::maxPoints);
    ink.wipe();
    EXPECT_TRUE(ink.strokes().empty());
}

TEST_F(InkTest, TheEndLeavesNothing) {
    ink.press(Qt::Key_I, 0);
    ink.begin({0.1, 0.1});
    ink.reset();
    EXPECT_FALSE(ink.drawing());
    EXPECT_FALSE(ink.inkShown());
}

} // namespace
} // namespace atlas
