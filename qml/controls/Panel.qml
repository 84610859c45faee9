import QtQuick
import Atlas.Core
import Atlas.Ui

/// What floats over the map: a ground with round corners and its shadow. Presses and turns of the wheel end
/// here, so that nobody moves the map through a panel.
Item {
    id: root

    property int level: 2 ///< 1 lies on the map, 2 floats over it.
    property real radius: Metrics.panelRadius
    default property alias content: body.data

    // A soft shadow needs room for its corners.
    readonly property int shownLevel: level === 2 && Math.min(width, height) >= 140 ? 2 : 1

    BorderImage {
        readonly property real corner: (sourceSize.width - 1) / 2
        readonly property real reach: (corner - root.radius) / 2

        source: "image://shadow/" + root.shownLevel + "/" + root.radius + "/"
                + Qt.alpha(Theme.night ? Theme.casing : Theme.ink, Theme.night ? 0.98 : 0.3).toString().slice(1)
        anchors.fill: parent
        anchors.margins: -reach
        border {
            left: corner
            right: corner
            top: corner
            bottom: corner
        }
        Accessible.ignored: true
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: Theme.panel
        border.width: 1
        border.color: Theme.hair
    }
    // Opaque, which round corners never are: nothing below it is drawn.
    Rectangle {
        anchors.fill: parent
        anchors.margins: Math.ceil(0.3 * root.radius) + 1
        color: Theme.panel
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
        Accessible.ignored: true
    }
    Item {
        id: body

        anchors.fill: parent
    }
}
