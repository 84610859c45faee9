#include "app/view_history.h"

#include <gtest/gtest.h>

namespace atlas {
namespace {

View withText(const std::string& text) {
    View view;
    view.filter.text = text;
    return view;
}

Camera near(double longitude, double latitude) {
    auto camera = Camera::wholeRegion();
    camera.longitude = longitude;
    camera.latitude = latitude;
    camera.span = 0.0005;
    return camera;
}

const geo::Extent everything{.minX = 0, .minY = 0, .maxX = 1, .maxY = 1};

TEST(ViewHistory, UndoAndRedoWalkThroughTheSteps) {
    ViewHistory history;
    EXPECT_FALSE(history.canUndo());
    EXPECT_FALSE(history.undo({}, everything));
    const View a = withText("a"), b = withText("b"), c = withText("c");
    history.record(a, b);
    history.record(b, c);
    EXPECT_FALSE(history.canRedo());
    EXPECT_EQ(history.undo(c, everything), b);
    EXPECT_EQ(history.undo(b, everything), a);
    EXPECT_FALSE(history.canUndo());
    EXPECT_EQ(history.redo(a, everything), b);
    EXPECT_EQ(history.redo(b, everything), c);
    EXPECT_FALSE(history.canRedo());
    EXPECT_FALSE(history.redo(c, everything));
}

TEST(ViewHistory, ANewStepEndsWhatCouldBeRedone) {
    ViewHistory history;
    history.record(withText("a"), withText("b"));
    ASSERT_TRUE(history.undo(withText("b"), everything));
    history.record(withText("a"), withText("c"));
    EXPECT_FALSE(history.canRedo());
    EXPECT_EQ(history.undo(withText("c"), everything), withText("a"));
}

TEST(ViewHistory, EverythingOfTheContentIsRestored) {
    View full;
    full.filter.text = "acier";
    full.filter.polygon = geo::MultiPolygon{{{{6, 49}, {7, 49}, {7, 50}, {6, 49}}}};
    full.paused = 2;
    full.layers = 1;
    full.selected = "site:a";
    full.highlighted = {"site:b"};
    ViewHistory history;
    history.record(full, {});
    EXPECT_EQ(history.undo({}, everything), full);
}

TEST(ViewHistory, CameraThemeAndLanguageAreNoStepsAndStayAsTheyAre) {
    ViewHistory history;
    View moved;
    moved.camera = near(6, 49);
    moved.theme = Theme::Night;
    moved.language = geo::Language::De;
    history.record({}, moved);
    EXPECT_FALSE(history.canUndo());

    history.record({}, withText("a"));
    auto current = withText("a");
    current.camera = near(6, 49);
    current.theme = Theme::Night;
    current.language = geo::Language::De;
    EXPECT_EQ(history.undo(current, everything), moved);
}

TEST(ViewHistory, TheCameraMovesOnlyIfTheStepLiesOutsideTheWindow) {
    const auto metz = near(6.17, 49.12);
    const auto mainz = near(8.27, 50.0);
    auto before = withText("a");
    before.camera = metz;
    auto after = withText("b");
    after.camera = metz;
    for (const bool redo : {false, true}) {
        for (const auto& [camera, expected] :
             {std::pair{metz, metz}, std::pair{mainz, metz},
              // A window that holds the step and one that lies within it are no reason to move.
              std::pair{Camera::wholeRegion(), Camera::wholeRegion()},
              std::pair{near(6.1701, 49.1201), near(6.1701, 49.1201)}}) {
            ViewHistory history;
            history.record(before, after);
            auto current = after;
            if (redo)
                current = history.undo(after, everything).value();
            current.camera = camera;
            const auto view =
                redo ? history.redo(current, camera.box()) : history.undo(current, camera.box());
            ASSERT_TRUE(view);
            EXPECT_EQ(view->camera, expected) << redo;
            EXPECT_EQ(view->filter.text, redo ? "b" : "a");
        }
    }
}

TEST(ViewHistory, OneDragIsOneStep) {
    ViewHistory history;
    history.record(withText("start"), withText("1"), QStringLiteral("drag"));
    history.record(withText("1"), withText("2"), QStringLiteral("drag"));
    history.record(withText("2"), withText("3"), QStringLiteral("drag"));
    EXPECT_EQ(history.undo(withText("3"), everything), withText("start"));
    EXPECT_FALSE(history.canUndo());
    EXPECT_EQ(history.redo(withText("start"), everything), withText("3"));
}

TEST(ViewHistory, ADragEndsByCloseAnotherKeyOrUndo) {
    const auto key = QStringLiteral("drag");
    ViewHistory closed;
    closed.record(withText("a"), withText("b"), key);
    closed.close();
    closed.record(withText("b"), withText("c"), key);
    EXPECT_EQ(closed.undo(withText("c"), everything), withText("b"));
    EXPECT_EQ(closed.undo(withText("b"), everything), withText("a"));

    ViewHistory other;
    other.record(withText("a"), withText("b"), key);
    other.record(withText("b"), withText("c"), QStringLiteral("another"));
    EXPECT_EQ(other.undo(withText("c"), everything), withText("b"));

    ViewHistory undone;
    undone.record(withText("a"), withText("b"), key);
    ASSERT_TRUE(undone.undo(withText("b"), everything));
    undone.record(withText("a"), withText("c"), key);
    EXPECT_EQ(undone.undo(withText("c"), everything), withText("a"));
    EXPECT_FALSE(undone.canUndo());
}

TEST(ViewHistory, StepsWithoutAKeyNeverJoin) {
    ViewHistory history;
    history.record(withText("a"), withText("b"));
    history.record(withText("b"), withText("c"));
    EXPECT_EQ(history.undo(withText("c"), everything), withText("b"));
}

TEST(ViewHistory, ADragThatComesBackToItsBeginningIsNoStep) {
    const auto key = QStringLiteral("drag");
    ViewHistory history;
    history.record(withText("0"), withText("a"));
    history.record(withText("a"), withText("b"), key);
    history.record(withText("b"), withText("a"), key);
    EXPECT_EQ(history.undo(withText("a"), everything), withText("0")) << "the step before the drag";
    EXPECT_FALSE(history.canUndo());

    history = {};
    history.record(withText("a"), withText("b"), key);
    history.record(withText("b"), withText("a"), key);
    EXPECT_FALSE(history.canUndo());
    history.record(withText("a"), withText("c"), key); // and leaves it again
    EXPECT_EQ(history.undo(withText("c"), everything), withText("a"));
}

TEST(ViewHistory, KeepsTheLastTwoHundredSteps) {
    ViewHistory history;
    for (std::size_t i = 0; i < 250; ++i)
        history.record(withText(std::to_string(i)), withText(std::to_string(i + 1)));
    View view = withText("250");
    std::size_t steps = 0;
    while (auto undone = history.undo(view, everything)) {
        view = *undone;
        ++steps;
    }
    EXPECT_EQ(steps, ViewHistory::limit);
    EXPECT_EQ(view, withText("50"));
}

TEST(PlaceHistory, GoesBackAndForwardAndForgetsWhatANewPlaceReplaces) {
    PlaceHistory places;
    EXPECT_FALSE(places.canGoBack());
    EXPECT_FALSE(places.back());
    EXPECT_FALSE(places.forward());
    places.visit(near(6, 49));
    places.visit(near(7, 49));
    places.visit(near(8, 49));
    EXPECT_EQ(places.back(), near(7, 49));
    EXPECT_EQ(places.back(), near(6, 49));
    EXPECT_FALSE(places.canGoBack());
    EXPECT_EQ(places.forward(), near(7, 49));
    places.visit(near(7, 50));
    EXPECT_FALSE(places.canGoForward());
    EXPECT_EQ(places.back(), near(7, 49));
}

TEST(PlaceHistory, HardlyAnyMoveIsNoNewPlace) {
    const auto here = near(6, 49);
    const auto changed = [&](double longitude, double span, double bearing) {
        auto camera = here;
        camera.longitude += longitude;
        camera.span *= span;
        camera.bearing = bearing;
        return camera;
    };
    const double fiftieth = here.span / 50 * 360; // degrees of longitude
    const struct {
        const char* what;
        Camera camera;
        bool place;
    } cases[] = {{"the same", here, false},
                 {"a little to the east", changed(fiftieth * 0.9, 1, 0), false},
                 {"further east", changed(fiftieth * 1.1, 1, 0), true},
                 {"a little nearer", changed(0, 0.985, 0), false},
                 {"nearer", changed(0, 0.95, 0), true},
                 {"farther", changed(0, 1.05, 0), true},
                 {"turned a little", changed(0, 1, 359.5), false},
                 {"turned", changed(0, 1, 358), true}};
    for (const auto& c : cases) {
        PlaceHistory places;
        places.visit(here);
        places.visit(c.camera);
        EXPECT_EQ(places.canGoBack(), c.place) << c.what;
    }
}

TEST(PlaceHistory, KeepsTheLastTwoHundredPlaces) {
    PlaceHistory places;
    for (int i = 0; i < 250; ++i)
        places.visit(near(3 + i * 0.02, 49));
    std::size_t count = 1;
    while (places.back())
        ++count;
    EXPECT_EQ(count, PlaceHistory::limit);
}

} // namespace
} // namespace atlas
