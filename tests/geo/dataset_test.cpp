#include "geo/dataset.h"
#include "gpkg_support.h"
#include "temporary_folder.h"

#include <arpa/inet.h>
#include <cpl_conv.h>
#include <cpl_string.h>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmath>

namespace {

namespace fs = std::filesystem;
using geo::Dataset;
using geo::Layer;
using geo::MultiPolygon;
using geo::ReadLimits;
using geo::Value;
using testing::HasSubstr;

/// What stands before GDAL whoever uses it: the module that reads, the writer, these tests.
void initialise() {
    geo::initialise();
    geo::detail::initialiseOgr();
}

TEST(Initialise, LeavesOnlyTheDriversWeUseAndNoFileSystemButPlainFiles) {
    initialise();
    initialise();
    std::vector<std::string> drivers;
    for (int i = 0; i < GetGDALDriverManager()->GetDriverCount(); ++i)
        drivers.emplace_back(GetGDALDriverManager()->GetDriver(i)->GetDescription());
    EXPECT_THAT(drivers, testing::UnorderedElementsAre("GPKG", "GeoJSON", "FlatGeobuf", "CSV"));
    const CPLStringList prefixes(VSIGetFileSystemsPrefixes());
    ASSERT_EQ(prefixes.size(), 1);
    EXPECT_STREQ(prefixes[0], "/vsimem/");
}

TEST(Initialise, GdalItselfMakesNoConnectionAnyMore) {
    initialise();
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    ASSERT_EQ(::bind(server, generic, size), 0);
    ASSERT_EQ(::listen(server, 5), 0);
    ASSERT_EQ(::getsockname(server, generic, &size), 0);
    const std::string url = "http://127.0.0.1:" + std::to_string(ntohs(address.sin_port)) + "/a.geojson";
    for (const std::string& name :
         {"/vsicurl/" + url, "/vsicurl?url=" + url, "/vsicurl_streaming/" + url, url}) {
        EXPECT_EQ(GDALOpenEx(name.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr), nullptr) << name;
        VSILFILE* file = VSIFOpenL(name.c_str(), "rb");
        EXPECT_EQ(file, nullptr) << name;
    }
    EXPECT_FALSE(Dataset::open(url));
    EXPECT_FALSE(Dataset::open("/vsicurl/" + url));
    EXPECT_LT(::accept(server, nullptr, nullptr), 0) << "somebody connected";
    ::close(server);
}

/// In a process of its own, because initialise() works once: exit code 0 if the environment had no effect.
int initialiseUnderAHostileEnvironment() {
    const TemporaryFolder folder;
    const fs::path rc = folder.write("gdalrc", "[configoptions]\nATLAS_PROOF=read\n");
    fs::create_directories(folder / ".gdal");
    folder.write(".gdal/gdalrc", "[configoptions]\nATLAS_PROOF=read\n");
    ::setenv("GDAL_CONFIG_FILE", rc.c_str(), 1);
    ::setenv("HOME", folder.path().c_str(), 1);
    ::setenv("GDAL_DRIVER_PATH", folder.path().c_str(), 1);
    ::setenv("OGR_SQLITE_LOAD_EXTENSIONS", (folder / "evil.so").c_str(), 1);
    ::setenv("OGR_SQLITE_PRAGMA", "trusted_schema=ON", 1);
    ::setenv("PROJ_NETWORK", "ON", 1);
    initialise();
    if (CPLGetConfigOption("ATLAS_PROOF", nullptr) != nullptr)
        return 1;
    if (CPLGetConfigOption("OGR_SQLITE_LOAD_EXTENSIONS", nullptr) != nullptr ||
        CPLGetConfigOption("OGR_SQLITE_PRAGMA", nullptr) != nullptr)
        return 2;
    if (std::string_view(CPLGetConfigOption("GDAL_DRIVER_PATH", "")) != "disable" ||
        OSRGetPROJEnableNetwork() != 0)
        return 3;
    return 0;
}

TEST(InitialiseDeathTest, IgnoresWhatTheEnvironmentWouldLoad) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(::_exit(initialiseUnderAHostileEnvironment()), testing::ExitedWithCode(0), "");
}

