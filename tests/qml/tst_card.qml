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
        name: "Card"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            Fixture.begin("en");
            window.explore.folded = false;
            verify(Fixture.activate(window));
        }
        function says(text) {
            return Fixture.accessibleTree(window).some(line => line.includes(text));
        }
        function line(part) {
            waitForPolish(window);
            const found = Fixture.accessibleTree(window).find(text => text.includes(part));
            verify(found, part);
            return Fixture.named(window, found.slice(found.indexOf(": ") + 2));
        }

        function test_opensWithTheSelection() {
            verify(Fixture.named(window, "Close the card") === null);
            Session.select("site:steelworks");
            tryVerify(() => says("Aciérie de Differdange"));
            verify(says("Employees: 12,500 (2021)"), "facts");
            verify(says("steelworks en"), "sentence");
            compare(window.explore.freeRight, 16 + 440);
            mouseClick(Fixture.named(window, "Close the card"));
            compare(Session.selected, "");
            verify(Fixture.named(window, "Close the card") === null);
            compare(window.explore.freeRight, 0);
        }
        function test_relationsAreFollowedThereAndBack() {
            Session.select("partner:agency");
            mouseClick(line("Poudres en Grande Région, "));
            compare(Session.selected, "project:powder");
            tryVerify(() => says("Université de Liège, takes part"));
            mouseClick(line("Université de Liège, takes part"));
            compare(Session.selected, "partner:university");
            Session.undo();
            compare(Session.selected, "project:powder");
        }
        function test_relationsAreFollowedByKeys() {
            Session.select("partner:agency");
            line("Poudres en Grande Région, ").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(Session.selected, "project:powder");
            compare(Fixture.focused(window), "Close the card");
        }
        function test_bordersAreCounted() {
            Session.select("project:powder");
            tryVerify(() => says("2 of 4 across a border"));
        }
        function test_linksOpenOutside() {
            Session.select("site:steelworks");
            tryVerify(() => Fixture.named(window, "Source example.org, opens in the browser") !== null);
            mouseClick(Fixture.named(window, "Source example.org, opens in the browser"));
            compare(Fixture.openedUrl, Qt.url("https://www.example.org/steelworks"));
            waitForPolish(window);
            mouseClick(Fixture.named(window, "Website steel.example.com, opens in the browser"));
            compare(Fixture.openedUrl, Qt.url("https://steel.example.com/home"));
        }
        function test_aScriptIsNoSource() {
            Session.select("site:lost");
            tryVerify(() => says("No source can be opened"));
            verify(!says("opens in the browser"));
        }
        function test_escapeCloses() {
            Session.select("site:steelworks");
            keyClick(Qt.Key_Escape);
            compare(Session.selected, "");
        }
        function test_anotherLanguageLeavesItWhereItWasScrolledTo() {
            window.height = 600;
            tryVerify(() => window.explore.height === 600);
            Session.select("partner:agency");
            const place = () => line("Poudres en Grande Région, ").mapToItem(null, 0, 0).y;
            tryVerify(() => line("Poudres en Grande Région, ") !== null);
            const top = place();
            mouseWheel(window.contentItem, window.width - 200, 400, 0, -480);
            tryVerify(() => place() < top - 20, 2000, "it scrolls");
            wait(600); // to its end
            const scrolled = place();
            Session.setLanguage("de");
            wait(50);
            verify(Math.abs(place() - scrolled) < Math.abs(place() - top), `${place()}, was ${scrolled} of ${top}`); // words of another length
            Session.setLanguage("en");
            Session.select("site:steelworks");
            Session.select("partner:agency");
            tryVerify(() => Math.abs(place() - top) < 1, 2000, "another record begins at its top");
            window.height = 1000;
            tryVerify(() => window.explore.height === 1000);
        }
        function test_filterMakesRoomInANarrowWindow() {
            window.width = 1000;
            tryVerify(() => window.explore.width === 1000);
            Session.select("site:steelworks");
            compare(window.explore.freeLeft, 0);
            mouseClick(Fixture.named(window, "Filter: unfold"));
            compare(window.explore.freeLeft, 388);
            Session.select("");
            compare(window.explore.freeLeft, 388);
            Session.select("site:steelworks");
            compare(window.explore.freeLeft, 0);
            Session.select("");
            window.width = 1920;
            tryVerify(() => window.explore.width === 1920);
        }
    }
}
