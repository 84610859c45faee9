import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// A kept View: its name, what is in it, since when; the name is edited in place.
Item {
    id: root

    required property int index
    required property string name
    required property string summary
    required property string date
    property bool editing: false

    signal opened
    signal renamed(name: string)
    signal deleted
    /// Something of the row has the keyboard.
    signal reached

    height: 64 * Metrics.unit

    function takeFocus(): void { openRow.forceActiveFocus(Qt.TabFocusReason); }
    function edit(): void {
        root.editing = true;
        field.text = root.name;
        field.forceActiveFocus(Qt.OtherFocusReason);
        field.selectAll();
        root.reached();
    }
    function finish(keep: bool): void {
        if (!root.editing)
            return;
        const typed = field.text;
        const led = field.activeFocus;
        root.editing = false;
        if (led)
            root.takeFocus();
        if (keep && typed !== root.name)
            root.renamed(typed);
    }

    Pressable {
        id: openRow

        anchors.fill: parent
        // The ring of the focus stays within the list.
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        anchors.topMargin: 4
        anchors.bottomMargin: 5
        leftPadding: 12
        rightPadding: buttons.width + 14
        text: root.name
        name: qsTr("Open the view %1").arg(root.name)
        description: root.summary === "" ? root.date : root.summary + ", " + root.date
        enabled: !root.editing
        opacity: 1
        onClicked: root.opened()
        onActiveFocusChanged: if (activeFocus) root.reached()

        contentItem: Item {
            Column {
                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
                spacing: 2
                visible: !root.editing

                AppText {
                    width: parent.width
                    text: root.name
                    font.weight: 600
                    elide: Text.ElideRight
                }
                AppText {
                    width: parent.width
                    text: root.summary === "" ? root.date : root.date + " · " + root.summary
                    color: Theme.ink2
                    font.pixelSize: Metrics.label
                    elide: Text.ElideRight
                }
            }
        }
    }
    T.TextField {
        id: field

        x: 14
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - buttons.width - 32
        height: 40 * Metrics.unit
        visible: root.editing
        leftPadding: 10
        rightPadding: 10
        verticalAlignment: TextInput.AlignVCenter
        selectByMouse: true
        maximumLength: 80
        color: Theme.ink
        selectionColor: Theme.focus
        selectedTextColor: Theme.onAccent
        font.family: Metrics.family
        font.pixelSize: Metrics.control
        renderType: Text.NativeRendering
        onActiveFocusChanged: if (!activeFocus) root.finish(true)
        Keys.onReturnPressed: root.finish(true)
        Keys.onEnterPressed: root.finish(true)
        // Before the window's Esc closes the panel.
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
        Keys.onEscapePressed: root.finish(false)

        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Name of the view")

        background: Rectangle {
            radius: Metrics.fieldRadius
            color: Theme.sunken
            border.width: 2
            border.color: Theme.focus
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            side: 36 * Metrics.unit
            iconName: root.editing ? "check-lg" : "pencil"
            text: root.editing ? qsTr("Take this name") : qsTr("Rename")
            name: root.editing ? text : qsTr("Rename the view %1").arg(root.name)
            hoverGround: Theme.hair
            onClicked: root.editing ? root.finish(true) : root.edit()
            focusPolicy: root.editing ? Qt.TabFocus : Qt.StrongFocus
            onActiveFocusChanged: if (activeFocus) root.reached()
        }
        IconButton {
            side: 36 * Metrics.unit
            iconName: "trash3"
            text: qsTr("Delete")
            name: qsTr("Delete the view %1").arg(root.name)
            hoverGround: Theme.hair
            onClicked: root.deleted()
            onActiveFocusChanged: if (activeFocus) root.reached()
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        x: 20
        width: parent.width - 40
    }
}
