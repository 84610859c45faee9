pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Atlas.Core
import Atlas.Ui

/// The speaker's own window: what the audience sees, what comes next, the notes, the time. Nothing of it ever
/// stands on the audience's screen.
Window {
    id: root

    required property Presentation presentation
    property bool frozen: false
    property list<url> pictures ///< Of what the audience sees, or will see once it is no longer frozen.

    signal frozenToggled
    signal swapped
    signal keyPressed(int key, int modifiers)

    width: 1280
    height: 720
    title: qsTr("Presenter")
    color: Theme.sunken

    property double startedAt: 0 ///< Milliseconds since 1970.
    property double now: 0
    function two(number: int): string {
        return number < 10 ? "0" + number : number;
    }
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
        readonly property real leftWidth: 0.6 * (width - 3 * gap)

        AppText {
            id: head

            x: keys.gap
            y: 16
            width: parent.width - 2 * x
            text: root.presentation.place
            font.pixelSize: 20
            font.weight: 700
            elide: Text.ElideRight
            spoken: true
        }
        AppText {
            anchors.right: parent.right
            anchors.rightMargin: keys.gap
            anchors.verticalCenter: head.verticalCenter
            text: root.frozen ? qsTr("Frozen: the audience keeps its picture") : qsTr("This window is for you only")
            color: root.frozen ? Theme.ember : Theme.ink2
            font.pixelSize: 16
            font.weight: root.frozen ? 700 : 400
            spoken: true
        }
        Rectangle {
            id: current

            x: keys.gap
            y: head.y + head.height + 16
            width: Math.min(keys.leftWidth, (bar.y - y - 96) * 16 / 9)
            height: width * 9 / 16
            color: Theme.panel
            border.color: Theme.hairS
            border.width: 1

            Repeater {
                model: root.pictures

                Image {
                    required property url modelData

                    anchors.fill: parent
                    anchors.margins: 1
                    source: modelData
                    fillMode: Image.PreserveAspectFit
                    Accessible.ignored: true
                }
            }
        }
        AppText {
            id: next

            x: keys.gap
            y: current.y + current.height + 12
            width: current.width
            text: root.presentation.nextHeadline === ""
                  ? qsTr("The last scene") : qsTr("Next scene") + " · " + root.presentation.nextHeadline
            color: Theme.ink2
            font.pixelSize: 18
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
            spoken: true
        }
        Flickable {
            id: notes

            x: current.x + current.width + keys.gap
            y: current.y
            width: parent.width - x - keys.gap
            height: jumps.y - y - 16
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
        ListView {
            id: jumps

            x: notes.x
            width: notes.width
            height: Math.min(contentHeight, 190)
            anchors.bottom: bar.top
            anchors.bottomMargin: 16
            clip: true
            model: root.presentation.scenes
            currentIndex: root.presentation.scene

            delegate: Pressable {
                id: jump

                required property int index
                required property storyEntry modelData

                width: ListView.view.width
                implicitHeight: 38
                focusPolicy: Qt.NoFocus
                ground: index === root.presentation.scene ? Theme.emberSoft : "transparent"
                name: qsTr("Scene %1: %2").arg(index + 1).arg(modelData.title)
                onClicked: root.presentation.goTo(index)

                contentItem: AppText {
                    leftPadding: 10
                    text: (jump.index + 1) + "   " + jump.modelData.title
                    elide: Text.ElideRight
                    font.pixelSize: 16
                }
            }
        }
        Rectangle {
            id: bar

            width: parent.width
            height: 112
            anchors.bottom: parent.bottom
            color: Theme.panel

            Row {
                id: buttons

                x: keys.gap
                anchors.verticalCenter: parent.verticalCenter
                spacing: 12

                component Choice: AppButton {
                    implicitHeight: 64
                    focusPolicy: Qt.NoFocus
                }

                Choice {
                    text: qsTr("Back", "to the scene before")
                    onClicked: root.presentation.previous()
                }
                Choice {
                    text: qsTr("Next", "scene of a story")
                    primary: true
                    onClicked: root.presentation.next()
                }
                Choice {
                    text: qsTr("Freeze")
                    primary: root.frozen
                    onClicked: root.frozenToggled()
                }
                Choice {
                    text: qsTr("Black")
                    primary: root.presentation.black
                    onClicked: root.presentation.press(Qt.Key_B, Qt.NoModifier)
                }
                Choice {
                    text: qsTr("Swap screens")
                    visible: Application.screens.length > 1
                    onClicked: root.swapped()
                }
            }
            Row {
                anchors.right: parent.right
                anchors.rightMargin: keys.gap
                anchors.verticalCenter: parent.verticalCenter
                spacing: 28

                component Clock: Column {
                    property alias time: time.text
                    property alias word: word.text

                    AppText {
                        id: time

                        anchors.right: parent.right
                        font.pixelSize: 34
                        font.weight: 700
                        font.features: Metrics.tabular
                    }
                    AppText {
                        id: word

                        anchors.right: parent.right
                        color: Theme.ink2
                        font.pixelSize: 16
                    }
                }

                Clock {
                    time: root.two(Math.floor(root.seconds / 60)) + ":" + root.two(root.seconds % 60)
                    word: qsTr("Elapsed")
                }
                Clock {
                    time: new Date(root.now).toLocaleTimeString(Qt.locale(Session.language), "HH:mm")
                    word: qsTr("Time", "of the day")
                }
            }
        }
    }
}
