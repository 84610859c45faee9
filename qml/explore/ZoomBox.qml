import QtQuick
import Atlas.Core
import Atlas.Ui

/// Nearer, farther, everything; the place before and the one after.
Panel {
    id: root

    signal nearer
    signal farther
    signal everything
    signal northUp

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
            iconName: "arrow-left"
            text: qsTr("Back to the place before")
            //: The keys that go back
            shortcut: qsTr("Alt ←")
            enabled: Session.canGoBack
            onClicked: Session.goBack()
        }
        Divider {
            width: Metrics.zoomButton
        }
        IconButton {
            side: Metrics.zoomButton
            radius: 12
            iconName: "arrow-right"
            text: qsTr("Forward to the place after")
            //: The keys that go forward
            shortcut: qsTr("Alt →")
            enabled: Session.canGoForward
            onClicked: Session.goForward()
        }
    }
}
