import QtQuick
import Atlas.Core
import Atlas.Ui

/// Names the record under the pointer.
PointerTip {
    id: root

    property alias record: card.record ///< "site:…" or "".

    shown: card.shown
    title: card.title
    line: [card.sectorWords.length > 0 ? card.sectorWords[0] : card.kindWord, card.municipality]
          .filter(part => part !== "").join(" · ")

    RecordCard {
        id: card

        session: Session
    }
}
