import QtQuick
import QtTest
import QtQuick.VirtualKeyboard.Settings
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// What a visitor does and finds: paths, languages, the keyboard, the farewell.
Item {
    KioskMain {
        id: main

        windowed: true
        width: 1920
        height: 1080
    }

    KioskVisitor {
        name: "Kiosk"
        window: main

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
            Hands.watchRecords(kiosk);
            tapAt(at.x, at.y);
            cardIsThere();
            compare(Session.selected, "project:power4steel");
            compare(Hands.recordsOpened(), ["project:power4steel"]);
            press("Retour");
            verify(window.panels.scene.visible);
            press("Zoomer");
            verify(window.panels.scene.visible, "what was opened once is shut");
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
            const items = Hands.items(window);
            // Another language, by its key, and signs: nor do these wait for the next visitor.
            const board = ((keys as Loader).item as KioskKeyboard).keys;
            const locale = board.localeIndex;
            const globe = findChild(board, "changeLanguageKey") as Item;
            verify(globe !== null);
            const middle = globe.mapToItem(null, globe.width / 2, globe.height / 2);
            tapAt(middle.x, middle.y);
            tryVerify(() => board.localeIndex !== locale);
            verify(!board.languagePopupListActive, "no list with rows too low for a finger");
            board.symbolMode = true;
            tryCompare(board, "layoutType", "symbols");
            kiosk.leave();
            compare((field as SearchField).text, "");
            compare(board.layoutType, "main");
            compare(board.localeIndex, locale);
            tryVerify(() => !Qt.inputMethod.visible, 3000);
            tryVerify(() => Hands.items(window) <= items, 3000, "nothing more than while it was typed");
        }
        SignalSpy {
            id: userDataReset

            target: VirtualKeyboardSettings
            signalName: "userDataReset"
        }
        function test_theKeyboardLearnsNothing() {
            compare(VirtualKeyboardSettings.activeLocales, ["fr_FR", "de_DE", "en_GB"]);
            wake();
            press("Rechercher");
            const field = Fixture.named(window, "Une entreprise, une ville, un métier…") as SearchField;
            const needed = Qt.ImhNoPredictiveText | Qt.ImhSensitiveData;
            compare(field.inputMethodHints & needed, needed);
            userDataReset.clear();
            kiosk.leave();
            verify(userDataReset.count > 0, "with each farewell");
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
        function test_luxembourgishIsSpokenAsFarAsItsWordsGo() {
            wake();
            press("Lëtzebuergesch");
            compare(kiosk.language, "lb");
            verify(says("A menger Géigend"));
            press("Geschichten");
            verify(window.panels.stories.visible);
            press("Deutsch");
            compare(kiosk.language, "de");
        }
        function test_aTouchScreenPulledOutUnderAFinger() {
            for (const pull of [() => Hands.unplugUnderFinger(window, 960, 400), () => Hands.unplugUnderFinger(window, 300, 550)]) {
                pull();
                kiosk.leave();
                wake();
                press("Récits");
                verify(window.panels.stories.visible, "another one works");
                kiosk.leave();
            }
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
    }
}
