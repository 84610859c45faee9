import QtQuick
import Atlas.Core
import Atlas.Ui

/// What a path shows beside the map, or below it: a title, what stands still, and what follows it.
Panel {
    id: root

    required property KioskLayout sizes
    property string title
    property string hint ///< A sentence below the title.
    default property alias inside: body.data
    readonly property alias body: body

    x: sizes.panelLeft
    y: sizes.panelTop
    width: sizes.panelWidth
    height: sizes.panelHeight
    radius: sizes.radius
    Accessible.role: Accessible.Pane
    Accessible.name: title

    Column {
        id: head

        x: 36
        y: root.sizes.tight ? 20 : 28
        width: parent.width - 2 * x
        spacing: 8

        AppText {
            width: parent.width
            text: root.title
            visible: text !== ""
            spoken: true
            font.family: Metrics.display
            font.pixelSize: root.sizes.tight ? Metrics.figure : Metrics.h1
            font.weight: 700
            font.letterSpacing: -0.012 * Metrics.h1
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        AppText {
            width: parent.width
            text: root.hint
            visible: text !== ""
            spoken: true
            color: Theme.ink2
            font.pixelSize: Metrics.label
            wrapMode: Text.WordWrap
        }
    }
    Item {
        id: body

        anchors.top: head.bottom
        anchors.topMargin: root.sizes.tight ? 14 : 20
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        width: parent.width
    }
}
