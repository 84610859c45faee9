// Shapes under the hand, as the Session has them.

#include "app/scene/shape_editor.h"
#include "geo/crs.h"
#include "tests/app/fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace {

using atlas::asFilter;
using atlas::HandlePart;
using atlas::ShapeDrawing;
using atlas::ShapeEditor;
using atlas::ShapeHandles;
using atlas::shapesOf;
using Tool = ShapeEditor::Tool;

class Editor : public testing::Test {
protected:
    Editor() {
        session.setAtlas(atlas::fixture::atlas());
        frame.setSession(&session);
        frame.setWidth(1000);
        frame.setHeight(800);
        session.setCamera(frame.cameraWith(geo::toUnitMercator({6.13, 49.61}), {500, 400}, 9, 0));
        editor.setFrame(&frame);
    }
    [[nodiscard]] const geo::Filter& filter() const { return session.view().filter; }
    void press(QPointF at) { editor.press(at, ShapeDrawing::mouse, time += 1000); }
    void drag(QPointF from, QPointF to) {
        press(from);
        editor.move((from + to) / 2);
        editor.move(to);
        editor.release(to);
    }
    void click(QPointF at) {
        press(at);
        editor.release(at);
    }
    /// Where a handle is; the nth of its part.
    [[nodiscard]] ShapeHandles::Row handle(HandlePart part, std::size_t nth = 0) {
        for (const auto& row : editor.handles()->rows())
            if (row.id.part == part && row.id.index == nth)
                return row;
        ADD_FAILURE() << "no such handle";
        return {};
    }
    [[nodiscard]] int row(HandlePart part, std::size_t nth = 0) {
        return editor.handles()->find(handle(part, nth).id);
    }
    [[nodiscard]] int steps() {
        int count = 0;
        for (; session.canUndo(); ++count)
            session.undo();
        return count;
    }
    /// What the Session answers to the same filter.
    [[nodiscard]] int expected() const {
        return static_cast<int>(session.atlas()->query().run(session.view().appliedFilter()).count);
    }

    atlas::Session session;
    atlas::MapFrame frame;
    ShapeEditor editor;
    double time = 0;
};

TEST_F(Editor, LeavesTheMapAloneWithoutAToolOrAHandle) {
    EXPECT_FALSE(editor.press({500, 400}, ShapeDrawing::mouse, 0));
    EXPECT_FALSE(editor.hover({500, 400}));
    EXPECT_FALSE(editor.key(Qt::Key_Return));
    EXPECT_FALSE(editor.cancel());
    EXPECT_FALSE(session.filterActive());
}

