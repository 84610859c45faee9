import QtQuick
import Atlas.Core
import Atlas.Ui

/// The atlas is being read: how far it is, and a way out.
StatePanel {
    id: root

    readonly property bool counted: Session.progress >= 0

    title: qsTr("Opening the atlas…")
    hint: Session.progressLine

    Column {
        spacing: 18

        Rectangle {
            id: rail

            width: 320 * Metrics.unit
            height: 4 * Metrics.unit
            radius: height / 2
            color: Theme.hair
            clip: true
            Accessible.role: Accessible.ProgressBar
            Accessible.name: root.hint

            Rectangle {
                id: runner

                // Where nothing is counted yet it runs, or lies still.
                width: rail.width * (root.counted ? Session.progress : Metrics.reduceMotion ? 1 : 0.35)
                height: rail.height
                radius: rail.radius
                color: Theme.ink2

                NumberAnimation on x {
                    running: root.visible && !root.counted && !Metrics.reduceMotion
                    loops: Animation.Infinite
                    from: -runner.width
                    to: rail.width
                    duration: 1400
                    onRunningChanged: {
                        if (!running)
                            runner.x = 0;
                    }
                }
            }
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Cancel")
            onClicked: Session.stopLoading()
        }
    }
}
