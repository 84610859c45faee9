#include "geo/coverage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <random>

namespace {

using geo::Line;
using geo::MultiPolygon;
using geo::Point;
using geo::detail::SharedEdge;
using testing::SizeIs;

MultiPolygon square(double x, double y, double side = 1) {
    return {{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}}}};
}

double area(const MultiPolygon& shape) {
    double sum = 0;
    for (const auto& polygon : shape)
        for (std::size_t r = 0; r < polygon.size(); ++r) {
            double twice = 0;
            for (std::size_t i = 1; i < polygon[r].size(); ++i)
                twice += polygon[r][i - 1].x * polygon[r][i].y - polygon[r][i].x * polygon[r][i - 1].y;
            sum += (r == 0 ? 1 : -1) * std::abs(twice) / 2;
        }
    return sum;
}

/// Two neighbours with a common edge that wiggles by `height`, and a third below both.
std::vector<MultiPolygon> wiggly(double height, int corners) {
    Line common;
    for (int i = 0; i <= corners; ++i)
        common.push_back({1 + (i % 2 == 0 || i == corners ? 0 : height), static_cast<double>(i) / corners});
    geo::Ring left{{0, 0}}, right{{2, 0}, {2, 1}};
    left.insert(left.end(), common.begin(), common.end());
    left.insert(left.end(), {{0, 1}, {0, 0}});
    right.insert(right.end(), common.rbegin(), common.rend());
    right.push_back({2, 0});
    return {{{left}}, {{right}}, {{{{0, 0}, {1, 0}, {2, 0}, {2, -1}, {0, -1}, {0, 0}}}}};
}

TEST(Coverage, NeighboursThatShareAllVerticesAreValid) {
    const std::vector faces{square(0, 0), square(1, 0)};
    EXPECT_EQ(geo::detail::coverageIsValid(faces), true);
}

TEST(Coverage, AnOverlapIsFound) {
    const std::vector faces{square(0, 0), square(0.9, 0)};
    EXPECT_EQ(geo::detail::coverageIsValid(faces), false);
}

TEST(Coverage, AVertexThatOnlyOneNeighbourHasIsFound) {
    std::vector faces{square(0, 0), square(1, 0)};
    faces[1][0][0].insert(faces[1][0][0].end() - 1, {1, 0.5});
    EXPECT_EQ(geo::detail::coverageIsValid(faces), false);
}

TEST(Coverage, ABrokenRingIsAnErrorAndNoCrash) {
    const std::vector<MultiPolygon> faces{{{{{0, 0}, {1, 0}}}}};
    const auto valid = geo::detail::coverageIsValid(faces);
    ASSERT_FALSE(valid);
    EXPECT_FALSE(valid.error().what.empty());
    EXPECT_FALSE(geo::detail::simplifyCoverage(faces, 1));
    EXPECT_FALSE(geo::detail::dissolveCoverage(faces, std::vector<std::size_t>{0}, 1));
    EXPECT_FALSE(geo::detail::labelPoint(faces[0], 0.1));
}

TEST(Coverage, TheSharedEdgeHasTheSmallerFaceOnItsLeft) {
    const std::vector faces{square(0, 0), square(1, 0)};
    const auto edges = geo::detail::sharedEdges(faces);
    ASSERT_THAT(edges, SizeIs(1));
    EXPECT_EQ(edges[0].left, 0u);
    EXPECT_EQ(edges[0].right, 1u);
    // Face 0 lies west of x = 1: on the left of a line that goes north.
    EXPECT_EQ(edges[0].shape, (geo::MultiLine{{{1, 0}, {1, 1}}}));
}

TEST(Coverage, TheDirectionOfTheRingsDoesNotMatter) {
    std::vector faces{square(0, 0), square(1, 0)};
    std::ranges::reverse(faces[0][0][0]);
    EXPECT_EQ(geo::detail::sharedEdges(faces)[0].shape, (geo::MultiLine{{{1, 0}, {1, 1}}}));
}

TEST(Coverage, AnEdgeThatOnlyOneFaceHasIsNotShared) {
    const std::vector faces{square(0, 0), square(5, 5)};
    EXPECT_TRUE(geo::detail::sharedEdges(faces).empty());
}

TEST(Coverage, AnEnclaveHasOneClosedEdgeAroundIt) {
    MultiPolygon land = square(0, 0, 4);
    const MultiPolygon enclave = square(1, 1);
    land[0].push_back(enclave[0][0]);
    const auto edges = geo::detail::sharedEdges(std::vector{land, enclave});
    ASSERT_THAT(edges, SizeIs(1));
    ASSERT_THAT(edges[0].shape, SizeIs(1));
    EXPECT_THAT(edges[0].shape[0], SizeIs(5));
    EXPECT_EQ(edges[0].shape[0].front(), edges[0].shape[0].back());
}

