#include "geo/base_map.h"
#include "geo/crs.h"
#include "geo/territory.h"
#include "geo/vocabulary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <functional>
#include <iostream>
#include <limits>
#include <memory>
#include <numbers>
#include <random>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {

using geo::LonLat;
using geo::Point;
using geo::TerritoryIndex;
using geo::TerritoryShapes;

#ifdef __SANITIZE_ADDRESS__
constexpr bool sanitized = true; // fewer points: everything takes ten times as long
#else
constexpr bool sanitized = false;
#endif

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::size_t deLu = 4;

geo::Location locate(const TerritoryIndex& index, LonLat position) {
    auto located = index.locate(position);
    if (!located)
        throw std::runtime_error(located.error().text());
    return *located;
}

// --- An independent oracle: dense points along the lines, all of them tried ---

class Oracle {
public:
    /// Points every 5 m; `keep` chooses which of them count.
    explicit Oracle(const geo::MultiLine& lines, const std::function<bool(Point)>& keep = {}) {
        for (const geo::Line& line : lines) {
            for (std::size_t i = 1; i < line.size(); ++i) {
                const Point a = line[i - 1], b = line[i];
                const int parts = 1 + static_cast<int>(geo::geodesicDistance({a.x, a.y}, {b.x, b.y}) / 5);
                for (int k = i == 1 ? 0 : 1; k <= parts; ++k) {
                    const double t = static_cast<double>(k) / parts;
                    const Point p{std::lerp(a.x, b.x, t), std::lerp(a.y, b.y, t)};
                    add(p, keep && !keep(p));
                }
            }
            pieceEnds_.push_back(points_.size());
        }
        for (std::size_t begin = 0; begin < points_.size(); begin += blockSize) {
            Block block{.begin = begin, .end = std::min(begin + blockSize, points_.size()), .radius = 0};
            for (std::size_t i = block.begin; i < block.end; ++i)
                block.radius = std::max(block.radius, chord(points_[i].space, points_[begin].space));
            blocks_.push_back(block);
        }
    }

    [[nodiscard]] double distance(LonLat position) const {
        const Space space = toSpace({position.lon, position.lat});
        double nearest = infinity;
        for (const Block& block : blocks_)
            nearest = std::min(nearest, chord(space, points_[block.begin].space) + block.radius);
        std::vector<std::size_t> near;
        double leastChord = infinity;
        for (const Block& block : blocks_) {
            if (chord(space, points_[block.begin].space) - block.radius > nearest + 10)
                continue;
            for (std::size_t i = block.begin; i < block.end; ++i)
                if (!points_[i].leftOut)
                    leastChord = std::min(leastChord, chord(space, points_[i].space));
            near.push_back(block.begin);
        }
        // How much a point every 5 m may miss, and how much geodesics of the same chord differ in this region
        // (radii of curvature from 6,360 to 6,400 km).
        const double gap = std::min(2.6, 3.2 / leastChord);
        const double slack = gap + std::pow(leastChord / 1000, 3) * 2e-8;
        std::vector<std::pair<double, std::size_t>> candidates;
        double best = infinity;
        for (const std::size_t begin : near)
            for (std::size_t i = begin; i < std::min(begin + blockSize, points_.size()); ++i)
                if (!points_[i].leftOut && chord(space, points_[i].space) <= leastChord + slack) {
                    candidates.emplace_back(to(position, points_[i].at), i);
                    best = std::min(best, candidates.back().first);
                }
        // Every quarter of a metre around the best ones.
        const double limit = best + gap;
        for (const auto& [meters, i] : candidates)
            if (meters <= limit)
                for (const std::size_t other : {i - 1, i + 1})
                    if (joined(i, other))
                        for (int k = 1; k < 20; ++k) {
                            const Point a = points_[i].at, b = points_[other].at;
                            best = std::min(best, to(position, {std::lerp(a.x, b.x, k / 20.0),
                                                                std::lerp(a.y, b.y, k / 20.0)}));
                        }
        return best;
    }

    [[nodiscard]] std::size_t size() const { return points_.size(); }

private:
    using Space = std::array<double, 3>;
    struct Sample {
        Point at;
        Space space;
        bool leftOut;
    };
    struct Block {
        std::size_t begin, end;
        double radius;
    };
    static constexpr std::size_t blockSize = 64;

    static Space toSpace(Point p) {
        constexpr double degree = std::numbers::pi / 180, a = 6378137, f = 1 / 298.257223563,
                         e2 = f * (2 - f);
        const double n = a / std::sqrt(1 - e2 * std::pow(std::sin(p.y * degree), 2));
        return {n * std::cos(p.y * degree) * std::cos(p.x * degree),
                n * std::cos(p.y * degree) * std::sin(p.x * degree), n * (1 - e2) * std::sin(p.y * degree)};
    }
    static double chord(const Space& a, const Space& b) {
        const double x = a[0] - b[0], y = a[1] - b[1], z = a[2] - b[2];
        return std::sqrt(x * x + y * y + z * z);
    }
    static double to(LonLat from, Point p) { return geo::geodesicDistance(from, {p.x, p.y}); }

