import QtQuick
import Atlas.Ui

/// Asks for a file by the system's dialog. Its libraries are loaded when it is first asked for: each start
/// would be longer by them.
MadeLater {
    id: root

    required property string title
    required property bool saves
    required property string suffix
    required property string filter

    signal chosen(file: string)

    /// With a file that is proposed, or without.
    function open(proposed: url): void {
        const dialog = made();
        if (proposed.toString() !== "")
            dialog.selectedFile = proposed;
        dialog.open();
    }

    page: "explore/FileChooser.qml"
    given: ({ title: Qt.binding(() => root.title), saves: root.saves, defaultSuffix: root.suffix,
              nameFilters: Qt.binding(() => [root.filter]) })
    onLoaded: root.panel.chosen.connect(root.chosen)
}
