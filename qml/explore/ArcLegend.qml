import QtQuick
import Atlas.Core
import Atlas.Ui

/// What the arcs of the selected record mean; only the kinds that are to be seen.
Panel {
    id: root

    property int crossing: 0
    property int inside: 0

    level: 1
    radius: Metrics.fieldRadius
    width: row.width + 32
    height: row.height + 18
    visible: crossing + inside > 0 && Session.layers.includes("relations")

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Links: %1 over a border, %2 within the country").arg(root.crossing).arg(root.inside)

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 22

        Row {
            visible: root.crossing > 0
            spacing: 10

            Item {
                width: 30
                height: 12
                anchors.verticalCenter: parent.verticalCenter

                Rectangle {
                    width: parent.width
                    height: 2.6
                    radius: 1.3
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.ember
                }
                Rectangle {
                    width: 10
                    height: 10
                    radius: 5
                    anchors.centerIn: parent
                    color: Theme.panel
                    border.color: Theme.ember
                    border.width: 2
                }
            }
            AppText {
                text: qsTr("over a border")
                font.pixelSize: Metrics.row
            }
        }
        Row {
            visible: root.inside > 0
            spacing: 10

            Row {
                anchors.verticalCenter: parent.verticalCenter
                spacing: 5

                Repeater {
                    model: 5

                    Rectangle {
                        width: 2
                        height: 2
                        radius: 1
                        color: Theme.arcFaint
                    }
                }
            }
            AppText {
                text: qsTr("in the same country")
                font.pixelSize: Metrics.row
            }
        }
    }
}
