import QtQuick
import Atlas.Ui

/// Nearer, farther, everything.
Panel {
    id: root

    signal nearer
    signal farther
    signal everything
    signal northUp
    signal listed

    property real bearing: 0

    level: 1
    radius: 12
    width: Metrics.zoomButton
    height: column.height

    Column {
        id: column

        IconButton {
            side: Metrics.zoomButton
            radius: 12
            iconName: "arrow-up-circle"
            turn: -root.bearing
            text: qsTr("Turn north up")
            shortcut: "N"
            visible: root.bearing !== 0
            onClicked: root.northUp()
        }
        Divider {
            width: Metrics.zoomButton
            visible: root.bearing !== 0
        }

        IconButton {
            side: Metrics.zoomButton
            radius: 12
            iconName: "plus-lg"
            text: qsTr("Zoom in")
            shortcut: "+"
            onClicked: root.nearer()
        }
        Divider {
            width: Metrics.zoomButton
        }
        IconButton {
            side: Metrics.zoomButton
            radius: 12
            iconName: "dash-lg"
            text: qsTr("Zoom out")
            shortcut: "−"
            onClicked: root.farther()
        }
        Divider {
            width: Metrics.zoomButton
        }
        IconButton {
            side: Metrics.zoomButton
            radius: 12
            iconName: "fullscreen"
            text: qsTr("Whole region")
            //: The keys that show the whole region
            shortcut: qsTr("Ctrl 0")
            onClicked: root.everything()
        }
        Divider {
            width: Metrics.zoomButton
        }
        IconButton {
            side: Metrics.zoomButton
            radius: 12
            iconName: "list-ul"
            text: qsTr("List of what is in view")
            //: The keys that show the list
            shortcut: qsTr("Ctrl L")
            onClicked: root.listed()
        }
    }
}
