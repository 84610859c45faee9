import QtQuick
import Atlas.Core
import Atlas.Ui

/// A tool that draws on the map: its picture above its word, in the look of the chips of the borders.
Pressable {
    id: root

    required property string iconName
    property bool chosen: false
    readonly property color wordColor: chosen ? Theme.onAccent : hovered ? Theme.ink : Theme.ink2

    implicitHeight: 50 * Metrics.unit
    radius: Metrics.segmentRadius
    ground: chosen ? Theme.ink : Theme.raised
    hoverGround: chosen ? Theme.ink2 : Theme.sunken
    outline: chosen ? Theme.ink : Theme.hairS

    Accessible.checkable: true
    Accessible.checked: root.chosen

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            spacing: 4

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.iconName
                color: root.wordColor
            }
            AppText {
                anchors.horizontalCenter: parent.horizontalCenter
                text: root.text
                color: root.wordColor
                font.pixelSize: Metrics.small
                font.weight: 600
            }
        }
    }
}
