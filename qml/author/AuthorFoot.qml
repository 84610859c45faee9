import QtQuick
import Atlas.Core
import Atlas.Ui

/// Undo of the story, and its file: saved or not, changed by another program.
Item {
    id: root

    required property StoryEditor editor
    readonly property string stand: editor.conflict ? qsTr("Another program has changed the file")
                                     : !editor.unsaved ? qsTr("Saved")
                                     : editor.foreign ? qsTr("Saving makes a copy of your own") : qsTr("Not saved yet")

    height: column.height

    Column {
        id: column

        width: parent.width

        Divider {
            width: parent.width
        }
        Item {
            width: parent.width
            height: refused.visible ? refused.height + 16 : 0
            visible: refused.visible

            AppText {
                id: refused

                x: 20
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 40
                visible: root.editor.refused !== ""
                text: root.editor.refused
                color: Theme.err
                wrapMode: Text.WordWrap
                spoken: true
                Accessible.role: Accessible.AlertMessage
            }
        }
        Row {
            x: 14
            topPadding: 10
            spacing: 8
            visible: root.editor.conflict

            AppButton {
                text: qsTr("Take theirs")
                name: qsTr("Take what the other program has written")
                onClicked: root.editor.reload()
            }
            AppButton {
                text: qsTr("Keep mine")
                name: qsTr("Write over what the other program has written")
                onClicked: root.editor.saveOver()
            }
        }
        Item {
            width: parent.width
            height: 60 * Metrics.unit

            Row {
                id: steps

                x: 14
                anchors.verticalCenter: parent.verticalCenter

                IconButton {
                    iconName: "arrow-counterclockwise"
                    text: qsTr("Undo in the story")
                    shortcut: qsTr("Ctrl+Z", "keys")
                    enabled: root.editor.canUndo
                    onClicked: root.editor.undo()
                }
                IconButton {
                    iconName: "arrow-clockwise"
                    text: qsTr("Redo in the story")
                    shortcut: qsTr("Ctrl+Y", "keys")
                    enabled: root.editor.canRedo
                    onClicked: root.editor.redo()
                }
            }
            AppText {
                anchors.left: steps.right
                anchors.leftMargin: 6
                anchors.right: files.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                text: root.stand
                color: root.editor.conflict ? Theme.err : Theme.ink2
                font.pixelSize: Metrics.label
                wrapMode: Text.WordWrap
                maximumLineCount: 3
                elide: Text.ElideRight
                spoken: true
            }
            Row {
                id: files

                anchors.right: parent.right
                anchors.rightMargin: 14
                anchors.verticalCenter: parent.verticalCenter
                spacing: 6

                IconButton {
                    iconName: "copy"
                    text: qsTr("Save under another name…")
                    onClicked: dialog.open(root.editor.proposedFile())
                }
                AppButton {
                    id: save

                    text: qsTr("Save")
                    iconName: "floppy"
                    primary: root.editor.unsaved
                    enabled: root.editor.unsaved && !root.editor.conflict
                    onClicked: root.editor.save()

                    AppToolTip {
                        text: qsTr("Ctrl+S", "keys")
                        visible: save.hovered || save.visualFocus
                    }
                }
            }
        }
    }
    FileQuestion {
        id: dialog

        title: qsTr("Save the story under another name")
        saves: true
        suffix: "md"
        filter: qsTr("Stories (*.md)")
        onChosen: file => root.editor.saveAs(file)
    }
}
