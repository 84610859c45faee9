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

    EmptyResult {
        anchors.centerIn: parent
        room: parent.width - 2 * root.margin
        visible: Session.ready && Session.count === 0 && Session.filterActive && !(root.shapes && root.shapes.busy)
    }
    NoMapState {
        anchors.centerIn: parent
        room: parent.width - 2 * root.margin
        visible: Session.ready && !root.mapDrawn && Session.count > 0
    }
    LoadingState {
        anchors.centerIn: parent
        room: parent.width - 2 * root.margin
        visible: Session.loading && !Session.ready
    }
    ErrorState {
        anchors.centerIn: parent
        room: parent.width - 2 * root.margin
        visible: Session.error !== "" && !Session.loading
    }
    ShapeHint {
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
