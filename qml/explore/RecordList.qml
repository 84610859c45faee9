pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// The records in view as a list, nearest to the middle first: the map in words.
Panel {
    id: root

    property real room: 600 ///< How high it may grow.

    signal closed

    width: Metrics.cardWidth
    height: Math.min(room, head.height + Math.max(list.contentHeight, nothing.visible ? nothing.height : 0) + 12)

    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    function takeFocus(): void {
        if (list.count > 0) {
            list.currentIndex = Math.max(0, list.currentIndex);
            list.forceActiveFocus(Qt.TabFocusReason);
        } else {
            close.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    VisibleRecords {
        id: records

        session: Session
        active: root.visible
    }

    Item {
        id: head

        width: parent.width
        height: close.height + 24

        AppText {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: 20
            anchors.verticalCenter: close.verticalCenter
            spoken: true
            text: qsTr("%Ln record(s) in view", "", records.total)
            font.pixelSize: Metrics.h2
            font.weight: 700
            Accessible.role: Accessible.Heading
        }
        IconButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: 14
            y: 12
            side: 36 * Metrics.unit
            ground: Theme.sunken
            hoverGround: Theme.hair
            iconName: "x-lg"
            text: qsTr("Close the list")
            shortcut: qsTr("Esc")
            onClicked: root.closed()
        }
    }
    Divider {
        anchors.top: head.bottom
        width: parent.width
    }
    AppText {
        id: nothing

        anchors.top: head.bottom
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

        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 11
        width: parent.width
        clip: true
        model: records
        keyNavigationEnabled: true
        activeFocusOnTab: count > 0 || activeFocus
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        Accessible.role: Accessible.List
        Accessible.name: heading.text

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

            width: list.width
            height: 68 * Metrics.unit
            position: qsTr("%1 of %2").arg(index + 1).arg(records.total)
            focusPolicy: Qt.NoFocus
            ground: ListView.isCurrentItem && list.activeFocus ? Theme.sunken : "transparent"
            onClicked: Session.select(row.model.name)
        }
    }
}
