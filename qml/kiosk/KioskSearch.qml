pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// "Search": a field, the keyboard of the screen, and what the words find. Before a word is typed: projects that
/// many take part in.
KioskPanel {
    id: root

    required property Kiosk kiosk

    // Room for the words and what they find comes first: while the keyboard is there, the panel stands where it has
    // it, brought down or not.
    title: root.kiosk.word("search", root.kiosk.language)
    y: sizes.typing ? sizes.typingTop : sizes.panelTop
    height: sizes.typing ? sizes.typingFoot - y : sizes.panelHeight

    onVisibleChanged: {
        if (visible)
            field.forceActiveFocus(Qt.OtherFocusReason);
        else
            field.focus = false;
    }
    /// Nothing of what was typed stays.
    function forget(): void {
        field.clear();
        field.focus = false;
    }

    SearchModel {
        id: hits

        session: Session
        text: field.text + field.preeditText
    }
    KioskRecords {
        id: suggestions

        session: Session
        order: KioskRecords.Together
        active: root.visible
    }
    Timer { // a word, not each of its letters
        id: counted

        interval: 1500
        onTriggered: {
            if (field.text.trim() !== "")
                root.kiosk.searched(hits.count > 0);
        }
    }
    SearchField {
        id: field

        x: 36
        width: parent.width - 2 * x
        placeholderText: qsTr("A firm, a town, a trade …")
        // Nothing is learnt from visitors, and nothing suggested to the next one.
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
        onTextChanged: counted.restart()
        Keys.onReturnPressed: field.focus = false
        Keys.onEnterPressed: field.focus = false
    }
    ListView {
        id: list

        anchors.top: field.bottom
        anchors.topMargin: 12
        anchors.bottom: parent.bottom
        width: parent.width
        visible: hits.text.trim() !== ""
        clip: true
        cacheBuffer: 0
        model: hits
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Search results")

        delegate: SearchRow {
            id: row

            width: list.width
            height: 48 * Metrics.unit
            leftPadding: 36
            rightPadding: 36
            position: qsTr("%1 of %2").arg(index + 1).arg(hits.count)
            onClicked: {
                field.focus = false;
                hits.activate(row.index);
            }
        }
        AppText {
            x: 36
            y: 16
            width: parent.width - 2 * x
            visible: hits.count === 0 && !hits.searching
            text: qsTr("Nothing has these words. Try a shorter one, or a municipality.")
            spoken: true
            color: Theme.ink2
            font.pixelSize: Metrics.body
            wrapMode: Text.WordWrap
        }
    }
    KioskList {
        anchors.fill: list
        visible: !list.visible
        name: root.title
        model: suggestions
        onChosen: name => {
            field.focus = false;
            root.kiosk.openRecord(name);
        }
    }
}
