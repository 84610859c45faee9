import QtQuick
import QtTest
import Atlas.Core
import Atlas.Rendering
import Atlas.Ui

// The kiosk's two first screens as the design draws them, and that nothing overlaps or is cut on the screens it
// may stand on.
Item {
    KioskMain {
        id: window

        windowed: true
        typing: false
        width: 1920
        height: 1080
    }

    TestCase {
        name: "Kiosk"
        when: windowShown

        readonly property Kiosk kiosk: window.kiosk

        function settle() {
            wait(60);
            tryVerify(() => window.map.complete, 90000);
            window.map.layers.labels.placeAnew();
            wait(60);
        }
        function resize(width, height) {
            Pictures.resize(window, width, height);
            tryVerify(() => window.width === width && window.height === height, 5000);
        }
        function wake() {
            kiosk.leave();
            mouseClick(window.contentItem, 20, 400);
            compare(kiosk.screen, Kiosk.Welcome);
        }
        function init() {
            Metrics.reduceMotion = true;
            verify(Pictures.show('{"version":1,"language":"fr"}'));
            kiosk.leave();
        }
        function test_looksLikeItsPicture_data() {
            return [{tag: "kiosk-attract", width: 1080, height: 1920, woken: false},
                    {tag: "kiosk-attract", width: 1920, height: 1080, woken: false},
                    {tag: "kiosk-home", width: 1080, height: 1920, woken: true},
                    {tag: "kiosk-home", width: 1920, height: 1080, woken: true}];
        }
        function test_looksLikeItsPicture(data) {
            resize(data.width, data.height);
            if (data.woken)
                wake();
            tryVerify(() => window.complete, 60000);
            settle();
            compare(Pictures.difference(window, data.tag), "");
        }

        /// Words that are cut without saying so, or stand beyond the window; those that lie over one another.
        function faults() {
            const texts = [], found = [];
            const walk = (item, shown) => {
                if (!item.visible || item.opacity === 0 || item === window.map)
                    return;
                if (item instanceof Text && item.text !== "" && item.width > 0) {
                    const at = item.mapToItem(window.contentItem, 0, 0);
                    const left = item.horizontalAlignment === Text.AlignRight ? item.width - item.paintedWidth
                               : item.horizontalAlignment === Text.AlignHCenter ? (item.width - item.paintedWidth) / 2 : 0;
                    const box = {x: at.x + left, y: at.y, width: item.paintedWidth, height: item.paintedHeight, text: item.text};
                    if (box.x < -1 || box.x + box.width > window.width + 1 || box.y < -1 || box.y + box.height > window.height + 1) {
                        if (!shown)
                            found.push(`beyond the window: ${box.text}`);
                    } else if (item.paintedWidth > item.width + 2) {
                        found.push(`wider than its place: ${box.text}`);
                    }
                    if (!shown)
                        texts.push(box);
                }
                for (const child of item.children)
                    walk(child, shown || item.clip);
            };
            walk(window.contentItem, false);
            for (let i = 0; i < texts.length; ++i)
                for (let j = 0; j < i; ++j) {
                    const [a, b] = [texts[i], texts[j]];
                    const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
                    const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
                    // Lines have more room than their letters.
                    if (wide > 3 && high > 0.35 * Math.min(a.height, b.height))
                        found.push(`over one another: ${a.text} | ${b.text}`);
                }
            return found;
        }
        function test_nothingOverlapsOrIsCut_data() {
            const all = [];
            for (const [width, height] of [[1920, 1080], [1080, 1920], [1350, 1080], [2520, 1080]])
                for (const language of ["fr", "de", "en"])
                    for (const large of [false, true])
                        all.push({tag: `${width}x${height} ${language}${large ? " large" : ""}`, width: width, height: height,
                                  language: language, large: large});
            return all;
        }
        function test_nothingOverlapsOrIsCut(data) {
            resize(data.width, data.height);
            wake();
            kiosk.speak(data.language);
            kiosk.largeText = data.large;
            wait(30);
            compare(faults(), [], "welcome");
            kiosk.low = true;
            wait(30);
            compare(faults(), [], "welcome, low");
            kiosk.low = false;
            for (const path of [Kiosk.Near, Kiosk.Border, Kiosk.Together, Kiosk.Stories, Kiosk.Search]) {
                kiosk.choose(path);
                wait(60);
                compare(faults(), [], `path ${path}`);
            }
            kiosk.openRecord("project:unigr-cirkla");
            wait(60);
            compare(faults(), [], "card");
            kiosk.choose(Kiosk.Stories);
            kiosk.playFeatured();
            wait(60);
            compare(faults(), [], "scene");
            kiosk.passTime(60000);
            kiosk.passTime(1000);
            compare(kiosk.secondsLeft > 0, true);
            kiosk.leave();
            kiosk.askPin();
            wait(30);
            compare(faults(), [], "number");
        }
    }
}