TEST(Dataset, AllFormatsGiveTheSameFeatures) {
    const TemporaryFolder folder;
    const std::vector<std::string> wkts{
        "POLYGON ((6 49,7 49,7 50,6 49),(6.5 49.2,6.6 49.2,6.6 49.3,6.5 49.2))",
        "POLYGON ((1 2,3 2,3 4,1 2))"};
    const std::vector<const char*> asText{"GEOMETRY=AS_WKT"};
    writeLayer(folder / "a.gpkg", "GPKG", "EPSG:4326", wkts, wkbPolygon);
    writeLayer(folder / "a.geojson", "GeoJSON", "EPSG:4326", wkts, wkbPolygon);
    writeLayer(folder / "a.fgb", "FlatGeobuf", "EPSG:4326", wkts, wkbPolygon, {"SPATIAL_INDEX=NO"});
    writeLayer(folder / "a.csv", "CSV", "EPSG:4326", wkts, wkbPolygon, asText);
    const MultiPolygon first{
        {{{6, 49}, {7, 49}, {7, 50}, {6, 49}}, {{6.5, 49.2}, {6.6, 49.2}, {6.6, 49.3}, {6.5, 49.2}}}};
    const MultiPolygon second{{{{1, 2}, {3, 2}, {3, 4}, {1, 2}}}};
    for (const char* name : {"a.gpkg", "a.geojson", "a.fgb", "a.csv"}) {
        const auto layer = readOnly(folder / name);
        ASSERT_TRUE(layer) << name << ": " << errorOf(layer);
        ASSERT_EQ(layer->features.size(), 2U) << name;
        // GeoJSON turns holes the other way round (RFC 7946), which is the same area.
        const auto& shape = std::get<MultiPolygon>(layer->features[0].geometry);
        ASSERT_EQ(shape.size(), 1U) << name;
        ASSERT_EQ(shape[0].size(), 2U) << name;
        EXPECT_THAT(shape[0][0], testing::UnorderedElementsAreArray(first[0][0])) << name;
        EXPECT_THAT(shape[0][1], testing::UnorderedElementsAreArray(first[0][1])) << name;
        EXPECT_EQ(std::get<MultiPolygon>(layer->features[1].geometry), second) << name;
        const auto column = layer->field("name");
        ASSERT_TRUE(column) << name;
        EXPECT_EQ(layer->features[1].values[*column], Value("n2")) << name;
        EXPECT_FALSE(layer->field("Name"));
        EXPECT_FALSE(layer->field("missing"));
    }
}

TEST(Dataset, ValuesKeepTheirTypeAndTheirFullText) {
    const TemporaryFolder folder;
    const auto file = folder.write("a.geojson", R"({"type": "FeatureCollection", "features": [
        {"type": "Feature", "geometry": null, "properties": {"big": 9223372036854775807, "small": -3, "real": 0.1,
         "text": "Größe — «é»", "yes": true, "none": null, "day": "2026-11-23", "moment": "2026-11-23T10:11:12Z",
         "list": ["one", "two; three"], "numbers": [1, 2, 3], "object": {"a": 1}, "empty": ""}}]})");
    const auto layer = readOnly(file);
    ASSERT_TRUE(layer) << errorOf(layer);
    ASSERT_EQ(layer->features.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<std::monostate>(layer->features[0].geometry));
    const auto value = [&](std::string_view name) {
        return layer->features[0].values.at(layer->field(name).value());
    };
    EXPECT_EQ(value("big"), Value(std::int64_t{9223372036854775807}));
    EXPECT_EQ(value("small"), Value(std::int64_t{-3}));
    EXPECT_EQ(value("real"), Value(0.1));
    EXPECT_EQ(value("text"), Value("Größe — «é»"));
    EXPECT_EQ(value("yes"), Value(std::int64_t{1}));
    EXPECT_EQ(value("none"), Value());
    EXPECT_EQ(value("day"), Value("2026-11-23"));
    EXPECT_EQ(value("moment"), Value("2026-11-23T10:11:12Z"));
    EXPECT_THAT(std::get<std::string>(value("list")), HasSubstr(R"("two; three")"));
    EXPECT_THAT(std::get<std::string>(value("numbers")), HasSubstr("3"));
    EXPECT_THAT(std::get<std::string>(value("object")), HasSubstr(R"("a")"));
    EXPECT_EQ(value("empty"), Value(""));
    EXPECT_EQ(layer->fields.front(), "big") << "fields keep their order";
}

TEST(Dataset, TablesWithoutGeometryAndBinaryCellsAreRead) {
    const TemporaryFolder folder;
    writeLayer(folder / "a.gpkg", "GPKG", "", {"", ""}, wkbNone);
    execute(folder / "a.gpkg",
            "ALTER TABLE layer ADD COLUMN picture BLOB; UPDATE layer SET picture = x'00ff10'");
    const auto layer = readOnly(folder / "a.gpkg");
    ASSERT_TRUE(layer) << errorOf(layer);
    ASSERT_EQ(layer->features.size(), 2U);
    EXPECT_EQ(layer->features[0].values[layer->field("picture").value()], Value("00FF10"));
    const auto small = readOnly(folder / "a.gpkg", {.maxCellBytes = 5});
    EXPECT_THAT(errorOf(small), HasSubstr("'picture': the cell is larger than the limit"));
}

