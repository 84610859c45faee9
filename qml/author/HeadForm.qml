pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// What holds for the whole story: its languages and its theme.
Column {
    id: root

    required property StoryEditor editor

    spacing: 12

    component Heading: AppText {
        color: Theme.ink2
        font.pixelSize: Metrics.label
        font.weight: 600
        spoken: true
    }

    Column {
        spacing: 5

        Heading {
            text: qsTr("Told in")
        }
        Row {
            spacing: 8

            Repeater {
                model: [{code: "fr", name: "Français"}, {code: "de", name: "Deutsch"}, {code: "en", name: "English"}]

                ToggleChip {
                    required property var modelData

                    text: modelData.code.toUpperCase()
                    name: qsTr("The story is told in %1").arg(modelData.name)
                    on: root.editor.languages.includes(modelData.code)
                    onClicked: root.editor.setSpoken(modelData.code, !on)
                }
            }
        }
    }
    Column {
        spacing: 5

        Heading {
            text: qsTr("Colours of the story")
        }
        SegmentedSwitch {
            name: qsTr("Colours of the story")
            value: root.editor.theme
            onChosen: value => root.editor.setTheme(value)

            SwitchChoice {
                value: ""
                text: qsTr("As chosen")
                name: qsTr("Those that the program has when it is told")
            }
            SwitchChoice {
                value: "paper"
                text: qsTr("Paper")
                name: qsTr("Colours of the story: paper")
            }
            SwitchChoice {
                value: "night"
                text: qsTr("Night")
                name: qsTr("Colours of the story: night")
            }
        }
    }
}
