import QtQuick
import Atlas.Core
import Atlas.Ui

/// A word that is on or off.
Pressable {
    id: root

    property bool on: false

    implicitHeight: Metrics.wellHeight
    leftPadding: 12
    rightPadding: 12
    radius: height / 2
    ground: on ? Theme.ink : Theme.raised
    hoverGround: on ? Theme.ink2 : Theme.sunken
    outline: on ? Theme.ink : Theme.ctl

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.onToggleAction: root.click()

    contentItem: AppText {
        text: root.text
        color: root.on ? Theme.onAccent : Theme.ink
        font.pixelSize: Metrics.control
        font.weight: 600
        verticalAlignment: Text.AlignVCenter
    }
}
