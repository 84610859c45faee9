#include "app/scene/glyph_image.h"
#include "app/scene/record_arranger.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace {

using atlas::RecordMark;
using testing::SizeIs;

geo::Record record(const std::string& id, double lon, double lat, geo::Kind kind = geo::Kind::Site) {
    geo::Record r;
    r.kind = kind;
    r.id = id;
    r.name = id;
    r.position = geo::LonLat{lon, lat};
    return r;
}

geo::Query queryOf(std::vector<geo::Record> records) {
    return geo::Query(std::make_shared<const geo::Catalogue>(std::move(records)));
}

geo::Selection all(const geo::Query& query) {
    return query.select({});
}

const geo::Extent world{0, 0, 1, 1};

std::map<RecordMark::Type, int> typesOf(const std::vector<RecordMark>& marks) {
    std::map<RecordMark::Type, int> types;
    for (const RecordMark& mark : marks)
        ++types[mark.type];
    return types;
}

TEST(ArrangeRecords, FarRecordsAreGlyphsOfTheirOwn) {
    const auto query = queryOf({record("a", 5, 49), record("b", 6, 49), record("c", 7, 49)});
    const auto marks = atlas::arrangeRecords(query, all(query), world, 9, {});
    EXPECT_EQ(typesOf(marks), (std::map<RecordMark::Type, int>{{RecordMark::Type::Glyph, 3}}));
}

TEST(ArrangeRecords, NearRecordsShareARingCutByKind) {
    const auto query = queryOf({record("a", 6, 49), record("b", 6.001, 49, geo::Kind::Partner),
                                record("c", 6.002, 49, geo::Kind::Project), record("d", 6.003, 49)});
    const auto marks = atlas::arrangeRecords(query, all(query), world, 9, {});
    ASSERT_THAT(marks, SizeIs(1));
    EXPECT_EQ(marks[0].type, RecordMark::Type::Cluster);
    EXPECT_EQ(marks[0].byKind, (std::array<std::uint32_t, 3>{2, 1, 1}));
    EXPECT_FALSE(marks[0].onePoint());
}

TEST(ArrangeRecords, WhatTheFilterLeavesOutIsAGhostBelowTheOthers) {
    const auto query = queryOf({record("a", 5, 49), record("b", 6, 49)});
    geo::Selection selection(2);
    selection.set(*query.catalogue().find("site:b"));
    const auto marks = atlas::arrangeRecords(query, selection, world, 9, {});
    ASSERT_THAT(marks, SizeIs(2));
    EXPECT_EQ(marks[0].type, RecordMark::Type::Ghost);
    EXPECT_EQ(query.catalogue().name(marks[0].record), "site:a");
    EXPECT_EQ(marks[1].type, RecordMark::Type::Glyph);
}

TEST(ArrangeRecords, TheSelectedRecordStandsAlone) {
    const auto query = queryOf({record("a", 6, 49), record("b", 6.0001, 49), record("c", 6.0002, 49)});
    const auto selected = query.catalogue().find("site:b");
    const auto marks = atlas::arrangeRecords(query, all(query), world, 9, {.alone = {*selected}});
    ASSERT_THAT(marks, SizeIs(2));
    EXPECT_EQ(marks[0].count(), 2u);
    EXPECT_EQ(marks[1].type, RecordMark::Type::Glyph);
    EXPECT_EQ(marks[1].record, *selected);
}

TEST(ArrangeRecords, ASelectedRecordThatTheFilterLeavesOutIsStillAGlyph) {
    const auto query = queryOf({record("a", 6, 49), record("b", 7, 49)});
    const auto marks = atlas::arrangeRecords(query, geo::Selection(2), world, 9,
                                             {.alone = {*query.catalogue().find("site:a")}});
    EXPECT_EQ(typesOf(marks),
              (std::map<RecordMark::Type, int>{{RecordMark::Type::Ghost, 1}, {RecordMark::Type::Glyph, 1}}));
}

