pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// The part of a card that scrolls: the sentence, the sectors, the facts, who works with it.
Column {
    id: root

    required property RecordCard card
    property real inset: 24 ///< Beside the words.
    property bool links: true ///< Pages can be opened from here.

    /// The keyboard is on something between these heights.
    signal revealed(top: real, bottom: real)
    /// A related record is being gone to.
    signal followed(byKey: bool)

    bottomPadding: 10

    function show(item: Item): void {
        const top = root.mapFromItem(item, 0, 0).y;
        root.revealed(top, top + item.height);
    }

    Column {
        x: root.inset
        width: parent.width - 2 * x
        spacing: 4
        bottomPadding: 16
        visible: root.card.sentence !== ""

        AppText {
            width: parent.width
            text: root.card.sentence
            spoken: true
            font.pixelSize: Metrics.body
            lineHeight: Metrics.bodyLine
            lineHeightMode: Text.FixedHeight
            wrapMode: Text.Wrap
        }
        AppText {
            visible: text !== ""
            text: root.card.sentenceNote
            spoken: true
            color: Theme.ink3
            font.pixelSize: Metrics.label
        }
    }
    Divider {
        width: parent.width
    }
    Item {
        x: root.inset
        width: parent.width - 2 * x
        height: tiles.height + 28
        visible: root.card.tiles.length > 0

        Row {
            id: tiles

            y: 14
            width: parent.width
            spacing: 2 * root.inset

            Repeater {
                model: root.card.tiles

                FigureTile {
                    required property factTile modelData

                    width: root.card.tiles.length > 1 ? (tiles.width - tiles.spacing) / 2 : tiles.width
                    label: modelData.label
                    figure: modelData.figure
                    note: modelData.note
                    share: modelData.share
                    barColor: modelData.money ? Theme.focus : Theme.ink
                }
            }
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 1
            height: parent.height
            visible: root.card.tiles.length > 1
            color: Theme.hair
        }
    }
    Divider {
        width: parent.width
        visible: root.card.tiles.length > 0
    }
    Flow {
        x: root.inset
        width: parent.width - 2 * x
        topPadding: 14
        bottomPadding: 14
        spacing: 8
        visible: root.card.sectors.length > 0

        Repeater {
            model: root.card.sectors

            SectorTag {
                required property string modelData
                required property int index

                sector: modelData
                text: root.card.sectorWords[index] ?? ""
            }
        }
    }
    Divider {
        width: parent.width
        visible: root.card.sectors.length > 0
    }
    Column {
        x: root.inset
        width: parent.width - 2 * x
        topPadding: 12
        bottomPadding: 12
        spacing: 7

        Repeater {
            model: root.card.facts

            FactLine {
                required property var modelData
                readonly property fact line: modelData

                width: parent ? parent.width : 0
                label: line.label
                value: line.value
            }
        }
        TextLink {
            leftPadding: 0
            visible: root.links && root.card.websiteHost !== ""
            text: root.card.websiteHost
            name: qsTr("Website %1, opens in the browser").arg(text)
            iconName: "box-arrow-up-right"
            Accessible.role: Accessible.Link
            onClicked: Qt.openUrlExternally(root.card.website)
            onActiveFocusChanged: {
                if (activeFocus)
                    root.show(this);
            }
        }
    }
    Divider {
        width: parent.width
        visible: root.card.relations.count > 0
    }
    Item {
        x: root.inset
        width: parent.width - 2 * x
        height: heading.implicitHeight + 24
        visible: root.card.relations.count > 0

        AppText {
            id: heading

            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Who works with it")
            font.weight: 700
            spoken: true
            Accessible.role: Accessible.Heading
        }
        AppText {
            anchors.right: parent.right
            anchors.left: heading.right
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            visible: root.card.relations.crossing > 0
            spoken: true
            //: %1 of %2 links to partners, projects and sites
            text: qsTr("%1 of %2 across a border").arg(root.card.relations.crossing).arg(root.card.relations.count)
            color: Theme.ember
            font.weight: 600
            elide: Text.ElideRight
        }
    }
    Repeater {
        model: root.card.relations

        RelationRow {
            x: root.inset - 12
            width: root.width - 2 * x
            onClicked: {
                const name = this.name;
                root.followed(visualFocus);
                if (Session.select(name))
                    Session.showRecord(name);
            }
            onActiveFocusChanged: {
                if (activeFocus)
                    root.show(this);
            }
        }
    }
}
