#include "app/scene/mark_motion.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <random>

namespace {

using atlas::MarkMotion;
using atlas::MovingMark;
using atlas::RecordMark;
using Way = MarkMotion::Way;
using testing::SizeIs;

RecordMark glyph(geo::RecordIndex record, geo::Point at, QPointF offset = {}) {
    return {.type = RecordMark::Type::Glyph, .unit = at, .offset = offset, .record = record};
}

RecordMark ghost(geo::RecordIndex record, geo::Point at) {
    return {.type = RecordMark::Type::Ghost, .unit = at, .record = record};
}

RecordMark ring(geo::Point at, std::uint32_t count, double reach) {
    return {.type = RecordMark::Type::Cluster,
            .unit = at,
            .byKind = {count, 0, 0},
            .bounds = {at.x - reach, at.y - reach, at.x + reach, at.y + reach}};
}

const MovingMark* find(const std::vector<MovingMark>& shown, const RecordMark& mark) {
    const auto found = std::ranges::find_if(shown, [&](const MovingMark& m) {
        return m.mark.type == mark.type && m.mark.record == mark.record && m.mark.byKind == mark.byKind &&
               m.mark.unit == mark.unit;
    });
    return found == shown.end() ? nullptr : &*found;
}

TEST(MarkMotion, ACutIsThereAtOnce) {
    MarkMotion motion;
    motion.retarget({glyph(1, {0.5, 0.5})}, Way::Cut, 0);
    EXPECT_FALSE(motion.moving(0));
    motion.retarget({glyph(2, {0.5, 0.4}), ghost(1, {0.5, 0.5})}, Way::Cut, 10);
    EXPECT_FALSE(motion.moving(10));
    ASSERT_THAT(motion.at(10), SizeIs(2));
    EXPECT_EQ(motion.at(10)[0].opacity, 1);
}

TEST(MarkMotion, ARingLetsOutWhatItHeldAndDrawsItInAgain) {
    const RecordMark whole = ring({0.5, 0.5}, 5, 0.1);
    const std::vector<RecordMark> parts{ring({0.45, 0.5}, 4, 0.01), glyph(7, {0.58, 0.5}),
                                        glyph(8, {0.9, 0.9})};
    MarkMotion motion;
    motion.retarget({whole}, Way::Cut, 0);
    motion.retarget(parts, Way::Travel, 100);
    ASSERT_TRUE(motion.moving(100));
    for (const std::size_t i : {0u, 1u}) {
        const MovingMark* part = find(motion.at(100), parts[i]);
        ASSERT_NE(part, nullptr);
        EXPECT_EQ(part->unit, whole.unit) << "comes out of the ring";
        EXPECT_EQ(part->opacity, 0);
    }
    EXPECT_EQ(find(motion.at(100), parts[2])->unit, parts[2].unit) << "the ring didn't hold it";
    EXPECT_EQ(find(motion.at(100), whole)->opacity, 1);
    EXPECT_LT(find(motion.at(150), whole)->opacity, 1);
    EXPECT_GT(find(motion.at(150), parts[1])->unit.x, 0.5);

    const double end = 100 + MarkMotion::travelMs;
    EXPECT_FALSE(motion.moving(end));
    ASSERT_THAT(motion.at(end), SizeIs(3));
    EXPECT_EQ(find(motion.at(end), parts[1])->unit, parts[1].unit);

    motion.retarget({whole}, Way::Travel, end);
    EXPECT_EQ(find(motion.at(end), whole)->unit, whole.unit);
    EXPECT_EQ(find(motion.at(end), whole)->opacity, 0);
    const double late = end + 0.9 * MarkMotion::travelMs;
    EXPECT_NEAR(find(motion.at(late), parts[1])->unit.x, 0.5, 0.02);
    EXPECT_LT(find(motion.at(late), parts[1])->opacity, 0.2);
    EXPECT_THAT(motion.at(end + MarkMotion::travelMs), SizeIs(1));
}

TEST(MarkMotion, WhatAFilterLeavesOutFadesInPlace) {
    MarkMotion motion;
    motion.retarget({glyph(1, {0.5, 0.5}), glyph(2, {0.6, 0.5})}, Way::Cut, 0);
    motion.retarget({ghost(1, {0.5, 0.5}), glyph(2, {0.6, 0.5})}, Way::Fade, 0);
    const double half = MarkMotion::fadeMs / 2;
    EXPECT_DOUBLE_EQ(find(motion.at(half), glyph(1, {0.5, 0.5}))->opacity, 0.5);
    EXPECT_DOUBLE_EQ(find(motion.at(half), ghost(1, {0.5, 0.5}))->opacity, 0.5);
    EXPECT_EQ(find(motion.at(half), glyph(2, {0.6, 0.5}))->opacity, 1);
    EXPECT_FALSE(motion.moving(MarkMotion::fadeMs));
}

TEST(MarkMotion, NothingNewMovesNothing) {
    const std::vector<RecordMark> marks{ring({0.5, 0.5}, 5, 0.1), glyph(1, {0.7, 0.7}, {3, 4})};
    MarkMotion motion;
    motion.retarget(marks, Way::Cut, 0);
    motion.retarget(marks, Way::Travel, 5);
    EXPECT_FALSE(motion.moving(5));
}

TEST(MarkMotion, AFanOpensFromItsDot) {
    MarkMotion motion;
    motion.retarget({ring({0.5, 0.5}, 2, 0)}, Way::Cut, 0);
    motion.retarget({glyph(1, {0.5, 0.5}, {0, -20}), glyph(2, {0.5, 0.5}, {0, 20})}, Way::Travel, 0);
    EXPECT_EQ(find(motion.at(0), glyph(1, {0.5, 0.5}))->offset, QPointF(0, 0));
    EXPECT_EQ(find(motion.at(1000), glyph(1, {0.5, 0.5}))->offset, QPointF(0, -20));
}

/// However often and whenever it is sent elsewhere: nothing that is to be seen jumps, and it arrives.
TEST(MarkMotion, NeverJumps) {
    const auto seed = std::random_device()();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> place(0.4, 0.6), wait(0, 300);
    MarkMotion motion;
    double now = 0;
    for (int step = 0; step < 200; ++step) {
        std::vector<RecordMark> marks;
        for (geo::RecordIndex r = 0; r < 12; ++r)
            switch (random() % 4) {
            case 0:
                marks.push_back(glyph(r, {0.4 + 0.01 * r, 0.5}));
                break;
            case 1:
                marks.push_back(ghost(r, {0.4 + 0.01 * r, 0.5}));
                break;
            case 2:
                marks.push_back(
                    ring({place(random), place(random)}, 2 + static_cast<unsigned>(random() % 9), 0.1));
                break;
            default:
                break;
            }
        const auto seen = [&] {
            std::multimap<std::tuple<int, unsigned, double>, std::tuple<double, double, double>> all;
            for (const MovingMark& m : motion.at(now))
                if (m.opacity >= 0.01)
                    all.emplace(std::tuple(static_cast<int>(m.mark.type), m.mark.record, m.mark.unit.x),
                                std::tuple(m.unit.x, m.unit.y, m.opacity));
            return all;
        };
        const auto before = seen();
        motion.retarget(marks, random() % 2 == 0 ? Way::Fade : Way::Travel, now);
        EXPECT_EQ(seen(), before);
        now += wait(random);
    }
    std::vector<RecordMark> last{glyph(1, {0.5, 0.5})};
    motion.retarget(last, Way::Travel, now);
    ASSERT_THAT(motion.at(now + 1000), SizeIs(1));
    EXPECT_EQ(motion.at(now + 1000)[0].opacity, 1);
}

} // namespace
