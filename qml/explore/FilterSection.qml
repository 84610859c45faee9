import QtQuick
import Atlas.Ui

/// A part of the filter panel with a line below it.
Item {
    id: root

    property real inset: 14
    property bool last: false
    default property alias content: body.data

    width: parent ? parent.width : 0
    implicitHeight: body.childrenRect.height + 2 * inset

    Item {
        id: body

        x: Metrics.inset
        y: root.inset
        width: parent.width - 2 * Metrics.inset
        height: childrenRect.height
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.last
    }
}
