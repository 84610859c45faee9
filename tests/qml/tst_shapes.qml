import QtQuick
import QtTest
import Atlas.Core
import Atlas.Scene
import Atlas.Testing
import Atlas.Ui

// Shapes on the map, drawn by hand, finger and keys.
Item {
    Main {
        id: window

        width: 1280
        height: 900
    }

    TestCase {
        name: "Shapes"
        when: windowShown

        readonly property real midX: 800
        readonly property real midY: 450

        function init() {
            Metrics.reduceMotion = true;
            Fixture.begin("en");
            window.explore.folded = false;
            verify(Fixture.activate(window));
            waitForPolish(window);
        }
        function choose(name) {
            const tool = Fixture.named(window, "Draw: " + name);
            verify(tool);
            mouseClick(tool);
        }
        function filter() {
            return JSON.parse(Session.viewJson()).filter || {};
        }
        function drag(from, to) {
            mousePress(window.map, from.x, from.y);
            for (let i = 1; i <= 10; ++i)
                mouseMove(window.map, from.x + (to.x - from.x) * i / 10, from.y + (to.y - from.y) * i / 10, -1, Qt.LeftButton);
            mouseRelease(window.map, to.x, to.y);
        }

        function test_radiusByHandUndoneAndCleared() {
            const camera = Session.camera;
            choose("Radius");
            drag(Qt.point(midX, midY), Qt.point(midX + 150, midY));
            verify(filter().near);
            compare(Session.camera, camera);
            Fixture.named(window, "Clear the area").click();
            verify(!filter().near);
            Session.undo();
            verify(filter().near);
            Session.undo();
            verify(!filter().near);
        }
        function test_rectangleByHandAndPaused() {
            choose("Rectangle");
            drag(Qt.point(midX - 200, midY - 150), Qt.point(midX + 200, midY + 150));
            compare(filter().bbox.length, 4);
            const count = Session.count;
            Fixture.named(window, "Pause the area").click();
            compare(Session.count, Session.total);
            Fixture.named(window, "Apply the area again").click();
            compare(Session.count, count);
        }
        function test_polygonClickByClick() {
            choose("Polygon");
            for (const p of [[-200, -100], [200, -100], [150, 200]])
                mouseClick(window.map, midX + p[0], midY + p[1]);
            keyClick(Qt.Key_Return);
            compare(filter().polygon.coordinates[0].length, 4);
        }
        function test_enterClosesAfterALookAtAnotherLanguage() {
            choose("Polygon");
            for (const p of [[-200, -100], [200, -100], [150, 200]])
                mouseClick(window.map, midX + p[0], midY + p[1]);
            mouseClick(Fixture.named(window, "Deutsch"));
            mouseClick(Fixture.named(window, "English"));
            verify(window.map.shapes.tool !== 0);
            keyClick(Qt.Key_Return);
            compare(window.map.shapes.tool, 0);
            compare(filter().polygon.coordinates[0].length, 4);
        }
        function test_escapePutsTheToolAway() {
            choose("Freehand");
            keyClick(Qt.Key_Escape);
            compare(window.map.shapes.tool, 0);
            verify(!Session.filterActive);
        }
        function test_aFingerDrawsALasso() {
            choose("Freehand");
            const touch = touchEvent(window.map);
            touch.press(1, window.map, midX - 150, midY - 150).commit();
            // Touches are delivered with the next picture, of more than one the last.
            for (const p of [[150, -150], [150, 150], [-150, 150]]) {
                touch.move(1, window.map, midX + p[0], midY + p[1]).commit();
                tryCompare(window.map.shapes, "pen", Qt.point(midX + p[0], midY + p[1]), 10000);
            }
            touch.release(1, window.map, midX - 150, midY + 140).commit();
            tryVerify(() => filter().polygon !== undefined, 10000);
            compare(filter().polygon.coordinates[0].length, 5);
        }
        function test_keysPlaceAndChangeARadius() {
            Fixture.named(window, "Draw: Radius").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            const meters = filter().near.meters;
            verify(Fixture.focused(window).startsWith("Radius"));
            keyClick(Qt.Key_Right);
            verify(filter().near.meters > meters);
            Session.undo();
            compare(filter().near.meters, meters);
        }

        /// What is taken hold of, by what it does: ShapeEditor.Rim, Corner, Edge or Whole.
        function handle(part, number = 0) {
            let found = null;
            const look = item => {
                if (!found && item.part === part && item.shapes && item.visible && number-- === 0)
                    found = item;
                for (let i = 0; i < item.children.length; ++i)
                    look(item.children[i]);
            };
            look(window.map);
            verify(found);
            return found.mapToItem(window.map, found.width / 2, found.height / 2);
        }
        function drawRadius() {
            choose("Radius");
            drag(Qt.point(midX, midY), Qt.point(midX + 150, midY));
        }

        function test_theRimIsDraggedInOneStep() {
            drawRadius();
            const before = filter().near;
            const at = handle(ShapeEditor.Rim);
            drag(at, Qt.point(at.x + 60, at.y));
            verify(filter().near.meters > before.meters * 1.2);
            compare(filter().near.lon, before.lon);
            Session.undo();
            compare(filter().near, before);
            Session.redo();
            verify(filter().near.meters > before.meters * 1.2);
        }
        function test_theWholeIsMovedByItsMiddle() {
            drawRadius();
            const before = filter().near;
            drag(handle(ShapeEditor.Whole), Qt.point(midX - 80, midY + 40));
            const after = filter().near;
            verify(after.lon < before.lon && after.lat < before.lat);
            // As large as it was: the hand moved it, nothing else.
            fuzzyCompare(after.meters, before.meters, before.meters * 0.01);
        }
        function test_aCornerFollowsAFinger() {
            choose("Rectangle");
            drag(Qt.point(midX - 200, midY - 150), Qt.point(midX + 200, midY + 150));
            const before = filter().bbox;
            const at = handle(ShapeEditor.Corner);
            const touch = touchEvent(window.map);
            touch.press(0, window.map, at.x, at.y).commit();
            for (let i = 1; i <= 10; ++i)
                touch.move(0, window.map, at.x - 6 * i, at.y - 4 * i).commit();
            touch.release(0, window.map, at.x - 60, at.y - 40).commit();
            const after = filter().bbox;
            verify(after[0] < before[0] && after[3] > before[3]);
            fuzzyCompare(after[2], before[2], 1e-9);
            fuzzyCompare(after[1], before[1], 1e-9);
        }
        function test_anEdgeGivesANewCorner() {
            choose("Polygon");
            for (const p of [[-200, -150], [250, -150], [150, 220]])
                mouseClick(window.map, midX + p[0], midY + p[1]);
            keyClick(Qt.Key_Return);
            compare(filter().polygon.coordinates[0].length, 4);
            const at = handle(ShapeEditor.Edge);
            drag(at, Qt.point(at.x, at.y - 60));
            compare(filter().polygon.coordinates[0].length, 5);
            Session.undo();
            compare(filter().polygon.coordinates[0].length, 4);
        }
        function test_twoFingersZoomTheMapNotTheShape() {
            drawRadius();
            const before = filter().near;
            const span = Session.camera.span;
            const touch = touchEvent(window.map);
            touch.press(0, window.map, midX - 60, midY + 250).press(1, window.map, midX + 60, midY + 250).commit();
            for (let i = 1; i <= 10; ++i)
                touch.move(0, window.map, midX - 60 - 8 * i, midY + 250).move(1, window.map, midX + 60 + 8 * i, midY + 250).commit();
            touch.release(0, window.map, midX - 140, midY + 250).release(1, window.map, midX + 140, midY + 250).commit();
            verify(Session.camera.span < span);
            compare(filter().near, before);
        }
    }
}
