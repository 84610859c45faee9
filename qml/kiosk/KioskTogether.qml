import QtQuick
import Atlas.Core
import Atlas.Ui

/// "Who works with whom": projects that join countries, those that join most first.
KioskPanel {
    id: root

    required property Kiosk kiosk

    title: root.kiosk.word("together", Session.language)
    hint: qsTr("Projects over the borders. Choose one: its arcs show who takes part.")

    KioskRecords {
        id: records

        session: Session
        order: KioskRecords.Together
        active: root.visible
    }
    KioskList {
        anchors.fill: parent
        name: root.title
        model: records
        onChosen: name => root.kiosk.openRecord(name)
    }
}
