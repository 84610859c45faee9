import QtQuick
import Atlas.Core
import Atlas.Ui

/// The story that is written: its scenes, their words, its file. Undo is its own.
SidePanel {
    id: root

    readonly property alias editor: editor
    property bool inWords: false ///< The words of a scene rather than the list.

    signal playAsked(text: string, file: string, scene: int)

    title: editor.words("title")
    closeText: qsTr("Close the story")
    contentNeed: 2000 // all the room there is: a story has no height of its own

    function takeFocus(reason: int): void { root.inWords ? form.takeFocus() : list.takeFocus(reason); }
    function play(): void { root.playAsked(editor.text, editor.file, Math.max(0, editor.scene)); }
    function open(file: string): bool {
        root.inWords = false;
        return file === "" ? editor.begin() : editor.load(file);
    }

    function redoes(event: var): bool {
        return event.matches(StandardKey.Redo) || event.key === Qt.Key_Y && event.modifiers === Qt.ControlModifier;
    }
    Keys.onShortcutOverride: event => event.accepted = event.matches(StandardKey.Undo) || root.redoes(event)
                                                        || event.matches(StandardKey.Save)
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Undo))
            editor.undo();
        else if (root.redoes(event))
            editor.redo();
        else if (event.matches(StandardKey.Save))
            editor.save();
        else
            return event.accepted = false;
        event.accepted = true;
    }

    StoryEditor {
        id: editor

        session: Session
        onChanged: root.title = editor.words("title")
    }
    SegmentedSwitch {
        id: tabs

        x: 20
        y: 12
        name: qsTr("What is edited")
        value: root.inWords ? "words" : "scenes"
        onChosen: value => root.inWords = value === "words"

        SwitchChoice {
            value: "scenes"
            text: qsTr("Scenes")
        }
        SwitchChoice {
            value: "words"
            text: qsTr("Words of scene %1").arg(Math.max(1, editor.scene + 1))
        }
    }
    SceneList {
        id: list

        anchors.top: tabs.bottom
        anchors.bottom: faults.top
        width: parent.width
        visible: !root.inWords
        editor: editor
        onWordsAsked: {
            root.inWords = true;
            form.takeFocus();
        }
    }
    WordsForm {
        id: form

        anchors.top: tabs.bottom
        anchors.bottom: faults.top
        width: parent.width
        visible: root.inWords
        editor: editor
        onPlayAsked: root.play()
    }
    FaultList {
        id: faults

        anchors.bottom: foot.top
        width: parent.width
        editor: editor
        onChosen: scene => {
            if (scene >= 0)
                editor.scene = scene;
            root.inWords = true;
        }
    }
    AuthorFoot {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        editor: editor
    }
}
