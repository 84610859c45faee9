// Names on the map, as they are drawn.

#include "app/scene/label_layer.h"
#include "tests/app/fixture.h"
#include "tests/scene/layer_window.h"

#include <QGuiApplication>

#include <gmock/gmock.h>

#include <cmath>

namespace {

geo::Names named(const std::string& name) {
    return {.local = name, .byLanguage = {name, name, name}};
}

/// Thirty towns in rows, and a river that winds below them.
atlas::AtlasPtr townsAndARiver() {
    geo::Atlas made = atlas::fixture::small();
    made.records.clear();
    made.map.places.clear();
    for (int i = 0; i < 30; ++i)
        made.map.places.push_back({.geonameId = 1000 + i,
                                   .names = named("Ville " + std::to_string(i)),
                                   .country = "FR",
                                   .territory = "lorraine",
                                   .population = 100'000 - i,
                                   .rank = 2,
                                   .position = {6 + 0.25 * (i % 6), 49.2 + 0.12 * (i / 6)}});
    geo::River river{.names = named("Moselle"), .order = 1, .shape = {}};
    for (int i = 0; i <= 200; ++i)
        river.shape.push_back({5.8 + 0.01 * i, 49.05 + 0.01 * std::sin(i / 12.0)});
    made.map.levels[2].rivers = {river};
    return std::make_shared<const atlas::LoadedAtlas>(std::move(made));
}

class Names : public atlas::fixture::LayerWindow {
protected:
    Names() {
        session.setAtlas(townsAndARiver());
        look(9.1);
        put(layer);
        open();
        window.grabWindow();
        EXPECT_TRUE(QTest::qWaitFor([&] { return layer.complete(); }));
    }
    void look(double zoom) { LayerWindow::look({6.6, 49.35}, zoom); }

    atlas::LabelLayer layer;
};

TEST_F(Names, ArePaintedOnceAndThenMoved) {
    layer.update();
    window.grabWindow();
    EXPECT_GE(layer.cost().sprites, 25);
    EXPECT_EQ(layer.cost().painted, 0) << "the same picture again";
    look(9.2);
    window.grabWindow();
    EXPECT_EQ(layer.cost().painted, 0) << "half a step of zoom is not passed";
    // The river's name follows its course anew at each half step; the towns' stay what they are.
    look(9.3);
    window.grabWindow();
    EXPECT_GE(layer.cost().painted, 1);
    EXPECT_LE(layer.cost().painted, 3);
    EXPECT_GE(layer.cost().sprites, 25);
    session.setTheme(QStringLiteral("night"));
    window.grabWindow();
    EXPECT_GE(layer.cost().painted, 25) << "in other colours";
}

} // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
