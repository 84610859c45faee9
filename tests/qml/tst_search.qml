import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

Item {
    Main {
        id: window
    }

    TestCase {
        name: "Search"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            Fixture.begin("en");
            window.explore.folded = false;
            verify(Fixture.activate(window));
            keyClick(Qt.Key_K, Qt.ControlModifier);
            tryVerify(() => Fixture.focused(window) === "Search the atlas…");
        }
        function type(text) {
            for (const letter of text)
                keyClick(letter);
        }
        function rows() {
            return Fixture.accessibleTree(window).filter(line => /, \d+ of \d+$/.test(line));
        }

        function test_findsWithoutAccentsAndOpensTheCard() {
            type("acierie");
            tryVerify(() => rows().length > 0);
            verify(rows()[0].includes("Aciérie de Differdange, site/en, Differdange, LU, 1 of"));
            keyClick(Qt.Key_Return);
            compare(Session.selected, "site:steelworks");
            // The keyboard follows to the card.
            tryVerify(() => Fixture.focused(window) === "Close the card");
        }
        function test_arrowsChoose() {
            type("metz");
            tryVerify(() => rows().length > 2);
            const second = rows()[1];
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            verify(Session.selected !== "");
            verify(second.includes(Session.selected === "project:powder" ? "Poudres" : "Agence"));
        }
        function test_wordsWhoseListWasClosedAreFoundAgain() {
            type("metz");
            tryVerify(() => rows().length > 2);
            for (const key of [Qt.Key_Down, Qt.Key_Return]) {
                keyClick(Qt.Key_Escape);
                tryVerify(() => rows().length === 0);
                keyClick(Qt.Key_K, Qt.ControlModifier);
                tryVerify(() => rows().length > 2, 2000, "by the keys of the search");
                keyClick(Qt.Key_Escape);
                tryVerify(() => rows().length === 0);
                compare(Fixture.focused(window), "Search the atlas…");
                keyClick(key);
                tryVerify(() => rows().length > 2, 2000, "by a key in the field");
                compare(Session.selected, "");
            }
            keyClick(Qt.Key_Return);
            verify(Session.selected !== "", "the first row, none was chosen unseen");
        }
        function test_whoTurnsAwayFromASearchIsNotFollowed() {
            type("metz");
            tryVerify(() => rows().length > 2);
            let box = window.activeFocusItem;
            while (box.taking === undefined)
                box = box.parent;
            box.taking = true; // as after Return, while it is still being looked for
            keyClick(Qt.Key_Escape);
            tryVerify(() => rows().length === 0);
            verify(!box.taking);
        }
        function test_mouseChooses() {
            type("cattenom");
            tryVerify(() => rows().length > 0);
            mouseClick(Fixture.named(window, rows()[0].slice(rows()[0].indexOf(": ") + 2)));
            compare(Session.selected, "site:plant");
        }
        function test_aPlaceIsShownNotSelected() {
            type("luttich");
            tryVerify(() => rows().length > 0);
            const camera = JSON.stringify(Session.camera);
            for (let i = 1; i < rows().length; ++i)
                keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(Session.selected, "");
            verify(JSON.stringify(Session.camera) !== camera);
        }
        function test_lastRowKeepsTheWordsAsFilter() {
            type("poudres");
            tryVerify(() => rows().length > 0);
            keyClick(Qt.Key_Down);
            for (let i = 1; i < rows().length; ++i)
                keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(Session.text, "poudres");
            compare(Session.count, 1);
            waitForPolish(window);
            mouseClick(Fixture.named(window, "Take out of the filter: “poudres”"));
            compare(Session.text, "");
            compare(Session.count, 9);
        }
        function test_nothingFoundSaysSo() {
            type("xyzzy");
            tryVerify(() => Fixture.accessibleTree(window).some(line => line.includes("Nothing has these words")));
            compare(rows().length, 0);
        }
        function test_escapeClosesTheResultsThenTheCard() {
            Session.select("site:steelworks");
            keyClick(Qt.Key_K, Qt.ControlModifier);
            type("metz");
            tryVerify(() => rows().length > 0);
            keyClick(Qt.Key_Escape);
            tryVerify(() => rows().length === 0);
            compare(Session.selected, "site:steelworks");
            keyClick(Qt.Key_Escape);
            compare(Session.selected, "");
        }
        function test_worksInTheFoldedBar() {
            window.explore.folded = true;
            keyClick(Qt.Key_K, Qt.ControlModifier);
            type("glas");
            tryVerify(() => rows().length > 0);
            keyClick(Qt.Key_Return);
            compare(Session.selected, "site:glass");
        }
    }
}
