import QtQuick
import Atlas.Core
import Atlas.Ui

/// Code of a country in its hue.
Rectangle {
    id: root

    property string country

    implicitWidth: 28 * Metrics.unit
    implicitHeight: 20 * Metrics.unit
    radius: Metrics.countryRadius
    visible: country !== ""
    // Reads `night` so that the hue follows the theme.
    color: Qt.tint(Theme.panel, Qt.alpha(Theme.tint(root.country), Theme.night ? 0.22 : 0.16))

    AppText {
        anchors.centerIn: parent
        text: root.country
        color: Theme.night ? Theme.tintText(root.country) : Theme.tintText(root.country)
        font.pixelSize: Metrics.small
        font.weight: 700
    }
}
