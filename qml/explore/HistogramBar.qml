import QtQuick
import Atlas.Core
import Atlas.Ui

/// One bar: all of it as a ghost, what the filter lets pass in its tint.
Item {
    id: root

    required property int count
    required property int inside
    required property int largest
    required property color tint
    required property real room ///< Height of the largest bar.

    height: room

    component Part: Rectangle {
        required property int count
        required property int largest
        required property real room

        anchors.bottom: parent.bottom
        width: parent.width
        // One record among hundreds is still seen.
        height: count === 0 ? 0 : Math.max(2, count / largest * room)

        Behavior on height {
            NumberAnimation {
                duration: Metrics.countTime
                easing.type: Easing.BezierSpline
                easing.bezierCurve: Metrics.easeIn
            }
        }
    }

    Part {
        largest: root.largest
        room: root.room
        count: root.count
        color: root.inside === root.count ? root.tint : Theme.ghost
    }
    Part {
        largest: root.largest
        room: root.room
        count: root.inside === root.count ? 0 : root.inside
        visible: count > 0
        color: root.tint
    }
}
