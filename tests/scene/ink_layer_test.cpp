#include "app/scene/ink_layer.h"

#include <gmock/gmock.h>

#include <cmath>

namespace atlas {
namespace {

bool covers(const std::vector<QPointF>& triangles, QPointF at) {
    const auto side = [&](QPointF a, QPointF b) {
        return (b.x() - a.x()) * (at.y() - a.y()) - (b.y() - a.y()) * (at.x() - a.x());
    };
    for (std::size_t i = 0; i + 2 < triangles.size(); i += 3) {
        const double one = side(triangles[i], triangles[i + 1]),
                     two = side(triangles[i + 1], triangles[i + 2]),
                     three = side(triangles[i + 2], triangles[i]);
        if ((one >= 0 && two >= 0 && three >= 0) || (one <= 0 && two <= 0 && three <= 0))
            return true;
    }
    return false;
}

TEST(InkTriangles, CoverTheLineAndNothingBesideIt) {
    const std::vector<QPointF> line{{0, 0}, {100, 0}, {100, 50}};
    const auto triangles = inkTriangles(line, 10);
    EXPECT_EQ(triangles.size() % 3, 0u);
    for (const QPointF inside :
         {QPointF(50, 0), QPointF(50, 4.9), QPointF(100, 25), QPointF(103, -3), QPointF(-4, 0)})
        EXPECT_TRUE(covers(triangles, inside)) << inside.x() << ' ' << inside.y();
    for (const QPointF outside : {QPointF(50, 5.2), QPointF(-6, 0), QPointF(94, 25), QPointF(104, -4)})
        EXPECT_FALSE(covers(triangles, outside)) << outside.x() << ' ' << outside.y();
}

TEST(InkTriangles, APointIsADiscAndPointsOnOneAnotherAreNoTrouble) {
    EXPECT_TRUE(covers(inkTriangles(std::vector<QPointF>{{5, 5}}, 4), {6, 6}));
    for (const auto& point : inkTriangles(std::vector<QPointF>{{5, 5}, {5, 5}}, 4))
        EXPECT_TRUE(std::isfinite(point.x()) && std::isfinite(point.y()));
    EXPECT_TRUE(inkTriangles({}, 4).empty());
}

} // namespace
} // namespace atlas