TEST(Coverage, PiecesOfOneEdgeAreJoinedAndBreakWhereAThirdFaceTouches) {
    const auto edges = geo::detail::sharedEdges(wiggly(0.1, 10));
    ASSERT_THAT(edges, SizeIs(3));
    ASSERT_THAT(edges[0].shape, SizeIs(1)) << "left and right share one line";
    EXPECT_THAT(edges[0].shape[0], SizeIs(11));
}

TEST(Coverage, SimplifyingKeepsNeighboursTogether) {
    const auto faces = wiggly(0.01, 40);
    const auto simpler = geo::detail::simplifyCoverage(faces, 0.1);
    ASSERT_TRUE(simpler);
    ASSERT_THAT(*simpler, SizeIs(3));
    EXPECT_EQ(geo::detail::coverageIsValid(*simpler), true);
    EXPECT_LT((*simpler)[0][0][0].size(), faces[0][0][0].size() / 2);
    EXPECT_NEAR(area((*simpler)[0]) + area((*simpler)[1]), 2, 1e-9) << "no gap, no overlap";
}

TEST(Coverage, DissolvingJoinsTheFacesOfAGroup) {
    const std::vector faces{square(0, 0), square(1, 0), square(2, 0)};
    const auto groups = geo::detail::dissolveCoverage(faces, std::vector<std::size_t>{0, 2, 0}, 3);
    ASSERT_TRUE(groups);
    EXPECT_THAT((*groups)[0], SizeIs(2)) << "two squares that do not touch";
    EXPECT_TRUE((*groups)[1].empty());
    EXPECT_NEAR(area((*groups)[2]), 1, 1e-12);
    const auto all = geo::detail::dissolveCoverage(faces, std::vector<std::size_t>{0, 0, 0}, 1);
    ASSERT_TRUE(all);
    EXPECT_THAT((*all)[0], SizeIs(1));
    EXPECT_NEAR(area((*all)[0]), 3, 1e-12);
}

double distanceToLine(Point p, const Line& line) {
    double best = INFINITY;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double dx = line[i].x - line[i - 1].x, dy = line[i].y - line[i - 1].y;
        const double t = std::clamp(
            ((p.x - line[i - 1].x) * dx + (p.y - line[i - 1].y) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
        best = std::min(best, std::hypot(p.x - line[i - 1].x - t * dx, p.y - line[i - 1].y - t * dy));
    }
    return best;
}

TEST(SimplifyLine, LeavesOutNothingThatIsFurtherAwayThanTheTolerance) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::normal_distribution<double> step(0, 1);
    for (int round = 0; round < 50; ++round) {
        Line line{{0, 0}};
        for (int i = 0; i < 200; ++i)
            line.push_back({line.back().x + 1 + step(random), line.back().y + step(random)});
        const double tolerance = 0.5 + round * 0.1;
        const Line simpler = geo::detail::simplifyLine(line, tolerance);
        EXPECT_LT(simpler.size(), line.size());
        EXPECT_EQ(simpler.front(), line.front());
        EXPECT_EQ(simpler.back(), line.back());
        for (const Point& p : line)
            EXPECT_LE(distanceToLine(p, simpler), tolerance + 1e-9);
    }
}

TEST(SimplifyLine, ShortLinesAndNoToleranceStayAsTheyAre) {
    const Line two{{0, 0}, {1, 1}}, three{{0, 0}, {1, 0}, {2, 0}};
    EXPECT_EQ(geo::detail::simplifyLine(two, 10), two);
    EXPECT_EQ(geo::detail::simplifyLine(three, 0), three);
    EXPECT_EQ(geo::detail::simplifyLine({}, 1), Line{});
}

TEST(LabelPoint, IsTheMiddleOfTheLargestPart) {
    MultiPolygon shape = square(0, 0, 4);
    shape.push_back(square(10, 10)[0]);
    const auto point = geo::detail::labelPoint(shape, 0.01);
    ASSERT_TRUE(point);
    EXPECT_NEAR(point->x, 2, 0.05);
    EXPECT_NEAR(point->y, 2, 0.05);
}

TEST(LabelPoint, AnEmptyShapeIsAnError) {
    EXPECT_FALSE(geo::detail::labelPoint({}, 0.1));
}

} // namespace
