#include "app/scene/label_placer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>
#include <set>

namespace {

using atlas::LabelCandidate;
using atlas::LabelObstacle;
using atlas::LabelPlacer;
using atlas::PlacedLabel;
using testing::SizeIs;

const QRectF area(0, 0, 1000, 800);

LabelCandidate name(std::uint64_t id, double rank, QPointF at, QSizeF size = {80, 20}) {
    return {.id = id, .rank = rank, .places = atlas::placesAround(at, size, 5)};
}

TEST(LabelPlacer, ANameAloneStandsRightOfItsPlace) {
    const auto placed = LabelPlacer().place(std::vector{name(1, 0, {500, 400})}, {}, area, 10);
    ASSERT_THAT(placed, SizeIs(1));
    EXPECT_EQ(placed[0].rect, QRectF(505, 390, 80, 20));
}

TEST(LabelPlacer, TheMoreImportantNameWins) {
    // So close that one position is left for neither: only 8 positions of a huge name.
    const std::vector candidates{name(1, 5, {500, 400}, {900, 700}), name(2, 1, {500, 400}, {900, 700})};
    const auto placed = LabelPlacer().place(candidates, {}, {-2000, -2000, 5000, 5000}, 1);
    ASSERT_THAT(placed, SizeIs(1));
    EXPECT_EQ(placed[0].id, 2u);
}

TEST(LabelPlacer, EqualRanksAreDecidedByTheStableId) {
    const std::vector candidates{name(9, 1, {500, 400}), name(3, 1, {500, 402})};
    EXPECT_EQ(LabelPlacer().place(candidates, {}, area, 1)[0].id, 3u);
}

TEST(LabelPlacer, ANameAvoidsObstaclesAndTheEdge) {
    const std::vector<LabelObstacle> obstacles{{.rect = {505, 380, 100, 40}}};
    const auto placed = LabelPlacer().place(std::vector{name(1, 0, {500, 400})}, obstacles, area, 10);
    ASSERT_THAT(placed, SizeIs(1));
    EXPECT_FALSE(placed[0].rect.intersects(obstacles[0].rect));
    const auto atEdge = LabelPlacer().place(std::vector{name(1, 0, {990, 400})}, {}, area, 10);
    ASSERT_THAT(atEdge, SizeIs(1));
    EXPECT_TRUE(area.contains(atEdge[0].rect));
}

TEST(LabelPlacer, ANameWithoutRoomIsLeftOut) {
    const std::vector<LabelObstacle> everything{{.rect = {0, 0, 1000, 800}}};
    EXPECT_THAT(LabelPlacer().place(std::vector{name(1, 0, {500, 400})}, everything, area, 10), SizeIs(0));
}

TEST(LabelPlacer, AShownNameIsKeptBeforeOneOfNearlyItsRank) {
    LabelPlacer placer;
    const std::vector<LabelCandidate> alone{name(1, 4, {500, 400}, {900, 700})};
    const QRectF wide(-2000, -2000, 5000, 5000);
    ASSERT_THAT(placer.place(alone, {}, wide, 1), SizeIs(1));
    const std::vector both{alone[0], name(2, 3, {500, 400}, {900, 700})};
    EXPECT_EQ(placer.place(both, {}, wide, 1)[0].id, 1u) << "one rank does not chase it away";
    const std::vector better{alone[0], name(3, 1, {500, 400}, {900, 700})};
    EXPECT_EQ(placer.place(better, {}, wide, 1)[0].id, 3u) << "three ranks do";
    placer.forget();
    EXPECT_EQ(placer.place(both, {}, wide, 1)[0].id, 2u);
}

TEST(LabelPlacer, AShownNameKeepsItsPositionThoughTheFirstOneIsFreeAgain) {
    LabelPlacer placer;
    const std::vector candidates{name(1, 0, {500, 400})};
    const std::vector<LabelObstacle> obstacles{{.rect = {505, 380, 100, 40}}};
    const auto before = placer.place(candidates, obstacles, area, 10);
    EXPECT_EQ(placer.place(candidates, {}, area, 10)[0].rect, before[0].rect);
}

TEST(LabelPlacer, ANameOfAThingStandsBesideItAndOnlyOneNameDoes) {
    const std::vector<LabelObstacle> ring{{.rect = {480, 380, 40, 40}, .round = true}};
    LabelCandidate first{
        .id = 1, .rank = 0, .places = atlas::placesAround({500, 400}, {80, 20}, 20), .own = 0};
    LabelCandidate second = first;
    second.id = 2;
    const auto placed = LabelPlacer().place(std::vector{first, second}, ring, area, 10);
    ASSERT_THAT(placed, SizeIs(1));
    EXPECT_EQ(placed[0].id, 1u);
    EXPECT_EQ(placed[0].rect, QRectF(520, 390, 80, 20));
    first.own = -1;
    first.places = atlas::placesAround({500, 400}, {80, 20}, 8);
    EXPECT_THAT(LabelPlacer().place(std::vector{first}, ring, area, 10), SizeIs(0))
        << "a ring that is not its own is in the way";
}

TEST(LabelPlacer, TheCornerOfARoundObstacleIsFree) {
    const LabelCandidate corner{.id = 1, .rank = 0, .places = {{.key = 0, .rect = {590, 490, 80, 20}}}};
    const QRectF square(400, 300, 200, 200);
    EXPECT_THAT(LabelPlacer().place(std::vector{corner}, std::vector{LabelObstacle{.rect = square}}, area, 1),
                SizeIs(0));
    EXPECT_THAT(LabelPlacer().place(std::vector{corner},
                                    std::vector{LabelObstacle{.rect = square, .round = true}}, area, 1),
                SizeIs(1));
}

TEST(LabelPlacer, OnlyTheMostImportantNamesCoverSoftObstacles) {
    const std::vector<LabelObstacle> soft{{.rect = {0, 0, 1000, 800}, .soft = true}};
    EXPECT_THAT(LabelPlacer().place(std::vector{name(1, 2, {500, 400})}, soft, area, 1), SizeIs(1));
    EXPECT_THAT(LabelPlacer().place(std::vector{name(1, 3, {500, 400})}, soft, area, 1), SizeIs(0));
}

TEST(LabelPlacer, APlaceThatIsNotAllowedIsNotTaken) {
    const auto placed =
        LabelPlacer().place(std::vector{name(1, 0, {500, 400})}, {}, area, 1,
                            [](std::size_t, const QRectF& rect) { return rect.center().x() < 500; });
    ASSERT_THAT(placed, SizeIs(1));
    EXPECT_LT(placed[0].rect.center().x(), 500);
}

LabelCandidate dotted(std::uint64_t id, double rank, QPointF at) {
    LabelCandidate candidate = name(id, rank, at);
    candidate.dot = QRectF(at - QPointF(3, 3), QSizeF(6, 6));
    return candidate;
}

TEST(LabelPlacer, NoNameCoversTheDotOfAnother) {
    // Mainz and Wiesbaden: to the right of one lies the other.
    const auto both =
        LabelPlacer().place(std::vector{dotted(1, 1, {500, 400}), dotted(2, 1.5, {540, 400})}, {}, area, 10);
    ASSERT_THAT(both, SizeIs(2));
    EXPECT_FALSE(both[0].rect.intersects(QRectF(537, 397, 6, 6)));
    EXPECT_FALSE(both[1].rect.intersects(QRectF(497, 397, 6, 6)));
    // A village doesn't move a town's name; it goes without a dot, and so without a name.
    const auto one =
        LabelPlacer().place(std::vector{dotted(1, 1, {500, 400}), dotted(2, 6, {540, 400})}, {}, area, 10);
    ASSERT_THAT(one, SizeIs(1));
    EXPECT_EQ(one[0].rect, QRectF(505, 390, 80, 20));
}

/// Names of a crowd, as a camera that moves sees them.
std::vector<LabelCandidate> crowd(unsigned seed, double zoom, QPointF shift) {
    std::mt19937 random(seed);
    std::uniform_real_distribution x(-1000.0, 2000.0), y(-800.0, 1600.0);
    std::uniform_int_distribution rank(0, 6);
    std::vector<LabelCandidate> all;
    for (std::uint64_t id = 0; id < 400; ++id) {
        const QPointF at(x(random), y(random));
        all.push_back(name(id, rank(random), area.center() + (at - area.center()) * zoom + shift));
    }
    return all;
}

TEST(LabelPlacer, NoNameFlickersWhileTheMapIsMoved) {
    constexpr unsigned seed = 11;
    LabelPlacer placer;
    std::map<std::uint64_t, int> keys;
    for (int step = 0; step < 300; ++step) {
        const auto candidates = crowd(seed, 1, {-1.0 * step, 0.5 * step});
        std::map<std::uint64_t, int> now;
        std::map<std::uint64_t, QRectF> rects;
        for (const PlacedLabel& label : placer.place(candidates, {}, area, 1000)) {
            now[label.id] = label.key;
            rects[label.id] = label.rect;
        }
        // Nothing changes among names that all stay: whoever goes left the area, or made room for one that is
        // much more important and came in.
        for (const auto& [id, key] : keys) {
            if (const auto still = now.find(id); still != now.end()) {
                continue;
            }
            const LabelCandidate& gone = candidates[id];
            bool fits = false, displaced = false;
            for (const auto& place : gone.places)
                fits = fits || (place.key == key && area.contains(place.rect));
            for (const auto& place : gone.places)
                for (const auto& [other, rect] : rects)
                    displaced = displaced || (place.key == key && rect.intersects(place.rect) &&
                                              candidates[other].rank < gone.rank);
            EXPECT_TRUE(!fits || displaced) << "seed " << seed << ", step " << step << ", name " << id;
        }
        keys = std::move(now);
    }
}

TEST(LabelPlacer, NoNameGoesAndComesWhileTheMapIsZoomed) {
    for (const unsigned seed : {1u, 2u, 3u}) {
        LabelPlacer placer;
        std::map<std::uint64_t, int> left; // the step at which it went
        std::set<std::uint64_t> before;
        int shown = 0, back = 0;
        for (int step = 0; step < 120; ++step) {
            std::set<std::uint64_t> now;
            for (const PlacedLabel& label :
                 placer.place(crowd(seed, std::exp2(-step / 60.0), {}), {}, area, 1000, {}, true))
                now.insert(label.id);
            for (const auto id : before)
                if (!now.contains(id))
                    left[id] = step;
            for (const auto id : now)
                if (const auto gone = left.find(id); gone != left.end() && step - gone->second < 10) {
                    ++back; // within a sixth of a doubling
                    left.erase(gone);
                }
            shown += static_cast<int>(now.size());
            before = std::move(now);
        }
        EXPECT_EQ(back, 0) << "seed " << seed << ", " << shown / 120 << " at a time";
        // At rest all that fits is there, whatever went before.
        LabelPlacer fresh;
        const auto last = crowd(seed, 0.25, {});
        EXPECT_GE(static_cast<double>(placer.place(last, {}, area, 1000).size()),
                  0.9 * static_cast<double>(fresh.place(last, {}, area, 1000).size()));
    }
}

TEST(LabelPlacer, NamesNeverOverlapAndNeverExceedTheLimit) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> x(0, 1000), y(0, 800), width(20, 160), rank(0, 9);
    LabelPlacer placer;
    for (int round = 0; round < 20; ++round) {
        std::vector<LabelCandidate> candidates;
        for (std::uint64_t i = 0; i < 400; ++i)
            candidates.push_back(name(i, rank(random), {x(random), y(random)}, {width(random), 18}));
        const auto placed = placer.place(candidates, {}, area, 120);
        EXPECT_LE(placed.size(), 120u);
        EXPECT_GE(placed.size(), 60u);
        for (std::size_t a = 0; a < placed.size(); ++a)
            for (std::size_t b = a + 1; b < placed.size(); ++b)
                // The lines may touch, the letters in them don't.
                EXPECT_FALSE(
                    placed[a].rect.adjusted(0, 2, 0, -2).intersects(placed[b].rect.adjusted(0, 2, 0, -2)));
    }
}

} // namespace
