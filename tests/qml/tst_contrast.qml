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
        windowed: true
    }
    EveryState {
        id: states

        window: window
        hand: test
        site: "site:arcelormittal-differdange"
        partner: "partner:recies"
        project: "project:unigr-cirkla"
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
        id: test

        name: "Contrast"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
        }
        function cleanup() {
            states.leave();
        }
        function test_everyWordCanBeRead_data() {
            const rows = [];
            for (const theme of ["paper", "night"])
                for (const state of Object.keys(states.all))
                    rows.push({tag: theme + " " + state, theme: theme, state: state});
            return rows;
        }
        function test_everyWordCanBeRead(data) {
            verify(Fixture.beginReal("fr"));
            Session.setTheme(data.theme);
            verify(Fixture.activate(window));
            states.enter(data.state);
            Session.setTheme(data.theme); // some states begin anew
            wait(30);
            compare(Looks.contrastFaults(window), []);
        }
        function test_findsWhatIsTooPale() {
            paleRoom.parent = window.contentItem;
            compare(Looks.contrastFaults(window).filter(fault => fault.startsWith("pale: ")).length, 1);
            paleRoom.visible = false;
        }
    }
}
