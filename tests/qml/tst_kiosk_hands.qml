import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// Hundreds of hands a day, on whichever screen they find: whatever they do, the kiosk is a kiosk afterwards.
// GR_ATLAS_SEED repeats a run.
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

        readonly property list<int> visited: [Kiosk.Attract, Kiosk.Welcome, Kiosk.Following]
        /// Where hands find the kiosk, and where they may have brought it: the staff's page alone leads everywhere.
        readonly property var starts: [
            {name: "invitation", go: () => {}, ends: visited},
            {name: "welcome", go: wake, ends: visited},
            {name: "search", go: () => {
                wake();
                kiosk.choose(Kiosk.Search);
            }, ends: visited},
            {name: "number", go: () => kiosk.askPin(), ends: visited.concat(Kiosk.Pin)},
            {name: "staff", go: () => {
                Hands.giveStaff(kiosk, "271828", 30);
                kiosk.askPin();
                kiosk.enterPin("271828");
                tryCompare(kiosk, "screen", Kiosk.Staff, 5000);
            }, ends: visited.concat(Kiosk.Pin, Kiosk.Staff, Kiosk.Cleaning)},
            {name: "closed", go: () => {
                Hands.setOpen(false);
                kiosk.passTime(0);
                compare(kiosk.screen, Kiosk.Closed);
            }, ends: [Kiosk.Closed]}]

        function initTestCase() {
            Metrics.reduceMotion = true;
            verify(Fixture.beginReal("fr"));
            verify(Fixture.activate(window));
            Hands.setUp(kiosk);
            tryVerify(() => window.complete, 30000);
            windows = Hands.windows();
        }
        function wake() {
            mouseClick(window.contentItem, 960, 400);
            compare(kiosk.screen, Kiosk.Welcome);
        }
        /// What an operator finds in the morning.
        function reset() {
            Hands.setOpen(true);
            kiosk.leave();
            kiosk.passTime(0);
            compare(kiosk.screen, Kiosk.Attract);
        }
        function go(start) {
            reset();
            start.go();
        }
        function isInside(start, after) {
            verify(window.visible, after);
            compare(Hands.windows(), windows, after);
            compare(Fixture.openedUrl.toString(), "", after);
            verify(start.ends.includes(kiosk.screen), `${after}: screen ${kiosk.screen}`);
            compare(Session.theme, "night", after);
            compare(Session.error, "", after);
            if (start.name === "staff") { // who has the number may change what visitors find
                reset();
                Hands.setUp(kiosk);
            }
        }
        /// A sane screen, inside the kiosk: and a visitor who comes now finds what the first one found.
        function isSane(start, after) {
            isInside(start, after);
            Hands.setOpen(true);
            kiosk.passTime(60000);
            kiosk.passTime(10000);
            compare(kiosk.screen, Kiosk.Attract, after);
            compare(Session.language, "fr", after);
            compare(window.shortlist.count, 0, after);
            tryVerify(() => window.complete, 30000, after);
            wake();
            verify(Fixture.shownTexts(window).includes("Wëllkomm"), after);
            compare(Fixture.cutTexts(window).filter(text => text.includes("Wëllkomm")), [], after);
        }
        function test_aKeyboardLeadsNowhere() {
            const seed = Hands.seed();
            let typed = 0;
            console.info(`${Hands.keys()} keys, GR_ATLAS_SEED=${seed}`);
            for (const [index, start] of starts.entries()) {
                go(start);
                const began = Date.now();
                typed += Hands.typeEverything(window);
                isInside(start, `all keys, ${start.name}`);
                const all = Date.now() - began;
                go(start);
                Hands.typeRandomPairs(window, 2000, seed + index);
                isSane(start, `pairs of seed ${seed} + ${index}, ${start.name}`);
                console.info(`${start.name}: all keys ${all} ms, with 2000 pairs ${Date.now() - began} ms`);
            }
            console.info(`${typed} keys`);
        }
        /// Each key with each other one, wherever they might matter: with --long.
        function test_everyPairOfKeysLeadsNowhere() {
            if (!Fixture.setting("GR_ATLAS_ALL_PAIRS"))
                skip("GR_ATLAS_ALL_PAIRS is not set: a sample of them is typed above");
            for (const start of starts.slice(1)) { // the invitation's first key wakes the welcome
                const began = Date.now();
                for (let first = 0; first < Hands.keys(); ++first) {
                    go(start);
                    Hands.typePairsWith(window, first);
                    wait(1); // rows that went are deleted
                    isInside(start, `key ${first} and each other one, ${start.name}`);
                }
                isSane(start, `all pairs of keys, ${start.name}`);
                console.info(`${Hands.keys()} x ${Hands.keys()} pairs, ${start.name}: ${Date.now() - began} ms`);
            }
        }
        function test_handsLeadNowhere() {
            const count = Number(Fixture.setting("GR_ATLAS_TOUCHES") || 5000);
            const seed = Hands.seed();
            console.info(`${count} touches, GR_ATLAS_SEED=${seed}`);
            const items = [];
            for (let done = 0; done < count; done += 500) {
                const began = Date.now();
                const upright = done % 1000 !== 0;
                window.width = upright ? 1080 : 1920;
                window.height = upright ? 1920 : 1080;
                tryCompare(window.sizes, "upright", upright);
                // Mostly a visitor's; but whatever is on the screen is touched.
                for (const [index, start] of starts.slice(-3).entries()) {
                    go(start);
                    Hands.batter(window, 40, seed + done + 1 + index);
                    isInside(start, `40 touches of seed ${seed} + ${done + 1 + index}, ${start.name}`);
                }
                go(starts[0]);
                Hands.batter(window, Math.min(380, count - done), seed + done);
                console.info(`500 touches: ${Date.now() - began} ms, screen ${kiosk.screen}, path ${kiosk.path}`);
                isSane(starts[0], `380 touches of seed ${seed} + ${done}`);
                kiosk.leave();
                wait(20);
                items.push(Hands.items(window));
            }
            // Lists and panels are the same ones from the first visitor to the last, across and upright.
            items.forEach((item, i) => verify(item <= 1.05 * items[i % 2] + 20, `items: ${items}`));
        }
    }
}
