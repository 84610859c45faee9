// The shapes of the filter on the map, as they are drawn.

#include "app/scene/shape_layer.h"
#include "app/theme/theme.h"
#include "geo/crs.h"
#include "tests/app/fixture.h"
#include "tests/scene/layer_window.h"

#include <QGuiApplication>
#include <QImage>
#include <QTest>

#include <gmock/gmock.h>

#include <cmath>

namespace {

using atlas::palette::Role;

class Shapes : public atlas::fixture::LayerWindow {
protected:
    Shapes() {
        session.setAtlas(atlas::fixture::atlas());
        look(middle, 9);
        editor.setFrame(&frame);
        put(layer);
        layer.setShapes(&editor);
        open();
    }

    void filter(const geo::Filter& wanted) {
        atlas::View view = session.view();
        view.filter = wanted;
        session.setView(view);
    }
    QImage picture() {
        window.grabWindow();
        EXPECT_TRUE(QTest::qWaitFor([&] { return layer.complete(); }));
        return window.grabWindow();
    }
    [[nodiscard]] QPointF pixel(geo::LonLat at) const {
        return frame.projection().toScreen(geo::toUnitMercator(at));
    }
    /// What is darkest within some pixels of a place: a dash may have its gap right there.
    [[nodiscard]] static int darkest(const QImage& image, QPointF at, int around) {
        int least = 255;
        for (int y = -around; y <= around; ++y)
            for (int x = -around; x <= around; ++x)
                least = std::min(least, image.pixelColor(qRound(at.x()) + x, qRound(at.y()) + y).green());
        return least;
    }

    const geo::LonLat middle{.lon = 6.1, .lat = 49.5};
    atlas::ShapeEditor editor;
    atlas::ShapeLayer layer;
};

constexpr int ink = 120; // green of a line that is there, at most

TEST_F(Shapes, NoneIsDrawnWithoutAFilter) {
    const QImage image = picture();
    for (int y = 0; y < image.height(); y += 7)
        for (int x = 0; x < image.width(); x += 7)
            ASSERT_EQ(image.pixelColor(x, y), QColor(Qt::white)) << x << ", " << y;
}

TEST_F(Shapes, ACircleLiesAtItsGeodesicDistance) {
    constexpr double meters = 30'000;
    filter({.near = geo::NearFilter{.center = middle, .meters = meters}});
    const QImage image = picture();
    for (const double azimuth : {0.0, 45.0, 90.0, 180.0, 270.0}) {
        const QPointF rim = pixel(geo::geodesicDirect(middle, azimuth, meters));
        EXPECT_LE(darkest(image, rim, 6), ink) << azimuth;
        // Half way there is nothing but a breath of ink, beyond it nothing.
        EXPECT_GE(darkest(image, pixel(geo::geodesicDirect(middle, azimuth, meters / 2)), 4), 225) << azimuth;
        EXPECT_EQ(darkest(image, pixel(geo::geodesicDirect(middle, azimuth, meters * 1.2)), 4), 255)
            << azimuth;
    }
    EXPECT_LT(image.pixelColor(pixel(geo::geodesicDirect(middle, 45, meters / 2)).toPoint()).green(), 250)
        << "the inside is told from the outside";
}

TEST_F(Shapes, ARectangleHasItsFourEdges) {
    filter({.bbox = geo::Extent{5.9, 49.4, 6.3, 49.6}});
    const QImage image = picture();
    for (const geo::LonLat edge :
         {geo::LonLat{.lon = 5.9, .lat = 49.5}, geo::LonLat{.lon = 6.3, .lat = 49.5},
          geo::LonLat{.lon = 6.1, .lat = 49.4}, geo::LonLat{.lon = 6.1, .lat = 49.6}})
        EXPECT_LE(darkest(image, pixel(edge), 8), ink) << edge.lon << ", " << edge.lat;
    EXPECT_EQ(darkest(image, pixel({.lon = 6.4, .lat = 49.5}), 5), 255);
}

TEST_F(Shapes, AHoleIsNotFilled) {
    filter({.polygon =
                geo::MultiPolygon{{{{5.8, 49.3}, {6.4, 49.3}, {6.4, 49.7}, {5.8, 49.7}, {5.8, 49.3}},
                                   {{6.0, 49.45}, {6.0, 49.55}, {6.2, 49.55}, {6.2, 49.45}, {6.0, 49.45}}}}});
    const QImage image = picture();
    EXPECT_EQ(darkest(image, pixel(middle), 3), 255) << "in the hole";
    const int inside = image.pixelColor(pixel({.lon = 5.9, .lat = 49.5}).toPoint()).green();
    EXPECT_LT(inside, 250);
    EXPECT_GT(inside, 225);
}

TEST_F(Shapes, APausedOneIsFainter) {
    filter({.bbox = geo::Extent{5.9, 49.4, 6.3, 49.6}});
    const int strong = darkest(picture(), pixel({.lon = 5.9, .lat = 49.5}), 8);
    ASSERT_TRUE(session.setPaused(QStringLiteral("bbox"), true));
    const int faint = darkest(picture(), pixel({.lon = 5.9, .lat = 49.5}), 8);
    EXPECT_GT(faint, strong + 30);
    EXPECT_LT(faint, 250);
}

} // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
