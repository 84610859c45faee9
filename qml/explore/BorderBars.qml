pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// One country's records by their distance from a border, which stands at `middle`.
Item {
    id: root

    required property list<int> bars
    required property int largest
    required property real middle
    required property bool leftwards
    /// Of one bar with the gap after it.
    required property real step
    /// Bars whose middle lies nearer than this are within the distance.
    required property real reach
    required property color tint

    Repeater {
        model: 30

        Rectangle {
            required property int index

            readonly property int count: root.bars[index] ?? 0

            x: root.middle + (root.leftwards ? -(index + 1) : index) * root.step + (root.leftwards ? 1 : 0)
            anchors.bottom: parent.bottom
            width: root.step - 1
            height: count === 0 ? 0 : Math.max(2, count / root.largest * root.height)
            color: (index + 0.5) * root.step <= root.reach ? root.tint : Theme.ghost

            Behavior on height {
                NumberAnimation {
                    duration: Metrics.countTime
                    easing.type: Easing.BezierSpline
                    easing.bezierCurve: Metrics.easeIn
                }
            }
        }
    }
}
