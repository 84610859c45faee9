import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// The search field and what it finds. Arrows choose, Return goes there.
Item {
    id: root

    readonly property bool open: popup.opened
    property bool taking: false

    /// A hit was gone to, by the keyboard.
    signal arrived

    implicitHeight: field.implicitHeight

    function focusField(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
        root.show();
    }
    /// What the words find, if there are any.
    function show(): void {
        if (field.text.trim() !== "")
            popup.open();
    }
    /// The list was closed over its words: it comes back before a row of it is chosen.
    function move(rows: int): void {
        if (popup.opened)
            results.move(rows);
        else
            root.show();
    }
    function close(): void {
        popup.close();
    }
    function go(row: int): void {
        if (!hits.activate(row))
            return;
        popup.close();
        field.clear();
    }
    /// Return was pressed: of words that are still being looked for it takes what they find.
    function take(): void {
        if (!popup.opened) {
            root.show();
            return;
        }
        taking = results.currentRow === 0 && hits.searching;
        if (taking)
            return;
        if (results.currentRow >= hits.count) {
            root.keep();
            return;
        }
        root.go(results.currentRow);
        root.arrived();
    }
    /// The words become part of the filter.
    function keep(): void {
        Session.setText(field.text);
        Session.endStep();
        popup.close();
        field.clear();
    }

    SearchModel {
        id: hits

        session: Session
        text: field.text
        onSearchingChanged: {
            if (!searching && root.taking)
                root.take();
        }
    }

    SearchField {
        id: field

        anchors.fill: parent
        placeholderText: qsTr("Search the atlas…")
        //: The keys that lead to the search field
        shortcut: qsTr("Ctrl K")
        onTextChanged: {
            root.taking = false;
            results.currentRow = 0;
            if (text.trim() === "")
                popup.close();
            else if (activeFocus)
                popup.open();
        }
        Keys.onDownPressed: root.move(1)
        Keys.onUpPressed: root.move(-1)
        Keys.onReturnPressed: root.take()
        Keys.onEnterPressed: root.take()
        onActiveFocusChanged: {
            if (!activeFocus)
                popup.close();
        }
    }

    T.Popup {
        id: popup

        y: root.height + 6
        width: root.width
        implicitHeight: results.implicitHeight
        padding: 0
        margins: 8
        focus: false
        closePolicy: T.Popup.CloseOnPressOutsideParent
        onClosed: root.taking = false

        contentItem: SearchResults {
            id: results

            hits: hits
            text: field.text.trim()
            onChosen: row => root.go(row)
            onKept: root.keep()
        }
        background: Item {}
    }
}
