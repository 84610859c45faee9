pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// One kind of records with its number: to press to see that kind only.
Pressable {
    id: root

    property string kind
    property int count: 0
    property bool chosen: false

    implicitHeight: Metrics.tileHeight
    leftPadding: 12
    rightPadding: 8
    radius: Metrics.fieldRadius
    // Chosen it keeps its ground: the marks of the kinds need it to be told from it.
    ground: Theme.raised
    outline: chosen ? Theme.ink : Theme.hairS
    outlineWidth: chosen ? 2 : 1
    name: qsTr("%1, %Ln record(s)", "a value of a facet", count).arg(text)

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onToggleAction: root.click()

    Loader {
        active: number.tight
        sourceComponent: AppToolTip {
            parent: root
            visible: root.hovered
            text: whole.text
        }
    }
    TextMetrics {
        id: whole

        text: root.count.toLocaleString(Qt.locale(Session.language), "f", 0)
        font: number.font
    }

    contentItem: Item {
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: 0

            Row {
                spacing: 9

                KindMark {
                    kind: root.kind
                    anchors.verticalCenter: parent.verticalCenter
                }
                AppText {
                    id: number

                    // In full where it has room, which its name for screen readers and the tip say, too.
                    readonly property bool tight: whole.advanceWidth > root.availableWidth - x
                    text: tight ? Session.shortNumber(root.count) : whole.text
                    // "1,23 Mio." is longer than its tile even so.
                    width: Math.min(implicitWidth, root.availableWidth - x)
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Metrics.row
                    color: root.count === 0 && !root.chosen ? Theme.ink3 : Theme.ink
                    font.family: Metrics.display
                    font.pixelSize: Metrics.figure
                    font.weight: 700
                    font.features: Metrics.tabular
                }
            }
            AppText {
                width: parent.width
                text: root.text
                color: root.chosen ? Theme.ink : Theme.ink2
                font.pixelSize: Metrics.label
                font.weight: root.chosen ? 600 : 500
                elide: Text.ElideRight
            }
        }
    }
}
