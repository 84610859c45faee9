import QtQuick
import Atlas.Core
import Atlas.Ui

/// Names the record under the pointer.
Item {
    id: root

    property string record ///< "site:…" or "".
    property point at ///< Where the pointer is, in the parent's coordinates.

    readonly property bool below: at.y < box.height + 30

    x: at.x
    y: at.y
    visible: card.shown
    Accessible.ignored: true

    RecordCard {
        id: card

        session: Session
        record: root.record
    }

    Rectangle {
        id: box

        x: Math.max(8 - root.x, Math.min(-width / 2, root.parent.width - 8 - width - root.x))
        y: root.below ? 24 : -height - 20
        width: Math.min(400 * Metrics.unit, Math.max(title.implicitWidth, line.implicitWidth) + 26)
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
                id: title

                width: parent.width
                text: card.title
                color: Theme.onAccent
                font.weight: 600
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            AppText {
                id: line

                width: parent.width
                text: [card.sectorWords.length > 0 ? card.sectorWords[0] : card.kindWord, card.municipality]
                      .filter(part => part !== "").join(" · ")
                color: Theme.onAccent
                opacity: 0.8
                font.pixelSize: Metrics.label
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
