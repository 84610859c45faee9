#include "compare.h"

#include <gtest/gtest.h>

namespace {

QImage plane(QColor color) {
    QImage image(100, 50, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

TEST(Compare, EqualPicturesDoNotDiffer) {
    EXPECT_EQ(atlas::compare(plane(Qt::blue), plane(Qt::blue), 20).share, 0);
}

TEST(Compare, CountsThePixelsBeyondTheToleranceAndMarksThem) {
    QImage other = plane(QColor(100, 100, 100));
    for (int x = 0; x < 50; ++x)
        other.setPixel(x, 10, qRgb(100, 100, 121)); // beyond
    for (int x = 0; x < 50; ++x)
        other.setPixel(x, 20, qRgb(100, 100, 120)); // at the tolerance: the same
    const auto found = atlas::compare(plane(QColor(100, 100, 100)), other, 20);
    EXPECT_DOUBLE_EQ(found.share, 50.0 / 5000);
    EXPECT_EQ(found.picture.pixel(3, 10), qRgb(220, 0, 0));
    EXPECT_NE(found.picture.pixel(3, 20), qRgb(220, 0, 0));
}

TEST(Compare, WhatIsGoneIsMuchOfItsPlaceThoughLittleOfTheWindow) {
    QImage large(640, 360, QImage::Format_RGB32);
    large.fill(Qt::white);
    QImage glyph = large;
    for (int y = 100; y < 112; ++y)
        for (int x = 200; x < 212; ++x)
            glyph.setPixel(x, y, qRgb(0, 0, 90));
    const auto found = atlas::compare(glyph, large, 20);
    EXPECT_LT(found.share, atlas::mostDifferent);
    EXPECT_GT(found.densest, atlas::mostOfATile);
    EXPECT_EQ(atlas::compare(large, large, 20).densest, 0);
    EXPECT_EQ(atlas::compare(QImage(), large, 20).densest, 1);
}

TEST(Compare, OtherSizesAndMissingBaselinesDifferWholly) {
    EXPECT_EQ(atlas::compare(plane(Qt::blue), plane(Qt::blue).scaled(10, 10), 20).share, 1);
    EXPECT_EQ(atlas::compare(QImage(), plane(Qt::blue), 20).share, 1);
}

TEST(Compare, APictureMovedByAPixelDiffersAfterHalving) {
    QImage stripes(200, 100, QImage::Format_RGB32);
    stripes.fill(Qt::white);
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 200; x += 20)
            stripes.setPixel(x, y, qRgb(0, 0, 0));
    const QImage moved = stripes.copy(1, 0, 200, 100);
    EXPECT_EQ(atlas::halved(stripes).size(), QSize(100, 50));
    EXPECT_GT(atlas::compare(atlas::halved(stripes), atlas::halved(moved), 20).share, 0.05);
}

} // namespace
