import QtQuick
import Atlas.Core
import Atlas.Ui

Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: Theme.hair
}
