import QtQuick
import Atlas.Scene
import Atlas.Ui

/// All that can be chosen from, between the head of the filter and its foot.
Column {
    id: root

    property ShapeEditor shapes: null ///< Of the map.

    /// A tool was taken into the hand: the map is what comes next.
    signal toMap

    bottomPadding: 8

    FilterSection {
        BorderDistance {
            width: parent.width
        }
    }
    FilterSection {
        ZoneSection {
            width: parent.width
            shapes: root.shapes
            onToMap: root.toMap()
        }
    }
    FilterSection {
        KindTiles {
            width: parent.width
        }
    }
    FilterSection {
        inset: 6

        FacetGroup {
            width: parent.width
            member: "sectors"
            expanded: true
            glyphs: true
        }
    }
    FilterSection {
        inset: 4

        FacetGroup {
            width: parent.width
            member: "territories"
        }
    }
    // What belongs together stands together: less lines, and more to be seen at once.
    FilterSection {
        inset: 4

        Column {
            width: parent.width

            FacetGroup {
                width: parent.width
                member: "transitions"
            }
            FacetGroup {
                width: parent.width
                member: "statuses"
            }
            RangeGroup {
                width: parent.width
                member: "period"
            }
        }
    }
    FilterSection {
        inset: 4

        Column {
            width: parent.width

            RangeGroup {
                width: parent.width
                member: "employees"
            }
            RangeGroup {
                width: parent.width
                member: "budget"
            }
        }
    }
    FilterSection {
        inset: 4
        last: true

        Column {
            width: parent.width

            FacetGroup {
                width: parent.width
                member: "partnerKinds"
            }
            FacetGroup {
                width: parent.width
                member: "networks"
            }
        }
    }
}
