import QtQuick
import Atlas.Core
import Atlas.Ui

/// A button with its word, and a picture before it where that helps.
Pressable {
    id: root

    property string iconName
    property bool primary: false
    readonly property color wordColor: primary ? Theme.onAccent : Theme.ink

    implicitHeight: Metrics.buttonHeight
    leftPadding: 14
    rightPadding: 16
    ground: primary ? Theme.ink : Theme.raised
    hoverGround: primary ? Theme.ink2 : Theme.sunken
    outline: primary ? Theme.ink : Theme.hairS

    contentItem: Item {
        implicitWidth: line.implicitWidth

        Row {
            id: line

            anchors.centerIn: parent
            spacing: 8

            Icon {
                name: root.iconName
                visible: root.iconName !== ""
                color: root.wordColor
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                text: root.text
                color: root.wordColor
                font.pixelSize: Metrics.control
                font.weight: 600
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
