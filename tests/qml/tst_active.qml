import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// The chips of what the filter tests, paused and taken out by hand, finger and keys.
Item {
    Main {
        id: window

        width: 1280
        height: 900
    }

    TestCase {
        name: "Active"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            Fixture.begin("en");
            window.explore.folded = false;
            verify(Fixture.activate(window));
            waitForPolish(window);
        }
        function item(name) {
            let found = null;
            waitForPolish(window);
            tryVerify(() => (found = Fixture.reveal(window, name)) !== null, 10000, "shown: " + name);
            return found;
        }
        function gone(name) {
            waitForPolish(window);
            tryVerify(() => Fixture.reveal(window, name) === null, 10000, "not shown: " + name);
        }
        function tap(name) {
            const found = item(name);
            const touch = touchEvent(found);
            touch.press(1, found).commit();
            touch.release(1, found).commit();
        }
        function choose() {
            Session.toggleCode("kinds", "site");
            Session.toggleCode("countries", "LU");
            Session.setBorder("FR-LU", 10000);
            Session.endStep();
            waitForPolish(window);
        }

        function test_thereIsNoneAtFirst() {
            compare(Fixture.accessibleTree(window).filter(line => line.includes("Take out of the filter")), []);
            const before = item("Sites, 4 records").mapToItem(null, 0, 0).y;
            Session.toggleCode("kinds", "site");
            item("Take out of the filter: site/en");
            verify(item("Sites, 4 records").mapToItem(null, 0, 0).y > before);
            Session.toggleCode("kinds", "site");
            compare(item("Sites, 4 records").mapToItem(null, 0, 0).y, before);
        }
        function test_theCrossTakesOut() {
            choose();
            compare(Session.count, 1);
            mouseClick(item("Take out of the filter: LU/en"));
            compare(Session.count, 2);
            gone("Take out of the filter: LU/en");
            Session.undo();
            item("Take out of the filter: LU/en");
            tap("Take out of the filter: FR–LU ≤ 10\u00a0km");
            tryCompare(Session, "borderPair", "");
        }
        function test_theEyePausesAndAppliesAgain() {
            choose();
            const chip = item("Country: LU/en");
            compare(chip.Accessible.role, Accessible.CheckBox);
            verify(chip.Accessible.checked);
            mouseClick(chip);
            compare(Session.count, 2);
            verify(!item("Country: LU/en, paused").Accessible.checked);
            compare(item("Country: LU/en, paused"), chip, "the chip stays where it is");
            tap("Country: LU/en, paused");
            tryCompare(Session, "count", 1);
            Session.undo();
            compare(Session.count, 2);
        }
        function test_byKeysAlone() {
            choose();
            item("Kind: site/en").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(Fixture.focused(window), "Kind: site/en, paused");
            compare(Session.count, 1);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Tab);
            compare(Fixture.focused(window), "Take out of the filter: site/en");
            keyClick(Qt.Key_Space);
            waitForPolish(window);
            compare(Fixture.focused(window), "Take out of the filter: LU/en", "the next one has the keyboard");
            keyClick(Qt.Key_Return);
            waitForPolish(window);
            keyClick(Qt.Key_Return);
            waitForPolish(window);
            verify(!Session.filterActive);
            compare(Fixture.focused(window), "Fold the filter away", "the keyboard is not lost");
        }
        function test_ofManyTwoRowsAreShownAndTheRestScrolled() {
            choose();
            const some = item("Search the atlas…").mapToItem(null, 0, 0).y;
            for (const member of ["sectors", "transitions", "statuses", "territories"]) {
                const codes = ({ sectors: "steel-metals", transitions: "ecological", statuses: "closed",
                        territories: "saarland" });
                Session.toggleCode(member, codes[member]);
            }
            Session.setText("acier");
            const head = item("Sites, 0 records").mapToItem(null, 0, 0).y;
            Session.toggleCode("networks", "unigr");
            Session.toggleCode("partnerKinds", "cluster");
            compare(item("Sites, 0 records").mapToItem(null, 0, 0).y, head, "no higher than two rows and a look at the third");
            compare(item("Search the atlas…").mapToItem(null, 0, 0).y, some);
            // The keyboard brings the last one into sight.
            const last = item("Take out of the filter: FR–LU ≤ 10\u00a0km");
            last.forceActiveFocus(Qt.TabFocusReason);
            waitForPolish(window);
            const strip = item("Active filters");
            const y = last.mapToItem(strip, 0, 0).y;
            verify(y >= 0 && y + last.height <= strip.height, y + " of " + strip.height);
        }
        function test_whatIsUnderTheMouseStandsStill() {
            window.height = 700;
            const tile = item("Sites, 4 records");
            const row = () => tile.mapToItem(null, 0, 0).y;
            for (let i = 0; i < 4; ++i) // to the top
                Hands.drag(window, Qt.point(200, 250), Qt.point(200, 650), 8);
            mouseMove(window, window.width / 2, 400);
            wait(300);
            const y = row();
            verify(y > 300);
            mouseMove(tile, 5, 5);
            mouseClick(tile);
            waitForPolish(window);
            compare(row(), y, "the first chip");
            mouseClick(tile);
            waitForPolish(window);
            verify(!Session.filterActive);
            compare(row(), y, "and none again");
            // Scrolled to the top in between, what goes leaves room.
            mouseClick(tile);
            const at = tile.mapToItem(null, 5, 5);
            Hands.drag(window, Qt.point(at.x, at.y - 100), Qt.point(at.x, at.y + 100), 20);
            tryVerify(() => row() > y);
            const below = row();
            mouseMove(tile, 5, 5);
            mouseClick(tile);
            waitForPolish(window);
            compare(row(), below);
            mouseMove(window, window.width / 2, 400);
            tryVerify(() => row() === y, 5000, "once the hand is gone all stands as at first");
            window.height = 900;
        }
        function test_whatIsScrolledToStandsStill() {
            window.height = 600;
            waitForPolish(window);
            const row = item("Network, folded");
            row.forceActiveFocus(Qt.TabFocusReason);
            waitForPolish(window);
            const y = row.mapToItem(null, 0, 0).y;
            Session.toggleCode("kinds", "site");
            waitForPolish(window);
            compare(row.mapToItem(null, 0, 0).y, y);
            Session.undo();
            waitForPolish(window);
            compare(row.mapToItem(null, 0, 0).y, y);
            window.height = 900;
            item("Search the atlas…").forceActiveFocus();
        }
        function test_wordsChangeWithTheLanguageAndFit_data() {
            return [
                        { tag: "fr", words: "Toutes les frontières ≤ 10 km", employees: "100 – 5 000 salariés" },
                        { tag: "de", words: "Alle Grenzen ≤ 10 km", employees: "100 – 5.000 Beschäftigte" },
                        { tag: "en", words: "All borders ≤ 10 km", employees: "100 – 5,000 employees" }
                    ];
        }
        function test_wordsChangeWithTheLanguageAndFit(data) {
            // Words that people read: the codes of the small atlas are longer than any of them.
            verify(Fixture.beginWithWords(data.tag));
            Session.setBorder("any", 10000);
            const view = JSON.parse(Session.viewJson());
            view.filter.employees = { min: 100, max: 5000 };
            verify(Fixture.setView(JSON.stringify(view)));
            waitForPolish(window);
            const shown = Fixture.shownTexts(window).map(words => words.replace(/[\u202f\u00a0]/g, " "));
            verify(shown.includes(data.words), shown.join("\n"));
            verify(shown.includes(data.employees), shown.join("\n"));
            compare(Fixture.cutTexts(window), []);
        }
        function test_motionIsReducedOrEased() {
            Session.toggleCode("kinds", "site");
            Metrics.reduceMotion = false;
            const strip = item("Active filters");
            const before = strip.height;
            Session.toggleCode("kinds", "site");
            compare(strip.height, before, "it shrinks in time");
            tryCompare(strip, "height", 0);
        }
    }
}
