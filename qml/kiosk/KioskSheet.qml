import QtQuick
import Atlas.Core
import Atlas.Ui

/// A sheet over all of the screen with a word at its head and a button that puts it away.
FocusScope {
    id: root

    required property KioskLayout sizes
    property string title
    property string closeText: qsTr("Close")
    default property alias inside: body.data
    property real sheetWidth: Math.min(width - 2 * sizes.margin, 1000)
    property real sheetHeight: Math.min(height - 2 * sizes.margin, 780)

    signal closed

    visible: false
    anchors.fill: parent
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    function open(): void {
        root.visible = true;
        close.forceActiveFocus(Qt.OtherFocusReason);
    }
    function shut(): void {
        root.visible = false;
        root.closed();
    }

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.dark, 0.72)

        MouseArea {
            anchors.fill: parent
            Accessible.ignored: true
        }
    }
    Panel {
        x: (parent.width - width) / 2
        // Where hands are: in the lower half of an upright screen.
        y: root.sizes.upright || root.sizes.low ? parent.height - height - root.sizes.margin : (parent.height - height) / 2
        width: root.sheetWidth
        height: root.sheetHeight
        radius: root.sizes.radius

        AppText {
            id: heading

            x: 40
            y: 32
            width: parent.width - 2 * x
            text: root.title
            spoken: true
            font.family: Metrics.display
            font.pixelSize: Metrics.h1
            font.weight: 700
            wrapMode: Text.WordWrap
            Accessible.role: Accessible.Heading
        }
        Item {
            id: body

            anchors.top: heading.bottom
            anchors.topMargin: 24
            anchors.bottom: close.top
            anchors.bottomMargin: 24
            x: 40
            width: parent.width - 2 * x
        }
        KioskButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: 32
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 28
            width: Math.max(240, implicitWidth)
            primary: true
            text: root.closeText
            onClicked: root.shut()
        }
    }
}
