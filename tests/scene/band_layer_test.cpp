#include "app/scene/band_layer.h"
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

} // namespace
