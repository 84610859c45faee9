pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Scene
import Atlas.Ui

/// What the marks of the map mean, drawn as the map draws them.
SidePanel {
    id: root

    property DensityLayer density: null ///< Of the map.

    title: qsTr("Legend")
    closeText: qsTr("Close the legend")
    contentNeed: column.height + 16

    readonly property real half: (width - 48) / 2

    component Title: AppText {
        width: column.width
        topPadding: 10
        bottomPadding: 2
        spoken: true
        font.weight: 700
        Accessible.role: Accessible.Heading
    }
    component Group: Flow {
        property alias marks: repeater.model

        width: column.width

        Repeater {
            id: repeater

            LegendItem {
                required property var modelData

                width: modelData.wide ? column.width : root.half
                text: modelData.text
                kind: modelData.kind ?? "site"
                status: modelData.status ?? ""
                form: modelData.form ?? MapGlyph.Glyph
                municipality: modelData.municipality ?? false
            }
        }
    }

    Flickable {
        anchors.fill: parent
        anchors.bottomMargin: 4
        contentHeight: column.height + 8
        clip: true
        activeFocusOnTab: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.Pane
        Accessible.name: root.title
        Keys.onDownPressed: contentY = Math.min(contentHeight - height, contentY + 60)
        Keys.onUpPressed: contentY = Math.max(0, contentY - 60)

        Column {
            id: column

            x: 24
            width: root.width - 48

            Title {
                text: qsTr("Many records in little room")
            }
            SegmentedSwitch {
                name: qsTr("Many records in little room")
                value: Session.recordsMode
                onChosen: value => Session.recordsMode = value

                SwitchChoice { value: "glyphs"; text: qsTr("Rings") }
                SwitchChoice { value: "hexagons"; text: qsTr("Hexagons") }
                SwitchChoice { value: "heat"; text: qsTr("Heat", "density of records on the map") }
            }
            Item {
                width: 1
                height: 4
                visible: key.visible
            }
            DensityLegend {
                id: key

                visible: Session.recordsMode !== "glyphs"
                width: column.width
                density: root.density
            }
            Title {
                text: qsTr("Kind: the shape")
            }
            Group {
                marks: [
                    { kind: "site", text: qsTr("Site") },
                    { kind: "partner", text: qsTr("Partner") },
                    { kind: "project", text: qsTr("Project") },
                    { form: MapGlyph.Ring, text: qsTr("Several records; the ring is cut by kind") }
                ]
            }
            Title {
                text: qsTr("Status: the fill")
            }
            Group {
                marks: [
                    { status: "operating", text: qsTr("Operating, running") },
                    { status: "announced", text: qsTr("Announced") },
                    { status: "construction", text: qsTr("Under construction") },
                    { status: "converting", text: qsTr("Converting") },
                    { status: "closing", text: qsTr("Closing") },
                    { status: "closed", text: qsTr("Closed, stopped") },
                    { kind: "project", status: "completed", text: qsTr("Completed") }
                ]
            }
            Title {
                text: qsTr("Precision and filter")
            }
            Group {
                marks: [
                    { municipality: true, wide: true, text: qsTr("Dashed outline: placed at its municipality only") },
                    { form: MapGlyph.Ghost, wide: true, text: qsTr("Left out by the filter") }
                ]
            }
            Title {
                text: qsTr("Border")
            }
            LegendBorder {
                width: column.width
            }
        }
    }
}
