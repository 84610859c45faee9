pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// A few values of which one holds, side by side.
Rectangle {
    id: root

    property string value
    /// What is chosen between, for screen readers.
    property string name
    default property list<SwitchChoice> choices

    signal chosen(value: string)

    implicitWidth: segments.implicitWidth + 6
    implicitHeight: Metrics.wellHeight
    radius: Metrics.segmentRadius + 2
    color: Theme.sunken

    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    function step(from: int, by: int): void {
        const index = Math.max(0, Math.min(root.choices.length - 1, from + by));
        segmentList.itemAt(index).forceActiveFocus(Qt.TabFocusReason);
        root.chosen(root.choices[index].value);
    }

    Row {
        id: segments

        anchors.centerIn: parent
        spacing: 2

        Repeater {
            id: segmentList

            model: root.choices

            Pressable {
                id: segment

                required property SwitchChoice modelData
                required property int index
                readonly property bool current: modelData.value === root.value

                text: modelData.text
                name: modelData.name
                implicitHeight: Metrics.segmentHeight
                leftPadding: 11
                rightPadding: 11
                radius: Metrics.segmentRadius
                ground: current ? Theme.raised : "transparent"
                hoverGround: current ? Theme.raised : Theme.hair
                outline: current ? Theme.hairS : "transparent"
                focusPolicy: current || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: root.chosen(modelData.value)

                Keys.onLeftPressed: root.step(index, -1)
                Keys.onRightPressed: root.step(index, 1)

                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: current

                contentItem: Item {
                    implicitWidth: line.implicitWidth

                    Row {
                        id: line

                        anchors.centerIn: parent
                        spacing: 6

                        Icon {
                            name: segment.modelData.iconName
                            visible: name !== ""
                            size: 14 * Metrics.unit
                            color: word.color
                            anchors.verticalCenter: parent.verticalCenter
                        }
                        AppText {
                            id: word

                            text: segment.text
                            color: segment.current ? Theme.ink : Theme.ink2
                            font.pixelSize: Metrics.row
                            font.weight: 600
                            anchors.verticalCenter: parent.verticalCenter
                        }
                    }
                }
            }
        }
    }
}
