pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// Which story to tell, where there are several.
FocusScope {
    id: root

    property list<storyEntry> entries

    signal chosen(string file)
    signal editAsked(string file) ///< Without a file: a new story.
    signal closed

    function open(stories: list<storyEntry>): void {
        root.entries = stories;
        root.visible = true;
        list.currentIndex = 0;
        list.forceActiveFocus(Qt.TabFocusReason);
    }
    function edit(file: string): void {
        root.visible = false;
        root.editAsked(file);
    }
    function close(): void {
        root.visible = false;
        root.closed();
    }

    visible: false
    Keys.onEscapePressed: root.close()

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.casing, 0.6)

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onClicked: root.close()
            onWheel: wheel => wheel.accepted = true
            Accessible.ignored: true
        }
    }
    Panel {
        id: panel

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
            spacing: 14

            AppText {
                id: heading

                width: parent.width
                text: root.entries.length > 0 ? qsTr("Which story do you want to tell?") : qsTr("There is no story yet.")
                font.pixelSize: Metrics.h2
                font.weight: 700
                wrapMode: Text.WordWrap
                spoken: true
            }
            ListView {
                id: list

                width: parent.width
                height: Math.min(contentHeight, root.height - 240)
                spacing: 8
                clip: contentHeight > height
                model: root.entries
                focus: true
                keyNavigationWraps: true
                activeFocusOnTab: false

                delegate: Pressable {
                    id: entry

                    required property storyEntry modelData

                    width: ListView.view.width
                    Keys.onRightPressed: edit.forceActiveFocus(Qt.TabFocusReason)
                    implicitHeight: 64
                    leftPadding: 16
                    rightPadding: 16
                    ground: Theme.raised
                    outline: Theme.hairS
                    focus: true
                    text: modelData.title
                    description: modelData.detail
                    onClicked: {
                        root.visible = false;
                        root.chosen(entry.modelData.file);
                    }

                    contentItem: Item {
                        AppText {
                            anchors.verticalCenter: parent.verticalCenter
                            width: detail.x - 12
                            text: entry.text
                            elide: Text.ElideRight
                            font.pixelSize: Metrics.body
                            font.weight: 600
                        }
                        AppText {
                            id: detail

                            anchors.right: parent.right
                            anchors.rightMargin: edit.width
                            anchors.verticalCenter: parent.verticalCenter
                            text: entry.modelData.detail
                            color: Theme.ink2
                        }
                    }
                    IconButton {
                        id: edit

                        anchors.right: parent.right
                        anchors.rightMargin: 10
                        anchors.verticalCenter: parent.verticalCenter
                        iconName: "pencil"
                        text: qsTr("Edit")
                        name: qsTr("Edit the story %1").arg(entry.modelData.title)
                        hoverGround: Theme.hair
                        Keys.onLeftPressed: entry.forceActiveFocus(Qt.TabFocusReason)
                        onClicked: root.edit(entry.modelData.file)
                    }
                }
            }
            Item {
                width: parent.width
                height: cancel.height

                AppButton {
                    iconName: "plus-lg"
                    text: qsTr("New story")
                    onClicked: root.edit("")
                }
                AppButton {
                    id: cancel

                    anchors.right: parent.right
                    text: qsTr("Cancel")
                    onClicked: root.close()
                }
            }
        }
    }
}
