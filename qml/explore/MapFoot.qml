import QtQuick
import Atlas.Ui

/// What is always said below the map: how much is shown, its scale, and whom it is from. In one line where
/// there is room, else the sources stand above.
Item {
    id: root

    property real meters: 0
    property real pixels: 0
    property real longest: 0 ///< The most that `pixels` can be.

    readonly property bool narrow: pill.width + 20 + bar.implicitWidth + 20 + sources.naturalWidth > width

    implicitHeight: narrow ? pill.height + 6 + sources.height : Math.max(pill.height, 36)

    CountPill {
        id: pill

        anchors.bottom: parent.bottom
        maxWidth: root.width - bar.implicitWidth - 20
    }
    ScaleBar {
        id: bar

        anchors.left: pill.right
        anchors.leftMargin: 20
        anchors.verticalCenter: pill.verticalCenter
        meters: root.meters
        pixels: root.pixels
        longest: root.longest
    }
    Attribution {
        id: sources

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.narrow ? pill.height + 6 : (pill.height - height) / 2
        maxWidth: root.width
    }
}
