#include "atlas_support.h"
#include "geo/atlas_file.h"
#include "geo/query.h"
#include "geo/record_file.h"
#include "geo/sqlite_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <set>
#include <thread>
#include <utility>

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

bool sameRecord(const geo::Record& a, const geo::Record& b) {
    const auto tie = [](const geo::Record& r) {
        return std::tie(r.kind, r.id, r.name, r.acronym, r.operatorName, r.programme, r.country, r.territory,
                        r.municipality, r.position, r.precision, r.positionSource, r.sectors, r.transitions,
                        r.partnerKind, r.networks, r.nace, r.employees, r.employeesYear, r.status, r.start,
                        r.end, r.budgetEur, r.euFundingEur, r.leadPartner, r.partners, r.sites, r.summary,
                        r.website, r.sourceUrl, r.sourceDate);
    };
    return tie(a) == tie(b);
}

TEST_F(AtlasFile, WhatIsWrittenIsReadBack) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const auto read = geo::readAtlas(file().string());
    ASSERT_TRUE(read) << read.error().text();

    ASSERT_EQ(read->records.size(), shipped().records.size());
    std::map<std::string, const geo::Record*> originals;
    for (const geo::Record& record : shipped().records)
        originals[geo::recordName(record.kind, record.id)] = &record;
    for (const geo::Record& record : read->records) {
        const std::string name = geo::recordName(record.kind, record.id);
        ASSERT_TRUE(originals.contains(name)) << name;
        EXPECT_TRUE(sameRecord(record, *originals[name])) << name;
        ASSERT_EQ(record.derived.has_value(), originals[name]->derived.has_value()) << name;
        if (record.derived) {
            EXPECT_EQ(record.derived->nearestBorder, originals[name]->derived->nearestBorder);
            for (std::size_t i = 0; i < geo::borderCount; ++i)
                EXPECT_NEAR(record.derived->borderMeters[i], originals[name]->derived->borderMeters[i],
                            0.051);
        }
    }
    ASSERT_EQ(read->map.levels.size(), shipped().map.levels.size());
    for (std::size_t i = 0; i < read->map.levels.size(); ++i) {
        EXPECT_EQ(read->map.levels[i].edges, shipped().map.levels[i].edges);
        for (std::size_t t = 0; t < read->map.levels[i].territories.size(); ++t) {
            EXPECT_EQ(read->map.levels[i].territories[t].shape, shipped().map.levels[i].territories[t].shape);
            EXPECT_EQ(read->map.levels[i].territories[t].label, shipped().map.levels[i].territories[t].label);
        }
        EXPECT_EQ(read->map.levels[i].condominium, shipped().map.levels[i].condominium);
        EXPECT_EQ(read->map.levels[i].rivers.size(), shipped().map.levels[i].rivers.size());
    }
    EXPECT_EQ(read->map.units.size(), shipped().map.units.size());
    EXPECT_EQ(read->map.sea, shipped().map.sea);
    EXPECT_EQ(read->map.lakes, shipped().map.lakes);
    ASSERT_EQ(read->map.places.size(), shipped().map.places.size());
    EXPECT_EQ(read->map.places.front().names, shipped().map.places.front().names);
    EXPECT_EQ(read->vocabulary.size(), shipped().vocabulary.size());
    EXPECT_EQ(read->meta.at("content_version"), shipped().meta.at("content_version"));
}

TEST_F(AtlasFile, IsAValidGeoPackage) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const std::string command = "python3 -m osgeo_utils.samples.validate_gpkg '" + file().string() + "' > '" +
                                (folder_ / "log").string() + "' 2>&1";
    EXPECT_EQ(std::system(command.c_str()), 0) << bytesOf(folder_ / "log");
}

TEST_F(AtlasFile, HasAllLayersOfTheSchemaAndAStyleForEachThatIsDrawn) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const auto dataset = geo::Dataset::open(file().string());
    ASSERT_TRUE(dataset) << dataset.error().text();
    for (const char* layer : {"territories", "borders", "condominium", "units", "places", "water", "roads",
                              "railways", "urban_areas", "sites", "partners", "projects", "project_partners",
                              "project_sites", "sources", "vocabulary", "atlas_meta", "layer_styles"})
        EXPECT_TRUE(dataset->hasLayer(layer)) << layer;
    const auto styles = dataset->read("layer_styles");
    ASSERT_TRUE(styles);
    std::set<std::string> styled;
    for (const geo::Feature& row : styles->features)
        styled.insert(std::get<std::string>(row.values[*styles->field("f_table_name")]));
    for (const char* layer :
         {"territories", "borders", "condominium", "units", "places", "sites", "partners", "projects"})
        EXPECT_TRUE(styled.contains(layer)) << layer;
}

