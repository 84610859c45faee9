// The band on the map, as it is drawn.

#include "app/scene/band_layer.h"
#include "app/scene/distance_layer.h"
#include "app/theme/theme.h"
#include "geo/crs.h"
#include "tests/app/fixture.h"
#include "tests/scene/layer_window.h"

#include <QGuiApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

#include <cmath>

namespace {

using atlas::palette::tint;

geo::MultiPolygon box(double west, double south, double east, double north) {
    return {{{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}}};
}

constexpr double borderLatitude = 49.5, tripointLongitude = 5.5;

/// France below, Luxembourg above, Belgium to the left of both.
atlas::AtlasPtr threeLands() {
    geo::Atlas made = atlas::fixture::small();
    for (geo::DetailLevel& level : made.map.levels) {
        level.territories = {{.id = "lorraine", .country = "FR", .shape = box(5.5, 49, 6.5, 49.5)},
                             {.id = "luxembourg", .country = "LU", .shape = box(5.5, 49.5, 6.5, 50)},
                             {.id = "wallonie", .country = "BE", .shape = box(5, 49, 5.5, 50)}};
        level.edges = {{.kind = geo::EdgeKind::Inner,
                        .pair = "FR-LU",
                        .leftTerritory = "luxembourg",
                        .rightTerritory = "lorraine",
                        .leftCountry = "LU",
                        .rightCountry = "FR",
                        .shape = {{{5.5, 49.5}, {6.5, 49.5}}}}};
    }
    return std::make_shared<const atlas::LoadedAtlas>(std::move(made));
}

class Band : public atlas::fixture::LayerWindow {
protected:
    Band() {
        session.setAtlas(threeLands());
        look(10);
        put(layer);
        open();
    }
    void look(double zoom) { LayerWindow::look({5.8, borderLatitude}, zoom); }
    void choose(double meters) { ASSERT_TRUE(session.setBorder(QStringLiteral("FR-LU"), meters)); }

    QImage picture() {
        QImage image = window.grabWindow();
        EXPECT_TRUE(QTest::qWaitFor([&] { return layer.complete(); }));
        return window.grabWindow();
    }
    [[nodiscard]] double metersPerPixel() const {
        return 2 * M_PI * 6378137 * std::cos(borderLatitude * M_PI / 180) / frame.projection().scale();
    }
    /// So far from the middle of the border (or, to the west, from its end), and some pixels farther.
    [[nodiscard]] QColor at(const QImage& image, double azimuth, double meters, double pixels) const {
        const geo::LonLat from{azimuth < 0 ? tripointLongitude : 5.8, borderLatitude};
        const auto place = geo::geodesicDirect(from, azimuth, meters + pixels * metersPerPixel());
        const QPointF p = frame.projection().toScreen(geo::toUnitMercator(place));
        return image.pixelColor(static_cast<int>(std::lround(p.x() - 0.5)),
                                static_cast<int>(std::lround(p.y() - 0.5)));
    }
    static testing::AssertionResult isOnWhite(const QColor& seen, const QColor& color, double opacity) {
        const auto near = [&](int channel, int of) {
            return std::abs(channel - (255 - opacity * (255 - of))) <= 3;
        };
        if (near(seen.red(), color.red()) && near(seen.green(), color.green()) &&
            near(seen.blue(), color.blue()))
            return testing::AssertionSuccess();
        return testing::AssertionFailure() << seen.name().toStdString();
    }

