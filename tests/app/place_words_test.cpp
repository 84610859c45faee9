#include "app/place_words.h"
#include "app/translator.h"
#include "app/visible_records.h"
#include "fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atlas {
namespace {

geo::Point at(double lon, double lat) {
    return geo::toUnitMercator({lon, lat});
}

/// The small atlas with a border FR-LU along the parallel of 49.48 degrees, and two towns.
AtlasPtr withBorder() {
    geo::Atlas made = fixture::small();
    for (geo::DetailLevel& level : made.map.levels)
        level.edges = {{.kind = geo::EdgeKind::Inner,
                        .pair = "FR-LU",
                        .leftTerritory = "luxembourg",
                        .rightTerritory = "lorraine",
                        .leftCountry = "LU",
                        .rightCountry = "FR",
                        .shape = {{{5.8, 49.48}, {6.4, 49.48}}}}};
    const auto town = [](std::string name, std::int64_t id, geo::Point where) {
        geo::Place place;
        place.geonameId = id;
        place.names.local = std::move(name);
        place.country = "FR";
        place.rank = 4;
        place.position = where;
        return place;
    };
    made.map.places = {town("Thionville", 1, {6.168, 49.358}), town("Arlon", 2, {5.81, 49.60})};
    return std::make_shared<const LoadedAtlas>(std::move(made));
}

QString where(const char* record, geo::Language language) {
    const auto atlas = withBorder();
    return PlaceWords(*atlas).where(*atlas, *atlas->catalogue().find(record), language);
}

TEST(PlaceWords, SayDistanceDirectionAndTown) {
    EXPECT_EQ(where("site:plant", geo::Language::En),
              QStringLiteral("about 8\u00a0km south of the border FR–\u2060LU, near Thionville"));
}

TEST(PlaceWords, AtTheBorderThereIsNoDirection) {
    EXPECT_TRUE(
        where("project:river", geo::Language::En).startsWith(QStringLiteral("at the border LU–\u2060DE")));
}

TEST(PlaceWords, AreEmptyWithoutAPosition) {
    EXPECT_EQ(where("site:lost", geo::Language::En), QString());
}

TEST(PlaceWords, SayWhereAnyPlaceLies) {
    const auto atlas = withBorder();
    const PlaceWords words(*atlas);
    const auto at = [&](double lon, double lat) {
        return words.where(*atlas, geo::toUnitMercator({.lon = lon, .lat = lat}), geo::Language::En);
    };
    EXPECT_EQ(at(6.168, 49.358),
              QStringLiteral("about 14 km south of the border FR–⁠LU, near Thionville"));
    EXPECT_EQ(at(5.81, 49.4803), QStringLiteral("at the border FR–⁠LU, near Arlon"));
    EXPECT_EQ(at(6.1, 52), QStringLiteral("about 280 km north of the border FR–⁠LU"));
    const auto bare = std::make_shared<const LoadedAtlas>(fixture::small());
    EXPECT_EQ(PlaceWords(*bare).where(*bare, geo::Point{0.5, 0.3}, geo::Language::En), QString());
}

TEST(PlaceWords, KnowTheEightWinds) {
    const geo::Point here = at(6, 49.5);
    const struct {
        double lon, lat;
        int wind;
    } cases[] = {{6, 50, 0}, {6.7, 50, 1}, {7, 49.5, 2}, {6.7, 49, 3},
                 {6, 49, 4}, {5.3, 49, 5}, {5, 49.5, 6}, {5.3, 50, 7}};
    for (const auto& c : cases)
        EXPECT_EQ(windOf(here, at(c.lon, c.lat)), c.wind) << c.lon << ' ' << c.lat;
}

TEST(PlaceWords, TheNearestPointOfALineIsItsFootOrItsEnd) {
    const geo::MultiLine line{{{0, 0}, {1, 0}}};
    EXPECT_EQ(nearestPoint(line, {0.5, 3}).x, 0.5);
    EXPECT_EQ(nearestPoint(line, {-2, 1}).x, 0);
    EXPECT_EQ(nearestPoint({}, {4, 5}).x, 4);
}

class VisibleRecordsTest : public testing::Test {
protected:
    VisibleRecordsTest() {
        session.setAtlas(withBorder());
        records.setSession(&session);
    }
    QStringList names() {
        QStringList all;
        for (int i = 0; i < records.rowCount(); ++i)
            all += records.data(records.index(i), VisibleRecords::NameRole).toString();
        return all;
    }
    Session session;
    VisibleRecords records;
};

TEST_F(VisibleRecordsTest, AreCollectedOnlyWhenAskedFor) {
    EXPECT_EQ(records.rowCount(), 0);
    records.setActive(true);
    EXPECT_EQ(records.total(), 7) << "all with a position, before a window shows a part";
}

TEST_F(VisibleRecordsTest, LieInViewAndPassTheFilterTheNearestFirst) {
    records.setActive(true);
    geo::Extent extent;
    extent.expand(at(5.8, 49.6));
    extent.expand(at(6.3, 49.3));
    session.setVisibleExtent(extent);
    session.setCamera(Camera::at(at(6.24, 49.41), 0, 0.002));
    ASSERT_TRUE(QTest::qWaitFor([&] { return records.total() == 2; }));
    EXPECT_EQ(names(), (QStringList{QStringLiteral("site:plant"), QStringLiteral("site:steelworks")}));
    session.toggleCode(QStringLiteral("sectors"), QStringLiteral("steel-metals"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("site:steelworks")});
    session.setAtlas(nullptr);
    EXPECT_EQ(records.total(), 0);
}

TEST_F(VisibleRecordsTest, FollowTheEyeToTheEndOfAFlight) {
    records.setActive(true);
    const geo::Point plant = at(6.24306, 49.40578);
    const auto around = [](geo::Point p) {
        return geo::Extent{p.x - 1e-5, p.y - 1e-5, p.x + 1e-5, p.y + 1e-5};
    };
    session.setCamera(Camera::at(plant, 0, 2e-5));
    session.setVisibleExtent(around(at(5, 51))); // the flight begins elsewhere
    ASSERT_TRUE(QTest::qWaitFor([&] { return records.total() == 0; }));
    session.setVisibleExtent(around(plant)); // and ends, with the same camera
    ASSERT_TRUE(QTest::qWaitFor([&] { return records.total() == 1; }));
    EXPECT_EQ(names(), QStringList{QStringLiteral("site:plant")});
}

TEST_F(VisibleRecordsTest, OfATurnedMapAreNotThoseInTheCornersAroundIt) {
    records.setActive(true);
    const geo::Point plant = at(6.24306, 49.40578);
    const geo::Extent around{
        .minX = plant.x - 1e-5, .minY = plant.y - 1e-5, .maxX = plant.x + 1e-3, .maxY = plant.y + 1e-3};
    const geo::Point middle{(around.minX + around.maxX) / 2, (around.minY + around.maxY) / 2};
    session.setVisibleExtent(around);
    session.setCamera(Camera::at(middle, 0, 0.002));
    ASSERT_TRUE(QTest::qWaitFor([&] { return records.total() < 7; }));
    EXPECT_THAT(names(), testing::Contains(QStringLiteral("site:plant")));
    const int upright = records.total();
    session.setVisibleExtent(around, {{middle.x, around.minY},
                                      {around.maxX, middle.y},
                                      {middle.x, around.maxY},
                                      {around.minX, middle.y},
                                      {middle.x, around.minY}});
    session.setCamera(Camera::at(middle, 45, 0.002));
    ASSERT_TRUE(QTest::qWaitFor([&] { return records.total() < upright; }));
    EXPECT_THAT(names(), testing::Not(testing::Contains(QStringLiteral("site:plant"))));
}

TEST_F(VisibleRecordsTest, AreCountedOnlyWhereNoneIsToBeListed) {
    records.setProperty("most", 0);
    records.setActive(true);
    EXPECT_EQ(records.total(), 7);
    EXPECT_EQ(records.rowCount(), 0);
}

TEST_F(VisibleRecordsTest, AreThoseOfAPlaceWhereOneIsGiven) {
    records.setActive(true);
    const geo::Point plant = at(6.24306, 49.40578);
    records.setWithin(QRectF(plant.x - 1e-9, plant.y - 1e-9, 2e-9, 2e-9));
    EXPECT_EQ(names(), QStringList{QStringLiteral("site:plant")});
    EXPECT_EQ(records.total(), 1);
    session.setCamera(Camera::at(at(5.8, 49.6), 0, 0.002)); // wherever the map goes
    QTest::qWait(300);
    EXPECT_EQ(records.total(), 1);
    records.setWithin({});
    EXPECT_EQ(records.total(), 7);
}

TEST_F(VisibleRecordsTest, HaveARoleForEachName) {
    records.setActive(true);
    for (const auto& [role, name] : records.roleNames().asKeyValueRange())
        for (int i = 0; i < records.rowCount(); ++i)
            EXPECT_TRUE(records.data(records.index(i), role).isValid()) << name.constData();
}

} // namespace
} // namespace atlas
