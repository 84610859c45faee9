pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Scene
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

    // Kept as a picture, with its shadow: it stands still while the map moves.
    Item {
        id: ground

        readonly property real corner: (shadow.sourceSize.width - 1) / 2
        readonly property real reach: Math.ceil((corner - root.radius) / 2)

        readonly property size pixels: Qt.size(Math.ceil((width + 2 * reach) * Screen.devicePixelRatio),
                                               Math.ceil((height + 2 * reach) * Screen.devicePixelRatio))
        readonly property rect area: Qt.rect(-reach, -reach, pixels.width / Screen.devicePixelRatio,
                                             pixels.height / Screen.devicePixelRatio)
        readonly property real inset: 1 + 0.3 * root.radius // the round corners keep out of what is left

        anchors.fill: parent
        layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software // which draws no pictures of ours
        layer.sourceRect: area
        layer.textureSize: pixels
        layer.effect: ItemPicture {
            area: ground.area
            opaque: Theme.panel.a === 1 ? Qt.rect(ground.inset, ground.inset, ground.width - 2 * ground.inset,
                                                  ground.height - 2 * ground.inset) : Qt.rect(0, 0, 0, 0)
        }

        BorderImage {
            id: shadow

            source: "image://shadow/" + root.shownLevel + "/" + root.radius + "/"
                    + Qt.alpha(Theme.night ? Theme.casing : Theme.ink, Theme.night ? 0.98 : 0.3).toString().slice(1)
            anchors.fill: parent
            anchors.margins: -(ground.corner - root.radius) / 2
            border {
                left: ground.corner
                right: ground.corner
                top: ground.corner
                bottom: ground.corner
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
}
