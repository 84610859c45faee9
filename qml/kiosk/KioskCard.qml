import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// The card of the chosen record. Where it is written is a code for the visitor's own telephone: nothing here
/// opens a page.
KioskPanel {
    id: root

    required property Kiosk kiosk
    required property Shortlist shortlist

    RecordCard {
        id: card

        session: Session
        onChanged: flick.contentY = 0
    }
    Accessible.name: card.title

    Item {
        id: head

        // The panel's own title is left empty: what the record is stands above its name.
        y: -16
        x: 36
        width: parent.width - 2 * x
        height: name.y + name.height

        Glyph {
            id: glyph

            y: (close.height - height) / 2
            kind: card.kind
            sector: card.sectors.length > 0 ? card.sectors[0] : ""
            iconName: card.icon
            size: 44
        }
        AppText {
            anchors.left: glyph.right
            anchors.leftMargin: 18
            anchors.right: country.left
            anchors.rightMargin: 12
            anchors.verticalCenter: glyph.verticalCenter
            text: [card.kindWord, card.municipality].filter(part => part !== "").join(" · ")
            spoken: true
            color: Theme.ink2
            font.pixelSize: Metrics.label
            elide: Text.ElideRight
        }
        CountryChip {
            id: country

            anchors.right: close.left
            anchors.rightMargin: 18
            anchors.verticalCenter: glyph.verticalCenter
            country: card.country
        }
        KioskButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: -12
            side: 72
            width: 72
            iconName: "x-lg"
            name: qsTr("Close the card")
            onClicked: root.kiosk.back()
        }
        AppText {
            id: name

            y: close.height + (root.sizes.tight ? 2 : 10)
            width: parent.width
            text: card.title
            spoken: true
            font.family: Metrics.display
            font.pixelSize: root.sizes.tight || card.title.length > 44 ? Metrics.figure : Metrics.cardTitle
            font.weight: 700
            font.letterSpacing: -0.012 * Metrics.cardTitle
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            lineHeight: 1.05
            Accessible.role: Accessible.Heading
        }
    }
    Flickable {
        id: flick

        anchors.top: head.bottom
        anchors.topMargin: 14
        anchors.bottom: foot.top
        width: parent.width
        contentHeight: body.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        RecordBody {
            id: body

            width: flick.width
            inset: 36
            links: false
            card: card
            onRevealed: (top, bottom) => {
                if (top < flick.contentY)
                    flick.contentY = top;
                else if (bottom > flick.contentY + flick.height)
                    flick.contentY = bottom - flick.height;
            }
        }
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: -12
        width: parent.width
        height: root.sizes.tight ? 160 : 176

        Rectangle {
            anchors.fill: parent
            anchors.margins: 1
            color: Theme.sunken
            bottomLeftRadius: root.radius - 1
            bottomRightRadius: root.radius - 1
        }
        Divider {
            width: parent.width
        }
        KioskQr {
            id: code

            x: 24
            anchors.verticalCenter: parent.verticalCenter
            side: root.sizes.tight ? 140 : 152
            text: card.sourceUrl.toString()
            name: qsTr("QR code of the source: %1").arg(card.sourceHost)
        }
        Column {
            anchors.left: code.visible ? code.right : parent.left
            anchors.leftMargin: code.visible ? 22 : 36
            anchors.right: keep.left
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            AppText {
                width: parent.width
                text: card.sourceHost === "" ? qsTr("No source can be opened") : qsTr("Source:")
                spoken: true
                color: Theme.ink2
                font.pixelSize: Metrics.label
            }
            AppText {
                width: parent.width
                text: card.sourceHost
                visible: text !== ""
                spoken: true
                font.pixelSize: Metrics.label
                font.weight: 600
                wrapMode: Text.WrapAnywhere
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            AppText {
                width: parent.width
                text: card.sourceDate
                spoken: true
                color: Theme.ink2
                font.pixelSize: Metrics.label
                elide: Text.ElideRight
            }
        }
        KioskButton {
            id: keep

            readonly property bool kept: root.shortlist.names.includes(card.recordName)
            readonly property bool full: !kept && root.shortlist.full

            anchors.right: parent.right
            anchors.rightMargin: 24
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, 0.42 * parent.width)
            iconName: kept ? "bookmark-check" : "bookmark-plus"
            text: kept ? qsTr("On my list") : full ? qsTr("My list is full (%1)").arg(root.shortlist.count) : qsTr("Keep")
            name: kept ? qsTr("Take it off my list") : full ? text : qsTr("Add it to my list")
            primary: !kept && !full
            enabled: !full
            tells: full
            onClicked: root.shortlist.toggle(card.recordName)
        }
    }
}
