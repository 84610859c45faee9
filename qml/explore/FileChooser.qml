import QtQuick
import QtQuick.Dialogs

/// The system's dialog for a file; see FileQuestion.
FileDialog {
    required property bool saves

    signal chosen(file: string)

    fileMode: saves ? FileDialog.SaveFile : FileDialog.OpenFile
    onAccepted: chosen(selectedFile.toString())
}
