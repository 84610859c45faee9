pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Scene
import Atlas.Ui

/// What stands in the middle of the map where there is nothing to see, or something to know.
Item {
    id: root

    property bool mapDrawn: true
    property real margin: Metrics.windowMargin
    property ShapeEditor shapes: null

    signal everything

    /// What they cover of the map, in the parent's pixels.
    readonly property list<rect> covered: [empty, noMap, loading, stopped, failed, nothingHere, hint, notice].filter(state => state.visible).map(
        state => Qt.rect(root.x + state.x, root.y + state.y, state.width, state.height))

    ToolPanel {
        id: empty

        anchors.centerIn: parent
        shown: Session.ready && Session.count === 0 && Session.filterActive && !(root.shapes && root.shapes.busy)
        sourceComponent: EmptyResult {
            room: root.width - 2 * root.margin
        }
    }
    ToolPanel {
        id: noMap

        anchors.centerIn: parent
        shown: Session.ready && !root.mapDrawn && Session.count > 0
        sourceComponent: NoMapState {
            room: root.width - 2 * root.margin
        }
    }
    ToolPanel {
        id: loading

        anchors.centerIn: parent
        shown: Session.loading && patience.spent
        sourceComponent: LoadingState {
            room: root.width - 2 * root.margin
        }
    }
    ToolPanel {
        id: stopped

        anchors.centerIn: parent
        shown: Session.stopped
        sourceComponent: StoppedState {
            room: root.width - 2 * root.margin
        }
    }
    // What is there at once needs no bar.
    Timer {
        id: patience

        property bool spent: false

        interval: 300
        running: Session.loading
        onTriggered: spent = true
        onRunningChanged: {
            if (running)
                spent = false;
        }
    }
    ToolPanel {
        id: failed

        anchors.centerIn: parent
        shown: Session.error !== "" && !Session.loading
        sourceComponent: ErrorState {
            room: root.width - 2 * root.margin
        }
    }
    // Near enough that a look at what is in view takes no time, however many records there are.
    VisibleRecords {
        id: inView

        session: Session
        most: 0 // they are counted only
        active: Session.ready && root.mapDrawn && Session.count > 0 && Session.camera.span < 0.006
    }
    ToolPanel {
        id: nothingHere

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.margin
        shown: inView.active && inView.total === 0 && !hint.visible && !notice.visible && !Session.loading
        sourceComponent: EmptyView {
            onEverything: root.everything()
        }
    }
    ShapeHint {
        id: hint

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.margin + (notice.visible ? notice.height + 8 : 0)
        room: notice.room
        shapes: root.shapes
    }
    NoticeBar {
        id: notice

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.margin
        room: parent.width - 2 * root.margin - 2 * Metrics.zoomButton
    }
}
