pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// Records to choose from, in rows for a finger.
ListView {
    id: root

    property string name
    /// What it says when nothing is in it.
    property string nothing

    signal chosen(name: string)

    clip: true
    keyNavigationEnabled: true
    activeFocusOnTab: count > 0 || activeFocus
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    T.ScrollBar.vertical: AppScrollBar {}

    Accessible.role: Accessible.List
    Accessible.name: root.name

    function choose(): void {
        const row = currentItem as RecordRow;
        if (row)
            row.clicked();
    }
    Keys.onReturnPressed: choose()
    Keys.onEnterPressed: choose()

    AppText {
        x: 36
        y: 20
        width: parent.width - 2 * x
        visible: root.count === 0 && root.nothing !== ""
        text: root.nothing
        spoken: true
        color: Theme.ink2
        font.pixelSize: Metrics.body
        wrapMode: Text.WordWrap
    }

    delegate: RecordRow {
        id: row

        required property var model

        width: root.width
        height: 60 * Metrics.unit
        leftPadding: 36
        rightPadding: 36
        position: qsTr("%1 of %2").arg(index + 1).arg(root.count)
        focusPolicy: Qt.NoFocus
        pressedGround: Theme.pressed
        ground: ListView.isCurrentItem && root.activeFocus ? Theme.sunken : "transparent"
        onClicked: root.chosen(row.model.name)
    }
}
