import Atlas.Core
import Atlas.Ui

/// Nothing is open, as loading was given up: how to go on.
StatePanel {
    iconName: "info-circle-fill"
    title: qsTr("No records are loaded")
    hint: qsTr("Opening the atlas was cancelled.")

    AppButton {
        primary: true
        text: qsTr("Open it again")
        onClicked: Session.openAgain()
    }
}
