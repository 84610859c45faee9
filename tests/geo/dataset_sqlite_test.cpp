// Hostile SQLite containers: each rule of the first look with a file that breaks it.

#include "geo/dataset.h"
#include "gpkg_support.h"
#include "temporary_folder.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <chrono>
#include <random>

namespace {

namespace fs = std::filesystem;
using geo::checkSqlite;
using geo::Dataset;
using testing::HasSubstr;

/// A whole GeoPackage as GDAL writes it: R-tree, its triggers, counters, styles, metadata.
class HostileContainer : public testing::Test {
protected:
    void SetUp() override {
        writeLayer(good_, "GPKG", "EPSG:4326",
                   {"POINT (6 49)", "POINT (7 50)", "POLYGON ((6 49, 7 49, 7 50, 6 49))"});
    }

    /// A copy of the good one after `sql`.
    fs::path after(const std::string& sql) {
        const fs::path copy = folder_ / ("bad" + std::to_string(++number_) + ".gpkg");
        fs::copy_file(good_, copy);
        execute(copy, sql);
        return copy;
    }

    TemporaryFolder folder_;
    fs::path good_ = folder_ / "good.gpkg";
    int number_ = 0;
};

TEST_F(HostileContainer, WhatGdalWritesPasses) {
    ASSERT_TRUE(checkSqlite(good_)) << checkSqlite(good_).error().text();
    const auto dataset = Dataset::open(good_.string());
    ASSERT_TRUE(dataset) << dataset.error().text();
    EXPECT_EQ(dataset->layerNames(), std::vector<std::string>{"layer"});
    EXPECT_EQ(dataset->read("layer")->features.size(), 3U);
}

TEST_F(HostileContainer, TriggersOfTheStandardForMetadataTilesAndRtreesPass) {
    const auto extended = after(R"(
        CREATE TABLE gpkg_metadata (id INTEGER PRIMARY KEY, md_scope TEXT NOT NULL);
        CREATE TABLE gpkg_metadata_reference (reference_scope TEXT, table_name TEXT, row_id_value INTEGER,
                                              timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%d','now')));
        CREATE TRIGGER 'gpkg_metadata_md_scope_insert' BEFORE INSERT ON 'gpkg_metadata' FOR EACH ROW BEGIN
            SELECT RAISE(ABORT, 'md_scope must be one of undefined | dataset') WHERE NOT(NEW.md_scope IN
            ('undefined','dataset')); END;
        CREATE TRIGGER 'gpkg_metadata_reference_row_id_value_insert' BEFORE INSERT ON 'gpkg_metadata_reference'
            FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'no such row') WHERE NEW.reference_scope = 'row' AND NOT
            EXISTS (SELECT rowid FROM (SELECT NEW.table_name AS table_name) WHERE rowid = NEW.row_id_value); END;
        CREATE TRIGGER "gpkg_tile_matrix_of_ours_update" BEFORE UPDATE OF zoom_level ON gpkg_contents
            FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'x') WHERE (NEW.srs_id < 0); END;
        CREATE INDEX byName ON layer (name) WHERE name IS NOT NULL;)");
    EXPECT_TRUE(checkSqlite(extended)) << checkSqlite(extended).error().text();
}

TEST_F(HostileContainer, AnEndlessViewIsRefusedAtOnce) {
    const auto endless = after(R"(
        CREATE VIEW endless AS WITH RECURSIVE c(fid) AS (SELECT 1 UNION ALL SELECT fid + 1 FROM c)
            SELECT fid, NULL AS geom FROM c;
        INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES
            ('endless', 'features', 'endless', 4326);
        INSERT INTO gpkg_geometry_columns VALUES ('endless', 'geom', 'POINT', 4326, 0, 0);)");
    const auto start = std::chrono::steady_clock::now();
    const auto opened = Dataset::open(endless.string(), {.maxSeconds = 5});
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2));
    ASSERT_FALSE(opened);
    EXPECT_THAT(opened.error().what, HasSubstr("the view 'endless'"));
    EXPECT_THAT(opened.error().hint, HasSubstr("QGIS"));
}

