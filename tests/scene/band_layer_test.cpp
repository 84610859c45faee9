#include "app/scene/band_layer.h"
#include "app/scene/chunks.h"
#include "app/scene/scene_material.h"
#include "app/scene/zoom_scale.h"

#include <gtest/gtest.h>

#include <cmath>

namespace {

TEST(DetailLevel, IsTheCoarsestWhoseCornersAreAboutAPixel) {
    constexpr double girth = 40075016.686;
    std::size_t before = geo::levelTolerances.size() - 1;
    for (double zoom = 5; zoom <= 19; zoom += 0.05) {
        const std::size_t level = atlas::detailLevel(zoom, geo::levelTolerances.size());
        const double pixel = girth / (256 * std::exp2(zoom));
        EXPECT_LE(level, before) << zoom; // nearer is never coarser
        before = level;
        if (zoom >= 9) {
            EXPECT_LE(geo::levelTolerances[level], 2 * pixel) << zoom;
        }
        if (level + 1 < geo::levelTolerances.size()) {
            EXPECT_GT(geo::levelTolerances[level + 1], pixel) << zoom;
        }
    }
    EXPECT_EQ(before, 0u);
    EXPECT_EQ(atlas::detailLevel(5, 1), 0u); // a map that has one level only
}

TEST(BandLayer, TheGlowEndsWithinTheTrianglesOfItsLevel) {
    for (double zoom = 5.5; zoom <= 19; zoom += 0.05) {
        const std::size_t level = atlas::detailLevel(zoom, geo::levelTolerances.size());
        const double reach = atlas::bandReachPixels(zoom) / (256 * std::exp2(zoom));
        EXPECT_LE(reach, geo::bandReach(level) * 1.0001) << "zoom " << zoom;
    }
}

TEST(CollectTriangles, TakesWhatIsSeenOfTheChunksInTheExtent) {
    using Chunk = geo::MeshChunk<geo::BandVertex>;
    const std::vector<Chunk> chunks{
        {.extent = {0, 0, 1, 1},
         .vertices = {{0, 0, 0}, {1, 0, 2}, {0, 1, 5}, {1, 1, 9}, {2, 1, 9}},
         .indices = {0, 1, 2, 2, 3, 4, 1, 2, 3}},
        {.extent = {5, 5, 6, 6}, .vertices = {{5, 5, 0}, {6, 5, 0}, {5, 6, 0}}, .indices = {0, 1, 2}},
        {.extent = {0.5, 0.5, 2, 2}, .vertices = {{1, 1, 7}, {2, 2, 1}, {1, 2, 7}}, .indices = {2, 0, 1}}};
    QSGGeometry geometry(atlas::BandMaterial::attributes(), 0, 0, QSGGeometry::UnsignedIntType);
    const auto near = [](const auto& a, const auto& b, const auto& c) {
        return std::min({a.distance, b.distance, c.distance}) < 4;
    };
    atlas::collectTriangles<geo::BandVertex>(geometry, chunks, {0, 0, 1, 1}, near);
    // Of the first chunk all but the second triangle, and none of its corners alone; all of the third chunk.
    ASSERT_EQ(geometry.vertexCount(), 7);
    ASSERT_EQ(geometry.indexCount(), 9);
    const auto* vertices = static_cast<const geo::BandVertex*>(geometry.vertexData());
    std::vector<float> distances;
    for (int i = 0; i < geometry.indexCount(); ++i)
        distances.push_back(vertices[geometry.indexDataAsUInt()[i]].distance);
    EXPECT_EQ(distances, (std::vector<float>{0, 2, 5, 2, 5, 9, 7, 7, 1}));
    atlas::collectTriangles<geo::BandVertex>(geometry, chunks, {8, 8, 9, 9}, near);
    EXPECT_EQ(geometry.vertexCount(), 0);
    EXPECT_EQ(geometry.indexCount(), 0);
}

} // namespace
