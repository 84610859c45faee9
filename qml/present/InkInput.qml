import QtQuick
import Atlas.Core

/// The hand over a scene as pointer or pen. A finger that rests points without any key; a pen draws without one.
Item {
    id: root

    required property Ink ink
    readonly property bool taken: ink.pointing || ink.drawing

    function part(at: point): point {
        return Qt.point(at.x / Math.max(1, root.width), at.y / Math.max(1, root.height));
    }

    MouseArea {
        anchors.fill: parent
        visible: root.taken
        hoverEnabled: true
        preventStealing: true
        cursorShape: root.ink.drawing ? Qt.CrossCursor : Qt.BlankCursor
        Accessible.ignored: true
        onPressed: mouse => root.ink.drawing ? root.ink.begin(root.part(Qt.point(mouse.x, mouse.y)))
                                             : root.ink.pointAt(root.part(Qt.point(mouse.x, mouse.y)))
        onPositionChanged: mouse => {
            const at = root.part(Qt.point(mouse.x, mouse.y));
            if (root.ink.pointing)
                root.ink.pointAt(at);
            else
                root.ink.draw(at);
        }
        onReleased: root.ink.lift()
        onCanceled: root.ink.lift()
        onWheel: wheel => wheel.accepted = true // a slip of the finger is no dive
    }
    PointHandler {
        id: finger

        property point from

        enabled: !root.taken
        acceptedDevices: PointerDevice.TouchScreen
        onActiveChanged: {
            from = point.position;
            if (active)
                rest.restart();
            else
                rest.stop();
            if (!active)
                root.ink.letGo();
        }
        onPointChanged: {
            if (root.ink.held)
                root.ink.hold(root.part(point.position));
            else if (Math.abs(point.position.x - from.x) + Math.abs(point.position.y - from.y) > 12)
                rest.stop(); // it turns the page or moves the map
        }
    }
    Timer {
        id: rest

        interval: 500
        onTriggered: root.ink.hold(root.part(finger.point.position))
    }
    DragHandler {
        target: null
        dragThreshold: 1
        acceptedDevices: PointerDevice.Stylus
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: active ? root.ink.begin(root.part(centroid.position)) : root.ink.lift()
        onCentroidChanged: root.ink.draw(root.part(centroid.position))
    }
}