TEST_F(HostileContainer, EveryBrokenRuleIsASentenceThatNamesThePart) {
    struct Case {
        std::string sql;
        std::string_view says;
    };
    const std::string trigger = "CREATE TRIGGER ";
    const std::vector<Case> cases{
        {"CREATE VIEW v AS SELECT 1", "view 'v'"},
        {"CREATE VIEW gpkg_v AS SELECT * FROM layer", "view 'gpkg_v'"},
        {"CREATE VIRTUAL TABLE f USING fts5(x)", "virtual table 'f' of the kind 'fts5'"},
        {"CREATE VIRTUAL TABLE rtree_f USING fts4(x)", "virtual table 'rtree_f' of the kind 'fts4'"},
        {trigger + "evil AFTER INSERT ON layer BEGIN DELETE FROM gpkg_contents; END", "trigger 'evil'"},
        {trigger + "rtree_evil AFTER INSERT ON layer BEGIN DELETE FROM layer; END", "trigger 'rtree_evil'"},
        {trigger + "gpkg_a AFTER INSERT ON layer BEGIN UPDATE layer SET name = 'x'; END", "trigger 'gpkg_a'"},
        {trigger + "gpkg_a AFTER INSERT ON layer BEGIN UPDATE OR REPLACE layer SET name = 1; END",
         "'gpkg_a'"},
        {trigger + "gpkg_b AFTER INSERT ON layer BEGIN INSERT INTO layer (name) VALUES ('x'); END",
         "'gpkg_b'"},
        {trigger + "gpkg_c AFTER INSERT ON layer BEGIN SELECT load_extension('x'); END", "trigger 'gpkg_c'"},
        {trigger + "gpkg_d AFTER INSERT ON layer WHEN randomblob(9) BEGIN SELECT 1; END", "trigger 'gpkg_d'"},
        {trigger + "gpkg_e AFTER INSERT ON layer BEGIN SELECT \"load_extension\"('x'); END",
         "trigger 'gpkg_e'"},
        {trigger + "gpkg_f AFTER INSERT ON layer BEGIN SELECT * FROM layer; END", "trigger 'gpkg_f'"},
        {trigger + "gpkg_g AFTER INSERT ON layer BEGIN SELECT * FROM gpkg_contents JOIN layer; END",
         "'gpkg_g'"},
        {trigger +
             "gpkg_h AFTER INSERT ON layer BEGIN SELECT (WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT "
             "x FROM gpkg_contents) SELECT x FROM gpkg_contents); END",
         "'gpkg_h'"},
        {"CREATE TABLE t (a INTEGER, b AS (a * 2))", "Table 't' has the computed column 'b'"},
        {"CREATE TABLE t (a INTEGER, b AS (a * 2) STORED)", "computed column 'b'"},
        {"CREATE INDEX i ON layer (lower(name))", "Table 'layer' has the computed index 'i'"},
        {"INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('ghost', 'features', "
         "'ghost', 4326)",
         "the layer 'ghost'"},
        {"INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('sqlite_master', "
         "'attributes', 's')",
         "'sqlite_master'"},
        {"DROP TABLE gpkg_contents", "no GeoPackage"},
    };
    for (const auto& [sql, says] : cases) {
        const auto bad = after(sql);
        const auto checked = checkSqlite(bad);
        ASSERT_FALSE(checked) << sql;
        EXPECT_THAT(checked.error().what, HasSubstr(says)) << sql;
        EXPECT_EQ(checked.error().where, fs::canonical(bad).string());
        EXPECT_FALSE(checked.error().hint.empty());
        EXPECT_FALSE(Dataset::open(bad.string())) << sql;
    }
}

TEST_F(HostileContainer, ASchemaThatLiesAboutItselfIsRefused) {
    const std::vector<std::string> tricks{
        // A view that says it is a table; SQLite goes by the text.
        "INSERT INTO sqlite_master VALUES ('table', 'v', 'v', 0, 'CREATE VIEW v AS SELECT 1')",
        "INSERT INTO sqlite_master VALUES ('table', 'v', 'v', 0, 'CREATE /* a */ VIEW v AS SELECT 1')",
        "INSERT INTO sqlite_master VALUES ('table', 'v', 'v', 0, 'CREATE -- a\nVIEW v AS SELECT 1')",
        "INSERT INTO sqlite_master VALUES ('table', 'w', 'w', 0, 'CREATE VIEW v AS SELECT 1')",
        "INSERT INTO sqlite_master VALUES ('view', 't', 't', 0, 'CREATE TABLE t (a)')",
        "UPDATE sqlite_master SET name = 'other' WHERE name = 'layer' AND type = 'table'",
        "UPDATE sqlite_master SET sql = 'CREATE TABLE layer (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT "
        "AS "
        "(hex(zeroblob(100000000))))' WHERE name = 'layer' AND type = 'table'",
        "UPDATE sqlite_master SET sql = 'nonsense' WHERE name = 'layer' AND type = 'table'",
        "UPDATE sqlite_master SET sql = 'CREATE TABLE layer (' WHERE name = 'layer' AND type = 'table'",
        "UPDATE sqlite_master SET sql = NULL WHERE name = 'layer' AND type = 'table'",
        "UPDATE sqlite_master SET sql = x'4352454154450056' WHERE name = 'layer' AND type = 'table'",
        "UPDATE sqlite_master SET rootpage = 1 WHERE name = 'layer' AND type = 'table'",
        "UPDATE sqlite_master SET rootpage = 999999 WHERE name = 'layer' AND type = 'table'",
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = "
        "'gpkg_contents') "
        "WHERE name = 'layer' AND type = 'table'",
    };
    for (const std::string& trick : tricks) {
        const auto bad = after("PRAGMA writable_schema = ON; " + trick);
        EXPECT_FALSE(checkSqlite(bad)) << trick;
        EXPECT_FALSE(Dataset::open(bad.string())) << trick;
    }
}

