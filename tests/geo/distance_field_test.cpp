#include "geo/base_map.h"
#include "geo/crs.h"
#include "geo/distance_field.h"
#include "geo/territory.h"

#include <gmock/gmock.h>
#include <malloc.h>

#include <array>
#include <cmath>
#include <functional>
#include <random>

namespace {

using geo::DistanceMesh;
using geo::MultiLine;
using geo::MultiPolygon;
using geo::Point;

const MultiPolygon land{{{{5, 49}, {7, 49}, {7, 50}, {5, 50}, {5, 49}}}};
const MultiLine zigzag{{{5.6, 49.4}, {5.8, 49.5}, {5.9, 49.42}, {6.2, 49.55}, {6.3, 49.5}}};

/// By trying: the border in steps of a few metres.
double exactDistance(const MultiLine& border, geo::LonLat at) {
    double best = INFINITY;
    for (const geo::Line& line : border)
        for (std::size_t i = 1; i < line.size(); ++i) {
            const auto point = [&](double t) {
                return geo::LonLat{line[i - 1].x + t * (line[i].x - line[i - 1].x),
                                   line[i - 1].y + t * (line[i].y - line[i - 1].y)};
            };
            double low = 0, high = 1; // the distance to one piece has one minimum
            for (int step = 0; step < 40; ++step) {
                const double a = low + (high - low) / 3, b = high - (high - low) / 3;
                if (geo::geodesicDistance(at, point(a)) < geo::geodesicDistance(at, point(b)))
                    high = b;
                else
                    low = a;
            }
            best = std::min(best, geo::geodesicDistance(at, point((low + high) / 2)));
        }
    return best;
}

double area(const DistanceMesh& field) {
    double sum = 0;
    for (std::size_t t = 0; t < field.mesh.triangles.size(); t += 3) {
        const Point a = field.mesh.vertices[field.mesh.triangles[t]],
                    b = field.mesh.vertices[field.mesh.triangles[t + 1]],
                    c = field.mesh.vertices[field.mesh.triangles[t + 2]];
        sum += std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
    }
    return sum;
}

const geo::Extent everywhere{0, 0, 1, 1};

geo::DistanceField fieldOf(const MultiLine& border, const MultiPolygon& ground,
                           const geo::FieldDetail& detail = {}) {
    auto field = geo::DistanceField::create(border, std::span(&ground, 1), detail);
    EXPECT_TRUE(field);
    return std::move(*field);
}

/// Positions within the triangles and the distances that a renderer makes of their corners'.
void sample(const DistanceMesh& field, std::mt19937& random, int count,
            const std::function<void(geo::LonLat, double)>& use) {
    std::uniform_real_distribution<double> share(0, 1);
    for (int i = 0; i < count; ++i) {
        const std::size_t t = random() % (field.mesh.triangles.size() / 3) * 3;
        double u = share(random), v = share(random);
        if (u + v > 1) {
            u = 1 - u;
            v = 1 - v;
        }
        const std::array weights{1 - u - v, u, v};
        Point at;
        double meters = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            const auto corner = field.mesh.triangles[t + k];
            at.x += weights[k] * field.mesh.vertices[corner].x;
            at.y += weights[k] * field.mesh.vertices[corner].y;
            meters += weights[k] * field.distances[corner];
        }
        use(geo::fromUnitMercator(at), meters);
    }
}

