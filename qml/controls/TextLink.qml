import QtQuick
import Atlas.Core
import Atlas.Ui

/// A word one can press, as in a text.
Pressable {
    id: root

    property color wordColor: Theme.ink
    property string iconName

    leftPadding: 3
    rightPadding: 3
    topPadding: 3
    bottomPadding: 3
    radius: 5
    font.pixelSize: Metrics.label
    font.weight: 600
    hoverGround: "transparent"

    contentItem: Row {
        spacing: 4

        AppText {
            text: root.text
            color: root.wordColor
            font.pixelSize: root.font.pixelSize
            font.weight: root.font.weight
            font.underline: true
            elide: Text.ElideRight
        }
        Icon {
            name: root.iconName
            visible: root.iconName !== ""
            size: root.font.pixelSize - 2
            color: root.wordColor
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
