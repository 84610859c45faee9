import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// A number between two ends. Moves are told as they happen, `settled` when the hand lets go.
T.Slider {
    id: root

    property string name
    property color leftColor: Theme.ink
    property color rightColor: leftColor

    signal settled

    implicitHeight: 32 * Metrics.unit
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    snapMode: T.Slider.SnapAlways
    opacity: enabled ? 1 : 0.38

    onPressedChanged: {
        if (!pressed)
            settled();
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            root.settled();
    }

    Accessible.role: Accessible.Slider
    Accessible.name: root.name

    background: Rectangle {
        x: root.leftPadding
        y: root.topPadding + (root.availableHeight - height) / 2
        width: root.availableWidth
        height: 4 * Metrics.unit
        radius: height / 2
        color: Theme.ctl

        Rectangle {
            width: root.visualPosition * parent.width
            height: parent.height
            radius: parent.radius
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: root.leftColor
                }
                GradientStop {
                    position: 1
                    color: root.rightColor
                }
            }
        }
    }
    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: root.topPadding + (root.availableHeight - height) / 2
        width: 20 * Metrics.unit
        height: width
        radius: width / 2
        color: root.pressed || root.hovered ? Theme.sunken : Theme.panel
        border.width: 2
        border.color: Theme.ink

        FocusRing {
            around: parent.radius
            visible: root.visualFocus
        }
    }
}
