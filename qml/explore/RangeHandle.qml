import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// One end of a range: a line up from the axis with the handle on it. Keys move it; the hand is the range's.
T.Control {
    id: root

    required property int lowest ///< Stops it may stand on.
    required property int highest
    required property string name
    required property int farStep ///< Stops of a long step.
    property bool held: false
    property real handleOffset: 0
    readonly property alias handleSize: mark.handleSize

    // Screen readers ask for these by their names.
    required property int value
    readonly property int minimumValue: lowest
    readonly property int maximumValue: highest
    readonly property int stepSize: 1

    /// So many stops further, or as far as it goes.
    signal stepped(int by)
    signal moved(int stop)
    /// Both ends together.
    signal shifted(int by)
    signal settled

    /// As wide as a finger.
    width: 44 * Metrics.unit
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.Slider
    Accessible.name: root.name
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.stepOnce(1)
    Accessible.onDecreaseAction: root.stepOnce(-1)

    function stepOnce(by: int): void {
        stepped(by);
        settled();
    }

    Keys.onPressed: event => {
        const by = ({
                [Qt.Key_Right]: 1,
                [Qt.Key_Up]: 1,
                [Qt.Key_Left]: -1,
                [Qt.Key_Down]: -1,
                [Qt.Key_PageUp]: root.farStep,
                [Qt.Key_PageDown]: -root.farStep
            })[event.key];
        if (by !== undefined && event.modifiers & Qt.ControlModifier)
            shifted(by);
        else if (by !== undefined)
            stepped(event.modifiers & Qt.ShiftModifier && Math.abs(by) === 1 ? root.farStep * by : by);
        else if (event.key === Qt.Key_Home)
            moved(lowest);
        else if (event.key === Qt.Key_End)
            moved(highest);
        else
            return;
        event.accepted = true;
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            root.settled();
    }

    BorderMark {
        id: mark

        x: root.width / 2
        height: root.height
        hue: Theme.ink2
        focused: root.visualFocus
        pressed: root.held
        handleOffset: root.handleOffset
    }
}
