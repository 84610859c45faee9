import QtQuick
import Atlas.Core
import Atlas.Ui

/// A sector of a record: its picture and its word.
Rectangle {
    id: root

    property string sector
    property string text

    implicitWidth: word.implicitWidth + glyph.width + 26
    implicitHeight: 28 * Metrics.unit
    radius: Metrics.segmentRadius
    color: Theme.sunken

    Glyph {
        id: glyph

        x: 8
        anchors.verticalCenter: parent.verticalCenter
        sector: root.sector
        size: 15 * Metrics.unit
    }
    AppText {
        id: word

        anchors.left: glyph.right
        anchors.leftMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.pixelSize: Metrics.label
        font.weight: 500
    }
}
