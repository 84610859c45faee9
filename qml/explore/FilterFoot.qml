import QtQuick
import Atlas.Core
import Atlas.Ui

/// Keep what is to be seen, step back, step forward, begin again.
Item {
    id: root

    signal keepAsked

    implicitHeight: 56 * Metrics.unit

    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        color: Theme.sunken
        topLeftRadius: 0
        topRightRadius: 0
        bottomLeftRadius: Metrics.panelRadius - 1
        bottomRightRadius: Metrics.panelRadius - 1
    }
    Divider {
        width: parent.width
    }
    Row {
        x: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        AppButton {
            iconName: "bookmark"
            text: qsTr("Keep this view")
            leftPadding: 10
            rightPadding: 12
            onClicked: root.keepAsked()
        }
        IconButton {
            side: 36 * Metrics.unit
            anchors.verticalCenter: parent.verticalCenter
            iconName: "arrow-counterclockwise"
            text: qsTr("Undo")
            //: The keys that undo
            shortcut: qsTr("Ctrl Z")
            hoverGround: Theme.hair
            enabled: Session.canUndo
            onClicked: Session.undo()
        }
        IconButton {
            side: 36 * Metrics.unit
            anchors.verticalCenter: parent.verticalCenter
            iconName: "arrow-clockwise"
            text: qsTr("Redo")
            //: The keys that redo
            shortcut: qsTr("Ctrl Shift Z")
            hoverGround: Theme.hair
            enabled: Session.canRedo
            onClicked: Session.redo()
        }
    }
    TextLink {
        anchors.right: parent.right
        anchors.rightMargin: 18
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Clear everything")
        font.pixelSize: Metrics.row
        enabled: Session.filterActive
        onClicked: Session.clearAll()
    }
}
