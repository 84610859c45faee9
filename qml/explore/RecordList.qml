pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// The records in view as a list, nearest to the middle first: the map in words.
SidePanel {
    id: root

    title: qsTr("%Ln record(s) in view", "", records.total)
    closeText: qsTr("Close the list")
    /// Names of the records whose rows the pointer and the keyboard are on; "" for none.
    property string hovered
    readonly property string focused: list.activeFocus && list.currentItem ? (list.currentItem as RecordRow).recordName : ""

    contentNeed: Math.max(list.contentHeight, nothing.visible ? nothing.height : 0) + 11

    function takeFocus(): void {
        if (list.count > 0) {
            list.currentIndex = Math.max(0, list.currentIndex);
            list.forceActiveFocus(Qt.TabFocusReason);
        } else {
            root.closeButton.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    VisibleRecords {
        id: records

        session: Session
        active: root.visible
    }

    AppText {
        id: nothing

        x: 20
        width: parent.width - 40
        height: 64 * Metrics.unit
        verticalAlignment: Text.AlignVCenter
        visible: records.total === 0
        spoken: true
        text: qsTr("No record lies here. Move the map or let more through the filter.")
        color: Theme.ink2
        wrapMode: Text.WordWrap
    }
    ListView {
        id: list

        width: parent.width
        height: parent.height - 11
        clip: true
        model: records
        keyNavigationEnabled: true
        activeFocusOnTab: count > 0 || activeFocus
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        Accessible.role: Accessible.List
        Accessible.name: root.title

        function choose(): void {
            const row = currentItem as RecordRow;
            if (row)
                row.clicked();
        }
        Keys.onReturnPressed: choose()
        Keys.onEnterPressed: choose()

        delegate: RecordRow {
            id: row

            required property var model

            recordName: model.name
            width: list.width
            height: 68 * Metrics.unit
            position: qsTr("%1 of %2").arg(index + 1).arg(records.total)
            focusPolicy: Qt.NoFocus
            ground: ListView.isCurrentItem && list.activeFocus ? Theme.sunken : "transparent"
            onClicked: Session.select(row.model.name)
            onHoveredChanged: {
                if (hovered)
                    root.hovered = row.model.name;
                else if (root.hovered === row.model.name)
                    root.hovered = "";
            }
            Component.onDestruction: {
                if (root.hovered === row.recordName)
                    root.hovered = "";
            }
        }
    }
}
