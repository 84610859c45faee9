import QtQuick
import QtTest
import Atlas.Core
import Atlas.Rendering
import Atlas.Ui

// One scene of each story, and whether the words can be read over the map of every one.
Item {
    Main {
        id: window

        width: 1280
        height: 720
        windowed: true
    }

    TestCase {
        name: "Stories"
        when: windowShown

        readonly property Presentation talk: window.presentation

        function init() {
            Metrics.reduceMotion = true;
            verify(Pictures.show('{"version":1,"language":"fr"}'));
        }
        function cleanup() {
            talk.end();
        }
        function settle() {
            wait(50);
            tryVerify(() => window.complete, 20000);
            window.map.layers.labels.placeAnew();
            wait(50);
        }
        function test_looksLikeItsPicture_data() {
            return [
                {tag: "story-steel-fr", story: "acier-hydrogene", scene: 2, language: "fr"},
                {tag: "story-borders-de", story: "industrie-frontieres", scene: 3, language: "de"},
                {tag: "story-recies-en", story: "recies", scene: 4, language: "en"},
            ];
        }
        function test_looksLikeItsPicture(data) {
            Session.setLanguage(data.language);
            verify(talk.start(data.story));
            talk.goTo(data.scene);
            settle();
            compare(Pictures.difference(window, data.tag), "");
        }
        function test_wordsStandOutFromTheMap_data() {
            const all = [];
            for (const story of ["acier-hydrogene", "industrie-frontieres", "recies"])
                for (const theme of ["paper", "night"])
                    all.push({tag: story + " " + theme, story: story, theme: theme});
            return all;
        }
        function test_wordsStandOutFromTheMap(data) {
            verify(talk.start(data.story));
            for (let scene = 0; scene < talk.sceneCount; ++scene) {
                talk.goTo(scene);
                Session.setTheme(data.theme);
                tryVerify(() => window.map.complete, 20000);
                const words = window.present.words;
                const place = Qt.rect(words.x, words.y, words.width, words.height);
                words.opacity = 0; // what is left is what they stand on
                waitForRendering(window.contentItem);
                for (const color of [Theme.ink, Theme.ink2, Theme.ember]) {
                    const contrast = Pictures.lowestContrast(window, place, color);
                    verify(contrast >= 4.5, `${talk.place}: ${contrast.toFixed(2)} for ${color}`);
                }
                words.opacity = 1;
            }
        }
    }
}
