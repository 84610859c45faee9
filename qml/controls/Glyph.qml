import QtQuick
import Atlas.Core
import Atlas.Ui

/// A record in small: its kind is the shape, its sector the hue and the picture.
Item {
    id: root

    property string kind: "site"
    property string sector ///< Code; empty for none.
    property string iconName: Theme.sectorIcon(sectorIndex)
    property real size: Metrics.glyphSize

    readonly property int sectorIndex: Glyphs.sectorIndex(sector)
    // Reads `night` so that the hue follows the theme.
    readonly property color hue: Theme.night ? Theme.sector(sectorIndex) : Theme.sector(sectorIndex)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        readonly property bool diamond: root.kind === "project"
        readonly property real side: root.size * (diamond ? 0.83 : root.kind === "partner" ? 1 : 0.93)

        anchors.centerIn: parent
        width: side
        height: side
        radius: root.kind === "partner" ? side / 2 : diamond ? side * 0.1 : side * 0.19
        rotation: diamond ? 45 : 0
        antialiasing: true
        color: root.hue
    }
    Icon {
        anchors.centerIn: parent
        name: root.iconName
        size: root.size * (root.kind === "project" ? 0.54 : 0.56)
        color: Theme.glyphIcon
    }
}
