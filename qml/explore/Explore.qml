pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Scene
import Atlas.Ui

/// The panels of exploring, and how much of the map they leave free.
Item {
    id: root

    property bool mapDrawn: true
    property alias filled: filter.filled ///< What takes long to make is there, too.
    property real scaleMeters: 0
    property real bearing: 0
    property real scalePixels: 0
    property real longestScale: 0
    property int arcsCrossing: 0
    property int arcsInside: 0
    property string hovered ///< Record under the pointer.
    property point pointer
    property ShapeEditor shapes: null ///< Of the map.
    property DensityLayer density: null ///< Likewise.

    readonly property real margin: Metrics.windowMargin
    readonly property real freeLeft: filter.visible && !filter.folded ? filter.x + filter.width : 0
    readonly property real freeTop: tools.visible ? tools.y + tools.height : margin + Metrics.barHeight
    readonly property real freeRight: card.visible || sideOpen ? margin + card.width : 0
    readonly property real freeBottom: height - foot.y

    /// What the panels cover of the map: no name stands there.
    readonly property list<rect> covered: [filter, top, tools, zoomBox, card, side, foot, legend].filter(panel => panel.visible).map(
        panel => Qt.rect(panel.x, panel.y, panel.width, panel === filter ? filter.coveredHeight : panel.height)).concat(
        states.covered)

    /// Filter and card side by side leave too little of the map: the filter folds while a card is shown.
    readonly property bool narrow: width < filter.openWidth + card.width + 3 * margin + 560
    property bool folded: false ///< By a person's wish.
    property bool unfoldedBesideCard: false

    /// Name of the record whose card is shown; empty without one.
    readonly property string cardTitle: card.title
    property alias today: card.today ///< Unless it is set, the present day.

    signal nearer
    signal farther
    signal everything
    signal northUp
    signal presentAsked
    signal rehearsalAsked(text: string, file: string, scene: int)
    /// What had the keyboard is gone.
    signal focusReleased

    property string tool: mapDrawn ? "" : "list" ///< Key of the open tool: "list", "views", …; empty for none.
    readonly property bool sideOpen: tool !== "" && !card.visible && Session.ready
    property bool fromBar: false ///< Where the keyboard returns to.
    property int reason: Qt.TabFocusReason ///< How the tool was opened: by keys, what has the focus is shown.

    function focusTool(): void { side.takeFocus(root.tool, root.reason); }
    /// Opens a tool; the open one, or "": closes it. One panel at a time: a card gives way.
    function toggleTool(key: string, bar: bool, reason: int): void {
        if (!Session.ready)
            return;
        const before = root.tool;
        const hidden = card.visible;
        root.fromBar = bar;
        root.reason = reason;
        root.tool = key === before && !hidden ? "" : key;
        // What is selected belongs to the scene that is written.
        if (hidden && root.tool !== "" && root.tool !== "author")
            Session.select("");
        if (root.tool !== "")
            root.focusTool();
        else if (bar)
            tools.focusTool(before, reason);
        else
            root.focusReleased();
    }
    readonly property string rowHovered: side.hovered
    readonly property string rowFocused: side.focused
    function toggleList(): void { root.toggleTool("list", false, Qt.ShortcutFocusReason); }
    property rect listed ///< What the list is of, unit mercator; empty: what is in view.
    function listWithin(place: rect): void {
        root.listed = place;
        if (root.tool !== "list" || card.visible)
            root.toggleTool("list", false, Qt.MouseFocusReason);
    }
    onToolChanged: {
        if (root.tool !== "list")
            root.listed = Qt.rect(0, 0, 0, 0);
    }
    /// Null while no story was ever written.
    readonly property StoryEditor editor: side.author.panel?.editor ?? null
    readonly property bool writing: tool === "author"
    /// Opens a story to be written; without a file, a new one.
    function write(file: string): void {
        if (!side.author.made().open(file))
            return;
        root.fromBar = true;
        root.tool = "author";
        root.focusTool();
    }
    function rehearse(): void { side.author.made().play(); }
    /// Keeps the View; its name can be typed at once.
    function keepView(): void {
        if (!Session.ready)
            return;
        root.fromBar = true;
        if (root.tool !== "views")
            root.tool = "views";
        const kept = side.views.made().keepView();
        // One panel at a time; the kept View has the selection.
        if (card.visible)
            Session.select("");
        // Last, as the card that closes hands over the keyboard.
        if (kept)
            side.views.made().nameNewest();
    }
    /// The card is gone: the keyboard goes where it came from.
    function handOver(): void {
        if (card.visible)
            return;
        if (root.sideOpen)
            root.focusTool();
        else
            root.focusReleased();
    }
    function search(): void {
        filter.focusSearch();
    }
    /// Closes what is on top; false if there is nothing to close.
    function closeTopmost(): bool {
        if (root.shapes && root.shapes.cancel())
            return true;
        if (filter.searchOpen) {
            filter.closeSearch();
            return true;
        }
        if (card.visible) {
            Session.select("");
            return true;
        }
        if (root.tool === "")
            return false;
        root.toggleTool(root.tool, root.fromBar, Qt.ShortcutFocusReason);
        return true;
    }

    FilterPanel {
        id: filter

        x: root.margin
        y: root.margin
        height: root.height - 2 * root.margin
        visible: Session.ready
        shapes: root.shapes
        onToMap: root.focusReleased()
        folded: root.folded || (root.narrow && root.freeRight > 0 && !root.unfoldedBesideCard)
        onFoldAsked: fold => {
            root.unfoldedBesideCard = !fold;
            root.folded = fold && !(root.narrow && root.freeRight > 0);
        }
        onKeepAsked: root.keepView()
        onArrived: {
            if (card.visible)
                card.takeFocus();
            else
                root.focusReleased();
        }
    }
    TopBar {
        id: top

        anchors.right: parent.right
        anchors.rightMargin: root.margin
        y: root.margin
        // Enter and Backspace go on drawing.
        onSwitched: {
            if (root.shapes && root.shapes.tool !== ShapeEditor.None)
                root.focusReleased();
        }
    }
    // Beside the filter; where there is no room for that, below the bars.
    ToolBar {
        id: tools

        readonly property real start: filter.visible ? filter.x + filter.width + root.margin : root.margin
        readonly property bool below: start + width + root.margin > top.x

        // Where the filter folds for a panel the bar stands still: one of its buttons was pressed just now.
        x: below && filter.folded ? root.margin
                                  : root.narrow && !below ? Math.max(start, top.x - root.margin - width) : start
        y: root.margin + (below ? Metrics.barHeight + root.margin : 0)
        visible: Session.ready
        compact: root.width < 1440 || start + wideWidth + root.margin > top.x
        current: card.visible ? "" : root.tool
        writing: root.editor?.open ?? false
        onChosen: (key, reason) => root.toggleTool(key, true, reason)
        onPresentAsked: root.presentAsked()
    }
    ZoomBox {
        id: zoomBox

        anchors.right: root.freeRight > 0 ? card.left : parent.right
        anchors.rightMargin: root.margin
        y: top.y + top.height + root.margin
        visible: Session.ready
        onNearer: root.nearer()
        onFarther: root.farther()
        bearing: root.bearing
        onEverything: root.everything()
        onNorthUp: root.northUp()
    }
    RecordPanel {
        id: card

        anchors.right: parent.right
        anchors.rightMargin: root.margin
        y: top.y + top.height + root.margin
        room: root.height - y - root.margin
        aside: root.writing
        onVisibleChanged: {
            root.unfoldedBesideCard = false;
            // Once the list shows: it takes the place of the card, and what does not show takes no keys.
            if (!visible)
                Qt.callLater(root.handOver);
        }
    }
    // At the place of the card.
    SideTools {
        id: side

        x: card.x
        y: card.y
        width: card.width
        room: card.room
        tool: root.sideOpen ? root.tool : ""
        density: root.density
        listed: root.listed
        onClosed: reason => root.toggleTool(root.tool, root.fromBar, reason)
        onAllAsked: root.listed = Qt.rect(0, 0, 0, 0)
        onPlayAsked: (text, file, scene) => root.rehearsalAsked(text, file, scene)
    }
    MapLegends {
        id: legend

        x: foot.x
        y: foot.y - height - 10
        crossing: root.arcsCrossing
        inside: root.arcsInside
        density: side.tool === "legend" ? null : root.density
    }
    MapFoot {
        id: foot

        x: (filter.folded || !filter.visible ? 0 : filter.x + filter.width) + root.margin
        width: root.width - x - root.margin - (root.freeRight > 0 ? card.width + root.margin : 0)
        y: root.height - height - 12
        visible: Session.ready
        meters: root.scaleMeters
        pixels: root.scalePixels
        longest: root.longestScale
    }

    // In the middle of what is left of the map.
    MapStates {
        id: states

        x: root.freeLeft
        y: root.freeTop
        width: root.width - root.freeLeft - root.freeRight
        height: foot.y - y
        margin: root.margin
        mapDrawn: root.mapDrawn
        shapes: root.shapes
        onEverything: root.everything()
    }

    HoverTip {
        record: root.hovered
        at: root.pointer
    }
}
