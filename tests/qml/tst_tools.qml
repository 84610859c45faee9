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
        name: "Tools"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            window.explore.tool = "";
            window.explore.folded = false;
            verify(Fixture.beginWithWords("en"));
            verify(Fixture.activate(window));
        }
        function says(text) {
            return Fixture.accessibleTree(window).some(line => line.includes(text));
        }
        function size(width, height) {
            window.width = width;
            window.height = height;
            tryVerify(() => window.explore.width === width && window.explore.height === height);
            waitForRendering(window.explore);
        }

        function test_aToolOpensAndClosesAndGivesTheKeyboardBack_data() {
            return [{ tag: "Saved views" }, { tag: "Legend of the map" }, { tag: "Share this view" },
                    { tag: "List of what is in view" }];
        }
        function test_aToolOpensAndClosesAndGivesTheKeyboardBack(data) {
            size(1920, 1000);
            mouseClick(Fixture.named(window, data.tag));
            compare(window.explore.freeRight, 16 + 440);
            verify(Fixture.focused(window) !== data.tag);
            compare(Fixture.accessibleFaults(window), []);
            keyClick(Qt.Key_Escape);
            compare(window.explore.freeRight, 0);
            compare(Fixture.focused(window), data.tag);
            keyClick(Qt.Key_Space);
            compare(window.explore.freeRight, 16 + 440);
            // One panel at a time.
            mouseClick(Fixture.named(window, "Explore"));
            compare(window.explore.freeRight, 0);
        }
        function test_theBarStandsStillUnderTheMouse_data() {
            return [{ tag: "1280", width: 1280 }, { tag: "1920", width: 1920 }];
        }
        function test_theBarStandsStillUnderTheMouse(data) {
            size(data.width, 720);
            for (const tool of ["Legend of the map", "List of what is in view", "Share this view"]) {
                const button = Fixture.named(window, tool);
                const x = button.mapToItem(null, 0, 0).x;
                mouseClick(button);
                verify(window.explore.freeRight > 0);
                compare(button.mapToItem(null, 0, 0).x, x);
                // No word hangs over what was opened.
                verify(!says("tool tip"), Fixture.accessibleTree(window).join("\n"));
                mouseClick(button);
                compare(window.explore.freeRight, 0);
                compare(button.mapToItem(null, 0, 0).x, x);
            }
        }
        function test_presentingBeginsAtTheBarToo() {
            size(1280, 720);
            mouseClick(Fixture.named(window, "Present a story"));
            tryVerify(() => says("Which story do you want to tell?"));
            compare(window.explore.tool, "");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !says("Which story do you want to tell?"));
            compare(Fixture.focused(window), "Present a story");
            keyClick(Qt.Key_Space);
            tryVerify(() => says("Which story do you want to tell?"));
            keyClick(Qt.Key_Escape);
            verify(!window.presentation.playing);
        }
        function test_nothingOverlapsOrIsCut_data() {
            const rows = [];
            for (const language of ["fr", "de", "en"])
                for (const size of [[960, 600], [1280, 720], [1440, 900], [1920, 1080]])
                    for (const state of ["plain", "card", "folded", "views", "legend", "share"])
                        rows.push({ tag: [language, size.join("×"), state].join(" "), language: language, size: size,
                                    state: state });
            return rows;
        }
        function test_nothingOverlapsOrIsCut(data) {
            verify(Fixture.beginWithWords(data.language));
            size(data.size[0], data.size[1]);
            Session.setBorder("FR-LU", 10000);
            if (data.state === "card")
                Session.select("project:powder");
            else if (data.state === "folded")
                window.explore.folded = true;
            else if (data.state !== "plain")
                window.explore.tool = data.state;
            waitForRendering(window.explore);
            compare(Fixture.cutTexts(window), []);
            const covered = window.explore.covered;
            for (let i = 0; i < covered.length; ++i) {
                const a = covered[i];
                verify(a.x >= 0 && a.y >= 0 && a.x + a.width <= window.width && a.y + a.height <= window.height,
                       "beyond the window: " + a);
                for (let j = 0; j < i; ++j) {
                    const b = covered[j];
                    verify(a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height,
                           a + " over " + b);
                }
            }
        }
        function test_theViewGoesThroughTheClipboard() {
            size(1920, 1000);
            Session.setText("acier");
            mouseClick(Fixture.named(window, "Share this view"));
            mouseClick(Fixture.named(window, "Copy to the clipboard"));
            tryVerify(() => says("Copied"));
            Session.clearAll();
            compare(Session.text, "");
            mouseClick(Fixture.named(window, "Paste from the clipboard"));
            compare(Session.text, "acier");
        }
        function test_filesAreAskedForByTheSystemsDialog_data() {
            return [{ tag: "Save as a file…", saves: true }, { tag: "Open a file…", saves: false }];
        }
        function test_filesAreAskedForByTheSystemsDialog(data) {
            size(1920, 1000);
            mouseClick(Fixture.named(window, "Share this view"));
            mouseClick(Fixture.named(window, data.tag));
            let panel = Fixture.named(window, data.tag);
            while (!(panel instanceof SharePanel))
                panel = panel.parent;
            const question = data.saves ? panel.saveQuestion : panel.openQuestion;
            tryVerify(() => question.item?.visible, 5000, "the dialog is there");
            compare(question.item.saves, data.saves);
            question.item.close();
            tryVerify(() => !question.item.visible);
            const file = Fixture.folder() + "/shared.json";
            Session.setText("acier");
            if (data.saves) {
                question.item.chosen("file://" + file);
                verify(Fixture.fileText(file).includes("acier"));
            } else {
                Session.saveView("file://" + file);
                Session.clearAll();
                question.item.chosen("file://" + file);
                compare(Session.text, "acier");
            }
        }
        function test_placesAreGoneBackAndForwardToByButtons() {
            size(1920, 1000);
            verify(!Fixture.named(window, "Back to the place before").enabled);
            const home = JSON.stringify(Session.camera);
            Session.showRecord("site:steelworks");
            const there = JSON.stringify(Session.camera);
            mouseClick(Fixture.named(window, "Back to the place before"));
            compare(JSON.stringify(Session.camera), home);
            mouseClick(Fixture.named(window, "Forward to the place after"));
            compare(JSON.stringify(Session.camera), there);
            verify(!Fixture.named(window, "Forward to the place after").enabled);
        }
    }
}
