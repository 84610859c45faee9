import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// Records that take long: the map is there before them, how far they are, and a way out.
Item {
    Main {
        id: window

        width: 1280
        height: 720
    }

    TestCase {
        name: "Loading"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            verify(Fixture.beginHeld());
            verify(Fixture.activate(window));
            tryVerify(() => window.map.complete, 20000);
        }
        function cleanup() {
            Fixture.letGo();
            Session.stopLoading();
        }
        function says(text) {
            return Fixture.accessibleTree(window).some(line => line.includes(text));
        }

        function test_theMapIsThereBeforeTheRecordsAndMoves() {
            verify(Session.loading);
            verify(!Session.ready);
            compare(Session.total, 0);
            const before = window.map.frame.longitude;
            mouseDrag(window.map, 300, 300, 200, 0);
            tryVerify(() => window.map.frame.longitude < before - 0.1);
            // Where it was moved to it stays when the records and their panels come.
            tryVerify(() => !window.map.frame.flying && window.map.complete);
            const place = window.map.frame.toScreen(6.1, 49.6);
            Fixture.letGo();
            tryVerify(() => Session.ready && window.complete, 20000);
            compare(Session.total, 652);
            fuzzyCompare(window.map.frame.toScreen(6.1, 49.6).x, place.x, 1);
            verify(!says("Opening the atlas…"));
        }
        function test_itSaysHowFarItIs() {
            verify(!says("Opening the atlas…")); // not before it takes long
            tryVerify(() => says("Opening the atlas…"));
            tryVerify(() => says("Records: 250 of 1,000"));
            compare(Session.progress, 0.25);
            compare(Fixture.accessibleFaults(window), []);
            compare(Fixture.cutTexts(window), []);
            Fixture.letGo();
            tryVerify(() => Session.ready, 20000);
            verify(!says("Records: "));
        }
        function test_itIsGivenUpAndTriedAgain_data() {
            return [{ tag: "Cancel" }, { tag: "Escape" }];
        }
        function test_itIsGivenUpAndTriedAgain(data) {
            tryVerify(() => says("Opening the atlas…"));
            if (data.tag === "Cancel")
                mouseClick(Fixture.named(window, "Cancel"));
            else
                keyClick(Qt.Key_Escape);
            verify(!Session.loading);
            verify(Session.stopped);
            tryVerify(() => says("No records are loaded"));
            verify(!says("Opening the atlas…"));
            compare(Session.error, "");
            verify(window.map.complete); // there is still the map
            Fixture.letGo();
            mouseClick(Fixture.named(window, "Open it again"));
            tryVerify(() => Session.ready && window.complete, 20000);
            verify(!Session.stopped);
            verify(!says("No records are loaded"));
        }
        function test_whatWasOpenStaysOpen() {
            Fixture.letGo();
            tryVerify(() => Session.ready && window.complete, 20000);
            verify(Fixture.holdAnother());
            verify(Session.loading);
            compare(Session.total, 652);
            tryVerify(() => says("Opening the atlas…"));
            keyClick(Qt.Key_Escape);
            verify(!Session.loading);
            verify(Session.ready);
            compare(Session.total, 652);
            verify(!says("No records are loaded"));
        }
    }
}