    void add(Point p, bool leftOut) { points_.push_back({p, toSpace(p), leftOut}); }
    [[nodiscard]] bool joined(std::size_t i, std::size_t other) const {
        return other < points_.size() && !points_[other].leftOut &&
               std::ranges::upper_bound(pieceEnds_, i) == std::ranges::upper_bound(pieceEnds_, other);
    }

    std::vector<Sample> points_;
    std::vector<std::size_t> pieceEnds_;
    std::vector<Block> blocks_;
};

/// Even-odd rule, by the book.
bool inside(const geo::MultiPolygon& shape, Point p) {
    bool in = false;
    for (const geo::Polygon& polygon : shape)
        for (const geo::Ring& ring : polygon)
            for (std::size_t i = 1; i < ring.size(); ++i) {
                const Point a = ring[i - 1], b = ring[i];
                if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x))
                    in = !in;
            }
    return in;
}

geo::MultiLine rings(const geo::MultiPolygon& shape) {
    geo::MultiLine lines;
    for (const geo::Polygon& polygon : shape)
        lines.insert(lines.end(), polygon.begin(), polygon.end());
    return lines;
}

/// The map as it is shipped.
class ShippedMap : public testing::Test {
protected:
    static void SetUpTestSuite() {
        auto map = geo::buildBaseMap(ATLAS_SOURCE_DIR "/data/base");
        ASSERT_TRUE(map) << map.error().text();
        shapes_ = std::make_unique<TerritoryShapes>(map->territoryShapes());
        const auto start = std::chrono::steady_clock::now();
        auto made = TerritoryIndex::create(*shapes_);
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        ASSERT_TRUE(made) << made.error().text();
        index_ = std::make_unique<TerritoryIndex>(std::move(*made));
        std::cout << "index of the shipped map: " << taken.count() << " ms\n";
    }
    static void TearDownTestSuite() {
        index_.reset();
        shapes_.reset();
    }
    void SetUp() override { ASSERT_TRUE(index_); }

    static std::vector<LonLat> randomPlaces(unsigned seed, std::size_t count) {
        std::cout << "seed " << seed << "\n";
        std::mt19937 random(seed);
        const geo::Extent window = geo::regionWindow();
        std::uniform_real_distribution<double> lon(window.minX, window.maxX), lat(window.minY, window.maxY);
        std::vector<LonLat> places(count);
        for (LonLat& place : places)
            place = {lon(random), lat(random)};
        return places;
    }

    static inline std::unique_ptr<TerritoryShapes> shapes_;
    static inline std::unique_ptr<TerritoryIndex> index_;
};

