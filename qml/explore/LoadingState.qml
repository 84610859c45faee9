import QtQuick
import Atlas.Core
import Atlas.Ui

/// The atlas is being read.
StatePanel {
    id: root

    title: qsTr("Opening the atlas…")
    hint: qsTr("Territories, borders and records are being read. This takes a few seconds.")

    Rectangle {
        width: 200 * Metrics.unit
        height: 4 * Metrics.unit
        radius: height / 2
        color: Theme.hair
        clip: true

        Rectangle {
            id: runner

            width: parent.width * (Metrics.reduceMotion ? 1 : 0.35)
            height: parent.height
            radius: parent.radius
            color: Theme.ink2

            NumberAnimation on x {
                running: root.visible && !Metrics.reduceMotion
                loops: Animation.Infinite
                from: -runner.width
                to: 200 * Metrics.unit
                duration: 1400
            }
        }
    }
}
