pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// All that the filter tests, a chip each; of more than two rows the rest is scrolled to. Takes no room while
/// there is none, and grows and shrinks at the pace of a panel.
Item {
    id: root

    /// Room below, while there are chips.
    property real gap: 10

    readonly property real rows: Math.round((flow.height + flow.spacing) / (Metrics.chipHeight + flow.spacing))
    readonly property real twoRows: 2 * Metrics.chipHeight + flow.spacing
    /// A third row looks in, so that one sees that there is more.
    readonly property real wanted: rows > 2 ? twoRows + 14 : flow.height

    /// The last one was taken away by the keyboard.
    signal emptied

    height: active.count === 0 ? 0 : wanted + gap
    clip: true

    Behavior on height {
        NumberAnimation {
            duration: Metrics.panelInTime
            easing.type: Easing.BezierSpline
            easing.bezierCurve: Metrics.easeIn
        }
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Active filters")

    ActiveFilters {
        id: active

        session: Session
    }

    function remove(member: string, index: int, byKey: bool): void {
        Session.endStep();
        Session.clearMember(member);
        if (!byKey)
            return;
        const next = chips.itemAt(Math.min(index, active.count - 1)) as ActiveChip;
        if (next)
            next.focusRemove();
        else
            root.emptied();
    }
    function reveal(chip: ActiveChip): void {
        if (chip.y < flick.contentY)
            flick.contentY = chip.y;
        else if (chip.y + chip.height > flick.contentY + root.twoRows)
            flick.contentY = Math.min(flick.contentHeight - flick.height, chip.y + chip.height - root.twoRows);
    }

    Flickable {
        id: flick

        // The ring of what has the focus is not cut.
        x: -4
        y: -4
        width: root.width + 8
        height: root.wanted + 8
        contentHeight: flow.height + 8
        clip: root.rows > 2
        interactive: root.rows > 2
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        Flow {
            id: flow

            x: 4
            y: 4
            width: root.width - (root.rows > 2 ? 6 : 0)
            spacing: 6

            Repeater {
                id: chips

                model: active

                ActiveChip {
                    id: chip

                    required property int index
                    required property string member

                    room: flow.width
                    onPauseToggled: {
                        Session.endStep();
                        Session.setPaused(chip.member, !chip.paused);
                    }
                    onRemoved: byKey => root.remove(chip.member, chip.index, byKey)
                    onActiveFocusChanged: {
                        if (activeFocus)
                            root.reveal(chip);
                    }
                }
            }
        }
    }
}
