import QtQuick
import QtQuick.Templates as T
import Atlas.Scene
import Atlas.Ui

/// The panels of the tools at the right, one at a time. As high as the one that shows.
Item {
    id: root

    property string tool ///< Key of the one that shows; empty: none.
    property real room: 600 ///< How high it may grow.
    property DensityLayer density: null ///< Of the map.
    property rect listed ///< What the list is of, unit mercator; empty: what is in view.

    readonly property alias views: views
    readonly property alias author: author
    /// Names of the records whose rows the pointer and the keyboard are on; "" for none.
    readonly property string hovered: list.visible ? list.panel?.hovered ?? "" : ""
    readonly property string focused: list.visible ? list.panel?.focused ?? "" : ""

    /// By its own button; how that had the focus.
    signal closed(reason: int)
    signal allAsked ///< The list of all that is in view.
    signal playAsked(text: string, file: string, scene: int)

    readonly property var byKey: ({ list: list, views: views, legend: legend, share: share, author: author })

    visible: tool !== ""
    height: byKey[tool]?.height ?? 0

    function takeFocus(tool: string, reason: int): void { root.byKey[tool]?.made().takeFocus(reason); }
    function close(): void {
        const button = root.Window.activeFocusItem as T.Control;
        root.closed(button ? button.focusReason : Qt.TabFocusReason);
    }

    SideTool {
        id: list

        page: "explore/RecordList.qml"
        room: root.room
        shown: root.tool === "list"
        onClosed: root.close()
        onLoaded: {
            panel.within = Qt.binding(() => root.listed);
            panel.allAsked.connect(root.allAsked);
        }
    }
    SideTool {
        id: views

        page: "explore/ViewsPanel.qml"
        room: root.room
        shown: root.tool === "views"
        onClosed: root.close()
    }
    SideTool {
        id: legend

        page: "explore/LegendPanel.qml"
        room: root.room
        shown: root.tool === "legend"
        onClosed: root.close()
        onLoaded: panel.density = Qt.binding(() => root.density)
    }
    SideTool {
        id: share

        page: "explore/SharePanel.qml"
        room: root.room
        shown: root.tool === "share"
        onClosed: root.close()
    }
    SideTool {
        id: author

        page: "author/AuthorPanel.qml"
        room: root.room
        shown: root.tool === "author"
        onClosed: root.close()
        onLoaded: panel.playAsked.connect(root.playAsked)
    }
}
