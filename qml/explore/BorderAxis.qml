import QtQuick
import Atlas.Core
import Atlas.Ui

/// The figures below the border's cross-section: 0 in the middle, the distance on both sides, the ends of
/// the axis. What finds no room beside the distance steps back for it.
Item {
    id: root

    required property real reach ///< Pixels from the middle to the distance.
    required property string distance
    required property string end
    required property color leftInk
    required property color rightInk

    readonly property real middle: width / 2
    readonly property real edge: middle - reach ///< Pixels from the distance to the end of the axis.
    readonly property real gap: 6

    height: zero.height

    component Figure: AppText {
        color: Theme.ink2
        font.pixelSize: Metrics.label
        font.features: Metrics.tabular
    }

    Figure {
        id: zero

        anchors.horizontalCenter: parent.horizontalCenter
        height: 16 * Metrics.unit
        text: (0).toLocaleString(Qt.locale(Session.language), "f", 0)
        visible: root.reach - left.width / 2 > width / 2 + root.gap
    }
    Figure {
        id: leftEnd

        height: zero.height
        text: root.end
        visible: root.edge > left.width / 2 + width + root.gap
    }
    Figure {
        id: rightEnd

        anchors.right: parent.right
        height: zero.height
        text: qsTr("%1 km").arg(root.end)
        visible: root.edge > left.width / 2 + width + root.gap
    }
    Figure {
        id: left

        x: Math.max(0, root.middle - Math.max(root.reach, width / 2 + 3) - width / 2)
        height: zero.height
        text: root.distance
        color: root.leftInk
        font.weight: 700
    }
    Figure {
        id: right

        x: Math.min(root.width - width, root.middle + Math.max(root.reach, left.width / 2 + 3) - left.width / 2)
        height: zero.height
        text: rightEnd.visible ? root.distance : qsTr("%1 km").arg(root.distance)
        color: root.rightInk
        font.weight: 700
    }
}
