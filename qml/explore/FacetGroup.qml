pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// The values of one member of the filter, folded away until wanted. Arrows walk within, Tab walks past.
Column {
    id: root

    required property string member
    property bool expanded: false
    property bool glyphs: false

    /// The row that Tab leads to.
    property int currentRow: 0

    FacetModel {
        id: facet

        session: Session
        member: root.member
    }

    function walk(from: int, by: int): void {
        const row = rows.itemAt(from + by);
        if (!row)
            return;
        currentRow = from + by;
        row.forceActiveFocus(Qt.TabFocusReason);
    }

    Item {
        width: parent.width
        height: 36 * Metrics.unit

        Pressable {
            id: head

            x: -8
            width: parent.width + 16
            height: parent.height
            leftPadding: 8
            rightPadding: 8
            text: facet.title
            name: root.expanded ? qsTr("%1, unfolded").arg(text) : qsTr("%1, folded").arg(text)
            onClicked: root.expanded = !root.expanded

            contentItem: Item {
                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: head.text
                    font.weight: 600
                }
                AppText {
                    anchors.right: chevron.left
                    anchors.rightMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !facet.active
                    text: qsTr("all", "nothing is chosen in a facet")
                    color: Theme.ink2
                }
                Icon {
                    id: chevron

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.expanded ? "chevron-up" : "chevron-down"
                    size: 12 * Metrics.unit
                    color: Theme.ink2
                }
            }
        }
        TextLink {
            anchors.right: parent.right
            anchors.rightMargin: 20 * Metrics.unit
            anchors.verticalCenter: parent.verticalCenter
            visible: facet.active
            text: qsTr("clear", "takes back the choice in a facet")
            name: qsTr("Clear %1").arg(facet.title)
            onClicked: Session.clearMember(root.member)
        }
    }

    Column {
        x: -8
        width: parent.width + 16
        visible: root.expanded
        bottomPadding: 6

        Accessible.role: Accessible.Grouping
        Accessible.name: facet.title

        Repeater {
            id: rows

            model: facet

            FacetRow {
                id: row

                required property int index
                required property string code
                required property string word
                required chosen
                required count
                required share

                width: parent ? parent.width : 0
                text: word
                sector: root.glyphs ? code : ""
                glyphShown: root.glyphs
                faded: facet.active && !chosen
                focusPolicy: index === root.currentRow || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: {
                    root.currentRow = index;
                    Session.toggleCode(root.member, code);
                }
                Keys.onUpPressed: root.walk(index, -1)
                Keys.onDownPressed: root.walk(index, 1)
            }
        }
    }
}
