import QtQuick
import Atlas.Core
import Atlas.Ui

/// The way back from the live map to the scene.
Panel {
    id: root

    required property Presentation presentation

    level: 2
    width: button.width + 16
    height: button.height + 16

    AppButton {
        id: button

        anchors.centerIn: parent
        implicitHeight: 56
        primary: true
        iconName: "easel"
        text: qsTr("Back to the scene")
        description: root.presentation.place
        onClicked: root.presentation.back()
    }
}
