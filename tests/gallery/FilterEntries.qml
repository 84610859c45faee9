import QtQuick
import Atlas.Core
import Atlas.Ui

/// What the filter is made of, over the atlas as it is built.
GalleryPage {
    id: root

    view: '{"version": 1, "filter": {"sectors": ["steel-metals", "automotive"], "statuses": ["operating"],'
          + ' "border": {"pair": "FR-LU", "maxMeters": 10000}}, "paused": ["sectors"]}'

    entries: ({
            ActiveChip: {
                make: chip,
                posed: true,
                room: 46,
                also: {paused: {paused: true}, overfull: {words: root.longName, allWords: root.longName}}
            },
            ActiveChips: {make: chips},
            BorderAxis: {make: axis, also: {near: {reach: 4, distance: "1"}, far: {reach: 160, distance: "29"}}},
            BorderBars: {make: borderBars, also: {noneWithin: {reach: 0}}},
            BorderDistance: {make: borderDistance},
            BorderHead: {make: borderHead, also: {overfull: {word: "Rheinland-Pfalz", count: 1234567}}},
            BorderMark: {make: borderMark, also: {focus: {focused: true}, pressed: {pressed: true}}},
            BorderSlider: {make: borderSlider, without: ["hover", "disabled"], also: {near: {value: 1}, far: {value: 30}, beyond: {value: 47.5}}},
            FacetGroup: {make: facetGroup, also: {folded: {expanded: false}, noGlyphs: {glyphs: false}}},
            FilterFoot: {make: filterFoot},
            FilterHead: {make: filterHead},
            FilterSection: {make: filterSection, also: {last: {last: true}}},
            FoldHead: {
                make: foldHead,
                posed: true,
                also: {
                    unfolded: {expanded: true},
                    active: {active: true, words: "100 – 5 000"},
                    paused: {active: true, words: "100 – 5 000", paused: true},
                    overfull: {active: true, words: root.longName}
                }
            },
            FoldedBar: {make: foldedBar},
            KindTiles: {make: kindTiles},
            ShapeTool: {make: shapeTool},
            ZoneSection: {make: zone}
        })

    BorderProfile {
        id: border

        session: Session
        axisMeters: 30000
    }

    readonly property Component chip: ActiveChip {
        title: qsTranslate("FilterFoot", "Undo")
        words: "FR–LU · 10 km"
        allWords: "FR–LU · 10 km"
        paused: false
    }
    readonly property Component chips: ActiveChips {
        width: 332
    }
    readonly property Component axis: BorderAxis {
        width: 332
        reach: 55
        distance: "10"
        end: "30"
        leftInk: root.ink("FR", Theme.night)
        rightInk: root.ink("LU", Theme.night)
    }
    readonly property Component borderBars: BorderBars {
        width: 170
        height: 50
        bars: border.rightBars
        largest: border.largestBar
        middle: 4
        leftwards: false
        step: 5.5
        reach: 55
        tint: root.ink("LU", Theme.night)
    }
    readonly property Component borderDistance: BorderDistance {
        width: 332
    }
    readonly property Component borderHead: BorderHead {
        word: "France"
        count: 37
    }
    readonly property Component borderMark: Item {
        property alias focused: mark.focused
        property alias pressed: mark.pressed

        width: 24
        height: 60

        BorderMark {
            id: mark

            x: 12
            height: 48
            hue: Theme.ink2
            focused: false
            pressed: false
            handleOffset: 0
        }
    }
    readonly property Component borderSlider: BorderSlider {
        width: 332
        profile: border
        name: "FR–LU"
    }
    readonly property Component facetGroup: FacetGroup {
        width: 332
        member: "sectors"
        glyphs: true
        expanded: true
    }
    readonly property Component filterFoot: FilterFoot {
        width: Metrics.filterWidth
    }
    readonly property Component filterHead: FilterHead {
        width: Metrics.filterWidth
    }
    readonly property Component filterSection: Item {
        property alias last: section.last

        width: 200
        height: section.implicitHeight

        FilterSection {
            id: section

            AppText {
                text: qsTranslate("BorderDistance", "Distance to the border")
            }
        }
    }
    readonly property Component foldHead: FoldHead {
        width: 332
        title: qsTranslate("ZoneSection", "Area")
    }
    readonly property Component foldedBar: FoldedBar {}
    readonly property Component kindTiles: KindTiles {
        width: 332
    }
    readonly property Component shapeTool: ShapeTool {
        width: 80
        iconName: "bounding-box"
        text: qsTranslate("ZoneSection", "Rectangle")
    }
    readonly property Component zone: ZoneSection {
        width: 332
    }

    // Asked with the theme, so that bindings follow it.
    function ink(country: string, night: bool): color {
        return Theme.tintText(country);
    }
}
