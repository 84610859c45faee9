import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

/// A visitor of a kiosk, whose finger goes where a finger would go.
TestCase {
    id: visitor

    required property KioskMain window
    readonly property Kiosk kiosk: window.kiosk

    when: windowShown

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
}
