import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// Every word on the screen against the ground that is really painted below it, in both themes.
Item {
    Main {
        id: window

        width: 1600
        height: 1000
    }
    Rectangle {
        id: paleRoom

        width: 100
        height: 40
        color: "#ffffff"

        Text {
            text: "pale"
            textFormat: Text.PlainText
            color: "#999999"
        }
    }

    TestCase {
        name: "Contrast"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            verify(Fixture.beginReal("fr"));
            window.explore.folded = false;
            window.explore.tool = "";
            verify(Fixture.activate(window));
        }
        function states() {
            return {
                overview: () => {},
                filtered: () => {
                    Session.setBorder("FR-LU", 10000);
                    Session.toggleCode("statuses", "operating");
                    Session.toggleCode("kinds", "site");
                    Session.setText("a");
                },
                belgium: () => Session.setBorder("BE-DE", 20000),
                card: () => Session.select("project:unigr-cirkla"),
                list: () => window.explore.tool = "list",
                folded: () => window.explore.folded = true,
                nothing: () => Session.setText("zzz"),
                search: () => {
                    keyClick(Qt.Key_K, Qt.ControlModifier);
                    keyClick("m");
                },
                hover: () => window.explore.hovered = "site:arcelormittal-differdange",
                notice: () => Fixture.notify("La vue n’a pas pu être gardée."),
                error: () => {
                    Fixture.close();
                    Fixture.fail("L’atlas ne peut pas être lu.", "Construisez-le par ./run.");
                }
            };
        }
        function test_everyWordCanBeRead_data() {
            const rows = [];
            for (const theme of ["paper", "night"])
                for (const state of Object.keys(states()))
                    rows.push({tag: theme + " " + state, theme: theme, state: state});
            return rows;
        }
        function test_everyWordCanBeRead(data) {
            Session.setTheme(data.theme);
            states()[data.state]();
            waitForRendering(window.explore, 500);
            wait(30);
            compare(Looks.contrastFaults(window), []);
            keyClick(Qt.Key_Escape);
            window.explore.hovered = "";
            Session.dismissNotice();
        }
        function test_findsWhatIsTooPale() {
            paleRoom.parent = window.contentItem;
            compare(Looks.contrastFaults(window).filter(fault => fault.startsWith("pale: ")).length, 1);
            paleRoom.visible = false;
        }
    }
}
