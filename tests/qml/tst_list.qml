import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

Item {
    Main {
        id: window

        width: 1920
        height: 1000
    }

    TestCase {
        name: "List"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            Fixture.begin("en");
            window.explore.folded = false;
            window.explore.tool = "";
            verify(Fixture.activate(window));
        }
        function says(text) {
            return Fixture.accessibleTree(window).some(line => line.includes(text));
        }

        function test_opensByKeyAndIsReadByKey() {
            keyClick(Qt.Key_L, Qt.ControlModifier);
            tryVerify(() => says("records in view"));
            compare(window.explore.freeRight, 16 + 440);
            // The first row has the keyboard; Return opens its card, Escape leads back to the list.
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => Session.selected !== "");
            verify(!says("records in view"));
            keyClick(Qt.Key_Escape);
            compare(Session.selected, "");
            tryVerify(() => says("records in view"));
            // The keyboard is back on its row.
            tryVerify(() => Fixture.focused(window).includes(", 2 of "));
            keyClick(Qt.Key_Return);
            tryVerify(() => Session.selected !== "");
            keyClick(Qt.Key_Escape);
            tryVerify(() => says("records in view"));
            keyClick(Qt.Key_Escape);
            tryVerify(() => !says("records in view"));
            compare(window.explore.freeRight, 0);
        }
        function test_opensByItsButtonAndARowByTheMouse() {
            mouseClick(Fixture.named(window, "List of what is in view"));
            tryVerify(() => says("records in view"));
            const row = Fixture.accessibleTree(window).find(line => line.includes("Centrale de Cattenom, "));
            verify(row);
            mouseClick(Fixture.named(window, row.slice(row.indexOf(": ") + 2)));
            compare(Session.selected, "site:plant");
        }
        function test_saysWhereNothingIs() {
            keyClick(Qt.Key_L, Qt.ControlModifier);
            Session.setText("zzz");
            tryVerify(() => says("No record lies here."));
        }
    }
}
