import QtQuick
import QtQuick.Window
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// The situations of the design in all sizes: nothing overlaps, nothing is cut, nothing reaches beyond the window.
// The pixel ratio is the process's; ATLAS_SIZES says how many sizes.
Item {
    Main {
        id: window
    }

    TestCase {
        name: "Layout"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            window.explore.folded = false;
            window.explore.tool = "";
        }
        /// Lists take some frames to stand.
        function settles(look) {
            let found = [];
            for (let tries = 0; tries < 20; ++tries) {
                found = look(window);
                if (found.length === 0)
                    return;
                wait(50);
            }
            compare(found, []);
        }
        function cleanup() {
            window.explore.closeTopmost();
            Session.dismissNotice();
        }
        function states() {
            return {
                overview: () => {},
                border: () => Session.setBorder("FR-LU", 10000),
                anyBorder: () => Session.setBorder("any", 20000),
                filtered: () => {
                    Session.setBorder("DE-LU", 5000);
                    Session.toggleCode("statuses", "operating");
                    Session.toggleCode("sectors", "steel-metals");
                    Session.setText("acier");
                },
                arcs: () => Session.select("project:unigr-cirkla"),
                card: () => Session.select("site:arcelormittal-differdange"),
                list: () => window.explore.tool = "list",
                folded: () => window.explore.folded = true,
                foldedArcs: () => {
                    window.explore.folded = true;
                    Session.select("project:unigr-cirkla");
                },
                nothing: () => Session.setText("zzz"),
                notice: () => Fixture.notify("Die letzte Ansicht konnte nicht gespeichert werden: Der Datenträger ist voll."),
                error: () => {
                    Fixture.close();
                    Fixture.fail("/home/anna/Dokumente/atlas.gpkg: The database can't be opened", "It is damaged or cut off; copy it again from where it came from.");
                },
                search: () => {
                    keyClick(Qt.Key_K, Qt.ControlModifier);
                    keyClick("m");
                    keyClick("e");
                }
            };
        }
        function test_nothingOverlaps_data() {
            const all = Fixture.setting("ATLAS_SIZES") === "all";
            // Words are as long at every pixel ratio: the longest are enough there.
            const languages = all ? ["fr", "de", "en"] : Screen.devicePixelRatio === 1 ? ["fr", "de"] : ["de"];
            const rows = [];
            for (const size of all ? [[1280, 720], [1920, 1080], [3840, 2160]] : [[1280, 720]])
                for (const theme of all ? ["paper", "night"] : ["paper"])
                    for (const language of languages)
                        for (const state of Object.keys(states()))
                            rows.push({tag: [size.join("×"), theme, language, state].join(" "), size: size, theme: theme,
                                       language: language, state: state});
            return rows;
        }
        function test_nothingOverlaps(data) {
            window.width = data.size[0];
            window.height = data.size[1];
            verify(Fixture.beginReal(data.language));
            tryVerify(() => window.explore.width === data.size[0] && window.explore.height === data.size[1]);
            verify(Fixture.activate(window));
            Session.setTheme(data.theme);
            states()[data.state]();
            waitForRendering(window.explore, 500);
            wait(30);
            settles(Looks.overlaps);
            settles(Looks.elided);
        }
    }
}
