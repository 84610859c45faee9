import QtQuick
import Atlas.Core
import Atlas.Ui

/// A button for a finger: a word, a picture, or the picture over a small word.
Pressable {
    id: root

    property string iconName
    property bool primary: false
    property bool trailing: false ///< The picture follows the word.
    /// The picture stands over the word, which is small.
    property bool stacked: false
    property real side: 112
    property bool tells: false ///< Its words say why it can't be pressed now: they are to be read.
    readonly property color wordColor: primary ? Theme.onAccent : enabled ? Theme.ink : Theme.ink2

    // What can't be pressed is faint on a ground that stays: the map's signs would shine through it.
    opacity: 1
    implicitHeight: side
    // What it would like: never of the width that it was given, which may follow from this one.
    readonly property real lineWidth: (iconName === "" ? 0 : 36) + (iconName !== "" && text !== "" ? line.spacing : 0) + words.implicitWidth
    implicitWidth: stacked ? side : Math.max(side, lineWidth + 64)
    radius: 20
    ground: primary ? Theme.ink : Theme.raised
    hoverGround: primary ? Theme.ink2 : Theme.hovered
    outline: pressed ? Theme.ember : primary ? Theme.ink : Theme.hairS
    outlineWidth: pressed ? 3 : 1

    contentItem: Item {
        implicitWidth: root.lineWidth
        opacity: root.enabled || root.tells ? 1 : 0.38

        Row {
            id: line

            anchors.centerIn: parent
            spacing: 18
            layoutDirection: root.trailing ? Qt.RightToLeft : Qt.LeftToRight
            visible: !root.stacked

            Icon {
                name: root.iconName
                visible: root.iconName !== ""
                size: 36
                color: root.wordColor
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                id: words

                text: root.text
                visible: text !== ""
                color: root.wordColor
                font.pixelSize: Metrics.control
                font.weight: 600
                width: Math.min(implicitWidth, root.width > 0 ? root.width - 40 - (root.iconName === "" ? 0 : 54) : implicitWidth)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 17
                elide: Text.ElideRight
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Column {
            anchors.centerIn: parent
            width: parent.width
            spacing: 8
            visible: root.stacked

            Icon {
                name: root.iconName
                size: 40
                color: root.wordColor
                anchors.horizontalCenter: parent.horizontalCenter
            }
            AppText {
                text: root.text
                color: root.wordColor
                width: parent.width - 8
                x: 4
                font.pixelSize: Metrics.small
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 13
                elide: Text.ElideRight
                font.weight: 500
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