TEST_F(AtlasFile, AWriterThatIsKilledLeavesTheOldFileWhole) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const std::string before = bytesOf(file());
    for (const unsigned delay : {1'000u, 20'000u, 60'000u, 150'000u}) {
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            (void)geo::writeAtlas(shipped(), file());
            ::_exit(0);
        }
        ::usleep(delay);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        // Either the old file or a whole new one.
        if (bytesOf(file()) != before) {
            EXPECT_TRUE(geo::readAtlas(file().string()));
        }
    }
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    EXPECT_EQ(filesInFolder(), 1u) << "leftovers of the killed writers are gone";
}

TEST_F(AtlasFile, AFolderThatCannotBeWrittenIsAnErrorAndLeavesNothing) {
    const auto written = geo::writeAtlas(shipped(), "/proc/atlas.gpkg");
    ASSERT_FALSE(written);
    EXPECT_THAT(written.error().text(), HasSubstr("/proc/atlas.gpkg"));
}

TEST_F(AtlasFile, AFileThatIsNoAtlasSaysSo) {
    std::ofstream(folder_ / "points.geojson")
        << R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":null}]})";
    const auto read = geo::readAtlas((folder_ / "points.geojson").string());
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().text(), HasSubstr("no atlas"));
    EXPECT_FALSE(geo::readAtlas((folder_ / "missing.gpkg").string()));
}

TEST_F(AtlasFile, AnAtlasCutInHalfIsAnError) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    fs::resize_file(file(), fs::file_size(file()) / 2);
    EXPECT_FALSE(geo::readAtlas(file().string()));
}

struct Damage {
    const char* name;
    const char* sql;
    const char* complaint; ///< Part of what the reader says.
};

class DamagedAtlas : public AtlasFile, public testing::WithParamInterface<Damage> {};

TEST_P(DamagedAtlas, IsRefusedWithASentenceThatNamesThePlace) {
    const auto read = readChanged(GetParam().sql);
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().text(), HasSubstr(GetParam().complaint));
    // One that is only opened says the same, but for sources: they are looked up when they are shown.
    const auto open = geo::openAtlas(file().string());
    if (std::string_view(GetParam().name) == "DanglingSource") {
        EXPECT_TRUE(open);
    } else {
        ASSERT_FALSE(open);
        EXPECT_EQ(open.error().text(), read.error().text());
    }
}

INSTANTIATE_TEST_SUITE_P(
    All, DamagedAtlas,
    testing::Values(
        Damage{"NewerSchema", "UPDATE atlas_meta SET value='99' WHERE key='schema_version'", "newer version"},
        Damage{"NoSchema", "DELETE FROM atlas_meta WHERE key='schema_version'", "which schema"},
        Damage{"UnknownSector", "UPDATE sites SET sectors='alchemy' WHERE rowid=1", "alchemy"},
        Damage{"UnknownStatus", "UPDATE projects SET status='asleep' WHERE rowid=1", "asleep"},
        Damage{"UnknownTerritory", "UPDATE territories SET id='atlantis' WHERE rowid=1", "territory"},
        Damage{"UnknownBorderKind", "UPDATE borders SET kind='wall' WHERE rowid=1", "kind"},
        Damage{"UnknownWater", "UPDATE water SET kind='soup' WHERE rowid=1", "kind"},
        Damage{"UnknownNearest", "UPDATE sites SET nearest_border='XX-YY' WHERE rowid=1", "nearest_border"},
        Damage{"NoName", "UPDATE partners SET name=NULL WHERE rowid=1", "empty"},
        Damage{"BadDate", "UPDATE projects SET start='yesterday' WHERE rowid=1", "yesterday"},
        Damage{"MissingWord", "DELETE FROM vocabulary WHERE code='steel-metals'", "steel-metals"},
        Damage{"StrangeWord", "UPDATE vocabulary SET code='x' WHERE code='steel-metals'", "code"},
        Damage{"DanglingLink", "UPDATE project_partners SET project='nobody' WHERE rowid=1", "project"},
        Damage{"DanglingSite", "UPDATE project_sites SET project='nobody' WHERE rowid=1", "project"},
        Damage{"DanglingSource", "UPDATE sources SET record='site:nobody' WHERE rowid=1", "record"},
        Damage{"NoLayer",
               "DROP TABLE units; DELETE FROM gpkg_contents WHERE table_name='units'; DELETE FROM "
               "gpkg_geometry_columns WHERE table_name='units'; DELETE FROM gpkg_extensions WHERE "
               "table_name='units'",
               "units"},
        Damage{"NoColumn", "ALTER TABLE places RENAME COLUMN name_fr TO nom", "name_fr"}),
    [](const auto& damage) { return std::string(damage.param.name); });

