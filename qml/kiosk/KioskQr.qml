import QtQuick
import Atlas.Core

/// A QR code on its white ground, for cameras of visitors.
Rectangle {
    id: root

    property alias text: code.text
    property string name ///< What a screen reader says of it.
    property real side: 112

    implicitWidth: side
    implicitHeight: side
    radius: 12
    color: Theme.blank
    visible: code.readable
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    QrCode {
        id: code

        anchors.fill: parent
        anchors.margins: 2
    }
}
