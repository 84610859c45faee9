import QtQuick
import Atlas.Core
import Atlas.Ui

/// One of the choices of the welcome: its picture, and its words in the chosen language and the two others.
Pressable {
    id: root

    required property string iconName
    required property color hue
    property list<string> others
    property bool compact: false ///< Little room: the chosen language only.

    radius: 24
    ground: Qt.alpha(Theme.panel, 0.94)
    hoverGround: Theme.raised
    outline: pressed ? Theme.ember : Theme.hairS
    outlineWidth: pressed ? 3 : 1
    readonly property bool narrow: compact || width < 440

    leftPadding: narrow ? 20 : 32
    rightPadding: 20
    /// Whether that many lines have room below the word.
    function fits(lines: int): bool {
        return word.implicitHeight + lines * (1.25 * Metrics.label + 6) <= root.height - 16;
    }

    description: others.join(", ")

    contentItem: Item {
        Rectangle {
            id: tile

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(112, root.height - 32, root.compact ? 88 : 112, 0.22 * root.width)
            height: width
            radius: width / 4
            color: Qt.alpha(root.hue, 0.24)

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                size: 0.48 * tile.width
                color: root.hue
            }
        }
        Column {
            anchors.left: tile.right
            anchors.leftMargin: root.narrow ? 18 : 28
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 6

            AppText {
                id: word

                width: parent.width
                text: root.text
                font.family: Metrics.display
                font.pixelSize: root.compact ? Metrics.control : Metrics.h2
                font.weight: 700
                font.letterSpacing: -0.012 * Metrics.h2
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
                lineHeight: 0.95
            }
            Repeater {
                model: root.compact ? [] : root.fits(root.others.length) ? root.others
                     : root.fits(1) ? [root.others.join(" · ")] : []

                AppText {
                    required property string modelData

                    width: parent ? parent.width : 0
                    text: modelData
                    color: Theme.ink2
                    font.pixelSize: Metrics.label
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 17
                    elide: Text.ElideRight
                }
            }
        }
    }
}
