pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Scene
import Atlas.Ui

/// What is shown and what is not: search, border, kinds, sectors and the rest. The head and the foot stand
/// still, what is between them scrolls. Folded away, a bar remains.
Item {
    id: root

    property bool folded: false
    property bool filled: true ///< Its sections are made: they take as long as all other panels together.
    property ShapeEditor shapes: null ///< Of the map.
    readonly property bool searchOpen: folded ? bar.panel?.searchOpen ?? false : head.searchOpen

    /// A person wants it folded, or back.
    signal foldAsked(folded: bool)
    /// A hit of the search was gone to, by the keyboard.
    signal arrived
    /// The View is to be kept.
    signal keepAsked
    /// A tool was taken into the hand: the map is what comes next.
    signal toMap

    readonly property real openWidth: Metrics.filterWidth

    /// How much of the height is covered: folded away only the bar is.
    readonly property real coveredHeight: folded ? bar.height : height

    width: folded ? bar.width : openWidth

    function focusSearch(): void {
        if (root.folded)
            bar.panel?.focusSearch();
        else
            head.focusSearch();
    }
    function closeSearch(): void {
        bar.panel?.closeSearch();
        head.closeSearch();
    }

    // Made when it is first folded.
    onFoldedChanged: {
        if (folded)
            bar.made();
    }
    MadeLater {
        id: bar

        visible: root.folded
        page: "explore/FoldedBar.qml"
        onLoaded: {
            bar.panel.unfoldAsked.connect(() => root.foldAsked(false));
            bar.panel.arrived.connect(root.arrived);
        }
    }

    Panel {
        id: panel

        width: Metrics.filterWidth
        height: root.height
        visible: !root.folded

        HoverHandler {
            id: mouse
        }
        PointHandler {
            id: finger

            acceptedDevices: PointerDevice.TouchScreen
            onActiveChanged: {
                if (!active)
                    lately.restart();
            }
        }
        Timer {
            id: lately

            interval: 1500
        }
        QtObject {
            id: hand

            readonly property bool near: mouse.hovered || finger.active || lately.running
            onNearChanged: {
                settled.stop();
                if (near || flick.gap === 0 && flick.lent === 0)
                    return;
                lentBack.to = flick.contentY === flick.lent ? 0 : flick.contentY;
                flick.lent = 0;
                settled.start();
            }
        }
        ParallelAnimation {
            id: settled

            NumberAnimation {
                target: flick
                property: "gap"
                to: 0
                duration: Metrics.panelInTime
                easing.type: Easing.BezierSpline
                easing.bezierCurve: Metrics.easeIn
            }
            NumberAnimation {
                id: lentBack

                target: flick
                property: "contentY"
                duration: Metrics.panelInTime
                easing.type: Easing.BezierSpline
                easing.bezierCurve: Metrics.easeIn
            }
        }

        FilterHead {
            id: head

            width: parent.width
            z: 1
            onFoldAsked: root.foldAsked(true)
            onArrived: root.arrived()

            property real lastHeight: 0

            // Chips come and go: what is under the hand, or was scrolled to, stands still.
            onHeightChanged: {
                const by = height - lastHeight;
                lastHeight = height;
                if (hand.near || flick.stillY > 0)
                    flick.stand(by);
                flick.stillY = flick.contentY;
            }
        }
        Flickable {
            id: flick

            anchors.top: head.bottom
            anchors.topMargin: gap
            anchors.bottom: missing.top
            width: parent.width
            contentHeight: sections.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: AppScrollBar {}

            property real gap: 0 ///< Empty for as long as the hand is near, above what stands still.
            property real lent: 0 ///< Scrolled from the top to stand still: given back, too.
            onMovementStarted: lent = 0

            /// The head has grown by so much.
            function stand(by: real): void {
                const fromTop = stillY === lent;
                const down = gap - stillY - by;
                gap = hand.near ? Math.max(0, down) : 0;
                contentY = Math.max(0, -down);
                lent = fromTop ? contentY : 0;
            }
            /// As the hand left it: a head that shrinks pushes the end of the content before it is heard of.
            property real stillY: 0
            onContentYChanged: {
                if (head.height === head.lastHeight)
                    stillY = contentY;
            }

            /// The keyboard may walk anywhere: what has the focus is brought into sight.
            function reveal(item: Item): void {
                if (!item || !sections.contains(sections.mapFromItem(item, 0, 0)) || !within(item))
                    return;
                const top = sections.mapFromItem(item, 0, 0).y;
                if (top < contentY + 8)
                    contentY = Math.max(0, top - 8);
                else if (top + item.height > contentY + height - 8)
                    contentY = Math.min(contentHeight - height, top + item.height - height + 8);
            }
            function within(item: Item): bool {
                for (let up = item; up; up = up.parent) {
                    if (up === sections)
                        return true;
                }
                return false;
            }

            Loader {
                id: sections

                width: flick.width
                active: root.filled
                sourceComponent: FilterSections {
                    shapes: root.shapes
                    onToMap: root.toMap()
                }
            }
        }
        Item {
            id: missing

            anchors.bottom: foot.top
            width: parent.width
            height: lines.height === 0 ? 0 : lines.height + 12
            visible: height > 0

            // It takes its room from below: what is in the hand stays in sight.
            onHeightChanged: flick.reveal(root.Window.activeFocusItem)

            Divider {
                width: parent.width
            }
            MissingLines {
                id: lines

                x: Metrics.inset
                y: 6
                width: parent.width - 2 * Metrics.inset
            }
        }
        FilterFoot {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            onKeepAsked: root.keepAsked()
        }
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            flick.reveal(root.Window.activeFocusItem);
        }
    }
}
