import QtQuick
import Atlas.Core
import Atlas.Ui

/// What a hand on the screen needs where there is neither clicker nor keyboard. Comes with the pointer, goes
/// after a while.
Panel {
    id: root

    required property Presentation presentation
    required property Ink ink

    function wake(): void {
        root.awake = true;
        sleep.restart();
    }
    property bool awake: false

    level: 1
    width: line.width + 16
    height: line.height + 16
    opacity: awake ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Metrics.fadeTime
        }
    }
    Timer {
        id: sleep

        interval: 3000
        onTriggered: root.awake = false
    }
    Row {
        id: line

        anchors.centerIn: parent
        spacing: 8

        IconButton {
            side: 56
            iconName: "chevron-left"
            text: qsTr("Back", "to the scene before")
            focusPolicy: Qt.NoFocus
            enabled: root.presentation.scene > 0
            onClicked: root.presentation.previous()
        }
        IconButton {
            side: 56
            iconName: "grid-fill"
            text: qsTr("All scenes")
            shortcut: "G"
            focusPolicy: Qt.NoFocus
            onClicked: root.presentation.toggleOverview()
        }
        IconButton {
            side: 56
            iconName: "chevron-right"
            text: qsTr("Next", "scene of a story")
            focusPolicy: Qt.NoFocus
            onClicked: root.presentation.next()
        }
        IconButton {
            side: 56
            iconName: "cursor-fill"
            text: qsTr("Pointer")
            shortcut: "L"
            focusPolicy: Qt.NoFocus
            ground: root.ink.pointing ? Theme.emberSoft : "transparent"
            onClicked: root.ink.togglePointer()
        }
        IconButton {
            side: 56
            iconName: "brush"
            text: qsTr("Draw")
            shortcut: "I"
            focusPolicy: Qt.NoFocus
            ground: root.ink.drawing ? Theme.emberSoft : "transparent"
            onClicked: root.ink.togglePen()
        }
        IconButton {
            side: 56
            iconName: "x-lg"
            text: qsTr("End the story")
            shortcut: qsTr("Esc", "the key")
            focusPolicy: Qt.NoFocus
            onClicked: root.presentation.end()
        }
    }
}
