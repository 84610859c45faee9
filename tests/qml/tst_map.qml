import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// The map under a real hand: wheel, double click, keys, the pointer on its marks.
Item {
    Main {
        id: window

        width: 1920
        height: 1000
    }

    TestCase {
        name: "Map"
        when: windowShown

        readonly property var map: window.map
        readonly property var frame: window.map.frame
        readonly property var records: window.map.layers.records
        /// As many records as no fan holds share a point of Saarbrücken, fewer one of Metz.
        readonly property point crowd: Qt.point(7.00982, 49.23262)
        readonly property point fan: Qt.point(6.17269, 49.11911)

        function init() {
            Metrics.reduceMotion = true;
            window.explore.tool = "";
            verify(Fixture.beginReal("en"));
            verify(Fixture.activate(window));
            mouseMove(window.contentItem, 5, 5);
            settle();
        }
        function cleanup() {
            Metrics.reduceMotion = true;
        }
        function settle() {
            tryVerify(() => window.complete, 30000);
        }
        function look(place, span, bearing = 0) {
            Session.setCamera({longitude: place.x, latitude: place.y, span: span, bearing: bearing});
            settle();
        }
        function at(place) {
            return frame.toScreen(place.x, place.y);
        }
        function off(a, b) {
            return Math.hypot(a.x - b.x, a.y - b.y);
        }
        function picture() {
            waitForRendering(map);
            return grabImage(window.contentItem);
        }

        function test_theWheelKeepsThePlaceUnderThePointer_data() {
            return [{tag: "at once", still: true}, {tag: "eased", still: false}];
        }
        function test_theWheelKeepsThePlaceUnderThePointer(data) {
            look(crowd, 0.002);
            Metrics.reduceMotion = data.still;
            const place = Qt.point(7.3, 49.4);
            const before = at(place);
            for (const way of [120, 120, 120, -120, -120]) {
                const zoom = frame.zoom;
                mouseWheel(map, before.x, before.y, 0, way);
                tryVerify(() => Math.abs(frame.zoom - zoom - way / 240) < 0.001, 3000, `${frame.zoom} from ${zoom}`);
                verify(off(at(place), before) <= 1, `${at(place)}, was ${before}`);
            }
        }
        function test_aWheelDuringADragIsNotTakenBack() {
            look(crowd, 0.002);
            const zoom = frame.zoom;
            mousePress(map, 900, 500);
            for (let i = 1; i <= 5; ++i)
                mouseMove(map, 900 + 10 * i, 500);
            mouseWheel(map, 950, 500, 0, 120);
            fuzzyCompare(frame.zoom, zoom + 0.5, 0.001);
            const place = map.frame.toScreen(crowd.x, crowd.y);
            mouseMove(map, 960, 510);
            fuzzyCompare(frame.zoom, zoom + 0.5, 0.001);
            const now = map.frame.toScreen(crowd.x, crowd.y);
            verify(off(now, Qt.point(place.x + 10, place.y + 10)) <= 1, `${now}, was ${place}`);
            mouseRelease(map, 960, 510);
        }
        function test_aTouchThatStopsTheMapIsNoTap() {
            Metrics.reduceMotion = false;
            Session.select("site:ford-saarlouis");
            verify(Session.selected !== "");
            tryVerify(() => !frame.flying, 5000);
            settle();
            mousePress(map, 900, 500);
            for (let i = 1; i <= 6; ++i)
                mouseMove(map, 900 - 25 * i, 500);
            mouseRelease(map, 750, 500);
            const before = frame.longitude;
            tryVerify(() => frame.longitude !== before, 1000, "it glides");
            mouseClick(map, 800, 300);
            verify(Session.selected !== "", "the card stays");
            const stopped = frame.longitude;
            wait(100);
            compare(frame.longitude, stopped);
        }
        function test_aTapThatStopsAFlightMeansWhatItMeets() {
            Metrics.reduceMotion = false;
            Session.select("site:ford-saarlouis");
            tryVerify(() => !frame.flying, 5000);
            settle();
            const selected = Session.selected;
            look(crowd, 0.002);
            Session.showWholeRegion();
            verify(frame.flying);
            mouseClick(map, 700, 850); // where no record lies
            verify(!frame.flying);
            compare(Session.selected, selected);
            mouseClick(map, 700, 850);
            compare(Session.selected, "", "at rest it closes the card");
        }
        function test_theTipGoesWithTheRecordThatTheMapTookAway() {
            look(fan, 0.0003);
            mouseMove(map, at(fan).x, at(fan).y - 30); // the first of the fan stands on top
            tryVerify(() => map.hovered !== "", 2000);
            look(Qt.point(fan.x + 0.02, fan.y), 0.0003);
            compare(map.hovered, "");
            look(fan, 0.0003);
            tryVerify(() => map.hovered !== "", 2000);
            Session.setLayerVisible("records", false);
            compare(map.hovered, "");
            Session.setLayerVisible("records", true);
        }
        function test_aFineWheelAndCtrlZoomALittle() {
            look(crowd, 0.002);
            const zoom = frame.zoom;
            mouseWheel(map, 900, 500, 0, 120, Qt.NoButton, Qt.ControlModifier);
            tryVerify(() => Math.abs(frame.zoom - zoom - 0.125) < 0.001);
            mouseWheel(map, 900, 500, 0, 30);
            tryVerify(() => Math.abs(frame.zoom - zoom - 0.25) < 0.001);
            // To the side is no zoom.
            mouseWheel(map, 900, 500, 240, 0);
            wait(50);
            verify(Math.abs(frame.zoom - zoom - 0.25) < 0.001);
        }
        function test_aDoubleTapZoomsInWhereItIs() {
            look(crowd, 0.002);
            const place = Qt.point(7.3, 49.02);
            const before = at(place);
            const zoom = frame.zoom;
            const touch = touchEvent(map);
            for (let i = 0; i < 2; ++i) {
                touch.press(1, map, before.x, before.y).commit();
                touch.release(1, map, before.x, before.y).commit();
            }
            tryVerify(() => Math.abs(frame.zoom - zoom - 1) < 0.001, 2000, `${frame.zoom} from ${zoom}, ${before}`);
            verify(off(at(place), before) <= 1);
        }
        function test_theKeyboardMovesZoomsAndTurnsNorth() {
            look(crowd, 0.002, 30);
            map.forceActiveFocus(Qt.TabFocusReason);
            const before = at(crowd);
            keyClick(Qt.Key_Right);
            settle();
            verify(at(crowd).x < before.x - 50, "the map goes the other way");
            keyClick(Qt.Key_Left);
            settle();
            verify(off(at(crowd), before) < 0.5);
            keyClick(Qt.Key_Down);
            settle();
            verify(at(crowd).y < before.y - 50);
            keyClick(Qt.Key_Up);
            const zoom = frame.zoom;
            keyClick(Qt.Key_Plus);
            settle();
            fuzzyCompare(frame.zoom, zoom + 1, 0.001);
            keyClick(Qt.Key_Minus);
            tryVerify(() => Math.abs(frame.zoom - zoom) < 0.001, 2000, `${frame.zoom} from ${zoom}`);
            fuzzyCompare(frame.bearing, 30, 0.001);
            keyClick(Qt.Key_N);
            tryCompare(frame, "bearing", 0);
        }
        function test_theCompassIsThereWhileTheMapIsTurned() {
            look(crowd, 0.002);
            compare(Fixture.named(window, "Turn north up"), null);
            look(crowd, 0.002, 40);
            const compass = Fixture.named(window, "Turn north up");
            verify(compass);
            mouseClick(compass);
            tryCompare(frame, "bearing", 0);
            tryVerify(() => Fixture.named(window, "Turn north up") === null);
        }
        function test_twoFingersThatEndNearNorthLeaveItUp_data() {
            return [{tag: "nearly", degrees: 21, left: 0}, {tag: "far", degrees: 45, left: 30}];
        }
        function test_twoFingersThatEndNearNorthLeaveItUp(data) {
            look(crowd, 0.002);
            const fingers = degrees => {
                const a = degrees * Math.PI / 180;
                return [900 - 150 * Math.cos(a), 500 - 150 * Math.sin(a), 900 + 150 * Math.cos(a), 500 + 150 * Math.sin(a)];
            };
            const touch = touchEvent(map);
            const send = (what, f) => {
                touch[what](1, map, f[0], f[1]);
                touch[what](2, map, f[2], f[3]);
                touch.commit();
            };
            send("press", fingers(0));
            for (let i = 1; i <= data.degrees; ++i)
                send("move", fingers(i));
            send("release", fingers(data.degrees));
            settle();
            const turned = Math.abs(((frame.bearing + 180) % 360) - 180);
            verify(data.left === 0 ? turned === 0 : Math.abs(turned - data.left) <= 2, `${frame.bearing}`);
            Session.goBack();
            settle();
            compare(Math.abs(frame.bearing % 360), 0, "nobody was at a map that is turned a little");
        }
        function test_aRingThatNoFanCanShowOpensTheList() {
            look(crowd, 0.002);
            for (let i = 0; i < 12 && window.explore.tool !== "list"; ++i) {
                const place = at(crowd);
                mouseClick(map, place.x, place.y);
                settle();
            }
            compare(window.explore.tool, "list");
            compare(Session.selected, "");
            verify(frame.zoom < 15, "no nearer than a fan is opened");
            const says = words => Fixture.accessibleTree(window).find(line => line.includes(words)) ?? "";
            verify(says("51 records in one place"), "those of the ring, whatever else is in view");
            mouseClick(Fixture.named(window, "Show all that are in view"));
            tryVerify(() => says("records in view") !== "");
            verify(Number(says("records in view").match(/(\d+) records in view/)[1]) >= 51);
        }
        function test_aRingUnderThePointerIsDrawnAsSuch() {
            look(crowd, 0.0004);
            const place = at(crowd);
            const rest = picture();
            mouseMove(map, place.x, place.y);
            const pointed = picture();
            verify(!rest.equals(pointed));
            mouseMove(map, place.x + 200, place.y - 200);
            verify(picture().equals(rest), "and no longer");
        }
        function test_aRowUnderThePointerOrTheKeyboardMarksItsGlyph() {
            look(fan, 0.0001);
            keyClick(Qt.Key_L, Qt.ControlModifier);
            compare(window.explore.tool, "list");
            settle();
            tryVerify(() => window.explore.rowFocused !== "", 5000);
            compare(records.focused, window.explore.rowFocused);
            const first = records.focused;
            keyClick(Qt.Key_Down);
            tryVerify(() => records.focused !== first && records.focused !== "");
            const second = records.focused;
            const place = records.positionOf(second);
            verify(!isNaN(place.x), second);
            // Blue outside of it: the keyboard's colour, nowhere else on the map.
            const shown = picture();
            verify(Array.from({length: 60}, (_, i) => i - 30).some(x => Qt.colorEqual(shown.pixel(place.x + x, place.y), Theme.focus)),
                   "a ring of focus");
            const row = Fixture.accessibleTree(window).find(line => line.includes(", 3 of "));
            verify(row);
            mouseMove(Fixture.named(window, row.slice(row.indexOf(": ") + 2)));
            tryVerify(() => records.hovered !== "");
            verify(records.hovered !== second);
            mouseMove(window.contentItem, 5, 5);
            tryVerify(() => records.hovered === "");
            window.explore.tool = "";
            tryVerify(() => records.focused === "");
        }
        function test_theKeyboardOnTheMapIsSeen() {
            look(fan, 0.002);
            mouseClick(map, 900, 500);
            const rest = picture();
            verify(!Qt.colorEqual(rest.pixel(1919, 500), Theme.focus) && !Qt.colorEqual(rest.pixel(1917, 500), Theme.focus));
            keyClick(Qt.Key_K, Qt.ControlModifier);
            for (let i = 0; i < 80 && Fixture.focused(window) !== "Map of the Greater Region"; ++i)
                keyClick(Qt.Key_Tab);
            compare(Fixture.focused(window), "Map of the Greater Region");
            const shown = picture();
            verify([1914, 1915, 1916, 1917, 1918].some(x => Qt.colorEqual(shown.pixel(x, 500), Theme.focus)));
        }
        function test_theTipNamesAllSectorsAndTheBorder() {
            look(fan, 0.0001);
            const name = records.nameAt(at(fan)) || "partner:uimm-lorraine";
            keyClick(Qt.Key_L, Qt.ControlModifier);
            tryVerify(() => window.explore.rowFocused !== "");
            const place = records.positionOf(window.explore.rowFocused);
            window.explore.tool = "";
            settle();
            mouseMove(map, place.x, place.y);
            tryVerify(() => Fixture.shownTexts(window).some(text => /about \d+\skm from the border FR–/.test(text)), 3000,
                      Fixture.shownTexts(window).slice(-12).join(" | ") + window.map.hovered);
        }
    }
}
