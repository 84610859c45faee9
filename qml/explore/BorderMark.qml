pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// Where the distance ends on one side: a dashed line up from the axis, with the handle on it.
Item {
    id: root

    required property color hue
    required property bool focused ///< By the keyboard.
    required property bool pressed
    /// The handles of both sides stand beside the border, however near the lines come to it.
    required property real handleOffset
    readonly property real handleSize: 20 * Metrics.unit

    Repeater {
        model: Math.ceil(root.height / 6)

        Rectangle {
            required property int index

            x: -1
            y: 6 * index
            width: 2
            height: Math.min(3, root.height - y)
            color: root.hue
        }
    }
    Rectangle {
        x: root.handleOffset - width / 2
        y: root.height - height / 2
        width: root.handleSize
        height: width
        radius: width / 2
        color: root.pressed ? Theme.sunken : Theme.panel
        border.width: 2
        border.color: Theme.ink

        Repeater {
            model: 2

            Rectangle {
                required property int index

                x: parent.width / 2 + (index === 0 ? -width - 1.25 : 1.25) * Metrics.unit
                anchors.verticalCenter: parent.verticalCenter
                width: 1.5
                height: parent.height * 0.35
                color: Theme.ink
            }
        }
        FocusRing {
            around: parent.radius
            visible: root.focused
        }
    }
}
