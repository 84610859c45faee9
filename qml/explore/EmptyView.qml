import QtQuick
import Atlas.Ui

/// The map shows a place where no record lies: a way back.
Panel {
    id: root

    signal everything

    level: 1
    radius: Metrics.fieldRadius
    width: line.width + 32
    height: line.height + 16

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Row {
        id: line

        anchors.centerIn: parent
        spacing: 12

        AppText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("No record lies here.")
        }
        TextLink {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Show the whole region")
            onClicked: root.everything()
        }
    }
}
