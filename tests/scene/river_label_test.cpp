#include "app/scene/river_label.h"

#include <QFontMetricsF>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace {

using atlas::CurvedName;
using atlas::curvedNames;

constexpr double scale = 256 * 512; // zoom 9

atlas::LabelStyle style() {
    QFont font;
    font.setPixelSize(12);
    return {.font = font, .color = Qt::blue, .halo = {}};
}

/// From the west to the east, with waves of this height and width (pixels).
geo::Line stream(double waves, double wide = 150) {
    geo::Line line;
    for (int x = 0; x <= 1500; x += 5)
        line.push_back({0.5 + x / scale, 0.34 + waves * std::sin(x * 6.28 / wide) / scale});
    return line;
}

TEST(RiverLabel, LettersStandAboveAStraightRiverInOrderAndUpright) {
    const auto names = curvedNames(stream(0), QStringLiteral("Moselle"), style(), scale, 0, 9);
    ASSERT_FALSE(names.empty());
    for (const CurvedName& name : names) {
        ASSERT_EQ(name.letters.size(), 7u);
        for (std::size_t i = 0; i < name.letters.size(); ++i) {
            EXPECT_NEAR(name.letters[i].middle.y(), -9, 0.01);
            EXPECT_NEAR(name.letters[i].angle, 0, 0.01);
            if (i > 0) {
                EXPECT_GT(name.letters[i].middle.x(), name.letters[i - 1].middle.x());
            }
            EXPECT_TRUE(name.bounds.contains(name.letters[i].middle));
        }
    }
}

TEST(RiverLabel, ARiverThatFlowsToTheLeftIsReadFromLeftToRightToo) {
    geo::Line back = stream(0);
    std::ranges::reverse(back);
    for (const CurvedName& name : curvedNames(back, QStringLiteral("Saar"), style(), scale, 0, 9))
        EXPECT_LT(name.letters.front().middle.x(), name.letters.back().middle.x());
    // The same on a map that stands on its head.
    for (const CurvedName& name : curvedNames(stream(0), QStringLiteral("Saar"), style(), scale, 180, 9)) {
        EXPECT_LT(name.letters.front().middle.x(), name.letters.back().middle.x());
        EXPECT_NEAR(std::remainder(name.letters[0].angle, 360), 0, 0.01);
    }
}

TEST(RiverLabel, LettersKeepTheirDistanceWhereTheRiverBends) {
    const QString name = QStringLiteral("Moselle");
    const QFontMetricsF metrics(style().font);
    int bent = 0;
    for (const double waves : {4.0, 9.0, 15.0})
        for (const double wide : {60.0, 110.0, 190.0})
            for (const CurvedName& placed : curvedNames(stream(waves, wide), name, style(), scale, 0, 9)) {
                bent += placed.bending > 30 ? 1 : 0;
                for (int i = 1; i < name.size(); ++i) {
                    const QPointF way = placed.letters[static_cast<std::size_t>(i)].middle -
                                        placed.letters[static_cast<std::size_t>(i) - 1].middle;
                    const double wanted =
                        (metrics.horizontalAdvance(name[i - 1]) + metrics.horizontalAdvance(name[i])) / 2 + 1;
                    const double apart = std::hypot(way.x(), way.y()) / wanted;
                    EXPECT_GE(apart, 0.84) << "over one another";
                    EXPECT_LE(apart, 1.01) << "torn apart";
                }
            }
    EXPECT_GT(bent, 20) << "or nothing was proved";
}

TEST(RiverLabel, WhereARiverMeandersNothingIsWritten) {
    EXPECT_FALSE(curvedNames(stream(2), QStringLiteral("Moselle"), style(), scale, 0, 9).empty());
    EXPECT_TRUE(curvedNames(stream(12, 30), QStringLiteral("Moselle"), style(), scale, 0, 9).empty());
}

TEST(RiverLabel, AShortRiverHasNoRoomForItsName) {
    geo::Line brook{{0.5, 0.34}, {0.5 + 30 / scale, 0.34}};
    EXPECT_TRUE(curvedNames(brook, QStringLiteral("Sauer"), style(), scale, 0, 9).empty());
    EXPECT_TRUE(curvedNames({}, QStringLiteral("Sauer"), style(), scale, 0, 9).empty());
}

TEST(RiverLabel, ThePictureHasInkOnlyWithinItsBounds) {
    const auto names = curvedNames(stream(6), QStringLiteral("Sauer"), style(), scale, 0, 9);
    ASSERT_FALSE(names.empty());
    const QImage image = curvedImage(names[0], QStringLiteral("Sauer"), style(), 2);
    EXPECT_EQ(image.size(), (names[0].bounds.size() * 2).toSize());
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y)) > 128;
    EXPECT_GT(ink, 50);
}

} // namespace
