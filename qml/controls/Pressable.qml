import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// What all buttons share: focus by key and click, a ring that shows it, Return as well as Space.
T.AbstractButton {
    id: root

    property real radius: Metrics.buttonRadius
    /// Ground at rest and under the pointer.
    property color ground: "transparent"
    property color hoverGround: Theme.sunken
    property color pressedGround: hoverGround
    property color outline: "transparent"
    property real outlineWidth: 1
    /// What a screen reader says; `text` unless there is more to say.
    property string name: text
    property string description

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    opacity: enabled ? 1 : 0.38

    font.family: Metrics.family
    font.pixelSize: Metrics.control

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.description: root.description
    Accessible.focusable: true
    Accessible.onPressAction: root.click()

    background: Rectangle {
        radius: root.radius
        color: !root.enabled ? root.ground : root.pressed ? root.pressedGround : root.hovered ? root.hoverGround : root.ground
        border.width: root.outlineWidth
        border.color: root.outline

        // A finger is answered by the next picture, not by one of a row that begins as things are.
        Behavior on color {
            enabled: Metrics.density !== Metrics.Density.Kiosk

            ColorAnimation {
                duration: Metrics.hoverTime
            }
        }

        FocusRing {
            around: root.radius
            visible: root.visualFocus
        }
    }
}
