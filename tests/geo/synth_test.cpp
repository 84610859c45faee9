// Invented atlases: plausible in every column, the same for the same seed, and marked as what they are.

#include "geo/query.h"
#include "geo/record_file.h"
#include "geo/record_values.h"
#include "geo/synth.h"
#include "temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <tuple>

namespace geo {
namespace {

using testing::HasSubstr;
using testing::StartsWith;
using testing::UnorderedElementsAreArray;

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

void expectSameRecords(const Catalogue& catalogue, const Catalogue& held) {
    ASSERT_EQ(catalogue.size(), held.size());
    const auto tie = [](const Record& r) {
        return std::tie(r.kind, r.id, r.name, r.acronym, r.operatorName, r.programme, r.country, r.territory,
                        r.municipality, r.position, r.precision, r.positionSource, r.sectors, r.transitions,
                        r.partnerKind, r.networks, r.nace, r.employees, r.employeesYear, r.status, r.start,
                        r.end, r.budgetEur, r.euFundingEur, r.leadPartner, r.partners, r.sites, r.summary,
                        r.website, r.sourceUrl, r.sourceDate, r.derived);
    };
    for (RecordIndex i = 0; i < catalogue.size(); ++i) {
        const auto name = held.name(i);
        ASSERT_EQ(catalogue.name(i), name);
        EXPECT_EQ(catalogue.find(name), i);
        EXPECT_TRUE(tie(catalogue.record(i)) == tie(held.record(i))) << name;
        EXPECT_EQ(catalogue.mortonKey(i), held.mortonKey(i));
        EXPECT_EQ(catalogue.searchText(i), held.searchText(i));
        EXPECT_EQ(catalogue.foldedName(i), held.foldedName(i));
        EXPECT_TRUE(std::ranges::equal(catalogue.links(i), held.links(i))) << name;
        for (std::uint8_t border = 0; border <= borderCount; ++border) {
            const auto which = border < borderCount ? std::optional(border) : std::nullopt;
            EXPECT_EQ(catalogue.borderMeters(i, which), detail::borderMeters(held.record(i), which));
        }
        const auto outline = catalogue.outline(i), record = held.record(i);
        EXPECT_EQ(std::tie(outline.kind, outline.country, outline.territory, outline.precision,
                           outline.transitions, outline.partnerKind, outline.networks, outline.status),
                  std::tie(record.kind, record.country, record.territory, record.precision,
                           record.transitions, record.partnerKind, record.networks, record.status))
            << name;
        EXPECT_THAT(outline.sectors, UnorderedElementsAreArray(record.sectors));
        EXPECT_TRUE(record.sectors.empty() || outline.sectors.front() == record.sectors.front());
    }
}

void expectSameAnswers(const Query& one, const Query& other, const Catalogue& held) {
    for (const auto* json :
         {"{}", R"({"text": "acier"})", R"({"text": "stahl a"})", R"({"sectors": ["automotive"]})",
          R"({"border": {"pair": "FR-LU", "maxMeters": 10000}})", R"({"employees": {"min": 20000001}})",
          R"({"period": {"from": 2021, "to": 2024}})"}) {
        const auto filter = parseFilter(json);
        ASSERT_TRUE(filter) << json;
        const auto a = one.run(*filter), b = other.run(*filter);
        EXPECT_EQ(a.selection, b.selection) << json;
        EXPECT_EQ(a.facets, b.facets) << json;
        EXPECT_EQ(a.missing, b.missing) << json;
        EXPECT_EQ(a.uncertainInside, b.uncertainInside) << json;
        for (const auto column : {Column::Employees, Column::BudgetEur}) {
            std::optional<double> sum;
            for (RecordIndex i = 0; i < held.size(); ++i) {
                const auto record = held.record(i);
                const auto& value = column == Column::Employees ? record.employees : record.budgetEur;
                if (a.selection.test(i) && value)
                    sum = sum.value_or(0) + static_cast<double>(*value);
            }
            EXPECT_EQ(one.sum(a.selection, column), sum) << json;
        }
    }
    EXPECT_EQ(one.ends(Column::Employees)->second, 20'000'001);
}

// Everything but what is asked of all records stays in the file; nobody must notice.
TEST(Synth, AnOpenFileIsTheSameAsOneThatIsReadWhole) {
    const TemporaryFolder folder;
    const auto file = folder / "invented.gpkg";
    auto invented = some();
    std::erase_if(invented.records, [](const Record& record) { return record.id.ends_with("-77"); });
    invented.records[5].position.reset();
    invented.records[5].derived.reset();
    invented.records[6].country = "CH";
    invented.records[7].employees = 20'000'001; // no float
    ASSERT_TRUE(writeAtlas(invented, file));
    const auto ready = detail::ReadyColumns::find(file, {});
    ASSERT_TRUE(ready && detail::readCatalogue(file, *ready)) << "else the rows would be read all the same";
    auto rows = detail::readCatalogue(file, ReadLimits{});
    ASSERT_TRUE(rows) << "else it would be read whole all the same";
    auto whole = readAtlas(file.string());
    ASSERT_TRUE(whole);
    const auto held = std::make_shared<const Catalogue>(std::move(whole->records));
    const auto open = openAtlas(file.string());
    ASSERT_TRUE(open) << open.error().text();
    EXPECT_EQ(open->meta, whole->meta);
    const auto& catalogue = *open->catalogue;
    expectSameRecords(catalogue, *held);
    expectSameAnswers(Query(open->catalogue), Query(held), *held);
    const auto read = std::make_shared<const Catalogue>(std::move(*rows));
    expectSameRecords(*read, *held);
    expectSameAnswers(Query(read), Query(held), *held);

    // Pulled out under our feet: what is held stays.
    const auto name = catalogue.name(3);
    std::filesystem::resize_file(file, 0);
    for (RecordIndex i = 0; i < catalogue.size(); ++i)
        EXPECT_EQ(catalogue.record(i).id, catalogue.id(i));
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