TEST_F(Editor, WhatIsOnlyToBeSeenIsNeitherDrawnNorPulled) {
    editor.choose(Tool::Radius);
    press({500, 400});
    editor.move({560, 400});
    editor.setEnabled(false); // a story begins
    EXPECT_EQ(editor.tool(), Tool::None);
    EXPECT_FALSE(session.filterActive()) << "what was being drawn is taken back";
    EXPECT_FALSE(editor.press({500, 400}, ShapeDrawing::mouse, time += 1000));
    EXPECT_FALSE(editor.hover({500, 400}));
    editor.choose(Tool::Radius);
    EXPECT_EQ(editor.tool(), Tool::None);
    geo::Filter shown;
    shown.near = geo::NearFilter{.center = {6.13, 49.61}, .meters = 20'000};
    session.setFilter(shown, 0, {});
    EXPECT_EQ(editor.handles()->rowCount(), 0);
    EXPECT_FALSE(editor.picture().areas.empty()) << "it is seen";
    editor.setEnabled(true);
    EXPECT_GT(editor.handles()->rowCount(), 0);
}

TEST_F(Editor, DrawsEachShapeInOneStep) {
    editor.choose(Tool::Radius);
    drag({500, 400}, {620, 400});
    ASSERT_TRUE(filter().near);
    EXPECT_EQ(editor.tool(), Tool::None) << "the tool is put away";
    EXPECT_EQ(session.count(), expected());
    EXPECT_GT(session.count(), 0);

    editor.choose(Tool::Rectangle);
    drag({300, 300}, {700, 500});
    ASSERT_TRUE(filter().bbox);
    EXPECT_FALSE(filter().near) << "it takes the place of the other";

    editor.choose(Tool::Polygon);
    for (const QPointF p : {QPointF(300, 300), QPointF(700, 300), QPointF(700, 600)})
        click(p);
    click({300, 300});
    ASSERT_TRUE(filter().polygon);
    EXPECT_FALSE(filter().bbox);

    editor.choose(Tool::Lasso);
    press({300, 300});
    for (const QPointF p : {QPointF(700, 320), QPointF(720, 600), QPointF(320, 620)})
        editor.move(p);
    editor.release({300, 310});
    ASSERT_TRUE(filter().polygon);
    EXPECT_GE((*filter().polygon)[0][0].size(), 5u);
    EXPECT_EQ(session.count(), expected());
    EXPECT_EQ(steps(), 4);
}

TEST_F(Editor, TheFilterFollowsThePenAtMostOnceAFrame) {
    editor.choose(Tool::Radius);
    QSignalSpy spy(&session, &atlas::Session::filterChanged);
    press({500, 400});
    for (int i = 10; i < 200; ++i)
        editor.move({500.0 + i, 400});
    EXPECT_EQ(spy.count(), 1) << "the rest waits for the frame";
    EXPECT_TRUE(QTest::qWaitFor([&] { return spy.count() == 2; }, 1000));
    const double live = filter().near->meters;
    EXPECT_GT(live, 30'000);
    EXPECT_FALSE(editor.penText().isEmpty());
    editor.release({520, 400});
    EXPECT_LT(filter().near->meters, live) << "the end is told at once";
    EXPECT_TRUE(editor.penText().isEmpty());
    EXPECT_EQ(steps(), 1);
}

TEST_F(Editor, ThePenSaysHowManyRecords) {
    session.setLanguage(QStringLiteral("en"));
    editor.choose(Tool::Radius);
    press({500, 400});
    editor.move({630, 400});
    EXPECT_EQ(
        editor.penText(),
        QStringLiteral("%1\u00a0km · %2 records").arg(filter().near->meters / 1000).arg(session.count()));
}

TEST_F(Editor, EscapeBringsBackWhatWas) {
    editor.choose(Tool::Rectangle);
    drag({300, 300}, {700, 500});
    const auto box = filter().bbox;
    session.setPaused(QStringLiteral("bbox"), true);
    editor.choose(Tool::Radius);
    press({500, 400});
    editor.move({620, 400});
    EXPECT_TRUE(QTest::qWaitFor([&] { return filter().near.has_value(); }, 1000));
    EXPECT_TRUE(editor.cancel());
    EXPECT_FALSE(filter().near);
    EXPECT_EQ(filter().bbox, box);
    EXPECT_TRUE(session.view().isPaused(geo::Member::Bbox));
    EXPECT_EQ(editor.tool(), Tool::Radius) << "the tool is still in the hand";
    editor.release({620, 400});
    EXPECT_FALSE(filter().near);
    EXPECT_TRUE(editor.cancel());
    EXPECT_EQ(editor.tool(), Tool::None);
    EXPECT_FALSE(editor.cancel());
    EXPECT_EQ(steps(), 2) << "what was cancelled is no step";
}

TEST_F(Editor, OtherFiltersMayChangeWhileOneDraws) {
    editor.choose(Tool::Polygon);
    click({300, 300});
    click({700, 300});
    click({700, 600});
    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("site"));
    EXPECT_TRUE(editor.busy());
    EXPECT_TRUE(editor.key(Qt::Key_Return));
    EXPECT_TRUE(filter().polygon);
    EXPECT_NE(filter().kinds, 0);
}

TEST_F(Editor, AnUndoneStepTakesTheDrawingWithIt) {
    editor.choose(Tool::Polygon);
    click({300, 300});
    click({700, 300});
    click({700, 600});
    ASSERT_TRUE(filter().polygon);
    session.undo();
    EXPECT_FALSE(filter().polygon);
    EXPECT_FALSE(editor.busy());
}

TEST_F(Editor, BackspaceAndTooFewCorners) {
    editor.choose(Tool::Polygon);
    EXPECT_FALSE(editor.key(Qt::Key_Backspace));
    click({300, 300});
    click({700, 300});
    click({700, 600});
    EXPECT_TRUE(QTest::qWaitFor([&] { return filter().polygon.has_value(); }, 1000));
    editor.leave(); // the pen would be the third
    EXPECT_TRUE(editor.key(Qt::Key_Backspace));
    EXPECT_FALSE(filter().polygon) << "two corners are no area";
    EXPECT_TRUE(editor.key(Qt::Key_Return));
    EXPECT_TRUE(editor.refused());
    EXPECT_EQ(editor.tool(), Tool::Polygon);
    click({700, 600});
    EXPECT_FALSE(editor.refused());
    EXPECT_TRUE(editor.key(Qt::Key_Return));
    EXPECT_TRUE(filter().polygon);
    EXPECT_EQ(steps(), 1);
}

TEST_F(Editor, SaysWhatItRefuses) {
    editor.choose(Tool::Lasso);
    drag({300, 300}, {500, 300});
    EXPECT_TRUE(editor.refused());
    EXPECT_FALSE(session.filterActive());
    press({300, 300});
    EXPECT_FALSE(editor.refused());
}

TEST_F(Editor, TheRimIsDraggedAndSaysItsRadius) {
    session.setLanguage(QStringLiteral("en"));
    editor.choose(Tool::Radius);
    click({500, 400});
    EXPECT_EQ(editor.words(), QStringLiteral("Radius 25\u00a0km"));
    const auto rim = handle(HandlePart::Rim);
    EXPECT_EQ(rim.name, QStringLiteral("Radius 25\u00a0km"));
    EXPECT_NEAR(rim.at.y(), 400, 1) << "to the east";
    drag(rim.at, rim.at + QPointF(40, 30));
    EXPECT_GT(filter().near->meters, 30'000);
    EXPECT_NEAR(filter().near->center.lon, 6.13, 1e-9);
    // The handle stays under the hand.
    const auto after = handle(HandlePart::Rim);
    EXPECT_NEAR(after.at.x(), rim.at.x() + 40, 4);
    EXPECT_NEAR(after.at.y(), rim.at.y() + 30, 4);
    session.undo();
    EXPECT_EQ(filter().near->meters, 25'000);
    EXPECT_EQ(steps(), 1);
}

TEST_F(Editor, TheHandleOfTheRimIsWhereItCanBeReached) {
    editor.choose(Tool::Radius);
    click({960, 400});
    EXPECT_TRUE(frame.freeRect().contains(handle(HandlePart::Rim).at));
}

TEST_F(Editor, TheCentreAndTheWholeMove) {
    editor.choose(Tool::Radius);
    click({500, 400});
    drag({503, 402}, {553, 442}); // gripped a little beside
    const QPointF center = frame.toScreen(filter().near->center.lon, filter().near->center.lat);
    EXPECT_NEAR(center.x(), 550, 0.5);
    EXPECT_NEAR(center.y(), 440, 0.5);
    EXPECT_EQ(filter().near->meters, 25'000);
}

TEST_F(Editor, AClickOnAHandleChangesNothing) {
    editor.choose(Tool::Radius);
    click({500, 400});
    const auto rim = handle(HandlePart::Rim);
    click(rim.at + QPointF(3, 3));
    EXPECT_EQ(filter().near->meters, 25'000);
    EXPECT_EQ(steps(), 1);
}

TEST_F(Editor, CornersAreAddedMovedAndTakenAway) {
    editor.choose(Tool::Polygon);
    for (const QPointF p : {QPointF(300, 300), QPointF(700, 300), QPointF(700, 600), QPointF(300, 600)})
        click(p);
    editor.key(Qt::Key_Return);
    const auto corners = [&] { return (*filter().polygon)[0][0].size() - 1; };
    ASSERT_EQ(corners(), 4u);
    drag(handle(HandlePart::Corner, 1).at, {800, 250});
    EXPECT_NEAR(handle(HandlePart::Corner, 1).at.x(), 800, 0.5);
    drag(handle(HandlePart::Edge, 2).at, {500, 700});
    EXPECT_EQ(corners(), 5u);
    EXPECT_NEAR(handle(HandlePart::Corner, 3).at.y(), 700, 0.5);
    // A double click takes it away again.
    const QPointF at = handle(HandlePart::Corner, 3).at;
    click(at);
    editor.press(at, ShapeDrawing::mouse, time + 150);
    editor.release(at);
    EXPECT_EQ(corners(), 4u);
    EXPECT_TRUE(editor.removeCorner(row(HandlePart::Corner, 0)));
    EXPECT_EQ(corners(), 3u);
    EXPECT_FALSE(editor.removeCorner(row(HandlePart::Corner, 0)));
    const QPointF whole = handle(HandlePart::Whole).at;
    const auto before = filter().polygon;
    drag(whole, whole + QPointF(30, 20));
    EXPECT_NE(filter().polygon, before);
    EXPECT_EQ(steps(), 6);
}

TEST_F(Editor, ACornerDraggedAcrossMakesAValidShape) {
    editor.choose(Tool::Polygon);
    for (const QPointF p : {QPointF(300, 300), QPointF(700, 300), QPointF(700, 600), QPointF(300, 600)})
        click(p);
    editor.key(Qt::Key_Return);
    drag(handle(HandlePart::Corner, 0).at, {850, 450});
    const atlas::MapShape shape = *filter().polygon;
    EXPECT_EQ(asFilter(shape), shape);
    EXPECT_EQ(session.count(), expected());
    EXPECT_EQ(steps(), 2);
}

TEST_F(Editor, KeysMoveHandles) {
    editor.place(Tool::Radius);
    ASSERT_TRUE(filter().near);
    const double was = filter().near->meters;
    editor.nudge(row(HandlePart::Rim), 1, 0, false);
    editor.settle();
    EXPECT_EQ(filter().near->meters, was + 1000);
    editor.nudge(row(HandlePart::Rim), 0, -1, true);
    editor.settle();
    EXPECT_GT(filter().near->meters, was + 5000);
    const double east = filter().near->center.lon;
    editor.nudge(row(HandlePart::Whole), 1, 0, false);
    editor.settle();
    EXPECT_GT(filter().near->center.lon, east);
    EXPECT_EQ(steps(), 4);
}

TEST_F(Editor, AKeyHeldDownIsOneStep) {
    editor.place(Tool::Radius);
    for (int i = 0; i < 10; ++i)
        editor.nudge(row(HandlePart::Rim), 1, 0, false);
    editor.settle();
    EXPECT_EQ(steps(), 2);
}

TEST_F(Editor, AnEdgeMovedByKeysBecomesACornerThatKeepsTheKeys) {
    editor.place(Tool::Polygon);
    QSignalSpy focus(&editor, &ShapeEditor::focusWanted);
    const auto before = (*filter().polygon)[0][0].size();
    editor.nudge(row(HandlePart::Edge, 0), 0, -1, false);
    editor.settle();
    EXPECT_EQ((*filter().polygon)[0][0].size(), before + 1);
    ASSERT_FALSE(focus.isEmpty());
    EXPECT_EQ(focus.last().at(0).toInt(), row(HandlePart::Corner, 1));
    EXPECT_TRUE(focus.last().at(1).toBool());
}

TEST_F(Editor, TheKeyboardMakesEachShape) {
    for (const Tool tool : {Tool::Radius, Tool::Rectangle, Tool::Polygon, Tool::Lasso}) {
        QSignalSpy focus(&editor, &ShapeEditor::focusWanted);
        editor.place(tool);
        EXPECT_EQ(shapesOf(filter()).size(), 1u);
        EXPECT_EQ(editor.tool(), Tool::None);
        EXPECT_EQ(focus.count(), 1);
        EXPECT_GE(editor.handles()->rowCount(), 2);
    }
    EXPECT_EQ(steps(), 4);
}

TEST_F(Editor, ShapesOfAViewAreThereAtOnceAllOfThem) {
    atlas::View view;
    view.camera = session.camera();
    view.filter.near = geo::NearFilter{{6.13, 49.61}, 20'000};
    view.filter.bbox = geo::Extent{6, 49.4, 6.4, 49.8};
    view.filter.polygon = geo::MultiPolygon{{{{5.9, 49.4}, {6.5, 49.4}, {6.2, 49.9}, {5.9, 49.4}}}};
    session.setView(view);
    EXPECT_EQ(editor.picture().areas.size(), 3u);
    drag(handle(HandlePart::Rim).at, handle(HandlePart::Rim).at + QPointF(30, 0));
    EXPECT_GT(filter().near->meters, 20'000);
    EXPECT_TRUE(filter().bbox && filter().polygon) << "editing one leaves the others";
    editor.clear();
    EXPECT_TRUE(shapesOf(filter()).empty());
    EXPECT_TRUE(editor.picture().areas.empty());
    EXPECT_EQ(steps(), 3) << "the view, the drag, the clearing";
}

TEST_F(Editor, APausedShapeIsFaintAndHasNoHandles) {
    editor.place(Tool::Rectangle);
    EXPECT_FALSE(editor.paused());
    editor.setPaused(true);
    EXPECT_TRUE(editor.paused());
    EXPECT_TRUE(session.view().isPaused(geo::Member::Bbox));
    EXPECT_EQ(session.count(), session.total());
    EXPECT_TRUE(editor.picture().areas.empty());
    EXPECT_EQ(editor.picture().paused.size(), 1u);
    EXPECT_EQ(editor.handles()->rowCount(), 0);
    editor.setPaused(false);
    EXPECT_FALSE(editor.paused());
    EXPECT_EQ(session.count(), expected());
    editor.setPaused(true);
    editor.choose(Tool::Radius);
    click({500, 400});
    EXPECT_FALSE(editor.paused()) << "a new shape applies";
    EXPECT_EQ(session.view().paused, 0);
}

TEST_F(Editor, TwoFingersTakeNothingWithThem) {
    editor.choose(Tool::Radius);
    press({500, 400});
    editor.move({620, 400});
    editor.interrupt();
    EXPECT_FALSE(session.filterActive());
    EXPECT_EQ(editor.tool(), Tool::Radius);
    editor.choose(Tool::None);
    editor.place(Tool::Radius);
    const double was = filter().near->meters;
    press(handle(HandlePart::Rim).at);
    editor.move(handle(HandlePart::Rim).at + QPointF(50, 0));
    editor.interrupt();
    EXPECT_EQ(filter().near->meters, was);
    EXPECT_EQ(steps(), 1);
}

TEST_F(Editor, ALongOutlineShowsNoBlotOfHandles) {
    atlas::View view;
    view.camera = session.camera();
    geo::Ring ring;
    for (int i = 0; i <= 300; ++i) {
        const auto at = geo::geodesicDirect({6.13, 49.61}, 360.0 * (i % 300) / 300, 20'000);
        ring.push_back({at.lon, at.lat});
    }
    view.filter.polygon = geo::MultiPolygon{{ring}};
    session.setView(view);
    const auto& rows = editor.handles()->rows();
    EXPECT_LT(rows.size(), 60u);
    EXPECT_GT(rows.size(), 10u);
    session.setCamera(frame.cameraWith(geo::toUnitMercator({6.13, 49.79}), {500, 400}, 14.5, 0));
    bool seen = false;
    for (const auto& row : rows)
        seen = seen || row.id.part == HandlePart::Edge;
    EXPECT_TRUE(seen) << "nearer there is room for all";
}

} // namespace
