pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// "Near me": places to look at, and what lies around the one that is chosen, the nearest first.
KioskPanel {
    id: root

    required property Kiosk kiosk

    title: root.kiosk.word("near", root.kiosk.language)

    Flickable {
        id: places

        width: parent.width
        height: Math.min(towns.height, 0.4 * parent.height)
        contentHeight: towns.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        Flow {
            id: towns

            x: 36
            width: places.width - 2 * x
            spacing: 10

            Repeater {
                model: root.kiosk.towns

                Pressable {
                    id: town

                    required property kioskTown modelData
                    required property int index
                    readonly property bool chosen: index === root.kiosk.town

                    implicitHeight: 64
                    leftPadding: 24
                    rightPadding: 24
                    radius: 32
                    text: modelData.name
                    ground: chosen ? Theme.ink : Theme.raised
                    hoverGround: chosen ? Theme.ink2 : Theme.hovered
                    pressedGround: chosen ? Theme.ink2 : Theme.pressed
                    outline: chosen ? Theme.ink : Theme.hairS
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: chosen
                    onClicked: root.kiosk.showTown(index)

                    contentItem: AppText {
                        text: town.text
                        color: town.chosen ? Theme.onAccent : Theme.ink
                        font.pixelSize: Metrics.label
                        font.weight: 600
                    }
                }
            }
        }
    }
    VisibleRecords {
        id: records

        session: Session
        active: root.visible
    }
    KioskList {
        anchors.top: places.bottom
        anchors.topMargin: 16
        anchors.bottom: parent.bottom
        width: parent.width
        name: root.title
        nothing: qsTr("No record lies here. Move the map, or choose another place.")
        model: records
        onChosen: name => root.kiosk.openRecord(name)
    }
}
