import QtQuick
import QtTest
import Atlas.Core
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
        name: "Ink"
        when: windowShown

        readonly property Presentation talk: window.presentation
        readonly property Ink ink: window.present?.ink ?? null

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
        }
        function stroke(item, from, to, y) {
            mousePress(item, from, y);
            for (let i = 1; i <= 10; ++i)
                mouseMove(item, from + (to - from) * i / 10, y);
            mouseRelease(item, to, y);
        }

        function test_thePointerFollowsTheMouseAndDoesNotDive() {
            keyClick(Qt.Key_L);
            verify(ink.pointing);
            mouseMove(window.map, 640, 180);
            mouseMove(window.map, 640, 360);
            tryVerify(() => ink.spotShown);
            compare(ink.spot, Qt.point(0.5, 0.5));
            stroke(window.map, 640, 960, 360);
            compare(ink.spot, Qt.point(0.75, 0.5));
            verify(!talk.diving);
            keyClick(Qt.Key_PageDown); // the clicker goes on meanwhile
            compare(talk.scene, 1);
            keyClick(Qt.Key_Escape); // first the pointer
            verify(!ink.pointing);
            verify(talk.playing);
            verify(!ink.spotShown);
        }
        function test_inkIsDrawnAndIsNoPartOfAnyUndo() {
            const view = Session.viewJson();
            const undo = Session.canUndo;
            keyClick(Qt.Key_I);
            const before = grabImage(window.contentItem);
            stroke(window.map, 700, 900, 200);
            verify(ink.inkShown);
            waitForRendering(window.contentItem);
            const after = grabImage(window.contentItem);
            verify(Qt.colorEqual(after.pixel(800, 200), Theme.ember), after.pixel(800, 200).toString());
            verify(!Qt.colorEqual(before.pixel(800, 200), Theme.ember));
            compare(Session.viewJson(), view);
            compare(Session.canUndo, undo);
            verify(!talk.diving);
            keyClick(Qt.Key_Delete);
            verify(!ink.inkShown);
            stroke(window.map, 700, 900, 200);
            keyClick(Qt.Key_PageDown); // another scene: its map is clean
            tryVerify(() => !ink.inkShown, 2000);
            keyClick(Qt.Key_I);
            verify(!ink.drawing);
        }
        function test_bothAreSeenOnEveryGround_data() {
            return [{tag: "paper"}, {tag: "night"}];
        }
        function test_bothAreSeenOnEveryGround(data) {
            Session.setTheme(data.tag);
            verify(contrast(Theme.ember, Theme.halo) >= 3, "the line on its rim");
        }
        function contrast(one, other) {
            const light = color => {
                const part = value => value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
                return 0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b);
            };
            const both = [light(one), light(other)].sort();
            return (both[1] + 0.05) / (both[0] + 0.05);
        }
        function test_aFingerThatRestsPointsAndAQuickOneDives() {
            const touch = touchEvent(window.map);
            touch.press(0, window.map, 800, 300).commit();
            wait(700);
            verify(ink.held, "it rested");
            touch.move(0, window.map, 900, 360).commit();
            tryVerify(() => Math.abs(ink.spot.x - 900 / 1280) < 0.01);
            fuzzyCompare(ink.spot.y, 0.5, 0.01);
            touch.release(0, window.map, 900, 360).commit();
            verify(!ink.held);
            verify(!ink.spotShown);
            verify(!talk.diving);
            touch.press(0, window.map, 800, 300).commit();
            for (let i = 1; i <= 6; ++i)
                touch.move(0, window.map, 800 - 20 * i, 300).commit();
            touch.release(0, window.map, 680, 300).commit();
            verify(talk.diving);
        }
        function test_aRestOverTheWordsTurnsNoPage() {
            const touch = touchEvent(window.present);
            touch.press(0, window.present, 300, 500).commit();
            wait(700);
            verify(ink.held);
            touch.move(0, window.present, 150, 500).commit();
            touch.release(0, window.present, 150, 500).commit();
            compare(talk.scene, 0);
        }
        function test_theSpeakersPictureReachesTheAudience() {
            const own = window.presenter.window;
            keyClick(Qt.Key_P);
            tryVerify(() => own.visible && own.pictures.length === 1, 5000);
            const seen = Fixture.named(own, "Ce que voit la salle");
            verify(seen !== null);
            mousePress(seen, seen.width / 2, seen.height / 4);
            tryVerify(() => ink.spotShown);
            fuzzyCompare(ink.spot.x, 0.5, 0.01);
            fuzzyCompare(ink.spot.y, 0.25, 0.01);
            mouseRelease(seen, seen.width / 2, seen.height / 4);
            verify(!ink.spotShown);
            ink.togglePen();
            stroke(seen, seen.width / 2, seen.width * 3 / 4, seen.height / 4);
            verify(ink.inkShown);
            waitForRendering(window.contentItem);
            tryVerify(() => Qt.colorEqual(grabImage(window.contentItem).pixel(800, 180), Theme.ember), 3000,
                      "on the audience's screen");
            compare(Fixture.accessibleFaults(own), []);
        }
        function test_theNextSceneIsDrawnWithoutTouchingThisOne() {
            const own = window.presenter.window;
            keyClick(Qt.Key_P);
            tryVerify(() => own.visible, 5000);
            const view = Session.viewJson();
            const camera = JSON.stringify(Session.camera);
            tryVerify(() => own.nextPicture.ready, 60000);
            compare(Session.viewJson(), view);
            compare(JSON.stringify(Session.camera), camera);
            compare(talk.scene, 0);
            // It shows the scene after this one: its number stands in the picture, the map does, too.
            const picture = grabImage(own.nextPicture);
            const colors = new Set();
            for (let x = 2; x < picture.width - 2; x += 3)
                for (let y = 2; y < picture.height - 2; y += 3)
                    colors.add(picture.pixel(x, y).toString());
            verify(colors.size > 100, colors.size);
            own.keyPressed(Qt.Key_PageDown, Qt.NoModifier);
            verify(!own.nextPicture.ready);
            tryVerify(() => own.nextPicture.ready, 60000);
        }
    }
}
