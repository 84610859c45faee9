pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// The last line of a scene: how far the story is, where the figure is from; how much the map shows, its scale,
/// whom it is from.
Item {
    id: root

    required property Presentation presentation
    required property SceneSizes sizes
    property real scaleMeters: 0
    property real scalePixels: 0
    readonly property rect mapPart: Qt.rect(right.x, right.y, right.width, right.height)

    height: sizes.foot

    Row {
        id: dots

        readonly property real dot: root.sizes.of(9, 10)

        anchors.verticalCenter: parent.verticalCenter
        spacing: root.sizes.of(9, 9)
        Accessible.role: Accessible.ProgressBar
        Accessible.name: root.presentation.place

        Repeater {
            model: root.presentation.sceneCount <= 24 ? root.presentation.sceneCount : 0

            Rectangle {
                required property int index
                readonly property bool now: index === root.presentation.scene

                width: now ? 3.2 * dots.dot : dots.dot
                height: dots.dot
                radius: height / 2
                color: now ? Theme.ink : Theme.ctl
            }
        }
    }
    Rectangle {
        x: sources.x - 8
        width: sources.contentWidth + 16
        height: sources.height + 6
        anchors.verticalCenter: parent.verticalCenter
        visible: root.presentation.hasMap && sources.text !== ""
        radius: 6
        color: right.color
    }
    AppText {
        id: sources

        anchors.left: dots.right
        anchors.leftMargin: root.sizes.of(27, 28)
        anchors.verticalCenter: parent.verticalCenter
        width: right.x - x - 16
        text: root.presentation.sources
        color: Theme.ink2
        font.pixelSize: root.sizes.source
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        lineHeight: 0.92
        elide: Text.ElideRight
        spoken: true
    }
    // On a ground of its own: the map below it may be anything.
    Rectangle {
        id: right

        visible: root.presentation.hasMap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: line.width + 20
        height: Math.max(line.height + 8, root.sizes.foot)
        radius: 6
        color: Qt.alpha(Theme.land, 0.88)

        Row {
            id: line

            anchors.centerIn: parent
            spacing: 18

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.presentation.countLine
                visible: text !== ""
                font.pixelSize: root.sizes.small
                font.weight: 600
                spoken: true
            }
            ScaleBar {
                anchors.verticalCenter: parent.verticalCenter
                grounded: false
                meters: root.scaleMeters
                pixels: root.scalePixels
                longest: root.scalePixels // what stands here moves no map
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: Session.attribution.replace(/ · /g, "\u00a0· ") // no line begins with a point
                color: Theme.ink2
                // Whom the map is from is said in full, in two lines where one is too short.
                width: Math.min(implicitWidth, 0.23 * root.width)
                wrapMode: Text.WordWrap
                font.pixelSize: root.sizes.small
                spoken: true
            }
        }
    }
}
