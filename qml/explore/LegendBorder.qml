import QtQuick
import Atlas.Core
import Atlas.Ui

/// A border as the map draws it: each side glows in its country's colour.
Item {
    id: root

    height: 52 * Metrics.unit

    Rectangle {
        id: upper

        width: 46
        height: 20
        y: 6
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.night ? Theme.tint("LU") : Theme.tint("LU"), 0)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(Theme.night ? Theme.tint("LU") : Theme.tint("LU"), 0.7)
            }
        }
    }
    Rectangle {
        anchors.top: upper.bottom
        width: 46
        height: 20
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.night ? Theme.tint("FR") : Theme.tint("FR"), 0.7)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(Theme.night ? Theme.tint("FR") : Theme.tint("FR"), 0)
            }
        }
    }
    Rectangle {
        width: 46
        height: 1.5
        y: upper.y + upper.height - 0.75
        color: Theme.core
    }
    AppText {
        x: 52
        width: parent.width - x
        anchors.verticalCenter: parent.verticalCenter
        spoken: true
        text: qsTr("Inner border: each side glows in its country’s colour, more strongly where it is chosen")
        wrapMode: Text.WordWrap
    }
}
