pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// The Views a person has kept: to open, rename and delete.
SidePanel {
    id: root

    title: qsTr("Saved views")
    closeText: qsTr("Close the views")
    contentNeed: keep.height + 24 + Math.max(list.contentHeight, views.count === 0 ? nothing.height : 0)
                 + (undo.visible ? undo.height : 0) + 10

    /// Keeps the present View; false if that cannot be.
    function keepView(): bool { return views.save(); }
    /// The name of the View that was kept last can be typed.
    function nameNewest(): void {
        // Once the panel is shown and has its rows.
        Qt.callLater(() => {
            list.forceLayout();
            list.positionViewAtBeginning();
            (list.itemAtIndex(0) as SavedViewRow)?.edit();
        });
    }
    function focusAfter(row: int): void {
        list.forceLayout(); // else the row that has gone is still there
        const next = list.itemAtIndex(Math.min(row, views.count - 1)) as SavedViewRow;
        if (next)
            next.takeFocus();
        else
            keep.forceActiveFocus(Qt.TabFocusReason);
    }

    SavedViews {
        id: views

        session: Session
    }

    AppButton {
        id: keep

        x: 20
        y: 14
        iconName: "bookmark"
        text: qsTr("Keep this view")
        name: qsTr("Keep this view in the list")
        primary: true
        onClicked: {
            if (root.keepView())
                root.nameNewest();
        }
    }
    AppText {
        id: nothing

        anchors.top: keep.bottom
        anchors.topMargin: 10
        x: 20
        width: parent.width - 40
        height: implicitHeight + 12
        visible: views.count === 0
        spoken: true
        text: qsTr("No view is kept yet. A kept view brings back place, filter and selection.")
        color: Theme.ink2
        wrapMode: Text.WordWrap
    }
    ListView {
        id: list

        anchors.top: keep.bottom
        anchors.topMargin: 10
        anchors.bottom: undo.top
        width: parent.width
        clip: true
        model: views
        currentIndex: -1 // the rows have the keyboard themselves
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        Accessible.role: Accessible.List
        Accessible.name: root.title

        delegate: SavedViewRow {
            width: list.width
            onOpened: views.open(index)
            onRenamed: name => views.rename(index, name)
            onDeleted: {
                const row = index;
                if (views.remove(row))
                    Qt.callLater(root.focusAfter, row);
            }
            onReached: list.positionViewAtIndex(index, ListView.Contain)
        }
    }
    Item {
        id: undo

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4
        width: parent.width
        height: visible ? 48 * Metrics.unit : 0
        visible: views.removed !== ""

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
            text: qsTr("“%1” is deleted").arg(views.removed)
            color: Theme.ink2
            elide: Text.ElideRight
        }
        TextLink {
            id: back

            anchors.right: parent.right
            anchors.rightMargin: 18
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Bring back")
            name: qsTr("Bring back the deleted view")
            font.pixelSize: Metrics.row
            onClicked: root.focusAfter(Math.max(0, views.undoRemove()))
        }
    }
}
