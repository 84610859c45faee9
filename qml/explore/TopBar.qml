import QtQuick
import Atlas.Core
import Atlas.Ui

/// Language and theme, switched at once.
Panel {
    id: root

    signal switched

    level: 1
    width: line.width + 20
    height: Metrics.barHeight

    Row {
        id: line

        anchors.centerIn: parent
        spacing: 10

        SegmentedSwitch {
            name: qsTr("Language")
            value: Session.language
            onChosen: value => {
                Session.setLanguage(value);
                root.switched();
            }

            // Each language by its own name: whoever looks for it can read it.
            SwitchChoice {
                value: "fr"
                text: "FR"
                name: "Français"
            }
            SwitchChoice {
                value: "de"
                text: "DE"
                name: "Deutsch"
            }
            SwitchChoice {
                value: "en"
                text: "EN"
                name: "English"
            }
        }
        SegmentedSwitch {
            name: qsTr("Appearance")
            value: Session.theme
            onChosen: value => {
                Session.setTheme(value);
                root.switched();
            }

            SwitchChoice {
                value: "paper"
                text: qsTr("Paper", "the light appearance")
                iconName: "sun"
            }
            SwitchChoice {
                value: "night"
                text: qsTr("Night", "the dark appearance")
                iconName: "moon-stars"
            }
        }
    }
}
