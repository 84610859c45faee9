import QtQuick
import Atlas.Core
import Atlas.Ui

/// The filter panel folded away: mark, search, and the way back.
Panel {
    id: root

    readonly property bool searchOpen: search.open

    signal unfoldAsked
    signal arrived

    level: 1
    width: line.width + 20 + 8
    height: Metrics.barHeight

    function focusSearch(): void { search.focusField(); }
    function closeSearch(): void { search.close(); }

    Row {
        id: line

        x: 14
        anchors.verticalCenter: parent.verticalCenter
        spacing: 14

        Mark {
            size: 30 * Metrics.unit
            anchors.verticalCenter: parent.verticalCenter
        }
        SearchBox {
            id: search

            width: 300 * Metrics.unit
            onArrived: root.arrived()
            anchors.verticalCenter: parent.verticalCenter
        }
        AppButton {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "sliders"
            text: qsTr("Filter")
            name: Session.filterActive ? qsTr("Filter, in use: unfold") : qsTr("Filter: unfold")
            primary: Session.filterActive
            onClicked: root.unfoldAsked()
        }
    }
}
