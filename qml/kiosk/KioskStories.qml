pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// "Stories": those there are.
KioskPanel {
    id: root

    required property Kiosk kiosk
    required property Presentation presentation

    title: root.kiosk.word("stories", root.kiosk.language)
    hint: qsTr("Choose one. You turn the pages yourself.")

    Column {
        x: 36
        width: parent.width - 2 * x
        spacing: 16

        Repeater {
            model: root.visible && Session.language !== "" ? root.presentation.stories() : []

            Pressable {
                id: row

                required property storyEntry modelData

                width: parent ? parent.width : 0
                height: 66 * Metrics.unit
                radius: 20
                leftPadding: 32
                rightPadding: 32
                ground: Theme.raised
                hoverGround: Theme.hair
                pressedGround: Theme.hairS
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
                            text: row.modelData.detail
                            color: Theme.ink2
                            font.pixelSize: Metrics.label
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
}