TEST(DistanceField, IsTheGeodesicDistanceEverywhere) {
    const geo::DistanceField field = fieldOf(zigzag, land);
    const auto seed = std::random_device()();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    for (const double limit : {1'000.0, 7'000.0, 30'000.0}) {
        const DistanceMesh mesh = field.within(0, limit, everywhere);
        ASSERT_FALSE(mesh.mesh.triangles.empty());
        int wrong = 0, asked = 0;
        sample(mesh, random, 2000, [&](geo::LonLat at, double meters) {
            const double exact = exactDistance(zigzag, at);
            // Where all of a cell is within, nobody asks how far.
            if (meters == 0) {
                EXPECT_LE(exact, limit + 25);
            }
            if (meters < 900)
                return;
            EXPECT_NEAR(meters, exact, 35) << "about a pixel at zoom 12, at the sharpest corners too";
            wrong += std::abs(meters - exact) > 9;
            ++asked;
        });
        EXPECT_GT(asked, 400);
        EXPECT_LT(wrong, asked / 30);
    }
}

TEST(DistanceField, CoversWhatIsWithinOnce) {
    const MultiLine border{{{6, 49.5}, {6.0001, 49.5}}};
    const geo::DistanceField field = fieldOf(border, land, {.farthest = 20'000});
    const double unit = 2 * M_PI * 6378137 * std::cos(49.5 * M_PI / 180);
    for (const double limit : {5'000.0, 12'345.0, 20'000.0}) {
        const MultiLine lines = field.contour(0, limit);
        ASSERT_EQ(lines.size(), 1u) << limit;
        EXPECT_EQ(lines[0].front(), lines[0].back()) << "a ring";
        double twice = 0;
        for (std::size_t i = 1; i < lines[0].size(); ++i)
            twice += lines[0][i - 1].x * lines[0][i].y - lines[0][i].x * lines[0][i - 1].y;
        const double circle = std::abs(twice) / 2 * unit * unit;
        EXPECT_NEAR(circle / (M_PI * limit * limit), 1, 0.01) << "but for mercator's stretching a circle";
        const double covered = area(field.within(0, limit, everywhere)) * unit * unit;
        EXPECT_GT(covered, circle);
        EXPECT_LT(covered, 1.3 * circle);
        // Half of the window needs about half of the triangles.
        const geo::Extent west{0, 0, geo::toUnitMercator({6, 49.5}).x, 1};
        EXPECT_LT(area(field.within(0, limit, west)) * unit * unit, 0.75 * covered);
    }
}

TEST(DistanceField, NeighboursMeetWithoutAGapAndWithoutOverlap) {
    const MultiPolygon west{{{{5, 49}, {6, 49}, {6.05, 49.3}, {5.98, 49.8}, {6, 50}, {5, 50}, {5, 49}}}};
    const MultiPolygon east{{{{6, 49}, {7, 49}, {7, 50}, {6, 50}, {5.98, 49.8}, {6.05, 49.3}, {6, 49}}}};
    const std::array both{west, east};
    const auto field = geo::DistanceField::create(zigzag, both, {});
    ASSERT_TRUE(field);
    const geo::DistanceField whole = fieldOf(zigzag, land);
    for (const double limit : {3'000.0, 10'000.0}) {
        EXPECT_TRUE(field->within(2, limit, everywhere).mesh.triangles.empty());
        // Both sides of the cut: what they draw beyond the limit may differ.
        EXPECT_NEAR((area(field->within(0, limit, everywhere)) + area(field->within(1, limit, everywhere))) /
                        area(whole.within(0, limit, everywhere)),
                    1, 0.02);
        const auto length = [&](const MultiLine& lines) {
            double sum = 0;
            for (const geo::Line& line : lines)
                for (std::size_t i = 1; i < line.size(); ++i)
                    sum += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
            return sum;
        };
        EXPECT_NEAR((length(field->contour(0, limit)) + length(field->contour(1, limit))) /
                        length(whole.contour(0, limit)),
                    1, 0.002);
    }
}

TEST(DistanceField, NothingNearGivesNothing) {
    const auto empty = [](const geo::DistanceField& field) {
        return field.within(0, 30'000, everywhere).mesh.triangles.empty() && field.contour(0, 30'000).empty();
    };
    EXPECT_TRUE(empty(fieldOf({}, land)));
    EXPECT_TRUE(empty(fieldOf(zigzag, {})));
    EXPECT_TRUE(empty(fieldOf({{{10, 49}, {10.1, 49}}}, land)));
    const MultiPolygon broken{{{{0, 0}, {1, 1}}}};
    EXPECT_FALSE(geo::DistanceField::create(zigzag, std::span(&broken, 1), {}));
}

#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t checkedBorders = 1; // thirty times slower, and no other code for the other five
#else
constexpr std::size_t checkedBorders = geo::borderCount;
#endif

/// Of the shipped map: what a person sees as 10 km is what the records' distances say.
TEST(DistanceFieldOfTheMap, ItsContoursAreThatFarFromEachBorder) {
    const auto map = geo::buildBaseMap(ATLAS_SOURCE_DIR "/data/base");
    ASSERT_TRUE(map) << map.error().text();
    const auto shapes = map->territoryShapes();
    const auto index = geo::TerritoryIndex::create(shapes);
    ASSERT_TRUE(index);
    for (std::size_t b = 0; b < checkedBorders; ++b) {
        MultiLine border;
        for (const auto& candidate : shapes.borders)
            if (candidate.pair == geo::borderPairs[b])
                border = candidate.shape;
        if (geo::borderPairs[b] == "DE-LU")
            for (const auto& polygon : shapes.condominium)
                border.insert(border.end(), polygon.begin(), polygon.end());
        std::vector<MultiPolygon> lands;
        for (const auto& territory : map->levels[1].territories)
            lands.push_back(territory.shape);
        const auto before = ::mallinfo2().uordblks;
        const auto field = geo::DistanceField::create(border, lands, {});
        ASSERT_TRUE(field) << field.error().text();
        const auto held = static_cast<double>(::mallinfo2().uordblks - before) / 1e6;
        EXPECT_LT(held, 24) << "megabytes that " << geo::borderPairs[b] << " is kept in"; // sanitizers say 0
        int asked = 0, wrong = 0;
        for (const double limit : {1'000.0, 5'000.0, 10'000.0, 30'000.0}) {
            std::size_t triangles = 0;
            std::vector<MultiLine> contours;
            for (std::size_t l = 0; l < lands.size(); ++l) {
                triangles += field->within(l, limit, everywhere).mesh.triangles.size() / 3;
                contours.push_back(field->contour(l, limit));
            }
            EXPECT_LT(triangles, 60'000u) << "all of the border; a window shows a part";
            for (const auto& lines : contours)
                for (const geo::Line& line : lines)
                    for (std::size_t i = 0; i < line.size(); i += 7) {
                        const double meters = index->borderDistance(b, geo::fromUnitMercator(line[i]));
                        EXPECT_NEAR(meters, limit, 60);
                        wrong += std::abs(meters - limit) > 10;
                        ++asked;
                    }
        }
        EXPECT_LT(wrong, asked / 40) << geo::borderPairs[b];
    }
}

} // namespace
