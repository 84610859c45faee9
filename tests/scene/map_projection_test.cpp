// Our projection against Qt Location's: guards the formula and every update of Qt.

#include "app/scene/map_frame.h"

#include <QGeoCoordinate>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <gtest/gtest.h>

#include <random>

namespace {

constexpr const char* mapQml = R"(
import QtQuick
import QtLocation
import QtPositioning
Map {
    plugin: Plugin { name: "itemsoverlay" }
    center: QtPositioning.coordinate(49.6, 6.1)
    zoomLevel: 9
})";

struct Window {
    int width, height;
};

class AgainstQtLocation : public testing::TestWithParam<Window> {};

TEST_P(AgainstQtLocation, AThousandRandomCamerasAgreeToATenthOfAPixel) {
    const auto [width, height] = GetParam();
    QQmlEngine engine;
    QQuickWindow window;
    window.resize(width, height);
    QQmlComponent component(&engine);
    component.setData(mapQml, {});
    const std::unique_ptr<QObject> object(component.create());
    ASSERT_NE(object, nullptr) << component.errorString().toStdString();
    auto* map = qobject_cast<QQuickItem*>(object.get());
    map->setParentItem(window.contentItem());
    map->setSize(QSizeF(width, height));
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    ASSERT_TRUE(QTest::qWaitFor([&] { return map->property("mapReady").toBool(); }));

    atlas::Session session;
    atlas::MapFrame frame;
    frame.setSession(&session);
    frame.setWidth(width);
    frame.setHeight(height);
    frame.setFreeLeft(372);
    frame.setFreeTop(72);
    frame.setFreeBottom(60);

    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> lon(3, 8.5), lat(47.8, 51.3), zoom(7, 18), bearing(0, 359.9);
    double worst = 0;
    for (int i = 0; i < 1000; ++i) {
        const geo::Point center = geo::toUnitMercator({lon(random), lat(random)});
        session.setCamera(atlas::Camera::at(center, bearing(random),
                                            atlas::Camera::spanAt(zoom(random), frame.freeRect().height())));
        map->setProperty("center", QVariant::fromValue(QGeoCoordinate(frame.latitude(), frame.longitude())));
        map->setProperty("zoomLevel", frame.zoom());
        map->setProperty("bearing", frame.bearing());
        // A place within the window.
        const QPointF pixel(width * 0.8, height * 0.3);
        const geo::LonLat place = geo::fromUnitMercator(frame.projection().toUnit(pixel));
        QPointF theirs;
        ASSERT_TRUE(QMetaObject::invokeMethod(map, "fromCoordinate", qReturnArg(theirs),
                                              QGeoCoordinate(place.lat, place.lon), false));
        const QPointF ours = frame.projection().toScreen(geo::toUnitMercator(place));
        worst = std::max({worst, std::abs(theirs.x() - ours.x()), std::abs(theirs.y() - ours.y())});
    }
    EXPECT_LE(worst, 0.1);
}

INSTANTIATE_TEST_SUITE_P(Windows, AgainstQtLocation,
                         testing::Values(Window{1280, 720}, Window{1920, 1080}, Window{1080, 1600}));

} // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
