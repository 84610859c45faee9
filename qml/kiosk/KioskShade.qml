import QtQuick
import Atlas.Core

/// Darkens the map where the words of attract and welcome stand: from its left edge, its top and its foot.
Item {
    id: root

    property real leftShare: 0 ///< Share of the width; 0 for none.
    property real topShare: 0  ///< Share of the height.
    property real footShare: 0

    readonly property color ground: Qt.darker(Theme.outside, 1.25)

    Rectangle {
        width: root.leftShare * parent.width
        height: parent.height
        visible: root.leftShare > 0
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: Qt.alpha(root.ground, 0.96)
            }
            GradientStop {
                position: 0.62
                color: Qt.alpha(root.ground, 0.86)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(root.ground, 0)
            }
        }
    }
    Rectangle {
        width: parent.width
        height: root.topShare * parent.height
        visible: root.topShare > 0
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(root.ground, 0.97)
            }
            GradientStop {
                position: 0.72
                color: Qt.alpha(root.ground, 0.82)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(root.ground, 0)
            }
        }
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: root.footShare * parent.height
        visible: root.footShare > 0
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(root.ground, 0)
            }
            GradientStop {
                position: 0.2
                color: Qt.alpha(root.ground, 0.86)
            }
            GradientStop {
                position: 0.4
                color: Qt.alpha(root.ground, 0.98)
            }
            GradientStop {
                position: 1
                color: root.ground
            }
        }
    }
}
