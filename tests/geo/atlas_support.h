#pragma once

// The project's own atlas as a file, for tests of what reads and writes one.

#include "geo/atlas_file.h"

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

inline const geo::AtlasInputs inputs{.facts = ATLAS_SOURCE_DIR "/data/facts",
                                     .base = ATLAS_SOURCE_DIR "/data/base",
                                     .data = ATLAS_SOURCE_DIR "/data"};

/// The project's own atlas, built once for all tests.
inline const geo::Atlas& shipped() {
    static const auto built = geo::buildAtlas(inputs);
    if (!built)
        throw std::runtime_error(built.error().text());
    return built->atlas;
}

class AtlasFile : public testing::Test {
protected:
    void SetUp() override {
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directories(folder_);
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    [[nodiscard]] std::filesystem::path file() const { return folder_ / "atlas.gpkg"; }

    /// Writes the shipped atlas and then changes it by SQL, as a careless or hostile program would.
    geo::Result<geo::Atlas> readChanged(const std::string& sql) {
        EXPECT_TRUE(geo::writeAtlas(shipped(), file()));
        change(sql);
        return geo::readAtlas(file().string());
    }

    void change(const std::string& sql) const {
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
    }

    std::size_t filesInFolder() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder_), {}));
    }

    std::filesystem::path folder_ =
        std::filesystem::temp_directory_path() / ("atlas_file_test." + std::to_string(::getpid()));
};

inline std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}
