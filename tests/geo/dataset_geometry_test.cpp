// Geometries and coordinate reference systems of files from outside.

#include "geo/dataset.h"
#include "gpkg_support.h"
#include "temporary_folder.h"

#include <gmock/gmock.h>

#include <cmath>
#include <numbers>

namespace {

namespace fs = std::filesystem;
using geo::Geometry;
using geo::MultiLine;
using geo::MultiPolygon;
using geo::Point;
using geo::Result;
using testing::HasSubstr;

/// Writes one geometry into a GeoPackage and reads it back.
Result<Geometry> roundTrip(const TemporaryFolder& folder, const std::string& wkt,
                           const std::string& srs = "EPSG:4326") {
    fs::remove(folder / "one.gpkg");
    writeLayer(folder / "one.gpkg", "GPKG", srs, {wkt});
    auto layer = readOnly(folder / "one.gpkg");
    if (!layer)
        return std::unexpected(layer.error());
    return layer->features.at(0).geometry;
}

TEST(DatasetGeometry, CoordinatesBecomeLongitudeAndLatitudeOfWgs84) {
    const TemporaryFolder folder;
    // Spherical mercator by its formula: x = R·λ, y = R·ln tan(π/4 + φ/2).
    const double radius = 6378137;
    const double toRadians = std::numbers::pi / 180;
    const double x = radius * 6.13 * toRadians;
    const double y = radius * std::log(std::tan(std::numbers::pi / 4 + 49.61 * toRadians / 2));
    struct Case {
        std::string srs, wkt;
        Point expected;
        double tolerance;
    };
    const std::vector<Case> cases{
        {"EPSG:4326", "POINT (6.13 49.61)", {6.13, 49.61}, 0},
        {"OGC:CRS84", "POINT (6.13 49.61)", {6.13, 49.61}, 0},
        {"EPSG:4979", "POINT Z (6.13 49.61 300)", {6.13, 49.61}, 1e-9},
        {"EPSG:4258", "POINT (6.13 49.61)", {6.13, 49.61}, 1e-5}, // latitude first in the registry
        {"EPSG:3857", "POINT (" + std::to_string(x) + " " + std::to_string(y) + ")", {6.13, 49.61}, 1e-9},
        // Published false origins: the projections map them to their own centre.
        {"EPSG:2154", "POINT (700000 6600000)", {3, 46.5}, 1e-8},
        {"EPSG:25832", "POINT (500000 0)", {9, 0}, 1e-8},
        {"EPSG:3035", "POINT (4321000 3210000)", {10, 52}, 1e-8},
    };
    for (const auto& [srs, wkt, expected, tolerance] : cases) {
        const auto read = roundTrip(folder, wkt, srs);
        ASSERT_TRUE(read) << srs << ": " << read.error().text();
        const Point p = std::get<Point>(*read);
        EXPECT_NEAR(p.x, expected.x, tolerance) << srs;
        EXPECT_NEAR(p.y, expected.y, tolerance) << srs;
    }
}

TEST(DatasetGeometry, AllCornersOfAShapeAreReprojected) {
    const TemporaryFolder folder;
    const auto read = roundTrip(
        folder, "MULTIPOLYGON (((0 0,111319.490793 0,111319.490793 111325.142866,0 0)))", "EPSG:3857");
    ASSERT_TRUE(read) << read.error().text();
    const auto& ring = std::get<MultiPolygon>(*read).at(0).at(0);
    ASSERT_EQ(ring.size(), 4U);
    EXPECT_NEAR(ring[1].x, 1, 1e-9);
    EXPECT_NEAR(ring[1].y, 0, 1e-9);
    EXPECT_NEAR(ring[2].y, 1, 1e-9);
    EXPECT_EQ(ring.front(), ring.back());
}

TEST(DatasetGeometry, PlacesWithoutAReferenceSystemAreAnErrorWhereTheFormatHasNoDefault) {
    const TemporaryFolder folder;
    writeLayer(folder / "a.fgb", "FlatGeobuf", "", {"POINT (6 49)"}, wkbPoint);
    writeLayer(folder / "a.gpkg", "GPKG", "", {"POINT (6 49)"}, wkbPoint);
    writeLayer(folder / "cartesian.gpkg", "GPKG", "EPSG:4326", {"POINT (6 49)"}, wkbPoint);
    execute(folder / "cartesian.gpkg", "UPDATE gpkg_geometry_columns SET srs_id = -1");
    writeLayer(folder / "none.gpkg", "GPKG", "EPSG:4326", {"POINT (6 49)"}, wkbPoint);
    execute(folder / "none.gpkg", "UPDATE gpkg_geometry_columns SET srs_id = 0");
    for (const char* name : {"a.fgb", "a.gpkg", "cartesian.gpkg", "none.gpkg"})
        EXPECT_THAT(errorOf(readOnly(folder / name)),
                    HasSubstr("does not say in which coordinate reference system"))
            << name;
    folder.write("a.geojson", R"({"type": "Point", "coordinates": [6, 49]})");
    folder.write("a.csv", "WKT\n\"POINT (6 49)\"\n");
    folder.write("b.csv", "name,lon,lat\nMetz,6,49\n");
    folder.write("c.csv", "Longitude;name;Latitude\n6;Metz;49\n");
    for (const char* name : {"a.geojson", "a.csv", "b.csv", "c.csv"}) {
        const auto layer = readOnly(folder / name);
        ASSERT_TRUE(layer) << name << errorOf(layer);
        EXPECT_EQ(layer->features.at(0).geometry, Geometry(Point{6, 49})) << name;
    }
}

TEST(DatasetGeometry, ReferenceSystemsThatLeadNowhereAreAnError) {
    const TemporaryFolder folder;
    // The moon, and a system of coordinates that no longer fit it.
    EXPECT_THAT(errorOf(roundTrip(folder, "POINT (6 49)", "IAU_2015:30100")), HasSubstr("Layer 'layer'"));
    EXPECT_THAT(errorOf(roundTrip(folder, "POINT (1e9 1e9)", "EPSG:3035")), HasSubstr("feature 1"));
    const auto metres = roundTrip(folder, "POINT (652000 6862000)", "EPSG:4326");
    ASSERT_FALSE(metres);
    EXPECT_THAT(metres.error().text(), HasSubstr("652000, 6862000 is no longitude and latitude"));
    EXPECT_THAT(metres.error().hint, HasSubstr("reference system"));
}

TEST(DatasetGeometry, EveryUsableGeometryIsReadAndTheOthersAreNamed) {
    const TemporaryFolder folder;
    const MultiLine line{{{1, 2}, {3, 4}}};
    const MultiPolygon triangle{{{{1, 2}, {3, 2}, {3, 4}, {1, 2}}}};
    const std::vector<std::pair<std::string, Geometry>> usable{
        {"POINT ZM (1 2 3 4)", Point{1, 2}},
        {"POINT M (1 2 4)", Point{1, 2}},
        {"MULTIPOINT ((1 2))", Point{1, 2}},
        {"LINESTRING Z (1 2 9,3 4 9)", line},
        {"MULTILINESTRING ((1 2,3 4))", line},
        {"POLYGON ((1 2,3 2,3 4,1 2))", triangle},
        {"MULTIPOLYGON (((1 2,3 2,3 4,1 2)))", triangle},
        {"MULTIPOLYGON (((1 2,3 2,3 4,1 2)),EMPTY)", triangle},
        {"POLYGON ((1 2,3 2,3 4))", triangle}, // left open
        {"TRIANGLE ((1 2,3 2,3 4,1 2))", triangle},
        {"GEOMETRYCOLLECTION (POLYGON ((1 2,3 2,3 4,1 2)))", triangle},
        {"GEOMETRYCOLLECTION (GEOMETRYCOLLECTION (LINESTRING (1 2,3 4)),POINT EMPTY)", line},
        {"COMPOUNDCURVE ((1 2,3 4))", line},
        {"CURVEPOLYGON ((1 2,3 2,3 4,1 2))", triangle},
        {"MULTICURVE ((1 2,3 4))", line},
        {"MULTISURFACE (((1 2,3 2,3 4,1 2)))", triangle},
        {"POINT EMPTY", {}},
        {"POLYGON EMPTY", {}},
        {"GEOMETRYCOLLECTION EMPTY", {}},
        {"", {}},
    };
    for (const auto& [wkt, expected] : usable) {
        const auto read = roundTrip(folder, wkt);
        ASSERT_TRUE(read) << wkt << ": " << read.error().text();
        EXPECT_EQ(*read, expected) << wkt;
    }
    const std::vector<std::pair<std::string, std::string>> unusable{
        {"MULTIPOINT ((1 2),(3 4))", "several points"},
        {"GEOMETRYCOLLECTION (POINT (1 2),LINESTRING (1 2,3 4))", "mixes points, lines and areas"},
        {"GEOMETRYCOLLECTION (POLYGON ((1 2,3 2,3 4,1 2)),LINESTRING (1 2,3 4))", "mixes"},
        {"TIN Z (((1 2 0,3 2 0,3 4 0,1 2 0)))", "kind TIN"},
        {"POLYHEDRALSURFACE Z (((1 2 0,3 2 0,3 4 0,1 2 0)))", "kind POLYHEDRALSURFACE"},
        {"POLYGON ((1 2,3 4,1 2))", "fewer than three corners"},
        {"LINESTRING (1 2)", "line of one point"},
    };
    for (const auto& [wkt, says] : unusable) {
        const auto read = roundTrip(folder, wkt);
        ASSERT_FALSE(read) << wkt;
        EXPECT_THAT(read.error().text(), HasSubstr("Layer 'layer', feature 1: ")) << wkt;
        EXPECT_THAT(read.error().text(), HasSubstr(says)) << wkt;
    }
}

TEST(DatasetGeometry, ArcsBecomeLinesThatFollowTheCircle) {
    const TemporaryFolder folder;
    const auto read = roundTrip(folder, "CIRCULARSTRING (1 0,0 1,-1 0)");
    ASSERT_TRUE(read) << read.error().text();
    const auto& line = std::get<MultiLine>(*read).at(0);
    EXPECT_GT(line.size(), 20U);
    for (const Point& p : line)
        EXPECT_NEAR(std::hypot(p.x, p.y), 1, 1e-9);
    const auto limited = readOnly(folder / "one.gpkg", {.maxVertices = 20});
    EXPECT_THAT(errorOf(limited), HasSubstr("curves have too many vertices"));
}

TEST(DatasetGeometry, CoordinatesThatAreNoNumbersAreNamed) {
    const TemporaryFolder folder;
    writeLayer(folder / "a.gpkg", "GPKG", "EPSG:4326", {"POINT (6 49)", "LINESTRING (1 2,3 4,5 6)"},
               wkbUnknown, {"SPATIAL_INDEX=NO"});
    for (const char* number :
         {"000000000000F87F", "000000000000F07F", "000000000000F0FF"}) { // NaN, ±infinity
        const fs::path file = folder / (std::string(number) + ".gpkg");
        fs::copy_file(folder / "a.gpkg", file);
        // 8 bytes head, 32 envelope, 9 kind and count, then x and y in turn: the second x.
        const std::string sql = "UPDATE layer SET geom = substr(geom, 1, 65) || x'" + std::string(number) +
                                "' || substr(geom, 74) WHERE fid = 2";
        execute(file, sql);
        EXPECT_THAT(errorOf(readOnly(file)),
                    HasSubstr("Layer 'layer', feature 2: it has a coordinate that is no number"))
            << number;
    }
}

TEST(DatasetGeometry, BrokenGeometriesAreAnErrorNotAGap) {
    const TemporaryFolder folder;
    writeLayer(folder / "a.gpkg", "GPKG", "EPSG:4326", {"POINT (6 49)", "POLYGON ((6 49,7 49,7 50,6 49))"},
               wkbUnknown, {"SPATIAL_INDEX=NO"});
    for (const char* change :
         {"geom = substr(geom, 1, 60)", "geom = x''", "geom = x'47'", "geom = 'text'", "geom = zeroblob(100)",
          "geom = substr(geom, 1, 41) || x'ff' || substr(geom, 43)",
          "geom = substr(geom, 1, 45) || x'ffffffff' || substr(geom, 50)"}) {
        fs::copy_file(folder / "a.gpkg", folder / "b.gpkg", fs::copy_options::overwrite_existing);
        execute(folder / "b.gpkg", std::string("UPDATE layer SET ") + change + " WHERE fid = 2");
        const auto layer = readOnly(folder / "b.gpkg");
        EXPECT_THAT(errorOf(layer), HasSubstr("Layer 'layer'")) << change;
    }
}

} // namespace
