// Positions against the territories they are declared in, on a map of squares.

#include "facts_support.h"
#include "geo/base_map.h"
#include "geo/crs.h"

#include <gmock/gmock.h>

namespace {

using geo::Facts;
using geo::MultiPolygon;
using geo::TerritoryIndex;
using geo::TerritoryShapes;
using testing::HasSubstr;
using Severity = geo::Complaint::Severity;

MultiPolygon box(double west, double south, double east, double north) {
    return {{{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}}};
}

/// Rows of squares:  ostbelgien
///                   wallonie   | luxembourg ‖ rheinland-pfalz     ‖ the condominium, 146 m wide
///                   grand-est  | lorraine   | saarland
const TerritoryIndex& map() {
    static const TerritoryIndex index = [] {
        TerritoryShapes shapes;
        shapes.territories = {
            {"lorraine", "FR", box(6, 48, 7, 49)},          {"grand-est", "FR", box(5, 48, 6, 49)},
            {"luxembourg", "LU", box(6, 49, 6.5, 50)},      {"wallonie", "BE", box(5, 49, 6, 50)},
            {"ostbelgien", "BE", box(5, 50, 7, 51)},        {"saarland", "DE", box(7, 48, 8, 49)},
            {"rheinland-pfalz", "DE", box(6.5, 49, 8, 50)},
        };
        shapes.borders = {{"BE-DE", {{{6.5, 50}, {7, 50}}}},   {"BE-FR", {{{5, 49}, {6, 49}}}},
                          {"BE-LU", {{{6, 49}, {6, 50}}}},     {"DE-FR", {{{7, 48}, {7, 49}}}},
                          {"DE-LU", {{{6.5, 49}, {6.5, 50}}}}, {"FR-LU", {{{6, 49}, {6.5, 49}}}}};
        for (const auto& border : shapes.borders)
            shapes.nationalBorders.push_back({border.pair, border.shape});
        shapes.condominium = box(6.499, 49, 6.501, 50);
        return std::move(TerritoryIndex::create(std::move(shapes)).value());
    }();
    return index;
}

Facts siteAt(const std::string& territory, const std::string& country, const std::string& lon,
             const std::string& lat) {
    FactsFolder folder;
    folder.site({{"territory", territory}, {"country", country}, {"lon", lon}, {"lat", lat}});
    return folder.read(&map());
}

TEST(FactsPlace, TheTablesOfTheProjectAgreeWithItsMap) {
    const auto baseMap = geo::buildBaseMap(ATLAS_SOURCE_DIR "/data/base");
    ASSERT_TRUE(baseMap) << baseMap.error().text();
    const auto territories = TerritoryIndex::create(baseMap->territoryShapes());
    ASSERT_TRUE(territories) << territories.error().text();
    const auto facts = geo::readFacts(ATLAS_SOURCE_DIR "/data/facts", &*territories);
    ASSERT_TRUE(facts) << facts.error().text();
    EXPECT_EQ(allTexts(*facts), "");
    EXPECT_EQ(facts->records.size(), 652U);
    for (const geo::Record& record : facts->records)
        EXPECT_EQ(record.derived.has_value(), record.position.has_value()) << record.id;
    // Differdange works lie some 3 km from France.
    const auto& works = *recordOf(*facts, "arcelormittal-differdange")->derived;
    EXPECT_EQ(geo::borderPairs[works.nearestBorder], "FR-LU");
    EXPECT_NEAR(works.nearestMeters(), 3000, 1500);
}

TEST(FactsPlace, PositionsWhereTheyAreDeclaredGetTheirDerivedPlace) {
    const Facts facts = FactsFolder().read(&map());
    EXPECT_EQ(allTexts(facts), "");
    ASSERT_EQ(facts.records.size(), 4U);
    const auto& site = *recordOf(facts, "a-works"); // 6.25, 49.5 in luxembourg
    ASSERT_TRUE(site.derived);
    const auto fr = geo::borderIndex("FR-LU").value();
    const auto be = geo::borderIndex("BE-LU").value();
    const geo::LonLat here{6.25, 49.5};
    // The foot of the perpendicular to a meridian is nearly on the same parallel.
    EXPECT_NEAR(site.derived->borderMeters[be], geo::geodesicDistance(here, {6, 49.5}), 30);
    EXPECT_NEAR(site.derived->borderMeters[fr], geo::geodesicDistance(here, {6.25, 49}), 1);
    EXPECT_EQ(site.derived->nearestBorder,
              std::ranges::min_element(site.derived->borderMeters) - site.derived->borderMeters.begin());
    EXPECT_EQ(site.derived->accuracyMeters, 100) << "a known site";
    EXPECT_FALSE(site.derived->condominium);
    EXPECT_EQ(recordOf(facts, "a-cluster")->derived->accuracyMeters, 3000) << "a municipality";
}

TEST(FactsPlace, APositionElsewhereIsAnErrorThatSaysWhereAndHowFar) {
    struct Case {
        std::string territory, country, lon, lat, says;
    };
    const std::vector<Case> cases{
        {"lorraine", "FR", "6.25", "49.5", "lies in luxembourg, 55.6 km from lorraine"},
        {"luxembourg", "LU", "6.25", "48.99", "lies in lorraine, 1.1 km from luxembourg"},
        {"luxembourg", "LU", "6.25", "48.9975", "lies in lorraine, 278 m from luxembourg"},
        {"saarland", "DE", "2.35", "48.85", "lies outside the territories"},
        {"luxembourg", "LU", "49.5", "6.25", "lies outside the territories"}, // swapped
        {"outside", "FR", "6.25", "48.5", "lies in lorraine, 18.5 km from its edge"},
        {"saarland", "DE", "6.5", "49.5", "km from saarland"}, // on the river, but not on this bank
        {"lorraine", "FR", "6.5", "49.5", "from lorraine"},
    };
    for (const auto& [territory, country, lon, lat, says] : cases) {
        const Facts facts = siteAt(territory, country, lon, lat);
        ASSERT_EQ(facts.complaints.size(), 1U) << territory << ' ' << lon << '\n' << allTexts(facts);
        const auto& complaint = facts.complaints[0];
        EXPECT_EQ(complaint.severity, Severity::Error);
        EXPECT_EQ(complaint.column, "lon");
        EXPECT_EQ(complaint.line, 2U);
        EXPECT_THAT(complaint.what, HasSubstr(says));
        EXPECT_FALSE(complaint.hint.empty());
        EXPECT_EQ(recordOf(facts, "a-works"), nullptr);
    }
}

TEST(FactsPlace, UnderTwoHundredMetresTheDeclarationWinsWithAWarning) {
    struct Case {
        std::string territory, country, lon, lat;
    };
    const std::vector<Case> cases{
        {"luxembourg", "LU", "6.25", "48.9985"}, // 167 m south
        {"lorraine", "FR", "6.25", "49.0015"},   // 167 m north
        {"outside", "DE", "7.5", "48.0015"},     // 167 m inside
        {"lorraine", "FR", "6.5", "47.9985"},    // 167 m outside of everything
    };
    for (const auto& [territory, country, lon, lat] : cases) {
        const Facts facts = siteAt(territory, country, lon, lat);
        ASSERT_EQ(facts.complaints.size(), 1U) << territory << ' ' << lat << '\n' << allTexts(facts);
        EXPECT_EQ(facts.complaints[0].severity, Severity::Warning);
        EXPECT_THAT(facts.complaints[0].what, HasSubstr("167 m"));
        EXPECT_THAT(facts.complaints[0].hint, HasSubstr("declaration wins"));
        const auto* record = recordOf(facts, "a-works");
        ASSERT_NE(record, nullptr);
        EXPECT_EQ(geo::code(geo::List::Territories, record->territory), territory);
        EXPECT_TRUE(record->derived);
    }
}

TEST(FactsPlace, OnTheRiverEitherBankIsRight) {
    for (const auto& [territory, country] : {std::pair{"luxembourg", "LU"}, {"rheinland-pfalz", "DE"}})
        for (const char* lon : {"6.4993", "6.4999", "6.5001", "6.5007"}) {
            const Facts facts = siteAt(territory, country, lon, "49.5");
            EXPECT_EQ(allTexts(facts), "") << territory << ' ' << lon;
            const auto& derived = *recordOf(facts, "a-works")->derived;
            EXPECT_TRUE(derived.condominium);
            EXPECT_EQ(derived.nearestMeters(), 0);
            EXPECT_EQ(geo::borderPairs[derived.nearestBorder], "DE-LU");
        }
}

TEST(FactsPlace, OutsideIsFineOutside) {
    const Facts facts = siteAt("outside", "CH", "7.44", "46.95");
    EXPECT_EQ(allTexts(facts), "");
    EXPECT_TRUE(recordOf(facts, "a-works")->derived);
}

TEST(FactsPlace, DerivingNeedsAPosition) {
    geo::Record record;
    record.id = "nowhere";
    EXPECT_THAT(geo::derivePlace(record, map()).error().text(), HasSubstr("nowhere"));
    record.position = geo::LonLat{200, 49};
    EXPECT_FALSE(geo::derivePlace(record, map()));
    record.position = geo::LonLat{6.25, 49.5};
    EXPECT_EQ(geo::derivePlace(record, map(), 1234)->accuracyMeters, 1234);
    record.precision = geo::Precision::Site;
    EXPECT_EQ(geo::derivePlace(record, map(), 1234)->accuracyMeters, 100);
}

} // namespace
