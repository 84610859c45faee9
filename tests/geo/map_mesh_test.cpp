#include "geo/atlas_file.h"
#include "geo/map_mesh.h"
#include "geo/unit_shapes.h"
#include "temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace {

using geo::Point;
using testing::HasSubstr;

constexpr std::size_t coarsest = geo::levelTolerances.size() - 1;

/// The base map of the project, made once for all tests.
const geo::BaseMap& shippedMap() {
    static const auto map = geo::buildBaseMap(ATLAS_SOURCE_DIR "/data/base");
    if (!map)
        throw std::runtime_error(map.error().text());
    return *map;
}

struct Coarsest {
    std::vector<geo::GroundMesh> ground;
    std::vector<geo::BandMesh> bands;
};
const Coarsest& coarsestMesh() {
    static const Coarsest made = [] {
        std::vector<geo::Error> complaints;
        Coarsest mesh{.ground = geo::makeGroundMesh(shippedMap(), coarsest, complaints),
                      .bands = geo::makeBandMesh(shippedMap(), coarsest, complaints)};
        EXPECT_THAT(complaints, testing::IsEmpty());
        return mesh;
    }();
    return made;
}

template <class Vertex>
double areaOf(const std::vector<geo::MeshChunk<Vertex>>& chunks) {
    double area = 0;
    for (const auto& chunk : chunks)
        for (std::size_t t = 0; t < chunk.indices.size(); t += 3) {
            const Vertex a = chunk.vertices[chunk.indices[t]], b = chunk.vertices[chunk.indices[t + 1]],
                         c = chunk.vertices[chunk.indices[t + 2]];
            area +=
                std::abs(double(b.x - a.x) * double(c.y - a.y) - double(c.x - a.x) * double(b.y - a.y)) / 2;
        }
    return area;
}

double areaOf(const geo::MultiPolygon& shape) {
    double area = 0;
    for (const geo::Polygon& polygon : shape)
        for (std::size_t r = 0; r < polygon.size(); ++r) {
            double twice = 0;
            for (std::size_t i = 1; i < polygon[r].size(); ++i)
                twice += polygon[r][i - 1].x * polygon[r][i].y - polygon[r][i].x * polygon[r][i - 1].y;
            area += (r == 0 ? 1 : -1) * std::abs(twice) / 2;
        }
    return area;
}

TEST(MapMesh, TheGroundCoversEachTerritoryOnce) {
    for (const geo::Territory& territory : shippedMap().levels[coarsest].territories) {
        const auto part = std::ranges::find(coarsestMesh().ground, territory.id, &geo::GroundMesh::name);
        ASSERT_NE(part, coarsestMesh().ground.end()) << territory.id;
        const double area = areaOf(geo::toUnit(territory.shape));
        EXPECT_NEAR(areaOf(part->chunks), area, area * 1e-4) << territory.id;
    }
}

TEST(MapMesh, EveryInnerBorderHasABandOnEitherSideUpToItsReach) {
    std::vector<std::string> sides;
    for (const geo::BandMesh& side : coarsestMesh().bands) {
        sides.push_back(side.pair + " " + side.country);
        float farthest = 0;
        for (const auto& chunk : side.chunks)
            for (const geo::BandVertex& vertex : chunk.vertices) {
                EXPECT_GE(vertex.distance, 0);
                farthest = std::max(farthest, vertex.distance);
            }
        EXPECT_NEAR(farthest, geo::bandReach(coarsest), geo::bandReach(coarsest) * 0.02) << sides.back();
    }
    EXPECT_THAT(sides, testing::UnorderedElementsAre("BE-DE BE", "BE-DE DE", "BE-FR BE", "BE-FR FR",
                                                     "BE-LU BE", "BE-LU LU", "DE-FR DE", "DE-FR FR",
                                                     "DE-LU DE", "DE-LU LU", "FR-LU FR", "FR-LU LU"));
}

template <class Part>
void expectSameChunks(const Part& a, const Part& b) {
    ASSERT_EQ(a.chunks.size(), b.chunks.size());
    for (std::size_t i = 0; i < a.chunks.size(); ++i) {
        EXPECT_EQ(a.chunks[i].extent, b.chunks[i].extent);
        EXPECT_EQ(a.chunks[i].indices, b.chunks[i].indices);
        ASSERT_EQ(a.chunks[i].vertices.size(), b.chunks[i].vertices.size());
        for (std::size_t v = 0; v < a.chunks[i].vertices.size(); ++v)
            EXPECT_EQ(a.chunks[i].vertices[v].x, b.chunks[i].vertices[v].x);
    }
}

