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
        name: "Author"
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
        function says(text) {
            return Fixture.shownTexts(window).some(line => line.includes(text));
        }
        function press(name) {
            tryVerify(() => Fixture.named(window, name) !== null, 2000, name);
            waitForRendering(window.explore);
            mouseClick(Fixture.named(window, name));
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
        function names() {
            const rows = [];
            for (let i = 0; i < editor.count; ++i)
                rows.push(editor.data(editor.index(i, 0), 257));
            return rows;
        }
        function row(number) {
            return Fixture.accessibleTree(window).find(line => line.includes("Scène " + number + "\u00a0:"));
        }

        function test_aPersonBeginsInTheChooserAndWritesWords() {
            edit("RECIES et l’Euro-Accélérateur");
            verify(says("RECIES et l’Euro-Accélérateur"));
            compare(editor.count, talk.stories().find(story => story.file === editor.file).detail.match(/\d+/)[0] * 1);
            verify(!editor.unsaved);
            press("Mots de la scène 1");
            window.explore.focusTool(); // the first field, brought into sight
            compare(Fixture.focused(window), "Phrase");
            const field = window.activeFocusItem;
            verify(Fixture.named(window, "Phrase") === field);
            compare(field.text, "Metz, 23 mai 2025. L’industrie se rencontre.");
            mouseClick(field);
            keyClick(Qt.Key_End, Qt.ControlModifier);
            type(" enfin");
            compare(editor.words("headline"), "Metz, 23 mai 2025. L’industrie se rencontre. enfin");
            // The preview says it as the talk would.
            Fixture.reveal(window, "Aperçu de la scène");
            tryVerify(() => Fixture.named(window, "Metz, 23 mai 2025. L’industrie se rencontre. enfin") !== null, 2000);
            // Spaces that no line may break at stay so, whoever types beside them.
            editor.setWords("text", "12\u00a0000 et 3\u202f%");
            editor.undo();
            editor.redo();
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Tab);
            compare(Fixture.focused(window), "Lignes en dessous");
            keyClick(Qt.Key_End, Qt.ControlModifier);
            type("x");
            compare(editor.words("text"), "12\u00a0000 et 3\u202f%x");
            editor.undo();
            editor.undo();
            keyClick(Qt.Key_Backtab);
            keyClick(Qt.Key_Backtab);
            // One go, one step back.
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(field.text, "Metz, 23 mai 2025. L’industrie se rencontre.");
            verify(!editor.unsaved);
            keyClick(Qt.Key_Y, Qt.ControlModifier);
            verify(field.text.endsWith("enfin"));
        }
        function test_undoOfTheStoryIsNotThatOfTheMap() {
            edit("RECIES et l’Euro-Accélérateur");
            Session.toggleCode("kinds", "partner");
            verify(Session.canUndo);
            const view = Session.viewJson();
            editor.setWords("headline", "Autre");
            editor.undo();
            verify(!editor.unsaved);
            compare(Session.viewJson(), view);
            verify(Session.canUndo);
            // And the other way round, by the keys: on the map and in a field.
            editor.setWords("headline", "Autre");
            window.map.forceActiveFocus();
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            verify(!Session.isChosen("kinds", "partner"));
            compare(editor.words("headline"), "Autre");
            Session.toggleCode("kinds", "partner");
            window.explore.focusTool();
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            verify(Session.isChosen("kinds", "partner"));
            verify(editor.words("headline") !== "Autre");
        }
        function test_theFirstSavingOfAStoryOfTheProgramIsACopy() {
            edit("RECIES et l’Euro-Accélérateur");
            const theirs = editor.file;
            const before = Fixture.fileText(theirs);
            verify(editor.foreign);
            editor.setWords("headline", "Le mien");
            press("Enregistrer");
            compare(Fixture.ownStories(), ["recies.md"]);
            compare(Fixture.fileText(theirs), before);
            compare(Fixture.fileText("recies.md"), before.replace("### Metz, 23 mai 2025. L’industrie se rencontre.", "### Le mien"));
            verify(!editor.foreign && !editor.unsaved);
            // It is in the chooser, beside the one it was made of.
            compare(talk.stories().length, 4);
            verify(talk.stories()[0].own);
        }
        function test_theViewBecomesAScene() {
            edit("Acier vert");
            const count = editor.count;
            Session.toggleCode("sectors", "steel-metals");
            Session.select("site:dillinger-huette-dillingen");
            // What is selected belongs to the scene: its card does not stand in the way.
            verify(Fixture.named(window, "Ajouter cette vue comme scène") !== null);
            press("Ajouter cette vue comme scène");
            compare(editor.count, count + 1);
            compare(editor.scene, 1);
            const view = Session.viewJson();
            Session.clearAll();
            Session.select("");
            verify(editor.showView());
            compare(JSON.parse(Session.viewJson()).filter, JSON.parse(view).filter);
            compare(Session.selected, "site:dillinger-huette-dillingen");
            // Another View in its place, by the key.
            Session.select("");
            verify(editor.takeView());
            verify(!editor.text.includes("site:dillinger-huette-dillingen\"}\n```\n\n## fr\n\n### "));
            keyClick(Qt.Key_E, Qt.ControlModifier);
            compare(editor.count, count + 2);
            verify(editor.faults.length === 0, editor.faults.map(fault => fault.what).join());
        }
        function test_scenesAreOrderedByKeysButtonsAndTheMouse() {
            edit("Acier vert");
            const before = names();
            Fixture.reveal(window, row(1).split(": ").slice(1).join(": "))?.forceActiveFocus();
            keyClick(Qt.Key_Down, Qt.AltModifier);
            compare(names().slice(0, 2), [before[1], before[0]]);
            tryVerify(() => Fixture.focused(window).startsWith("Scène 2"));
            keyClick(Qt.Key_Up, Qt.AltModifier);
            compare(names(), before);
            press("Descendre");
            compare(names().slice(0, 2), [before[1], before[0]]);
            press("Monter");
            compare(names(), before);
            // By the grip of the third row, to the top.
            const at = Fixture.named(window, row(3).split(": ").slice(1).join(": "));
            mousePress(at, 14, 24);
            for (let i = 1; i <= 12; ++i)
                mouseMove(at, 14, 24 - 18 * i);
            mouseRelease(at, 14, 24 - 18 * 12);
            tryVerify(() => names()[0] === before[2]);
            compare(editor.scene, 0);
            editor.undo();
            compare(names(), before);
        }
        function test_duplicateDeleteAndBringBack() {
            edit("Acier vert");
            const text = editor.text;
            const before = names();
            press("Dupliquer");
            compare(names().slice(0, 2), [before[0], before[0] + "-2"]);
            press("Supprimer la scène " + before[0] + "-2");
            compare(names(), before);
            verify(editor.text === text);
            verify(says("« " + before[0] + "-2 » est supprimé") || says("est supprimé"));
            press("Rétablir la scène supprimée");
            compare(names()[1], before[0] + "-2");
            editor.undo();
            compare(names(), before);
            verify(editor.text === text);
        }
        function test_anotherProgramIsHeard() {
            edit("Acier vert");
            editor.setWords("headline", "Un");
            verify(editor.save());
            const mine = editor.text;
            // Nothing unsaved: what they wrote is shown, and said.
            Fixture.writeFile(editor.file, mine.replace("### Un\n", "### Deux\n"));
            tryCompare(editor, "unsaved", false, 5000);
            tryVerify(() => editor.words("headline") === "Deux", 5000);
            tryVerify(() => says("Un autre programme a modifié le récit"));
            Session.dismissNotice();
            // Something unsaved: nothing is overwritten, neither there nor here.
            editor.setWords("headline", "Trois");
            Fixture.writeFile(editor.file, mine.replace("### Un\n", "### Quatre\n"));
            tryVerify(() => editor.conflict, 5000);
            verify(!editor.save());
            verify(Fixture.fileText(editor.file).includes("### Quatre"));
            compare(editor.words("headline"), "Trois");
            press("Reprendre ce que l’autre programme a écrit");
            compare(editor.words("headline"), "Quatre");
            editor.undo();
            compare(editor.words("headline"), "Trois");
            verify(editor.save());
            verify(Fixture.fileText(editor.file).includes("### Trois"));
        }
        function test_whatIsWrongIsSaidWithItsLine() {
            edit("Acier vert");
            compare(editor.faults, []);
            editor.setWords("figure", "{{distance site:nowhere border:FR-LU}}");
            tryVerify(() => editor.faults.length > 0, 3000);
            const fault = editor.faults.find(fault => fault.what.includes("site:nowhere"));
            verify(fault, editor.faults.map(fault => fault.what).join());
            compare(editor.text.split("\n")[fault.line - 1], "> {{distance site:nowhere border:FR-LU}}");
            editor.setWords("text", "Un\n\nDeux\n\nTrois\n\nQuatre");
            tryVerify(() => editor.faults.length > 1 && editor.faults.every(fault => fault.hint !== ""), 3000);
            press(editor.faults.length + " points à corriger");
            tryVerify(() => says("L’atlas n’a pas de fiche «\u00a0site:nowhere\u00a0»"));
        }
        function test_aNewStoryIsToldAsItIsWritten() {
            keyClick(Qt.Key_F5);
            press("Nouveau récit");
            tryCompare(editor, "count", 1);
            editor.setWords("headline", "Bonjour.");
            editor.language = "de";
            editor.setWords("headline", "Guten Tag.");
            editor.setWords("figure", "{{count}}");
            editor.language = "fr";
            editor.setWords("figure", "{{count}}");
            editor.setWords("title", "Mon récit");
            window.map.forceActiveFocus();
            keyClick(Qt.Key_F5);
            tryVerify(() => talk.playing);
            compare(talk.headline, "Bonjour.");
            compare(talk.title, "Mon récit");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !talk.playing);
            verify(editor.open && editor.unsaved);
            keyClick(Qt.Key_S, Qt.ControlModifier);
            compare(Fixture.ownStories(), ["mon-r\u00e9cit.md"]);
        }
        function test_whatIsNotSavedIsNotLost() {
            edit("Acier vert");
            editor.setWords("headline", "Un");
            window.close();
            tryVerify(() => says("Garder ce que vous avez écrit"));
            verify(window.visible);
            keyClick(Qt.Key_Escape);
            verify(!says("Garder ce que vous avez écrit"));
            compare(editor.words("headline"), "Un");
            window.map.forceActiveFocus();
            window.explore.tool = "";
            keyClick(Qt.Key_F5);
            press("Nouveau récit");
            tryVerify(() => says("Garder ce que vous avez écrit"));
            press("Enregistrer");
            tryVerify(() => editor.count === 1);
            compare(Fixture.ownStories(), ["acier-hydrogene.md"]);
        }
        function test_everythingHasANameAndNothingIsCut_data() {
            return [{tag: "fr", fault: "L’atlas n’a"}, {tag: "de", fault: "Der Atlas hat"}, {tag: "en", fault: "The atlas has"}];
        }
        function test_everythingHasANameAndNothingIsCut(data) {
            window.explore.write(talk.stories()[0].file);
            Session.setLanguage(data.tag);
            editor.setWords("figure", "{{distance site:nowhere border:FR-LU}}");
            tryVerify(() => editor.faults.some(fault => fault.what.startsWith(data.fault)), 3000);
            waitForRendering(window.explore);
            compare(Fixture.accessibleFaults(window), []);
            Fixture.named(window, {fr: "Scènes", de: "Szenen", en: "Scenes"}[data.tag]).forceActiveFocus();
            keyClick(Qt.Key_Right); // to the words
            waitForRendering(window.explore);
            compare(Fixture.accessibleFaults(window), []);
        }
    }
}
