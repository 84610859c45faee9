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
        windowed: true
    }

    TestCase {
        name: "AuthorForm"
        when: windowShown

        readonly property StoryEditor editor: window.explore.editor
        readonly property Presentation talk: window.presentation

        function initTestCase() {
            Metrics.reduceMotion = true;
        }
        function init() {
            editor?.close();
            window.explore.tool = "";
            verify(Fixture.beginReal("fr"));
            verify(Fixture.activate(window));
            tryVerify(() => window.complete, 30000);
        }
        function cleanup() {
            talk.end();
            editor?.close();
        }
        function press(name) {
            tryVerify(() => Fixture.named(window, name) !== null, 2000, name);
            waitForRendering(window.explore);
            mouseClick(Fixture.named(window, name));
        }
        /// Brings into sight what lies farther down in the form, once that has its height.
        function show(name) {
            waitForPolish(window);
            tryVerify(() => Fixture.reveal(window, name) !== null, 2000, name);
            waitForPolish(window);
            return Fixture.reveal(window, name);
        }
        /// A field below its label: the keyboard brings it into sight, then it is clicked.
        function click(label) {
            const field = show(label).parent.field;
            field.forceActiveFocus(Qt.TabFocusReason);
            waitForPolish(window);
            mouseClick(field);
            verify(field.activeFocus, label);
        }
        /// Presses a button in the form.
        function reach(name) {
            show(name);
            press(name);
        }
        function type(text) {
            for (const letter of text)
                keyClick(letter);
        }
        /// As a person begins: the chooser, then the pencil of a story.
        function edit(title) {
            keyClick(Qt.Key_F5);
            press("Modifier le récit " + title);
            tryVerify(() => editor?.open);
            waitForRendering(window.explore);
        }
        function test_stepsAreMadeAndOrderedByHand() {
            edit("Acier vert");
            press("Mots de la scène 1");
            const text = editor.text;
            const had = editor.steps.length;
            // The map as the scene leaves it: then a step keeps words back.
            verify(had > 0 ? editor.showStep(had - 1) : editor.showView());
            reach("Ajouter une étape\u00a0: ce que montre la carte, ou des mots retenus");
            tryVerify(() => editor.steps.length === had + 1 || editor.refused !== "");
            const bare = editor.steps.length === had + 1;
            // What the map shows becomes one.
            Session.toggleCode("kinds", "partner");
            reach("Ajouter une étape\u00a0: ce que montre la carte, ou des mots retenus");
            const last = editor.steps.length - 1;
            compare(last, had + (bare ? 1 : 0), editor.refused + JSON.stringify(editor.steps));
            compare(editor.steps[last].map, "filtre");
            compare(editor.faults, []);
            // By keys: the chip has the keyboard, Space turns it.
            const chip = "L’étape " + (last + 1) + " révèle\u00a0: Chiffre";
            show(chip).forceActiveFocus();
            const shown = editor.steps[last].figure;
            keyClick(Qt.Key_Space);
            compare(editor.steps[last].figure, !shown);
            compare(Fixture.focused(window), chip);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(editor.steps[last].figure, shown);
            if (last > 0) {
                reach("Étape " + (last + 1) + "\u00a0: plus tôt");
                compare(editor.steps[last - 1].map, "filtre");
                reach("Étape " + last + "\u00a0: plus tard");
                compare(editor.steps[last].map, "filtre");
            }
            Session.clearAll();
            reach("Montrer l’étape " + (last + 1) + " sur la carte");
            verify(Session.isChosen("kinds", "partner"));
            Session.toggleCode("sectors", "steel-metals");
            reach("Donner à l’étape " + (last + 1) + " la vue que montre la carte");
            verify(editor.text.includes("steel-metals"));
            reach("Étape " + (last + 1) + "\u00a0: supprimer");
            compare(editor.steps.length, last);
            while (editor.canUndo)
                editor.undo();
            verify(editor.text === text);
        }
        function test_theHeadAndTheSourcesAreWrittenHere() {
            edit("Acier vert");
            press("Mots de la scène 1");
            const before = editor.text;
            click("Auteur du récit");
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type("Sommet");
            verify(editor.text.includes("author = \"Sommet\""), editor.words("author"));
            reach("Couleurs du récit\u00a0: nuit");
            compare(editor.theme, "night");
            window.map.forceActiveFocus();
            keyClick(Qt.Key_F5);
            tryVerify(() => talk.playing);
            verify(Theme.night);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !talk.playing);
            reach("Celles du programme au moment du récit");
            compare(editor.theme, "");
            // One language less by a touch; its words stay in the file.
            const english = show("Le récit est dit en English");
            const touch = touchEvent(english);
            touch.press(0, english).commit();
            touch.release(0, english).commit();
            compare(editor.languages, ["fr", "de"]);
            tryVerify(() => editor.faults.length > 0, 3000);
            verify(editor.text.includes("## en"));
            editor.undo();
            compare(editor.languages, ["fr", "de", "en"]);
            click("Sources, une adresse par ligne");
            keyClick(Qt.Key_End, Qt.ControlModifier);
            keyClick(Qt.Key_Return);
            type("https:");
            keyClick(Qt.Key_Slash);
            keyClick(Qt.Key_Slash);
            type("a.example");
            verify(editor.text.includes("\n- https://a.example\n"), editor.words("sources"));
            while (editor.canUndo)
                editor.undo();
            verify(editor.text === before);
        }
    }
}