TEST_F(ShippedMap, DistancesToTheSixBordersAgreeWithDensePointsWithinAMetre) {
    const auto places = randomPlaces(20261123, sanitized ? 300 : 10'000);
    for (std::size_t border = 0; border < geo::borderCount; ++border) {
        const auto pair = geo::borderPairs[border];
        auto lines = std::ranges::find(shapes_->borders, pair, &TerritoryShapes::Border::pair)->shape;
        std::function<bool(Point)> keep;
        std::vector<Oracle> oracles;
        if (border == deLu) {
            keep = [&](Point p) { return !inside(shapes_->condominium, p); };
            oracles.emplace_back(rings(shapes_->condominium));
        }
        oracles.emplace_back(lines, keep);
        double worst = 0;
        for (const LonLat& place : places) {
            double expected = infinity;
            for (const Oracle& oracle : oracles)
                expected = std::min(expected, oracle.distance(place));
            if (border == deLu && inside(shapes_->condominium, {place.lon, place.lat}))
                expected = 0;
            const double difference = std::abs(index_->borderDistance(border, place) - expected);
            worst = std::max(worst, difference);
            ASSERT_LE(difference, 1) << pair << " from " << place.lon << " " << place.lat;
        }
        std::cout << pair << ": " << oracles.back().size() << " points, largest difference " << worst
                  << " m\n";
    }
}

TEST_F(ShippedMap, DistancesCloseToTheBorderAgreeToo) {
    // Random places are seldom near: here all lie within some hundred metres.
    std::mt19937 random(4711);
    std::normal_distribution<double> degrees(0, 0.001);
    for (std::size_t border = 0; border < geo::borderCount; ++border) {
        if (border == deLu)
            continue;
        const auto pair = geo::borderPairs[border];
        const auto& lines = std::ranges::find(shapes_->borders, pair, &TerritoryShapes::Border::pair)->shape;
        const Oracle oracle(lines);
        for (int i = 0; i < (sanitized ? 20 : 300); ++i) {
            const auto& line = lines[random() % lines.size()];
            const Point p = line[random() % line.size()];
            const LonLat place{p.x + degrees(random), p.y + degrees(random)};
            ASSERT_NEAR(index_->borderDistance(border, place), oracle.distance(place), 0.2) << pair;
            ASSERT_LE(index_->borderDistance(border, {p.x, p.y}), 0.01)
                << pair << ": a vertex lies on the line";
        }
    }
}

TEST_F(ShippedMap, NationalLinesAndTerritoryEdgesAgreeWithDensePoints) {
    const auto places = randomPlaces(97, sanitized ? 30 : 500);
    std::vector<Oracle> nationals;
    for (const auto& [pair, shape] : shapes_->nationalBorders)
        nationals.emplace_back(shape);
    for (const LonLat& place : places) {
        std::vector<double> meters;
        for (const Oracle& oracle : nationals)
            meters.push_back(oracle.distance(place));
        const auto least = std::ranges::min_element(meters);
        const auto found = locate(*index_, place);
        ASSERT_NEAR(found.nationalMeters, *least, 1) << place.lon << " " << place.lat;
        const auto named = std::ranges::find(shapes_->nationalBorders, found.nationalPair,
                                             &TerritoryShapes::NationalBorder::pair);
        ASSERT_NE(named, shapes_->nationalBorders.end());
        ASSERT_NEAR(meters[static_cast<std::size_t>(named - shapes_->nationalBorders.begin())], *least, 1);
    }
    for (const auto& [id, country, shape] : shapes_->territories) {
        const Oracle oracle(rings(shape));
        for (std::size_t i = 0; i < places.size() / 5; ++i)
            ASSERT_NEAR(index_->edgeDistance(id, places[i]).value(), oracle.distance(places[i]), 1) << id;
    }
}

TEST_F(ShippedMap, TerritoriesAgreeWithTheEvenOddRule) {
    for (const LonLat& place : randomPlaces(1815, sanitized ? 300 : 5'000)) {
        const auto found = locate(*index_, place);
        if (found.condominium)
            continue;
        const auto holder = std::ranges::find_if(shapes_->territories, [&](const auto& territory) {
            return inside(territory.shape, {place.lon, place.lat});
        });
        ASSERT_EQ(found.territory, holder == shapes_->territories.end() ? "outside" : holder->id)
            << place.lon << " " << place.lat;
    }
}

TEST_F(ShippedMap, RiversOfTheCondominiumBelongToTheNearerBank) {
    // Points of the shore every 20 m, and the land a metre behind them.
    struct Shore {
        Point at, left, right;
    };
    std::vector<Shore> shores;
    for (const geo::Line& ring : rings(shapes_->condominium))
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const Point a = ring[i - 1], b = ring[i];
            const double squeeze = std::cos(a.y * std::numbers::pi / 180);
            const double dx = (b.x - a.x) * squeeze, dy = b.y - a.y, length = std::hypot(dx, dy);
            const int parts = 1 + static_cast<int>(length * 111e3 / 20);
            const double metre = 1 / 111e3 / length;
            for (int k = 0; k < parts; ++k) {
                const double t = (k + 0.5) / parts;
                const Point p{std::lerp(a.x, b.x, t), std::lerp(a.y, b.y, t)};
                shores.push_back({.at = p,
                                  .left = {p.x - dy * metre / squeeze, p.y + dx * metre},
                                  .right = {p.x + dy * metre / squeeze, p.y - dx * metre}});
            }
        }
    const auto landAt = [](Point p) -> std::string {
        if (!inside(shapes_->condominium, p))
            for (const auto& [id, country, shape] : shapes_->territories)
                if ((country == "DE" || country == "LU") && inside(shape, p))
                    return id;
        return "";
    };

    constexpr unsigned seed = 1816; // the year of the treaty
    std::mt19937 random(seed);
    std::normal_distribution<double> degrees(0, 0.0003);
    const int wanted = sanitized ? 10 : 200;
    int found = 0, clear = 0;
    for (int i = 0; i < 100'000 && found < wanted; ++i) {
        const Point near = shores[random() % shores.size()].at;
        const LonLat place{near.x + degrees(random), near.y + degrees(random)};
        if (!inside(shapes_->condominium, {place.lon, place.lat}))
            continue;
        ++found;
        const auto location = locate(*index_, place);
        EXPECT_TRUE(location.condominium);
        EXPECT_EQ(location.borderMeters[deLu], 0);
        EXPECT_EQ(location.nearest.pair, "DE-LU");

        std::vector<std::pair<double, const Shore*>> order;
        for (const Shore& shore : shores)
            order.emplace_back(
                std::hypot((shore.at.x - place.lon) * std::cos(place.lat * std::numbers::pi / 180),
                           shore.at.y - place.lat) *
                    111.2e3,
                &shore);
        std::ranges::sort(order);
        const auto behind = [&](const Shore& shore) {
            const std::string left = landAt(shore.left);
            return left.empty() ? landAt(shore.right) : left;
        };
        // Shores are known every 20 m: leave out the middle of the river.
        const std::string bank = behind(*order[0].second);
        bool isClear = !bank.empty();
        for (std::size_t k = 1; isClear && order[k].first < order[0].first + 12; ++k)
            isClear = behind(*order[k].second) == bank;
        if (!isClear)
            continue;
        ++clear;
        EXPECT_EQ(location.territory, bank) << place.lon << " " << place.lat << ", seed " << seed;
    }
    EXPECT_EQ(found, wanted);
    EXPECT_GT(clear, found / 3);
    std::cout << found << " places in the rivers, " << clear << " of them clearly nearer to one bank\n";
}

TEST_F(ShippedMap, KnowsPlacesWhereMapsGoWrong) {
    struct Case {
        const char* name;
        LonLat position;
        const char* territory;
    };
    const std::array table{
        Case{"Trier", {6.6394, 49.7596}, "rheinland-pfalz"},
        Case{"Echternach", {6.4217, 49.8120}, "luxembourg"},
        Case{"Schengen", {6.3640, 49.4700}, "luxembourg"},
        Case{"Metz", {6.1757, 49.1193}, "lorraine"},
        Case{"Strasbourg", {7.7521, 48.5734}, "grand-est"},
        Case{"Reims", {4.0317, 49.2583}, "grand-est"},
        Case{"Arlon", {5.8167, 49.6833}, "wallonie"},
        Case{"Eupen", {6.0364, 50.6279}, "ostbelgien"},
        Case{"Sankt Vith", {6.1268, 50.2803}, "ostbelgien"},
        Case{"Malmedy", {6.0280, 50.4263}, "wallonie"}, // between the two parts of Ostbelgien
        Case{"Saarbrücken", {6.9969, 49.2354}, "saarland"},
        Case{"Aachen", {6.0839, 50.7753}, "outside"},
        Case{"Bruxelles", {4.3517, 50.8466}, "outside"},
        Case{"Karlsruhe", {8.4037, 49.0069}, "outside"},
        // German land beyond the Vennbahn, whose bed is Belgian.
        Case{"Mützenich", {6.2083, 50.5667}, "outside"},
        Case{"Rückschlag", {6.2330, 50.5360}, "outside"},
        Case{"Ruitzhof", {6.2230, 50.5170}, "outside"},
        Case{"Kalterherberg", {6.2210, 50.5220}, "outside"},
    };
    for (const auto& [name, position, territory] : table) {
        const auto found = locate(*index_, position);
        EXPECT_EQ(found.territory, territory) << name;
        EXPECT_EQ(found.country, geo::countryOfTerritory(territory)) << name;
        EXPECT_FALSE(found.condominium) << name;
    }
    EXPECT_LT(locate(*index_, {6.3640, 49.4700}).borderMeters[5], 1500) << "Schengen: France is next door";
}

TEST_F(ShippedMap, BordersAreAsLongAsTheyShould) {
    constexpr std::array<double, geo::borderCount> kilometres{57, 278, 151, 275, 135, 80};
    for (std::size_t i = 0; i < geo::borderCount; ++i)
        EXPECT_NEAR(index_->borderLength(i) / 1000, kilometres[i], kilometres[i] * 0.02)
            << geo::borderPairs[i];
}

TEST_F(ShippedMap, AnswersManyThreadsAlike) {
    const auto places = randomPlaces(5, sanitized ? 100 : 1'000);
    const auto all = [&] {
        std::vector<geo::Location> found;
        for (const LonLat& place : places)
            found.push_back(locate(*index_, place));
        return found;
    };
    const auto start = std::chrono::steady_clock::now();
    const auto expected = all();
    const std::chrono::duration<double, std::micro> taken = std::chrono::steady_clock::now() - start;
    std::cout << taken.count() / static_cast<double>(places.size()) << " µs a place\n";
    std::array<std::vector<geo::Location>, 4> found;
    {
        std::vector<std::jthread> threads;
        for (auto& mine : found)
            threads.emplace_back([&] { mine = all(); });
    }
    for (const auto& mine : found) {
        ASSERT_EQ(mine.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            EXPECT_EQ(mine[i].territory, expected[i].territory);
            EXPECT_EQ(mine[i].borderMeters, expected[i].borderMeters);
            EXPECT_EQ(mine[i].nationalPair, expected[i].nationalPair);
            EXPECT_EQ(mine[i].nationalMeters, expected[i].nationalMeters);
            EXPECT_EQ(mine[i].condominium, expected[i].condominium);
        }
    }
}

} // namespace
