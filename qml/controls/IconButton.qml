import QtQuick
import Atlas.Core
import Atlas.Ui

/// A button of a picture alone: its word is the tooltip and what a screen reader says.
Pressable {
    id: root

    required property string iconName
    property real side: Metrics.buttonHeight
    property string shortcut
    property real turn: 0 ///< Degrees clockwise that the picture is turned.

    implicitWidth: side
    implicitHeight: side

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            rotation: root.turn
            color: root.hovered ? Theme.ink : Theme.ink2
        }
    }

    HoverWord {
        text: root.shortcut === "" ? root.text : root.text + "  " + root.shortcut
        wanted: root.hovered || root.visualFocus
    }
}
