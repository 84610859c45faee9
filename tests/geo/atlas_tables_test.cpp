#include "atlas_support.h"
#include "geo/atlas_tables.h"

#include <gmock/gmock.h>

#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// What one table holds, by either way of reading.
struct Table {
    std::vector<std::string> fields;
    std::vector<geo::Feature> features;
};

TEST_F(AtlasFile, TablesAreReadAsGdalReadsThem) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const auto dataset = geo::Dataset::open(file().string());
    const auto opened = geo::detail::AtlasTables::open(file(), {});
    ASSERT_TRUE(dataset);
    ASSERT_TRUE(opened);
    const auto& tables = *opened;
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
        const auto opened = geo::detail::AtlasTables::open(file(), {});
        ASSERT_TRUE(opened) << sql << opened.error().text();
        const auto& tables = *opened;
        const auto visit = [](const std::vector<std::string>&, geo::Feature&) { return true; };
        EXPECT_FALSE(tables->read("places", visit)) << sql;
        EXPECT_TRUE(tables->read("vocabulary", visit)) << sql;
        EXPECT_FALSE(tables->read("nothing", visit)) << sql;
        EXPECT_FALSE(tables->read("pla\"ces", visit)) << sql;
    }
    const fs::path text = folder_ / "text.gpkg";
    std::ofstream(text) << "no database";
    const auto opened = geo::detail::AtlasTables::open(text, {});
    ASSERT_TRUE(opened);
    EXPECT_FALSE(*opened);
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

} // namespace
