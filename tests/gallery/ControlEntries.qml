import QtQuick
import Atlas.Core
import Atlas.Ui

/// The controls that all panels share.
GalleryPage {
    id: root

    readonly property string sentence: qsTranslate("NoMapState",
        "Search, filters and the list work without it. For the map, install the Mesa drivers (libgl1-mesa-dri), or start without QT_QUICK_BACKEND=software.")

    entries: ({
            AppButton: {make: button, chosen: {primary: true}},
            AppScrollBar: {make: scrollBar},
            AppSlider: {make: slider, also: {least: {value: 0}, most: {value: 50}}},
            AppText: {make: words},
            AppToolTip: {make: toolTip},
            CountryChip: {make: country},
            Divider: {make: divider},
            FacetRow: {
                make: facetRow,
                also: {
                    empty: {count: 0, share: 0},
                    steppedBack: {faded: true},
                    plain: {glyphShown: false},
                    overfull: {text: root.sentence, count: 652, share: 1},
                    ofAMillion: {text: root.sentence, count: 1000000, share: 1, countRoom: 81.4}
                }
            },
            FocusRing: {make: focusRing},
            Glyph: {make: glyph},
            Icon: {make: icon},
            IconButton: {make: iconButton, room: 46},
            KindMark: {make: kindMark},
            KindTile: {make: kindTile, also: {empty: {count: 0}, overfull: {count: 1234567, text: root.sentence}}},
            PairChip: {make: pairChip},
            Panel: {make: panel, also: {docked: {level: 0}, floating: {level: 2}}},
            Pressable: {make: pressable},
            ScaleBar: {make: scaleBar},
            SearchField: {make: searchField, chosen: {text: "Cattenom"}, also: {overfull: {text: root.longName}}},
            SegmentedSwitch: {make: segments},
            TextLink: {make: link}
        })

    readonly property Component button: AppButton {
        text: qsTranslate("FilterFoot", "Clear everything")
        iconName: "arrow-counterclockwise"
    }
    readonly property Component scrollBar: AppScrollBar {
        height: 36
        size: 0.4
        orientation: Qt.Vertical
    }
    readonly property Component slider: AppSlider {
        width: 150
        from: 0
        to: 50
        value: 20
        name: "20"
        leftColor: Theme.night ? Theme.tint("FR") : Theme.tint("FR")
        rightColor: Theme.night ? Theme.tint("LU") : Theme.tint("LU")
    }
    readonly property Component words: AppText {
        text: qsTranslate("BorderDistance", "Distance to the border")
    }
    readonly property Component toolTip: Item {
        implicitWidth: tip.implicitWidth
        implicitHeight: tip.implicitHeight

        AppToolTip {
            id: tip

            x: 0
            y: 0
            margins: -1
            delay: 0
            text: qsTranslate("ZoomBox", "Whole region")
            visible: true
            closePolicy: AppToolTip.NoAutoClose
        }
    }
    readonly property Component country: Row {
        spacing: 4

        Repeater {
            model: ["FR", "LU", "BE", "DE"]

            CountryChip {
                required property string modelData

                country: modelData
            }
        }
    }
    readonly property Component divider: Divider {
        width: 120
    }
    readonly property Component facetRow: FacetRow {
        width: 250
        text: qsTranslate("KindTiles", "Sites")
        sector: "steel-metals"
        glyphShown: true
        count: 37
        share: 0.6
    }
    readonly property Component focusRing: Item {
        implicitWidth: 60
        implicitHeight: 28

        FocusRing {
            around: 8
        }
    }
    readonly property Component glyph: Row {
        spacing: 6

        Repeater {
            model: [["site", "steel-metals"], ["partner", "energy-hydrogen"], ["project", "automotive"]]

            Glyph {
                required property var modelData

                kind: modelData[0]
                sector: modelData[1]
            }
        }
    }
    readonly property Component icon: Icon {
        name: "sliders"
        color: Theme.ink
    }
    readonly property Component iconButton: IconButton {
        iconName: "fullscreen"
        text: qsTranslate("ZoomBox", "Whole region")
    }
    readonly property Component kindMark: Row {
        spacing: 6

        Repeater {
            model: ["site", "partner", "project"]

            KindMark {
                required property string modelData

                kind: modelData
            }
        }
    }
    readonly property Component kindTile: KindTile {
        width: 106
        kind: "site"
        text: qsTranslate("KindTiles", "Sites")
        count: 344
    }
    readonly property Component pairChip: PairChip {
        width: 46
        text: "FR–LU"
    }
    readonly property Component panel: Panel {
        implicitWidth: 150
        implicitHeight: 36
        level: 1
        radius: 11
    }
    readonly property Component pressable: Pressable {
        implicitWidth: 80
        implicitHeight: 32
        text: qsTranslate("FoldedBar", "Filter")
        outline: Theme.hairS
    }
    readonly property Component scaleBar: ScaleBar {
        meters: 5000
        pixels: 80
    }
    readonly property Component searchField: SearchField {
        width: 260
        placeholderText: qsTranslate("SearchBox", "Search the atlas…")
        shortcut: qsTranslate("SearchBox", "Ctrl K")
    }
    readonly property Component segments: SegmentedSwitch {
        name: "A"
        value: "a"

        SwitchChoice {
            value: "a"
            text: "FR"
        }
        SwitchChoice {
            value: "b"
            text: "DE"
        }
    }
    readonly property Component link: TextLink {
        text: qsTranslate("FilterFoot", "Clear everything")
    }
}
