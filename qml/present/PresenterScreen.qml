pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Atlas.Core
import Atlas.Ui

/// The speaker's window beside the audience's: which screen each has, the frozen picture, the view of what the
/// audience sees. Lies over the audience's window, for the frozen picture.
Item {
    id: root

    required property Presentation presentation
    required property Window audience
    required property Item scene
    required property Ink ink
    property bool settled: false ///< What the audience sees does not move.
    property bool fills: true    ///< The audience's window is to fill its screen.
    property bool shown: false   ///< It has been on a screen.
    property bool wanted: false  ///< Asked for with one screen, too.
    readonly property alias window: window
    readonly property bool frozen: freeze.visible

    function toggle(): void {
        root.wanted = !window.visible;
        window.visible = root.wanted;
    }
    function toggleFrozen(): void {
        if (freeze.visible) {
            freeze.visible = false;
            return;
        }
        root.audience.contentItem.grabToImage(result => {
            freeze.source = result.url;
            freeze.picture = result; // the picture lives as long as its result
            freeze.visible = root.presentation.playing;
        });
    }
    /// Some window systems give two screens one name: their places tell them apart.
    function same(one: var, other: var): bool {
        return one.name === other.name && one.virtualX === other.virtualX && one.virtualY === other.virtualY;
    }
    function told(screen: var): string {
        //: %1: name of a screen, %2 and %3 its width and height
        return qsTr("Audience: %1, %2 × %3").arg(screen.name).arg(screen.width).arg(screen.height);
    }
    function other(screen: var): var {
        return Application.screens.find(one => !root.same(one, screen)) ?? screen;
    }
    /// On a screen that is not the audience's; without one the window comes only when asked for.
    function place(): void {
        if (!root.presentation.playing) {
            window.visible = false;
            freeze.visible = false;
            root.wanted = false;
        } else if (!root.shown || swapping.running || settling.running) {
            return; // which screen the audience has is known once its window is there
        } else if (root.screens > 1) {
            const free = root.other(root.audience.screen);
            if (window.visibility !== Window.FullScreen) {
                root.put(window, free);
                window.showFullScreen();
            } else if (!root.same(window.screen, free)) {
                root.move(null, free);
            }
            root.fill();
        } else {
            window.visible = root.wanted;
            root.fill();
        }
    }
    /// A screen that goes or comes may have taken the audience's window out of its fullness.
    function fill(): void {
        if (root.fills && root.audience.visibility !== Window.FullScreen)
            root.audience.showFullScreen();
    }
    /// A window that is made goes where it lies, whatever its screen.
    function put(one: Window, screen: var): void {
        one.screen = screen;
        one.x = screen.virtualX + 10;
        one.y = screen.virtualY + 10;
    }
    function swap(): void {
        if (root.screens > 1)
            root.move(window.screen, root.audience.screen);
    }
    /// No window system moves a window that fills a screen: for a moment it does not. It stays shown: one that is
    /// hidden and shown again at once would be drawn before the window system has made room for it.
    function move(audienceTo: var, windowTo: var): void {
        swapping.audienceTo = audienceTo;
        swapping.windowTo = windowTo;
        swapping.watchedUntil = Date.now() + 5000;
        if (audienceTo)
            root.audience.showNormal();
        window.showNormal();
        swapping.restart();
    }
    function look(): void {
        if (!window.visible)
            return;
        const size = Qt.size(1176, 1176 * root.height / Math.max(1, root.width));
        // Frozen, the audience's window shows the past: then the words alone.
        const seen = root.frozen ? root.scene : root.audience.contentItem;
        seen.grabToImage(result => {
            looker.result = result; // its picture lives no longer than it does
            window.pictures = [result.url];
        }, size);
    }

    readonly property int screens: Application.screens.length
    onScreensChanged: Qt.callLater(root.place)
    onSettledChanged: {
        if (root.settled)
            looker.restart();
    }

    Connections {
        target: root.audience

        function onScreenChanged(): void { settling.restart(); }
        function onVisibilityChanged(): void { swapping.watch(); }
        function onFrameSwapped(): void {
            if (root.shown)
                return;
            root.shown = true;
            Qt.callLater(root.place);
        }
    }
    Connections {
        target: root.ink

        // What has faded is in no picture any more.
        function onInkChanged(): void {
            if (!root.ink.inkShown)
                looker.restart();
        }
    }
    Connections {
        target: root.presentation

        function onModeChanged(): void { Qt.callLater(root.place); }
        function onChanged(): void { looker.restart(); }
    }
    Timer {
        id: swapping

        property var audienceTo: null
        property var windowTo: null
        property real watchedUntil: 0

        /// A busy window system may answer the first of two wishes after the second was asked.
        function watch(): void {
            if (Date.now() < swapping.watchedUntil)
                settling.restart();
        }

        interval: 200
        onTriggered: {
            // The audience's window first: the speaker's goes where that leaves room.
            if (swapping.audienceTo) {
                root.put(root.audience, swapping.audienceTo);
                root.audience.showFullScreen();
            }
            root.put(window, swapping.windowTo);
            window.showFullScreen();
            settling.restart();
        }
    }
    Timer {
        id: settling

        interval: 400 // window systems tell of one window after the other where it is now
        onTriggered: root.place()
    }
    Timer {
        id: looker

        property var result: null

        interval: 450
        property int waited: 0

        // A flight is not held up by pictures of it: one is taken when it has come to rest, or after two seconds.
        onTriggered: {
            if (root.settled || ++looker.waited > 4) {
                looker.waited = 0;
                root.look();
            } else {
                looker.restart();
            }
        }
    }
    Image {
        id: freeze

        property var picture

        anchors.fill: parent
        visible: false
        Accessible.ignored: true
    }
    PresenterWindow {
        id: window

        visible: false
        transientParent: null // one that belongs to another stays on its screen
        presentation: root.presentation
        ink: root.ink
        frozen: root.frozen
        calm: root.settled && !root.ink.spotShown
        ratio: root.width / Math.max(1, root.height)
        audienceScreen: root.screens < 2 ? "" : root.told(root.audience.screen)
        onVisibilityChanged: swapping.watch()
        onVisibleChanged: {
            if (visible)
                looker.restart();
        }
        onFrozenToggled: root.toggleFrozen()
        onSwapped: root.swap()
        onKeyPressed: (key, modifiers) => {
            if (key === Qt.Key_F)
                root.toggleFrozen();
            else if (key === Qt.Key_P)
                root.toggle();
            else if (key === Qt.Key_S && root.screens > 1)
                root.swap();
            else if (!root.ink.press(key, modifiers))
                root.presentation.press(key, modifiers);
        }
    }
}
