#include "app/scene/line_mesh.h"
#include "app/scene/projection.h"
#include "app/scene/zoom_scale.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace {

using atlas::LineChunk;
using testing::SizeIs;

TEST(LineMesh, AStraightLineIsTwoTriangles) {
    const auto chunks = atlas::lineChunks({{6, 49}, {7, 49}});
    ASSERT_THAT(chunks, SizeIs(1));
    EXPECT_THAT(chunks[0].vertices, SizeIs(4));
    EXPECT_THAT(chunks[0].indices, SizeIs(6));
    for (const auto& v : chunks[0].vertices) {
        EXPECT_NEAR(std::hypot(v.ex, v.ey), 1, 1e-6);
        EXPECT_NEAR(v.ex, 0, 1e-6) << "across a line that goes east is north";
    }
}

TEST(LineMesh, AMitredCornerKeepsTheWidth) {
    // A right angle, in degrees so near the equator's scale that it is one in mercator too.
    const geo::LonLat origin = geo::fromUnitMercator(atlas::Projection::origin());
    const auto chunks = atlas::lineChunks(
        {{origin.lon - 0.001, origin.lat}, {origin.lon, origin.lat}, {origin.lon, origin.lat + 0.001}});
    ASSERT_THAT(chunks, SizeIs(1));
    const auto& corner = chunks[0].vertices[2];
    EXPECT_NEAR(std::hypot(corner.ex, corner.ey), std::sqrt(2.0), 1e-3);
}

TEST(LineMesh, ASharpCornerIsBevelledAndSticksOutNowhere) {
    const auto chunks = atlas::lineChunks({{6, 49}, {6.1, 49}, {6, 49.0001}});
    for (const LineChunk& chunk : chunks)
        for (const auto& v : chunk.vertices)
            EXPECT_LE(std::hypot(v.ex, v.ey), 1.4143);
}

TEST(LineMesh, LongLinesAreCutAndTheChunksMeet) {
    geo::Line line;
    for (int i = 0; i <= 300; ++i)
        line.push_back({6 + i * 0.001, 49 + 0.0005 * std::sin(i)});
    const auto chunks = atlas::lineChunks(line);
    ASSERT_GT(chunks.size(), 3u);
    for (std::size_t i = 1; i < chunks.size(); ++i) {
        const auto& end = chunks[i - 1].vertices.back();
        const auto& begin = chunks[i].vertices[1];
        EXPECT_EQ(end.x, begin.x);
        EXPECT_EQ(end.y, begin.y);
        EXPECT_EQ(end.along, begin.along);
    }
}

TEST(LineMesh, TheLengthGrowsAlongTheLine) {
    const auto chunks = atlas::lineChunks({{6, 49}, {6.5, 49}, {7, 49}});
    EXPECT_FLOAT_EQ(chunks[0].vertices[0].along, 0);
    EXPECT_NEAR(chunks[0].vertices[4].along, 1.0 / 360, 1e-7);
}

TEST(LineMesh, PointsAndRepeatedPointsAreNoTrouble) {
    EXPECT_TRUE(atlas::lineChunks({}).empty());
    EXPECT_TRUE(atlas::lineChunks({{6, 49}}).empty());
    EXPECT_TRUE(atlas::lineChunks({{6, 49}, {6, 49}}).empty());
    const auto chunks = atlas::lineChunks({{6, 49}, {6, 49}, {7, 49}, {7, 49}});
    ASSERT_THAT(chunks, SizeIs(1));
    for (const auto& v : chunks[0].vertices)
        EXPECT_TRUE(std::isfinite(v.ex) && std::isfinite(v.ey));
}

TEST(LineMesh, AClosedLineIsMitredWhereItsEndsMeet) {
    const auto chunks = atlas::lineChunks({{6, 49}, {6.001, 49}, {6.001, 49.001}, {6, 49.001}, {6, 49}});
    const auto& first = chunks[0].vertices[0];
    const auto& last = chunks[0].vertices[8];
    EXPECT_NEAR(first.ex, last.ex, 1e-6);
    EXPECT_NEAR(first.ey, last.ey, 1e-6);
    EXPECT_GT(std::hypot(first.ex, first.ey), 1.2);
}

TEST(Collect, TakesTheChunksThatTouchTheExtentAndShiftsTheirIndices) {
    std::vector<LineChunk> chunks;
    for (const double lon : {4.0, 6.0, 8.0})
        chunks.push_back(atlas::lineChunks({{lon, 49}, {lon + 0.1, 49}})[0]);
    QSGGeometry geometry(atlas::LineMaterial::attributes(), 0, 0, QSGGeometry::UnsignedIntType);
    geo::Extent right = chunks[1].extent;
    right.expand({chunks[2].extent.maxX, chunks[2].extent.maxY});
    atlas::collect<atlas::LineMaterial::Vertex>(geometry, chunks, right);
    EXPECT_EQ(geometry.vertexCount(), 8);
    ASSERT_EQ(geometry.indexCount(), 12);
    EXPECT_EQ(static_cast<std::uint32_t*>(geometry.indexData())[6], 4u);
}

TEST(ZoomScale, IsStraightBetweenTheStopsAndLevelBeyond) {
    constexpr std::array<atlas::ZoomStop, 3> stops{{{7, 10}, {9, 20}, {11, 0}}};
    EXPECT_DOUBLE_EQ(atlas::atZoom(stops, 5), 10);
    EXPECT_DOUBLE_EQ(atlas::atZoom(stops, 8), 15);
    EXPECT_DOUBLE_EQ(atlas::atZoom(stops, 9), 20);
    EXPECT_DOUBLE_EQ(atlas::atZoom(stops, 10), 10);
    EXPECT_DOUBLE_EQ(atlas::atZoom(stops, 30), 0);
}

} // namespace
