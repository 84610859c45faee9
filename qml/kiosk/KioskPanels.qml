import QtQuick
import Atlas.Core
import Atlas.Ui

/// What stands beside the map on a path, or below it: one panel at a time.
FocusScope {
    id: root

    required property Kiosk kiosk
    required property KioskLayout sizes
    required property Presentation presentation
    required property Shortlist shortlist

    readonly property alias near: near
    readonly property alias borders: borders
    readonly property alias together: together
    readonly property alias stories: stories
    readonly property alias scene: scene
    readonly property alias search: search
    readonly property alias here: here
    readonly property alias card: card

    // A card goes before a list of one place, that before the scene of a story or the path itself.
    readonly property bool carded: visible && Session.selected !== "" && (!presentation.playing || kiosk.opened !== "")
    readonly property bool listing: visible && !carded && kiosk.listed.width > 0
    readonly property bool reading: visible && !carded && !listing && presentation.playing

    /// Whether the panel of a path is shown.
    function shows(path: int): bool {
        return root.visible && root.kiosk.path === path && !root.carded && !root.listing && !root.reading;
    }

    KioskNear {
        id: near

        visible: root.shows(Kiosk.Near)
        kiosk: root.kiosk
        sizes: root.sizes
    }
    KioskBorders {
        id: borders

        visible: root.shows(Kiosk.Border)
        kiosk: root.kiosk
        sizes: root.sizes
    }
    KioskTogether {
        id: together

        visible: root.shows(Kiosk.Together)
        kiosk: root.kiosk
        sizes: root.sizes
    }
    KioskStories {
        id: stories

        visible: root.shows(Kiosk.Stories)
        kiosk: root.kiosk
        sizes: root.sizes
        presentation: root.presentation
    }
    KioskScene {
        id: scene

        visible: root.reading
        kiosk: root.kiosk
        sizes: root.sizes
        presentation: root.presentation
    }
    KioskSearch {
        id: search

        visible: root.shows(Kiosk.Search)
        kiosk: root.kiosk
        sizes: root.sizes
    }
    KioskHere {
        id: here

        visible: root.listing
        kiosk: root.kiosk
        sizes: root.sizes
    }
    KioskCard {
        id: card

        visible: root.carded
        kiosk: root.kiosk
        sizes: root.sizes
        shortlist: root.shortlist
    }
}
