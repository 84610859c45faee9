pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// What is wrong with the story, each with its line and what would be right; a press leads to the scene.
Item {
    id: root

    required property StoryEditor editor
    property bool unfolded: false
    readonly property int count: editor.faults.length

    signal chosen(scene: int)

    height: visible ? fold.height + (unfolded ? list.height : 0) : 0
    visible: count > 0

    Divider {
        width: parent.width
    }
    Pressable {
        id: fold

        x: 8
        y: 4
        width: parent.width - 16
        implicitHeight: 40 * Metrics.unit
        text: qsTr("%n thing(s) to put right", "", root.count)
        Accessible.checkable: true
        Accessible.checked: root.unfolded
        onClicked: root.unfolded = !root.unfolded

        contentItem: Item {
            Icon {
                id: sign

                x: 12
                anchors.verticalCenter: parent.verticalCenter
                name: "exclamation-triangle-fill"
                color: Theme.warn
                size: 14 * Metrics.unit
            }
            AppText {
                anchors.left: sign.right
                anchors.leftMargin: 10
                anchors.verticalCenter: parent.verticalCenter
                text: fold.text
                font.weight: 600
            }
            Icon {
                anchors.right: parent.right
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                name: root.unfolded ? "chevron-down" : "chevron-up"
                color: Theme.ink2
            }
        }
    }
    ListView {
        id: list

        anchors.top: fold.bottom
        width: parent.width
        height: Math.min(contentHeight, 180)
        visible: root.unfolded
        clip: true
        model: root.editor.faults
        Accessible.role: Accessible.List
        Accessible.name: fold.text

        delegate: Pressable {
            id: fault

            required property storyFault modelData

            x: 8
            width: list.width - 16
            leftPadding: 12
            rightPadding: 12
            topPadding: 5
            bottomPadding: 5
            text: qsTr("Line %1: %2").arg(modelData.line).arg(modelData.what)
            description: modelData.hint
            onClicked: root.chosen(modelData.scene)

            contentItem: Column {
                AppText {
                    width: parent.width
                    text: fault.text
                    wrapMode: Text.WordWrap
                }
                AppText {
                    width: parent.width
                    visible: text !== ""
                    text: fault.modelData.hint
                    color: Theme.ink2
                    wrapMode: Text.WordWrap
                }
            }
        }
    }
}
