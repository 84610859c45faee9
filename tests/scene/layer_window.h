#pragma once

#include "app/scene/scene_layer.h"
#include "app/session.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <gtest/gtest.h>

namespace atlas::fixture {

/// A white window for layers of the map, without the program around it. Layers are members of whoever derives
/// from it: they go before the window they live in.
class LayerWindow : public testing::Test {
protected:
    explicit LayerWindow(QSize size = {1000, 800}) {
        window.resize(size);
        window.setColor(Qt::white);
        frame.setSession(&session);
        frame.setWidth(size.width());
        frame.setHeight(size.height());
    }
    /// `at` in the middle of the window.
    void look(geo::LonLat at, double zoom, double bearing = 0) {
        session.setCamera(frame.cameraWith(geo::toUnitMercator(at), {frame.width() / 2, frame.height() / 2},
                                           zoom, bearing));
    }
    void put(SceneLayer& layer) {
        layer.setParentItem(window.contentItem());
        layer.setSize(window.size());
        layer.setFrame(&frame);
    }
    void open() {
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
    }

    Session session;
    MapFrame frame;
    QQuickWindow window;
};

} // namespace atlas::fixture
