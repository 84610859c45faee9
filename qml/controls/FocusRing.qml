import QtQuick
import Atlas.Core

/// Shows where the keyboard is. Fills its parent and reaches a little beyond it.
Rectangle {
    property real around: 0 ///< Radius of the parent.
    property real distance: 2

    anchors.fill: parent
    anchors.margins: -distance - border.width / 2
    radius: around + distance
    color: "transparent"
    border.width: 2
    border.color: Theme.focus
}
