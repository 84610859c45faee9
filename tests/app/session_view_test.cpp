// How the Session keeps, restores and moves the View.

#include "app/session.h"
#include "tests/app/fixture.h"
#include "tests/app/print.h"
#include "tests/app/signals.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace atlas {
namespace {

std::string plain(const QString& text) {
    return text.toStdString();
}

class SessionView : public testing::Test {
protected:
    SessionView() { session.setAtlas(fixture::atlas()); }

    static Camera near(double longitude) {
        auto camera = Camera::innerBorders();
        camera.longitude = longitude;
        camera.span = 0.0005;
        return camera;
    }

    Session session;
    QTemporaryDir folder;
};

TEST_F(SessionView, UndoRestoresFilterLayersShapesAndSelection) {
    const auto start = session.view();
    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("site"));
    session.select(QStringLiteral("site:plant"));
    session.setLayerVisible(QStringLiteral("water"), false);
    auto filter = session.view().filter;
    filter.near = {.center = {.lon = 6, .lat = 49}, .meters = 1000};
    session.setFilter(filter);
    const auto end = session.view();
    for (int i = 0; i < 4; ++i) {
        EXPECT_TRUE(session.canUndo());
        session.undo();
    }
    EXPECT_FALSE(session.canUndo());
    EXPECT_EQ(session.view(), start);
    EXPECT_EQ(session.count(), 9);
    for (int i = 0; i < 4; ++i)
        session.redo();
    EXPECT_FALSE(session.canRedo());
    EXPECT_EQ(session.view(), end);
    session.redo();
    EXPECT_EQ(session.view(), end);
}

TEST_F(SessionView, HowRecordsAreShownIsAStep) {
    const auto start = session.view();
    EXPECT_EQ(plain(session.recordsMode()), "glyphs");
    for (const auto mode : recordsModeNames)
        EXPECT_TRUE(session.setRecordsMode(QString::fromUtf8(mode.data(), qsizetype(mode.size()))));
    EXPECT_EQ(plain(session.recordsMode()), "heat");
    session.undo();
    EXPECT_EQ(plain(session.recordsMode()), "hexagons");
    session.undo();
    EXPECT_EQ(session.view(), start);
    session.redo();
    session.redo();
    EXPECT_EQ(plain(session.recordsMode()), "heat");
    const auto read = parseView(session.viewJson().toStdString());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->records, RecordsMode::Heat);
}

TEST_F(SessionView, LanguageThemeAndCameraAreNoSteps) {
    session.setLanguage(QStringLiteral("de"));
    session.setTheme(QStringLiteral("night"));
    session.setCamera(near(7));
    session.showWholeRegion();
    EXPECT_FALSE(session.canUndo());
    session.setText(QStringLiteral("a"));
    session.setLanguage(QStringLiteral("en"));
    session.undo();
    EXPECT_EQ(plain(session.language()), "en");
    EXPECT_EQ(plain(session.theme()), "night");
    EXPECT_EQ(session.text(), QString());
}

