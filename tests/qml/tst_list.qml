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

        /// What shows where the keyboard is.
        function rings(item) {
            const own = item instanceof FocusRing && item.visible ? [item] : [];
            return Array.from(item.children).reduce((all, child) => all.concat(rings(child)), own);
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
            compare(rings(window.contentItem).length, 0, "a mouse needs none");
            mouseClick(Fixture.named(window, row.slice(row.indexOf(": ") + 2)));
            compare(Session.selected, "site:plant");
        }
        function test_walksByPagesAndShowsWhereItIs() {
            verify(Fixture.beginWithWords("en"));
            window.height = 500;
            keyClick(Qt.Key_L, Qt.ControlModifier);
            tryVerify(() => says("records in view"));
            const count = Number(/([0-9]+) records in view/.exec(Fixture.accessibleTree(window).find(line => line.includes("records in view")))[1]);
            const at = () => Number(/, ([0-9]+) of /.exec(Fixture.focused(window))[1]);
            keyClick(Qt.Key_Home);
            tryVerify(() => Fixture.focused(window).includes(`, 1 of ${count}`));
            verify(rings(window.contentItem).some(ring => ring.height > 40 && ring.mapToItem(null, 0, 0).x > 1920 - 16 - 440),
                   "where the keyboard is can be seen");
            keyClick(Qt.Key_End);
            tryVerify(() => at() === count);
            keyClick(Qt.Key_Home);
            tryVerify(() => at() === 1);
            keyClick(Qt.Key_PageDown);
            tryVerify(() => at() > 1);
            keyClick(Qt.Key_PageUp);
            tryVerify(() => at() === 1);
            window.height = 1000;
        }
        function test_listsNothingThatItsPanelHides() {
            keyClick(Qt.Key_L, Qt.ControlModifier);
            tryVerify(() => says("records in view"));
            // The plant stands to the right, where the list lies.
            const frame = window.map.frame;
            const plant = frame.toScreen(6.24306, 49.40578);
            Hands.drag(window, Qt.point(700, 500), Qt.point(700 + 1700 - plant.x, 500), 20);
            tryVerify(() => Math.abs(frame.toScreen(6.24306, 49.40578).x - 1700) < 60);
            tryVerify(() => !says("Centrale de Cattenom, "));
            Hands.drag(window, Qt.point(1300, 500), Qt.point(400, 500), 20);
            tryVerify(() => says("Centrale de Cattenom, "));
        }
        function test_saysWhereNothingIs() {
            keyClick(Qt.Key_L, Qt.ControlModifier);
            Session.setText("zzz");
            tryVerify(() => says("No record lies here."));
        }
    }
}
