import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Scene
import Atlas.Ui

/// What a shape on the map is taken hold of by. The hand is the map's; this shows the place and has the keys.
T.Control {
    id: root

    required property int index
    required property point at
    required property int part
    required property string name
    required property string place
    required property double value ///< Of a radius, kilometres.
    required property ShapeEditor shapes

    readonly property bool rim: part === ShapeEditor.Rim
    readonly property bool corner: part === ShapeEditor.Corner
    readonly property bool added: part === ShapeEditor.Edge
    readonly property real side: (rim ? 20 : corner ? 14 : added ? 10 : 16) * Metrics.unit

    // What a screen reader asks a slider for.
    readonly property real minimumValue: 0.01
    readonly property real maximumValue: 500
    readonly property real stepSize: 1

    x: Math.round(at.x - width / 2)
    y: Math.round(at.y - height / 2)
    width: side
    height: side
    focusPolicy: Qt.TabFocus
    hoverEnabled: false

    Accessible.role: rim ? Accessible.Slider : Accessible.Grip
    Accessible.name: root.name
    Accessible.description: root.place
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.step(1, 0, false)
    Accessible.onDecreaseAction: root.step(-1, 0, false)

    function step(right: int, down: int, far: bool): void {
        root.shapes.nudge(root.index, right, down, far);
        root.shapes.settle();
    }

    onActiveFocusChanged: activeFocus ? shapes.focused(index) : shapes.unfocused()

    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Backspace // whatever else it means
    Keys.onPressed: event => {
        const way = ({
                [Qt.Key_Right]: [1, 0],
                [Qt.Key_Left]: [-1, 0],
                [Qt.Key_Down]: [0, 1],
                [Qt.Key_Up]: [0, -1]
            })[event.key];
        const others = Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier;
        if (way && !(event.modifiers & others))
            shapes.nudge(index, way[0], way[1], (event.modifiers & Qt.ShiftModifier) !== 0);
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
            shapes.removeCorner(index);
        else
            return;
        event.accepted = true;
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            shapes.settle();
    }

    Rectangle {
        anchors.fill: parent
        radius: root.corner ? 3 * Metrics.unit : width / 2
        color: root.added ? Theme.ink : Theme.panel
        border.width: root.added ? 1.5 : 2
        border.color: root.added ? Theme.panel : Theme.ink
        opacity: root.added && !root.activeFocus ? 0.75 : 1

        // Two strokes like the handles of the border; a cross of four dots moves the whole.
        Repeater {
            model: root.rim ? 2 : 0

            Rectangle {
                required property int index

                x: parent.width / 2 + (index === 0 ? -width - 1.25 : 1.25) * Metrics.unit
                anchors.verticalCenter: parent.verticalCenter
                width: 1.5
                height: parent.height * 0.35
                color: Theme.ink
            }
        }
        Rectangle {
            anchors.centerIn: parent
            width: 6 * Metrics.unit
            height: width
            radius: width / 2
            visible: root.part === ShapeEditor.Whole
            color: Theme.ink
        }
        FocusRing {
            around: parent.radius
            visible: root.visualFocus
        }
    }
}
