import QtQuick
import Atlas.Core
import Atlas.Ui

/// Before a story that is not saved would be gone: keep it, lose it, or stay.
FocusScope {
    id: root

    required property StoryEditor editor
    property string file ///< The story that waits to be opened.
    property bool closing: false ///< The window wants to close.
    property Item before: null

    signal openAsked(string file)
    signal closeAsked

    visible: false
    Keys.onEscapePressed: root.leave()

    /// Opens another story, at once where there is nothing to lose.
    function open(file: string): void {
        root.file = file;
        root.closing = false;
        root.ask();
    }
    /// Whether the window may close now; else it is asked.
    function mayClose(): bool {
        if (!root.editor.unsaved || root.closing && !root.visible)
            return true;
        root.closing = true;
        root.ask();
        return false;
    }
    function ask(): void {
        if (!root.editor.unsaved) {
            root.go();
            return;
        }
        root.before = root.Window.activeFocusItem;
        root.visible = true;
        save.forceActiveFocus(Qt.TabFocusReason);
    }
    function leave(): void {
        root.visible = false;
        root.closing = false;
        root.before?.forceActiveFocus(Qt.TabFocusReason);
    }
    function go(): void {
        root.visible = false;
        if (root.closing)
            root.closeAsked();
        else
            root.openAsked(root.file);
    }

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.casing, 0.6)

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onWheel: wheel => wheel.accepted = true
            Accessible.ignored: true
        }
    }
    Panel {
        anchors.centerIn: parent
        width: 520
        height: column.height + 2 * Metrics.inset
        Accessible.role: Accessible.Dialog
        Accessible.name: heading.text

        Column {
            id: column

            x: Metrics.inset
            y: Metrics.inset
            width: parent.width - 2 * x
            spacing: 18

            AppText {
                id: heading

                width: parent.width
                text: qsTr("The story “%1” is not saved. Keep what you have written?").arg(root.editor.words("title"))
                font.pixelSize: Metrics.h2
                font.weight: 700
                wrapMode: Text.WordWrap
                spoken: true
            }
            Row {
                anchors.right: parent.right
                spacing: 8

                AppButton {
                    text: qsTr("Cancel")
                    onClicked: root.leave()
                }
                AppButton {
                    text: qsTr("Do not save")
                    onClicked: root.go()
                }
                AppButton {
                    id: save

                    text: qsTr("Save")
                    primary: true
                    onClicked: {
                        if (root.editor.save())
                            root.go();
                        else
                            root.leave(); // a notice says why
                    }
                }
            }
        }
    }
}
