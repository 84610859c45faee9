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
    property bool settled: false ///< What the audience sees does not move.
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
    function other(screen: var): var {
        return Application.screens.find(one => one.name !== screen.name) ?? screen;
    }
    /// A screen that is not the audience's; without one the window comes only when asked for.
    function place(): void {
        const second = Application.screens.length > 1;
        if (!root.presentation.playing) {
            window.visible = false;
            freeze.visible = false;
            root.wanted = false;
        } else if (second) {
            window.screen = root.other(root.audience.screen);
            window.showFullScreen();
        } else {
            window.visible = root.wanted;
        }
    }
    function swap(): void {
        const mine = window.screen;
        window.showNormal();
        window.screen = root.audience.screen;
        root.audience.showNormal();
        root.audience.screen = mine;
        root.audience.showFullScreen();
        window.showFullScreen();
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
        target: root.presentation

        function onModeChanged(): void { Qt.callLater(root.place); }
        function onChanged(): void { looker.restart(); }
    }
    Timer {
        id: looker

        property var result: null

        interval: 450
        onTriggered: root.look()
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
        presentation: root.presentation
        frozen: root.frozen
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
            else
                root.presentation.press(key, modifiers);
        }
    }
}
