pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// A histogram with two ends that are dragged, and all between them as a third thing to take hold of. Where
/// nothing is limited yet, a drag draws the range.
Item {
    id: root

    required property RangeModel range

    readonly property int last: range.stops.length - 1
    readonly property real lowX: range.low * width
    readonly property real highX: range.high * width
    readonly property real apart: Math.max(0, Math.ceil(lowMark.handleSize / 2 + 0.5 - (highX - lowX) / 2))
    /// The stops that leave the ends at least one bar.
    readonly property int belowHigh: last > 0 ? range.stopFrom(range.high, -1) : 0
    readonly property int aboveLow: last > 0 ? range.stopFrom(range.low, 1) : 0

    /// Five years, or a decade of the logarithm.
    readonly property int farStep: range.member === "period" ? 5 : 6

    implicitHeight: chart.height + 30 * Metrics.unit

    function moveLow(stop: int): void {
        range.setLow(Math.max(0, Math.min(belowHigh, stop)));
    }
    function moveHigh(stop: int): void {
        range.setHigh(Math.max(aboveLow, Math.min(last, stop)));
    }
    function shift(from: int, by: int, span: int): void {
        const low = Math.max(0, Math.min(last - span, from + by));
        range.setRange(low, low + span);
    }

    MouseArea {
        id: hand

        property string part ///< "low", "high", "both" or "new"; empty for none.
        property real from: 0
        property real grip: 0 ///< From the pointer to what it took hold of.
        property bool gripped: false ///< A thing that is there, not the place it shall come to.
        property int span: 0
        /// A finger may as well want to scroll the panel: it holds once it has moved to the side, or taps.
        property bool holds: false

        readonly property real reach: 22 * Metrics.unit

        function partAt(x: real): string {
            const low = x - (root.lowX - root.apart);
            const high = x - (root.highX + root.apart);
            const inner = Math.min(reach, (root.highX - root.lowX) / 3 + root.apart);
            const onLow = low > -reach && low < inner;
            const onHigh = high < reach && high > -inner;
            if (onLow && (!onHigh || Math.abs(low) < Math.abs(high)))
                return "low";
            if (onHigh)
                return "high";
            if (x > root.lowX && x < root.highX)
                return root.range.limited ? "both" : "new";
            return x <= root.lowX ? "low" : "high";
        }
        function follow(x: real): void {
            const at = (x + grip) / root.width;
            if (part === "low")
                root.moveLow(root.range.stopAt(at));
            else if (part === "high")
                root.moveHigh(root.range.stopAt(at));
            else if (part === "both")
                root.shift(root.range.stopAt(at), 0, span);
            else if (part === "new")
                draw(root.range.stopAt(from / root.width), root.range.stopAt(x / root.width));
        }
        function draw(one: int, other: int): void {
            if (one !== other)
                root.range.setRange(Math.min(one, other), Math.max(one, other));
        }
        function release(): void {
            part = "";
            holds = false;
            root.range.settle();
        }

        // Above what it moves.
        z: 1
        x: -reach
        width: root.width + 2 * reach
        height: root.height
        preventStealing: holds
        cursorShape: holds && part === "both" ? Qt.ClosedHandCursor : Qt.SizeHorCursor
        enabled: root.last > 0
        onPressed: mouse => {
            const x = mouse.x - reach;
            root.range.settle();
            from = x;
            part = partAt(x);
            const held = part === "high" ? highMark : lowMark;
            held.forceActiveFocus(Qt.MouseFocusReason);
            const place = part === "high" ? root.highX : root.lowX;
            gripped = part === "both" || Math.abs(x - place - held.handleOffset) <= reach;
            grip = gripped ? place - x : 0;
            span = root.range.highStop - root.range.lowStop;
            holds = mouse.source === Qt.MouseEventNotSynthesized;
            if (holds && !gripped)
                follow(x);
        }
        onPositionChanged: mouse => {
            const x = mouse.x - reach;
            if (Math.abs(x - from) > Application.styleHints.startDragDistance)
                holds = true;
            if (holds && part !== "")
                follow(x);
        }
        onReleased: mouse => {
            // What was gripped and not moved stays where it is, even between two stops.
            if (part !== "" && !(gripped && mouse.x - reach === from))
                follow(mouse.x - reach);
            release();
        }
        onCanceled: release()
        onDoubleClicked: {
            part = "";
            root.range.clear();
        }
    }

    Item {
        id: chart

        width: root.width
        height: 48 * Metrics.unit

        Rectangle {
            x: root.lowX
            width: root.highX - root.lowX
            height: parent.height
            visible: root.range.limited
            color: Qt.alpha(Theme.kPartner, Theme.night ? 0.22 : 0.14)
        }
        RangeBars {
            anchors.fill: parent
            anchors.topMargin: 4
            range: root.range
        }
        Rectangle {
            y: parent.height - 1
            width: parent.width
            height: 1
            color: Theme.ctl
        }
        Rectangle {
            x: root.lowX
            y: parent.height - 2
            width: root.highX - root.lowX
            height: 3
            color: root.range.paused ? Theme.ctl : Theme.kPartner
        }
        RangeHandle {
            id: lowMark

            x: Math.round(root.lowX) - width / 2
            height: parent.height
            handleOffset: -root.apart
            held: hand.holds && (hand.part === "low" || hand.part === "both")
            lowest: 0
            farStep: root.farStep
            highest: root.belowHigh
            value: root.range.lowStop
            //: An end of a range. %1 "Employees", %2 "100" or "open"
            name: qsTr("%1, from: %2").arg(root.range.title).arg(root.range.lowText)
            onStepped: by => root.moveLow(root.range.stopFrom(root.range.low, by))
            onMoved: stop => root.moveLow(stop)
            onShifted: by => root.shift(root.range.lowStop, by, root.range.highStop - root.range.lowStop)
            onSettled: root.range.settle()
        }
        RangeHandle {
            id: highMark

            x: Math.round(root.highX) - width / 2
            height: parent.height
            handleOffset: root.apart
            held: hand.holds && (hand.part === "high" || hand.part === "both")
            lowest: root.aboveLow
            farStep: root.farStep
            highest: root.last
            value: root.range.highStop
            //: An end of a range. %1 "Employees", %2 "5,000" or "open"
            name: qsTr("%1, to: %2").arg(root.range.title).arg(root.range.highText)
            onStepped: by => root.moveHigh(root.range.stopFrom(root.range.high, by))
            onMoved: stop => root.moveHigh(stop)
            onShifted: by => root.shift(root.range.lowStop, by, root.range.highStop - root.range.lowStop)
            onSettled: root.range.settle()
        }
    }

    Repeater {
        model: root.range.ticks

        AppText {
            required property rangeTick modelData

            x: Math.max(0, Math.min(root.width - width, modelData.position * root.width - width / 2))
            y: chart.height + 13 * Metrics.unit
            text: modelData.text
            color: Theme.ink2
            font.pixelSize: Metrics.label
            font.features: Metrics.tabular
        }
    }
}
