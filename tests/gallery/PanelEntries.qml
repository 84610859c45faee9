import QtQuick
import Atlas.Core
import Atlas.Ui

/// The panels of the tools, whole.
GalleryPage {
    id: root

    view: '{"version": 1, "selected": "site:arcelormittal-differdange"}'

    entries: ({
            LegendPanel: {make: legend},
            RecordList: {make: list},
            RecordPanel: {make: card},
            SharePanel: {make: share},
            SidePanel: {make: side, also: {overfull: {title: root.longName}}},
            ViewsPanel: {make: views}
        })

    readonly property Component legend: LegendPanel {
        room: 900
    }
    readonly property Component list: RecordList {
        room: 500
    }
    readonly property Component card: RecordPanel {
        room: 900
        today: new Date(2026, 5, 1)
    }
    readonly property Component share: SharePanel {
        room: 500
    }
    readonly property Component side: SidePanel {
        title: qsTranslate("ZoneSection", "Area")
        closeText: qsTranslate("SharePanel", "Close sharing")
        contentNeed: 60
    }
    readonly property Component views: ViewsPanel {
        room: 500
    }
}