TEST_F(HostileContainer, ThousandsOfTablesAreRefused) {
    std::string sql = "BEGIN;";
    for (int i = 0; i < 1001; ++i)
        sql += "CREATE TABLE t" + std::to_string(i) + " (a);";
    EXPECT_THAT(checkSqlite(after(sql + "COMMIT;")).error().what, HasSubstr("more than 1000 tables"));
}

TEST_F(HostileContainer, TheMagicBytesDecideWhateverTheExtension) {
    const auto bad = after("CREATE VIEW v AS SELECT 1");
    for (const char* name : {"a.csv", "a.geojson", "a.fgb", "a", "a.gpkg.zip"}) {
        fs::copy_file(bad, folder_ / name);
        const auto opened = Dataset::open((folder_ / name).string());
        ASSERT_FALSE(opened);
        EXPECT_THAT(opened.error().what, HasSubstr("view 'v'")) << name;
    }
    EXPECT_TRUE(checkSqlite(folder_.write("text.gpkg", "no database")));
    EXPECT_FALSE(Dataset::open((folder_ / "text.gpkg").string()));
    EXPECT_TRUE(checkSqlite(folder_.write("empty.gpkg", "")));
    EXPECT_FALSE(Dataset::open((folder_ / "empty.gpkg").string()));
    EXPECT_FALSE(checkSqlite(folder_ / "missing.gpkg"));
}

TEST_F(HostileContainer, JournalsBesideItAreNotReplayed) {
    for (const char* suffix : {"-wal", "-journal"}) {
        const fs::path beside = good_.string() + suffix;
        folder_.write(beside.filename().string(), std::string(2000, '\xd9'));
        const auto opened = Dataset::open(good_.string());
        ASSERT_FALSE(opened) << suffix;
        EXPECT_THAT(opened.error().what, HasSubstr("open in another program")) << suffix;
        EXPECT_THAT(opened.error().hint, HasSubstr(beside.filename().string()));
        EXPECT_EQ(fs::file_size(beside), 2000U) << "somebody else's file was touched";
        // What a reader leaves, and what is no file, does no harm.
        folder_.write(beside.filename().string(), "");
        EXPECT_TRUE(Dataset::open(good_.string())) << suffix;
        fs::remove(beside);
        ASSERT_EQ(::mkfifo(beside.c_str(), 0600), 0);
        EXPECT_TRUE(Dataset::open(good_.string())) << suffix;
        fs::remove(beside);
    }
}

TEST_F(HostileContainer, ReadingWritesNothing) {
    // In WAL mode a reader would create two files, which a read-only disk does not allow.
    const auto wal = after("PRAGMA journal_mode = WAL");
    const auto bytes = bytesOf(wal);
    {
        const auto dataset = Dataset::open(wal.string());
        ASSERT_TRUE(dataset) << dataset.error().text();
        EXPECT_EQ(dataset->read("layer")->features.size(), 3U);
        EXPECT_FALSE(fs::exists(wal.string() + "-wal"));
        EXPECT_FALSE(fs::exists(wal.string() + "-shm"));
    }
    EXPECT_EQ(bytesOf(wal), bytes);
}

