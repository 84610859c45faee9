pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Scene
import Atlas.Ui

/// A part of the map, drawn by hand: four tools, and what is drawn.
Column {
    id: root

    property ShapeEditor shapes: null
    readonly property string drawn: shapes ? shapes.words : ""

    /// The hand goes to the map, and the keys with it.
    signal toMap

    spacing: 10

    Item {
        width: parent.width
        height: Math.max(title.implicitHeight, 24 * Metrics.unit)

        AppText {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            //: A part of the map to which the records are limited
            text: qsTr("Area")
            font.weight: 600
            spoken: true
            Accessible.role: Accessible.Heading
        }
        AppText {
            anchors.left: title.right
            anchors.leftMargin: 12
            anchors.right: links.left
            anchors.rightMargin: links.visible ? 6 : 0
            anchors.verticalCenter: parent.verticalCenter
            text: root.drawn === "" ? qsTr("no limit") : root.drawn
            color: root.drawn === "" || (root.shapes && root.shapes.paused) ? Theme.ink2 : Theme.ink
            font.weight: root.drawn === "" ? 400 : 700
            font.features: Metrics.tabular
            horizontalAlignment: Text.AlignRight
            elide: Text.ElideRight
        }
        Row {
            id: links

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.drawn !== ""
            width: visible ? implicitWidth : 0

            IconButton {
                side: 28 * Metrics.unit
                iconName: root.shapes && root.shapes.paused ? "play-fill" : "pause-fill"
                text: root.shapes && root.shapes.paused ? qsTr("Apply the area again") : qsTr("Pause the area")
                onClicked: root.shapes.setPaused(!root.shapes.paused)
            }
            IconButton {
                side: 28 * Metrics.unit
                iconName: "x-lg"
                text: qsTr("Clear the area")
                onClicked: root.shapes.clear()
            }
        }
    }

    Row {
        id: tools

        readonly property list<string> names: ["record-circle", "bounding-box", "pentagon", "pencil"]
        readonly property list<string> words: [qsTr("Radius"), qsTr("Rectangle"), qsTr("Polygon"), qsTr("Freehand")]

        width: parent.width
        spacing: 4

        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Draw an area on the map")

        Repeater {
            model: tools.names

            ShapeTool {
                required property string modelData
                required property int index
                readonly property int tool: index + 1

                width: (tools.width - 3 * tools.spacing) / 4
                iconName: modelData
                text: tools.words[index]
                name: qsTr("Draw: %1").arg(text)
                chosen: root.shapes !== null && root.shapes.tool === tool
                Accessible.onPressAction: root.shapes.place(tool)
                onClicked: {
                    // Chosen by keys there is no pen: a first shape stands in the middle of the map.
                    if (visualFocus) {
                        root.shapes.place(tool);
                        return;
                    }
                    root.shapes.choose(tool);
                    root.toMap();
                }
            }
        }
    }
    AppText {
        width: parent.width
        spoken: true
        text: qsTr("What counts is the point of the record.")
        color: Theme.ink2
        font.pixelSize: Metrics.label
        wrapMode: Text.WordWrap
    }
}
