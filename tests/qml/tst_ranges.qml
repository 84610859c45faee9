import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// Employees, budget and period, moved by hand, finger and keys. The small atlas has sites of 90 and 12,500
// employees: an axis of four decades from 10 to 100,000; and years from 2016 to 2024.
Item {
    Main {
        id: window

        width: 1280
        height: 900
    }

    TestCase {
        name: "Ranges"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            begin("en");
            for (const title of ["Employees", "Period"]) {
                if (Fixture.reveal(window, title + ", unfolded"))
                    press(title + ", unfolded");
            }
        }
        function begin(language) {
            Fixture.begin(language);
            window.explore.folded = false;
            verify(Fixture.activate(window));
            waitForPolish(window);
        }
        function item(name) {
            let found = null;
            waitForPolish(window);
            tryVerify(() => (found = Fixture.reveal(window, name)) !== null, 10000, "shown: " + name);
            return found;
        }
        function press(name) {
            const found = item(name);
            found.forceActiveFocus(Qt.MouseFocusReason);
            waitForPolish(window);
            mouseClick(found);
        }
        // The range of a member, unfolded and in sight.
        function range(title, low = "open") {
            if (Fixture.reveal(window, title + ", folded"))
                press(title + ", folded");
            const handle = item(title + ", from: " + low);
            handle.forceActiveFocus(Qt.TabFocusReason);
            waitForPolish(window);
            return handle.parent.parent;
        }
        // Where a stop lies, of the employees' 25 or the period's 10.
        function at(slider, stop) {
            return slider.range.stops[stop] * slider.width;
        }
        function drag(slider, from, to, y = 30) {
            mousePress(slider, from, y);
            const steps = 20;
            for (let i = 1; i <= steps; ++i)
                mouseMove(slider, from + (to - from) * i / steps, y, -1, Qt.LeftButton);
            mouseRelease(slider, to, y);
        }
        function texts() {
            return Fixture.shownTexts(window);
        }
        function limits() {
            return JSON.parse(Session.viewJson()).filter.employees ?? null;
        }
        function set(low, high) {
            const slider = range("Employees");
            slider.range.setRange(low, high);
            slider.range.settle();
            waitForPolish(window);
            return slider;
        }

        function test_foldedItTakesALine() {
            verify(Fixture.reveal(window, "Employees, from: open") === null);
            const slider = range("Employees");
            verify(texts().includes("100,000"));
            compare(slider.range.largestBar, 1);
            press("Employees, unfolded");
            verify(Fixture.reveal(window, "Employees, from: open") === null);
        }
        function test_handlesAreSlidersThatSayTheirValue() {
            const slider = set(6, 17);
            const low = item("Employees, from: 100");
            const high = item("Employees, to: 7,000");
            compare(low.Accessible.role, Accessible.Slider);
            compare(high.Accessible.role, Accessible.Slider);
            compare(low.value, 6);
            compare(high.value, 17);
            compare(low.maximumValue, 16);
            compare(high.minimumValue, 7);
            verify(low.width >= 44 && slider.height >= 44);
            verify(texts().includes("100 – 7,000 employees"));
            low.Accessible.increaseAction();
            compare(limits().min, 150);
            item("Employees, to: 7,000").Accessible.decreaseAction();
            compare(limits().max, 5000);
        }
        function test_eachHandleIsDraggedInOneStep() {
            const slider = range("Employees");
            const bars = slider.range.bars.toString();
            drag(slider, at(slider, 0), at(slider, 9));
            compare(limits(), { min: 300 });
            drag(slider, at(slider, 24), at(slider, 14));
            compare(limits(), { min: 300, max: 2000 });
            compare(slider.range.bars.toString(), bars, "bars stand still");
            compare(Session.count, 0);
            Session.undo();
            compare(limits(), { min: 300 });
            Session.undo();
            compare(limits(), null);
        }
        function test_beyondTheEndIsOpen() {
            const slider = set(6, 17);
            drag(slider, at(slider, 6), -60);
            compare(limits(), { max: 7000 });
            drag(slider, at(slider, 17), slider.width + 60);
            compare(limits(), null);
            verify(!Session.filterActive);
            Session.undo();
            Session.undo();
            compare(limits(), { min: 100, max: 7000 });
        }
        function test_endsDoNotPassEachOther() {
            const slider = set(6, 17);
            drag(slider, at(slider, 6), at(slider, 22));
            compare(limits(), { min: 5000, max: 7000 });
            // Side by side each can still be taken hold of.
            drag(slider, at(slider, 17) + 8, at(slider, 20) + 8);
            compare(limits(), { min: 5000, max: 20000 });
        }
        function test_theMiddleMovesTheRange() {
            const slider = set(6, 15);
            const middle = (at(slider, 6) + at(slider, 15)) / 2;
            const decade = slider.width / 4;
            drag(slider, middle, middle + decade);
            compare(limits(), { min: 1000, max: 30000 });
            drag(slider, middle + decade, middle + 3 * decade);
            compare(limits(), { min: 3000 });
            Session.undo();
            compare(limits(), { min: 1000, max: 30000 });
            mouseClick(slider, (at(slider, 12) + at(slider, 21)) / 2, 30);
            compare(limits(), { min: 1000, max: 30000 }, "a click moves nothing");
        }
        function test_aDragOverAnOpenRangeDrawsOne() {
            const slider = range("Employees");
            drag(slider, at(slider, 18), at(slider, 6));
            compare(limits(), { min: 100, max: 10000 });
            Session.undo();
            compare(limits(), null);
        }
        function test_aClickBesideTheRangeBringsTheNearerEnd() {
            const slider = set(9, 12);
            mouseClick(slider, at(slider, 3), 30);
            compare(limits(), { min: 30, max: 1000 });
            mouseClick(slider, at(slider, 20), 30);
            compare(limits(), { min: 30, max: 20000 });
        }
        function test_aHandleDoesNotJumpToWhereItIsGripped() {
            const slider = set(6, 17);
            const x = at(slider, 6) + 6;
            mousePress(slider, x, 30);
            mouseMove(slider, x + 1, 30, -1, Qt.LeftButton);
            mouseRelease(slider, x, 30);
            compare(limits(), { min: 100, max: 7000 });
        }
        function test_aDoubleClickOpens() {
            const slider = set(6, 17);
            mouseDoubleClickSequence(slider, at(slider, 6), 30);
            compare(limits(), null);
            Session.undo();
            compare(limits(), { min: 100, max: 7000 });
            press("Clear Employees");
            compare(limits(), null);
        }
        function test_aFingerDrags() {
            const slider = set(6, 17);
            const touch = touchEvent(slider);
            touch.press(1, slider, at(slider, 6), 30).commit();
            for (let x = at(slider, 6); x <= at(slider, 12); x += 3)
                touch.move(1, slider, x, 30).commit();
            touch.move(1, slider, at(slider, 12), 30).commit();
            // Touches are delivered with the next picture.
            tryVerify(() => limits().min === 1000);
            touch.release(1, slider, at(slider, 12), 30).commit();
            Session.undo();
            compare(limits(), { min: 100, max: 7000 });
        }
        function test_keys_data() {
            return [
                        { tag: "right", key: Qt.Key_Right, min: 150 },
                        { tag: "up", key: Qt.Key_Up, min: 150 },
                        { tag: "left", key: Qt.Key_Left, min: 70 },
                        { tag: "down", key: Qt.Key_Down, min: 70 },
                        { tag: "shift right", key: Qt.Key_Right, modifier: Qt.ShiftModifier, min: 1000 },
                        { tag: "shift left", key: Qt.Key_Left, modifier: Qt.ShiftModifier, min: undefined },
                        { tag: "page up", key: Qt.Key_PageUp, min: 1000 },
                        { tag: "home", key: Qt.Key_Home, min: undefined },
                        { tag: "end", key: Qt.Key_End, min: 5000 }
                    ];
        }
        function test_keys(data) {
            set(6, 17);
            item("Employees, from: 100").forceActiveFocus(Qt.TabFocusReason);
            keyClick(data.key, data.modifier ?? Qt.NoModifier);
            compare(limits().min, data.min);
            compare(limits().max, 7000);
            Session.undo();
            compare(limits(), { min: 100, max: 7000 });
        }
        function test_keysOfTheUpperEndAndOfBoth() {
            set(6, 17);
            item("Employees, to: 7,000").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_End);
            compare(limits(), { min: 100 });
            keyClick(Qt.Key_Home);
            compare(limits(), { min: 100, max: 150 });
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            compare(limits(), { min: 150, max: 200 });
            keyClick(Qt.Key_Left, Qt.ControlModifier);
            compare(limits(), { min: 100, max: 150 });
            keyClick(Qt.Key_Tab);
            verify(!Fixture.focused(window).startsWith("Employees, to"));
            compare(limits(), { min: 100, max: 150 });
        }
        function test_aPeriodIsOfWholeYears() {
            const slider = range("Period");
            drag(slider, at(slider, 9), at(slider, 5));
            compare(JSON.parse(Session.viewJson()).filter.period, { to: 2020 });
            compare(Session.count, 1);
            drag(slider, at(slider, 0), at(slider, 4) + 2);
            verify(texts().includes("2020"));
            item("Period, from: 2020");
            item("Period, to: 2020");
            compare(Session.count, 1);
        }
        function test_unknownValuesAreOfferedBeside() {
            set(6, 24);
            compare(Session.count, 1);
            press("include, Employees: 2 records without a value");
            compare(Session.count, 3);
            press("leave out, Employees: 2 records without a value");
            compare(Session.count, 1);
        }
        function test_wordsFitInEveryLanguage_data() {
            return [
                        { tag: "fr", employees: "Effectif, replié", range: "100 – 7 000 salariés" },
                        { tag: "de", employees: "Beschäftigte, eingeklappt", range: "100 – 7.000 Beschäftigte" },
                        { tag: "en", employees: "Employees, folded", range: "100 – 7,000 employees" }
                    ];
        }
        function test_wordsFitInEveryLanguage(data) {
            // Words that people read: the codes of the small atlas are longer than any of them.
            verify(Fixture.beginWithWords("en"));
            set(6, 17);
            Session.setLanguage(data.tag);
            waitForPolish(window);
            const shown = texts().map(words => words.replace(/[\u202f\u00a0]/g, " "));
            verify(shown.includes(data.range), shown.join("\n"));
            compare(Fixture.cutTexts(window), []);
        }
    }
}
