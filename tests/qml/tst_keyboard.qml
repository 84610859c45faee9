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
    }

    TestCase {
        name: "Keyboard"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            Fixture.begin("en");
            window.explore.folded = false;
            verify(Fixture.activate(window));
            window.map.forceActiveFocus(Qt.OtherFocusReason);
        }
        /// Names of what Tab reaches until it is back where it was.
        function walk(key, modifiers) {
            const names = [];
            const first = window.activeFocusItem;
            do {
                keyClick(key, modifiers);
                names.push(Fixture.focused(window));
                const item = window.activeFocusItem;
                if (item !== first && item.hasOwnProperty("visualFocus"))
                    verify(item.visualFocus, "the ring is shown on " + names[names.length - 1]);
                // What has the keyboard is in sight.
                const place = item.mapToItem(null, 0, 0);
                verify(place.x >= 0 && place.y >= -1 && place.x < window.width && place.y < window.height,
                       names[names.length - 1] + " is in sight");
            } while (window.activeFocusItem !== first && names.length < 100);
            verify(names.length < 100, "Tab comes round: " + names.join(" | "));
            return names;
        }

        function test_tabReachesEverythingAndComesRound() {
            Session.select("site:steelworks");
            Session.toggleCode("kinds", "site");
            window.width = 1700;
            tryVerify(() => window.explore.width === 1700);
            const names = walk(Qt.Key_Tab, Qt.NoModifier);
            for (const part of ["Map", "Search the atlas…", "All borders", "Sites", "Projects", "steel-metals/en", "Territory",
                                "Network", "Undo", "Clear everything", "English", "Paper", "Zoom in", "Whole region",
                                "Close the card", "Source example.org"])
                verify(names.some(name => name.startsWith(part)), part + " in " + names.join(" | "));
            // One stop for sixteen sectors, one for seven borders, one for three languages.
            compare(names.filter(name => /\/en, /.test(name) && !/^(site|partner|project)\//.test(name)
                                         && !name.includes("Moselle") && !name.includes("Poudres")).length, 1);
            compare(names.filter(name => name.includes("borders") || name.startsWith("Border")).length, 2);
            compare(walk(Qt.Key_Backtab, Qt.ShiftModifier).length, names.length);
            window.width = 1280;
        }
        /// A key that takes away what it pressed leads on to something that is there.
        function test_theKeyboardDoesNotStayInWhatIsGone() {
            const there = () => {
                const item = window.activeFocusItem;
                return item !== null && item.visible && item.enabled && Fixture.focused(window) !== "";
            };
            Session.toggleCode("kinds", "site");
            for (const name of ["Undo", "Redo", "Undo", "Clear everything"]) {
                if (name === "Clear everything")
                    Session.toggleCode("kinds", "site");
                Fixture.named(window, name).forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Space);
                tryVerify(() => Fixture.focused(window) !== name && there(), 1000, "after " + name + ": " + Fixture.focused(window));
                verify(window.activeFocusItem.visualFocus ?? true, "its ring is seen");
            }
        }
        function test_whatIsLetInAndLeftOutKeepsTheKeyboard() {
            Session.toggleCode("statuses", "operating");
            const link = word => Fixture.accessibleTree(window).filter(line => line.includes(word + ", "))
                    .map(line => line.slice(line.indexOf(word)))[0] ?? "";
            tryVerify(() => link("include") !== "");
            Fixture.reveal(window, link("include")).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => Fixture.focused(window).startsWith("leave out, "), 1000, Fixture.focused(window));
            keyClick(Qt.Key_Space);
            tryVerify(() => Fixture.focused(window).startsWith("include, "), 1000, Fixture.focused(window));
        }
        function test_arrowsWalkWithinAFacet() {
            Fixture.named(window, "steel-metals/en, 3 records").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(Fixture.focused(window), "machinery-automation/en, 0 records");
            for (let i = 0; i < 30; ++i)
                keyClick(Qt.Key_Down);
            compare(Fixture.focused(window), "construction-materials/en, 0 records");
            for (let i = 0; i < 30; ++i)
                keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Space);
            compare(Session.count, 3);
            keyClick(Qt.Key_Return);
            compare(Session.count, 9);
        }
        function test_arrowsWalkTheBorders() {
            Fixture.named(window, "All borders").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(Session.borderPair, "FR-LU");
            compare(Fixture.focused(window), "Border FR–LU");
            keyClick(Qt.Key_Left);
            compare(Session.borderPair, "");
        }
        function test_arrowsSwitchLanguage() {
            Fixture.named(window, "English").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Left);
            compare(Session.language, "de");
            keyClick(Qt.Key_Right);
            compare(Session.language, "en");
        }
        function test_ctrlKFromAnywhere() {
            Fixture.named(window, "Zoom in").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_K, Qt.ControlModifier);
            compare(Fixture.focused(window), "Search the atlas…");
        }
        function test_undoInTheSearchFieldIsOfTheField() {
            Session.toggleCode("kinds", "site");
            keyClick(Qt.Key_K, Qt.ControlModifier);
            keyClick("a");
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(Session.count, 4);
            keyClick(Qt.Key_Escape);
        }
        function test_f11FillsTheScreen() {
            const before = window.visibility;
            keyClick(Qt.Key_F11);
            tryCompare(window, "visibility", Window.FullScreen);
            keyClick(Qt.Key_F11);
            tryVerify(() => window.visibility !== Window.FullScreen);
            window.width = 1280;
            window.height = 720;
        }
    }
}
