import QtQuick
import QtQuick.Window
import Atlas.Core
import Atlas.Ui

/// The window: the map fills it, panels float over it.
Window {
    id: root

    property alias map: map
    property alias explore: explore
    /// False on a screen without OpenGL: all works but the map.
    property bool mapDrawn: true
    property alias presentation: presentation
    property alias present: present
    property alias presenter: presenter
    /// All that is to be seen is on the screen: a picture may be taken.
    readonly property bool complete: Session.ready && map.complete && (!presentation.playing || present.complete)

    /// The same but for words that are yet on their way in.
    readonly property bool drawn: Session.ready && map.complete

    // What the command line asks for.
    property string firstStory
    property int firstScene: 0
    property bool windowed: false ///< A story is told in the window as it is: for a picture of it.

    property bool wasFull: false ///< Before the story filled the screen.
    property Item focusBefore: null ///< What had the keyboard before a story was to be chosen.
    /// Begins to present: the only story there is, or the one that is chosen of several.
    function startPresenting(): void {
        const stories = presentation.stories();
        if (stories.length === 1) {
            presentation.start(stories[0].file);
        } else {
            root.focusBefore = root.activeFocusItem;
            chooser.open(stories);
        }
    }

    Component.onCompleted: {
        if (root.firstStory !== "" && presentation.start(root.firstStory))
            presentation.goTo(root.firstScene);
    }

    width: 1280
    height: 720
    minimumWidth: 960
    minimumHeight: 600
    visible: true
    title: [Session.error, presentation.place, explore.cardTitle, Session.countLine, qsTr("Industrial atlas of the Greater Region")].filter(
        words => words !== "").join(" – ")
    color: Theme.outside

    Presentation {
        id: presentation

        session: Session
    }
    Ink {
        id: ink
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
        enabled: !ink.held // the finger that points moves no map
        freeLeft: present.inScene ? 0 : explore.freeLeft
        freeTop: present.inScene ? 0 : explore.freeTop
        freeRight: present.inScene ? 0 : explore.freeRight
        freeBottom: present.inScene ? 0 : explore.freeBottom
        wordsShare: present.inScene ? present.wordsShare : 0
        covered: present.inScene ? present.covered : explore.covered
        inScene: present.inScene
        namesEnlarged: present.inScene ? present.namesEnlarged : 1
        joined: present.inScene ? presentation.joined : []
        onGrabbed: presentation.dive()
    }
    Explore {
        id: explore

        objectName: "explore"
        anchors.fill: parent
        mapDrawn: root.mapDrawn
        visible: !present.inScene
        scaleMeters: map.scaleMeters
        scalePixels: map.scalePixels
        longestScale: map.longestScale
        arcsCrossing: map.arcsCrossing
        arcsInside: map.arcsInside
        hovered: map.hovered
        pointer: map.pointer
        shapes: map.shapes
        onNearer: map.zoomIn()
        onFarther: map.zoomOut()
        bearing: map.frame.bearing
        onEverything: map.fitRegion()
        onNorthUp: map.turnNorth()
        onPresentAsked: root.startPresenting()
        onRehearsalAsked: (text, file, scene) => presentation.rehearse(text, file, scene)
        onFocusReleased: map.forceActiveFocus()
    }
    Present {
        id: present

        objectName: "present"
        anchors.fill: parent
        presentation: presentation
        ink: ink
        scaleMeters: map.scaleMeters
        scalePixels: map.scalePixels
        joinedMiddle: map.joinedMiddle
        diveLeft: explore.freeLeft
        diveRight: explore.freeRight
        diveBottom: explore.freeBottom
        onPresenterAsked: presenter.toggle()
    }
    PresenterScreen {
        id: presenter

        anchors.fill: parent
        presentation: presentation
        audience: root
        scene: present
        fills: !root.windowed
        ink: ink
        settled: root.complete
    }
    // Over the frozen picture, too.
    InkMarks {
        anchors.fill: parent
        visible: present.inScene
        ink: ink
        enlarged: Math.max(1, height / 1080)
    }
    StoryChooser {
        id: chooser

        anchors.fill: parent
        onChosen: file => presentation.start(file)
        onEditAsked: file => unsaved.open(file)
        // The keyboard goes back where it was.
        onClosed: (root.focusBefore ?? map).forceActiveFocus(Qt.TabFocusReason)
    }

    UnsavedQuestion {
        id: unsaved

        anchors.fill: parent
        editor: explore.editor
        onOpenAsked: file => explore.write(file)
        onCloseAsked: root.close()
    }
    onClosing: close => close.accepted = unsaved.mayClose()

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

    Shortcut {
        sequence: "Ctrl+L"
        enabled: !present.inScene
        onActivated: explore.toggleList()
    }
    Shortcut {
        sequence: "Ctrl+K"
        enabled: !present.inScene
        onActivated: explore.search()
    }
    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: root.close()
    }
    Shortcut {
        sequence: "Ctrl+Z"
        enabled: !present.inScene
        onActivated: Session.undo()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        enabled: !present.inScene
        onActivated: Session.redo()
    }
    Shortcut {
        sequence: "F5"
        enabled: !presentation.playing && !chooser.visible && !unsaved.visible
        // Whoever writes a story wants to see how it is told.
        onActivated: explore.writing ? explore.rehearse() : root.startPresenting()
    }
    Shortcut {
        sequence: "Ctrl+E"
        enabled: !present.inScene && explore.writing
        onActivated: explore.editor.addView()
    }
    Shortcut {
        sequences: [StandardKey.Save]
        enabled: !present.inScene && explore.writing && explore.editor.unsaved && !explore.editor.conflict
        onActivated: explore.editor.save()
    }
    Shortcut {
        // A clicker in the dive, too: the next press goes on with the talk.
        sequences: ["Backspace", "PgUp", "PgDown", "F5"]
        enabled: presentation.diving
        onActivated: presentation.back()
    }
    Shortcut {
        sequence: "Esc"
        enabled: !present.inScene && !chooser.visible && !unsaved.visible
        onActivated: {
            if (explore.closeTopmost())
                return;
            if (presentation.diving)
                presentation.back();
            else if (root.visibility === Window.FullScreen)
                root.showNormal();
        }
    }
    Shortcut {
        sequence: "Alt+Left"
        enabled: !present.inScene
        onActivated: Session.goBack()
    }
    Shortcut {
        sequence: "Alt+Right"
        enabled: !present.inScene
        onActivated: Session.goForward()
    }
    Shortcut {
        sequences: ["+", "Ctrl++", "Ctrl+="]
        onActivated: {
            presentation.dive(); // a hand on the map, too
            map.zoomIn();
        }
    }
    Shortcut {
        sequences: ["-", "Ctrl+-"]
        onActivated: {
            presentation.dive();
            map.zoomOut();
        }
    }
    Shortcut {
        sequence: "Ctrl+0"
        enabled: !present.inScene
        onActivated: map.fitRegion()
    }
    Shortcut {
        sequence: "F11"
        onActivated: root.visibility === Window.FullScreen ? root.showNormal() : root.showFullScreen()
    }
}
