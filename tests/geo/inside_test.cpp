#include "geo/inside.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <string_view>

namespace geo {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

Ring square(double west, double south, double east, double north) {
    return {{west, south}, {east, south}, {east, north}, {west, north}, {west, south}};
}

struct Case {
    std::string_view what;
    Point p;
    bool inside;
};

TEST(Inside, EdgesAndCornersBelongToAPolygon) {
    const MultiPolygon polygon{{{{6, 49}, {7, 49}, {7, 50}, {6, 49}}}};
    const std::vector<Case> table{{"middle", {6.75, 49.25}, true},
                                  {"corner", {6, 49}, true},
                                  {"corner", {7, 50}, true},
                                  {"level edge", {6.3, 49}, true},
                                  {"upright edge", {7, 49.7}, true},
                                  {"slanting edge", {6.5, 49.5}, true},
                                  {"beside the slanting edge", {std::nextafter(6.5, 6), 49.5}, false},
                                  {"above the slanting edge", {6.5, std::nextafter(49.5, 50)}, false},
                                  {"below the slanting edge", {6.5, std::nextafter(49.5, 49)}, true},
                                  {"level with an edge", {5.9, 49}, false},
                                  {"level with a corner", {5, 50}, false},
                                  {"level with a corner", {8, 50}, false},
                                  {"below", {6.5, 48.9}, false},
                                  {"nowhere", {nan, 49.2}, false},
                                  {"nowhere", {6.75, nan}, false},
                                  {"endless", {infinity, 49.2}, false},
                                  {"endless", {6.75, -infinity}, false}};
    for (const auto& [what, p, inside] : table)
        EXPECT_EQ(contains(polygon, p), inside) << what << " " << p.x << " " << p.y;
}

TEST(Inside, HolesAreOutsideButTheirEdgesAreNot) {
    const MultiPolygon polygon{{square(0, 0, 10, 10), square(2, 2, 4, 4), square(3, 3, 8, 8)}};
    const std::vector<Case> table{{"land", {1, 1}, true},
                                  {"hole", {2.5, 2.5}, false},
                                  {"edge of a hole", {2, 3}, true},
                                  {"corner of a hole", {2, 2}, true},
                                  {"both holes", {3.5, 3.5}, false},
                                  {"edge of one in the other", {4, 3.5}, false},
                                  {"outer edge", {10, 5}, true},
                                  {"outside", {11, 5}, false}};
    for (const auto& [what, p, inside] : table)
        EXPECT_EQ(contains(polygon, p), inside) << what;
}

TEST(Inside, IsInsideOneOfSeveralPolygonsOverlapIncluded) {
    const MultiPolygon polygons{{square(0, 0, 4, 4)}, {square(2, 2, 6, 6)}, {square(8, 0, 9, 1)}, {}};
    EXPECT_TRUE(contains(polygons, {1, 1}));
    EXPECT_TRUE(contains(polygons, {3, 3}));
    EXPECT_TRUE(contains(polygons, {5, 5}));
    EXPECT_TRUE(contains(polygons, {8.5, 0.5}));
    EXPECT_FALSE(contains(polygons, {7, 0.5}));
    EXPECT_FALSE(contains({}, {0, 0}));
}

TEST(Inside, RingsThatCrossThemselvesGoByTheEvenOddRule) {
    // A pentagram: its middle is wound round twice.
    const MultiPolygon star{{{{0, 10}, {6, -8}, {-9, 3}, {9, 3}, {-6, -8}, {0, 10}}}};
    EXPECT_FALSE(contains(star, {0, 0}));
    EXPECT_TRUE(contains(star, {0, 6}));
    EXPECT_TRUE(contains(star, {-6, 2.5}));
    EXPECT_FALSE(contains(star, {-6, 6}));
    // A bow tie: the crossing itself is on two edges.
    const MultiPolygon bow{{{{0, 0}, {2, 2}, {2, 0}, {0, 2}, {0, 0}}}};
    EXPECT_TRUE(contains(bow, {1, 1}));
    EXPECT_TRUE(contains(bow, {0.25, 1}));
    EXPECT_FALSE(contains(bow, {1, 1.5}));
}

TEST(Inside, DegenerateRingsHaveOnlyEdges) {
    const Ring line{{0, 0}, {1, 1}, {2, 2}, {0, 0}}, dot{{1, 1}, {1, 1}, {1, 1}, {1, 1}};
    EXPECT_EQ(sideOf(line, {1.5, 1.5}), RingSide::Edge);
    EXPECT_EQ(sideOf(line, {1.5, 1.4}), RingSide::Outside);
    EXPECT_EQ(sideOf(dot, {1, 1}), RingSide::Edge);
    EXPECT_EQ(sideOf(dot, {1, 2}), RingSide::Outside);
    EXPECT_EQ(sideOf({}, {0, 0}), RingSide::Outside);
}

__extension__ typedef __int128 Wide;

// The same question in whole numbers, where nothing rounds, by a ray to the west where the code looks east.
RingSide wholeNumberSide(const std::vector<std::pair<std::int64_t, std::int64_t>>& ring, std::int64_t px,
                         std::int64_t py) {
    int crossings = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Wide ax = ring[i].first - px, ay = ring[i].second - py;
        const Wide bx = ring[i + 1].first - px, by = ring[i + 1].second - py;
        const Wide cross = ax * by - ay * bx;
        if (cross == 0 && ax * bx <= 0 && ay * by <= 0)
            return RingSide::Edge;
        // x of the edge at the height of p is (ax·by − bx·ay) / (by − ay).
        if ((ay <= 0) != (by <= 0) && (by > ay ? cross < 0 : cross > 0))
            ++crossings;
    }
    return crossings % 2 == 1 ? RingSide::Inside : RingSide::Outside;
}

