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
    /// All that is to be seen is on the screen: a picture may be taken.
    readonly property bool complete: Session.ready && map.complete

    width: 1280
    height: 720
    minimumWidth: 960
    minimumHeight: 600
    visible: true
    title: [Session.error, explore.cardTitle, Session.countLine, qsTr("Industrial atlas of the Greater Region")].filter(
        words => words !== "").join(" – ")
    color: Theme.outside

    AtlasMap {
        id: map

        objectName: "map"
        anchors.fill: parent
        focus: true
        freeLeft: explore.freeLeft
        freeTop: explore.freeTop
        freeRight: explore.freeRight
        freeBottom: explore.freeBottom
        covered: explore.covered
    }
    Explore {
        id: explore

        objectName: "explore"
        anchors.fill: parent
        mapDrawn: root.mapDrawn
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
        onFocusReleased: map.forceActiveFocus()
    }

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
        onActivated: explore.toggleList()
    }
    Shortcut {
        sequence: "Ctrl+K"
        onActivated: explore.search()
    }
    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: root.close()
    }
    Shortcut {
        sequence: "Ctrl+Z"
        onActivated: Session.undo()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        onActivated: Session.redo()
    }
    Shortcut {
        sequence: "Esc"
        onActivated: {
            if (!explore.closeTopmost() && root.visibility === Window.FullScreen)
                root.showNormal();
        }
    }
    Shortcut {
        sequence: "Alt+Left"
        onActivated: Session.goBack()
    }
    Shortcut {
        sequence: "Alt+Right"
        onActivated: Session.goForward()
    }
    Shortcut {
        sequences: ["+", "Ctrl++", "Ctrl+="]
        onActivated: map.zoomIn()
    }
    Shortcut {
        sequences: ["-", "Ctrl+-"]
        onActivated: map.zoomOut()
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: map.fitRegion()
    }
    Shortcut {
        sequence: "F11"
        onActivated: root.visibility === Window.FullScreen ? root.showNormal() : root.showFullScreen()
    }
}
