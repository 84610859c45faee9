import QtQuick
import Atlas.Core
import Atlas.Ui

/// One fact of a card: what it is, and its value.
Item {
    id: root

    property string label
    property string value

    implicitHeight: Math.max(word.implicitHeight, said.implicitHeight)

    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value

    AppText {
        id: word

        width: 124 * Metrics.unit
        text: root.label
        color: Theme.ink2
        wrapMode: Text.WordWrap
    }
    AppText {
        id: said

        anchors.left: word.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        text: root.value
        font.weight: 500
        wrapMode: Text.Wrap
    }
}
