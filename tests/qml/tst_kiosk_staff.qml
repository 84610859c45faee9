import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// Those who look after the kiosk, by touches alone: the hidden corners, the number, every point of their page, and
// the picture turned under their finger.
Item {
    KioskMain {
        id: main

        windowed: true
        width: 1920
        height: 1080
    }

    KioskVisitor {
        name: "KioskStaff"
        window: main

        function init() {
            window.width = 1920;
            window.height = 1080;
            verify(Fixture.beginReal("fr"));
            verify(Fixture.activate(window));
            Hands.giveStaff(kiosk, "271828", 30);
            kiosk.leave();
            compare(kiosk.screen, Kiosk.Attract);
            tryVerify(() => window.complete, 30000);
        }
        /// A finger that rests at a place of the picture.
        function hold(x, y) {
            const at = window.stage.mapToItem(window.contentItem, x, y);
            const touch = touchEvent(window.contentItem);
            touch.press(0, window.contentItem, at.x, at.y).commit();
            kiosk.passTime(5000);
            touch.release(0, window.contentItem, at.x, at.y).commit();
        }
        function knock() {
            hold(20, 20);
            hold(window.stage.width - 20, 20);
        }
        function type(digits) {
            for (const digit of digits)
                press(digit);
            press("Ouvrir");
        }
        function enter() {
            knock();
            compare(kiosk.screen, Kiosk.Pin);
            type("271828");
            tryCompare(kiosk, "screen", Kiosk.Staff, 5000);
            waitForRendering(window.contentItem, 2000); // its rows find their places when they are first seen
        }
        function test_theNumberIsAskedAndWrongOnesCost() {
            knock();
            compare(kiosk.screen, Kiosk.Pin);
            for (const digit of "1234567")
                press(digit);
            verify(says("•••••••"));
            press("Effacer le dernier chiffre");
            verify(!says("•••••••"));
            press("Ouvrir");
            tryCompare(kiosk, "pinState", Kiosk.Wrong, 5000);
            verify(says("Ce n’est pas le bon code."));
            for (let i = 0; i < 2; ++i) {
                tryVerify(() => kiosk.pinState !== Kiosk.Checking, 5000);
                type("111111");
            }
            tryCompare(kiosk, "pinState", Kiosk.Waiting, 5000);
            verify(says("Le prochain dans 30 secondes."));
            type("271828");
            tryCompare(kiosk, "pinState", Kiosk.Waiting, 5000);
            compare(kiosk.screen, Kiosk.Pin);
            // Whoever gives up does not shorten it.
            press("Annuler");
            compare(kiosk.screen, Kiosk.Attract);
            knock();
            type("271828");
            tryCompare(kiosk, "pinState", Kiosk.Waiting, 5000);
            Hands.endWait();
            kiosk.passTime(0);
            type("271828");
            tryCompare(kiosk, "screen", Kiosk.Staff, 5000);
        }
        function test_noPageOfTheStaffClosesWithoutAWarning() {
            knock();
            kiosk.passTime(30000);
            verify(kiosk.secondsLeft > 0);
            verify(says("Êtes-vous encore là"));
            verify(says("Cette page se fermera ensuite."));
            press("Je suis encore là");
            compare(kiosk.screen, Kiosk.Pin);
            verify(!says("Êtes-vous encore là"));
            type("271828");
            tryCompare(kiosk, "screen", Kiosk.Staff, 5000);
            kiosk.passTime(300000);
            verify(says("Cette page se fermera ensuite."));
            press("Je suis encore là");
            compare(kiosk.screen, Kiosk.Staff);
            kiosk.passTime(310000);
            compare(kiosk.screen, Kiosk.Attract);
        }
        function test_everyPointOfThePage() {
            enter();
            verify(says("contenu 12"));
            verify(says("the newest"));
            verify(says("the oldest"));
            compare(Hands.smallTargets(window, 56), []);
            for (const [name, wish] of [["Chercher du nouveau contenu", "update"], ["Revenir au contenu précédent", "back"],
                                        ["Comptages sur la clé USB", "counts"]]) {
                press(name);
                compare(Hands.wishes().slice(-1), [wish]);
                verify(says(`answer to ${wish}`), wish);
            }
            press("English");
            compare(Hands.wishes().slice(-1), ["keep 0 fr,de,lb"]);
            press("English");
            compare(Hands.wishes().slice(-1), ["keep 0 fr,de,en,lb"]);
            // The language that greets greets again, too.
            press("Français");
            compare(Hands.wishes().slice(-1), ["keep 0 de,en,lb"]);
            press("Français");
            compare(Hands.wishes().slice(-1), ["keep 0 fr,de,en,lb"]);
            press("Retour aux visiteurs");
            compare(kiosk.screen, Kiosk.Attract);
            compare(kiosk.language, "fr");
            wake();
            verify(!says("answer to"));
            for (const name of ["Français", "Deutsch", "Lëtzebuergesch", "English"])
                verify(says(name), name);
        }
        function test_theGlassCanBeWiped() {
            enter();
            press("Nettoyer la vitre (60\u00a0s)");
            compare(kiosk.screen, Kiosk.Cleaning);
            verify(says("La vitre peut être nettoyée."));
            for (let i = 0; i < 40; ++i)
                tapAt(47 * i, 27 * i);
            knock();
            compare(kiosk.screen, Kiosk.Cleaning);
            verify(kiosk.cleaningLeft > 40 && kiosk.cleaningLeft <= 50, `${kiosk.cleaningLeft} s`);
            kiosk.passTime(49000);
            compare(kiosk.screen, Kiosk.Cleaning);
            kiosk.passTime(1000);
            compare(kiosk.screen, Kiosk.Attract);
        }
        function test_theTurnedPictureIsTouchedWhereItIsSeen_data() {
            return [{tag: "90", turn: 90}, {tag: "180", turn: 180}, {tag: "270", turn: 270}];
        }
        function test_theTurnedPictureIsTouchedWhereItIsSeen(data) {
            enter();
            press(`tourné de ${data.turn}°`);
            compare(kiosk.rotation, data.turn);
            compare(Hands.wishes().slice(-1)[0].split(" ")[1], String(data.turn));
            compare(window.sizes.upright, data.turn !== 180);
            waitForRendering(window.contentItem, 2000);
            compare(Hands.smallTargets(window, 56), [], "staff");
            press("Retour aux visiteurs");
            wake();
            press("Deutsch");
            compare(kiosk.language, "de");
            press("In meiner Nähe");
            compare(kiosk.path, Kiosk.Near);
            tap(firstRow(listIn(window.panels.near)));
            cardIsThere();
            press("Zurück");
            press("Zurück");
            press("Geschichten");
            kiosk.leave();
            // The map itself, by one of its glyphs.
            wake();
            press("Récits");
            press("Acier vert");
            press("Suivant");
            tryVerify(() => window.map.complete, 30000);
            const at = window.map.layers.records.positionOf("project:power4steel");
            verify(!isNaN(at.x));
            const touched = window.map.mapToItem(window.contentItem, at.x, at.y);
            tapAt(touched.x, touched.y);
            cardIsThere();
            compare(Session.selected, "project:power4steel");
            kiosk.leave();
            enter();
            press("tourné de 0°");
            compare(kiosk.rotation, 0);
            press("Retour aux visiteurs");
        }
    }
}
