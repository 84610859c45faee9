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
        name: "Views"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            window.explore.tool = "";
            window.explore.folded = false;
            Fixture.begin("en");
            verify(Fixture.activate(window));
        }
        function says(text) {
            return Fixture.accessibleTree(window).some(line => line.includes(text));
        }
        function press(name) {
            tryVerify(() => Fixture.named(window, name) !== null, 2000, name);
            waitForRendering(window.explore);
            mouseClick(Fixture.named(window, name));
        }
        function type(text) {
            for (const letter of text)
                keyClick(letter);
        }
        /// Keeps the View under a name, by the mouse and the keys.
        function keep(name) {
            press("Keep this view");
            tryVerify(() => Fixture.focused(window) === "Name of the view");
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type(name);
            keyClick(Qt.Key_Return);
            tryVerify(() => says("Open the view " + name));
        }

        function test_isKeptUnderAProposedNameThatCanBeTypedOver() {
            Session.setBorder("FR-LU", 10000);
            press("Keep this view");
            tryVerify(() => Fixture.focused(window) === "Name of the view");
            compare(Fixture.named(window, "Name of the view").text, "FR–LU, 10 km");
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type("moselle");
            keyClick(Qt.Key_Return);
            tryVerify(() => says("Open the view moselle"));
            compare(Fixture.focused(window), "Open the view moselle");
        }
        function test_escapeKeepsTheProposedName() {
            press("Keep this view");
            tryVerify(() => Fixture.focused(window) === "Name of the view");
            type("x");
            keyClick(Qt.Key_Escape);
            tryVerify(() => says("Open the view Whole region"));
            compare(window.explore.tool, "views");
            keyClick(Qt.Key_Escape);
            compare(window.explore.tool, "");
        }
        function test_opensAsOneStepToUndo() {
            Session.setText("acier");
            keep("a");
            Session.clearAll();
            Session.showRecord("site:steelworks");
            const there = JSON.stringify(Session.camera);
            Session.setLanguage("en");
            press("Open the view a");
            compare(Session.text, "acier");
            verify(JSON.stringify(Session.camera) !== there);
            Session.undo();
            compare(Session.text, "");
            Session.redo();
            compare(Session.text, "acier");
        }
        function test_isRenamedDeletedAndBroughtBack() {
            keep("a");
            keep("b");
            press("Rename the view a");
            tryVerify(() => Fixture.focused(window) === "Name of the view");
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type("b");
            keyClick(Qt.Key_Return);
            // Two of one name could not be told apart.
            tryVerify(() => says("Open the view b (2)"));
            press("Delete the view b (2)");
            tryVerify(() => !says("Open the view b (2)"));
            verify(says("“b (2)” is deleted"));
            press("Bring back the deleted view");
            tryVerify(() => says("Open the view b (2)"));
            verify(!says("is deleted"));
        }
        function test_byTheKeyboardAlone() {
            keep("a");
            keep("b");
            compare(Fixture.focused(window), "Open the view b");
            keyClick(Qt.Key_Tab);
            compare(Fixture.focused(window), "Rename the view b");
            keyClick(Qt.Key_Tab);
            compare(Fixture.focused(window), "Delete the view b");
            keyClick(Qt.Key_Space);
            tryVerify(() => !says("Open the view b"));
            tryVerify(() => Fixture.focused(window) === "Open the view a");
            compare(Fixture.accessibleFaults(window), []);
        }
        function test_speaksAnotherLanguageAtOnce() {
            Session.toggleCode("sectors", "steel-metals");
            Session.setText("a");
            keep("mine");
            verify(Fixture.shownTexts(window).some(text => text.includes("steel-metals/en")));
            Session.setLanguage("de");
            tryVerify(() => Fixture.shownTexts(window).some(text => text.includes("steel-metals/de")));
            verify(says("mine"));
        }
        function test_aNameOfOnesOwnHasWhatIsInItBesideIt() {
            Session.toggleCode("sectors", "steel-metals");
            keep("mine");
            press("Rename the view mine");
            tryVerify(() => Fixture.focused(window) === "Name of the view");
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type("ours");
            keyClick(Qt.Key_Return);
            const summary = () => Fixture.shownTexts(window).filter(text => text === "steel-metals/en").length;
            tryVerify(() => says("Open the view ours"));
            verify(summary() >= 1);
        }
        function test_aFolderThatCannotBeWrittenIsANotice() {
            Fixture.blockViews();
            press("Keep this view");
            tryVerify(() => Session.notice !== "");
            verify(Session.notice.includes("views"));
            verify(!says("Open the view"));
        }
        function test_aCardGivesWay() {
            Session.select("site:steelworks");
            waitForRendering(window.explore);
            press("Keep this view");
            tryVerify(() => Fixture.focused(window) === "Name of the view");
            keyClick(Qt.Key_Return);
            press(Fixture.accessibleTree(window).find(
                line => line.includes("Open the view ")).replace(/^[^:]*: /, ""));
            compare(Session.selected, "site:steelworks");
        }
    }
}
