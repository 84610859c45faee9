import Atlas.Core
import Atlas.Ui

/// No record passes the filter: what to do.
StatePanel {
    iconName: "info-circle-fill"
    title: qsTr("No record has all of this")
    hint: Session.canUndo ? qsTr("Take one step back, or begin again and choose less at a time.")
                          : qsTr("Begin again and choose less at a time.")

    AppButton {
        iconName: "arrow-counterclockwise"
        text: qsTr("One step back")
        visible: Session.canUndo
        onClicked: Session.undo()
    }
    AppButton {
        primary: true
        text: qsTr("Clear everything")
        onClicked: Session.clearAll()
    }
}
