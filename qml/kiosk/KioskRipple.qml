pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// A finger that touches, and a ring that grows from it: here something can be done.
Item {
    id: root

    property bool running: true

    Accessible.ignored: true

    Repeater {
        model: 2

        Rectangle {
            id: ring

            required property int index
            readonly property real share: index === 0 ? wave.share : (wave.share + 0.5) % 1

            x: -width / 2
            y: -height / 2
            width: Metrics.reduceMotion ? 150 - 40 * index : 40 + 230 * share
            height: width
            radius: width / 2
            color: Qt.alpha(Theme.ember, index === 1 && Metrics.reduceMotion ? 0.12 : 0.16 * (1 - share))
            border.width: 3
            border.color: Qt.alpha(Theme.ember, Metrics.reduceMotion ? 0.9 : 1 - share)
        }
    }
    NumberAnimation {
        id: wave

        property real share: 0

        target: wave
        property: "share"
        from: 0
        to: 1
        duration: 2400
        easing.type: Easing.OutQuad
        loops: Animation.Infinite
        running: root.running && !Metrics.reduceMotion
    }
    Icon {
        x: -16
        y: -4
        size: 76
        name: "hand-index-fill"
        color: Theme.ink
    }
}
