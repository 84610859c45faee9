#pragma once

// Files for the tests of geo/dataset.h, made by GDAL and SQLite themselves.

#include "geo/dataset.h"
#include "geo/ogr_setup.h"

#include <gtest/gtest.h>
#include <ogrsf_frmts.h>
#include <sqlite3.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

/// Writes one layer with a text field `name`; `srs` as OGRSpatialReference::SetFromUserInput takes it, empty
/// for none.
inline void writeLayer(const std::filesystem::path& path, const char* driverName, const std::string& srs,
                       const std::vector<std::string>& wkts, OGRwkbGeometryType type = wkbUnknown,
                       std::vector<const char*> options = {}) {
    geo::initialise();
    geo::detail::initialiseOgr();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(driverName);
    ASSERT_NE(driver, nullptr) << driverName;
    const GDALDatasetUniquePtr dataset(driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    ASSERT_NE(dataset, nullptr) << path << ": " << CPLGetLastErrorMsg();
    OGRSpatialReference system;
    system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (!srs.empty()) {
        ASSERT_EQ(system.SetFromUserInput(srs.c_str()), OGRERR_NONE);
    }
    options.push_back(nullptr);
    OGRLayer* layer = dataset->CreateLayer("layer", srs.empty() ? nullptr : &system, type, options.data());
    ASSERT_NE(layer, nullptr) << CPLGetLastErrorMsg();
    OGRFieldDefn name("name", OFTString);
    ASSERT_EQ(layer->CreateField(&name), OGRERR_NONE);
    const bool isDatabase = std::string_view(driverName) == "GPKG";
    ASSERT_TRUE(!isDatabase || dataset->StartTransaction() == OGRERR_NONE);
    int number = 0;
    for (const std::string& wkt : wkts) {
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
        feature->SetField("name", ("n" + std::to_string(++number)).c_str());
        if (!wkt.empty()) {
            OGRGeometry* geometry = nullptr;
            ASSERT_EQ(OGRGeometryFactory::createFromWkt(wkt.c_str(), nullptr, &geometry), OGRERR_NONE) << wkt;
            feature->SetGeometryDirectly(geometry);
        }
        ASSERT_EQ(layer->CreateFeature(feature.get()), OGRERR_NONE) << wkt << CPLGetLastErrorMsg();
    }
    ASSERT_TRUE(!isDatabase || dataset->CommitTransaction() == OGRERR_NONE);
}

/// Runs SQL on a database; views, triggers and writes to the schema allowed, as an attacker would.
inline void execute(const std::filesystem::path& path, const std::string& sql) {
    sqlite3* raw = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &raw), SQLITE_OK);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(raw, &sqlite3_close);
    sqlite3_exec(raw, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    char* message = nullptr;
    const int code = sqlite3_exec(raw, sql.c_str(), nullptr, nullptr, &message);
    const std::string text = message == nullptr ? "" : message;
    sqlite3_free(message);
    ASSERT_EQ(code, SQLITE_OK) << sql << ": " << text;
}

/// The one layer of a file.
inline geo::Result<geo::Layer> readOnly(const std::filesystem::path& path, geo::ReadLimits limits = {}) {
    auto dataset = geo::Dataset::open(path.string(), std::move(limits));
    if (!dataset)
        return std::unexpected(dataset.error());
    const auto names = dataset->layerNames();
    if (names.size() != 1)
        return geo::fail("not one layer");
    return dataset->read(names[0]);
}

template <class T>
std::string errorOf(const geo::Result<T>& read) {
    return read ? "no error" : read.error().text();
}
