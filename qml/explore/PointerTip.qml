import QtQuick
import Atlas.Core
import Atlas.Ui

/// Words beside the pointer: what is there, and one line more of it.
Item {
    id: root

    property string title
    property string line
    property point at ///< Where the pointer is, in the parent's coordinates.
    property bool shown: title !== ""

    readonly property bool below: at.y < box.height + 30

    x: at.x
    y: at.y
    visible: shown
    Accessible.ignored: true

    Rectangle {
        id: box

        x: Math.max(8 - root.x, Math.min(-width / 2, root.parent.width - 8 - width - root.x))
        y: root.below ? 24 : -height - 20
        width: Math.min(400 * Metrics.unit, Math.max(head.implicitWidth, more.implicitWidth) + 26)
        height: words.height + 20
        radius: Metrics.fieldRadius
        color: Theme.ink

        Column {
            id: words

            x: 13
            y: 10
            width: parent.width - 26
            spacing: 2

            AppText {
                id: head

                width: parent.width
                text: root.title
                color: Theme.onAccent
                font.weight: 600
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            AppText {
                id: more

                width: parent.width
                text: root.line
                color: Theme.onAccent
                opacity: 0.8
                font.pixelSize: Metrics.label
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
    }
    Rectangle {
        x: -width / 2
        y: root.below ? box.y - height / 2 : box.y + box.height - height / 2
        width: 10
        height: 10
        rotation: 45
        color: Theme.ink
    }
}
