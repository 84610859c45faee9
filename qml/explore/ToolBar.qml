pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Ui

/// The tools, each with its word. A new one is one more entry.
Panel {
    id: root

    property string current ///< Key of the open tool; empty while exploring.
    property bool compact: false
    property bool writing: false ///< A story is open to be written.
    /// What it takes with the words beside the pictures.
    readonly property real wideWidth: entries.reduce(
        (sum, entry) => sum + words.advanceWidth(entry.word) + Metrics.iconSize + 39 + row.spacing, 12)

    /// `name` is what a screen reader says where the word alone is too short.
    readonly property var entries: [
        { key: "", icon: "compass-fill", word: qsTr("Explore"), name: qsTr("Explore") },
        { key: "list", icon: "list-ul", word: qsTr("List"), name: qsTr("List of what is in view") },
        { key: "views", icon: "bookmark", word: qsTr("Views"), name: qsTr("Saved views") },
        { key: "legend", icon: "map", word: qsTr("Legend"), name: qsTr("Legend of the map") },
        { key: "share", icon: "box-arrow-up-right", word: qsTr("Share"), name: qsTr("Share this view") },
        { key: "present", icon: "easel", word: qsTr("Present"), name: qsTr("Present a story"), shortcut: "F5" },
        ...(root.writing ? [{ key: "author", icon: "pencil-square", word: qsTr("Story"), name: qsTr("Write the story") }] : [])
    ]

    signal chosen(key: string, reason: int) ///< How its button has the focus.
    signal presentAsked

    level: 1
    width: row.width + 12
    height: Metrics.barHeight

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Tools")

    /// Gives the keyboard to the button of a tool.
    function focusTool(key: string, reason: int): void {
        const at = root.entries.findIndex(entry => entry.key === key);
        if (at >= 0)
            buttons.itemAt(at).forceActiveFocus(reason);
    }

    FontMetrics {
        id: words

        font.family: Metrics.family
        font.pixelSize: Metrics.control
        font.weight: 600
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: 2

        Repeater {
            id: buttons

            model: root.entries.length

            ToolButton {
                id: button

                required property int index
                // A tool that goes has its button for a moment longer.
                readonly property var entry: root.entries[index] ?? root.entries[0]

                text: entry.word
                name: entry.name
                iconName: entry.icon
                shortcut: entry.shortcut ?? ""
                // A story takes the window over: no panel that is open or not.
                switches: entry.key !== "present"
                active: entry.key === root.current
                compact: root.compact
                onClicked: {
                    if (button.entry.key === "present")
                        root.presentAsked();
                    else
                        root.chosen(button.entry.key, button.focusReason);
                }
            }
        }
    }
}
