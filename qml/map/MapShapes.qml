pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Scene
import Atlas.Ui

/// The handles of the shapes on the map, and what the pen says.
Item {
    id: root

    required property ShapeEditor shapes

    /// The handle that had the keyboard is gone.
    signal focusReleased

    Repeater {
        id: handles

        model: root.shapes.handles
        onItemRemoved: (index, item) => {
            if (item.activeFocus)
                root.focusReleased();
        }

        ShapeHandle {
            shapes: root.shapes
        }
    }
    Connections {
        target: root.shapes

        function onFocusWanted(row: int, byKeys: bool): void {
            const handle = handles.itemAt(row);
            if (handle && (!handle.activeFocus || byKeys))
                handle.forceActiveFocus(byKeys ? Qt.TabFocusReason : Qt.MouseFocusReason);
        }
    }

    // Beside the pen, or above the finger; never beyond the window.
    Rectangle {
        readonly property real gap: root.shapes.byFinger ? 44 : 18

        x: Math.max(8, Math.min(root.width - width - 8, root.shapes.byFinger ? root.shapes.pen.x - width / 2
                                                                           : root.shapes.pen.x + gap))
        y: Math.max(8, Math.min(root.height - height - 8, root.shapes.byFinger ? root.shapes.pen.y - gap - height
                                                                             : root.shapes.pen.y + gap))
        width: count.implicitWidth + 20
        height: count.implicitHeight + 12
        radius: Metrics.segmentRadius
        color: Theme.ink
        visible: root.shapes.penText !== ""

        AppText {
            id: count

            anchors.centerIn: parent
            text: root.shapes.penText
            color: Theme.onAccent
            font.pixelSize: Metrics.label
            font.weight: 600
            font.features: Metrics.tabular
        }
    }
}
