#include "app/scene/arcs.h"
#include "tests/app/fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace {

using atlas::Arc;
using testing::SizeIs;

/// The fixture's records on a land of two: Wallonie in the north, Lorraine in the south.
atlas::LoadedAtlas twoLands(double border) {
    geo::Atlas made = atlas::fixture::small();
    const auto land = [](std::string id, std::string country, double south, double north) {
        return geo::Territory{.id = std::move(id),
                              .country = std::move(country),
                              .shape = {{{{5, south}, {7, south}, {7, north}, {5, north}, {5, south}}}}};
    };
    for (geo::DetailLevel& level : made.map.levels)
        level.territories = {land("lorraine", "FR", 48, border), land("wallonie", "BE", border, 51)};
    return atlas::LoadedAtlas(std::move(made));
}

std::vector<Arc> arcsOf(const atlas::LoadedAtlas& loaded, std::string_view name) {
    return makeArcs(loaded, *loaded.catalogue().find(name), atlas::CountryIndex(loaded, 0));
}

TEST(Arcs, ADistanceJoinsTwoRecordsThatNothingElseJoins) {
    const auto loaded = twoLands(50);
    const auto& catalogue = loaded.catalogue();
    const auto index = [&](std::string_view name) { return *catalogue.find(name); };
    const atlas::CountryIndex countries(loaded, 0);
    const Arc arc = arcBetween(loaded, index("site:plant"), index("partner:university"), countries);
    ASSERT_FALSE(arc.points.empty());
    EXPECT_EQ(arc.points.front().x, catalogue.mercator(index("site:plant")).x);
    EXPECT_EQ(arc.points.back().y, catalogue.mercator(index("partner:university")).y);
    EXPECT_THAT(arc.gates, SizeIs(1));
    EXPECT_TRUE(arcBetween(loaded, index("site:plant"), index("site:lost"), countries).points.empty());
    EXPECT_TRUE(arcBetween(loaded, index("site:plant"), index("site:plant"), countries).points.empty());
}

TEST(Arcs, JoinTheRecordWithEachThatHasAnotherPosition) {
    const auto loaded = twoLands(50);
    // The project's lead is at the same point, one partner has no position.
    const auto arcs = arcsOf(loaded, "project:powder");
    ASSERT_THAT(arcs, SizeIs(2));
    for (const Arc& arc : arcs) {
        const geo::Point from = loaded.catalogue().mercator(*loaded.catalogue().find("project:powder"));
        const geo::Point to = loaded.catalogue().mercator(arc.to);
        EXPECT_EQ(arc.points.front().x, from.x);
        EXPECT_EQ(arc.points.front().y, from.y);
        EXPECT_NEAR(arc.points.back().x, to.x, 1e-15);
        EXPECT_NEAR(arc.points.back().y, to.y, 1e-15);
        const double length = std::hypot(to.x - from.x, to.y - from.y);
        double bow = 0; // the farthest that the curve leaves the straight line
        for (const geo::Point& p : arc.points)
            bow = std::max(
                bow, std::abs((to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x)) / length);
        EXPECT_GE(bow, 0.08 * length);
        EXPECT_LE(bow, 0.21 * length);
    }
}

TEST(Arcs, AGateStandsWhereAnArcPassesTheBorder) {
    const double border = 50;
    const auto loaded = twoLands(border);
    const auto arcs = arcsOf(loaded, "project:powder");
    const auto toLiege = std::ranges::find(arcs, *loaded.catalogue().find("partner:university"), &Arc::to);
    ASSERT_NE(toLiege, arcs.end());
    EXPECT_TRUE(toLiege->crosses);
    ASSERT_THAT(toLiege->gates, SizeIs(1));
    EXPECT_NEAR(geo::fromUnitMercator(toLiege->gates[0]).lat, border, 1e-5);
}

TEST(Arcs, WithinOneCountryThereIsNoGateThoughTheCurveStraysOverTheBorder) {
    auto made = atlas::fixture::small();
    for (geo::Record& record : made.records)
        record.country = "FR";
    const atlas::LoadedAtlas loaded(std::move(made));
    for (const Arc& arc : arcsOf(loaded, "project:powder")) {
        EXPECT_FALSE(arc.crosses);
        EXPECT_THAT(arc.gates, SizeIs(0));
    }
}

TEST(Arcs, ARecordWithoutLinksOrPositionHasNone) {
    const auto loaded = twoLands(50);
    EXPECT_THAT(arcsOf(loaded, "site:glass"), SizeIs(0));
    EXPECT_THAT(arcsOf(loaded, "site:lost"), SizeIs(0));
}

TEST(Arcs, TheFirstPartOfALineHasThatShareOfItsLength) {
    const geo::Line line{{0, 0}, {1, 0}, {1, 1}, {1, 1}, {4, 1}};
    const auto length = [](const geo::Line& of) {
        double sum = 0;
        for (std::size_t i = 1; i < of.size(); ++i)
            sum += std::hypot(of[i].x - of[i - 1].x, of[i].y - of[i - 1].y);
        return sum;
    };
    EXPECT_TRUE(atlas::firstPart(line, 0).empty());
    EXPECT_EQ(atlas::firstPart(line, 1).size(), line.size());
    for (double share = 0.05; share < 1; share += 0.05)
        EXPECT_NEAR(length(atlas::firstPart(line, share)), share * 5, 1e-12);
}

} // namespace
