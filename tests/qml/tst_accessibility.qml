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
        name: "Accessibility"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            window.explore.folded = false;
            window.explore.tool = "";
        }
        function cleanup() {
            window.explore.closeTopmost();
            window.mapDrawn = true;
            Session.dismissNotice();
        }
        /// Every state that the interface can be in.
        function states() {
            return {
                overview: () => {},
                filtered: () => {
                    Session.setBorder("FR-LU", 10000);
                    Session.toggleCode("statuses", "operating");
                    Session.setText("a");
                },
                anyBorder: () => Session.setBorder("any", 10000),
                cardOfAProject: () => Session.select("project:powder"),
                cardOfASite: () => Session.select("site:steelworks"),
                cardWithoutAnything: () => Session.select("site:lost"),
                folded: () => window.explore.folded = true,
                foldedSearch: () => {
                    window.explore.folded = true;
                    search("m");
                },
                search: () => search("m"),
                searchInVain: () => search("qqq"),
                list: () => window.explore.tool = "list",
                emptyList: () => {
                    window.explore.tool = "list";
                    Session.setText("zzz");
                },
                nothingLeft: () => Session.toggleCode("sectors", "textiles"),
                turned: () => {
                    const camera = Session.camera;
                    camera.bearing = 30;
                    Session.setCamera(camera);
                },
                notice: () => Fixture.notify("!"),
                withoutOpenGl: () => {
                    window.mapDrawn = false;
                    window.explore.tool = "list";
                },
                error: () => {
                    Fixture.close();
                    Fixture.fail("a", "b");
                },
                closed: () => Fixture.close()
            };
        }
        function search(letters) {
            keyClick(Qt.Key_K, Qt.ControlModifier);
            for (const letter of letters)
                keyClick(letter);
        }
        function test_everythingHasANameAndARole_data() {
            const rows = [];
            for (const language of ["fr", "de", "en"])
                for (const state of Object.keys(states()))
                    rows.push({tag: language + " " + state, language: language, state: state});
            return rows;
        }
        function test_everythingHasANameAndARole(data) {
            Fixture.begin(data.language);
            verify(Fixture.activate(window));
            states()[data.state]();
            waitForRendering(window.explore, 500);
            compare(Fixture.accessibleFaults(window), []);
            verify(Fixture.accessibleTree(window).length > (data.state === "error" || data.state === "closed" ? 6 : 12));
        }
        function test_whatHasNoNameIsFound() {
            Fixture.begin("en");
            verify(Fixture.activate(window));
            const nameless = button.createObject(window.explore);
            compare(Fixture.accessibleFaults(window).length > 0, true);
            nameless.destroy();
        }
    }
    Component {
        id: button

        IconButton {
            iconName: "plus-lg"
        }
    }
}
