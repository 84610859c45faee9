import QtQuick
import Atlas.Core
import Atlas.Ui

/// One tool: a picture and its word, beside it or under it.
Pressable {
    id: root

    property string iconName
    property bool active: false
    property bool compact: false ///< The word stands under the picture.
    property bool switches: true ///< It is on or off; else it does something.
    property string shortcut
    readonly property color wordColor: active ? Theme.onAccent : hovered ? Theme.ink : Theme.ink2

    implicitHeight: Metrics.barHeight - 12
    leftPadding: compact ? 7 : 14
    rightPadding: compact ? 7 : 16
    ground: active ? Theme.ink : "transparent"
    hoverGround: active ? Theme.ink2 : Theme.sunken
    Accessible.checkable: switches
    Accessible.checked: active

    contentItem: Item {
        implicitWidth: root.compact ? Math.max(word.implicitWidth, 34 * Metrics.unit)
                                    : icon.width + 9 + word.implicitWidth

        Icon {
            id: icon

            x: root.compact ? (parent.width - width) / 2 : 0
            y: root.compact ? parent.height / 2 - height : (parent.height - height) / 2
            name: root.iconName
            color: root.wordColor
        }
        AppText {
            id: word

            x: root.compact ? (parent.width - width) / 2 : icon.width + 9
            y: root.compact ? parent.height / 2 + 3 : (parent.height - height) / 2
            text: root.text
            color: root.wordColor
            font.pixelSize: root.compact ? Metrics.small : Metrics.control
            font.weight: root.active ? 600 : 500
        }
    }
    HoverWord {
        text: root.name + "  " + root.shortcut
        wanted: root.shortcut !== "" && (root.hovered || root.visualFocus)
    }
}
