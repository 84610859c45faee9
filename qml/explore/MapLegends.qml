import QtQuick
import Atlas.Core
import Atlas.Scene
import Atlas.Ui

/// What needs a legend beside the map while it is drawn: arcs, and how densely records lie.
Column {
    id: root

    property alias crossing: arcs.crossing
    property alias inside: arcs.inside
    property DensityLayer density: null ///< Null: told elsewhere.

    spacing: 8

    Panel {
        id: key

        level: 1
        radius: Metrics.fieldRadius
        width: legend.width + 28
        height: legend.height + 22
        visible: Session.ready && root.density !== null && Session.recordsMode !== "glyphs" && Session.layers.includes("records")
                 && Session.count > 0

        DensityLegend {
            id: legend

            x: 14
            y: 11
            width: 236 * Metrics.unit
            density: root.density
        }
    }
    ArcLegend {
        id: arcs
    }
}
