import QtQuick
import QtQuick.Window
import Atlas.Core
import Atlas.Ui

/// The window of a kiosk: the map, and over it what the kiosk's state asks for. Nothing of the desk's window is
/// here: no shortcut, no dialog, no link, no file.
Window {
    id: root

    property alias kiosk: kiosk
    property alias map: map
    property alias presentation: presentation
    property alias shortlist: shortlist
    property alias sizes: sizes
    property alias stage: stage ///< The picture, turned as the screen stands.
    property alias panels: panels
    property alias takeaway: takeaway
    property alias privacy: privacy
    readonly property alias keyboard: keyboard
    property bool mapDrawn: true ///< False on a screen without OpenGL: all works but the map.
    property bool windowed: false ///< For a picture, or a test.
    property bool shown: true ///< False until it is known on which display.
    /// The keyboard of the screen, if this kiosk has one.
    property bool typing: true

    readonly property bool complete: Session.ready && map.complete && (!attract.visible || presentation.playing)

    readonly property bool onPath: kiosk.screen === Kiosk.Following
    readonly property bool telling: onPath && presentation.playing

    // All of the screen, even where nobody manages windows.
    width: windowed ? 1920 : Screen.width
    height: windowed ? 1080 : Screen.height
    visibility: !shown ? Window.Hidden : windowed ? Window.Windowed : Window.FullScreen
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    color: Theme.outside
    title: [Session.error, qsTr("Industrial atlas of the Greater Region")].filter(words => words !== "").join(" – ")

    Component.onCompleted: Metrics.density = Metrics.Density.Kiosk
    Binding {
        target: Metrics
        property: "enlarged"
        value: kiosk.largeText ? 1.25 : 1
    }
    Binding {
        target: Theme
        property: "contrast"
        value: kiosk.contrast
    }

    Presentation {
        id: presentation

        session: Session
    }
    Shortlist {
        id: shortlist

        session: Session
    }
    Kiosk {
        id: kiosk

        session: Session
        presentation: presentation
        window: root
        upright: sizes.upright
        onForgotten: {
            shortlist.clear();
            panels.search.forget();
            takeaway.visible = false;
            privacy.visible = false;
            if (keyboard.item)
                (keyboard.item as KioskKeyboard).forget();
        }
    }
    KioskLayout {
        id: sizes

        width: stage.width
        height: stage.height
        low: kiosk.low
        keyboardTop: keyboard.shown ? keyboard.y : height
    }

    Item {
        id: stage

        readonly property bool turned: kiosk.rotation % 180 !== 0

        anchors.centerIn: parent
        // Drawn for 1080 pixels at the shorter side: a screen with fewer shows the same, smaller.
        readonly property real shrink: Math.min(1, Math.min(root.width, root.height) / 1080)
        width: (turned ? root.height : root.width) / shrink
        height: (turned ? root.width : root.height) / shrink
        scale: shrink
        rotation: kiosk.rotation

        AtlasMap {
            id: map

            readonly property bool resting: attract.visible || home.visible

            objectName: "map"
            anchors.fill: parent
            enabled: root.onPath
            inScene: attract.visible || (root.telling && !presentation.diving)
            namesEnlarged: 1.5
            joined: attract.visible || root.telling ? presentation.joined : []
            wordsShare: attract.visible ? attract.wordsShare : home.visible ? home.wordsShare : 0
            freeTop: attract.visible ? attract.mapTop : home.visible ? home.mapTop : 16
            freeBottom: attract.visible ? attract.mapFoot : home.visible ? home.mapFoot
                                        : sizes.upright ? sizes.height - sizes.panelTop : sizes.height - sizes.barTop
            freeLeft: resting || sizes.upright ? 0 : sizes.panelLeft + sizes.panelWidth
            freeRight: 0
            covered: attract.visible ? attract.covered : home.visible ? home.covered
                                     : [Qt.rect(sizes.panelLeft, sizes.panelTop, sizes.panelWidth, sizes.panelHeight),
                                        Qt.rect(zoom.x - 8, zoom.y - 8, zoom.width + 16, zoom.height + 16),
                                        Qt.rect(0, sizes.barTop - 8, sizes.width, sizes.height)]
            onGrabbed: presentation.dive()
            onRecordTapped: kiosk.noteRecord()
            onListAsked: within => kiosk.listWithin(within)
        }
        KioskAttract {
            id: attract

            anchors.fill: parent
            visible: kiosk.screen === Kiosk.Attract
            kiosk: kiosk
            sizes: sizes
            presentation: presentation
        }
        KioskHome {
            id: home

            anchors.fill: parent
            kiosk: kiosk
            sizes: sizes
        }
        KioskPanels {
            id: panels

            anchors.fill: parent
            visible: root.onPath
            kiosk: kiosk
            sizes: sizes
            presentation: presentation
            shortlist: shortlist
        }
        KioskBar {
            id: bar

            x: sizes.typing && !sizes.upright ? sizes.panelLeft + sizes.panelWidth + sizes.gap : sizes.margin
            y: sizes.typing ? sizes.typingBarTop : sizes.barTop
            width: sizes.width - sizes.margin - x
            height: sizes.typing ? sizes.target : sizes.barHeight
            visible: home.visible || root.onPath
            kiosk: kiosk
            sizes: sizes
            taken: sizes.upright ? zoom.width + 16 : 0
            shortlist: shortlist
            onShortlistAsked: {
                kiosk.tookAlong();
                takeaway.open();
            }
            onPrivacyAsked: privacy.open()
        }
        // On an upright screen the map ends where hands don't reach: there they stand in the row at the foot.
        KioskZoom {
            id: zoom

            function step(change: var): void {
                if (root.telling)
                    presentation.dive();
                change();
            }

            x: sizes.width - sizes.margin - width
            y: sizes.upright ? sizes.barTop : sizes.barTop - sizes.gap - height
            columns: sizes.upright ? 2 : 1
            side: sizes.upright ? sizes.target : 88
            visible: root.onPath && !sizes.typing
            onNearer: step(() => map.zoomIn())
            onFarther: step(() => map.zoomOut())
        }
        KioskAttribution {
            anchors.right: parent.right
            anchors.rightMargin: sizes.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 14
            room: sizes.width - 2 * sizes.margin
            grounded: root.onPath // the map reaches down to it
            visible: attract.visible || home.visible || root.onPath
        }
        Loader {
            id: keyboard

            readonly property bool shown: item !== null && (item as KioskKeyboard).shown

            active: root.typing
            visible: root.onPath
            width: parent.width
            y: parent.height - height

            sourceComponent: KioskKeyboard {}
        }
        KioskTakeaway {
            id: takeaway

            sizes: sizes
            shortlist: shortlist
        }
        KioskPrivacy {
            id: privacy

            sizes: sizes
        }
        KioskPin {
            anchors.fill: parent
            kiosk: kiosk
            sizes: sizes
        }
        KioskStaff {
            anchors.fill: parent
            kiosk: kiosk
            sizes: sizes
        }
        KioskCountdown {
            anchors.fill: parent
            kiosk: kiosk
            sizes: sizes
        }
        KioskDark {
            anchors.fill: parent
            kiosk: kiosk
        }
    }
}
