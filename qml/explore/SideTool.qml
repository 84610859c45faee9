import Atlas.Ui

/// A panel at the right: its page is a SidePanel.
ToolPanel {
    id: root

    property real room: 600 ///< How high it may grow.

    signal closed

    given: ({ room: Qt.binding(() => root.room) })
    onLoaded: root.panel.closed.connect(root.closed)
}
