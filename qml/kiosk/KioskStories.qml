pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// "Stories": those there are.
KioskPanel {
    id: root

    required property Kiosk kiosk
    required property Presentation presentation

    title: root.kiosk.word("stories", root.kiosk.language)
    hint: qsTr("Choose one. You turn the pages yourself.")

    ListView {
        id: list

        anchors.fill: parent
        clip: true
        spacing: 16
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}
        model: root.visible && Session.language !== "" ? root.presentation.stories() : []
        Accessible.role: Accessible.List
        Accessible.name: root.title

        delegate: Pressable {
            id: row

            required property storyEntry modelData

            x: 36
            width: list.width - 2 * x
            height: 66 * Metrics.unit
            radius: 20
            leftPadding: 32
            rightPadding: 32
            ground: Theme.raised
            hoverGround: Theme.hovered
            pressedGround: Theme.pressed
            outline: Theme.hairS
            text: modelData.title
            description: modelData.detail
            onClicked: root.kiosk.playStory(modelData.file)

            contentItem: Item {
                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 60
                    spacing: 4

                    AppText {
                        width: parent.width
                        text: row.text
                        font.family: Metrics.display
                        font.pixelSize: Metrics.h2
                        font.weight: 700
                        elide: Text.ElideRight
                    }
                    AppText {
                        width: parent.width
                        text: row.modelData.detail
                        color: Theme.ink2
                        font.pixelSize: Metrics.label
                        elide: Text.ElideRight
                    }
                }
                Icon {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    name: "arrow-right"
                    size: 36
                    color: Theme.ink
                }
            }
        }
    }
}
