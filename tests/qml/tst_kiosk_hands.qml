import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// Hundreds of hands a day: whatever they do, the kiosk is a kiosk afterwards. GR_ATLAS_SEED repeats a run.
Item {
    KioskMain {
        id: window

        windowed: true
        width: 1920
        height: 1080
    }

    TestCase {
        name: "KioskHands"
        when: windowShown

        readonly property Kiosk kiosk: window.kiosk

        property int windows: 0 ///< Of the test itself and of the kiosk.

        function initTestCase() {
            Metrics.reduceMotion = true;
            verify(Fixture.beginReal("fr"));
            verify(Fixture.activate(window));
            tryVerify(() => window.complete, 30000);
            windows = Hands.windows();
        }
        /// A sane screen, inside the kiosk: and a visitor who comes now finds what the first one found.
        function isSane(after) {
            verify(window.visible, after);
            compare(Hands.windows(), windows, after);
            compare(Fixture.openedUrl.toString(), "", after);
            verify([Kiosk.Attract, Kiosk.Welcome, Kiosk.Following].includes(kiosk.screen), `${after}: screen ${kiosk.screen}`);
            compare(Session.theme, "night", after);
            compare(Session.error, "", after);
            kiosk.passTime(60000);
            kiosk.passTime(10000);
            compare(kiosk.screen, Kiosk.Attract, after);
            compare(Session.language, "fr", after);
            compare(window.shortlist.count, 0, after);
            tryVerify(() => window.complete, 30000, after);
            mouseClick(window.contentItem, 960, 400);
            compare(kiosk.screen, Kiosk.Welcome, after);
            verify(Fixture.shownTexts(window).includes("Wëllkomm"), after);
            compare(Fixture.cutTexts(window).filter(text => text.includes("Wëllkomm")), [], after);
        }
        function test_aKeyboardLeadsNowhere() {
            let typed = 0;
            const screens = [() => kiosk.leave(), () => mouseClick(window.contentItem, 960, 400), () => kiosk.choose(Kiosk.Search)];
            for (const [index, go] of screens.entries()) {
                go();
                const began = Date.now();
                typed += Hands.typeEverything(window);
                console.info(`all keys: ${Date.now() - began} ms`);
                isSane(`all keys, screen ${index}`);
            }
            console.info(`${typed} keys`);
        }
        function test_handsLeadNowhere() {
            const count = Number(Fixture.setting("GR_ATLAS_TOUCHES") || 5000);
            const seed = Hands.seed();
            console.info(`${count} touches, GR_ATLAS_SEED=${seed}`);
            const items = [];
            for (let done = 0; done < count; done += 500) {
                const began = Date.now();
                Hands.batter(window, Math.min(500, count - done), seed + done);
                console.info(`500 touches: ${Date.now() - began} ms, screen ${kiosk.screen}, path ${kiosk.path}`);
                isSane(`${done + 500} touches of seed ${seed}`);
                kiosk.leave();
                wait(20);
                items.push(Hands.items(window));
            }
            // Lists and panels are the same ones from the first visitor to the last.
            verify(Math.max(...items.slice(1)) <= 1.05 * items[0] + 20, `items: ${items}`);
        }
    }
}
