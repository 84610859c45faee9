pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// The speaker's buttons, each with its key, and the time.
Rectangle {
    id: root

    required property Presentation presentation
    required property Ink ink
    property bool frozen: false
    property int screens: 1
    property int seconds: 0 ///< Since the talk began.
    property double now: 0  ///< Milliseconds since 1970.

    signal frozenToggled
    signal swapped

    function two(number: int): string {
        return number < 10 ? "0" + number : number;
    }

    height: 112
    color: Theme.panel

    component Choice: AppButton {
        id: choice

        property string key
        property bool on: false

        implicitHeight: 64
        primary: on
        focusPolicy: Qt.NoFocus
        name: key === "" ? text : text + ", " + key

        AppToolTip {
            text: choice.text + "  " + choice.key
            visible: choice.hovered && choice.key !== ""
        }
    }
    Row {
        x: 24
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.width < 1500 ? 8 : 12

        IconButton {
            side: 64
            iconName: "arrow-left"
            text: qsTr("Back", "to the scene before")
            ground: Theme.raised
            outline: Theme.hairS
            focusPolicy: Qt.NoFocus
            onClicked: root.presentation.previous()
        }
        Choice {
            text: qsTr("Next", "scene of a story")
            primary: true
            leftPadding: 24
            rightPadding: 24
            onClicked: root.presentation.next()
        }
        Choice {
            text: qsTr("Freeze")
            iconName: "snow"
            key: "F"
            on: root.frozen
            onClicked: root.frozenToggled()
        }
        Choice {
            text: qsTr("Black")
            iconName: "eye-slash"
            key: "B"
            on: root.presentation.black
            onClicked: root.presentation.press(Qt.Key_B, Qt.NoModifier)
        }
        Choice {
            text: qsTr("Pointer")
            iconName: "cursor-fill"
            key: "L"
            on: root.ink.pointing
            onClicked: root.ink.togglePointer()
        }
        Choice {
            text: qsTr("Draw")
            iconName: "brush"
            key: "I"
            on: root.ink.drawing
            onClicked: root.ink.togglePen()
        }
        Choice {
            text: qsTr("Swap screens")
            iconName: "arrow-left-right"
            key: "S"
            visible: root.screens > 1
            onClicked: root.swapped()
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: 24
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
