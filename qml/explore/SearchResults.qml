pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// What a text finds: records, places, and below them the way to keep the text as a filter.
Panel {
    id: root

    required property SearchModel hits
    property string text
    /// Row that Return takes; the row behind the last hit keeps the text.
    property int currentRow: 0
    /// The arrows chose it: a name in full may cover the next hit, not the one that merely comes first.
    property bool walked: false
    onTextChanged: walked = false

    signal chosen(row: int)
    signal kept

    radius: 12
    implicitHeight: Math.min(list.contentHeight, 8 * list.rowHeight) + keepRow.height + 13
                    + (nothing.visible ? nothing.height : 0)

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Search results")

    function move(by: int): void {
        walked = true;
        currentRow = Math.max(0, Math.min(hits.count, currentRow + by));
        if (currentRow < hits.count)
            list.positionViewAtIndex(currentRow, ListView.Contain);
        const row = list.itemAtIndex(currentRow) as SearchRow;
        root.Accessible.announce(row ? row.name : keepRow.text);
    }

    AppText {
        id: nothing

        x: 16
        width: parent.width - 32
        height: 52 * Metrics.unit
        visible: root.hits.count === 0 && !root.hits.searching
        spoken: true
        text: qsTr("Nothing has these words. Try a shorter one, or a municipality.")
        color: Theme.ink2
        wrapMode: Text.WordWrap
    }
    ListView {
        id: list

        readonly property real rowHeight: 46 * Metrics.unit

        anchors.top: parent.top
        anchors.topMargin: 6
        anchors.bottom: line.top
        anchors.bottomMargin: 3
        width: parent.width
        clip: true
        model: root.hits
        cacheBuffer: 0 // items made in the background outlive a shrinking model, and Qt warns of them
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        delegate: SearchRow {
            width: list.width
            height: list.rowHeight
            position: qsTr("%1 of %2").arg(index + 1).arg(root.hits.count)
            current: index === root.currentRow
            reached: current && root.walked
            onClicked: root.chosen(index)
        }
    }
    Divider {
        id: line

        anchors.bottom: keepRow.top
        anchors.bottomMargin: 2
        width: parent.width
    }
    Pressable {
        id: keepRow

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2
        x: 4
        width: parent.width - 8
        height: 40 * Metrics.unit
        leftPadding: 12
        rightPadding: 12
        focusPolicy: Qt.NoFocus
        text: qsTr("Show only what contains “%1”").arg(root.text)
        ground: root.currentRow === root.hits.count ? Theme.sunken : "transparent"
        onClicked: root.kept()

        contentItem: Item {
            Icon {
                id: keepIcon

                name: "sliders"
                color: Theme.ink2
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                anchors.left: keepIcon.right
                anchors.leftMargin: 12
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: keepRow.text
                font.weight: 500
                elide: Text.ElideRight
            }
        }
    }
}
