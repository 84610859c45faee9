import QtQuick
import QtTest
import Atlas.Core
import Atlas.Scene
import Atlas.Testing
import Atlas.Ui

Item {
    Main {
        id: window

        width: 1280
        height: 720
        windowed: true
    }

    TestCase {
        name: "Dive"
        when: windowShown

        readonly property Presentation talk: window.presentation

        function initTestCase() {
            Metrics.reduceMotion = true;
        }
        function init() {
            verify(Fixture.beginReal("fr"));
            verify(Fixture.activate(window));
            verify(talk.start("acier-hydrogene"));
            tryVerify(() => window.present.activeFocus, 2000, "the scene has the keyboard");
            tryVerify(() => window.complete, 30000);
        }
        function cleanup() {
            talk.end();
            compare(talk.playing, false);
        }
        function says(text) {
            return Fixture.shownTexts(window).some(line => line.includes(text));
        }
        function camera() {
            return JSON.stringify([Session.camera.longitude, Session.camera.latitude, Session.camera.span]);
        }

        function test_aHandOnTheMapDivesAndOneKeyComesBack() {
            talk.goTo(3);
            tryVerify(() => window.map.complete, 30000);
            const scene = camera();
            const filter = Session.viewJson();
            const at = window.map.frame.toScreen(6.9, 49.3);
            mousePress(window.map, 900, 300);
            for (let i = 1; i <= 8; ++i)
                mouseMove(window.map, 900 - 20 * i, 300 + 5 * i);
            mouseRelease(window.map, 740, 340);
            verify(talk.diving);
            verify(window.explore.visible);
            tryVerify(() => Fixture.named(window, "Retour à la scène") !== null);
            // The map stayed under the hand though panels came.
            const now = window.map.frame.toScreen(6.9, 49.3);
            fuzzyCompare(now.x, at.x - 160, 30);
            fuzzyCompare(now.y, at.y + 40, 15);
            Session.toggleCode("kinds", "partner");
            Session.select("site:dillinger-huette-dillingen");
            verify(camera() !== scene);
            keyClick(Qt.Key_Backspace);
            verify(!talk.diving);
            compare(talk.scene, 3);
            compare(camera(), scene);
            compare(Session.viewJson(), filter);
            tryVerify(() => window.present.activeFocus);
            keyClick(Qt.Key_PageDown);
            compare(talk.scene, 4);
        }
        function test_theWheelAndATapDiveToo() {
            mouseWheel(window.map, 900, 300, 0, 120);
            verify(talk.diving);
            mouseClick(Fixture.named(window, "Retour à la scène"));
            verify(!talk.diving);
            talk.goTo(2);
            tryVerify(() => window.map.complete, 30000);
            const place = () => window.map.layers.records.positionOf("site:shs-dri-dillingen");
            tryVerify(() => !isNaN(place().x), 5000);
            waitForRendering(window.contentItem);
            const at = place();
            mouseClick(window.map, at.x, at.y);
            verify(talk.diving);
            compare(Session.selected, "site:shs-dri-dillingen");
            tryVerify(() => says("Direktreduktionsanlage Dillingen"));
            keyClick(Qt.Key_PageDown); // the clicker brings back, and does not skip
            verify(!talk.diving);
            compare(talk.scene, 2);
            compare(Session.selected, "");
        }
        function test_backspaceInADiveTakesACornerBackWhileOneIsDrawn() {
            talk.dive();
            const shapes = window.map.shapes;
            tryVerify(() => shapes.enabled);
            shapes.choose(ShapeEditor.Polygon);
            for (const p of [[700, 250], [900, 260], [850, 420]])
                mouseClick(window.map, p[0], p[1]);
            verify(shapes.busy);
            keyClick(Qt.Key_Backspace);
            verify(talk.diving);
            compare(shapes.tool, ShapeEditor.Polygon);
            keyClick(Qt.Key_Backspace);
            keyClick(Qt.Key_Backspace);
            verify(talk.diving);
            verify(!shapes.busy, "all three were taken back");
            keyClick(Qt.Key_Escape);
            compare(shapes.tool, ShapeEditor.None);
            keyClick(Qt.Key_Backspace);
            verify(!talk.diving);
        }
        function test_escapeInADiveClosesWhatIsOpenFirst() {
            talk.dive();
            Session.select("site:dillinger-huette-dillingen");
            keyClick(Qt.Key_Escape);
            compare(Session.selected, "");
            verify(talk.diving);
            keyClick(Qt.Key_Escape);
            verify(!talk.diving);
            verify(talk.playing);
        }
    }
}
