import QtQuick
import Atlas.Core
import Atlas.Ui

/// Rows and parts of cards, lists and the search.
GalleryPage {
    id: root

    view: '{"version": 1, "selected": "project:unigr-cirkla"}'

    entries: ({
            FactLine: {make: fact, also: {overfull: {label: root.longName, value: root.longName}}},
            FigureTile: {
                make: figure,
                also: {
                    none: {share: 0, note: ""},
                    all: {share: 1},
                    noBar: {share: -1},
                    overfull: {label: root.longName, figure: "1 234 567 890 €", note: root.longName}
                }
            },
            RecordContent: {make: content},
            RecordRow: {
                make: record,
                room: 46,
                also: {overfull: {title: root.longName, municipality: root.longName}, bare: {municipality: "", where: "", country: ""}}
            },
            RecordSource: {make: source},
            RelationRow: {
                make: relation,
                also: {overfull: {title: root.longName, municipality: root.longName}}
            },
            SavedViewRow: {
                make: saved,
                posed: true,
                also: {overfull: {name: root.longName}, bare: {summary: ""}, editing: {editing: true}}
            },
            SearchBox: {make: searchBox},
            SearchResults: {make: results, also: {inVain: {hits: noHits, text: "qqq"}}},
            SearchRow: {
                make: hit,
                room: 46,
                chosen: {current: true},
                also: {place: {kind: "place", picture: "geo-alt-fill"}, overfull: {title: root.longName, kindWord: root.longName}}
            },
            SectorTag: {make: tag},
            ShareAction: {make: share, also: {overfull: {text: root.longName}}}
        })

    RecordCard {
        id: shownCard

        session: Session
        today: new Date(2026, 5, 1)
    }
    SearchModel {
        id: found

        session: Session
        text: "acier"
    }
    SearchModel {
        id: noHits

        session: Session
        text: "qqq"
    }

    readonly property Component fact: FactLine {
        width: 392
        label: qsTranslate("ZoneSection", "Area")
        value: "Esch-sur-Alzette"
    }
    readonly property Component figure: FigureTile {
        width: 170
        label: qsTranslate("ZoneSection", "Area")
        figure: "5,8 M€"
        note: "2016 – 2020"
        share: 0.4
    }
    readonly property Component content: RecordContent {
        width: Metrics.cardWidth
        height: 420
        card: shownCard
    }
    readonly property Component record: RecordRow {
        width: Metrics.cardWidth
        height: 68
        index: 0
        title: "ArcelorMittal Differdange"
        kind: "site"
        kindWord: qsTranslate("LegendPanel", "Site")
        sector: "steel-metals"
        where: shownCard.borderWords
        municipality: "Differdange"
        country: "LU"
        picture: ""
    }
    readonly property Component source: RecordSource {
        width: Metrics.cardWidth
        card: shownCard
    }
    readonly property Component relation: RelationRow {
        width: 416
        title: "Université de Liège"
        kind: "partner"
        roleWord: qsTranslate("LegendPanel", "Partner")
        country: "BE"
        municipality: "Liège"
        distance: "4 km"
        crosses: false
        sector: ""
        picture: "mortarboard-fill"
        name: "partner:university"
    }
    readonly property Component saved: SavedViewRow {
        width: Metrics.cardWidth
        index: 0
        name: "Sidérurgie transfrontalière"
        summary: "FR–LU · 10 km"
        date: "1.6.2026"
    }
    readonly property Component searchBox: SearchBox {
        width: 340
    }
    readonly property Component results: SearchResults {
        width: 340
        hits: found
        text: "acier"
    }
    readonly property Component hit: SearchRow {
        width: 340
        height: 46
        index: 0
        title: "ArcelorMittal Differdange"
        kind: "site"
        kindWord: qsTranslate("LegendPanel", "Site")
        sector: "steel-metals"
        municipality: "Differdange"
        country: "LU"
        picture: ""
    }
    readonly property Component tag: SectorTag {
        sector: "steel-metals"
        text: shownCard.sectorWords[0] ?? ""
    }
    readonly property Component share: ShareAction {
        width: 424
        iconName: "download"
        text: qsTranslate("SharePanel", "Save as a file…")
    }
}
