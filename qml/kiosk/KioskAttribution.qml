import QtQuick
import Atlas.Core
import Atlas.Ui

/// Whose data the map shows.
AppText {
    id: root

    required property real room
    property bool grounded: false ///< On a ground of its own.

    width: Math.min(implicitWidth, room)
    text: Session.attribution
    spoken: true
    color: Theme.ink3
    font.pixelSize: 17
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: 13
    horizontalAlignment: Text.AlignRight

    Rectangle {
        z: -1
        anchors.fill: parent
        anchors.margins: -5
        visible: root.grounded
        radius: 6
        color: Qt.alpha(Theme.panel, 0.82)
    }
}
