import QtQuick
import Atlas.Core
import Atlas.Ui

/// What a tool shows at the right: its name, a way to close it, its content below.
Panel {
    id: root

    property real room: 600 ///< How high it may grow.
    property real contentNeed: 0 ///< How high the content would like to be.
    property string title
    property string closeText
    default property alias body: body.data
    readonly property alias closeButton: close

    signal closed

    width: Metrics.cardWidth
    height: Math.min(room, head.height + contentNeed + 1)

    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    /// A mouse that opened it needs no ring, and no word over what it is to read.
    function takeFocus(reason: int): void { close.forceActiveFocus(reason); }

    Item {
        id: head

        width: parent.width
        height: close.height + 24

        AppText {
            anchors.left: parent.left
            anchors.leftMargin: 20
            anchors.right: close.left
            anchors.verticalCenter: close.verticalCenter
            spoken: true
            text: root.title
            font.pixelSize: Metrics.h2
            font.weight: 700
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        IconButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: 14
            y: 12
            side: 36 * Metrics.unit
            ground: Theme.sunken
            hoverGround: Theme.hair
            iconName: "x-lg"
            text: root.closeText
            shortcut: qsTr("Esc")
            onClicked: root.closed()
        }
    }
    Divider {
        anchors.top: head.bottom
        width: parent.width
    }
    Item {
        id: body

        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
