import QtQuick
import Atlas.Core
import Atlas.Ui

/// A small word that can be put in place or taken away.
Pressable {
    id: root

    property bool chosen: false
    property string iconName
    readonly property color wordColor: chosen ? Theme.onAccent : Theme.ink

    implicitHeight: Metrics.chipHeight
    leftPadding: 12
    rightPadding: 12
    radius: height / 2
    ground: chosen ? Theme.ink : Theme.raised
    hoverGround: chosen ? Theme.ink2 : Theme.sunken
    outline: chosen ? Theme.ink : Theme.hairS

    contentItem: Item {
        implicitWidth: line.implicitWidth

        Row {
            id: line

            anchors.verticalCenter: parent.verticalCenter
            spacing: 6

            AppText {
                text: root.text
                color: root.wordColor
                font.pixelSize: Metrics.label
                font.weight: 500
                elide: Text.ElideRight
                width: Math.min(implicitWidth, 280 * Metrics.unit)
                anchors.verticalCenter: parent.verticalCenter
            }
            Icon {
                name: root.iconName
                visible: root.iconName !== ""
                size: 10 * Metrics.unit
                color: root.wordColor
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
