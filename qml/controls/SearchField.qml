import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// One line to type into, with the key that leads here.
T.TextField {
    id: root

    property string name: placeholderText
    property string shortcut

    implicitHeight: Metrics.fieldHeight
    leftPadding: 40 * Metrics.unit
    rightPadding: (clear.visible ? clear.width : hint.visible ? hint.width : 0) + 16
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    maximumLength: 200
    opacity: enabled ? 1 : 0.38
    color: Theme.ink
    selectionColor: Theme.focus
    selectedTextColor: Theme.onAccent
    placeholderTextColor: Theme.ink3
    font.family: Metrics.family
    font.pixelSize: Metrics.control
    font.hintingPreference: Font.PreferNoHinting
    renderType: Text.NativeRendering

    Accessible.role: Accessible.EditableText
    Accessible.name: root.name
    Accessible.searchEdit: true

    background: Rectangle {
        radius: Metrics.fieldRadius
        color: Theme.sunken
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.focus : Theme.hairS

        Icon {
            x: 14
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            color: Theme.ink2
            size: 15 * Metrics.unit
        }
    }

    AppText {
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholderText
        color: root.placeholderTextColor
        font.pixelSize: root.font.pixelSize
        elide: Text.ElideRight
    }
    Rectangle {
        id: hint

        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        width: key.implicitWidth + 12
        height: key.implicitHeight + 6
        radius: 5
        color: Theme.raised
        border.width: 1
        border.color: Theme.hairS
        visible: root.text === "" && root.shortcut !== ""

        AppText {
            id: key

            anchors.centerIn: parent
            text: root.shortcut
            color: Theme.ink3
            font.pixelSize: Metrics.small
        }
    }
    IconButton {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text !== ""
        side: 30 * Metrics.unit
        iconName: "x-lg"
        text: qsTr("Clear the search")
        hoverGround: Theme.hovered
        onClicked: {
            root.clear();
            root.forceActiveFocus(Qt.ShortcutFocusReason);
        }
    }
}
