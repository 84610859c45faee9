import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// A visitor's hand on the kiosk: touches go where a finger's would go.
Item {
    KioskMain {
        id: window

        windowed: true
        width: 1920
        height: 1080
    }

    TestCase {
        id: visitor

        name: "Kiosk"
        when: windowShown

        readonly property Kiosk kiosk: window.kiosk

        function initTestCase() {
            Metrics.reduceMotion = true;
        }
        function init() {
            window.width = 1920;
            window.height = 1080;
            verify(Fixture.beginReal("fr"));
            verify(Fixture.activate(window));
            kiosk.leave();
            compare(kiosk.screen, Kiosk.Attract);
            tryVerify(() => window.complete, 30000);
        }
        function cleanup() {
            kiosk.leave();
        }
        function tapAt(x, y) {
            const touch = touchEvent(window.contentItem);
            touch.press(0, window.contentItem, x, y).commit();
            touch.release(0, window.contentItem, x, y).commit();
        }
        function tap(item) {
            verify(item !== null && item !== undefined, "there is something to touch");
            const at = item.mapToItem(window.contentItem, item.width / 2, item.height / 2);
            tapAt(at.x, at.y);
        }
        function press(name) {
            const item = Fixture.named(window, name);
            verify(item !== null, `'${name}' is there to be touched`);
            tap(item);
        }
        function wake() {
            tapAt(960, 400);
            compare(kiosk.screen, Kiosk.Welcome);
        }
        /// The tile of the welcome with this word.
        function tile(word) {
            const all = window.contentItem;
            return Fixture.named(window, word);
        }
        function firstRow(list) {
            tryVerify(() => list.count > 0, 5000);
            tryVerify(() => list.itemAtIndex(0) !== null, 5000);
            return list.itemAtIndex(0);
        }
        function listIn(panel) {
            const found = [];
            const walk = item => {
                if (item instanceof KioskList && item.visible)
                    found.push(item);
                for (const child of item.children)
                    walk(child);
            };
            walk(panel);
            compare(found.length, 1);
            return found[0];
        }
        function says(text) {
            return Fixture.shownTexts(window).some(line => line.includes(text));
        }
        function cardIsThere() {
            tryVerify(() => window.panels.card.visible, 3000, "the card is shown");
            tryVerify(() => window.map.complete, 30000);
        }

        function test_theWakingTouchDoesNothingElse() {
            for (const item of [["Près de chez moi", 300, 540], ["Deutsch", 400, 980]]) {
                tapAt(item[1], item[2]);
                compare(kiosk.screen, Kiosk.Welcome);
                compare(Session.language, "fr");
                compare(kiosk.path, Kiosk.None);
                kiosk.leave();
            }
        }
        function test_theWelcomeIsThereAtOnce() {
            const began = Date.now();
            tapAt(960, 400);
            waitForRendering(window.contentItem, 2000);
            const took = Date.now() - began;
            console.info(`wake: ${took} ms`);
            verify(took < 1000, `${took} ms until the welcome was drawn, by software`);
            for (const word of ["Wëllkomm", "Bienvenue · Willkommen · Welcome", "Près de chez moi", "In meiner Nähe", "Near me"])
                verify(says(word), word);
        }
        function test_nearMeIsTwoTouches() {
            wake();
            press("Près de chez moi");
            compare(kiosk.path, Kiosk.Near);
            tap(firstRow(listIn(window.panels.near)));
            cardIsThere();
        }
        function test_aBorderIsThreeTouches() {
            wake();
            press("Des deux côtés");
            press("France – Luxembourg");
            compare(Session.borderPair, "FR-LU");
            tap(firstRow(listIn(window.panels.borders)));
            cardIsThere();
            press("Retour");
            verify(window.panels.borders.visible);
            press("Retour");
            compare(Session.borderPair, "");
        }
        function test_whoWorksWithWhomIsTwoTouches() {
            wake();
            press("Qui travaille avec qui");
            tap(firstRow(listIn(window.panels.together)));
            cardIsThere();
            verify(window.map.arcsCrossing > 0, "its arcs cross borders");
        }
        function test_aStoryIsThreeTouches() {
            wake();
            press("Récits");
            press("Acier vert");
            verify(window.presentation.playing);
            verify(window.panels.scene.visible);
            const row = Fixture.named(window, Fixture.accessibleTree(window).filter(
                line => line.startsWith("ListItem: "))[0].slice("ListItem: ".length));
            tap(row);
            cardIsThere();
            press("Retour");
            verify(window.panels.scene.visible);
            press("Suivant");
            compare(window.presentation.scene, 1);
            press("Précédent");
            compare(window.presentation.scene, 0);
        }
        function test_aGlyphOfASceneOpensItsCard() {
            wake();
            press("Récits");
            press("Acier vert");
            press("Suivant");
            tryVerify(() => window.map.complete, 30000);
            const at = window.map.layers.records.positionOf("project:power4steel");
            verify(!isNaN(at.x));
            tapAt(at.x, at.y);
            cardIsThere();
            compare(Session.selected, "project:power4steel");
        }
        function test_searchBeginsWithSomethingToTouch() {
            wake();
            press("Rechercher");
            tap(firstRow(listIn(window.panels.search)));
            cardIsThere();
        }
        function test_theKeyboardOfTheScreenTypes() {
            if (Fixture.setting("QT_IM_MODULE") !== "qtvirtualkeyboard")
                skip("only with the keyboard of the screen");
            wake();
            press("Rechercher");
            const field = Fixture.named(window, "Une entreprise, une ville, un métier…");
            verify(field !== null);
            tap(field);
            tryVerify(() => Qt.inputMethod.visible, 5000, "the keyboard comes");
            wait(500);
            const keys = window.keyboard;
            verify(keys.shown);
            // The first key of the first row of letters, in French.
            const width = Math.min(keys.width - 24, 1400);
            tapAt((keys.width - width) / 2 + 0.053 * width, keys.y + 12 + 0.13 * (keys.height - 24));
            tryVerify(() => (field as SearchField).text + (field as SearchField).preeditText !== "", 3000, "a letter is typed");
            kiosk.leave();
            compare((field as SearchField).text, "");
            tryVerify(() => !Qt.inputMethod.visible, 3000);
        }
        function test_theLanguageOfTheVisitor() {
            wake();
            press("Deutsch");
            compare(Session.language, "de");
            press("In meiner Nähe");
            press("English");
            compare(Session.language, "en");
            press("Back");
            verify(says("Near me"));
        }
        function test_aTelephoneReadsTheCodes() {
            wake();
            compare(Hands.codes(window, Qt.rect(1300, 900, 620, 180)), ["https://c2ime.eu"]);
            kiosk.choose(Kiosk.Together);
            verify(kiosk.openRecord("site:arcelormittal-differdange"));
            cardIsThere();
            const card = window.panels.card;
            const source = Hands.codes(window, Qt.rect(card.x, card.y + card.height - 180, 220, 180));
            compare(source.length, 1);
            verify(source[0].startsWith("http"), source[0]);
            press("Ajouter à ma liste");
            compare(window.shortlist.count, 1);
            press("Ma liste · 1");
            wait(300);
            const list = Hands.codes(window, Qt.rect(0, 0, 1920, 1080)).filter(text => text.includes("Differdange"));
            compare(list, [window.shortlist.codes[0]]);
            compare(Fixture.openedUrl.toString(), "", "nothing was opened");
        }
        function test_nothingLeadsOut() {
            wake();
            kiosk.choose(Kiosk.Together);
            for (const name of ["partner:list", "site:arcelormittal-differdange", "project:unigr-cirkla"]) {
                verify(kiosk.openRecord(name), name);
                cardIsThere();
                verify(!Fixture.accessibleTree(window).some(line => line.startsWith("Link")), "no link is shown");
            }
            compare(Fixture.openedUrl.toString(), "");
            Hands.askToClose(window);
            wait(100);
            verify(window.visible);
        }
        function test_theCountdownIsSeenAndAnswered() {
            wake();
            kiosk.choose(Kiosk.Near);
            kiosk.passTime(60000);
            verify(kiosk.secondsLeft > 0);
            tryVerify(() => says("Êtes-vous encore là"));
            press("Je suis encore là");
            compare(kiosk.secondsLeft, 0);
            compare(kiosk.path, Kiosk.Near);
            verify(!says("Êtes-vous encore là"));
        }
        function test_nothingOfTheVisitorStays() {
            wake();
            press("Deutsch");
            press("Suchen");
            const field = Fixture.named(window, "Eine Firma, ein Ort, eine Branche …") as SearchField;
            field.text = "Geheimnis";
            kiosk.openRecord("site:arcelormittal-differdange");
            window.shortlist.toggle("site:arcelormittal-differdange");
            kiosk.low = true;
            kiosk.largeText = true;
            kiosk.contrast = true;
            window.privacy.open();
            kiosk.passTime(60000);
            kiosk.passTime(10000);
            compare(kiosk.screen, Kiosk.Attract);
            compare(field.text, "");
            compare(window.shortlist.count, 0);
            compare(Session.language, "fr");
            compare(kiosk.low, false);
            compare(Metrics.enlarged, 1);
            compare(Theme.contrast, false);
            verify(!window.privacy.visible);
            wake();
            verify(!says("Geheimnis"));
            compare(window.takeaway.visible, false);
        }
        function test_everyTargetIsLargeEnough_data() {
            return [{tag: "across", width: 1920, height: 1080}, {tag: "upright", width: 1080, height: 1920}];
        }
        function test_everyTargetIsLargeEnough(data) {
            window.width = data.width;
            window.height = data.height;
            tryCompare(window.contentItem, "height", data.height);
            wake();
            compare(Hands.smallTargets(window, 56), [], "welcome");
            for (const path of [Kiosk.Near, Kiosk.Border, Kiosk.Together, Kiosk.Stories, Kiosk.Search]) {
                kiosk.choose(path);
                wait(200);
                compare(Hands.smallTargets(window, 56), [], `path ${path}`);
            }
            kiosk.openRecord("project:unigr-cirkla");
            cardIsThere();
            compare(Hands.smallTargets(window, 56), [], "card");
            window.shortlist.toggle("project:unigr-cirkla");
            window.takeaway.open();
            wait(50);
            compare(Hands.smallTargets(window, 56), [], "list");
            window.takeaway.shut();
            kiosk.askPin();
            compare(Hands.smallTargets(window, 56), [], "number");
        }
        function test_reachBringsAllDown_data() {
            return test_everyTargetIsLargeEnough_data();
        }
        function test_reachBringsAllDown(data) {
            window.width = data.width;
            window.height = data.height;
            tryCompare(window.contentItem, "height", data.height);
            wake();
            const high = window.sizes.panelTop, tiles = window.sizes.tilesTop;
            press("Tout plus bas");
            verify(window.sizes.panelTop > high);
            verify(window.sizes.tilesTop > tiles);
            verify(window.sizes.tilesTop >= 0.5 * data.height);
            kiosk.choose(Kiosk.Together);
            wait(100);
            verify(window.panels.together.y >= (data.width > data.height ? 0.4 : 0.5) * data.height);
            compare(Hands.smallTargets(window, 56), []);
            press("Tout plus haut");
            compare(window.sizes.panelTop, high);
        }
        function test_panelsAreBuiltOnce() {
            // A first visitor makes what lists make when they are first seen.
            const visit = () => {
                wake();
                for (const path of [Kiosk.Near, Kiosk.Border, Kiosk.Together, Kiosk.Stories, Kiosk.Search]) {
                    kiosk.choose(path);
                    wait(50);
                }
                kiosk.openRecord("project:unigr-cirkla");
                cardIsThere();
                kiosk.leave();
                tryVerify(() => window.complete, 30000);
                wait(100);
            };
            visit();
            visit();
            const items = Hands.items(window);
            for (let i = 0; i < 5; ++i)
                visit();
            compare(Hands.items(window), items, "after every visitor the same items");
        }
        function test_everythingHasANameAndARole() {
            wake();
            compare(Fixture.accessibleFaults(window), [], "welcome");
            for (const path of [Kiosk.Near, Kiosk.Border, Kiosk.Together, Kiosk.Stories, Kiosk.Search]) {
                kiosk.choose(path);
                wait(50);
                compare(Fixture.accessibleFaults(window), [], `path ${path}`);
            }
            kiosk.openRecord("project:unigr-cirkla");
            cardIsThere();
            compare(Fixture.accessibleFaults(window), [], "card");
            kiosk.askPin();
            compare(Fixture.accessibleFaults(window), [], "number");
        }
        function test_theHiddenGestureAsksForTheNumber() {
            // In earnest it takes ten seconds; the state machine's own test counts them.
            wake();
            const touch = touchEvent(window.contentItem);
            const hold = x => {
                touch.press(0, window.contentItem, x, 20).commit();
                kiosk.passTime(5000);
                touch.release(0, window.contentItem, x, 20).commit();
            };
            hold(20);
            compare(kiosk.screen, Kiosk.Welcome);
            hold(1900);
            compare(kiosk.screen, Kiosk.Pin);
            for (const digit of "123456")
                press(digit);
            press("Ouvrir");
            compare(kiosk.pinState, Kiosk.NoPin);
            press("Annuler");
            compare(kiosk.screen, Kiosk.Attract);
        }
    }
}
