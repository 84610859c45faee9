import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// The screens themselves: sizes for fingers, reach, codes, names and roles, nothing built twice.
Item {
    KioskMain {
        id: main

        windowed: true
        width: 1920
        height: 1080
    }

    KioskVisitor {
        name: "KioskScreen"
        window: main

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
            press("Ma liste (1)");
            wait(300);
            const list = Hands.codes(window, Qt.rect(0, 0, 1920, 1080)).filter(text => text.includes("Differdange"));
            compare(list, [window.shortlist.codes[0]]);
            compare(Fixture.openedUrl.toString(), "", "nothing was opened");
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
        function test_onUprightScreensAllThatIsTouchedLiesInTheLowerHalf() {
            window.width = 1080;
            window.height = 1920;
            tryCompare(window.contentItem, "height", 1920);
            wake();
            compare(Hands.highTargets(window, 960), [], "welcome");
            verify(window.sizes.tilesTop >= 960);
            for (const path of [Kiosk.Near, Kiosk.Border, Kiosk.Together, Kiosk.Stories, Kiosk.Search]) {
                kiosk.choose(path);
                wait(200);
                compare(Hands.highTargets(window, 960), [], `path ${path}`);
            }
            kiosk.openRecord("project:unigr-cirkla");
            cardIsThere();
            // Back, at the foot, does what the card's cross does.
            compare(Hands.highTargets(window, 960).filter(name => !name.startsWith("Fermer la fiche")), [], "card");
            verify(Fixture.named(window, "Retour") !== null);
            kiosk.choose(Kiosk.Stories);
            kiosk.playFeatured();
            wait(200);
            compare(Hands.highTargets(window, 960), [], "scene");
            kiosk.askPin();
            compare(Hands.highTargets(window, 960), [], "number");
        }
        function test_reachBringsAllDown_data() {
            return [{tag: "across", width: 1920, height: 1080}, {tag: "upright", width: 1080, height: 1920}];
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
            compare(Hands.smallTargets(window, 56), []);
            // A title may stand higher: nobody touches it.
            const reach = (data.width > data.height ? 0.4 : 0.5) * data.height;
            verify(window.panels.together.y >= 0.3 * data.height);
            for (const path of [Kiosk.Near, Kiosk.Border, Kiosk.Together, Kiosk.Stories, Kiosk.Search]) {
                kiosk.choose(path);
                Qt.inputMethod.hide(); // while one types, room for what is found comes first
                wait(200);
                compare(Hands.highTargets(window, reach), [], `path ${path}`);
            }
            kiosk.choose(Kiosk.Stories);
            kiosk.playFeatured();
            wait(200);
            compare(Hands.highTargets(window, reach), [], "scene");
            kiosk.openRecord("project:unigr-cirkla");
            cardIsThere();
            compare(Hands.highTargets(window, reach).filter(name => !name.startsWith("Fermer la fiche")), [], "card");
            press("Tout plus haut");
            compare(window.sizes.panelTop, high);
        }
        function test_wordsStayReadableUnderAFingerInStrongContrast() {
            const held = (item, words) => {
                const at = item.mapToItem(window.contentItem, item.width / 2, item.height / 2);
                const touch = touchEvent(window.contentItem);
                touch.press(0, window.contentItem, at.x, at.y).commit();
                wait(50);
                verify(item.pressed, words);
                compare(Looks.contrastFaults(window), [], `pressed: ${words}`);
                touch.move(0, window.contentItem, at.x, at.y + 300).commit();
                touch.release(0, window.contentItem, at.x, at.y + 300).commit();
                mouseMove(window.contentItem, at.x, at.y);
                wait(50);
                verify(item.hovered, words);
                compare(Looks.contrastFaults(window), [], `under the pointer: ${words}`);
            };
            wake();
            kiosk.contrast = true;
            compare(Looks.contrastFaults(window), [], "welcome");
            for (const words of ["Près de chez moi", "Deutsch", "Français", "Vie privée"])
                held(Fixture.named(window, words), words);
            kiosk.choose(Kiosk.Near);
            wait(200);
            for (const item of [Fixture.named(window, kiosk.towns[1].name), firstRow(listIn(window.panels.near)),
                                Fixture.named(window, "Retour"), Fixture.named(window, "Zoomer")])
                held(item, item.name ?? item.text);
            kiosk.choose(Kiosk.Border);
            wait(200);
            held(Fixture.named(window, "France – Luxembourg"), "a border");
            kiosk.choose(Kiosk.Stories);
            wait(200);
            held(Fixture.named(window, "Acier vert"), "a story");
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
        function test_theDarkScreenSpeaksFourLanguages() {
            const dark = Array.from(window.stage.children).find(child => child instanceof KioskDark);
            compare(dark.Accessible.name.split("\n"), ["fr", "de", "en", "lb"].map(code => kiosk.word("closed", code)));
        }
        function test_theNoticeNamesAllThatIsCounted() {
            wake();
            window.privacy.open();
            for (const [language, words] of [["fr", ["visiteurs", "langues", "parcours", "fiches", "recherches", "listes"]],
                                             ["de", ["Besucher", "Sprachen", "Wege", "Einträge", "Suchen", "Listen"]],
                                             ["en", ["visitors", "languages", "ways", "records", "searches", "lists"]]]) {
                kiosk.speak(language);
                for (const word of words)
                    verify(Fixture.shownTexts(window).some(line => line.includes(word)), `${language}: ${word}`);
            }
            window.privacy.shut();
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