TEST(Inside, AgreesWithWholeNumbersHoweverNearTheEdge) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937_64 random(seed);
    std::size_t edges = 0, insides = 0;
    for (int round = 0; round < 4000; ++round) {
        // Grids from coarse, where points meet edges often, to 2^-50 of a degree, where even differences of
        // coordinates round.
        const int shift = static_cast<int>(random() % 51);
        const std::int64_t size = std::int64_t{8} << shift;
        const auto any = [&] {
            return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(2 * size)) - size;
        };
        std::vector<std::pair<std::int64_t, std::int64_t>> whole;
        for (std::size_t i = 0; i < 3 + random() % 6; ++i)
            whole.emplace_back(any(), any());
        whole.push_back(whole.front());
        Ring ring;
        for (const auto& [x, y] : whole)
            ring.push_back(
                {std::ldexp(static_cast<double>(x), -shift), std::ldexp(static_cast<double>(y), -shift)});
        for (int trial = 0; trial < 30; ++trial) {
            auto px = any(), py = any();
            if (trial % 2 == 0) { // on the way between two corners, or just beside it
                const auto corner = random() % (whole.size() - 1);
                const auto [ax, ay] = whole[corner];
                const auto [bx, by] = whole[corner + 1];
                const auto part = static_cast<std::int64_t>(random() % 65);
                const auto between = [part](std::int64_t a, std::int64_t b) {
                    return a + static_cast<std::int64_t>((Wide{b} - a) * part / 64);
                };
                px = between(ax, bx) + static_cast<std::int64_t>(random() % 3) - 1;
                py = between(ay, by) + static_cast<std::int64_t>(random() % 3) - 1;
            }
            const Point p{std::ldexp(static_cast<double>(px), -shift),
                          std::ldexp(static_cast<double>(py), -shift)};
            const auto expected = wholeNumberSide(whole, px, py);
            ASSERT_EQ(sideOf(ring, p), expected) << "grid 2^-" << shift << ", point " << p.x << " " << p.y;
            edges += expected == RingSide::Edge;
            insides += expected == RingSide::Inside;
        }
    }
    EXPECT_GT(edges, 300u);
    EXPECT_GT(insides, 1000u);
}

} // namespace
} // namespace geo
