import QtQuick
import QtQuick.Templates as T
import Atlas.Core

T.ScrollBar {
    id: root

    implicitWidth: 9
    padding: 2
    minimumSize: 0.08
    visible: size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 5
        radius: 2.5
        color: root.pressed || root.hovered ? Theme.ctl : Theme.hairS
    }
}
