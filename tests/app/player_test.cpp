#include "app/story/player.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace atlas {
namespace {

using Mode = Player::Mode;

/// Three scenes; the second has two steps.
Player playing() {
    Player player;
    player.start({0, 2, 0});
    return player;
}

std::pair<std::size_t, std::size_t> place(const Player& player) {
    return {player.scene(), player.step()};
}
using Place = std::pair<std::size_t, std::size_t>;

TEST(PlayerTest, WithoutScenesNothingBegins) {
    Player player;
    player.start({});
    EXPECT_FALSE(player.playing());
    player.next();
    player.goTo(3);
    player.toggle(Mode::Black);
    EXPECT_FALSE(player.press(Qt::Key_PageDown));
    EXPECT_FALSE(player.playing());
}

TEST(PlayerTest, AClickerWalksThroughStepsAndScenes) {
    auto player = playing();
    std::vector<Place> places{place(player)};
    for (int i = 0; i < 6; ++i) {
        EXPECT_TRUE(player.press(Qt::Key_PageDown));
        places.push_back(place(player));
    }
    // The last scene stays: nobody wants to fall out of a talk.
    EXPECT_EQ(places, (std::vector<Place>{{0, 0}, {1, 0}, {1, 1}, {1, 2}, {2, 0}, {2, 0}, {2, 0}}));
    places.clear();
    for (int i = 0; i < 5; ++i) {
        EXPECT_TRUE(player.press(Qt::Key_PageUp));
        places.push_back(place(player));
    }
    EXPECT_EQ(places, (std::vector<Place>{{1, 2}, {1, 1}, {1, 0}, {0, 0}, {0, 0}}));
}

TEST(PlayerTest, ManyKeysLeadOnAndBack) {
    for (const int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        auto player = playing();
        EXPECT_TRUE(player.press(key));
        EXPECT_EQ(player.scene(), 1u) << key;
    }
    for (const int key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace}) {
        auto player = playing();
        player.goTo(2);
        EXPECT_TRUE(player.press(key));
        EXPECT_EQ(place(player), Place(1, 2)) << key;
    }
}

TEST(PlayerTest, HomeEndAndNumbersJump) {
    auto player = playing();
    player.press(Qt::Key_End);
    EXPECT_EQ(place(player), Place(2, 0));
    player.press(Qt::Key_Home);
    EXPECT_EQ(place(player), Place(0, 0));
    player.press(Qt::Key_2);
    EXPECT_EQ(player.typed(), 2u);
    EXPECT_EQ(player.scene(), 0u);
    player.press(Qt::Key_Return);
    EXPECT_EQ(place(player), Place(1, 0));
    EXPECT_EQ(player.typed(), 0u);
    for (const int key : {Qt::Key_9, Qt::Key_9, Qt::Key_9, Qt::Key_9, Qt::Key_Enter})
        player.press(key);
    EXPECT_EQ(player.scene(), 2u); // the last one there is
    player.press(Qt::Key_1);
    player.press(Qt::Key_Escape); // takes the number back, not the talk
    EXPECT_TRUE(player.playing());
    EXPECT_EQ(player.typed(), 0u);
    player.press(Qt::Key_0);
    player.press(Qt::Key_Return); // 0 is no scene: Return leads on
    EXPECT_EQ(player.scene(), 2u);
}

TEST(PlayerTest, TheScreenGoesBlackAndWhiteAndComesBackWhereItWas) {
    for (const auto& [key, mode] : {std::pair{Qt::Key_Period, Mode::Black}, std::pair{Qt::Key_B, Mode::Black},
                                    std::pair{Qt::Key_W, Mode::White}}) {
        for (const int back : {int(key), int(Qt::Key_PageDown), int(Qt::Key_Escape)}) {
            auto player = playing();
            player.goTo(1);
            EXPECT_TRUE(player.press(key));
            EXPECT_EQ(player.mode(), mode);
            EXPECT_TRUE(player.press(back));
            EXPECT_EQ(player.mode(), Mode::Scene);
            EXPECT_EQ(place(player), Place(1, 0));
        }
    }
    auto player = playing();
    player.press(Qt::Key_B);
    player.press(Qt::Key_W);
    EXPECT_EQ(player.mode(), Mode::White);
}

TEST(PlayerTest, EscapeEndsAndF5DoesNot) {
    auto player = playing();
    EXPECT_TRUE(player.press(Qt::Key_F5));
    EXPECT_TRUE(player.playing());
    EXPECT_TRUE(player.press(Qt::Key_Escape));
    EXPECT_FALSE(player.playing());
}

TEST(PlayerTest, TheOverviewMarksAndJumps) {
    Player player;
    player.start(std::vector<std::size_t>(10, 0), 5);
    player.press(Qt::Key_G);
    EXPECT_EQ(player.mode(), Mode::Overview);
    EXPECT_EQ(player.marked(), 5u);
    player.press(Qt::Key_Right);
    player.press(Qt::Key_Up);
    EXPECT_EQ(player.marked(), 2u);
    player.press(Qt::Key_Up); // nothing above
    EXPECT_EQ(player.marked(), 2u);
    player.press(Qt::Key_Left);
    EXPECT_EQ(player.scene(), 5u);
    player.press(Qt::Key_Return);
    EXPECT_EQ(player.mode(), Mode::Scene);
    EXPECT_EQ(player.scene(), 1u);
    player.press(Qt::Key_Tab);
    player.press(Qt::Key_End);
    EXPECT_EQ(player.marked(), 9u);
    player.press(Qt::Key_Escape); // leaves it as it was
    EXPECT_EQ(player.mode(), Mode::Scene);
    EXPECT_EQ(player.scene(), 1u);
}

TEST(PlayerTest, ADiveLeavesTheKeysToTheMapAndComesBack) {
    auto player = playing();
    player.goTo(1);
    player.next();
    player.dive();
    EXPECT_EQ(player.mode(), Mode::Dive);
    for (const int key : {Qt::Key_Right, Qt::Key_Space, Qt::Key_B, Qt::Key_1, Qt::Key_Return, Qt::Key_Tab})
        EXPECT_FALSE(player.press(key)) << key;
    EXPECT_TRUE(player.press(Qt::Key_Backspace));
    EXPECT_EQ(player.mode(), Mode::Scene);
    EXPECT_EQ(place(player), Place(1, 1)); // as it was, step included
    player.dive();
    EXPECT_TRUE(player.press(Qt::Key_PageDown)); // a clicker's press brings back, it does not skip
    EXPECT_EQ(place(player), Place(1, 1));
    player.toggle(Mode::Black);
    player.dive(); // nobody grabs a map in the dark
    EXPECT_EQ(player.mode(), Mode::Black);
}

TEST(PlayerTest, KeysWithCtrlAndAltBelongToTheProgram) {
    auto player = playing();
    EXPECT_FALSE(player.press(Qt::Key_Right, Qt::AltModifier));
    EXPECT_FALSE(player.press(Qt::Key_B, Qt::ControlModifier));
    EXPECT_TRUE(player.press(Qt::Key_Period, Qt::ShiftModifier)); // where a full stop needs Shift
    EXPECT_EQ(player.mode(), Mode::Black);
}

} // namespace
} // namespace atlas
