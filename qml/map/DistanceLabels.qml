pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Scene
import Atlas.Ui

/// The chosen distance, written beside the edge of its band on either side.
Item {
    id: root

    required property DistanceLayer band
    /// Where the words stand: names of the map keep some pixels off.
    readonly property list<rect> taken: Array.from(root.band.labels).map(
        place => Qt.rect(place.at.x - 14, place.at.y - 3, 28, 6))

    Repeater {
        model: 2

        AppText {
            id: label

            required property int index
            readonly property var place: root.band.labels[index]

            visible: place !== undefined
            x: place ? Math.round(place.at.x - width / 2) : 0
            y: place ? Math.round(place.at.y - height / 2) : 0
            text: qsTr("%1 km").arg((Session.borderMeters / 1000).toLocaleString(Qt.locale(Session.language), "f",
                Session.borderMeters % 1000 === 0 ? 0 : 1))
            color: place ? root.ink(place.country, Theme.night) : Theme.ink
            font.pixelSize: Metrics.label
            font.weight: 700
            style: Text.Outline
            styleColor: Theme.placeHalo
        }
    }

    // Asked with the theme, so that bindings follow it.
    function ink(country: string, night: bool): color {
        return Theme.tintText(country);
    }
}
