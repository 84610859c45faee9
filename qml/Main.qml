pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Atlas.Core
import Atlas.Ui

/// The window: the map fills it, panels float over it. The map comes first: while other threads paint its names,
/// the panels are made.
Window {
    id: root

    property alias map: map
    property alias presentation: presentation
    /// False on a screen without OpenGL: all works but the map.
    property bool mapDrawn: true
    property alias explore: explore
    readonly property var present: talk.panel?.present ?? null ///< Null until a story was told.
    readonly property var presenter: talk.panel?.presenter ?? null
    readonly property StoryEditor editor: explore.editor
    readonly property bool inScene: presentation.inScene
    /// Something asks for an answer first.
    readonly property bool asking: [chooser, unsaved].some(question => question.item?.visible ?? false)
    /// All that is to be seen is on the screen: a picture may be taken.
    readonly property bool complete: drawn && (!presentation.playing || (present?.complete ?? false))

    /// The same but for words that are yet on their way in.
    readonly property bool drawn: Session.ready && map.complete && filled
    readonly property bool filled: explore.filled || inScene

    property bool begins: true ///< Nothing was on the screen yet.
    onDrawnChanged: {
        if (drawn)
            root.begins = false;
    }

    // What the command line asks for.
    property string firstStory
    property int firstScene: 0
    property bool windowed: false ///< The window stays as it is, nobody is before it: for a picture of it.

    property bool wasFull: false ///< Before the story filled the screen.
    property Item focusBefore: null ///< What had the keyboard before a story was to be chosen.
    /// Begins to present: the only story there is, or the one that is chosen of several.
    function startPresenting(): void {
        const stories = presentation.stories();
        if (stories.length === 1) {
            presentation.start(stories[0].file);
        } else {
            root.focusBefore = root.activeFocusItem;
            chooser.made().open(stories);
        }
    }
    /// Opens a story to be written, at once where there is nothing to lose.
    function write(file: string): void {
        if (root.editor?.unsaved)
            unsaved.made().open(file);
        else
            explore.write(file);
    }

    Component.onCompleted: {
        if (root.firstStory !== "" && presentation.start(root.firstStory))
            presentation.goTo(root.firstScene);
    }

    width: 1280
    height: 720
    minimumWidth: 960
    minimumHeight: 600
    // Not before there is something to show: the driver has time to be loaded, and one first frame is enough.
    visible: root.filled
    title: [Session.error, presentation.place, explore.cardTitle, Session.countLine,
            qsTr("Industrial atlas of the Greater Region")].filter(words => words !== "").join(" – ")
    color: Theme.outside

    Presentation {
        id: presentation

        session: Session
    }

    readonly property bool playing: presentation.playing
    onPlayingChanged: {
        if (!root.windowed) {
            if (presentation.playing) {
                root.wasFull = root.visibility === Window.FullScreen;
                root.showFullScreen();
            } else {
                if (!root.wasFull)
                    root.showNormal();
                map.forceActiveFocus();
            }
        }
    }
    AtlasMap {
        id: map

        objectName: "map"
        anchors.fill: parent
        focus: true
        enabled: !(talk.panel?.inkHeld ?? false)
        freeLeft: root.inScene ? 0 : explore.freeLeft
        freeTop: root.inScene ? 0 : explore.freeTop
        freeRight: root.inScene ? 0 : explore.freeRight
        freeBottom: root.inScene ? 0 : explore.freeBottom
        wordsShare: root.inScene ? root.present?.wordsShare ?? 0 : 0
        covered: root.inScene ? root.present?.covered ?? [] : explore.covered
        inScene: root.inScene
        pictured: root.windowed
        atOnce: root.begins
        namesEnlarged: root.inScene ? root.present?.namesEnlarged ?? 1 : 1
        joined: root.inScene ? presentation.joined : []
        rowHovered: explore.rowHovered
        rowFocused: explore.rowFocused
        onGrabbed: presentation.dive()
        onListAsked: within => explore.listWithin(within)
    }
    Explore {
        id: explore

        objectName: "explore"
        anchors.fill: parent
        visible: !root.inScene
        mapDrawn: root.mapDrawn
        filled: false
        scaleMeters: map.scaleMeters
        scalePixels: map.scalePixels
        longestScale: map.longestScale
        arcsCrossing: map.arcsCrossing
        arcsInside: map.arcsInside
        hovered: map.hovered
        pointer: map.pointer
        shapes: map.shapes
        density: map.density
        onNearer: map.zoomIn()
        onFarther: map.zoomOut()
        bearing: map.frame.bearing
        onEverything: map.fitRegion()
        onNorthUp: map.turnNorth()
        onPresentAsked: root.startPresenting()
        onRehearsalAsked: (text, file, scene) => presentation.rehearse(text, file, scene)
        onFocusReleased: map.forceActiveFocus()
    }

    /// What the panels are filled with is due: the records are there, and their names being painted on other
    /// threads; or there is nothing to wait for. A story goes before.
    readonly property bool due: root.inScene ? root.complete
                                             : Session.ready || patience.spent || Session.error !== ""
    onDueChanged: {
        if (due)
            Qt.callLater(root.fill); // once the panels have said how much of the map they leave
    }
    function fill(): void {
        map.beginPictures();
        explore.filled = true;
    }
    Timer {
        id: patience

        property bool spent: false

        interval: 200 // a large atlas is waited for with the panels in sight
        running: true
        onTriggered: spent = true
    }

    // Made when the first story begins.
    ToolPanel {
        id: talk

        anchors.fill: parent
        shown: presentation.playing
        page: "present/Talk.qml"
        given: ({
                presentation: presentation,
                audience: root,
                windowed: root.windowed,
                atOnce: Qt.binding(() => root.begins),
                settled: Qt.binding(() => root.complete),
                scaleMeters: Qt.binding(() => map.scaleMeters),
                scalePixels: Qt.binding(() => map.scalePixels),
                joinedMiddle: Qt.binding(() => map.joinedMiddle),
                diveLeft: Qt.binding(() => explore.freeLeft),
                diveRight: Qt.binding(() => explore.freeRight),
                diveBottom: Qt.binding(() => explore.freeBottom)
            })
    }
    MadeLater {
        id: chooser

        anchors.fill: parent
        page: "present/StoryChooser.qml"
        onLoaded: {
            panel.chosen.connect(file => presentation.start(file));
            panel.editAsked.connect(file => root.write(file));
            // The keyboard goes back where it was.
            panel.closed.connect(() => (root.focusBefore ?? map).forceActiveFocus(Qt.TabFocusReason));
        }
    }
    MadeLater {
        id: unsaved

        anchors.fill: parent
        page: "author/UnsavedQuestion.qml"
        given: ({ editor: Qt.binding(() => root.editor) })
        onLoaded: {
            panel.openAsked.connect(file => explore.write(file));
            panel.closeAsked.connect(() => root.close());
        }
    }
    onClosing: close => close.accepted = !root.editor?.unsaved || unsaved.made().mayClose()

    // A View as a file, from anywhere.
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.urls.length === 0)
                return;
            drop.accept(Qt.CopyAction);
            Session.loadViewFile(drop.urls[0].toString());
        }
    }
    FocusKeeper {
        window: root
        home: map
        active: !presentation.playing
    }
    MainKeys {
        window: root
        map: map
        presentation: presentation
        explore: explore
        asking: root.asking
        onPresentAsked: root.startPresenting()
    }
}
