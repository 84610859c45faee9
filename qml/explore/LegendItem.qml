import QtQuick
import Atlas.Core
import Atlas.Scene
import Atlas.Ui

/// A mark of the map and what it means.
Item {
    id: root

    property alias glyph: glyph
    property alias kind: glyph.kind
    property alias status: glyph.status
    property alias form: glyph.form
    property alias municipality: glyph.municipality
    property string text

    width: 200 * Metrics.unit
    height: Math.max(40 * Metrics.unit, word.implicitHeight)

    MapGlyph {
        id: glyph

        width: 46
        height: 46
        anchors.verticalCenter: parent.verticalCenter
        sector: form === MapGlyph.Glyph ? "automotive" : ""
        iconName: "car-front-fill"
        night: Theme.night
        size: form === MapGlyph.Ghost ? 7 : 24
        Accessible.ignored: true
    }
    AppText {
        id: word

        x: 52
        width: parent.width - x
        anchors.verticalCenter: parent.verticalCenter
        spoken: true
        text: root.text
        wrapMode: Text.WordWrap
    }
}
