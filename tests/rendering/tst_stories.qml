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
            const scenes = [
                {tag: "story-steel-fr", story: "acier-hydrogene", scene: 2, language: "fr"},
                {tag: "story-borders-de", story: "industrie-frontieres", scene: 3, language: "de"},
                {tag: "story-recies-en", story: "recies", scene: 4, language: "en"},
            ];
            return [].concat(...[[1280, 720], [1920, 1080]].map(size => scenes.map(
                scene => ({tag: scene.tag + " " + size[1], name: scene.tag, story: scene.story, scene: scene.scene,
                           language: scene.language, width: size[0], height: size[1]}))));
        }
        function test_looksLikeItsPicture(data) {
            Pictures.resize(window, data.width, data.height);
            tryCompare(window, "height", data.height);
            Session.setLanguage(data.language);
            verify(talk.start(data.story));
            talk.goTo(data.scene);
            settle();
            compare(Pictures.difference(window, data.name), "");
        }
        /// With --long the picture of every scene, at two sizes: it has its map, its words have their room, and no
        /// other scene looks like it.
        function test_everySceneHasItsPicture_data() {
            const all = [];
            for (const story of Pictures.takesLong() ? ["acier-hydrogene", "industrie-frontieres", "recies"] : ["recies"])
                for (const size of Pictures.takesLong() ? [[1280, 720], [3840, 2160]] : [[1280, 720]])
                    all.push({tag: story + " " + size[1], story: story, width: size[0], height: size[1]});
            return all;
        }
        function test_everySceneHasItsPicture(data) {
            Pictures.resize(window, data.width, data.height);
            tryCompare(window, "height", data.height);
            verify(talk.start(data.story));
            const seen = [];
            for (let scene = 0; scene < talk.sceneCount; ++scene) {
                talk.goTo(scene);
                settle();
                verify(window.present.words.fits, talk.place);
                const sum = Pictures.fingerprint(window);
                verify(sum !== "" && !seen.includes(sum), talk.place);
                seen.push(sum);
            }
        }
        function test_wordsStandOutFromTheMap_data() {
            const all = [];
            const stories = Pictures.takesLong() ? ["acier-hydrogene", "industrie-frontieres", "recies"] : ["acier-hydrogene"];
            const sizes = Pictures.takesLong() ? [[1280, 720], [1920, 1080]] : [[1280, 720]];
            for (const story of stories)
                for (const language of ["fr", "de", "en"])
                    for (const theme of ["paper", "night"])
                        for (const size of sizes)
                            all.push({tag: [story, language, theme, size[1]].join(" "), story: story, language: language,
                                      theme: theme, width: size[0], height: size[1]});
            return all;
        }
        /// All words that are to be seen in an item.
        function wordsIn(item) {
            if (!item.visible)
                return [];
            const own = item.textFormat !== undefined && item.text !== "" && item.opacity > 0 ? [item] : [];
            return Array.from(item.children).reduce((found, child) => found.concat(wordsIn(child)), own);
        }
        function test_wordsStandOutFromTheMap(data) {
            Pictures.resize(window, data.width, data.height);
            tryCompare(window, "height", data.height);
            Session.setLanguage(data.language);
            verify(talk.start(data.story));
            let seen = 0;
            for (let scene = 0; scene < talk.sceneCount; ++scene) {
                talk.goTo(scene);
                Session.setTheme(data.theme);
                tryVerify(() => {
                    window.map.layers.labels.update(); // a frame, should the last one have come while the window grew
                    return window.complete;
                }, 20000);
                const words = wordsIn(window.present);
                verify(words.length > 4, `${talk.place}: ${words.length} words`);
                seen += words.length;
                const places = words.map(text => text.mapToItem(null, 0, 0, text.contentWidth, text.contentHeight));
                const colors = words.map(text => text.color);
                const grounds = words.map(text => text.opacity);
                words.forEach(text => text.opacity = 0); // what is left is what they stand on
                waitForRendering(window.contentItem);
                const contrasts = Pictures.lowestContrasts(window, places, colors);
                words.forEach((text, i) => text.opacity = grounds[i]);
                compare(contrasts.length, words.length);
                for (let i = 0; i < words.length; ++i)
                    verify(contrasts[i] >= 4.5, `${talk.place}: ${contrasts[i].toFixed(2)} for '${words[i].text}'`);
            }
            verify(seen > 6 * talk.sceneCount, seen);
        }
        function test_paleWordsAreFound() {
            verify(talk.start("recies"));
            tryVerify(() => window.complete, 20000);
            const place = Qt.rect(0, 0, window.width, window.height); // the whole map: something is as dark as the words
            verify(Pictures.lowestContrasts(window, [place], [Theme.ink2])[0] < 4.5);
        }
    }
}
