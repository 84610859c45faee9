pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Atlas.Core
import Atlas.Scene
import Atlas.Ui

/// The speaker's own window: what the audience sees, what comes next, the notes, the time. Nothing of it ever
/// stands on the audience's screen.
Window {
    id: root

    required property Presentation presentation
    required property Ink ink
    property bool frozen: false
    property bool calm: false ///< The audience's window is at rest: the next scene may be drawn.
    property string audienceScreen ///< Which screen that is, and its size.
    property real ratio: 16 / 9    ///< Of the audience's window.
    property list<url> pictures ///< Of what the audience sees, or will see once it is no longer frozen.

    readonly property alias nextPicture: nextPicture
    readonly property alias keys: keys

    signal frozenToggled
    signal swapped
    signal keyPressed(int key, int modifiers)

    width: 1280
    height: 720
    title: qsTr("Presenter")
    color: Theme.sunken

    property double startedAt: 0 ///< Milliseconds since 1970.
    property double now: 0
    readonly property int seconds: Math.max(0, Math.floor((now - startedAt) / 1000))

    onVisibleChanged: {
        if (visible)
            keys.forceActiveFocus();
    }
    Connections {
        target: root.presentation

        function onModeChanged(): void {
            if (root.presentation.playing && root.startedAt === 0)
                root.startedAt = Date.now();
            else if (!root.presentation.playing)
                root.startedAt = 0;
            root.now = Date.now();
        }
    }
    Timer {
        interval: 500
        repeat: true
        running: root.visible
        triggeredOnStart: true
        onTriggered: root.now = Date.now()
    }

    FocusScope {
        id: keys

        anchors.fill: parent
        focus: true
        Keys.onPressed: event => {
            root.keyPressed(event.key, event.modifiers);
            event.accepted = true;
        }

        readonly property real gap: 24
        readonly property real leftWidth: Math.min(0.62 * (width - 3 * gap), (bar.y - 84 - jumps.height - 2 * gap) * 16 / 9)

        AppText {
            id: head

            x: keys.gap
            y: 16
            width: screen.x - x - 16
            text: root.presentation.place
            font.pixelSize: 20
            font.weight: 700
            elide: Text.ElideRight
            spoken: true
        }
        AppText {
            id: screen

            anchors.right: parent.right
            anchors.rightMargin: keys.gap
            anchors.verticalCenter: head.verticalCenter
            text: root.frozen ? qsTr("Frozen: the audience keeps its picture")
                              : [root.audienceScreen, qsTr("This window is for you only")].filter(part => part !== "").join("   ·   ")
            color: root.frozen ? Theme.ember : Theme.ink2
            font.pixelSize: 16
            font.weight: root.frozen ? 700 : 400
            spoken: true
        }
        component Label: AppText {
            color: Theme.ink2
            font.pixelSize: 16
            font.weight: 600
            elide: Text.ElideRight
            spoken: true
        }
        Label {
            id: nowWord

            x: keys.gap
            y: head.y + head.height + 12
            text: root.frozen ? qsTr("Next for the audience", "the picture, once it is no longer frozen") : qsTr("On the screen now")
        }
        PresenterPicture {
            id: current

            x: keys.gap
            y: nowWord.y + nowWord.height + 8
            width: keys.leftWidth
            height: width * 9 / 16
            ink: root.ink
            pictures: root.pictures
            ratio: root.ratio
        }
        // The scenes, to jump to.
        ListView {
            id: jumps

            x: keys.gap
            anchors.bottom: bar.top
            anchors.bottomMargin: 16
            width: current.width
            height: 76
            orientation: ListView.Horizontal
            spacing: 10
            clip: true
            model: root.presentation.scenes
            currentIndex: root.presentation.scene
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("All scenes")

            delegate: Pressable {
                id: jump

                required property int index
                required property storyEntry modelData
                readonly property bool now: index === root.presentation.scene

                width: 148
                height: 76
                padding: 8
                focusPolicy: Qt.NoFocus
                ground: now ? Theme.emberSoft : Theme.raised
                outline: now ? Theme.ember : Theme.hairS
                outlineWidth: now ? 2 : 1
                name: qsTr("Scene %1: %2").arg(index + 1).arg(modelData.title)
                onClicked: root.presentation.goTo(index)

                contentItem: AppText {
                    text: (jump.index + 1) + "  " + jump.modelData.title
                    color: jump.index < root.presentation.scene ? Theme.ink3 : Theme.ink
                    wrapMode: Text.WordWrap
                    elide: Text.ElideRight
                    verticalAlignment: Text.AlignTop
                    font.pixelSize: 14
                    font.weight: 600
                    lineHeight: 0.95
                }
            }
        }
        Label {
            id: nextWord

            x: current.x + current.width + keys.gap
            y: nowWord.y
            width: keys.width - x - keys.gap
            text: root.presentation.nextHeadline === ""
                  ? qsTr("The last scene") : qsTr("Next scene") + " · " + root.presentation.nextHeadline
        }
        Rectangle {
            id: following

            x: nextWord.x
            y: current.y
            width: Math.min(nextWord.width, (bar.y - y) * 0.46 * 16 / 9)
            height: visible ? width * 9 / 16 : 0
            visible: root.presentation.nextHeadline !== ""
            color: Theme.panel
            border.color: Theme.hairS
            Accessible.role: Accessible.Graphic
            Accessible.name: nextWord.text

            // Until its picture is there.
            AppText {
                anchors.fill: parent
                anchors.margins: 20
                visible: !nextPicture.ready
                text: root.presentation.nextHeadline
                wrapMode: Text.WordWrap
                elide: Text.ElideRight
                font.family: Metrics.display
                font.pixelSize: 26
                font.weight: 700
            }
            ScenePicture {
                id: nextPicture

                anchors.fill: parent
                anchors.margins: 1
                page: Qt.resolvedUrl("ScenePage.qml")
                presentation: root.presentation
                scene: root.presentation.scene + 1
                awake: root.visible && root.calm
                opacity: ready ? 1 : 0
            }
        }
        Label {
            id: notesWord

            x: nextWord.x
            y: following.y + following.height + (following.visible ? 14 : 0)
            text: qsTr("Notes")
        }
        Flickable {
            id: notes

            x: nextWord.x
            y: notesWord.y + notesWord.height + 8
            width: parent.width - x - keys.gap
            height: bar.y - y - 16
            contentHeight: words.height
            clip: true

            Column {
                id: words

                width: parent.width
                spacing: 16

                Repeater {
                    model: root.presentation.notes.length > 0 ? root.presentation.notes : [qsTr("No notes for this scene")]

                    AppText {
                        required property string modelData

                        width: words.width
                        text: modelData
                        wrapMode: Text.WordWrap
                        font.pixelSize: 25
                        lineHeightMode: Text.FixedHeight
                        lineHeight: 38
                        spoken: true
                    }
                }
            }
        }
        PresenterBar {
            id: bar

            width: parent.width
            anchors.bottom: parent.bottom
            presentation: root.presentation
            ink: root.ink
            frozen: root.frozen
            screens: Application.screens.length
            seconds: root.seconds
            now: root.now
            onFrozenToggled: root.frozenToggled()
            onSwapped: root.swapped()
        }
    }
}
