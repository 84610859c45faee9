pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// The card of the selected record: what it is, what is known, who works with it, where that is written.
Panel {
    id: root

    property real room: 600 ///< How high it may grow.
    property bool aside: false ///< Something else stands in its place.
    readonly property string title: card.shown ? card.title : ""

    width: Metrics.cardWidth
    height: Math.min(room, head.height + flick.contentHeight + foot.height)
    visible: card.shown && !aside

    /// For whoever came by the keyboard.
    function takeFocus(): void {
        close.forceActiveFocus(Qt.TabFocusReason);
    }

    onVisibleChanged: {
        if (visible)
            entry.restart();
    }
    transform: Translate {
        id: shift
    }

    ParallelAnimation {
        id: entry

        NumberAnimation {
            target: shift
            property: "x"
            from: 24
            to: 0
            duration: Metrics.panelInTime
            easing.type: Easing.BezierSpline
            easing.bezierCurve: Metrics.easeIn
        }
        NumberAnimation {
            target: root
            property: "opacity"
            from: 0
            to: 1
            duration: Metrics.panelInTime
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: card.title

    RecordCard {
        id: card

        session: Session
        onChanged: flick.contentY = 0
    }

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
                    kind: card.kind
                    sector: card.sectors.length > 0 ? card.sectors[0] : ""
                    iconName: card.icon
                    size: 22 * Metrics.unit
                }
                AppText {
                    anchors.left: glyph.right
                    anchors.leftMargin: 10
                    anchors.right: country.left
                    anchors.rightMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    spoken: true
                text: [card.kindWord, card.municipality].filter(part => part !== "").join(" · ")
                    color: Theme.ink2
                    elide: Text.ElideRight
                }
                CountryChip {
                    id: country

                    anchors.right: close.left
                    anchors.rightMargin: 10
                    anchors.verticalCenter: parent.verticalCenter
                    country: card.country
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
                text: card.title
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
            card: card
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
        card: card
    }
}
