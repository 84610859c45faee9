import QtQuick
import Atlas.Core
import Atlas.Ui

/// A record that belongs to the one of the card: press to go there.
Pressable {
    id: root

    required property string title
    required property string kind
    required property string roleWord
    required property string country
    required property string municipality
    required property string distance
    required property bool crosses
    required property string sector
    required property string picture

    required name

    text: title
    leftPadding: 12
    rightPadding: 12
    topPadding: 6
    bottomPadding: 6

    Accessible.name: [title, roleWord, municipality, country, distance].filter(part => part !== "").join(", ")
    Accessible.description: qsTr("Opens its card")

    contentItem: Item {
        implicitHeight: words.height

        Glyph {
            id: glyph

            anchors.verticalCenter: parent.verticalCenter
            kind: root.kind
            sector: root.sector
            iconName: root.picture
            size: 20 * Metrics.unit
        }
        Column {
            id: words

            anchors.left: glyph.right
            anchors.leftMargin: 12
            anchors.right: side.left
            anchors.rightMargin: 10
            spacing: 1

            AppText {
                width: parent.width
                text: root.title
                font.weight: 600
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            AppText {
                width: parent.width
                text: [root.municipality, root.roleWord].filter(part => part !== "").join(" · ")
                color: Theme.ink2
                font.pixelSize: Metrics.label
                elide: Text.ElideRight
            }
        }
        Row {
            id: side

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 10

            CountryChip {
                country: root.country
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                width: Math.max(implicitWidth, 86 * Metrics.unit)
                text: root.distance
                color: Theme.ink2
                font.pixelSize: Metrics.label
                font.features: Metrics.tabular
                horizontalAlignment: Text.AlignRight
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
