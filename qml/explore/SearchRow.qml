import QtQuick
import Atlas.Core
import Atlas.Ui

/// One hit of the search.
Pressable {
    id: root

    required property int index
    required property string title
    required property string kind
    required property string kindWord
    required property string sector
    required property string municipality
    required property string country
    required property string picture
    property bool current: false
    property bool reached: false ///< By the arrows.
    property string position ///< "2 of 7", for screen readers.

    text: title
    name: [title, kindWord, municipality, country, position].filter(part => part !== "").join(", ")
    focusPolicy: Qt.NoFocus
    leftPadding: 16
    rightPadding: 16
    radius: 0
    ground: current ? Theme.sunken : "transparent"

    Accessible.role: Accessible.ListItem
    Accessible.selected: current

    contentItem: Item {
        Glyph {
            id: glyph

            anchors.verticalCenter: parent.verticalCenter
            kind: root.kind
            sector: root.sector
            iconName: root.picture
            visible: root.kind !== "place"
        }
        Icon {
            anchors.centerIn: glyph
            name: root.picture
            color: Theme.ink2
            visible: root.kind === "place"
        }
        Column {
            anchors.left: glyph.right
            anchors.leftMargin: 12
            anchors.right: chip.visible ? chip.left : parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                id: word

                width: parent.width
                text: root.title
                font.weight: 500
                elide: Text.ElideRight
            }
            AppText {
                width: parent.width
                text: root.municipality === "" ? root.kindWord : root.kindWord + " · " + root.municipality
                color: Theme.ink2
                font.pixelSize: Metrics.small
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
        wanted: word.truncated && (root.hovered || root.reached)
    }
}
