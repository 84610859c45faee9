import QtQuick
import Atlas.Core
import Atlas.Scene
import Atlas.Ui

/// The speaker's pointer and strokes, over whatever shows the scene. On a rim of its own each, so that they are
/// seen on every ground of both appearances.
Item {
    id: root

    required property Ink ink
    property real enlarged: 1 ///< Against a screen of 1080.

    Accessible.ignored: true

    Item {
        anchors.fill: parent
        opacity: root.ink.inkShown ? 1 : 0
        visible: opacity > 0
        layer.enabled: opacity < 1 // all strokes fade as one

        Behavior on opacity {
            enabled: !root.ink.inkShown // a new stroke is there at once

            NumberAnimation {
                duration: Metrics.reduceMotion ? 0 : 600
            }
        }
        InkLayer {
            anchors.fill: parent
            ink: root.ink
            color: Theme.halo
            lineWidth: 9 * root.enlarged
        }
        InkLayer {
            anchors.fill: parent
            ink: root.ink
            color: Theme.ember
            lineWidth: 5 * root.enlarged
        }
    }
    Rectangle {
        id: spot

        x: root.ink.spot.x * root.width - width / 2
        y: root.ink.spot.y * root.height - height / 2
        width: 44 * root.enlarged
        height: width
        radius: width / 2
        color: Qt.alpha(Theme.ember, 0.28)
        border.color: Theme.halo
        border.width: 6 * root.enlarged
        opacity: root.ink.spotShown ? 1 : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: Metrics.reduceMotion ? 0 : root.ink.spotShown ? 80 : 400
            }
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: 1.5 * root.enlarged
            radius: width / 2
            color: "transparent"
            border.color: Theme.ember
            border.width: 3 * root.enlarged
        }
    }
}
