import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// An atlas from outside may hold anything: what it holds is shown as it is written, and loads nothing.
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
    }
    Component {
        id: fromOutside

        Image {
            source: "http://192.0.2.1/control.png"
        }
    }

    TestCase {
        id: test

        name: "Hostile"
        when: windowShown

        property string words

        function init() {
            Metrics.reduceMotion = true;
            words = Fixture.beginHostile();
            verify(Fixture.activate(window));
        }
        function cleanup() {
            states.leave();
        }
        function test_everyState_data() {
            return Object.keys(states.all).map(state => ({tag: state, state: state}));
        }
        function test_everyState(data) {
            states.enter(data.state);
            compare(Looks.markupFaults(window), []);
            compare(Fixture.refused().filter(url => !url.includes("control")), []);
        }
        function test_keptView() {
            Session.setText(words.slice(0, 60));
            window.explore.keepView();
            tryVerify(() => Fixture.focused(window) === "Name of the view");
            Fixture.named(window, "Name of the view").text = words;
            keyClick(Qt.Key_Return);
            check(1);
        }
        /// A person's story: written, chosen and told.
        function test_story() {
            window.write("");
            const editor = window.editor;
            verify(editor.addView());
            for (const part of ["title", "author", "headline", "text", "notes", "sources"])
                editor.setWords(part, words);
            check(2);
            states.panel().inWords = true;
            check(1);
            verify(editor.save());
            const file = editor.file;
            editor.close();
            window.startPresenting();
            check(1);
            keyClick(Qt.Key_Escape);
            verify(window.presentation.start(file), "it can be told");
            check(2);
            window.presentation.toggleOverview();
            check(2);
        }
        /// Every text is plain, and these many show the hostile words letter by letter.
        function check(least) {
            waitForRendering(window.explore, 500);
            compare(Looks.markupFaults(window), []);
            verify(Looks.textCount(window) > 40);
            tryVerify(() => literal().length >= least, 3000, "texts with the hostile words: " + literal().length);
            compare(Fixture.refused().filter(url => !url.includes("control")), []);
        }
        function literal() {
            return Fixture.shownTexts(window).filter(text => text.includes(words));
        }

        function test_facetsAndAttribution() {
            Session.setBorder("FR-LU", 10000);
            check(10);
        }
        function test_card() {
            Session.select("project:powder");
            check(8);
            verify(window.title.startsWith(words));
        }
        function test_cardOfASite() {
            Session.select("site:steelworks");
            check(8);
        }
        function test_list() {
            window.explore.tool = "list";
            check(12);
        }
        function test_search() {
            keyClick(Qt.Key_K, Qt.ControlModifier);
            for (const letter of "bold")
                keyClick(letter);
            tryVerify(() => literal().length > 12);
            check(12);
            keyClick(Qt.Key_Escape);
        }
        function test_textAsFilter() {
            Session.setText(words);
            check(1);
            Session.setText("");
        }
        function test_tooltip() {
            const row = Fixture.accessibleTree(window).find(line => line.startsWith("CheckBox") && line.includes("steel-metals"));
            verify(row);
            const before = literal().length;
            const item = Fixture.named(window, row.slice(row.indexOf(": ") + 2));
            mouseMove(item, 30, 10);
            tryVerify(() => literal().length > before, 3000);
            check(1);
            mouseMove(window.map, 5, 5);
        }
        function test_hoverOnTheMap() {
            const before = literal().length;
            window.explore.hovered = "site:steelworks";
            tryVerify(() => literal().length >= before + 2);
            check(1);
            window.explore.hovered = "";
        }
        function test_noticesAndErrors() {
            Fixture.notify(words);
            check(1);
            Session.dismissNotice();
            Fixture.close();
            Fixture.fail(words, words);
            check(2);
        }
        // The spy on the network sees what an engine asks for, and refuses it.
        function test_theNetworkIsRefused() {
            const image = fromOutside.createObject(window.contentItem);
            tryCompare(image, "status", Image.Error);
            verify(Fixture.refused().includes("http://192.0.2.1/control.png"));
            image.destroy();
        }
    }
}
