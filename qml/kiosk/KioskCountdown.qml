import QtQuick
import Atlas.Core
import Atlas.Ui

/// Nobody touched for a while: the seconds until all is forgotten, and how to stay.
FocusScope {
    id: root

    required property Kiosk kiosk
    required property KioskLayout sizes
    readonly property bool staff: kiosk.screen === Kiosk.Pin || kiosk.screen === Kiosk.Staff

    visible: kiosk.secondsLeft > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text
    onVisibleChanged: {
        if (visible)
            root.Accessible.announce(question.text, Accessible.Assertive);
    }

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.dark, 0.8)
    }
    MouseArea { // a touch anywhere says it, too
        anchors.fill: parent
        Accessible.ignored: true
    }
    Panel {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.sizes.upright || root.sizes.low ? Math.min(0.56 * parent.height, parent.height - height - root.sizes.margin)
                                                : (parent.height - height) / 2
        width: Math.min(parent.width - 2 * root.sizes.margin, 900)
        height: column.height + 96
        radius: root.sizes.radius

        Column {
            id: column

            x: 48
            y: 48
            width: parent.width - 2 * x
            spacing: 28

            AppText {
                id: question

                width: parent.width
                text: qsTr("Are you still here?")
                spoken: true
                font.family: Metrics.display
                font.pixelSize: Metrics.h1
                font.weight: 700
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
            }
            AppText {
                width: parent.width
                text: root.kiosk.secondsLeft
                color: Theme.ember
                font.family: Metrics.display
                font.pixelSize: 96
                font.weight: 700
                font.features: Metrics.tabular
                horizontalAlignment: Text.AlignHCenter
                spoken: true
                Accessible.name: qsTr("%n second(s) left", "", root.kiosk.secondsLeft)
            }
            AppText {
                width: parent.width
                text: root.staff ? qsTr("Then this page closes.") : qsTr("Then everything you looked at and collected is forgotten.")
                spoken: true
                color: Theme.ink2
                font.pixelSize: Metrics.body
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
            }
            KioskButton {
                width: parent.width
                primary: true
                text: qsTr("I’m still here")
                focus: true
            }
        }
    }
}
