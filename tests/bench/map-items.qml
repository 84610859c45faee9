import QtQuick
import QtLocation
import QtPositioning

// What the map would cost with Qt Location's own items: a plain Map with one MapQuickItem a place, led along the
// same path.
Item {
    id: root

    required property QtObject frame ///< The camera that the program has.
    required property var places

    Map {
        anchors.fill: parent
        plugin: Plugin { name: "itemsoverlay" }
        copyrightsVisible: false
        center: QtPositioning.coordinate(root.frame.latitude, root.frame.longitude)
        zoomLevel: root.frame.zoom
        bearing: root.frame.bearing

        MapItemView {
            model: root.places
            delegate: MapQuickItem {
                required property var modelData

                coordinate: QtPositioning.coordinate(modelData.lat, modelData.lon)
                anchorPoint: Qt.point(6, 6)
                sourceItem: Rectangle {
                    width: 12
                    height: 12
                    radius: 6
                    color: "steelblue"
                }
            }
        }
    }
}
