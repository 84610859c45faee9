#include "app/export/map_shapes.h"
#include "geo/unit_shapes.h"

#include <gtest/gtest.h>

namespace atlas {
namespace {

const geo::LonLat middle{6.0, 49.5};

Projection sheet() {
    return {geo::toUnitMercator(middle), 9, 0, {400, 300}, {800, 600}};
}

geo::Ring square(double degrees) {
    const double x = middle.lon, y = middle.lat, d = degrees;
    return {{x - d, y - d}, {x + d, y - d}, {x + d, y + d}, {x - d, y + d}, {x - d, y - d}};
}

TEST(SheetShapes, WhatLiesOnTheSheetIsDrawnWhole) {
    QPainterPath path;
    SheetShapes(sheet(), 50).add(path, geo::Polygon{square(0.1)});
    const QRectF box = path.boundingRect();
    const Projection projection = sheet();
    EXPECT_NEAR(box.left(), projection.toScreen(geo::toUnit({5.9, 49.5})).x(), 0.5);
    EXPECT_NEAR(box.bottom(), projection.toScreen(geo::toUnit({6.0, 49.4})).y(), 0.5);
    EXPECT_TRUE(path.contains(QPointF(400, 300)));
}

TEST(SheetShapes, WhatReachesBeyondIsCutAtTheMargin) {
    QPainterPath path;
    SheetShapes(sheet(), 50).add(path, geo::Polygon{square(5)});
    EXPECT_EQ(path.boundingRect(), QRectF(-50, -50, 900, 700));
    EXPECT_TRUE(path.contains(QPointF(1, 1)));
}

TEST(SheetShapes, AHoleStaysAHole) {
    QPainterPath path;
    SheetShapes(sheet(), 50).add(path, geo::Polygon{square(5), square(0.1)});
    EXPECT_FALSE(path.contains(QPointF(400, 300)));
    EXPECT_TRUE(path.contains(QPointF(10, 10)));
}

TEST(SheetShapes, WhatLiesBesideTheSheetIsLeftOut) {
    QPainterPath path;
    geo::Ring far = square(0.1);
    for (geo::Point& p : far)
        p.x += 10;
    const SheetShapes shapes(sheet(), 50);
    shapes.add(path, geo::Polygon{far});
    shapes.addLine(path, far);
    EXPECT_TRUE(path.isEmpty());
}

TEST(SheetShapes, ALineThatLeavesAndComesBackIsTwo) {
    QPainterPath path;
    // Through the sheet, far around it, and through it again.
    SheetShapes(sheet(), 50)
        .addLine(path, {{5.9, 49.5}, {6.1, 49.5}, {16, 49.5}, {16, 60}, {6, 60}, {5.9, 49.55}});
    int begins = 0;
    for (int i = 0; i < path.elementCount(); ++i)
        begins += path.elementAt(i).isMoveTo() ? 1 : 0;
    EXPECT_EQ(begins, 2);
}

TEST(SheetShapes, CornersFinerThanTheSpacingAreOne) {
    geo::Line line;
    for (int i = 0; i <= 1000; ++i)
        line.push_back({5.9 + i * 0.0002, 49.5});
    QPainterPath fine, coarse;
    const SheetShapes shapes(sheet(), 50);
    shapes.addLine(fine, line);
    shapes.addLine(coarse, line, 10);
    EXPECT_LE(coarse.elementCount(), 9);
    EXPECT_GT(fine.elementCount(), 100);
    EXPECT_EQ(coarse.boundingRect(), fine.boundingRect()); // the ends stay
}

} // namespace
} // namespace atlas
