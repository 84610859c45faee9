import QtQuick
import Atlas.Core
import Atlas.Ui

/// A panel in the middle of the map that says one thing and what to do about it.
Panel {
    id: root

    property string iconName
    property color iconColor: Theme.ink2
    property string title
    property string hint
    property real room: 480
    default property alias actions: actionRow.data

    width: Math.min(440 * Metrics.unit, room)
    height: column.height + 48

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title

    Column {
        id: column

        x: 24
        y: 24
        width: parent.width - 48
        spacing: 14

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.iconName
            visible: name !== ""
            size: 26 * Metrics.unit
            color: root.iconColor
        }
        AppText {
            width: parent.width
            text: root.title
            font.family: Metrics.display
            font.pixelSize: Metrics.figure
            font.weight: 700
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }
        AppText {
            width: parent.width
            visible: text !== ""
            spoken: true
            text: root.hint
            color: Theme.ink2
            font.pixelSize: Metrics.body
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }
        Row {
            id: actionRow

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 10
            visible: children.length > 0
        }
    }
}
