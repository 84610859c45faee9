import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// Hexagons and heat, chosen and asked by real events.
Item {
    Main {
        id: window

        width: 1280
        height: 720
    }

    TestCase {
        name: "Density"
        when: windowShown

        readonly property var density: window.map.density

        function init() {
            Metrics.reduceMotion = true;
            window.explore.tool = "";
            verify(Fixture.beginReal("en"));
            verify(Fixture.activate(window));
            tryVerify(() => window.complete, 20000);
        }
        function says(text) {
            return Fixture.accessibleTree(window).some(line => line.includes(text));
        }
        function chooses(mode) {
            Session.recordsMode = mode;
            tryVerify(() => window.complete && (mode === "glyphs" || density.size !== ""), 20000);
        }
        /// A pixel of a hexagon that holds at least so many records.
        function hexagonOf(least) {
            for (let y = 150; y < 600; y += 12)
                for (let x = 420; x < 1180; x += 12) {
                    mouseMove(window.map, x, y);
                    if (density.pointed.reduce((sum, count) => sum + count, 0) >= least)
                        return Qt.point(x, y);
                }
            return null;
        }

        function test_theSwitchStandsInTheLegend() {
            compare(Session.recordsMode, "glyphs");
            mouseClick(Fixture.named(window, "Legend of the map"));
            verify(!says("Classes from"));
            mouseClick(Fixture.named(window, "Hexagons"));
            compare(Session.recordsMode, "hexagons");
            tryVerify(() => density.limits.length > 2, 20000);
            verify(says("Classes from 1, "));
            compare(Fixture.accessibleFaults(window), []);
            keyClick(Qt.Key_Right);
            compare(Session.recordsMode, "heat");
            compare(Fixture.focused(window), "Heat");
            tryVerify(() => density.tickValues.length > 2, 20000);
            compare(density.limits.length, 0);
            verify(says("From few to many records"));
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            compare(Session.recordsMode, "glyphs");
        }
        function test_aFingerChoosesToo() {
            mouseClick(Fixture.named(window, "Legend of the map"));
            const heat = Fixture.named(window, "Heat");
            const touch = touchEvent(heat);
            touch.press(1, heat).commit();
            touch.release(1, heat).commit();
            compare(Session.recordsMode, "heat");
        }
        function test_aChoiceIsAStepAndPartOfTheView() {
            Session.recordsMode = "hexagons";
            Session.recordsMode = "heat";
            verify(Session.viewJson().includes('"records": "heat"'));
            window.map.forceActiveFocus();
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(Session.recordsMode, "hexagons");
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(Session.recordsMode, "glyphs");
            keyClick(Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier);
            compare(Session.recordsMode, "hexagons");
            verify(!Session.setRecordsMode("snow"));
            compare(Session.recordsMode, "hexagons");
        }
        function test_aHexagonIsNamedAndOpens() {
            chooses("hexagons");
            const at = hexagonOf(5);
            verify(at !== null);
            const held = density.pointed.reduce((sum, count) => sum + count, 0);
            verify(Fixture.shownTexts(window).some(text => text === `${held} records`));
            const before = window.map.frame.zoom;
            mouseClick(window.map, at.x, at.y);
            tryVerify(() => window.map.frame.zoom > before + 0.4);
            compare(Session.selected, "");
        }
        function test_aHexagonOfOneIsThatRecord() {
            chooses("hexagons");
            let at = null;
            for (let y = 150; y < 600 && at === null; y += 12)
                for (let x = 420; x < 1180 && at === null; x += 12) {
                    mouseMove(window.map, x, y);
                    if (density.pointed.reduce((sum, count) => sum + count, 0) === 1)
                        at = Qt.point(x, y);
                }
            verify(at !== null);
            mouseClick(window.map, at.x, at.y);
            verify(Session.selected !== "");
            // It stands above, and its links with it; the hexagons stay.
            tryVerify(() => window.complete);
            verify(density.visible);
        }
        function test_theFilterIsHeeded() {
            chooses("hexagons");
            const all = density.limits[density.limits.length - 1];
            Session.toggleCode("kinds", "project");
            tryVerify(() => window.complete && density.limits[density.limits.length - 1] < all, 20000);
            // The map has no dots of what is left out: the words about them go as well.
            verify(!says("left out by the filter"));
            chooses("glyphs");
            verify(says("left out by the filter"));
        }
        function test_onePlaceOpensTheList() {
            chooses("hexagons");
            for (let i = 0; i < 60 && window.explore.tool !== "list" && Session.selected === ""; ++i) {
                const at = hexagonOf(2);
                if (at === null)
                    break;
                mouseClick(window.map, at.x, at.y);
                tryVerify(() => window.complete, 20000);
            }
            compare(window.explore.tool, "list");
        }
    }
}
