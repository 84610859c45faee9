// Invented atlases: plausible in every column, the same for the same seed, and marked as what they are.

#include "geo/synth.h"
#include "temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace geo {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

const Atlas& base() {
    static const Atlas atlas = [] {
        const std::filesystem::path data = ATLAS_SOURCE_DIR "/data";
        auto built = buildAtlas({.facts = data / "facts", .base = data / "base", .data = data});
        EXPECT_TRUE(built);
        return built ? std::move(built->atlas) : Atlas{};
    }();
    return atlas;
}

Atlas invented(std::size_t sites, std::uint64_t seed) {
    Atlas atlas = base();
    const auto made = synthesise(atlas, {.sites = sites, .seed = seed});
    EXPECT_TRUE(made);
    return atlas;
}

const Atlas& some() {
    static const Atlas atlas = invented(3000, 7);
    return atlas;
}

TEST(Synth, MakesAsManyAsAreAskedForWithNamesOfTheirOwn) {
    std::map<Kind, std::size_t> kinds;
    std::set<std::string> names;
    for (const auto& record : some().records) {
        ++kinds[record.kind];
        names.insert(recordName(record.kind, record.id));
    }
    EXPECT_EQ(kinds,
              (std::map<Kind, std::size_t>{{Kind::Site, 3000}, {Kind::Partner, 60}, {Kind::Project, 60}}));
    EXPECT_EQ(names.size(), some().records.size());
    EXPECT_EQ(invented(1, 1).records.size(), 5u);
}

TEST(Synth, PlacesAreDerivedAsThoseOfRealRecords) {
    const auto territories = TerritoryIndex::create(some().map.territoryShapes());
    ASSERT_TRUE(territories);
    std::size_t known = 0;
    for (const auto& record : some().records) {
        ASSERT_TRUE(record.position && record.derived);
        EXPECT_EQ(*record.derived, derivePlace(record, *territories).value()) << record.id;
        EXPECT_EQ(countryOfTerritory(code(List::Territories, record.territory)), record.country);
        known += record.precision == Precision::Site;
        // A municipality's point may lie a little beyond its territory's simplified edge; a site never does.
        if (record.precision == Precision::Site) {
            EXPECT_EQ(territories->locate(*record.position)->territory,
                      code(List::Territories, record.territory));
        }
    }
    EXPECT_GT(known, some().records.size() / 2);
    EXPECT_LT(known, some().records.size() * 9 / 10) << "many are known to their municipality only";
}

TEST(Synth, ColumnsArePlausible) {
    std::set<std::string> partners, sites;
    for (const auto& record : some().records)
        (record.kind == Kind::Partner ? partners : sites).insert(record.id);
    std::size_t withPeople = 0;
    std::set<std::uint8_t> sectors, territories;
    for (const auto& r : some().records) {
        SCOPED_TRACE(recordName(r.kind, r.id));
        EXPECT_FALSE(r.name.empty() || r.municipality.empty() || r.sourceUrl.empty() || !r.sourceDate);
        EXPECT_TRUE(
            std::ranges::all_of(r.id, [](char c) { return c == '-' || std::isdigit(c) || std::islower(c); }));
        for (const auto& summary : r.summary) {
            EXPECT_GT(summary.size(), 20u);
            EXPECT_EQ(summary.find_first_of("{}"), std::string::npos) << summary;
        }
        ASSERT_FALSE(r.sectors.empty());
        EXPECT_EQ(std::set(r.sectors.begin(), r.sectors.end()).size(), r.sectors.size());
        sectors.insert(r.sectors.front());
        territories.insert(r.territory);
        EXPECT_EQ(r.employees.has_value(), r.employeesYear.has_value());
        if (r.employees) {
            ++withPeople;
            EXPECT_EQ(r.kind, Kind::Site);
            EXPECT_THAT(*r.employees, testing::AllOf(testing::Ge(1), testing::Le(12'000)));
        }
        if (r.status) {
            EXPECT_NE(unsigned{statusesOf(r.kind)} >> *r.status & 1u, 0u);
        }
        EXPECT_EQ(r.partnerKind.has_value(), r.kind == Kind::Partner);
        if (r.kind != Kind::Project) {
            EXPECT_FALSE(r.start || r.end || r.budgetEur);
            continue;
        }
        EXPECT_TRUE(partners.contains(r.leadPartner));
        EXPECT_TRUE(std::ranges::all_of(r.partners, [&](const auto& id) { return partners.contains(id); }));
        EXPECT_FALSE(std::ranges::contains(r.partners, r.leadPartner));
        EXPECT_TRUE(std::ranges::all_of(r.sites, [&](const auto& id) { return sites.contains(id); }));
        if (r.start && r.end) {
            EXPECT_LT(r.start->first, r.end->last);
        }
        if (r.budgetEur) {
            EXPECT_LT(*r.euFundingEur, *r.budgetEur);
        }
    }
    EXPECT_EQ(sectors.size(), 16u);
    EXPECT_EQ(territories.size(), 7u);
    EXPECT_NEAR(static_cast<double>(withPeople), 0.6 * 3000, 200) << "the others are not known";
}

TEST(Synth, TheSameSeedGivesTheSame) {
    const auto again = invented(3000, 7), other = invented(3000, 8);
    ASSERT_EQ(again.records.size(), some().records.size());
    std::size_t differs = 0;
    for (std::size_t i = 0; i < again.records.size(); ++i) {
        EXPECT_EQ(again.records[i].id, some().records[i].id);
        EXPECT_EQ(again.records[i].position, some().records[i].position);
        EXPECT_EQ(again.records[i].summary, some().records[i].summary);
        EXPECT_EQ(again.records[i].employees, some().records[i].employees);
        differs += other.records[i].position != some().records[i].position;
    }
    EXPECT_GT(differs, again.records.size() / 2);
}

TEST(Synth, TheFileSaysWhatItIsAndReadsLikeAnyOther) {
    const TemporaryFolder folder;
    const auto file = folder / "invented.gpkg";
    ASSERT_TRUE(writeAtlas(some(), file));
    const auto read = readAtlas(file.string());
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(read->records.size(), some().records.size());
    EXPECT_EQ(read->meta.at("synthetic"), "3000 sites, seed 7");
    EXPECT_EQ(read->meta.at("content_version"), "synthetic-3000-7");
    EXPECT_THAT(read->meta.at("attribution_fr"), StartsWith("Données inventées"));
    EXPECT_THAT(read->meta.at("attribution_de"), HasSubstr(base().meta.at("attribution_de")));
    EXPECT_FALSE(base().meta.contains("synthetic"));
}

TEST(Synth, WhatCannotBeMadeIsAnError) {
    Atlas atlas = base();
    EXPECT_FALSE(synthesise(atlas, {.sites = 0}));
    EXPECT_FALSE(synthesise(atlas, {.sites = 10'000'001}));
    atlas.map.places.clear();
    EXPECT_FALSE(synthesise(atlas, {.sites = 1}));
}

} // namespace
} // namespace geo
