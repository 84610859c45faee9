pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Scene
import Atlas.Ui

/// What the colours of hexagons or of the heat mean, in the numbers of the picture that is shown.
Column {
    id: root

    property DensityLayer density: null

    readonly property bool heat: Session.recordsMode === "heat"
    readonly property list<int> limits: root.density?.limits ?? []
    readonly property list<int> tickValues: root.density?.tickValues ?? []
    readonly property list<real> tickPlaces: root.density?.tickPlaces ?? []
    readonly property string title: root.heat ? qsTr("Density of records") : qsTr("Records in a hexagon")
    /// The legend in words, for whoever does not see it.
    readonly property string words: root.heat
        ? qsTr("From few to many records around a place: %1.").arg(root.tickValues.map(value => root.number(value)).join(", "))
        : qsTr("Classes from %1 records on.").arg(root.limits.map(value => root.number(value)).join(", "))

    function number(value: int): string {
        return Session.language === "" ? "" : Session.shortNumber(value); // anew in another language
    }
    function colour(index: int, count: int): color {
        return Theme.night ? Theme.density(index, count) : Theme.density(index, count); // anew in another theme
    }

    spacing: 6

    AppText {
        text: root.title
        width: root.width
        spoken: true
        font.weight: 600
        elide: Text.ElideRight
    }
    Item {
        id: ramp

        width: root.width
        height: 14 * Metrics.unit
        Accessible.role: Accessible.StaticText
        Accessible.name: root.words

        Row {
            anchors.fill: parent
            visible: !root.heat

            Repeater {
                model: root.limits.length

                Rectangle {
                    required property int index

                    width: ramp.width / root.limits.length
                    height: ramp.height
                    color: root.colour(index, root.limits.length)
                }
            }
        }
        Rectangle {
            anchors.fill: parent
            visible: root.heat
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop { position: 0; color: Theme.panel }
                GradientStop { position: 0.16; color: root.colour(0, 5) }
                GradientStop { position: 0.25; color: root.colour(1, 5) }
                GradientStop { position: 0.5; color: root.colour(2, 5) }
                GradientStop { position: 0.75; color: root.colour(3, 5) }
                GradientStop { position: 1; color: root.colour(4, 5) }
            }
        }
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.color: Theme.hairS
        }
    }
    Item {
        width: root.width
        height: measure.implicitHeight

        AppText {
            id: measure

            visible: false
            text: "0"
            font.pixelSize: Metrics.label
        }
        Repeater {
            id: ticks

            model: root.heat ? root.tickValues.length : root.limits.length

            AppText {
                required property int index
                readonly property real place: root.heat ? (root.tickPlaces[index] ?? 0) * root.width
                                                        : index * root.width / Math.max(1, root.limits.length)

                // The last one says how far the ramp goes: one that would touch it stands back.
                visible: !root.heat || index === ticks.count - 1 || x + width + 6 <= (ticks.itemAt(ticks.count - 1)?.x ?? root.width)
                // Under its mark on a ramp, where its class begins else; within the legend.
                x: Math.max(0, Math.min(root.width - width, root.heat ? place - width / 2 : place))
                text: root.number((root.heat ? root.tickValues[index] : root.limits[index]) ?? 0)
                color: Theme.ink2
                font.pixelSize: Metrics.label
                font.features: Metrics.tabular
            }
        }
    }
    AppText {
        width: root.width
        spoken: true
        text: root.heat ? qsTr("Counted within %1 of a place, less the farther away.").arg(root.density?.size ?? "")
                        : qsTr("A hexagon is %1 wide.").arg(root.density?.size ?? "")
        color: Theme.ink2
        font.pixelSize: Metrics.label
        wrapMode: Text.WordWrap
    }
}
