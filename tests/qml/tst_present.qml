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
        name: "Present"
        when: windowShown

        readonly property Presentation talk: window.presentation

        function initTestCase() {
            Metrics.reduceMotion = true;
        }
        function init() {
            verify(Fixture.beginReal("fr"));
            verify(Fixture.activate(window));
            verify(talk.start("acier-hydrogene"));
            tryVerify(() => window.present.activeFocus, 2000, "the scene has the keyboard");
            tryVerify(() => window.complete, 30000);
        }
        function cleanup() {
            talk.end();
            compare(talk.playing, false);
        }
        function says(text) {
            return Fixture.shownTexts(window).some(line => line.includes(text));
        }
        function camera() {
            return JSON.stringify([Session.camera.longitude, Session.camera.latitude, Session.camera.span]);
        }

        function test_theSceneFillsTheWindow() {
            verify(says("Quatre pays, un seul bassin d’acier."));
            verify(says("Acier vert · 1 sur 8"));
            verify(!window.explore.visible);
            compare(window.map.frame.wordsShare, window.present.wordsShare);
            compare(Fixture.named(window, "Agrandir"), null);
            compare(Fixture.cutTexts(window).filter(text => !text.includes("OpenStreetMap")), []);
        }
        function test_aClickerWalksThroughTheStory() {
            keyClick(Qt.Key_PageDown);
            compare(talk.scene, 1);
            tryVerify(() => says("La Sarre change ses fours."));
            compare(Session.selected, "project:power4steel");
            keyClick(Qt.Key_PageDown);
            compare(talk.scene, 2);
            const before = talk.countLine;
            keyClick(Qt.Key_PageDown); // a step: one more record
            compare(talk.scene, 2);
            verify(talk.countLine !== before);
            keyClick(Qt.Key_PageDown);
            compare(talk.scene, 3);
            keyClick(Qt.Key_PageUp);
            compare(talk.scene, 2);
            keyClick(Qt.Key_Period);
            verify(talk.black);
            keyClick(Qt.Key_Period);
            verify(!talk.black);
            keyClick(Qt.Key_Escape);
            verify(!talk.playing);
            verify(window.explore.visible);
        }
        function test_keysOfTheKeyboard() {
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Space);
            compare(talk.scene, 2);
            keyClick(Qt.Key_Left);
            compare(talk.scene, 1);
            keyClick(Qt.Key_End);
            compare(talk.scene, 7);
            keyClick(Qt.Key_Home);
            compare(talk.scene, 0);
            keyClick(Qt.Key_6);
            tryVerify(() => says("→ 6"));
            keyClick(Qt.Key_Return);
            compare(talk.scene, 5);
            keyClick(Qt.Key_W);
            verify(talk.white);
            keyClick(Qt.Key_W);
            compare(talk.scene, 5);
        }
        function test_theOverviewShowsAllScenesAndJumps() {
            keyClick(Qt.Key_G);
            verify(talk.overview);
            tryVerify(() => says("Tout n’a pas réussi."));
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(talk.scene, 5);
            verify(!talk.overview);
            keyClick(Qt.Key_Tab);
            verify(talk.overview);
            const cell = Fixture.named(window, "Scène 2\u00a0: La Sarre change ses fours.");
            verify(cell !== null);
            mouseClick(cell);
            compare(talk.scene, 1);
        }
        function test_aSwipeOverTheWordsTurnsThePage() {
            const touch = touchEvent(window.present);
            const swipe = (from, to) => {
                touch.press(0, window.present, from, 500).commit();
                for (let i = 1; i <= 5; ++i)
                    touch.move(0, window.present, from + (to - from) * i / 5, 500).commit();
                touch.release(0, window.present, to, 500).commit();
            };
            swipe(400, 200);
            tryCompare(talk, "scene", 1);
            verify(!talk.diving);
            swipe(100, 300);
            tryCompare(talk, "scene", 0);
        }
        function test_theCameraStaysTheScenesWhenTheWindowChanges() {
            talk.goTo(3);
            const scene = camera();
            window.width = 1500;
            window.height = 844;
            tryVerify(() => window.present.width === 1500);
            compare(camera(), scene);
            window.width = 1280;
            window.height = 720;
            tryVerify(() => window.present.width === 1280);
            compare(camera(), scene);
        }
        function test_f5ChoosesAStory() {
            talk.end();
            window.map.forceActiveFocus();
            keyClick(Qt.Key_F5);
            tryVerify(() => says("Quel récit présenter"));
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => talk.playing);
            compare(talk.title, "L’industrie et ses frontières");
            keyClick(Qt.Key_Escape);
            keyClick(Qt.Key_F5);
            keyClick(Qt.Key_Escape);
            verify(!talk.playing);
        }
        /// The words of a scene with the height of a line as it is drawn.
        function lines(item) {
            const own = item.lineCount > 0 && item.text !== "" ? [{text: item.text, height: item.contentHeight / item.lineCount}] : [];
            return [].concat(own, ...Array.from(item.children).filter(child => child.visible).map(lines));
        }
        function test_everyWordOfEveryStoryFits_data() {
            return [{tag: "fr"}, {tag: "de"}, {tag: "en"}];
        }
        function test_everyWordOfEveryStoryFits(data) {
            Session.setLanguage(data.tag);
            for (const story of talk.stories()) {
                talk.start(story.file);
                do {
                    const scene = talk.scene;
                    const where = data.tag + ", " + talk.place + ": ";
                    const text = window.present.words;
                    verify(talk.headline !== "" && !talk.headline.includes("…"), where + talk.headline);
                    verify(!talk.text.join(" ").includes("…"), where + talk.text.join(" "));
                    waitForRendering(window.contentItem);
                    verify(text.fits, where + talk.headline);
                    // For the last row: a line is at least a thirtieth of the screen, the sentence a twentieth.
                    for (const line of lines(text))
                        verify(line.height >= (line.text === talk.headline ? 720 / 20 : line.text === talk.place ? 720 / 45 : 720 / 30),
                               where + line.text + ": " + line.height);
                    do
                        talk.next();
                    while (talk.scene === scene && scene + 1 < talk.sceneCount);
                    if (talk.scene === scene)
                        break;
                } while (true);
            }
        }
        function test_theSpeakersWindowKeepsTheNotes() {
            const own = window.presenter.window;
            verify(!own.visible); // one screen: only when asked for
            talk.goTo(1);
            const note = talk.notes[0];
            verify(note.includes("Power4Steel"));
            keyClick(Qt.Key_P);
            tryVerify(() => own.visible && Fixture.shownTexts(own).some(text => text === note));
            verify(!says(note));
            verify(Fixture.shownTexts(own).some(text => text.includes(talk.nextHeadline)));
            tryVerify(() => own.pictures.length === 1 && own.pictures[0].toString() !== "", 5000,
                      "it shows what the audience sees");
            compare(Fixture.accessibleFaults(own), []);
            own.keyPressed(Qt.Key_PageDown, Qt.NoModifier);
            compare(talk.scene, 2);
            // Frozen, the audience keeps its picture while the talk goes on.
            own.keyPressed(Qt.Key_F, Qt.NoModifier);
            tryVerify(() => window.presenter.frozen, 5000);
            own.keyPressed(Qt.Key_PageDown, Qt.NoModifier);
            verify(window.presenter.frozen);
            own.keyPressed(Qt.Key_F, Qt.NoModifier);
            verify(!window.presenter.frozen);
            own.keyPressed(Qt.Key_Escape, Qt.NoModifier);
            verify(!talk.playing);
            tryVerify(() => !own.visible);
        }
        function test_theSpeakerHasTheTimeAndAllScenes() {
            const own = window.presenter.window;
            keyClick(Qt.Key_P);
            tryVerify(() => own.visible);
            const shows = text => Fixture.shownTexts(own).includes(text);
            verify(Date.now() - own.startedAt < 60000, "the talk's time begins with the talk");
            verify(shows("Écoulé"));
            verify(shows(new Date(own.now).toLocaleTimeString(Qt.locale("fr"), "HH:mm")), "the time of the day");
            own.startedAt -= 754000; // twelve minutes and a half ago
            tryVerify(() => /^12:3[4-9]$/.test(Fixture.shownTexts(own).find(text => text.startsWith("12:3"))), 5000,
                      "minutes and seconds since then");
            // All scenes in a row, to be touched.
            for (let i = 0; i < 3; ++i)
                tryVerify(() => shows((i + 1) + "  " + talk.scenes[i].title), 5000, talk.scenes[i].title);
            mouseClick(Fixture.named(own, "Scène 3\u00a0: " + talk.scenes[2].title));
            compare(talk.scene, 2);
            talk.end();
            compare(own.startedAt, 0);
        }
        function test_everythingHasItsNameForAScreenReader() {
            compare(Fixture.accessibleFaults(window), []);
            const tree = Fixture.accessibleTree(window);
            verify(tree.some(line => line.includes("Quatre pays, un seul bassin d’acier.")));
            verify(tree.some(line => line.includes("Acier vert · 1 sur 8")));
        }
    }
}