TEST(Dataset, ALayerThatIsNotThereIsNamedWithThoseThatAre) {
    const TemporaryFolder folder;
    writeLayer(folder / "a.gpkg", "GPKG", "EPSG:4326", {"POINT (6 49)"});
    auto dataset = Dataset::open((folder / "a.gpkg").string());
    ASSERT_TRUE(dataset);
    EXPECT_TRUE(dataset->hasLayer("layer"));
    EXPECT_FALSE(dataset->hasLayer("Layer"));
    const auto read = dataset->read("sites");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().what, "There is no layer 'sites'");
    EXPECT_THAT(read.error().hint, HasSubstr("layer"));
    EXPECT_EQ(dataset->read("layer")->features.size(), 1U);
    EXPECT_EQ(dataset->read("layer")->features.size(), 1U) << "a second read begins again";
    Dataset moved = std::move(*dataset);
    EXPECT_TRUE(moved.read("layer"));
}

TEST(Dataset, EveryLimitStopsTheReadWithASentence) {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.gpkg";
    writeLayer(file, "GPKG", "EPSG:4326",
               {"LINESTRING (1 2,3 4,5 6)", "LINESTRING (1 2,3 4)", "POINT (1 2)"});
    struct Case {
        const char* name;
        ReadLimits limits;
        std::string_view says;
    };
    const std::vector<Case> cases{
        {"bytes", {.maxBytes = 1000}, "larger than the limit"},
        {"features", {.maxFeatures = 2}, "more than 2 features"},
        {"vertices", {.maxVertices = 4}, "more than 4 vertices"},
        {"cell", {.maxCellBytes = 1}, "feature 1, column 'name': the cell is larger"},
        {"memory", {.maxMemoryBytes = 300}, "more memory than the limit"},
        {"text memory", {.maxMemoryBytes = 1}, "more memory than the limit"},
        {"time", {.maxSeconds = 0}, "longer than the limit"},
        {"no time", {.maxSeconds = std::nan("")}, "longer than the limit"},
        {"cancelled", {.cancelled = [] { return true; }}, "cancelled"},
    };
    for (const auto& [name, limits, says] : cases)
        EXPECT_THAT(errorOf(readOnly(file, limits)), HasSubstr(says)) << name;
    EXPECT_EQ(readOnly(file, {.maxFeatures = 3, .maxVertices = 6, .maxCellBytes = 2})->features.size(), 3U)
        << "limits are inclusive";
    // All reads of one Dataset together.
    const auto dataset = Dataset::open(file.string(), {.maxFeatures = 5});
    EXPECT_TRUE(dataset->read("layer"));
    EXPECT_FALSE(dataset->read("layer"));
}

TEST(Dataset, AReadCanBeCancelledInItsMiddle) {
    const TemporaryFolder folder;
    writeLayer(folder / "a.gpkg", "GPKG", "EPSG:4326", std::vector<std::string>(1000, "POINT (1 2)"));
    bool stop = false;
    int asked = 0;
    const auto dataset =
        Dataset::open((folder / "a.gpkg").string(), {.cancelled = [&] { return stop && ++asked > 10; }});
    ASSERT_TRUE(dataset);
    stop = true;
    EXPECT_THAT(errorOf(dataset->read("layer")), HasSubstr("cancelled"));
    EXPECT_LE(asked, 11);
}

TEST(Dataset, RowsShorterThanTheirTableDontMultiplyMemory) {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.gpkg";
    writeLayer(file, "GPKG", "", std::vector<std::string>(2000), wkbNone);
    std::string sql = "BEGIN;";
    for (int i = 0; i < 300; ++i)
        sql += "ALTER TABLE layer ADD COLUMN c" + std::to_string(i) + " TEXT;";
    execute(file, sql + "COMMIT");
    EXPECT_LT(fs::file_size(file), 1'000'000U);
    EXPECT_THAT(errorOf(readOnly(file, {.maxMemoryBytes = 10'000'000})), HasSubstr("more memory"));
}

