import QtQuick
import Atlas.Core
import Atlas.Ui

/// "Who works with whom": projects that join countries, those that join most first.
KioskPanel {
    id: root

    required property Kiosk kiosk

    /// The name of the project that stands first.
    function first(): string {
        return records.count > 0 ? records.data(records.index(0, 0), Qt.UserRole + 1) : "";
    }

    title: root.kiosk.word("together", root.kiosk.language)
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
