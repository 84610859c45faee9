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

    /// Rows are made when they are first seen: most groups stay folded.
    property bool made: expanded
    onExpandedChanged: {
        if (expanded)
            made = true;
    }

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

    FoldHead {
        title: facet.title
        expanded: root.expanded
        active: facet.active
        onToggled: root.expanded = !root.expanded
        onCleared: Session.clearMember(root.member)
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

            model: root.made ? facet : null

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
