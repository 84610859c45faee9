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
        windowed: true
    }
    EveryState {
        id: states

        window: window
        hand: test
    }

    TestCase {
        id: test

        name: "Accessibility"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
        }
        function cleanup() {
            states.leave();
        }
        function test_everythingHasANameAndARole_data() {
            // Each state in one of the languages: in no state do they all miss a name that one of them has.
            return Object.keys(states.all).map((state, index) => {
                const language = ["fr", "de", "en"][index % 3];
                return {tag: state + " " + language, language: language, state: state};
            });
        }
        function test_everythingHasANameAndARole(data) {
            Fixture.begin(data.language);
            verify(Fixture.activate(window));
            states.enter(data.state);
            compare(Fixture.accessibleFaults(window), []);
            verify(Fixture.accessibleTree(window).length > (states.bare.includes(data.state) ? 6 : 12));
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
