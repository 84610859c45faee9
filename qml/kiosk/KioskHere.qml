import QtQuick
import Atlas.Core
import Atlas.Ui

/// What lies at one place of the map, so close together that no map shows it apart.
KioskPanel {
    id: root

    required property Kiosk kiosk

    title: qsTr("%Ln record(s) in one place", "", records.total)

    VisibleRecords {
        id: records

        session: Session
        within: root.kiosk.listed
        active: root.visible
    }
    KioskList {
        anchors.fill: parent
        name: root.title
        model: records
        onChosen: name => root.kiosk.openRecord(name)
    }
}