TEST_F(HostileContainer, OddNamesOfTheFileAreNoUriParameters) {
    for (const char* name :
         {"a?mode=rw&vfs=x.gpkg", "a#b.gpkg", "100%25.gpkg", "Größe; läßt.gpkg", "a&b=c.gpkg"}) {
        fs::copy_file(good_, folder_ / name);
        const auto dataset = Dataset::open((folder_ / name).string());
        ASSERT_TRUE(dataset) << name << ": " << dataset.error().text();
        EXPECT_EQ(dataset->read("layer")->features.size(), 3U);
    }
}

TEST_F(HostileContainer, TimeAndCancellingStopTheLook) {
    const auto opened = Dataset::open(good_.string(), {.maxSeconds = 0});
    EXPECT_THAT(opened.error().what, HasSubstr("longer"));
    EXPECT_THAT(Dataset::open(good_.string(), {.cancelled = [] { return true; }}).error().what,
                HasSubstr("cancelled"));

    // Enough pages that SQLite itself has to be stopped.
    const auto large =
        after("CREATE TABLE big (a); WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c "
              "WHERE x < 300000) INSERT INTO big SELECT x || 'abcdefghijklmnopqrstuvwxyz' FROM c;");
    int asked = 0;
    const auto stopped = checkSqlite(large, {.cancelled = [&asked] { return ++asked > 3; }});
    ASSERT_FALSE(stopped);
    EXPECT_THAT(stopped.error().what, HasSubstr("cancelled"));
    EXPECT_LT(asked, 20);
    EXPECT_TRUE(checkSqlite(large));
}

TEST_F(HostileContainer, PagesSharedByTwoTreesAreDamage) {
    // Two entries of an interior page point to the same child: read row by row, such trees can be endless.
    const auto tree =
        after("CREATE TABLE big (a); WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c "
              "WHERE x < 3000) INSERT INTO big SELECT x || 'abcdefghijklmnopqrstuvwxyz' FROM c;");
    std::string bytes = bytesOf(tree);
    bool changed = false;
    for (std::size_t page = 4096; page < bytes.size() && !changed; page += 4096) {
        constexpr char interiorTablePage = 5;
        if (bytes[page] != interiorTablePage)
            continue;
        const auto cell = [&](std::size_t i) {
            const auto at = page + 12 + 2 * i;
            return page + static_cast<unsigned char>(bytes[at]) * 256U +
                   static_cast<unsigned char>(bytes[at + 1]);
        };
        bytes.replace(cell(1), 4, bytes.substr(cell(0), 4));
        changed = true;
    }
    ASSERT_TRUE(changed);
    folder_.write("shared.gpkg", bytes);
    EXPECT_THAT(checkSqlite(folder_ / "shared.gpkg").error().what, HasSubstr("damaged"));
    // Only where nobody reads it row by row that does no harm.
    EXPECT_TRUE(checkSqlite(folder_ / "shared.gpkg", {.lookedUp = {"big"}}));
    EXPECT_THAT(checkSqlite(folder_ / "shared.gpkg", {.lookedUp = {"layer"}}).error().what,
                HasSubstr("damaged"));
}

TEST_F(HostileContainer, CutAnywhereItIsAnErrorOrWhole) {
    const std::string whole = bytesOf(good_);
    for (std::size_t size = 0; size < whole.size(); size += 1021) {
        folder_.write("cut.gpkg", std::string_view(whole).substr(0, size));
        EXPECT_FALSE(Dataset::open((folder_ / "cut.gpkg").string())) << size << " of " << whole.size();
    }
}

TEST_F(HostileContainer, ChangedBytesNeverCrashNorHang) {
    const std::string whole = bytesOf(good_);
    const unsigned seed = 20261123;
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    const auto below = [&](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    int refused = 0;
    constexpr int rounds = 250;
    for (int round = 0; round < rounds; ++round) {
        std::string bytes = whole;
        for (std::size_t changes = 1 + below(8); changes > 0; --changes) {
            // Headers of pages are where the harm is done.
            const std::size_t page = below(bytes.size() / 4096) * 4096;
            const std::size_t at = below(2) == 0 ? page + below(120) : below(bytes.size());
            bytes[at] = below(2) == 0 ? static_cast<char>(below(256))
                                      : static_cast<char>(bytes[at] ^ (1 << below(8)));
        }
        folder_.write("changed.gpkg", bytes);
        const auto dataset = Dataset::open((folder_ / "changed.gpkg").string(), {.maxSeconds = 5});
        bool bad = !dataset;
        if (dataset)
            for (const std::string& layer : dataset->layerNames())
                bad = !dataset->read(layer) || bad;
        refused += bad ? 1 : 0;
    }
    EXPECT_GT(refused, rounds / 10);
}

} // namespace
