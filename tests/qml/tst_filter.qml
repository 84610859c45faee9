import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

Item {
    Main {
        id: window

        width: 1280
        height: 900
    }

    TestCase {
        name: "Filter"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            Fixture.begin("en");
            window.explore.folded = false;
            verify(Fixture.activate(window));
            tryVerify(() => Fixture.named(window, "Search the atlas…") !== null);
        }
        function item(name) {
            let found = null;
            waitForPolish(window);
            tryVerify(() => (found = Fixture.named(window, name)) !== null, 2000, "shown: " + name);
            return found;
        }
        function press(name) {
            const found = item(name);
            // What has the focus scrolls into sight.
            found.forceActiveFocus(Qt.MouseFocusReason);
            waitForPolish(window);
            mouseClick(found);
        }

        function test_kindTileKeepsOneKind() {
            compare(Session.count, 9);
            press("Sites, 4 records");
            compare(Session.count, 4);
            verify(Session.isChosen("kinds", "site"));
            press("Projects, 2 records");
            compare(Session.count, 6);
        }
        function test_facetRowTogglesItsValue() {
            press("steel-metals/en, 3 records");
            compare(Session.count, 3);
            // The facet's own choice changes none of its counts.
            press("energy-hydrogen/en, 1 record");
            compare(Session.count, 4);
            press("steel-metals/en, 3 records");
            compare(Session.count, 1);
        }
        function test_countsFollowOtherFacets() {
            press("Sites, 4 records");
            verify(Fixture.named(window, "steel-metals/en, 1 record") !== null);
            verify(Fixture.named(window, "textiles/en, 0 records") !== null, "a value without records stays");
        }
        function test_facetClearsItself() {
            press("steel-metals/en, 3 records");
            press("Clear Sector");
            verify(!Session.filterActive);
        }
        function test_foldedFacetUnfolds() {
            compare(Fixture.named(window, "lorraine/en, 4 records"), null);
            press("Territory, folded");
            press("lorraine/en, 4 records");
            compare(Session.count, 4);
            press("Territory, unfolded");
            compare(Fixture.named(window, "lorraine/en, 4 records"), null);
        }
        function test_borderFirstThenDistance() {
            verify(Fixture.named(window, "Distance on both sides: 10 km") === null);
            press("Border FR–LU");
            compare(Session.borderPair, "FR-LU");
            compare(Session.borderMeters, 10000);
            compare(Session.count, 2);
            item("Distance on both sides: 10 km");
            press("Border LU–DE");
            compare(Session.borderPair, "DE-LU");
            compare(Session.borderMeters, 10000);
            press("All borders");
            compare(Session.borderPair, "");
            press("Or all borders at once");
            compare(Session.borderPair, "any");
        }
        function test_anyBorderHasASliderOfItsOwn() {
            press("Or all borders at once");
            const slider = item("Distance on both sides: 10 km");
            mousePress(slider, slider.width * 0.19, slider.height / 2);
            for (let x = 0.19; x < 0.95; x += 0.02)
                mouseMove(slider, slider.width * x, slider.height / 2);
            mouseRelease(slider, slider.width * 0.95, slider.height / 2);
            verify(Session.borderMeters > 38000, Session.borderMeters);
            // One drag is one step.
            Session.undo();
            compare(Session.borderMeters, 10000);
            slider.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(Session.borderMeters, 12000);
            Session.undo();
            compare(Session.borderMeters, 11000);
        }
        function test_anyBorderHoldsWhatAViewBrings() {
            Session.setBorder("any", 80000);
            const slider = item("Distance on both sides: 80 km");
            compare(slider.value, 80);
            verify(Fixture.shownTexts(window).includes("80 km"));
            slider.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Left);
            compare(Session.borderMeters, 79000);
        }
        function test_missingValuesAreSaidAndLetIn() {
            press("Status, folded");
            press("operating/en, 2 records");
            compare(Session.count, 2);
            const line = Session.missing[0];
            verify(line.count > 0);
            let all = [];
            tryVerify(() => {
                all = Fixture.accessibleTree(window).filter(text => text.includes("include, "));
                return all.length === 1;
            }, 2000, Fixture.accessibleTree(window).join("\n"));
            press(all[0].slice(all[0].indexOf("include")));
            compare(Session.count, 2 + line.count);
            verify(Session.missing[0].included);
        }
        function test_clearUndoRedo() {
            verify(!item("Undo").enabled);
            press("Sites, 4 records");
            press("steel-metals/en, 1 record");
            compare(Session.count, 1);
            press("Undo");
            compare(Session.count, 4);
            press("Redo");
            compare(Session.count, 1);
            press("Clear everything");
            compare(Session.count, 9);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(Session.count, 1);
            keyClick(Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier);
            compare(Session.count, 9);
        }
        function test_nothingLeftSaysWhatToDo() {
            press("textiles/en, 0 records");
            compare(Session.count, 0);
            item("No record has all of this");
            press("One step back");
            compare(Session.count, 9);
            tryCompare(Fixture, "openedUrl", Qt.url(""));
        }
        function test_foldsToABarAndBack() {
            const left = window.explore.freeLeft;
            compare(left, 16 + 372);
            press("Fold the filter away");
            compare(window.explore.freeLeft, 0);
            verify(Fixture.named(window, "Undo") === null);
            verify(Fixture.named(window, "Search the atlas…") !== null);
            press("Filter: unfold");
            compare(window.explore.freeLeft, left);
        }
        function test_touchWorksLikeTheMouse() {
            const tile = item("Partners, 3 records");
            tile.forceActiveFocus(Qt.MouseFocusReason);
            waitForPolish(window);
            const touch = touchEvent(tile);
            touch.press(0, tile).commit();
            touch.release(0, tile).commit();
            compare(Session.count, 3);
        }
        function test_pressesDoNotReachTheMap() {
            const before = JSON.stringify(Session.camera);
            mouseWheel(window.explore, 200, 60, 0, -240);
            compare(JSON.stringify(Session.camera), before);
        }
    }
}
