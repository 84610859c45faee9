import QtQuick
import Atlas.Core
import Atlas.Ui

/// Something to know that stops nothing.
Panel {
    id: root

    property real room: 600

    level: 1
    radius: Metrics.fieldRadius
    width: Math.min(room, words.implicitWidth + icon.width + close.width + 48)
    height: words.height + 24
    visible: Session.notice !== ""

    Accessible.role: Accessible.AlertMessage
    Accessible.name: Session.notice

    Icon {
        id: icon

        x: 14
        anchors.verticalCenter: parent.verticalCenter
        name: "info-circle-fill"
        color: Theme.warn
    }
    AppText {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.room - icon.width - close.width - 48)
        text: Session.notice
        wrapMode: Text.WordWrap
    }
    IconButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        side: 30 * Metrics.unit
        iconName: "x-lg"
        text: qsTr("Close the notice")
        onClicked: Session.dismissNotice()
    }
}