TEST_F(SessionView, OneDragOfTheSliderIsOneStep) {
    session.setBorder(QStringLiteral("FR-LU"), 30'000);
    for (int meters = 29'000; meters >= 5000; meters -= 1000)
        session.setBorder(QStringLiteral("FR-LU"), meters);
    session.endStep();
    session.setBorder(QStringLiteral("FR-LU"), 6000);
    session.setBorder(QStringLiteral("FR-LU"), 7000);
    session.endStep();
    session.undo();
    EXPECT_EQ(session.borderMeters(), 5000);
    session.undo();
    EXPECT_EQ(session.borderMeters(), 30'000);
    session.undo();
    EXPECT_EQ(session.borderPair(), QString());
}

TEST_F(SessionView, AnotherPairIsAStepOfItsOwn) {
    session.setBorder(QStringLiteral("FR-LU"), 10'000);
    session.setBorder(QStringLiteral("DE-LU"), 10'000);
    session.setBorder(QStringLiteral("any"), 10'000);
    session.undo();
    EXPECT_EQ(session.borderPair(), QStringLiteral("DE-LU"));
    session.undo();
    EXPECT_EQ(session.borderPair(), QStringLiteral("FR-LU"));
}

TEST_F(SessionView, AWordTypedIsOneStep) {
    for (const auto* text : {u"a", u"ac", u"aci", u"acier"})
        session.setText(QString::fromUtf16(text));
    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("site"));
    session.setText(QStringLiteral("acie"));
    session.undo();
    EXPECT_EQ(session.text(), QStringLiteral("acier"));
    session.undo();
    session.undo();
    EXPECT_EQ(session.text(), QString());
    EXPECT_FALSE(session.canUndo());
}

TEST_F(SessionView, UndoMovesTheCameraOnlyToAStepOutsideTheWindow) {
    session.setCamera(near(6));
    session.setText(QStringLiteral("a"));
    session.setCamera(near(8));
    session.setVisibleExtent(Camera::wholeRegion().box()); // a window that shows all of it
    session.undo();
    EXPECT_EQ(session.camera(), near(8));
    session.redo();
    EXPECT_EQ(session.camera(), near(8));
    session.setVisibleExtent(near(8).box());
    QSignalSpy jumped(&session, &Session::cameraJumped);
    session.undo();
    EXPECT_EQ(session.camera(), near(6));
    ASSERT_EQ(jumped.size(), 1);
    EXPECT_EQ(jumped[0][0].value<Camera>(), near(8));
    EXPECT_EQ(jumped[0][1].value<Camera>(), near(6));
    session.goBack();
    EXPECT_EQ(session.camera(), near(8)) << "one can go back to where one was";
}

TEST_F(SessionView, CamerasAreBroughtWithinTheLimits) {
    auto camera = near(6);
    camera.longitude = 400;
    camera.span = 5;
    session.setCamera(camera);
    EXPECT_EQ(session.camera(), camera.clamped());
}

TEST_F(SessionView, PlacesTheCameraRestedAtCanBeGoneBackTo) {
    EXPECT_FALSE(session.canGoBack());
    for (double longitude = 5; longitude < 6; longitude += 0.1)
        session.setCamera(near(longitude)); // a gesture passes by
    session.setCamera(near(6));
    session.cameraRested();
    session.setCamera(near(7));
    session.cameraRested();
    session.goBack();
    EXPECT_EQ(session.camera(), near(6));
    session.goBack();
    EXPECT_EQ(session.camera(), Camera::innerBorders());
    EXPECT_FALSE(session.canGoBack());
    session.goBack();
    EXPECT_EQ(session.camera(), Camera::innerBorders());
    session.goForward();
    session.goForward();
    EXPECT_EQ(session.camera(), near(7));
    EXPECT_FALSE(session.canGoForward());
}

TEST_F(SessionView, ACameraThatStandsStillHasFoundAPlace) {
    session.setCamera(near(7));
    EXPECT_FALSE(session.canGoBack());
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.canGoBack(); }, 10 * Session::restMs));
}

TEST_F(SessionView, GoingBackBeforeTheCameraRestsForgetsNothing) {
    session.setCamera(near(7));
    session.goBack();
    EXPECT_EQ(session.camera(), Camera::innerBorders());
    session.goForward();
    EXPECT_EQ(session.camera(), near(7));
}

TEST_F(SessionView, AFlightToAPlaceIsOnePlace) {
    QSignalSpy jumped(&session, &Session::cameraJumped);
    EXPECT_TRUE(session.showRecord(QStringLiteral("site:steelworks")));
    ASSERT_EQ(jumped.size(), 1);
    const auto target = session.camera();
    EXPECT_NEAR(target.longitude, 5.89753, 5e-8); // half a step of the catalogue's places
    EXPECT_NEAR(target.latitude, 49.52597, 5e-8); // half a step of the catalogue's places
    EXPECT_LT(target.span, Camera::innerBorders().span);
    // The scene flies there.
    for (int i = 0; i <= 10; ++i) {
        auto camera = Camera::innerBorders();
        camera.longitude += (target.longitude - camera.longitude) * i / 10;
        session.setCamera(camera);
    }
    session.setCamera(target);
    session.cameraRested();
    session.goBack();
    EXPECT_EQ(session.camera(), Camera::innerBorders());
    EXPECT_FALSE(session.canGoBack());
}

TEST_F(SessionView, ShowingARecordNeverGoesFartherAway) {
    auto close = near(6);
    close.span = Camera::minSpan();
    session.setCamera(close);
    session.showRecord(QStringLiteral("site:plant"));
    EXPECT_EQ(session.camera().span, Camera::minSpan());
}

TEST_F(SessionView, AViewIsWrittenToAFileAndReadBack) {
    session.setText(QStringLiteral("acier"));
    session.setLanguage(QStringLiteral("de"));
    session.setCamera(near(7));
    session.select(QStringLiteral("site:plant"));
    const auto view = session.view();
    const auto file = folder.filePath(QStringLiteral("été.json"));
    EXPECT_TRUE(session.saveView(file));

    Session other;
    other.setAtlas(fixture::atlas());
    EXPECT_TRUE(other.loadViewFile(QUrl::fromLocalFile(file).toString())) << plain(other.notice());
    EXPECT_EQ(other.view(), view);
    EXPECT_EQ(plain(other.viewJson()), toJson(view));
    EXPECT_TRUE(other.notice().isEmpty());
    other.undo();
    EXPECT_EQ(other.text(), QString()) << "opening a View is one step";
    EXPECT_FALSE(other.canUndo());
    other.goBack();
    EXPECT_EQ(other.camera(), Camera::innerBorders());
}

TEST_F(SessionView, AFileThatCannotBeReadOrWrittenIsSaidInWords) {
    const auto view = session.view();
    const auto missing = folder.filePath(QStringLiteral("missing.json"));
    EXPECT_FALSE(session.loadViewFile(missing));
    EXPECT_TRUE(session.notice().contains(QStringLiteral("missing.json"))) << plain(session.notice());

    const auto bad = folder.filePath(QStringLiteral("bad.json"));
    QFile file(bad);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"version": 7})");
    file.close();
    EXPECT_FALSE(session.loadViewFile(bad));
    EXPECT_TRUE(session.notice().contains(QStringLiteral("bad.json"))) << plain(session.notice());
    EXPECT_TRUE(session.notice().contains(QStringLiteral("version 7"))) << plain(session.notice());

    session.dismissNotice();
    EXPECT_TRUE(session.notice().isEmpty());
    EXPECT_FALSE(session.saveView(folder.filePath(QStringLiteral("no/such/folder.json"))));
    EXPECT_FALSE(session.notice().isEmpty());
    EXPECT_EQ(session.view(), view);
}

TEST_F(SessionView, ARestoredViewIsABeginning) {
    View view;
    view.filter.text = "acier";
    view.camera = near(7);
    view.theme = Theme::Night;
    view.selected = "site:gone";
    session.restore(view);
    view.selected.clear();
    EXPECT_EQ(session.view(), view);
    EXPECT_TRUE(session.notice().contains(QStringLiteral("site:gone")));
    EXPECT_FALSE(session.canUndo());
    EXPECT_FALSE(session.canGoBack());
}

TEST(Session, ASelectionWaitsForItsAtlas) {
    Session session;
    View view;
    view.selected = "site:plant";
    view.highlighted = {"site:glass", "site:gone"};
    session.restore(view);
    EXPECT_FALSE(session.selectedRecord());
    session.setAtlas(fixture::atlas());
    ASSERT_TRUE(session.selectedRecord());
    EXPECT_EQ(session.atlas()->catalogue().record(*session.selectedRecord()).id, "plant");
    EXPECT_THAT(session.view().highlighted, testing::ElementsAre("site:glass"));
    EXPECT_TRUE(session.notice().contains(QStringLiteral("site:gone")));
}

} // namespace
} // namespace atlas
