#include "app/scene/band_layer.h"
#include "app/scene/zoom_scale.h"

#include <gtest/gtest.h>

#include <cmath>

namespace {

TEST(BandLayer, TheGlowEndsWithinTheTrianglesOfItsLevel) {
    for (double zoom = 5.5; zoom <= 19; zoom += 0.05) {
        const std::size_t level = atlas::detailLevel(zoom, geo::levelTolerances.size());
        const double reach = atlas::bandReachPixels(zoom) / (256 * std::exp2(zoom));
        EXPECT_LE(reach, geo::bandReach(level) * 1.0001) << "zoom " << zoom;
    }
}

} // namespace
