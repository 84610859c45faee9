pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// A scene of the story that is written: its number, its sentence, what can be done with it. Drag it by its
/// grip, or by Alt with an arrow.
Item {
    id: root

    required property int index
    required property string name
    required property string headline
    required property int faults
    property bool current: false
    property int last: 0       ///< Of the rows.
    property bool held: false  ///< In the hand.

    signal chosen
    signal opened
    signal moved(by: int)
    signal copied
    signal deleted
    /// The grip is held at this height of the row; released.
    signal dragged(at: real)
    signal dropped
    /// Something of the row has the keyboard.
    signal reached

    height: (current ? 92 : 52) * Metrics.unit
    z: held ? 1 : 0

    function takeFocus(): void { row.forceActiveFocus(Qt.TabFocusReason); }

    Rectangle {
        anchors.fill: row
        radius: row.radius
        color: Theme.raised
        border.color: Theme.hairS
        visible: root.held
    }
    Pressable {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        anchors.topMargin: 3
        anchors.bottomMargin: 3
        ground: root.current ? Theme.emberSoft : "transparent"
        name: qsTr("Scene %1: %2").arg(root.index + 1).arg(root.headline === "" ? root.name : root.headline)
        description: root.faults > 0 ? qsTr("%n thing(s) to put right", "", root.faults) : ""
        Accessible.checkable: true
        Accessible.checked: root.current
        onClicked: root.current ? root.opened() : root.chosen()
        onDoubleClicked: root.opened()
        onActiveFocusChanged: if (activeFocus) root.reached()
        Keys.onPressed: event => {
            const alt = event.modifiers === Qt.AltModifier;
            if (alt && event.key === Qt.Key_Up)
                root.moved(-1);
            else if (alt && event.key === Qt.Key_Down)
                root.moved(1);
            else if (event.key === Qt.Key_Delete)
                root.deleted();
            else
                return event.accepted = false;
            event.accepted = true;
        }

        contentItem: Item {
            AppText {
                id: number

                x: 34 * Metrics.unit
                y: 8 * Metrics.unit
                width: 22 * Metrics.unit
                text: root.index + 1
                color: Theme.ink2
                font.weight: 600
                font.features: Metrics.tabular
            }
            AppText {
                anchors.left: number.right
                anchors.right: fault.visible ? fault.left : parent.right
                anchors.rightMargin: 10
                y: 6 * Metrics.unit
                text: root.headline === "" ? root.name : root.headline
                font.weight: 600
                elide: Text.ElideRight
            }
            AppText {
                anchors.left: number.right
                anchors.right: parent.right
                y: 24 * Metrics.unit
                text: root.name
                color: Theme.ink2
                font.pixelSize: Metrics.small
                elide: Text.ElideRight
            }
            Icon {
                id: fault

                anchors.right: parent.right
                anchors.rightMargin: 12
                y: 8 * Metrics.unit
                visible: root.faults > 0
                name: "exclamation-triangle-fill"
                color: Theme.warn
                size: 14 * Metrics.unit
            }
        }
    }
    MouseArea {
        id: grip

        x: 8
        width: 36 * Metrics.unit
        height: 52 * Metrics.unit
        cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        preventStealing: true
        Accessible.ignored: true // Alt and the arrows do the same
        onPressed: root.chosen()
        onPositionChanged: mouse => root.dragged(mapToItem(root, mouse.x, mouse.y).y)
        onReleased: root.dropped()
        onCanceled: root.dropped()

        Icon {
            anchors.centerIn: parent
            name: "grip-vertical"
            color: grip.containsMouse || grip.pressed ? Theme.ink : Theme.ctl
        }
    }
    Row {
        x: 62 * Metrics.unit
        y: 48 * Metrics.unit
        spacing: 2
        visible: root.current

        component Act: IconButton {
            side: 36 * Metrics.unit
            hoverGround: Theme.hair
            onActiveFocusChanged: if (activeFocus) root.reached()
        }

        Act {
            iconName: "pencil"
            text: qsTr("Edit the words")
            onClicked: root.opened()
        }
        Act {
            iconName: "chevron-up"
            text: qsTr("Move up")
            shortcut: qsTr("Alt ↑", "keys")
            enabled: root.index > 0
            onClicked: root.moved(-1)
        }
        Act {
            iconName: "chevron-down"
            text: qsTr("Move down")
            shortcut: qsTr("Alt ↓", "keys")
            enabled: root.index < root.last
            onClicked: root.moved(1)
        }
        Act {
            iconName: "copy"
            text: qsTr("Duplicate")
            onClicked: root.copied()
        }
        Act {
            iconName: "trash3"
            text: qsTr("Delete")
            name: qsTr("Delete the scene %1").arg(root.name)
            onClicked: root.deleted()
        }
    }
}
