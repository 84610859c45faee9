pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// What a filter leaves out only because nobody knows the value, and the way to let it in.
Column {
    id: root

    property missingValue none

    Repeater {
        model: Session.missing.length // lines stay while their words change: one has the keyboard

        Item {
            id: line

            required property int index
            readonly property missingValue missing: Session.missing[index] ?? root.none

            width: root.width
            height: Math.max(sentence.implicitHeight, link.implicitHeight) + 6

            AppText {
                id: sentence

                anchors.left: parent.left
                anchors.right: link.left
                anchors.rightMargin: 10
                anchors.verticalCenter: parent.verticalCenter
                spoken: true
                //: %1 a member of the filter: "Employees"
                text: qsTr("%1: %Ln record(s) without a value", "", line.missing.count).arg(line.missing.word)
                color: Theme.ink2
                font.pixelSize: Metrics.label
                wrapMode: Text.WordWrap
            }
            TextLink {
                id: link

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: line.missing.included ? qsTr("leave out") : qsTr("include")
                name: text + ", " + sentence.text
                onClicked: Session.setIncludeUnknown(line.missing.member, !line.missing.included)
            }
        }
    }
}