TEST(Dataset, WhatIsNoneOfTheFormatsIsRefused) {
    const TemporaryFolder folder;
    const std::vector<std::pair<std::string, std::string>> files{
        {"empty.geojson", ""},
        {"empty.fgb", ""},
        {"text.txt", "Just words.\n"},
        {"page.html", "<html><body>404</body></html>"},
        {"remote.vrt",
         "<OGRVRTDataSource><OGRVRTLayer name=\"a\"><SrcDataSource>PG:x</SrcDataSource></OGRVRTLayer>"
         "</OGRVRTDataSource>"},
        {"json.geojson", "{\"a\": 1}"},
        {"list.geojson", "[1, 2, 3]"},
        {"half.geojson", "{\"type\": \"FeatureCollection\", \"features\": ["},
        {"magic.fgb", std::string("fgb\3fgb\0", 8) + std::string(100, '\xff')},
        {"archive.gpkg.zip", "PK\3\4" + std::string(100, '\0')},
        {"archive.gpkg", "PK\3\4" + std::string(100, '\0')},
        {"deep.geojson", std::string(200'000, '[')},
        {"deep2.geojson", "{\"type\":\"Feature\",\"geometry\":null,\"properties\":" +
                              [] {
                                  std::string deep;
                                  for (int i = 0; i < 50'000; ++i)
                                      deep += "{\"a\":";
                                  return deep;
                              }()},
    };
    for (const auto& [name, bytes] : files)
        EXPECT_FALSE(readOnly(folder.write(name, bytes))) << name;
}

TEST(Dataset, FilesCutInHalfAreAnErrorAtEveryLength) {
    const TemporaryFolder folder;
    const std::vector<std::string> wkts{"POLYGON ((6 49,7 49,7 50,6 49))", "POLYGON ((1 2,3 2,3 4,1 2))"};
    writeLayer(folder / "a.geojson", "GeoJSON", "EPSG:4326", wkts, wkbPolygon);
    writeLayer(folder / "a.fgb", "FlatGeobuf", "EPSG:4326", wkts, wkbPolygon);
    for (const char* name : {"a.geojson", "a.fgb"}) {
        const std::string whole = bytesOf(folder / name);
        const std::size_t needed = whole.find_last_not_of("\n") + 1;
        for (std::size_t size = 0; size < needed; size += 3) {
            const fs::path cut = folder.write("cut" + fs::path(name).extension().string(),
                                              std::string_view(whole).substr(0, size));
            EXPECT_FALSE(readOnly(cut)) << name << " cut at " << size << " of " << whole.size();
        }
    }
}

TEST(Dataset, ACsvIsReadStrictly) {
    const TemporaryFolder folder;
    const std::vector<std::pair<std::string, std::string>> bad{
        {"id,name\n1,\"Metz\n2,Trier\n", "never closed"},
        {"id,name\n1,Saarbr\xfc"
         "cken\n",
         "column 'name': the text is not UTF-8"},
        {"id,Stra\xdf"
         "e\n1,2\n",
         "name of column 2 is not UTF-8"},
        {"lon,lat\nsix,49\n", "'six' is no number of degrees"},
        {"lon,lat\n6,\n", "'' is no number of degrees"},
        {"lon,lat\nnan,49\n", "'nan' is no number of degrees"},
        {"lon,lat\n\"6,1\",49\n", "'6,1' is no number of degrees"},
        {"lon,lat\n49,96\n", "49, 96 is no place on earth"},
    };
    for (const auto& [bytes, says] : bad)
        EXPECT_THAT(errorOf(readOnly(folder.write("a.csv", bytes))), HasSubstr(says)) << bytes.substr(0, 50);
    const auto numbers = readOnly(folder.write("a.CSV", "1,2\n3,\"a\nb\"\n"));
    ASSERT_TRUE(numbers) << errorOf(numbers);
    ASSERT_EQ(numbers->features.size(), 1U) << "the first line is always the header";
    EXPECT_EQ(numbers->features[0].values[1], Value("a\nb"));
    EXPECT_TRUE(std::holds_alternative<std::monostate>(numbers->features[0].geometry));
    EXPECT_TRUE(std::holds_alternative<std::monostate>(
        readOnly(folder.write("b.csv", "lon,lat,name\n,,Metz\n"))->features.at(0).geometry));
}

TEST(Dataset, APipeBesideACsvDoesNotHang) {
    const TemporaryFolder folder;
    folder.write("a.csv", "id\n1\n");
    ASSERT_EQ(::mkfifo((folder / "a.csvt").c_str(), 0600), 0);
    EXPECT_THAT(errorOf(readOnly(folder / "a.csv")), HasSubstr(".csvt beside the table"));
}

TEST(Dataset, TextInADatabaseThatIsNotUtf8IsNamed) {
    const TemporaryFolder folder;
    writeLayer(folder / "a.gpkg", "GPKG", "", {""}, wkbNone);
    execute(folder / "a.gpkg", "UPDATE layer SET name = CAST(x'4df67a' AS TEXT)");
    EXPECT_THAT(errorOf(readOnly(folder / "a.gpkg")), HasSubstr("column 'name': the text is not UTF-8"));
}

} // namespace
