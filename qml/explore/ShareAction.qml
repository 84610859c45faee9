import QtQuick
import Atlas.Core
import Atlas.Ui

/// One thing to do, as a row of a panel.
Pressable {
    id: root

    property string iconName

    implicitHeight: 44 * Metrics.unit
    leftPadding: 12
    rightPadding: 12

    contentItem: Item {
        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            color: Theme.ink2
        }
        AppText {
            anchors.left: icon.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font.pixelSize: Metrics.control
            font.weight: 500
            elide: Text.ElideRight
        }
    }
}
