pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// Records by their value: a bar between each two stops of the axis.
Item {
    id: root

    required property RangeModel range

    Repeater {
        model: Math.max(0, root.range.stops.length - 1)

        HistogramBar {
            required property int index

            x: Math.round(root.range.stops[index] * root.width)
            width: Math.round(root.range.stops[index + 1] * root.width) - x - 1
            room: root.height
            count: root.range.bars[index] ?? 0
            inside: root.range.insideBars[index] ?? 0
            largest: root.range.largestBar
            tint: root.range.paused ? Theme.ghost : Theme.kPartner
        }
    }
}
