import QtQuick
import Atlas.Core
import Atlas.Ui

/// Words on a panel. Never markup: what records hold is shown as it is.
Text {
    /// For screen readers it is a text of its own, not the word of a control that says it already.
    property bool spoken: false

    color: Theme.ink
    font.family: Metrics.family
    font.pixelSize: Metrics.row
    textFormat: Text.PlainText
    // Hinting makes small letters heavier than they are drawn.
    font.hintingPreference: Font.PreferNoHinting
    renderType: Text.NativeRendering
    verticalAlignment: Text.AlignVCenter

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken
}
