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
        name: "States"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            Fixture.begin("en");
            verify(Fixture.activate(window));
        }
        function says(text) {
            return Fixture.accessibleTree(window).some(line => line.includes(text));
        }

        function test_languageChangesAllWordsAtOnce() {
            verify(says("Distance to the border"));
            mouseClick(Fixture.named(window, "Français"));
            compare(Session.language, "fr");
            tryVerify(() => says("Distance à la frontière"));
            verify(!says("Distance to the border"));
            verify(says("steel-metals/fr"));
            mouseClick(Fixture.named(window, "Deutsch"));
            tryVerify(() => says("Entfernung zur Grenze"));
            verify(says("steel-metals/de"));
            mouseClick(Fixture.named(window, "English"));
            tryVerify(() => says("Distance to the border"));
        }
        function test_whereNothingLiesAWayBackIsShown() {
            const view = JSON.parse(Session.viewJson());
            view.camera = { lon: 4.0, lat: 48.1, span: 0.0005 };
            verify(Fixture.setView(JSON.stringify(view)));
            tryVerify(() => says("No record lies here."));
            mouseClick(Fixture.named(window, "Show the whole region"));
            tryVerify(() => !says("No record lies here."));
            verify(Session.count > 0);
        }
        function test_withoutAnAtlasNoToolOpens() {
            Fixture.close();
            Fixture.fail("The file is broken", "Take another.");
            window.map.forceActiveFocus();
            keyClick(Qt.Key_L, Qt.ControlModifier);
            compare(window.explore.tool, "");
            verify(!says("Close the list"));
        }
        function test_layersAreShownAndHidden() {
            const layers = window.map.layers;
            tryVerify(() => window.complete, 30000);
            for (const [name, item] of [["records", layers.records], ["borders", layers.bands], ["borders", layers.borders],
                                        ["relations", layers.arcs]]) {
                verify(item.visible);
                verify(Session.setLayerVisible(name, false));
                verify(!item.visible, name);
                verify(Session.setLayerVisible(name, true));
                verify(item.visible, name);
            }
            verify(Session.setLayerVisible("records", false));
            Session.undo();
            verify(layers.records.visible);
        }
        function test_themeChangesColours() {
            const paper = Theme.panel.toString();
            mouseClick(Fixture.named(window, "Night"));
            compare(Session.theme, "night");
            verify(Theme.panel.toString() !== paper);
            verify(Qt.colorEqual(window.color, Theme.outside));
            mouseClick(Fixture.named(window, "Paper"));
            compare(Theme.panel.toString(), paper);
        }
        function test_everyLanguageFits_data() {
            const rows = [];
            for (const language of ["fr", "de", "en"])
                for (const size of [[960, 600], [1280, 720], [1920, 1080]])
                    rows.push({ tag: language + " " + size.join("×"), language: language, size: size });
            return rows;
        }
        function test_everyLanguageFits(data) {
            window.width = data.size[0];
            window.height = data.size[1];
            verify(Fixture.beginWithWords(data.language));
            tryVerify(() => window.explore.width === data.size[0] && window.explore.height === data.size[1]);
            Session.setBorder("FR-LU", 10000);
            Session.toggleCode("statuses", "operating");
            waitForRendering(window.explore);
            compare(Fixture.cutTexts(window), []);
            Session.select("project:powder");
            waitForRendering(window.explore);
            compare(Fixture.cutTexts(window), []);
            window.width = 1280;
            window.height = 720;
        }
        function test_anErrorSaysWhatToDo() {
            Fixture.close();
            verify(Fixture.named(window, "Search the atlas…") === null);
            Fixture.fail("The atlas cannot be read.", "Build it with ./run.");
            tryVerify(() => says("The atlas cannot be read."));
            verify(says("Build it with ./run."));
            // What the program says itself is said in the language of whoever reads, at once.
            Fixture.fail("This is no SQLite database", "Name a file.");
            tryVerify(() => says("This is no SQLite database"));
            Session.setLanguage("fr");
            tryVerify(() => says("Ce n’est pas une base de données SQLite"));
            verify(says("Nommez un fichier."));
            Session.setLanguage("de");
            tryVerify(() => says("Das ist keine SQLite-Datenbank"));
            Fixture.begin("en");
            verify(!says("The atlas cannot be read."));
        }
        function test_aNoticeIsReadAndClosed() {
            Fixture.notify("The last view could not be kept.");
            tryVerify(() => says("The last view could not be kept."));
            mouseClick(Fixture.named(window, "Close the notice"));
            verify(!says("The last view could not be kept."));
        }
        function test_keysGoBackAndForward() {
            const home = JSON.stringify(Session.camera);
            Session.showRecord("site:steelworks");
            const there = JSON.stringify(Session.camera);
            verify(home !== there);
            keyClick(Qt.Key_Left, Qt.AltModifier);
            compare(JSON.stringify(Session.camera), home);
            keyClick(Qt.Key_Right, Qt.AltModifier);
            compare(JSON.stringify(Session.camera), there);
        }
    }
}
