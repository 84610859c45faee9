import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

Item {
    Main {
        id: window

        width: 1600
        height: 900
    }

    TestCase {
        name: "Accessibility"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            Fixture.begin("fr");
            window.explore.folded = false;
            verify(Fixture.activate(window));
        }
        function check() {
            waitForRendering(window.explore, 500);
            compare(Fixture.accessibleFaults(window), []);
            verify(Fixture.accessibleTree(window).length > 12);
        }

        function test_overview() { check(); }
        function test_filtered() {
            Session.setBorder("FR-LU", 10000);
            Session.toggleCode("statuses", "operating");
            Session.setText("a");
            check();
        }
        function test_card() {
            Session.select("project:powder");
            check();
        }
        function test_folded() {
            window.explore.folded = true;
            check();
        }
        function test_search() {
            keyClick(Qt.Key_K, Qt.ControlModifier);
            keyClick("m");
            check();
            keyClick(Qt.Key_Escape);
        }
        function test_nothingLeft() {
            Session.toggleCode("sectors", "textiles");
            check();
        }
    }
}
