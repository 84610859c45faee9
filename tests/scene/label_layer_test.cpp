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
    std::vector<atlas::LabelLayer::Shown> names;
};

/// A land that is ten times as wide as it is high, between two others.
atlas::AtlasPtr aFlatLand() {
    geo::Atlas made = atlas::fixture::small();
    made.records.clear();
    made.map.places.clear();
    const auto box = [](double west, double south, double east, double north) {
        return geo::MultiPolygon{
            {{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}}};
    };
    for (geo::DetailLevel& level : made.map.levels) {
        level.edges.clear();
        level.rivers.clear();
        level.territories = {{.id = "lorraine", .country = "FR", .shape = box(5.5, 48.5, 7.5, 49.4)},
                             {.id = "luxembourg", .country = "LU", .shape = box(5.5, 49.4, 7.5, 49.5)},
                             {.id = "wallonie", .country = "BE", .shape = box(5.5, 49.5, 7.5, 50.4)}};
    }
    return std::make_shared<const atlas::LoadedAtlas>(std::move(made));
}

TEST_F(Names, OfALandDoNotReachIntoAnotherHoweverTheMapIsTurned) {
    const atlas::AtlasPtr flat = aFlatLand();
    session.setAtlas(flat);
    const auto luxembourg = [&]() -> const atlas::LabelLayer::Shown* {
        window.grabWindow();
        EXPECT_TRUE(QTest::qWaitFor([&] { return layer.complete(); }));
        layer.placeAnew();
        layer.update();
        window.grabWindow();
        names = layer.shown();
        for (const auto& name : names)
            if (name.label->type == atlas::Label::Type::Territory && name.label->country == "LU")
                return &name;
        return nullptr;
    };
    int upright = 0;
    for (const double zoom : {8.0, 8.5, 9.0, 9.5, 10.0}) {
        LayerWindow::look({6.5, 49.45}, zoom);
        upright += luxembourg() != nullptr ? 1 : 0;
        LayerWindow::look({6.5, 49.45}, zoom, 90);
        if (const auto* name = luxembourg())
            for (const QPointF end : {QPointF(name->rect.left(), name->rect.center().y()),
                                      QPointF(name->rect.right(), name->rect.center().y())}) {
                const geo::LonLat at = geo::fromUnitMercator(frame.projection().toUnit(end));
                EXPECT_TRUE(at.lat > 49.4 && at.lat < 49.5) << zoom << ": " << at.lat;
            }
    }
    EXPECT_GT(upright, 0);
}

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
