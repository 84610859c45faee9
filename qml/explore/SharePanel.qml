import QtQuick
import Atlas.Core
import Atlas.Ui

/// The View as a file or through the clipboard, out and in.
SidePanel {
    id: root

    title: qsTr("Share this view")
    closeText: qsTr("Close sharing")
    contentNeed: column.height + 20

    readonly property alias saveQuestion: saved
    readonly property alias openQuestion: opened
    readonly property string filter: qsTr("Views of the atlas (*.json)")

    Column {
        id: column

        y: 12
        width: parent.width
        spacing: 2

        AppText {
            x: 20
            width: parent.width - 40
            bottomPadding: 8
            spoken: true
            text: qsTr("A file holds place, filter, selection, language and appearance. Whoever opens it with the atlas sees the same. It can also be dropped on the window.")
            color: Theme.ink2
            wrapMode: Text.WordWrap
        }
        ShareAction {
            x: 8
            width: parent.width - 16
            iconName: "download"
            text: qsTr("Save as a file…")
            onClicked: saved.open("")
        }
        ShareAction {
            x: 8
            width: parent.width - 16
            iconName: "folder2-open"
            text: qsTr("Open a file…")
            onClicked: opened.open("")
        }
        Divider {
            x: 20
            width: parent.width - 40
        }
        ShareAction {
            x: 8
            width: parent.width - 16
            iconName: "clipboard"
            text: copied.running ? qsTr("Copied") : qsTr("Copy to the clipboard")
            onClicked: {
                Session.copyView();
                copied.restart();
            }
        }
        ShareAction {
            x: 8
            width: parent.width - 16
            iconName: "clipboard-plus"
            text: qsTr("Paste from the clipboard")
            onClicked: Session.pasteView()
        }
    }
    Timer {
        id: copied

        interval: 2000
    }
    FileQuestion {
        id: saved

        title: qsTr("Save this view as a file")
        saves: true
        suffix: "json"
        filter: root.filter
        onChosen: file => Session.saveView(file)
    }
    FileQuestion {
        id: opened

        title: qsTr("Open a view from a file")
        saves: false
        suffix: "json"
        filter: root.filter
        onChosen: file => Session.loadViewFile(file)
    }
}
