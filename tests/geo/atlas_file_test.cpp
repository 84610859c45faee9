#include "geo/atlas_file.h"
#include "geo/atlas_tables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <functional>
#include <set>

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const geo::AtlasInputs inputs{.facts = ATLAS_SOURCE_DIR "/data/facts",
                              .base = ATLAS_SOURCE_DIR "/data/base",
                              .data = ATLAS_SOURCE_DIR "/data"};

/// The project's own atlas, built once for all tests.
const geo::Atlas& shipped() {
    static const auto built = geo::buildAtlas(inputs);
    if (!built)
        throw std::runtime_error(built.error().text());
    return built->atlas;
}

class AtlasFile : public testing::Test {
protected:
    void SetUp() override {
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    [[nodiscard]] fs::path file() const { return folder_ / "atlas.gpkg"; }

    /// Writes the shipped atlas and then changes it by SQL, as a careless or hostile program would.
    geo::Result<geo::Atlas> readChanged(const std::string& sql) {
        EXPECT_TRUE(geo::writeAtlas(shipped(), file()));
        sqlite3* db = nullptr;
        EXPECT_EQ(sqlite3_open(file().c_str(), &db), SQLITE_OK);
        // The triggers of the spatial index ask these of GDAL; here every geometry may count as empty.
        for (const char* name : {"ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"})
            sqlite3_create_function(
                db, name, 1, SQLITE_UTF8, nullptr,
                [](sqlite3_context* context, int, sqlite3_value**) { sqlite3_result_int(context, 1); },
                nullptr, nullptr);
        char* message = nullptr;
        EXPECT_EQ(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK)
            << (message != nullptr ? message : "");
        sqlite3_close(db);
        return geo::readAtlas(file().string());
    }

    std::size_t filesInFolder() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder_), {}));
    }

    fs::path folder_ = fs::temp_directory_path() / ("atlas_file_test." + std::to_string(::getpid()));
};

std::string bytesOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

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

/// What one table holds, by either way of reading.
struct Table {
    std::vector<std::string> fields;
    std::vector<geo::Feature> features;
};

TEST_F(AtlasFile, TablesAreReadAsGdalReadsThem) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const auto dataset = geo::Dataset::open(file().string());
    const auto tables = geo::detail::AtlasTables::tryOpen(file(), {});
    ASSERT_TRUE(dataset);
    ASSERT_TRUE(tables);
    const auto visitor = [](Table& into) {
        return [&into](const std::vector<std::string>& fields, geo::Feature& feature) {
            into.fields = fields;
            into.features.push_back(std::move(feature));
            return true;
        };
    };
    for (const char* name :
         {"atlas_meta", "territories", "territories_l2", "borders", "borders_l1", "units", "condominium",
          "places", "water", "vocabulary", "sites", "partners", "projects"}) {
        Table theirs, ours;
        ASSERT_TRUE(dataset->read(name, visitor(theirs))) << name;
        ASSERT_TRUE(tables->read(name, visitor(ours))) << name;
        EXPECT_EQ(ours.fields, theirs.fields) << name;
        ASSERT_EQ(ours.features.size(), theirs.features.size()) << name;
        for (std::size_t i = 0; i < ours.features.size(); ++i) {
            EXPECT_EQ(ours.features[i].geometry, theirs.features[i].geometry) << name << ", row " << i;
            EXPECT_EQ(ours.features[i].values, theirs.features[i].values) << name << ", row " << i;
        }
    }
}

TEST_F(AtlasFile, TablesOfAnotherFormAreLeftToGdal) {
    for (const char* sql : {"UPDATE gpkg_geometry_columns SET srs_id = 0 WHERE table_name = 'places'",
                            "UPDATE places SET name = CAST(x'ff' AS TEXT) WHERE rowid = 1",
                            "UPDATE places SET name = x'41' WHERE rowid = 1",
                            "UPDATE places SET geom = substr(geom, 1, 20) WHERE rowid = 1",
                            "ALTER TABLE places RENAME COLUMN geom TO shape"}) {
        (void)readChanged(sql);
        const auto tables = geo::detail::AtlasTables::tryOpen(file(), {});
        ASSERT_TRUE(tables) << sql;
        const auto visit = [](const std::vector<std::string>&, geo::Feature&) { return true; };
        EXPECT_FALSE(tables->read("places", visit)) << sql;
        EXPECT_TRUE(tables->read("vocabulary", visit)) << sql;
        EXPECT_FALSE(tables->read("nothing", visit)) << sql;
        EXPECT_FALSE(tables->read("pla\"ces", visit)) << sql;
    }
    const fs::path text = folder_ / "text.gpkg";
    std::ofstream(text) << "no database";
    EXPECT_FALSE(geo::detail::AtlasTables::tryOpen(text, {}));
}

/// Multipolygon of a square with a hole, beginning with the header of the standard.
std::string squareAsBytes() {
    std::string bytes("GP\0\1\xe6\x10\0\0", 8);
    const auto put = [&bytes](const auto& value) {
        bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    };
    const auto kind = [&](std::uint32_t code) {
        put(std::uint8_t{1});
        put(code);
    };
    kind(6);
    put(std::uint32_t{1});
    kind(3);
    put(std::uint32_t{2});
    for (const double size : {1.0, 0.5}) {
        put(std::uint32_t{4});
        for (const auto& [x, y] : {std::pair{0.0, 0.0}, {size, 0.0}, {size, size}, {0.0, 0.0}}) {
            put(6 + x);
            put(49 + y);
        }
    }
    return bytes;
}

TEST(PlainShape, IsReadWholeOrNotAtAll) {
    const std::string bytes = squareAsBytes();
    const auto shape = geo::detail::plainShape(bytes);
    ASSERT_TRUE(shape);
    const auto& area = std::get<geo::MultiPolygon>(*shape);
    ASSERT_EQ(area.size(), 1u);
    ASSERT_EQ(area[0].size(), 2u);
    EXPECT_EQ(area[0][1], (geo::Ring{{6, 49}, {6.5, 49}, {6.5, 49.5}, {6, 49}}));
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(geo::detail::plainShape(std::string_view(bytes).substr(0, size))) << size;
    EXPECT_FALSE(geo::detail::plainShape(bytes + '\0')) << "bytes after its end";
    // Whatever a byte becomes: nothing, or places on earth.
    for (std::size_t i = 0; i < bytes.size(); ++i)
        for (int value = 0; value < 256; ++value) {
            std::string changed = bytes;
            changed[i] = static_cast<char>(value);
            const auto other = geo::detail::plainShape(changed);
            if (!other || !std::holds_alternative<geo::MultiPolygon>(*other))
                continue;
            for (const geo::Polygon& polygon : std::get<geo::MultiPolygon>(*other))
                for (const geo::Ring& ring : polygon)
                    for (const geo::Point& at : ring)
                        EXPECT_TRUE(std::abs(at.x) <= 180 && std::abs(at.y) <= 90) << i << " " << value;
        }
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
