import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// A label and what is typed below it: one line that wraps, or many. Undo is the story's, not the field's.
Item {
    id: root

    required property StoryEditor editor
    required property string label
    property string hint ///< What it is for, while it is empty.
    property bool manyLines: false
    property real fontSize: Metrics.control
    readonly property alias field: field

    signal typed(string words)
    signal finished
    signal undoAsked
    signal redoAsked
    /// Where the keyboard is within the field, to be brought into sight.
    signal reached(real top, real bottom)

    implicitHeight: field.y + field.height

    /// Takes over what another hand has written; the one that types is not disturbed.
    function show(words: string): void {
        if (field.shown === words)
            return;
        const at = field.cursorPosition;
        field.shown = words;
        field.text = words;
        field.cursorPosition = Math.min(at, words.length);
    }
    function reach(): void {
        const spot = field.cursorRectangle;
        root.reached(root.y + field.y + spot.y - 8, root.y + field.y + spot.y + spot.height + 8);
    }

    AppText {
        id: word

        text: root.label
        color: Theme.ink2
        font.pixelSize: Metrics.label
        font.weight: 600
    }
    T.TextArea {
        id: field

        property string shown ///< As it stands in the story.

        function redoes(event: var): bool {
            return event.matches(StandardKey.Redo) || event.key === Qt.Key_Y && event.modifiers === Qt.ControlModifier;
        }

        y: word.height + 5
        width: parent.width
        height: Math.max((root.manyLines ? 66 : 40) * Metrics.unit, contentHeight + topPadding + bottomPadding)
        leftPadding: 11
        rightPadding: 11
        topPadding: 9
        bottomPadding: 9
        wrapMode: TextEdit.Wrap
        selectByMouse: true
        textFormat: TextEdit.PlainText
        color: Theme.ink
        selectionColor: Theme.focus
        selectedTextColor: Theme.onAccent
        font.family: Metrics.family
        font.pixelSize: root.fontSize
        font.hintingPreference: Font.PreferNoHinting
        renderType: Text.NativeRendering
        onTextChanged: {
            const now = root.editor.typed(field.textDocument);
            if (now === field.shown)
                return;
            field.shown = now;
            root.typed(now);
        }
        onActiveFocusChanged: {
            if (field.activeFocus)
                root.reach();
            else
                root.finished();
        }
        onCursorRectangleChanged: {
            if (field.activeFocus)
                root.reach();
        }

        Keys.priority: Keys.BeforeItem
        // The map's undo and the window's Esc are for those who work there.
        Keys.onShortcutOverride: event => event.accepted = event.matches(StandardKey.Undo) || field.redoes(event)
        Keys.onPressed: event => {
            if (event.matches(StandardKey.Undo))
                root.undoAsked();
            else if (field.redoes(event))
                root.redoAsked();
            else if (event.key === Qt.Key_Tab && event.modifiers === Qt.NoModifier)
                field.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
            else if (event.key === Qt.Key_Backtab)
                field.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
            else if (!root.manyLines && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
                field.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
            else
                return event.accepted = false;
            event.accepted = true;
        }

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.hint
        Accessible.multiLine: root.manyLines

        background: Rectangle {
            radius: Metrics.fieldRadius
            color: Theme.sunken
            border.width: field.activeFocus ? 2 : 1
            border.color: field.activeFocus ? Theme.focus : Theme.hairS
        }
        AppText {
            x: field.leftPadding
            y: field.topPadding
            width: field.width - 2 * x
            visible: field.text === "" && field.preeditText === ""
            text: root.hint
            color: Theme.ink3
            font.pixelSize: root.fontSize
            elide: Text.ElideRight
        }
    }
}
