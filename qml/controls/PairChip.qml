import QtQuick
import Atlas.Core
import Atlas.Ui

/// One border, or all of them: one of a row of which exactly one is chosen.
Pressable {
    id: root

    property bool chosen: false

    implicitHeight: Metrics.segmentHeight
    radius: Metrics.segmentRadius
    ground: chosen ? Theme.ink : Theme.raised
    hoverGround: chosen ? Theme.ink2 : Theme.sunken
    outline: chosen ? Theme.ink : Theme.hairS

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.chosen

    contentItem: AppText {
        text: root.text
        color: root.chosen ? Theme.onAccent : Theme.ink2
        font.pixelSize: Metrics.small
        font.weight: 600
        horizontalAlignment: Text.AlignHCenter
    }
}
