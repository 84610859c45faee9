import QtQuick
import Atlas.Core
import Atlas.Ui

/// A record in the list of what is in view: its name, and in words where it lies.
Pressable {
    id: root

    required property int index
    property string recordName ///< "site:…"
    required property string title
    required property string kind
    required property string kindWord
    required property string sector
    required property string where
    required property string municipality
    required property string country
    required property string picture
    property string position ///< "2 of 7", for screen readers.

    readonly property string place: [municipality, where].filter(part => part !== "").join(" · ")

    text: title
    name: [title, kindWord, place, country, position].filter(part => part !== "").join(", ")
    leftPadding: 20
    rightPadding: 20
    radius: 0

    Accessible.role: Accessible.ListItem

    contentItem: Item {
        Glyph {
            id: glyph

            anchors.verticalCenter: parent.verticalCenter
            kind: root.kind
            sector: root.sector
            iconName: root.picture
        }
        Column {
            anchors.left: glyph.right
            anchors.leftMargin: 12
            anchors.right: chip.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                id: word

                width: parent.width
                text: root.title
                font.weight: 600
                elide: Text.ElideRight
            }
            AppText {
                width: parent.width
                text: root.place
                color: Theme.ink2
                font.pixelSize: Metrics.label
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
        CountryChip {
            id: chip

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            country: root.country
        }
    }

    // A name too long for its place is read in full here.
    HoverWord {
        text: root.title
        wanted: word.truncated && (root.hovered || root.visualFocus)
    }
}
