import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// The word of a control, after a moment of rest.
T.ToolTip {
    id: root

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + 8 : 0
    margins: 8
    padding: 8
    leftPadding: 12
    rightPadding: 12
    delay: Metrics.toolTipDelay
    // A finger rests on nothing.
    opacity: Metrics.density === Metrics.Density.Kiosk ? 0 : 1
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    enter: Metrics.density === Metrics.Density.Kiosk ? null : appear
    readonly property Transition appear: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Metrics.toolTipTime
        }
    }

    contentItem: AppText {
        text: root.text
        color: Theme.onAccent
        font.pixelSize: Metrics.label
        font.weight: 500
    }
    background: Rectangle {
        color: Theme.ink
        radius: 8
    }
}
