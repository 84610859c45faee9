pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// What the audience sees, in the speaker's window: a press points there on the audience's screen, the pen draws.
Rectangle {
    id: root

    required property Ink ink
    property list<url> pictures ///< The last one.
    property real ratio: 16 / 9 ///< Of the audience's window.

    color: Theme.panel
    border.color: Theme.hairS
    border.width: 1
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("What the audience sees")

    Repeater {
        model: root.pictures

        Image {
            required property url modelData

            anchors.fill: parent
            anchors.margins: 1
            source: modelData
            fillMode: Image.PreserveAspectFit
            mipmap: true
            Accessible.ignored: true
        }
    }
    Item {
        id: seen

        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height * root.ratio)
        height: width / root.ratio
        clip: true

        InkMarks {
            anchors.fill: parent
            ink: root.ink
            enlarged: parent.height / 1080
        }
        MouseArea {
            function part(mouse: MouseEvent): point {
                return Qt.point(mouse.x / Math.max(1, width), mouse.y / Math.max(1, height));
            }
            anchors.fill: parent
            hoverEnabled: root.ink.pointing
            cursorShape: Qt.CrossCursor
            Accessible.ignored: true
            onPressed: mouse => root.ink.drawing ? root.ink.begin(part(mouse)) : root.ink.hold(part(mouse))
            onPositionChanged: mouse => {
                if (root.ink.drawing)
                    root.ink.draw(part(mouse));
                else if (root.ink.held)
                    root.ink.hold(part(mouse));
                else
                    root.ink.pointAt(part(mouse));
            }
            onReleased: {
                root.ink.lift();
                root.ink.letGo();
            }
            onCanceled: {
                root.ink.lift();
                root.ink.letGo();
            }
        }
    }
}
