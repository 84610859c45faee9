import QtQuick
import Atlas.Core
import Atlas.Ui

/// Foot of a card: where what it says is written, and of when that is.
Item {
    id: root

    required property RecordCard card

    implicitHeight: 48 * Metrics.unit

    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        color: Theme.sunken
        bottomLeftRadius: Metrics.panelRadius - 1
        bottomRightRadius: Metrics.panelRadius - 1
    }
    Divider {
        width: parent.width
    }
    Row {
        x: 24
        anchors.verticalCenter: parent.verticalCenter
        spacing: 3

        AppText {
            spoken: root.card.sourceHost === ""
            text: root.card.sourceHost === "" ? qsTr("No source can be opened") : qsTr("Source:")
            color: Theme.ink2
            font.pixelSize: Metrics.label
            anchors.verticalCenter: parent.verticalCenter
        }
        TextLink {
            visible: text !== ""
            text: root.card.sourceHost
            name: qsTr("Source %1, opens in the browser").arg(text)
            iconName: "box-arrow-up-right"
            Accessible.role: Accessible.Link
            onClicked: Qt.openUrlExternally(root.card.sourceUrl)
            anchors.verticalCenter: parent.verticalCenter
        }
        AppText {
            spoken: true
            text: "· " + root.card.sourceDate
            Accessible.name: root.card.sourceDate
            color: Theme.ink2
            font.pixelSize: Metrics.label
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
