import QtQuick
import Atlas.Core
import Atlas.Ui

/// What a finger presses on a kiosk, in its size.
GalleryPage {
    id: root

    density: Metrics.Density.Kiosk

    entries: ({
            KioskButton: {
                make: button,
                chosen: {primary: true},
                also: {stacked: {stacked: true, width: 112}, trailing: {trailing: true}}
            },
            KioskQr: {make: code},
            KioskTile: {make: tile, also: {compact: {compact: true, width: 400}, overfull: {text: root.longName}}}
        })

    readonly property Component button: KioskButton {
        iconName: "chevron-right"
        text: qsTranslate("ZoomBox", "Whole region")
    }
    readonly property Component code: KioskQr {
        text: "https://example.org/"
        name: "example.org"
    }
    readonly property Component tile: KioskTile {
        width: 640
        height: 168
        iconName: "geo-alt-fill"
        hue: Theme.ember
        text: qsTranslate("ZoomBox", "Whole region")
        others: ["Ganze Region", "Whole region"]
    }
}
