import QtQuick
import Atlas.Core
import Atlas.Ui

/// Names the record under the pointer, what it is in and how far from a border.
PointerTip {
    id: root

    property alias record: card.record ///< "site:…" or "".

    shown: card.shown
    title: card.title
    line: [card.sectorWords.length > 0 ? card.sectorWords.join(", ") : card.kindWord, card.municipality, card.borderWords]
          .filter(part => part !== "").join(" · ")

    RecordCard {
        id: card

        session: Session
    }
}
