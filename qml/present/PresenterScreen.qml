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

    // From either window: whichever has the keyboard, the hands are the speaker's.
    Keys.onPressed: event => event.accepted = root.presentation.inScene && root.press(event.key)
    function press(key: int): bool {
        if (key === Qt.Key_P)
            root.toggle();
        else if (key === Qt.Key_F && window.visible)
            root.toggleFrozen();
        else if (key === Qt.Key_S && root.screens > 1)
            root.swap();
        else
            return false;
        return true;
    }
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
    /// On a screen that is not the audience's; without one the window comes only when asked for.
    function place(): void {
        if (!root.presentation.playing) {
            move.stop();
            window.visible = false;
            freeze.visible = false;
            root.wanted = false;
            root.tries = 3;
        } else if (!root.shown || move.running || settling.running) {
            return; // which screen the audience has is known once its window is there
        } else if (root.screens > 1) {
            const apart = window.visibility === Window.FullScreen && !root.same(window.screen, root.audience.screen);
            if (!apart && root.tries > 0) {
                root.tries--;
                move.part(window, root.audience);
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
    function swap(): void {
        if (root.screens < 2)
            return;
        root.tries = 3;
        move.swap(root.audience, window);
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
    onScreensChanged: {
        root.tries = 3;
        Qt.callLater(root.place);
    }
    property int tries: 3 ///< Left for parting the windows: a window system may want it otherwise.
    onSettledChanged: {
        if (root.settled)
            looker.restart();
    }

    Connections {
        target: root.audience

        function onScreenChanged(): void { settling.restart(); }
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
    ScreenMove {
        id: move

        onRunningChanged: Qt.callLater(root.place)
    }
    EarlyKeys {
        window: root.audience
        to: root.presentation.inScene ? root.scene : null
    }
    EarlyKeys {
        window: window
        to: window.keys
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
    // What the map lets through of the window is to be none of the scene behind the picture.
    Rectangle {
        id: freeze

        property alias source: still.source
        property var picture

        anchors.fill: parent
        visible: false
        color: root.audience.color

        Image {
            id: still

            anchors.fill: parent
            Accessible.ignored: true
        }
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
        onVisibleChanged: {
            if (visible)
                looker.restart();
        }
        onFrozenToggled: root.toggleFrozen()
        onSwapped: root.swap()
        onKeyPressed: (key, modifiers) => {
            if (!root.press(key) && !root.ink.press(key, modifiers))
                root.presentation.press(key, modifiers);
        }
    }
}
