pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// The records in view as a list, nearest to the middle first: the map in words.
SidePanel {
    id: root

    property rect within ///< What it is of, unit mercator; empty: what is in view.
    readonly property bool ofPlace: within.width > 0

    signal allAsked

    title: ofPlace ? qsTr("%Ln record(s) in one place", "", records.total) : qsTr("%Ln record(s) in view", "", records.total)
    closeText: qsTr("Close the list")
    /// Names of the records whose rows the pointer and the keyboard are on; "" for none.
    property string hovered
    readonly property string focused: list.activeFocus && list.currentItem ? (list.currentItem as RecordRow).recordName : ""

    contentNeed: Math.max(list.contentHeight, nothing.visible ? nothing.height : 0) + 11

    function takeFocus(reason: int): void {
        if (list.count > 0) {
            list.currentIndex = Math.max(0, list.currentIndex);
            list.forceActiveFocus(reason);
            list.walked = reason !== Qt.MouseFocusReason;
        } else {
            root.closeButton.forceActiveFocus(reason);
        }
    }

    VisibleRecords {
        id: records

        session: Session
        active: root.visible
        within: root.within
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

        property bool walked: false ///< By keys: where they are is shown.
        onActiveFocusChanged: walked = activeFocus
        /// Rows that show whole, at least one.
        readonly property int page: Math.max(1, Math.floor(height / rowHeight))
        readonly property real rowHeight: 68 * Metrics.unit
        Keys.onPressed: event => {
            const by = ({
                    [Qt.Key_PageDown]: page,
                    [Qt.Key_PageUp]: -page,
                    [Qt.Key_End]: count,
                    [Qt.Key_Home]: -count
                })[event.key];
            walked = true;
            event.accepted = by !== undefined;
            if (event.accepted)
                currentIndex = Math.max(0, Math.min(count - 1, currentIndex + by));
        }

        function choose(): void {
            const row = currentItem as RecordRow;
            if (row)
                row.clicked();
        }
        Keys.onReturnPressed: choose()
        Keys.onEnterPressed: choose()

        header: Item {
            width: list.width
            height: root.ofPlace ? all.height + 20 : 0
            visible: root.ofPlace

            TextLink {
                id: all

                x: 20
                y: 10
                text: qsTr("Show all that are in view")
                onClicked: root.allAsked()
            }
        }
        delegate: RecordRow {
            id: row

            required property var model

            recordName: model.name
            width: list.width
            height: list.rowHeight
            position: qsTr("%1 of %2").arg(index + 1).arg(records.total)
            focusPolicy: Qt.NoFocus
            readonly property bool current: ListView.isCurrentItem && list.activeFocus
            ground: current ? Theme.sunken : "transparent"
            onClicked: Session.select(row.model.name)
            onHoveredChanged: {
                if (hovered)
                    root.hovered = row.model.name;
                else if (root.hovered === row.model.name)
                    root.hovered = "";
            }
            FocusRing {
                around: Metrics.buttonRadius
                distance: -6 // within: the list cuts what reaches beyond
                visible: row.current && list.walked
            }
            Component.onDestruction: {
                if (root.hovered === row.recordName)
                    root.hovered = "";
            }
        }
    }
}
