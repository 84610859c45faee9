import QtQuick
import Atlas.Ui

/// What two fingers do, with one: the map nearer, the map farther.
Grid {
    id: root

    required property real side ///< Height of a button.

    signal nearer
    signal farther

    spacing: 12

    KioskButton {
        width: 96
        side: root.side
        iconName: "plus-lg"
        name: qsTr("Zoom in")
        onClicked: root.nearer()
    }
    KioskButton {
        width: 96
        side: root.side
        iconName: "dash-lg"
        name: qsTr("Zoom out")
        onClicked: root.farther()
    }
}
