pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// The scenes of the story that is written, to choose, order, copy and delete; and the way to a new one.
Item {
    id: root

    required property StoryEditor editor

    signal wordsAsked ///< Of the chosen scene.

    function takeFocus(reason: int): void { add.forceActiveFocus(reason); }
    /// The keyboard follows the scene that it moved.
    function follow(row: int): void {
        list.forceLayout();
        list.positionViewAtIndex(row, ListView.Contain);
        (list.itemAtIndex(row) as SceneRow)?.takeFocus();
    }
    function move(from: int, to: int): void {
        if (to < 0 || to >= root.editor.count)
            return;
        root.editor.move(from, to);
        Qt.callLater(root.follow, to);
    }
    function remove(row: int): void {
        root.editor.remove(row);
        Qt.callLater(() => root.editor.count > 0 ? root.follow(root.editor.scene) : root.takeFocus(Qt.TabFocusReason));
    }

    AppButton {
        id: add

        x: 20
        y: 14
        iconName: "plus-lg"
        text: qsTr("Add this view as a scene")
        primary: true
        onClicked: {
            if (root.editor.addView())
                list.positionViewAtIndex(root.editor.scene, ListView.Contain);
        }

        AppToolTip {
            text: qsTr("Ctrl+E", "keys")
            visible: add.hovered || add.visualFocus
        }
    }
    AppText {
        anchors.top: add.bottom
        anchors.topMargin: 12
        x: 20
        width: parent.width - 40
        visible: root.editor.count === 0
        spoken: true
        text: qsTr("The story has no scene yet. Move the map, filter, select: what is to be seen becomes the scene.")
        color: Theme.ink2
        wrapMode: Text.WordWrap
    }
    ListView {
        id: list

        property int from: -1 ///< The row in the hand, and where it would lie now.
        property int to: -1
        property real lineY: 0

        anchors.top: add.bottom
        anchors.topMargin: 10
        anchors.bottom: undo.top
        width: parent.width
        clip: true
        model: root.editor
        currentIndex: -1 // the rows have the keyboard themselves
        boundsBehavior: Flickable.StopAtBounds
        interactive: from < 0
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Scenes")

        delegate: SceneRow {
            id: row

            width: list.width
            current: index === root.editor.scene
            last: root.editor.count - 1
            held: index === list.from
            onChosen: root.editor.scene = index
            onOpened: {
                root.editor.scene = index;
                root.wordsAsked();
            }
            onMoved: by => root.move(index, index + by)
            onCopied: root.editor.duplicate(index)
            onDeleted: root.remove(index)
            onReached: list.positionViewAtIndex(index, ListView.Contain)
            onDragged: at => list.drag(index, row.y + at)
            onDropped: list.drop()
        }

        function drag(row: int, at: real): void {
            list.from = row;
            const over = list.indexAt(10, Math.max(0, Math.min(at, list.contentHeight - 1)));
            const item = list.itemAtIndex(over);
            if (!item)
                return;
            // In the upper half of a row: before it, in the lower one: after it.
            const after = at > item.y + item.height / 2;
            list.lineY = item.y + (after ? item.height : 0);
            const gap = over + (after ? 1 : 0);
            list.to = gap > row ? gap - 1 : gap;
            // Beyond the edge the list moves on.
            if (at < list.contentY + 20)
                list.contentY = Math.max(0, list.contentY - 12);
            else if (at > list.contentY + list.height - 20)
                list.contentY = Math.min(Math.max(0, list.contentHeight - list.height), list.contentY + 12);
        }
        function drop(): void {
            const from = list.from;
            const to = list.to;
            list.from = -1;
            list.to = -1;
            if (from >= 0 && to >= 0 && from !== to)
                root.move(from, to);
        }

        Rectangle {
            parent: list.contentItem
            x: 12
            y: list.lineY - 1
            z: 2
            width: list.width - 24
            height: 3
            radius: 1.5
            color: Theme.ember
            visible: list.from >= 0 && list.to >= 0 && list.from !== list.to
        }
    }
    Item {
        id: undo

        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? 44 * Metrics.unit : 0
        visible: root.editor.removed !== ""

        Divider {
            width: parent.width
        }
        AppText {
            anchors.left: parent.left
            anchors.leftMargin: 20
            anchors.right: back.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            spoken: true
            text: qsTr("“%1” is deleted").arg(root.editor.removed)
            color: Theme.ink2
            elide: Text.ElideRight
        }
        TextLink {
            id: back

            anchors.right: parent.right
            anchors.rightMargin: 18
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Bring back")
            name: qsTr("Bring back the deleted scene")
            font.pixelSize: Metrics.row
            onClicked: {
                root.editor.undo();
                Qt.callLater(() => root.follow(root.editor.scene));
            }
        }
    }
}
