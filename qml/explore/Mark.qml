import QtQuick
import Atlas.Core
import Atlas.Ui

/// The sign of the program: the three shapes of the map.
Item {
    id: root

    property real size: 34 * Metrics.unit

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        x: root.size * 0.41
        width: root.size * 0.46
        height: width
        radius: width / 2
        color: Theme.kPartner
        antialiasing: true
    }
    Rectangle {
        y: root.size * 0.26
        width: root.size * 0.48
        height: width
        radius: width * 0.19
        color: Theme.kSite
        border.width: root.size * 0.05
        border.color: Theme.panel
        antialiasing: true
    }
    Rectangle {
        x: root.size * 0.48
        y: root.size * 0.48
        width: root.size * 0.38
        height: width
        radius: width * 0.12
        rotation: 45
        color: Theme.kProject
        border.width: root.size * 0.05
        border.color: Theme.panel
        antialiasing: true
    }
}