TEST(MapMesh, ComesBackFromItsBytes) {
    const auto ground = geo::decodeGround(geo::encode(coarsestMesh().ground));
    ASSERT_TRUE(ground) << ground.error().text();
    ASSERT_EQ(ground->size(), coarsestMesh().ground.size());
    for (std::size_t i = 0; i < ground->size(); ++i) {
        EXPECT_EQ((*ground)[i].name, coarsestMesh().ground[i].name);
        expectSameChunks((*ground)[i], coarsestMesh().ground[i]);
    }
    const auto bands = geo::decodeBands(geo::encode(coarsestMesh().bands));
    ASSERT_TRUE(bands) << bands.error().text();
    ASSERT_EQ(bands->size(), coarsestMesh().bands.size());
    for (std::size_t i = 0; i < bands->size(); ++i) {
        EXPECT_EQ((*bands)[i].pair, coarsestMesh().bands[i].pair);
        EXPECT_EQ((*bands)[i].country, coarsestMesh().bands[i].country);
        expectSameChunks((*bands)[i], coarsestMesh().bands[i]);
    }
}

TEST(MapMesh, BrokenTrianglesAreRefused) {
    const geo::MeshChunk<geo::GroundVertex> sound{
        .extent = {0, 0, 1, 1}, .vertices = {{0, 0}, {1, 0}, {0, 1}}, .indices = {0, 1, 2}};
    const auto survives = [](const geo::MeshChunk<geo::GroundVertex>& chunk) {
        return geo::decodeGround(geo::encode(std::vector<geo::GroundMesh>{{"x", {chunk}}})).has_value();
    };
    EXPECT_TRUE(survives(sound));
    auto beyond = sound;
    beyond.indices[2] = 3;
    EXPECT_FALSE(survives(beyond));
    auto torn = sound;
    torn.indices.pop_back();
    EXPECT_FALSE(survives(torn));
    auto nowhere = sound;
    nowhere.vertices[1].x = std::numeric_limits<float>::quiet_NaN();
    EXPECT_FALSE(survives(nowhere));
    auto endless = sound;
    endless.extent.maxX = std::numeric_limits<double>::infinity();
    EXPECT_FALSE(survives(endless));
}

TEST(MapMesh, CutAndChangedBytesNeverCrash) {
    const std::string whole = geo::encode(std::vector<geo::GroundMesh>{
        {"lorraine",
         {{.extent = {0, 0, 1, 1}, .vertices = {{0, 0}, {1, 0}, {0, 1}}, .indices = {0, 1, 2}}}}});
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(geo::decodeGround(std::string_view(whole).substr(0, size))) << size;
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 2000; ++round) {
        std::string changed = whole;
        changed[random() % changed.size()] ^= static_cast<char>(1 + random() % 255);
        const auto read = geo::decodeGround(changed); // a name may change unseen; the triangles hold
        if (!read)
            continue;
        for (const geo::GroundMesh& part : *read)
            for (const auto& chunk : part.chunks)
                for (const std::uint32_t index : chunk.indices)
                    ASSERT_LT(index, chunk.vertices.size());
    }
    // Says it unpacks to more than anyone should hold.
    std::string vast = whole;
    vast[7] = '\x7f';
    EXPECT_FALSE(geo::decodeGround(vast));
}

TEST(MapMesh, AnAtlasFileCarriesEachLevel) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "atlas.gpkg";
    geo::Atlas atlas;
    atlas.map = shippedMap();
    atlas.meta["content_version"] = "one";
    atlas.meshes.emplace();
    (*atlas.meshes)[coarsest] = {coarsestMesh().ground, coarsestMesh().bands};
    ASSERT_TRUE(geo::writeAtlas(atlas, file));
    ASSERT_TRUE(geo::checkSqlite(file));

    const auto ground = geo::readGroundMesh(file.string(), "one", coarsest);
    ASSERT_TRUE(ground) << ground.error().text();
    EXPECT_EQ(ground->size(), coarsestMesh().ground.size());
    const auto bands = geo::readBandMesh(file.string(), "one", coarsest);
    ASSERT_TRUE(bands) << bands.error().text();
    EXPECT_EQ(bands->size(), coarsestMesh().bands.size());
    // Another atlas may lie there by now.
    EXPECT_FALSE(geo::readGroundMesh(file.string(), "two", coarsest));
    EXPECT_FALSE(geo::readBandMesh((folder.path() / "none.gpkg").string(), "one", coarsest));
}

TEST(MapMesh, AnAtlasWithoutThemSaysSo) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "atlas.gpkg";
    geo::Atlas atlas;
    atlas.map = shippedMap();
    ASSERT_TRUE(geo::writeAtlas(atlas, file));
    const auto ground = geo::readGroundMesh(file.string(), "", coarsest);
    ASSERT_FALSE(ground);
    EXPECT_THAT(ground.error().text(), HasSubstr("map_mesh"));
}

} // namespace
