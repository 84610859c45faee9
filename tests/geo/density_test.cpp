// Hexagons and fields of density against plain loops over the records.

#include "geo/density.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>

namespace geo {
namespace {

using testing::ElementsAre;

constexpr Extent world{0, 0, 1, 1};

/// Records in towns of many and alone, around the region.
std::shared_ptr<const Catalogue> randomCatalogue(std::mt19937& random, std::size_t size) {
    std::uniform_real_distribution<double> lon(5, 8), lat(48.5, 51), near(-0.02, 0.02);
    std::vector<Record> records;
    LonLat town{6, 49};
    for (std::size_t i = 0; i < size; ++i) {
        Record record;
        record.kind = static_cast<Kind>(random() % 3);
        record.id = record.name = "r" + std::to_string(i);
        if (random() % 20 == 0)
            town = {lon(random), lat(random)};
        if (random() % 3 == 0)
            record.position = town;
        else if (random() % 3 != 0)
            record.position = LonLat{town.lon + near(random), town.lat + near(random)};
        else if (random() % 9 != 0)
            record.position = LonLat{lon(random), lat(random)};
        records.push_back(std::move(record));
    }
    return std::make_shared<const Catalogue>(std::move(records));
}

Selection randomSelection(std::mt19937& random, const Catalogue& catalogue) {
    Selection selection(catalogue.size());
    for (RecordIndex i = 0; i < catalogue.size(); ++i)
        if (random() % 3 != 0)
            selection.set(i);
    return selection;
}

/// The middle of the grid nearest to a place, sought among all around it.
Point nearestCenter(Point p, double radius) {
    Point best;
    double least = std::numeric_limits<double>::infinity();
    const auto row = static_cast<std::int32_t>(std::lround(p.y / (1.5 * radius)));
    for (std::int32_t r = row - 2; r <= row + 2; ++r) {
        const auto column = static_cast<std::int32_t>(std::lround(p.x / (std::sqrt(3.0) * radius) - r / 2.0));
        for (std::int32_t q = column - 2; q <= column + 2; ++q) {
            const Point center = hexCenter({q, r}, radius);
            const double away = std::hypot(center.x - p.x, center.y - p.y);
            if (away < least) {
                least = away;
                best = center;
            }
        }
    }
    return best;
}

TEST(Hexagons, ACellHoldsWhatIsNearestToItsMiddle) {
    std::mt19937 random(1);
    std::uniform_real_distribution<double> anywhere(0.4, 0.6);
    constexpr double radius = 1e-3;
    for (int i = 0; i < 20'000; ++i) {
        const Point p{anywhere(random), anywhere(random)};
        const Point found = hexCenter(hexCellAt(p, radius), radius), nearest = nearestCenter(p, radius);
        ASSERT_NEAR(found.x, nearest.x, 1e-12) << i;
        ASSERT_NEAR(found.y, nearest.y, 1e-12) << i;
    }
}

TEST(Hexagons, CountAsAPlainLoopDoes) {
    for (unsigned seed = 1; seed <= 30; ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        std::mt19937 random(seed);
        const Query query(randomCatalogue(random, 1500));
        const Catalogue& catalogue = query.catalogue();
        const Selection selection = randomSelection(random, catalogue);
        std::uniform_real_distribution<double> log(-14, -7);
        const double radius = std::exp2(log(random));
        Extent extent;
        for (int corner = 0; corner < 2; ++corner)
            extent.expand(catalogue.mercator(static_cast<RecordIndex>(random() % catalogue.size())));

        std::map<HexCell, Hexagon> expected;
        for (RecordIndex i = 0; i < catalogue.size(); ++i) {
            if (!selection.test(i) || !catalogue.hasPosition(i))
                continue;
            const Point at = catalogue.mercator(i);
            const HexCell cell = hexCellAt(at, radius);
            if (!extent.contains(hexCenter(cell, radius)))
                continue;
            auto [place, isNew] = expected.try_emplace(cell);
            if (isNew)
                place->second.first = i;
            ++place->second.count;
            ++place->second.byKind[static_cast<std::size_t>(catalogue.kind(i))];
            place->second.extent.expand(at);
        }
        const auto found = hexagons(query, selection, extent, radius);
        ASSERT_EQ(found.size(), expected.size());
        for (const Hexagon& hexagon : found) {
            ASSERT_TRUE(expected.contains(hexagon.cell));
            const Hexagon& wanted = expected[hexagon.cell];
            EXPECT_EQ(hexagon.count, wanted.count);
            EXPECT_EQ(hexagon.byKind, wanted.byKind);
            EXPECT_EQ(hexagon.extent, wanted.extent);
            EXPECT_EQ(hexagon.first, wanted.first);
            EXPECT_EQ(hexagon.center, hexCenter(hexagon.cell, radius));
        }
    }
}

TEST(Hexagons, AreTheSameWhereverTheWindowStands) {
    std::mt19937 random(7);
    const Query query(randomCatalogue(random, 3000));
    const Selection all = query.select({});
    constexpr double radius = 1e-4;
    const auto whole = hexagons(query, all, world, radius);
    std::map<HexCell, RecordIndex> counts;
    for (const Hexagon& hexagon : whole)
        counts[hexagon.cell] = hexagon.count;
    const Point middle = whole[whole.size() / 2].center;
    for (const double shift : {0.0, 0.3e-4, 1.1e-4, 7e-4}) {
        const Extent window{middle.x - 2e-3 + shift, middle.y - 2e-3, middle.x + 2e-3 + shift,
                            middle.y + 2e-3};
        for (const Hexagon& hexagon : hexagons(query, all, window, radius))
            EXPECT_EQ(hexagon.count, counts[hexagon.cell]);
    }
}

TEST(ClassLimits, AreReadableAndOfEqualRatio) {
    EXPECT_THAT(classLimits(0), ElementsAre());
    EXPECT_THAT(classLimits(1), ElementsAre(1));
    EXPECT_THAT(classLimits(2), ElementsAre(1, 2));
    EXPECT_THAT(classLimits(30), ElementsAre(1, 2, 4, 8, 20));
    EXPECT_THAT(classLimits(100'000), ElementsAre(1, 10, 100, 1000, 10'000));
    EXPECT_EQ(classLimits(70'000), classLimits(131'072)); // the same power of two
}

TEST(ClassLimits, RiseFromOneAndLeaveNoClassEmpty) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> log(0, 31.9);
    for (int i = 0; i < 2000; ++i) {
        const auto most =
            i < 40 ? static_cast<RecordIndex>(i + 1) : static_cast<RecordIndex>(std::exp2(log(random)));
        const auto limits = classLimits(most);
        ASSERT_FALSE(limits.empty()) << most;
        EXPECT_LE(limits.size(), 5u) << most;
        EXPECT_EQ(limits.front(), 1u) << most;
        EXPECT_LE(limits.back(), most);
        EXPECT_TRUE(std::ranges::is_sorted(limits, std::less_equal())) << most;
    }
}

TEST(DensityField, IsTheSumOfItsKernels) {
    for (unsigned seed = 1; seed <= 8; ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        std::mt19937 random(seed);
        const Query query(randomCatalogue(random, 800));
        const Catalogue& catalogue = query.catalogue();
        const Selection selection = randomSelection(random, catalogue);
        const Point middle = toUnitMercator({6.5, 49.7});
        const Extent extent{middle.x - 3e-3, middle.y - 2e-3, middle.x + 3e-3, middle.y + 2e-3};
        constexpr double radius = 4e-4, cell = 5e-5;
        const DensityField field = densityField(query, selection, extent, radius, cell);
        ASSERT_EQ(field.values.size(), std::size_t(field.width) * std::size_t(field.height));
        EXPECT_LE(field.extent.minX, extent.minX);
        EXPECT_GE(field.extent.maxY, extent.maxY);
        float most = 0;
        for (int row = 0; row < field.height; row += 3)
            for (int column = 0; column < field.width; column += 3) {
                const Point node{field.extent.minX + (column + 0.5) * cell,
                                 field.extent.minY + (row + 0.5) * cell};
                double sum = 0, near = 0;
                for (RecordIndex i = 0; i < catalogue.size(); ++i) {
                    if (!selection.test(i) || !catalogue.hasPosition(i))
                        continue;
                    const Point at = catalogue.mercator(i);
                    const double away = std::hypot(at.x - node.x, at.y - node.y) / radius;
                    if (away < 1)
                        sum += std::pow(1 - away * away, 2);
                    if (away < 1.4)
                        near += 1;
                }
                const float value = field.values[static_cast<std::size_t>(row * field.width + column)];
                // What shares a cell of a quarter of the radius counts from its common middle.
                ASSERT_NEAR(value, sum, 0.02 + 0.04 * near) << row << ", " << column;
                most = std::max(most, value);
            }
        EXPECT_GE(field.most, most);
        EXPECT_GT(most, 1);
    }
}

TEST(DensityField, OfOneRecordIsItsKernelExactly) {
    Record record;
    record.id = record.name = "one";
    record.position = LonLat{6, 49.5};
    const Query query(std::make_shared<const Catalogue>(std::vector{record}));
    const Point at = query.catalogue().mercator(0);
    constexpr double radius = 1e-3;
    const DensityField field = densityField(
        query, query.select({}), {at.x - 2e-3, at.y - 2e-3, at.x + 2e-3, at.y + 2e-3}, radius, radius / 8);
    for (int row = 0; row < field.height; ++row)
        for (int column = 0; column < field.width; ++column) {
            const double dx = field.extent.minX + (column + 0.5) * field.cell - at.x;
            const double dy = field.extent.minY + (row + 0.5) * field.cell - at.y;
            const double rest = std::max(0.0, 1 - (dx * dx + dy * dy) / (radius * radius));
            EXPECT_NEAR(field.values[static_cast<std::size_t>(row * field.width + column)], rest * rest,
                        1e-4);
        }
}

TEST(DensityField, NothingAskedIsNothingMade) {
    const Query query(std::make_shared<const Catalogue>(std::vector<Record>{}));
    EXPECT_TRUE(densityField(query, {}, {}, 1e-3, 1e-4).values.empty());
    EXPECT_TRUE(densityField(query, {}, world, 0, 1e-4).values.empty());
    const DensityField coarse = densityField(query, {}, world, 1e-3, 1e-6); // a million squares a side
    EXPECT_LE(coarse.values.size(), 4'100'000u);
    EXPECT_EQ(coarse.most, 0);
}

} // namespace
} // namespace geo