    atlas::DistanceLayer layer;
};

constexpr double north = 0, south = 180, west = -90;

TEST_F(Band, EndsWhereTheGeodesicDistanceDoes) {
    for (const double zoom : {8.0, 10.0, 12.0}) {
        look(zoom);
        for (const double meters : {1'000.0, 4'000.0, 9'000.0}) {
            SCOPED_TRACE(testing::Message() << "zoom " << zoom << ", " << meters << " m");
            if (meters / metersPerPixel() < 12 || meters / metersPerPixel() > 360)
                continue;
            choose(meters);
            const QImage image = picture();
            // The edge is 2.4 pixels wide at most.
            EXPECT_TRUE(isOnWhite(at(image, north, meters, -3), tint("LU", atlas::Theme::Paper), 0.17));
            EXPECT_TRUE(isOnWhite(at(image, south, meters, -3), tint("FR", atlas::Theme::Paper), 0.17));
            for (const double azimuth : {north, south})
                EXPECT_EQ(at(image, azimuth, meters, 3), QColor(Qt::white));
        }
    }
}

TEST_F(Band, AThirdCountryIsFainter) {
    choose(8'000);
    const QImage image = picture();
    EXPECT_TRUE(isOnWhite(at(image, west, 4'000, 0), tint("BE", atlas::Theme::Paper), 0.07));
    EXPECT_EQ(at(image, west, 8'000, 4), QColor(Qt::white));
}

TEST_F(Band, ItsEdgeIsDashed) {
    choose(8'000);
    const QImage image = picture();
    const int y = static_cast<int>(std::floor(
        frame.projection()
            .toScreen(geo::toUnitMercator(geo::geodesicDirect({5.8, borderLatitude}, north, 8'000)))
            .y()));
    int changes = 0, inked = 0;
    bool was = false;
    for (int x = 400; x < 640; ++x) {
        // Where it is drawn, it is much darker than the band.
        const bool is = image.pixelColor(x, y).green() < 160;
        changes += x > 400 && is != was;
        inked += is;
        was = is;
    }
    EXPECT_NEAR(changes, 240 / 6, 4) << "7 on, 5 off";
    EXPECT_NEAR(inked, 240 * 7 / 12, 24);
}

TEST_F(Band, FollowsTheHand) {
    choose(5'000);
    picture();
    for (const double meters : {6'000.0, 9'000.0, 3'000.0}) {
        choose(meters);
        const QImage image = window.grabWindow(); // the next picture already, whatever records there are
        EXPECT_TRUE(isOnWhite(at(image, north, meters, -3), tint("LU", atlas::Theme::Paper), 0.17));
        EXPECT_EQ(at(image, north, meters, 3), QColor(Qt::white));
    }
}

TEST_F(Band, StaysWhileAHandComesBackFromAfar) {
    look(8.5);
    choose(45'000);
    picture();
    ASSERT_FALSE(layer.labels().isEmpty());
    for (const double meters : {32'000.0, 30'000.0, 25'000.0, 35'000.0}) {
        choose(meters);
        const QImage image = window.grabWindow();
        EXPECT_TRUE(isOnWhite(at(image, north, meters, -3), tint("LU", atlas::Theme::Paper), 0.17)) << meters;
        EXPECT_FALSE(layer.labels().isEmpty()) << meters;
    }
}

TEST_F(Band, ReachesAsFarAsIsAskedWhateverWasAskedBefore) {
    look(8.5);
    ASSERT_TRUE(session.setBorder(QStringLiteral("BE-LU"), 45'000));
    picture();
    session.setBorder(QStringLiteral("any"), 20'000);
    choose(20'000);
    picture();
    session.setBorder(QStringLiteral("any"), 45'000);
    picture();
    choose(45'000);
    const QImage image = picture();
    EXPECT_TRUE(isOnWhite(at(image, north, 43'000, 0), tint("LU", atlas::Theme::Paper), 0.17));
    EXPECT_EQ(at(image, north, 45'000, 4), QColor(Qt::white));
    EXPECT_FALSE(layer.labels().isEmpty());
}

TEST_F(Band, IsThereOnlyWhileOneBorderIsAppliedAndInTheThemesColours) {
    EXPECT_EQ(at(picture(), north, 2'000, 0), QColor(Qt::white));
    choose(5'000);
    EXPECT_NE(at(picture(), north, 2'000, 0), QColor(Qt::white));
    session.setTheme(QStringLiteral("night"));
    EXPECT_TRUE(isOnWhite(at(picture(), north, 2'000, 0), tint("LU", atlas::Theme::Night), 0.17));
    session.setPaused(QStringLiteral("border"), true);
    EXPECT_EQ(at(picture(), north, 2'000, 0), QColor(Qt::white));
    session.setPaused(QStringLiteral("border"), false);
    EXPECT_NE(at(picture(), north, 2'000, 0), QColor(Qt::white));
    session.setBorder(QStringLiteral("any"), 5'000);
    EXPECT_EQ(at(picture(), north, 2'000, 0), QColor(Qt::white));
    EXPECT_TRUE(layer.labels().isEmpty());
}

TEST_F(Band, ReachesFartherThanAHandWhereAViewAsksForIt) {
    look(8.5);
    choose(40'000);
    const QImage image = picture();
    EXPECT_TRUE(isOnWhite(at(image, north, 38'000, 0), tint("LU", atlas::Theme::Paper), 0.17));
    EXPECT_EQ(at(image, north, 40'000, 4), QColor(Qt::white));
}

TEST_F(Band, FollowsBordersThatAreChosenOneAfterTheOtherBeforeTheirFieldsAreMade) {
    look(13.5); // full detail, which takes longest
    for (int round = 0; round < 3; ++round)
        for (const char* pair : {"BE-DE", "BE-FR", "BE-LU", "DE-FR", "DE-LU", "FR-LU"})
            ASSERT_TRUE(session.setBorder(QString::fromLatin1(pair), 1'000));
    const QImage image = picture();
    EXPECT_TRUE(isOnWhite(at(image, north, 1'000, -6), tint("LU", atlas::Theme::Paper), 0.17));
}

TEST_F(Band, IsLabelledBeyondItsEdgeOnBothSides) {
    choose(8'000);
    picture();
    const auto labels = layer.labels();
    ASSERT_EQ(labels.size(), 2);
    const double y = frame.projection().toScreen(geo::toUnitMercator({5.8, borderLatitude})).y();
    const double reach = 8'000 / metersPerPixel();
    for (const auto& label : labels) {
        const double away = label.country == u"LU" ? y - label.at.y() : label.at.y() - y;
        EXPECT_NEAR(away, reach + 16, 2) << label.country.toStdString();
    }
    look(8);
    EXPECT_TRUE(layer.labels().isEmpty()) << "a narrow band says it in the panel only";
}

TEST_F(Band, SettlesOnceNobodyChangesIt) {
    const auto settles = [&](int within = 5'000) {
        return QTest::qWaitFor([&] { return layer.settled(); }, within);
    };
    picture();
    EXPECT_FALSE(settles(600)) << "there is none";
    choose(5'000);
    EXPECT_FALSE(layer.settled());
    ASSERT_TRUE(settles());
    QSignalSpy told(&layer, &atlas::DistanceLayer::settledChanged);
    for (const double zoom : {13.5, 8.0, 11.0}) { // other levels of detail, which come later
        look(zoom);
        EXPECT_TRUE(layer.settled()) << "the map may move";
        picture();
    }
    EXPECT_TRUE(told.isEmpty()) << "who listens changes what it is drawn for, which asks for another level";
    ASSERT_TRUE(session.toggleCode(QStringLiteral("sectors"), QStringLiteral("energy-hydrogen")));
    EXPECT_TRUE(layer.settled()) << "another filter";
    choose(5'100);
    EXPECT_FALSE(layer.settled()) << "a hand moves the limit";
    ASSERT_TRUE(settles());
    session.setPaused(QStringLiteral("border"), true);
    EXPECT_FALSE(layer.settled());
}

TEST_F(Band, CostsFewVertices) {
    choose(9'000);
    picture();
    EXPECT_GT(layer.cost().vertices, 100);
    EXPECT_LT(layer.cost().vertices, 10'000);
}

TEST(Glow, OfTheOtherBordersStepsBackWhileOneIsChosen) {
    atlas::Session session;
    session.setAtlas(threeLands());
    atlas::MapFrame frame;
    frame.setSession(&session);
    atlas::BandLayer glow;
    glow.setFrame(&frame);
    const auto strengths = [&] { return glow.strengths(); };
    const atlas::BandLayer::Strengths rest{0.5, 0.5, 0.5, 0.5, 0.5, 1}, all{1, 1, 1, 1, 1, 1};
    EXPECT_EQ(strengths(), all);
    session.setBorder(QStringLiteral("FR-LU"), 5'000);
    EXPECT_EQ(strengths(), rest);
    session.clearBorder();
    EXPECT_EQ(strengths(), all);

    session.setBorder(QStringLiteral("FR-LU"), 5'000);
    session.setBorder(QStringLiteral("FR-LU"), 6'000);
    EXPECT_EQ(strengths(), rest) << "the distance is nothing to the glow";
}

} // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
