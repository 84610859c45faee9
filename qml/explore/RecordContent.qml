pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// What a card holds: its head, what scrolls, its source.
Item {
    id: root

    required property RecordCard card
    readonly property real need: head.height + flick.contentHeight + foot.height ///< How high it would like to be.

    readonly property string shown: card.recordName
    onShownChanged: flick.contentY = 0 // in another language it is the same record

    /// For whoever came by the keyboard.
    function takeFocus(): void { close.forceActiveFocus(Qt.TabFocusReason); }

    Item {
        id: head

        width: parent.width
        height: words.height + 34

        Column {
            id: words

            x: 24
            y: 18
            width: parent.width - 48
            spacing: 10

            Item {
                width: parent.width
                height: close.height

                Glyph {
                    id: glyph

                    anchors.verticalCenter: parent.verticalCenter
                    kind: root.card.kind
                    sector: root.card.sectors.length > 0 ? root.card.sectors[0] : ""
                    iconName: root.card.icon
                    size: 22 * Metrics.unit
                }
                AppText {
                    anchors.left: glyph.right
                    anchors.leftMargin: 10
                    anchors.right: country.left
                    anchors.rightMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    spoken: true
                    text: [root.card.kindWord, root.card.municipality].filter(part => part !== "").join(" · ")
                    color: Theme.ink2
                    elide: Text.ElideRight
                }
                CountryChip {
                    id: country

                    anchors.right: close.left
                    anchors.rightMargin: 10
                    anchors.verticalCenter: parent.verticalCenter
                    country: root.card.country
                }
                IconButton {
                    id: close

                    anchors.right: parent.right
                    anchors.rightMargin: -8
                    side: 36 * Metrics.unit
                    ground: Theme.sunken
                    hoverGround: Theme.hair
                    iconName: "x-lg"
                    text: qsTr("Close the card")
                    //: The key that closes
                    shortcut: qsTr("Esc")
                    onClicked: Session.select("")
                }
            }
            AppText {
                width: parent.width
                text: root.card.heading
                font.family: Metrics.display
                font.pixelSize: Metrics.cardTitle
                font.weight: 700
                font.letterSpacing: -0.012 * Metrics.cardTitle
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                spoken: true
                Accessible.role: Accessible.Heading
            }
            AppText {
                width: parent.width
                visible: text !== ""
                text: root.card.subheading
                color: Theme.ink2
                font.pixelSize: Metrics.body
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                spoken: true
            }
        }
    }
    Flickable {
        id: flick

        anchors.top: head.bottom
        anchors.bottom: foot.top
        width: parent.width
        contentHeight: body.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        RecordBody {
            id: body

            width: flick.width
            card: root.card
            // Its row is gone when the next card comes.
            onFollowed: byKey => close.forceActiveFocus(byKey ? Qt.TabFocusReason : Qt.MouseFocusReason)
            onRevealed: (top, bottom) => {
                if (top < flick.contentY)
                    flick.contentY = top;
                else if (bottom > flick.contentY + flick.height)
                    flick.contentY = bottom - flick.height;
            }
        }
    }
    RecordSource {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        card: root.card
    }
}
