pragma ComponentBehavior: Bound

import QtQuick
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

        HistogramBar {
            required property int index

            x: root.middle + (root.leftwards ? -(index + 1) : index) * root.step + (root.leftwards ? 1 : 0)
            anchors.bottom: parent.bottom
            width: root.step - 1
            room: root.height
            count: root.bars[index] ?? 0
            inside: (index + 0.5) * root.step <= root.reach ? count : 0
            largest: root.largest
            tint: root.tint
        }
    }
}
