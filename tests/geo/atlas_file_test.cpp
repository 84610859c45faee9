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

/// One ready column that an attacker has changed, everything else made to fit.
struct Spoiled {
    const char* name;
    const char* column;
    std::function<void(std::string&)> spoil;
};

template <class T>
auto put(std::size_t index, T value) {
    return [index, value](std::string& bytes) {
        ASSERT_LE((index + 1) * sizeof value, bytes.size());
        std::memcpy(bytes.data() + index * sizeof value, &value, sizeof value);
    };
}

template <class T>
auto putLast(T value) {
    return [value](std::string& bytes) { put(bytes.size() / sizeof value - 1, value)(bytes); };
}

/// A member of the last word's holders: first record, how many, where its steps begin, whether it is a mask.
auto putHolder(std::size_t member, std::uint32_t value) {
    return [=](std::string& bytes) { put(bytes.size() / sizeof value - 4 + member, value)(bytes); };
}

auto cut(std::size_t by) {
    return [by](std::string& bytes) { bytes.resize(bytes.size() - by); };
}

class SpoiledColumns : public AtlasFile {
protected:
    void spoil(const char* column, const std::function<void(std::string&)>& how, bool withChecksum) const {
        sqlite3* db = nullptr;
        ASSERT_EQ(sqlite3_open(file().c_str(), &db), SQLITE_OK);
        sqlite3_exec(db, "BEGIN", nullptr, nullptr, nullptr);
        const auto edit = [&](const char* name, const auto& change) {
            sqlite3_stmt* row = nullptr;
            sqlite3_prepare_v2(db, "SELECT bytes FROM ready_columns WHERE name = ?1", -1, &row, nullptr);
            sqlite3_bind_text(row, 1, name, -1, SQLITE_STATIC);
            ASSERT_EQ(sqlite3_step(row), SQLITE_ROW) << name;
            std::string bytes(static_cast<const char*>(sqlite3_column_blob(row, 0)),
                              static_cast<std::size_t>(sqlite3_column_bytes(row, 0)));
            sqlite3_finalize(row);
            change(bytes);
            sqlite3_prepare_v2(db,
                               withChecksum
                                   ? "UPDATE ready_columns SET bytes = ?2, checksum = ?3 WHERE name = ?1"
                                   : "UPDATE ready_columns SET bytes = ?2 WHERE name = ?1 AND ?3 IS NOT NULL",
                               -1, &row, nullptr);
            sqlite3_bind_text(row, 1, name, -1, SQLITE_STATIC);
            sqlite3_bind_blob(row, 2, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
            sqlite3_bind_int64(row, 3, geo::detail::checksumOf(bytes));
            ASSERT_EQ(sqlite3_step(row), SQLITE_DONE);
            sqlite3_finalize(row);
        };
        edit(column, how);
        const bool keep = std::exchange(withChecksum, true);
        edit("head", [](std::string& bytes) { ++bytes[4]; }); // the count of changes
        withChecksum = keep;
        ASSERT_EQ(sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
    }

    [[nodiscard]] bool isReady() const {
        const auto ready = geo::detail::ReadyColumns::find(file(), {});
        return ready && geo::detail::readCatalogue(file(), *ready);
    }
    [[nodiscard]] bool hasReadyWords() const {
        const auto ready = geo::detail::ReadyColumns::find(file(), {});
        const auto opened = geo::detail::SqliteFile::tryOpen(file());
        return ready && opened &&
               ready->words(static_cast<geo::RecordIndex>(shipped().records.size()), *opened);
    }
};

TEST_F(SpoiledColumns, AreNotBelieved) {
    const auto infinite = std::numeric_limits<double>::infinity();
    const auto none = std::numeric_limits<double>::quiet_NaN();
    const auto codes = [](std::size_t byte, std::uint8_t value) { return put(byte, value); };
    const std::vector<Spoiled> all{
        {"a newer version", "head", put(0, std::uint32_t{99})},
        {"more records", "head", put(2, std::uint32_t{60'000})},
        {"more with a place", "head", put(3, std::uint32_t{60'000})},
        {"too short", "rows", cut(4)},
        {"half a value", "rows", cut(1)},
        {"no such kind", "codes", codes(8, 7)},
        {"no such precision", "codes", codes(9, 2)},
        {"no such country", "codes", put(3, std::uint16_t{60'000})},
        {"no such sector", "codes", codes(10, 40)},
        {"no such kind of partner", "codes", codes(11, 40)},
        {"no such status", "codes", codes(12, 40)},
        {"no such territory", "codes", codes(13, 255)},
        {"no such transition", "codes", put(1, std::uint16_t{0x8000})},
        {"no such network", "codes", put(2, std::uint16_t{0x8000})},
        {"no countries", "countries", [](std::string& bytes) { bytes.clear(); }},
        {"ids backwards", "ids_ends", put(3, std::uint32_t{1})},
        {"ids beyond their end", "ids_ends", putLast(std::uint32_t{1'000'000})},
        {"names cut off", "names", cut(1)},
        {"a table of names of odd size", "slots", cut(4)},
        {"a table of names that is full", "slots",
         [](std::string& bytes) { std::ranges::fill(bytes, '\1'); }},
        {"no such name", "slots", put(0, std::uint32_t{60'000})},
        {"links backwards", "link_ends", put(3, std::uint32_t{4'000'000'000})},
        {"links beyond their end", "link_ends", putLast(std::uint32_t{4'000'000'000})},
        {"a link to nobody", "links", put(0, std::uint64_t{60'000})},
        {"no such role", "links", put(0, std::uint64_t{9} << 32U)},
        {"a place that is none", "mercator", put(0, none)},
        {"a place too far away", "mercator", put(1, infinite)},
        {"places out of order", "mercator", put(0, 0.99)},
        {"degrees that are none", "degrees", put(0, 500.0)},
        {"too few degrees", "degrees", cut(16)},
        {"too few blocks", "blocks", cut(48)},
        {"a bit of nobody", "without_position", putLast(std::uint8_t{0x80})},
        {"a bit of nobody in a list", "kinds_0", putLast(std::uint8_t{0x80})},
        {"too few bits", "kinds_unknown", cut(8)},
        {"a number of nobody", "accuracy", putLast(1.0F)},
        {"a number without end", "nearest_border", put(0, std::numeric_limits<float>::infinity())},
        {"metres without end", "border_5", put(0, std::numeric_limits<float>::infinity())},
        {"budgets of too few projects", "budget", cut(256)},
        {"a day in no year", "start", put(0, 1e9F)},
        {"too few compositions", "compositions", cut(144)},
        {"other words' records", "words_ends", put(0, std::uint32_t{60'000})},
        {"words cut off", "words_0_common", cut(1)},
        {"words backwards", "words_0_common_ends", put(1, std::uint32_t{0})},
        {"rare words of nobody", "words_0_rare_records", put(0, std::uint32_t{60'000})},
        {"rare words without end", "words_0_rare_ends", putLast(std::uint32_t{60'000'000})},
        {"a word of nobody", "words_0_holders", putHolder(0, 60'000)},
        {"a word of no records", "words_0_holders", putHolder(1, 0)},
        {"steps beyond their end", "words_0_holders", putHolder(2, 4'000'000'000)},
        {"no such mask", "words_0_holders",
         [](std::string& bytes) { putHolder(2, 4'000'000)(bytes), putHolder(3, 1)(bytes); }},
        {"endless steps", "words_0_steps", [](std::string& bytes) { std::ranges::fill(bytes, '\xff'); }},
        {"steps too far", "words_0_steps", [](std::string& bytes) { std::ranges::fill(bytes, '\x7f'); }},
        {"half a mask", "words_0_masks", [](std::string& bytes) { bytes.append(8, '\0'); }},
    };
    ASSERT_NE(shipped().records.size() % 64, 0u) << "there are bits of nobody";
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const auto whole = folder_ / "whole.gpkg";
    fs::copy(file(), whole);
    spoil("rows", [](const std::string&) {}, true);
    EXPECT_TRUE(isReady() && hasReadyWords()) << "what changes nothing does no harm";
    for (const auto& [name, column, how] : all) {
        SCOPED_TRACE(name);
        fs::copy(whole, file(), fs::copy_options::overwrite_existing);
        spoil(column, how, true);
        if (std::string_view(column).starts_with("words"))
            EXPECT_TRUE(isReady() && !hasReadyWords());
        else
            EXPECT_FALSE(isReady());
    }

    // The rows say what the columns don't.
    for (const char* column : {"codes", "words_0_steps"}) {
        fs::copy(whole, file(), fs::copy_options::overwrite_existing);
        spoil(column, put(8, std::uint8_t{0x77}), false); // the checksum finds it
        const auto open = geo::openAtlas(file().string());
        ASSERT_TRUE(open) << open.error().text();
        const auto held = std::make_shared<const geo::Catalogue>(geo::readAtlas(whole.string())->records);
        geo::Filter filter;
        filter.text = "acier";
        EXPECT_GT(geo::Query(held).select(filter).count(), 0u);
        EXPECT_EQ(geo::Query(open->catalogue).select(filter), geo::Query(held).select(filter));
    }
}

void expectSameNames(const geo::Catalogue& found, const geo::Catalogue& expected) {
    ASSERT_EQ(found.size(), expected.size());
    const std::vector<std::uint64_t> some(expected.size() / 64 + 1, 0x8000'0000'0000'0105U);
    geo::RecordIndex last = 0, count = 0;
    found.foldedNames(some, [&](geo::RecordIndex i, std::string_view name) {
        EXPECT_EQ(name, expected.foldedName(i));
        EXPECT_TRUE(count++ == 0 || i > last);
        last = i;
    });
    EXPECT_GE(count, expected.size() / 64 * 4);
    for (geo::RecordIndex i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(found.id(i), expected.id(i));
        EXPECT_EQ(found.foldedName(i), expected.foldedName(i));
        EXPECT_EQ(found.find(expected.name(i)), i);
        EXPECT_EQ(found.borderMeters(i, std::nullopt), expected.borderMeters(i, std::nullopt));
        for (std::uint8_t border = 0; border <= geo::borderCount; ++border)
            EXPECT_EQ(found.borderMeters(i, border), expected.borderMeters(i, border));
    }
}

TEST_F(AtlasFile, WhatIsReadLaterIsTheSameThoughTheFileIsReplacedOrRemoved) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const geo::Catalogue held(geo::readAtlas(file().string())->records);
    for (const bool isReplaced : {false, true}) {
        ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
        const auto ready = geo::detail::ReadyColumns::find(file(), {});
        ASSERT_TRUE(ready);
        auto late = geo::detail::readCatalogue(file(), *ready, 1);
        ASSERT_TRUE(late);
        EXPECT_LT(late->bytes(), held.bytes() * 3 / 4) << "else it was read at once";
        late->whenLost([] { ADD_FAILURE() << "nothing was lost"; });
        fs::remove(file());
        if (isReplaced)
            std::ofstream(file()) << "another file";
        {
            // Several ask for the first time.
            std::vector<std::jthread> threads;
            for (geo::RecordIndex i = 0; i < 4; ++i)
                threads.emplace_back([&, i] {
                    EXPECT_EQ(late->foldedName(i), held.foldedName(i));
                    EXPECT_EQ(late->find(held.name(i)), i);
                    EXPECT_EQ(late->borderMeters(i, std::uint8_t{0}), held.borderMeters(i, std::uint8_t{0}));
                });
        }
        expectSameNames(*late, held);
        geo::Filter filter;
        filter.text = "acier";
        const geo::Query query(std::make_shared<const geo::Catalogue>(std::move(*late)));
        const geo::Query expected(std::make_shared<const geo::Catalogue>(geo::Catalogue(shipped().records)));
        EXPECT_GT(expected.select(filter).count(), 0u);
        for (const char* text : {"acier", "a st", "", "nobody's"}) {
            filter.text = text;
            EXPECT_EQ(query.search(text), expected.select(filter)) << "of the file: " << text;
            EXPECT_EQ(expected.search(text), expected.select(filter)) << text;
        }
        filter.text = "acier stahl";
        EXPECT_EQ(query.select(filter), expected.select(filter));
        EXPECT_EQ(query.search("luxembourg"), expected.search("luxembourg")) << "of what is held by now";
    }
}

TEST_F(SpoiledColumns, ThatWereToBeReadLaterAreKnownOfNobody) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const auto ready = geo::detail::ReadyColumns::find(file(), {});
    ASSERT_TRUE(ready);
    auto late = geo::detail::readCatalogue(file(), *ready, 1);
    ASSERT_TRUE(late);
    for (const char* column : {"ids", "names", "border_0"})
        spoil(column, [](std::string& bytes) { bytes[0] = static_cast<char>(bytes[0] ^ 1); }, true);
    int lost = 0;
    late->whenLost([&lost] { ++lost; });
    for (geo::RecordIndex i = 0; i < late->size(); ++i) {
        EXPECT_EQ(late->id(i), late->record(i).id) << "its row has it";
        EXPECT_EQ(late->foldedName(i), "");
        EXPECT_EQ(late->borderMeters(i, std::uint8_t{0}), std::nullopt);
        EXPECT_EQ(late->borderMeters(i, std::uint8_t{1}),
                  geo::Catalogue(std::vector{late->record(i)}).borderMeters(0, std::uint8_t{1}));
    }
    EXPECT_EQ(late->find("site:"), std::nullopt);
    EXPECT_EQ(late->find(late->name(7)), 7u);
    for (int asked = 0; asked < 5000; ++asked)
        static_cast<void>(late->id(0));
    EXPECT_EQ(late->id(0), "") << "who asks for many asks the column";
    EXPECT_EQ(late->find(late->name(7)), std::nullopt);
    EXPECT_EQ(lost, 1) << "said once";
    late->whenLost([&lost] { ++lost; });
    EXPECT_EQ(lost, 2) << "who comes later is told, too";
    const geo::Query query(std::make_shared<const geo::Catalogue>(std::move(*late)));
    geo::Filter filter;
    filter.border = geo::BorderFilter{.border = std::uint8_t{0}, .maxMeters = 1e9};
    const auto answer = query.run(filter);
    EXPECT_EQ(answer.count, 0u);
    EXPECT_EQ(answer.missing[static_cast<std::size_t>(geo::Member::Border)], answer.total);
}

TEST_F(SpoiledColumns, ThatWereLostAreMadeOfTheRowsWhenTheFileIsReadAnew) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    for (const char* column : {"ids", "border_0"})
        spoil(column, [](std::string& bytes) { bytes[0] = static_cast<char>(bytes[0] ^ 1); }, false);
    const auto ready = geo::detail::ReadyColumns::find(file(), {});
    ASSERT_TRUE(ready);
    auto late = geo::detail::readCatalogue(file(), *ready, 1);
    ASSERT_TRUE(late);
    EXPECT_EQ(late->borderMeters(0, std::uint8_t{0}), std::nullopt) << "its checksum is another one";
    const auto open = geo::openAtlas(file().string(), {.onlyRows = true});
    ASSERT_TRUE(open) << open.error().text();
    expectSameNames(*open->catalogue, geo::Catalogue(geo::readAtlas(file().string())->records));
}

TEST_F(SpoiledColumns, WordsThatCanBeReadNoMoreAreSaidToBeLost) {
    geo::Filter filter;
    filter.text = "acier";
    for (const bool isCut : {true, false}) {
        ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
        if (!isCut) // the rows are asked instead
            spoil("words_0_steps", put(8, std::uint8_t{0x77}), false);
        const auto ready = geo::detail::ReadyColumns::find(file(), {});
        ASSERT_TRUE(ready);
        auto late = geo::detail::readCatalogue(file(), *ready);
        ASSERT_TRUE(late);
        std::atomic_int lost = 0;
        late->whenLost([&lost] { ++lost; });
        if (isCut)
            fs::resize_file(file(), 20'000);
        else // in which the rows may be others
            ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
        const geo::Query query(std::make_shared<const geo::Catalogue>(std::move(*late)));
        EXPECT_EQ(lost, 0) << "nothing was asked for yet";
        EXPECT_EQ(query.search(filter.text).count(), 0u);
        EXPECT_EQ(lost, 1);
        EXPECT_EQ(query.select(filter).count(), 0u);
    }
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
