import QtQuick
import Atlas.Core
import Atlas.Ui

/// A length on the map, for the eye to measure with.
Item {
    id: root

    property real meters: 0
    property real pixels: 0
    property real longest: pixels ///< The most that `pixels` can be.
    property bool grounded: true ///< Borders and rings pass below it.

    // Always room for the longest: what stands beside it must not depend on the camera, which depends on the
    // room that the foot leaves to the map.
    implicitWidth: longest + word.anchors.leftMargin + widest.width
    implicitHeight: word.implicitHeight
    visible: meters > 0 && pixels > 0

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Scale: %1").arg(word.text)

    Rectangle {
        visible: root.grounded
        x: -7
        width: word.x + word.implicitWidth + 14
        height: parent.height + 8
        anchors.verticalCenter: parent.verticalCenter
        radius: 6
        color: Qt.alpha(Theme.panel, 0.82)
    }
    Item {
        id: rail

        width: Math.round(root.pixels)
        height: 7
        anchors.verticalCenter: parent.verticalCenter

        Rectangle {
            width: parent.width
            height: 1.5
            anchors.bottom: parent.bottom
            color: Theme.ink
        }
        Rectangle {
            width: 1.5
            height: parent.height
            color: Theme.ink
        }
        Rectangle {
            width: 1.5
            height: parent.height
            anchors.right: parent.right
            color: Theme.ink
        }
    }
    TextMetrics {
        id: widest

        font: word.font
        text: qsTr("%1 km").arg("000")
    }
    AppText {
        id: word

        anchors.left: rail.right
        anchors.leftMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        text: root.meters >= 1000
              ? qsTr("%1 km").arg((root.meters / 1000).toLocaleString(Qt.locale(Session.language), "f", 0))
              : qsTr("%1 m").arg(root.meters.toLocaleString(Qt.locale(Session.language), "f", 0))
        font.pixelSize: Metrics.label
        font.weight: 600
        font.features: Metrics.tabular
    }
}
