import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// The cross-section of a border, moved by hand, finger and keys.
Item {
    Main {
        id: window

        width: 1280
        height: 900
    }

    TestCase {
        name: "Border"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            begin("en");
        }
        function begin(language) {
            Fixture.begin(language);
            window.explore.folded = false;
            verify(Fixture.activate(window));
            Session.setBorder("FR-LU", 10000);
            Session.endStep();
            waitForPolish(window);
        }
        function control() {
            let found = null;
            tryVerify(() => (found = Fixture.named(window, "Distance on both sides: "
                    + (Session.borderMeters / 1000) + " km")) !== null, 2000);
            // What has the focus scrolls into sight.
            found.forceActiveFocus(Qt.MouseFocusReason);
            waitForPolish(window);
            return found;
        }
        // Where on the control so many kilometres are, right of the border or, below 0, left of it.
        function at(slider, kilometers) {
            return slider.width / 2 * (1 + kilometers / slider.maximumValue);
        }
        function drag(slider, from, to) {
            const y = slider.height / 2;
            mousePress(slider, at(slider, from), y);
            const steps = 20;
            for (let i = 1; i <= steps; ++i)
                mouseMove(slider, at(slider, from + (to - from) * i / steps), y, -1, Qt.LeftButton);
            mouseRelease(slider, at(slider, to), y);
        }
        function texts() {
            return Fixture.shownTexts(window);
        }

        function test_saysHowManyRecordsAreOnEachSide() {
            const slider = control();
            compare(slider.Accessible.role, Accessible.Slider);
            compare(slider.Accessible.description, "FR/en: 1 record, LU/en: 1 record");
            verify(texts().includes("FR/en · 1"));
            verify(texts().includes("LU/en · 1"));
            Session.setBorder("FR-LU", 1000);
            verify(texts().includes("LU/en · 0"));
        }
        function test_handlesAreDraggedOnEitherSide_data() {
            return [
                        { tag: "right, outwards", from: 10, to: 25, meters: 25000 },
                        { tag: "right, inwards", from: 10, to: 4, meters: 4000 },
                        { tag: "left, outwards", from: -10, to: -25, meters: 25000 },
                        { tag: "left, inwards", from: -10, to: -4, meters: 4000 },
                        { tag: "beyond the end", from: 10, to: 40, meters: 30000 },
                        { tag: "over the border", from: 10, to: -20, meters: 1000 }
                    ];
        }
        function test_handlesAreDraggedOnEitherSide(data) {
            const slider = control();
            drag(slider, data.from, data.to);
            compare(Session.borderMeters, data.meters);
            // One drag is one step.
            Session.undo();
            compare(Session.borderMeters, 10000);
        }
        function test_aHandleDoesNotJumpToWhereItIsGripped() {
            const slider = control();
            const y = slider.height / 2;
            const x = at(slider, 10) + 6;
            mousePress(slider, x, y);
            mouseMove(slider, x + 1, y, -1, Qt.LeftButton);
            compare(Session.borderMeters, 10000);
            mouseMove(slider, x + slider.pixels * 3, y, -1, Qt.LeftButton);
            compare(Session.borderMeters, 13000);
            mouseRelease(slider, x + slider.pixels * 3, y);
        }
        function test_aHandleThatIsOnlyTouchedStays() {
            Session.setBorder("FR-LU", 12500);
            waitForPolish(window);
            const slider = control();
            mouseClick(slider, at(slider, 12.5) + 4, slider.height / 2);
            compare(Session.borderMeters, 12500);
        }
        function test_aWanderingHandKeepsItsHold() {
            const slider = control();
            mousePress(slider, at(slider, 10), slider.height / 2);
            mouseMove(slider, at(slider, 12), slider.height / 2, -1, Qt.LeftButton);
            for (let y = 0; y < 200; y += 10)
                mouseMove(slider, at(slider, 12), slider.height / 2 + y, -1, Qt.LeftButton);
            mouseMove(slider, at(slider, 20), slider.height / 2 + 200, -1, Qt.LeftButton);
            compare(Session.borderMeters, 20000);
            mouseRelease(slider, at(slider, 20), slider.height / 2 + 200);
        }
        function test_aClickSetsTheDistance() {
            const slider = control();
            mouseClick(slider, at(slider, -7), slider.height / 2);
            compare(Session.borderMeters, 7000);
            verify(slider.activeFocus);
            mouseClick(slider, at(slider, 21), slider.height / 2);
            Session.undo();
            compare(Session.borderMeters, 7000);
        }
        function test_aFingerDrags() {
            const slider = control();
            const touch = touchEvent(slider);
            const y = slider.height / 2;
            touch.press(1, slider, at(slider, -10), y).commit();
            for (let km = 10.5; km <= 26; km += 0.5)
                touch.move(1, slider, at(slider, -km), y).commit();
            // Touches are delivered with the next picture.
            tryCompare(Session, "borderMeters", 26000);
            touch.release(1, slider, at(slider, -26), y).commit();
            Session.undo();
            compare(Session.borderMeters, 10000);
            touch.press(1, slider, at(slider, 15), y).commit();
            touch.release(1, slider, at(slider, 15), y).commit();
            tryCompare(Session, "borderMeters", 15000);
        }
        function test_aFingerThatMovesUpScrollsThePanel() {
            window.height = 600;
            waitForPolish(window);
            const slider = control();
            const before = slider.mapToItem(null, 0, 0).y;
            const touch = touchEvent(slider);
            const x = at(slider, 20);
            touch.press(1, slider, x, slider.height / 2).commit();
            // The control moves along: the way is told in the window's places.
            const from = slider.mapToItem(window.contentItem, x, slider.height / 2);
            for (let by = 5; by <= 100; by += 5) {
                touch.move(1, window.contentItem, from.x, from.y - by).commit();
            }
            touch.release(1, window.contentItem, from.x, from.y - 100).commit();
            compare(Session.borderMeters, 10000);
            verify(slider.mapToItem(null, 0, 0).y < before - 20);
            window.height = 900;
            // A press on a panel that still glides would only stop it.
            let last = NaN;
            tryVerify(() => {
                const now = slider.mapToItem(null, 0, 0).y;
                const rests = now === last;
                last = now;
                wait(50);
                return rests;
            });
            Fixture.named(window, "Search the atlas…").forceActiveFocus();
        }
        function test_keys_data() {
            return [
                        { tag: "right", key: Qt.Key_Right, meters: 11000 },
                        { tag: "up", key: Qt.Key_Up, meters: 11000 },
                        { tag: "left", key: Qt.Key_Left, meters: 9000 },
                        { tag: "down", key: Qt.Key_Down, meters: 9000 },
                        { tag: "page up", key: Qt.Key_PageUp, meters: 15000 },
                        { tag: "page down", key: Qt.Key_PageDown, meters: 5000 },
                        { tag: "home", key: Qt.Key_Home, meters: 1000 },
                        { tag: "end", key: Qt.Key_End, meters: 30000 }
                    ];
        }
        function test_keys(data) {
            const slider = control();
            slider.forceActiveFocus(Qt.TabFocusReason);
            keyClick(data.key);
            compare(Session.borderMeters, data.meters);
            keyClick(data.key);
            // Each key is a step.
            if (data.key !== Qt.Key_Home && data.key !== Qt.Key_End)
                Session.undo();
            compare(Session.borderMeters, data.meters);
            Session.undo();
            compare(Session.borderMeters, 10000);
        }
        function test_otherKeysAreNotTaken() {
            const slider = control();
            slider.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(!slider.activeFocus);
            compare(Session.borderMeters, 10000);
        }
        function test_assistiveTechnologyStepsAndReads() {
            const slider = control();
            compare(slider.value, 10);
            compare(slider.minimumValue, 1);
            compare(slider.maximumValue, 30);
            slider.Accessible.increaseAction();
            compare(Session.borderMeters, 11000);
            slider.Accessible.decreaseAction();
            compare(Session.borderMeters, 10000);
            verify(Fixture.named(window, "Distance on both sides: 10 km") === slider);
        }
        function test_theAxisHoldsWhatAViewBrings() {
            Session.setBorder("FR-LU", 42500);
            waitForPolish(window);
            const slider = control();
            compare(slider.maximumValue, 50);
            verify(texts().includes("FR/en · 3"));
            slider.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(Session.borderMeters, 44000, "to whole kilometres");
            // The axis keeps its scale while a hand is on it.
            mousePress(slider, at(slider, 44), slider.height / 2);
            mouseMove(slider, at(slider, 30), slider.height / 2, -1, Qt.LeftButton);
            mouseMove(slider, at(slider, 20), slider.height / 2, -1, Qt.LeftButton);
            compare(Session.borderMeters, 20000);
            compare(slider.maximumValue, 50);
            mouseRelease(slider, at(slider, 20), slider.height / 2);
            compare(slider.maximumValue, 30);
        }
        function test_thirdCountriesAreNamedInEveryLanguage_data() {
            return [
                        { tag: "fr", one: "et 1 fiche allemande, près du tripoint", two: "et 1 fiche belge et 2 luxembourgeoises" },
                        { tag: "de", one: "und 1 deutscher Eintrag am Dreiländereck", two: "und 1 belgischer Eintrag und 2 luxemburgische" },
                        { tag: "en", one: "and 1 German record, near the tripoint", two: "and 1 Belgian record and 2 from Luxembourg" }
                    ];
        }
        function test_thirdCountriesAreNamedInEveryLanguage(data) {
            begin(data.tag);
            Session.setBorder("DE-FR", 100000);
            waitForPolish(window);
            verify(texts().includes(data.two), texts().join("\n"));
            verify(!Fixture.cutTexts(window).includes(data.two));
            Session.toggleCode("kinds", "site");
            Session.setBorder("FR-LU", 100000);
            waitForPolish(window);
            verify(texts().includes(data.one), texts().join("\n"));
        }
    }
}
