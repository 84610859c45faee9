import QtQuick
import Atlas.Core
import Atlas.Scene
import Atlas.Ui

/// What stands over the map and beside it, and what stands there instead of it.
GalleryPage {
    id: root

    view: '{"version": 1, "filter": {"statuses": ["operating"]}}'

    entries: ({
            ArcLegend: {make: arcs, also: {crossingOnly: {inside: 0}, insideOnly: {crossing: 0}}},
            Attribution: {make: attribution, also: {narrow: {maxWidth: 260}}},
            CountPill: {make: count, also: {narrow: {maxWidth: 220}}},
            DensityTip: {make: densityTip, also: {below: {at: Qt.point(160, 0)}}},
            EmptyResult: {make: emptyResult},
            EmptyView: {make: emptyView},
            ErrorState: {make: error},
            HoverTip: {make: hoverTip},
            LegendBorder: {make: legendBorder},
            LegendItem: {
                make: legendItem,
                also: {
                    partner: {kind: "partner"},
                    project: {kind: "project", status: "completed"},
                    closed: {status: "closed"},
                    municipality: {municipality: true},
                    ring: {form: MapGlyph.Ring},
                    ghost: {form: MapGlyph.Ghost},
                    overfull: {text: root.longName}
                }
            },
            LoadingState: {make: loading},
            MapFoot: {make: foot, also: {narrow: {width: 520}}},
            Mark: {make: mark},
            NoMapState: {make: noMap},
            NoticeBar: {make: notice, also: {narrow: {room: 300}}},
            PointerTip: {make: pointerTip, also: {overfull: {title: root.longName, line: root.longName}}},
            ShapeHandle: {
                make: handle,
                without: ["disabled"],
                also: {
                    corner: {part: ShapeEditor.Corner},
                    edge: {part: ShapeEditor.Edge},
                    whole: {part: ShapeEditor.Whole}
                }
            },
            ShapeHint: {
                make: hint,
                ready: item => item.shapes.choose(ShapeEditor.Radius),
                also: {narrow: {room: 300}}
            },
            StatePanel: {make: state, also: {overfull: {title: root.longName, hint: root.longName, room: 300}}},
            StoppedState: {make: stopped},
            ToolBar: {make: tools, also: {compact: {compact: true}, writing: {writing: true, current: "author"}}},
            ToolButton: {
                make: toolButton,
                room: 46,
                chosen: {active: true},
                also: {compact: {compact: true}, compactChosen: {compact: true, active: true}}
            },
            TopBar: {make: topBar},
            ZoomBox: {make: zoom, also: {turned: {bearing: 30}}}
        })

    readonly property Component arcs: ArcLegend {
        crossing: 3
        inside: 2
    }
    readonly property Component attribution: Attribution {}
    readonly property Component count: CountPill {}
    component Stage: Item {
        property alias at: tip.at
        property alias title: tip.title
        property alias line: tip.line

        width: 440
        height: 140

        PointerTip {
            id: tip

            at: Qt.point(220, 130)
        }
    }
    readonly property Component densityTip: Item {
        property alias at: dense.at

        width: 320
        height: 110

        DensityTip {
            id: dense

            at: Qt.point(160, 100)
            counts: [12, 3, 1234]
        }
    }
    readonly property Component emptyResult: EmptyResult {}
    readonly property Component emptyView: EmptyView {}
    readonly property Component error: ErrorState {
        title: "/home/anna/atlas.gpkg: The database can't be read"
        hint: "It is damaged or cut off."
    }
    readonly property Component hoverTip: Item {
        width: 420
        height: 110

        HoverTip {
            at: Qt.point(210, 100)
            record: "site:arcelormittal-differdange"
        }
    }
    readonly property Component legendBorder: LegendBorder {
        width: 340
    }
    readonly property Component legendItem: LegendItem {
        text: qsTranslate("LegendPanel", "Site")
    }
    readonly property Component loading: LoadingState {}
    readonly property Component foot: MapFoot {
        width: 900
        meters: 5000
        pixels: 80
        longest: 120
    }
    readonly property Component mark: Mark {}
    readonly property Component noMap: NoMapState {}
    readonly property Component notice: NoticeBar {}
    readonly property Component pointerTip: Stage {
        title: "ArcelorMittal Differdange"
        line: qsTranslate("LegendPanel", "Site") + " · Differdange"
    }
    readonly property Component handle: ShapeHandle {
        index: 0
        at: Qt.point(20, 14)
        part: ShapeEditor.Rim
        name: "25 km"
        place: ""
        value: 25
        shapes: ShapeEditor {}
    }
    readonly property Component hint: ShapeHint {
        shapes: ShapeEditor {}
    }
    readonly property Component state: StatePanel {
        iconName: "info-circle-fill"
        title: qsTranslate("EmptyResult", "No record has all of this")
        hint: qsTranslate("EmptyResult", "Take one step back, or begin again and choose less at a time.")
    }
    readonly property Component stopped: StoppedState {}
    readonly property Component tools: ToolBar {
        current: "list"
    }
    readonly property Component toolButton: ToolButton {
        iconName: "easel"
        text: qsTranslate("ToolBar", "Present")
        name: qsTranslate("ToolBar", "Present a story")
        shortcut: "F5"
    }
    readonly property Component topBar: TopBar {}
    readonly property Component zoom: ZoomBox {}
}
