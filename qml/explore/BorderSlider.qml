pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// The cross-section of a border: it stands in the middle, each country's records on its own side, and two
/// handles that move together set how far from it. Moves are told as they happen, `settled` when the hand
/// lets go.
T.Control {
    id: root

    required property BorderProfile profile
    property string name

    /// Kilometres. Screen readers ask for the first four by these names.
    property real value: 10
    readonly property real minimumValue: 1
    readonly property real maximumValue: axis
    readonly property real stepSize: 1
    /// How far the axis reaches: a view may bring more than a hand can set. Never changes under the hand.
    property real axis: 30
    readonly property real wantedAxis: Math.max(30, Math.ceil(value / 10) * 10)

    readonly property bool dragged: hand.pressed && hand.holds
    readonly property real middle: width / 2
    readonly property real pixels: middle / axis ///< A kilometre.
    readonly property real reach: Math.min(middle, value * pixels)
    readonly property color leftTint: hue(profile.left, Theme.night)
    readonly property color rightTint: hue(profile.right, Theme.night)
    readonly property color leftInk: ink(profile.left, Theme.night)
    readonly property color rightInk: ink(profile.right, Theme.night)

    signal moved(real kilometers)
    signal settled

    implicitHeight: third.y + third.height
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Slider
    Accessible.name: root.name
    Accessible.description: [leftHead.spokenText, rightHead.spokenText, profile.thirdLine].filter(
        words => words !== "").join(", ")
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.step(1)
    Accessible.onDecreaseAction: root.step(-1)

    Binding {
        target: root
        property: "axis"
        when: !root.dragged
        value: root.wantedAxis
        restoreMode: Binding.RestoreNone
    }

    /// To whole kilometres, within the axis.
    function moveTo(kilometers: real): void {
        const next = Math.max(minimumValue, Math.min(maximumValue, Math.round(kilometers)));
        if (next !== value)
            moved(next);
    }
    function step(by: real): void {
        moveTo(value + by);
        settled();
    }
    // Asked with the theme, so that bindings follow it.
    function hue(country: string, night: bool): color {
        return Theme.tint(country);
    }
    function ink(country: string, night: bool): color {
        return Theme.tintText(country);
    }
    function number(kilometers: real): string {
        return kilometers.toLocaleString(Qt.locale(Session.language), "f", kilometers % 1 === 0 ? 0 : 1);
    }

    Keys.onPressed: event => {
        const by = ({
                [Qt.Key_Right]: 1,
                [Qt.Key_Up]: 1,
                [Qt.Key_Left]: -1,
                [Qt.Key_Down]: -1,
                [Qt.Key_PageUp]: 5,
                [Qt.Key_PageDown]: -5
            })[event.key];
        if (by !== undefined)
            moveTo(value + by);
        else if (event.key === Qt.Key_Home)
            moveTo(minimumValue);
        else if (event.key === Qt.Key_End)
            moveTo(maximumValue);
        else
            return;
        event.accepted = true;
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            root.settled();
    }

    MouseArea {
        id: hand

        property int side: 1
        property real from: 0
        property bool gripped: false ///< It took hold of a handle.
        property real grip: 0 ///< From the pointer to that handle.
        /// A finger may as well want to scroll the panel: it holds once it has moved to the side, or taps.
        property bool holds: false

        function follow(x: real): void {
            root.moveTo((side * (x - root.middle) + grip) / root.pixels);
        }

        anchors.fill: parent
        preventStealing: holds
        cursorShape: Qt.SizeHorCursor
        onPressed: mouse => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            from = mouse.x;
            side = from < root.middle ? -1 : 1;
            const away = Math.abs(from - root.middle);
            gripped = Math.abs(away - root.reach - rightMark.handleOffset) <= rightMark.handleSize / 2;
            grip = gripped ? root.reach - away : 0;
            holds = mouse.source === Qt.MouseEventNotSynthesized;
            if (holds && !gripped)
                follow(from);
        }
        onPositionChanged: mouse => {
            if (Math.abs(mouse.x - from) > Application.styleHints.startDragDistance)
                holds = true;
            if (holds)
                follow(mouse.x);
        }
        onReleased: mouse => {
            // What was gripped and not moved stays where it is, even between two kilometres.
            if (!(gripped && mouse.x === from))
                follow(mouse.x);
            holds = false;
            root.settled();
        }
        onCanceled: {
            holds = false;
            root.settled();
        }
    }

    Item {
        id: chart

        width: root.width
        height: 68 * Metrics.unit

        // All but the border ends below the words: no distance crosses them.
        Rectangle {
            x: root.middle - root.reach
            y: leftHead.height
            width: root.reach
            height: parent.height - y
            color: Qt.alpha(root.leftTint, Theme.night ? 0.22 : 0.14)
        }
        Rectangle {
            x: root.middle
            y: leftHead.height
            width: root.reach
            height: parent.height - y
            color: Qt.alpha(root.rightTint, Theme.night ? 0.22 : 0.14)
        }
        BorderBars {
            y: leftHead.height
            width: parent.width
            height: parent.height - y
            bars: root.profile.leftBars
            largest: root.profile.largestBar
            middle: root.middle
            leftwards: true
            step: root.middle / 30
            reach: root.reach
            tint: root.ink(root.profile.left, Theme.night)
        }
        BorderBars {
            y: leftHead.height
            width: parent.width
            height: parent.height - y
            bars: root.profile.rightBars
            largest: root.profile.largestBar
            middle: root.middle
            leftwards: false
            step: root.middle / 30
            reach: root.reach
            tint: root.ink(root.profile.right, Theme.night)
        }
        Rectangle {
            y: parent.height - 1
            width: parent.width
            height: 1
            color: Theme.ctl
        }
        Rectangle {
            x: root.middle - root.reach
            y: parent.height - 2
            width: root.reach
            height: 3
            color: root.leftTint
        }
        Rectangle {
            x: root.middle
            y: parent.height - 2
            width: root.reach
            height: 3
            color: root.rightTint
        }
        Rectangle {
            x: root.middle - 1
            width: 2
            height: parent.height + 3
            color: Theme.core
        }
        BorderHead {
            id: leftHead

            color: root.leftInk
            word: root.profile.leftWord
            count: root.profile.leftCount
        }
        BorderHead {
            id: rightHead

            anchors.right: parent.right
            color: root.rightInk
            word: root.profile.rightWord
            count: root.profile.rightCount
        }
        BorderMark {
            id: leftMark

            x: Math.round(root.middle - root.reach) // whole pixels: sharp lines
            y: leftHead.height
            height: parent.height - y
            hue: root.leftTint
            focused: root.visualFocus
            pressed: root.dragged
            handleOffset: -rightMark.handleOffset
        }
        BorderMark {
            id: rightMark

            x: Math.round(root.middle + root.reach)
            y: leftHead.height
            height: parent.height - y
            hue: root.rightTint
            focused: root.visualFocus
            pressed: root.dragged
            handleOffset: Math.max(0, Math.ceil(handleSize / 2 + 0.5 - root.reach))
        }
    }

    BorderAxis {
        id: axisWords

        y: chart.height + 12 * Metrics.unit
        width: root.width
        reach: root.reach
        distance: root.number(root.value)
        end: root.number(root.axis)
        leftInk: root.leftInk
        rightInk: root.rightInk
    }
    // Its place is kept, so that nothing below moves while the hand does.
    AppText {
        id: third

        anchors.top: axisWords.bottom
        width: root.width
        height: 18 * Metrics.unit
        text: root.profile.thirdLine
        color: Theme.ink2
        font.pixelSize: Metrics.label
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
    }
}
