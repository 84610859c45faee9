import QtQuick
import QtQuick.Window
import Atlas.Core
import Atlas.Ui

/// The keys that work in the whole window.
Item {
    id: root

    required property Window window
    required property AtlasMap map
    required property Presentation presentation
    required property Explore explore
    property bool asking: false ///< Something asks for an answer first.
    readonly property bool free: !presentation.inScene
    readonly property bool writing: free && explore.writing

    signal presentAsked

    Shortcut {
        sequence: "Ctrl+L"
        enabled: root.free
        onActivated: root.explore.toggleList()
    }
    Shortcut {
        sequence: "Ctrl+K"
        enabled: root.free
        onActivated: root.explore.search()
    }
    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: root.window.close()
    }
    Shortcut {
        sequence: "Ctrl+Z"
        enabled: root.free
        onActivated: Session.undo()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        enabled: root.free
        onActivated: Session.redo()
    }
    Shortcut {
        sequence: "F5"
        enabled: !root.presentation.playing && !root.asking
        // Whoever writes a story wants to see how it is told.
        onActivated: root.writing ? root.explore.rehearse() : root.presentAsked()
    }
    Shortcut {
        sequence: "Ctrl+E"
        enabled: root.writing
        onActivated: root.explore.editor.addView()
    }
    Shortcut {
        sequences: [StandardKey.Save]
        enabled: root.writing && root.explore.editor.unsaved && !root.explore.editor.conflict
        onActivated: root.explore.editor.save()
    }
    Shortcut {
        // A clicker in the dive, too: the next press goes on with the talk.
        sequences: ["Backspace", "PgUp", "PgDown", "F5"]
        enabled: root.presentation.diving
        onActivated: root.presentation.back()
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.free && !root.asking
        onActivated: {
            if (root.explore.closeTopmost())
                return;
            if (Session.loading)
                Session.stopLoading();
            else if (root.presentation.diving)
                root.presentation.back();
            else if (root.window.visibility === Window.FullScreen)
                root.window.showNormal();
        }
    }
    Shortcut {
        sequence: "Alt+Left"
        enabled: root.free
        onActivated: Session.goBack()
    }
    Shortcut {
        sequence: "Alt+Right"
        enabled: root.free
        onActivated: Session.goForward()
    }
    Shortcut {
        sequences: ["+", "Ctrl++", "Ctrl+="]
        onActivated: {
            root.presentation.dive(); // a hand on the map, too
            root.map.zoomIn();
        }
    }
    Shortcut {
        sequences: ["-", "Ctrl+-"]
        onActivated: {
            root.presentation.dive();
            root.map.zoomOut();
        }
    }
    Shortcut {
        sequence: "Ctrl+0"
        enabled: root.free
        onActivated: root.map.fitRegion()
    }
    Shortcut {
        sequence: "F11"
        onActivated: root.window.visibility === Window.FullScreen ? root.window.showNormal() : root.window.showFullScreen()
    }
}
