#include "geo/mesh.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <numeric>

namespace {

using geo::MultiPolygon;
using geo::Point;

MultiPolygon circle(double radius, int corners, double hole = 0) {
    const auto ring = [corners](double r) {
        geo::Ring points;
        for (int i = 0; i < corners; ++i) {
            const double angle = 2 * std::numbers::pi * i / corners;
            points.push_back({r * std::cos(angle), r * std::sin(angle)});
        }
        points.push_back(points.front());
        return points;
    };
    MultiPolygon shape{{ring(radius)}};
    if (hole > 0)
        shape[0].push_back(ring(hole));
    return shape;
}

double ringArea(const geo::Ring& ring) {
    double twice = 0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        twice += ring[i - 1].x * ring[i].y - ring[i].x * ring[i - 1].y;
    return std::abs(twice) / 2;
}

double meshArea(const geo::Mesh& mesh) {
    double area = 0;
    for (std::size_t t = 0; t < mesh.triangles.size(); t += 3) {
        const Point a = mesh.vertices[mesh.triangles[t]], b = mesh.vertices[mesh.triangles[t + 1]],
                    c = mesh.vertices[mesh.triangles[t + 2]];
        area += std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
    }
    return area;
}

TEST(Triangulate, CoversTheShapeOnceWithoutItsHoles) {
    const MultiPolygon shape = circle(10, 200, 4);
    const auto tiles = geo::triangulate(shape, 3);
    ASSERT_TRUE(tiles);
    const double area = std::accumulate(tiles->begin(), tiles->end(), 0.0, [](double sum, const auto& tile) {
        return sum + meshArea(tile.mesh);
    });
    EXPECT_NEAR(area, ringArea(shape[0][0]) - ringArea(shape[0][1]), 1e-6);
}

TEST(Triangulate, EveryTriangleStaysInItsCell) {
    const auto tiles = geo::triangulate(circle(10, 200), 3);
    ASSERT_TRUE(tiles);
    EXPECT_GT(tiles->size(), 30u);
    for (const geo::MeshTile& tile : *tiles)
        for (const Point& p : tile.mesh.vertices)
            EXPECT_TRUE(tile.extent.contains(p)) << p.x << ' ' << p.y;
}

TEST(Triangulate, AShapeThatCrossesItselfIsRepaired) {
    const auto tiles = geo::triangulate({{{{0, 0}, {2, 2}, {2, 0}, {0, 2}, {0, 0}}}}, 10);
    ASSERT_TRUE(tiles);
    double area = 0;
    for (const auto& tile : *tiles)
        area += meshArea(tile.mesh);
    EXPECT_NEAR(area, 2, 1e-9) << "the two wings of the bow tie";
}

TEST(Triangulate, NothingGivesNothing) {
    const auto tiles = geo::triangulate({}, 1);
    ASSERT_TRUE(tiles);
    EXPECT_TRUE(tiles->empty());
    EXPECT_FALSE(geo::triangulate({{{{0, 0}, {1, 1}}}}, 1)) << "a ring of two points is an error";
}

const std::vector<double> rings{0.5, 1, 2};

TEST(DistanceMesh, CoversOneSideOfTheBorderUpToTheLastRing) {
    const MultiPolygon land{{{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}}};
    const auto band = geo::distanceMesh(land, {{{0, 0}, {10, 0}}}, {}, rings);
    ASSERT_TRUE(band);
    EXPECT_NEAR(meshArea(band->mesh), 20, 1e-6);
    ASSERT_EQ(band->distances.size(), band->mesh.vertices.size());
    for (std::size_t i = 0; i < band->distances.size(); ++i) {
        EXPECT_GE(band->mesh.vertices[i].y, -1e-12) << "never on the neighbour's side";
        EXPECT_NEAR(band->distances[i], band->mesh.vertices[i].y, 1e-9);
    }
}

TEST(DistanceMesh, InterpolatingWithinATriangleIsNearlyTheDistance) {
    const MultiPolygon land{{{{-10, 0}, {-1, 0}, {0, 1}, {1, 0}, {10, 0}, {10, 10}, {-10, 10}, {-10, 0}}}};
    const geo::MultiLine border{{{-10, 0}, {-1, 0}, {0, 1}, {1, 0}, {10, 0}}};
    const auto band = geo::distanceMesh(land, border, {}, rings);
    ASSERT_TRUE(band);
    const auto distance = [&](Point p) {
        double best = INFINITY;
        for (std::size_t i = 1; i < border[0].size(); ++i) {
            const Point a = border[0][i - 1], b = border[0][i];
            const double dx = b.x - a.x, dy = b.y - a.y;
            const double t =
                std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
            best = std::min(best, std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy));
        }
        return best;
    };
    for (std::size_t t = 0; t < band->mesh.triangles.size(); t += 3) {
        Point middle;
        double interpolated = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            const auto v = band->mesh.triangles[t + k];
            middle.x += band->mesh.vertices[v].x / 3;
            middle.y += band->mesh.vertices[v].y / 3;
            interpolated += band->distances[v] / 3;
        }
        EXPECT_NEAR(interpolated, distance(middle), 0.3) << middle.x << ' ' << middle.y;
    }
}

TEST(DistanceMesh, StartsAtTheBanksOfSharedWater) {
    const MultiPolygon land{{{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}}};
    const MultiPolygon river{{{{-1, -1}, {11, -1}, {11, 1}, {-1, 1}, {-1, -1}}}};
    const auto band = geo::distanceMesh(land, {{{0, 0}, {10, 0}}}, river, rings);
    ASSERT_TRUE(band);
    EXPECT_NEAR(meshArea(band->mesh), 20, 1e-6);
    for (std::size_t i = 0; i < band->distances.size(); ++i) {
        EXPECT_GE(band->mesh.vertices[i].y, 1 - 1e-9) << "not in the water";
        EXPECT_NEAR(band->distances[i], band->mesh.vertices[i].y - 1, 1e-9);
    }
}

TEST(DistanceMesh, BrokenShapesAreAnError) {
    EXPECT_FALSE(geo::distanceMesh({{{{0, 0}, {1, 1}}}}, {{{0, 0}, {1, 0}}}, {}, rings));
    EXPECT_FALSE(geo::distanceMesh({{{{0, 0}, {1, 0}, {1, 1}, {0, 0}}}}, {}, {{{{0, 0}, {1, 1}}}}, rings));
}

} // namespace