TEST_F(AtlasFile, WhatAnotherProgramChangesIsSeenThoughTheColumnsAreReadyMade) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const auto peopleOf = [&] {
        const auto open = geo::openAtlas(file().string());
        EXPECT_TRUE(open);
        const geo::Query query(open->catalogue);
        geo::Filter filter;
        filter.employees = {.min = 30'000'000, .max = {}};
        return query.sum(query.select(filter), geo::Column::Employees);
    };
    ASSERT_TRUE(geo::detail::ReadyColumns::find(file(), {}));
    EXPECT_EQ(peopleOf(), std::nullopt);
    change("UPDATE sites SET employees = 30000001 WHERE fid = 1");
    EXPECT_FALSE(geo::detail::ReadyColumns::find(file(), {}));
    EXPECT_EQ(peopleOf(), 30'000'001);

    // With a log beside the file SQLite doesn't count; it does when it takes the log up and lays it down.
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    change("PRAGMA journal_mode = WAL; UPDATE sites SET employees = 30000002 WHERE fid = 1");
    EXPECT_FALSE(geo::detail::ReadyColumns::find(file(), {}));
    change("PRAGMA journal_mode = DELETE");
    EXPECT_FALSE(geo::detail::ReadyColumns::find(file(), {}));
    EXPECT_EQ(peopleOf(), 30'000'002);
    change("VACUUM");
    EXPECT_EQ(peopleOf(), 30'000'002);
}

TEST_F(AtlasFile, SaysHowFarReadingRowByRowIs) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    change("UPDATE sites SET employees = 1 WHERE fid = 1"); // no ready columns any more
    geo::ReadLimits limits;
    limits.progress = std::make_shared<geo::ReadProgress>();
    std::uint64_t seen = 0; // while it reads, it never goes back, nor beyond the end
    limits.cancelled = [progress = limits.progress, &seen, mutex = std::make_shared<std::mutex>()] {
        const std::scoped_lock lock(*mutex);
        const std::uint64_t done = progress->done;
        EXPECT_GE(done, seen);
        if (progress->all > 0) {
            EXPECT_LE(done, progress->all.load());
        }
        seen = done;
        return false;
    };
    const auto open = geo::openAtlas(file().string(), limits);
    ASSERT_TRUE(open) << open.error().text();
    EXPECT_EQ(limits.progress->all.load(), open->catalogue->size());
    EXPECT_EQ(limits.progress->done.load(), open->catalogue->size());
    EXPECT_TRUE(limits.progress->stage == geo::ReadProgress::Stage::Sorting);
}

TEST_F(AtlasFile, TheMapIsGivenOnceAndOnlyBeforeItsRecords) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    int calls = 0;
    const auto give = [&](const geo::OpenAtlas& map) {
        ++calls;
        EXPECT_EQ(map.catalogue->size(), 0u);
        EXPECT_EQ(map.map.places.size(), shipped().map.places.size());
        EXPECT_FALSE(map.meta.empty());
    };
    // So patient that the records are there first.
    const auto patient = geo::openAtlas(file().string(), {}, give, std::chrono::hours(1));
    ASSERT_TRUE(patient);
    EXPECT_EQ(calls, 0);
    const auto hasty = geo::openAtlas(file().string(), {}, give, std::chrono::hours(-1));
    ASSERT_TRUE(hasty);
    EXPECT_LE(calls, 1);
    EXPECT_EQ(hasty->catalogue->size(), patient->catalogue->size());
    EXPECT_EQ(hasty->map.places.size(), patient->map.places.size());
}

TEST_F(AtlasFile, FactsWithAnErrorBuildNothingAndAllComplaintsAreGiven) {
    fs::copy(ATLAS_SOURCE_DIR "/data/facts", folder_ / "facts");
    std::ofstream(folder_ / "facts" / "partners.csv", std::ios::app) << "Not a slug,,,,,,,,,,,,,,,,,,,\n";
    geo::AtlasInputs broken = inputs;
    broken.facts = folder_ / "facts";
    std::vector<geo::Complaint> complaints;
    const auto built = geo::buildAtlas(broken, &complaints);
    ASSERT_FALSE(built);
    EXPECT_THAT(built.error().text(), HasSubstr("partners.csv"));
    EXPECT_GT(complaints.size(), 1u);
}

TEST_F(AtlasFile, TheContentVersionChangesWithTheFacts) {
    fs::copy(ATLAS_SOURCE_DIR "/data/facts", folder_ / "facts");
    geo::AtlasInputs other = inputs;
    other.facts = folder_ / "facts";
    const auto same = geo::buildAtlas(other);
    ASSERT_TRUE(same) << same.error().text();
    EXPECT_EQ(same->atlas.meta.at("content_version"), shipped().meta.at("content_version"));
    std::ofstream(folder_ / "facts" / "README.md", std::ios::app) << "\n";
    const auto changed = geo::buildAtlas(other);
    ASSERT_TRUE(changed);
    EXPECT_NE(changed->atlas.meta.at("content_version"), shipped().meta.at("content_version"));
}

} // namespace