TEST(ArrangeRecords, ARecordInFocusIsThereAtEveryZoom) {
    const auto query = queryOf({record("a", 6, 49), record("b", 7, 49)});
    const auto alone = *query.catalogue().find("site:a");
    for (double zoom = 7; zoom < 18; zoom += 0.5) {
        const auto marks = atlas::arrangeRecords(query, geo::Selection(2), world, zoom, {.alone = {alone}});
        EXPECT_EQ(std::ranges::count(marks, RecordMark::Type::Glyph, &RecordMark::type), 1)
            << "zoom " << zoom;
    }
}

TEST(ArrangeRecords, LinkedRecordsStandAloneAndAllOthersAreGhosts) {
    const auto query = queryOf({record("a", 6, 49), record("b", 6.0001, 49), record("c", 6.0002, 49)});
    const auto a = *query.catalogue().find("site:a"), c = *query.catalogue().find("site:c");
    for (const double zoom : {9.0, 15.0}) {
        const auto marks = atlas::arrangeRecords(query, all(query), world, zoom, {.alone = {a, c}});
        EXPECT_EQ(typesOf(marks), (std::map<RecordMark::Type, int>{{RecordMark::Type::Ghost, 1},
                                                                   {RecordMark::Type::Glyph, 2}}))
            << "zoom " << zoom;
    }
}

TEST(ArrangeRecords, LinkedRecordsOfOnePointStandSideBySide) {
    const auto query = queryOf({record("a", 6, 49), record("b", 7, 49), record("c", 7, 49)});
    const auto marks = atlas::arrangeRecords(query, all(query), world, 9, {.alone = {0, 1, 2}});
    ASSERT_THAT(marks, SizeIs(3));
    EXPECT_NE(marks[1].offset, marks[2].offset);
}

TEST(ArrangeRecords, LinkedRecordsStandBesideOneAnotherAndTheSelectedOneAtItsPlace) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> near(0, 0.02);
    std::vector<geo::Record> records;
    atlas::RecordFocus focus;
    for (geo::RecordIndex i = 0; i < 40; ++i) {
        records.push_back(record("r" + std::to_string(i), 6 + near(random), 49 + near(random)));
        focus.alone.push_back(i);
    }
    records.push_back(record("far", 7, 49));
    focus.alone.push_back(40);
    const auto query = queryOf(std::move(records));
    for (double zoom = 7; zoom < 18; zoom += 0.5) {
        SCOPED_TRACE("zoom " + std::to_string(zoom));
        const double scale = 256 * std::exp2(zoom), glyph = atlas::markSizes(zoom).glyph;
        const auto marks = atlas::arrangeFocus(query.catalogue(), zoom, focus);
        ASSERT_THAT(marks, SizeIs(41));
        const auto at = [&](const RecordMark& mark) {
            return QPointF(scale * mark.unit.x, scale * mark.unit.y) + mark.offset;
        };
        for (std::size_t i = 0; i < marks.size(); ++i) {
            EXPECT_EQ(marks[i].fanned, !marks[i].offset.isNull());
            EXPECT_LT(std::hypot(marks[i].offset.x(), marks[i].offset.y()), 5 * glyph);
            if (marks[i].record == 0 || query.catalogue().mercator(marks[i].record).x > 0.519) {
                EXPECT_TRUE(marks[i].offset.isNull());
            }
            for (std::size_t j = 0; j < i; ++j) {
                const QPointF apart = at(marks[i]) - at(marks[j]);
                EXPECT_GT(std::hypot(apart.x(), apart.y()), 0.75 * glyph);
            }
        }
    }
}

TEST(ArrangeRecords, RecordsOfOnePointAreFannedOutWhenNear) {
    std::vector<geo::Record> records;
    for (int i = 0; i < 5; ++i)
        records.push_back(record("r" + std::to_string(i), 6.17269, 49.11911));
    const auto query = queryOf(std::move(records));
    EXPECT_TRUE(atlas::arrangeRecords(query, all(query), world, 12.9, {})[0].onePoint());
    const auto fan = atlas::arrangeRecords(query, all(query), world, 13, {});
    ASSERT_THAT(fan, SizeIs(5));
    for (const RecordMark& mark : fan)
        EXPECT_TRUE(mark.fanned);
}

