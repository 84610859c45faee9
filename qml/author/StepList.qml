pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// The steps within the chosen scene: what each reveals of its words and changes of the map.
Column {
    id: root

    required property StoryEditor editor
    property storyStep none ///< While the list changes.

    spacing: 8

    function wordOf(part: string): string {
        return part === "figure" ? qsTr("Number") : part === "text" ? qsTr("Lines") : qsTr("Picture");
    }

    AppText {
        text: qsTr("Steps within the scene")
        color: Theme.ink2
        font.pixelSize: Metrics.label
        font.weight: 600
        spoken: true
    }
    AppText {
        width: parent.width
        visible: root.editor.steps.length === 0
        text: qsTr("All of it stands at once. A step keeps something back for the next key.")
        color: Theme.ink2
        font.pixelSize: Metrics.label
        wrapMode: Text.WordWrap
        spoken: true
    }
    Repeater {
        model: root.editor.steps.length

        Rectangle {
            id: step

            required property int index
            readonly property storyStep what: root.editor.steps[index] ?? root.none

            width: root.width
            height: rows.height + 20
            radius: Metrics.fieldRadius
            color: Theme.sunken
            border.color: Theme.hairS
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Step %1").arg(index + 1)

            Column {
                id: rows

                x: 10
                y: 10
                width: parent.width - 20
                spacing: 8

                Item {
                    width: parent.width
                    height: tools.height

                    AppText {
                        anchors.verticalCenter: parent.verticalCenter
                        width: tools.x
                        text: qsTr("Step %1").arg(step.index + 1)
                        font.weight: 600
                        elide: Text.ElideRight
                    }
                    Row {
                        id: tools

                        anchors.right: parent.right

                        IconButton {
                            iconName: "chevron-up"
                            text: qsTr("Step %1: earlier").arg(step.index + 1)
                            enabled: step.index > 0
                            onClicked: root.editor.moveStep(step.index, -1)
                        }
                        IconButton {
                            iconName: "chevron-down"
                            text: qsTr("Step %1: later").arg(step.index + 1)
                            enabled: step.index + 1 < root.editor.steps.length
                            onClicked: root.editor.moveStep(step.index, 1)
                        }
                        IconButton {
                            iconName: "trash3"
                            text: qsTr("Step %1: delete").arg(step.index + 1)
                            onClicked: root.editor.removeStep(step.index)
                        }
                    }
                }
                Flow {
                    width: parent.width
                    spacing: 8
                    visible: root.editor.revealable.length > 0

                    Repeater {
                        model: root.editor.revealable

                        ToggleChip {
                            required property string modelData

                            text: root.wordOf(modelData)
                            // Its step may be gone a moment before it.
                            name: qsTr("Step %1 reveals: %2").arg((step?.index ?? 0) + 1).arg(text)
                            on: step?.what[modelData] ?? false
                            onClicked: root.editor.setRevealed(step.index, modelData, !on)
                        }
                    }
                }
                AppText {
                    width: parent.width
                    text: step.what.map === "" ? qsTr("The map stays as it is.") : qsTr("On the map: %1").arg(step.what.map)
                    color: Theme.ink2
                    font.pixelSize: Metrics.label
                    wrapMode: Text.WordWrap
                    spoken: true
                }
                Flow {
                    width: parent.width
                    spacing: 8

                    AppButton {
                        text: qsTr("Show", "a step on the map")
                        name: qsTr("Show step %1 on the map").arg(step.index + 1)
                        onClicked: root.editor.showStep(step.index)
                    }
                    AppButton {
                        text: qsTr("Take this view")
                        name: qsTr("Give step %1 the view that the map shows now").arg(step.index + 1)
                        onClicked: root.editor.takeStepView(step.index)
                    }
                }
            }
        }
    }
    AppButton {
        iconName: "plus-lg"
        text: qsTr("Add a step")
        name: qsTr("Add a step: what the map shows now, or words that are kept back")
        onClicked: root.editor.addStep()
    }

}
