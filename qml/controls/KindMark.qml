import QtQuick
import Atlas.Core
import Atlas.Ui

/// The shape of a kind of records, in its colour of the rings.
Item {
    id: root

    property string kind
    property real size: 11 * Metrics.unit

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        readonly property real side: root.size * (root.kind === "project" ? 0.83 : root.kind === "partner" ? 1 : 0.93)

        anchors.centerIn: parent
        width: side
        height: side
        radius: root.kind === "partner" ? side / 2 : side * 0.19
        rotation: root.kind === "project" ? 45 : 0
        antialiasing: true
        color: root.kind === "site" ? Theme.kSite : root.kind === "partner" ? Theme.kPartner : Theme.kProject
    }
}
