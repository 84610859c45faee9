import QtQuick
import Atlas.Core

Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: Theme.hair
}
