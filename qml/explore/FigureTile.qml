import QtQuick
import Atlas.Core
import Atlas.Ui

/// A figure of a card with what it is, a bar of the share that has passed or is paid, and a line on that.
Item {
    id: root

    property string label
    property string figure
    property string note
    property real share: -1 ///< 0 to 1; below 0: no bar.
    property color barColor: Theme.ink

    implicitHeight: column.height

    Accessible.role: Accessible.StaticText
    Accessible.name: [root.label + ": " + root.figure, root.note].filter(part => part !== "").join(", ")

    Column {
        id: column

        width: parent.width
        spacing: 5 * Metrics.unit

        AppText {
            width: parent.width
            text: root.label
            color: Theme.ink2
            font.pixelSize: Metrics.label
            elide: Text.ElideRight
        }
        AppText {
            id: number

            width: parent.width
            text: root.figure
            font.family: Metrics.display
            font.pixelSize: Metrics.figure
            font.weight: 700
            font.features: Metrics.tabular
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.row
        }
        Rectangle {
            width: parent.width
            height: 5 * Metrics.unit
            radius: height / 2
            color: Theme.hairS
            visible: root.share >= 0

            Rectangle {
                width: Math.max(parent.height, parent.width * root.share)
                height: parent.height
                radius: parent.radius
                visible: root.share > 0
                color: root.barColor
            }
        }
        AppText {
            width: parent.width
            visible: text !== ""
            text: root.note
            color: Theme.ink2
            font.pixelSize: Metrics.label
            wrapMode: Text.Wrap
        }
    }
}