TEST(ArrangeRecords, MoreThanAFanHoldsStayARing) {
    std::vector<geo::Record> records;
    for (std::size_t i = 0; i <= atlas::largestFan; ++i)
        records.push_back(record("r" + std::to_string(i), 6.17269, 49.11911));
    const auto query = queryOf(std::move(records));
    const auto marks = atlas::arrangeRecords(query, all(query), world, 14, {});
    ASSERT_THAT(marks, SizeIs(1));
    EXPECT_EQ(marks[0].count(), atlas::largestFan + 1);
}

std::vector<geo::Record> crowd(unsigned seed, int size) {
    std::mt19937 random(seed);
    std::uniform_real_distribution lon(4.5, 8.0), lat(48.5, 50.5);
    std::vector<geo::Record> records;
    for (int i = 0; i < size; ++i)
        records.push_back(record("r" + std::to_string(i), lon(random), lat(random)));
    return records;
}

TEST(ArrangeRecords, AFewGhostsAreAllThereAndManyAreThinnedOut) {
    const auto few = queryOf(crowd(1, 3000));
    EXPECT_THAT(atlas::arrangeRecords(few, geo::Selection(3000), world, 8, {}), SizeIs(3000));
    const auto many = queryOf(crowd(1, 60'000));
    const geo::Selection none(60'000);
    for (const double zoom : {7.0, 8.5, 10.0, 12.0}) {
        const auto marks = atlas::arrangeRecords(many, none, world, zoom, {});
        EXPECT_LE(marks.size(), 4000u) << "zoom " << zoom;
        EXPECT_GE(marks.size(), 300u) << "zoom " << zoom;
        EXPECT_EQ(typesOf(marks).size(), 1u);
        geo::Extent all;
        for (const RecordMark& mark : marks)
            all.expand(mark.unit);
        const auto west = geo::toUnitMercator({4.6, 48.6}), east = geo::toUnitMercator({7.9, 50.4});
        EXPECT_TRUE(all.contains(west) && all.contains(east)) << "they cover what all of them cover";
    }
}

TEST(ArrangeRecords, InACrowdNoRecordIsLostAndNoTwoDiscsTouch) {
    const auto query = queryOf(crowd(2, 60'000));
    for (const double zoom : {7.0, 9.0, 11.0}) {
        const auto marks = atlas::arrangeRecords(query, all(query), world, zoom, {});
        const double scale = 256 * std::exp2(zoom);
        std::uint32_t sum = 0;
        const auto radius = [&](const RecordMark& mark) {
            return mark.count() == 1 ? atlas::markSizes(zoom).glyph / 2 : atlas::clusterRadius(mark.count());
        };
        for (std::size_t i = 0; i < marks.size(); ++i) {
            sum += marks[i].count();
            for (std::size_t j = 0; j < i; ++j)
                ASSERT_GE(
                    scale * std::hypot(marks[i].unit.x - marks[j].unit.x, marks[i].unit.y - marks[j].unit.y),
                    radius(marks[i]) + radius(marks[j]))
                    << "zoom " << zoom;
        }
        EXPECT_EQ(sum, 60'000u);
    }
}

TEST(ArrangeRecords, NoRecordIsLostAndNoTwoDiscsTouchAtAnyZoom) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::normal_distribution<double> lon(6, 0.8), lat(49.5, 0.5);
    std::vector<geo::Record> records;
    for (int i = 0; i < 600; ++i)
        records.push_back(record("r" + std::to_string(i), lon(random), lat(random)));
    const auto query = queryOf(std::move(records));
    const geo::Selection selection = all(query);
    for (double zoom = 7; zoom < 13; zoom += 0.5) {
        const auto marks = atlas::arrangeRecords(query, selection, world, zoom, {});
        std::uint32_t count = 0;
        const double scale = 256 * std::exp2(zoom);
        const auto radius = [&](const RecordMark& mark) {
            return mark.type == RecordMark::Type::Glyph ? atlas::markSizes(zoom).glyph / 2
                                                        : atlas::clusterRadius(mark.count());
        };
        for (std::size_t i = 0; i < marks.size(); ++i) {
            count += marks[i].count();
            for (std::size_t j = i + 1; j < marks.size(); ++j)
                EXPECT_GE(
                    scale * std::hypot(marks[i].unit.x - marks[j].unit.x, marks[i].unit.y - marks[j].unit.y),
                    radius(marks[i]) + radius(marks[j]))
                    << "zoom " << zoom;
        }
        EXPECT_EQ(count, 600u) << "zoom " << zoom;
    }
}

TEST(ArrangeRecords, CrowdsKeepTheirRingsWhenNearAndOthersAreGlyphs) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::normal_distribution<double> lon(6.1, 0.02), lat(49.6, 0.02);
    std::vector<geo::Record> records;
    for (int i = 0; i < 30'000; ++i) // a town
        records.push_back(record("r" + std::to_string(i), lon(random), lat(random)));
    for (int i = 0; i < 5; ++i) // a hamlet some kilometres away
        records.push_back(record("h" + std::to_string(i), 6.4, 49.6));
    const auto query = queryOf(std::move(records));
    const auto hamlet = query.catalogue().mercator(*query.catalogue().find("site:h0"));
    const auto alone = *query.catalogue().find("site:r7");
    for (double zoom = atlas::fanZoom; zoom <= atlas::openZoom; zoom += 0.5) {
        SCOPED_TRACE("zoom " + std::to_string(zoom));
        std::uint32_t sum = 0, fanned = 0;
        std::size_t rings = 0;
        const auto marks = atlas::arrangeRecords(query, all(query), world, zoom, {.alone = {alone}});
        for (const RecordMark& mark : marks) {
            sum += mark.type == RecordMark::Type::Cluster ? mark.count() : 1;
            rings += mark.type == RecordMark::Type::Cluster ? 1 : 0;
            fanned += mark.fanned && mark.unit == hamlet ? 1U : 0U;
        }
        EXPECT_EQ(sum, 30'005u) << "none is lost";
        EXPECT_EQ(fanned, 5u);
        EXPECT_EQ(std::ranges::count_if(marks,
                                        [alone](const RecordMark& mark) {
                                            return mark.type == RecordMark::Type::Glyph &&
                                                   mark.record == alone;
                                        }),
                  1);
        EXPECT_TRUE(zoom < atlas::openZoom || rings == 0);
        EXPECT_TRUE(zoom > 16 || rings > 0);

        // What a screen and the margin around it hold can be drawn, wherever they are.
        const auto center = geo::toUnitMercator({6.1, 49.6});
        const double half = 1920 / (256 * std::exp2(zoom));
        const geo::Extent near{center.x - half, center.y - half, center.x + half, center.y + half};
        EXPECT_LE(atlas::arrangeRecords(query, all(query), near, zoom, {}).size(),
                  zoom < atlas::openZoom ? 2500u : 4000u);
    }
}

TEST(Fan, GlyphsStandRoundTheDotWithoutTouching) {
    for (std::size_t count = 2; count <= atlas::largestFan; ++count) {
        const auto offsets = atlas::fanOffsets(count, 28);
        ASSERT_EQ(offsets.size(), count);
        EXPECT_NEAR(offsets[0].x(), 0, 1e-9) << "the first on top";
        EXPECT_LT(offsets[0].y(), 0);
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t j = i + 1; j < count; ++j)
                EXPECT_GT(std::hypot(offsets[i].x() - offsets[j].x(), offsets[i].y() - offsets[j].y()), 28)
                    << count << " records";
    }
    EXPECT_EQ(atlas::fanOffsets(1, 28), std::vector<QPointF>{QPointF()});
    EXPECT_TRUE(atlas::fanOffsets(0, 28).empty());
}

} // namespace
