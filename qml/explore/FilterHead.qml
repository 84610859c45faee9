import QtQuick
import Atlas.Core
import Atlas.Ui

/// Whose atlas this is, the search, and what the filter is set to.
Item {
    id: root

    readonly property bool searchOpen: search.open

    signal foldAsked
    signal arrived

    implicitHeight: stack.height + 24 + chips.height

    function focusSearch(): void { search.focusField(); }
    function closeSearch(): void { search.close(); }

    Column {
        id: stack

        x: 16
        y: 14
        width: parent.width - 32
        spacing: 14

        Item {
            width: parent.width
            height: 40 * Metrics.unit

            Mark {
                id: mark

                x: 4
                anchors.verticalCenter: parent.verticalCenter
            }
            Column {
                anchors.left: mark.right
                anchors.leftMargin: 16
                anchors.right: fold.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                spacing: 1

                Accessible.role: Accessible.Heading
                Accessible.name: name.text + " " + region.text

                AppText {
                    id: name

                    width: parent.width
                    //: The title of the program, first line of two
                    text: qsTr("Industrial atlas")
                    font.family: Metrics.display
                    font.pixelSize: Metrics.h2
                    font.weight: 700
                    elide: Text.ElideRight
                }
                AppText {
                    id: region

                    width: parent.width
                    //: The title of the program, second line of two
                    text: qsTr("of the Greater Region")
                    color: Theme.ink2
                    elide: Text.ElideRight
                }
            }
            IconButton {
                id: fold

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                side: 36 * Metrics.unit
                iconName: "chevron-left"
                text: qsTr("Fold the filter away")
                onClicked: root.foldAsked()
            }
        }
        SearchBox {
            id: search

            width: parent.width
            onArrived: root.arrived()
        }
    }
    ActiveChips {
        id: chips

        x: stack.x
        y: stack.y + stack.height + 10
        width: stack.width
        onEmptied: fold.forceActiveFocus(Qt.TabFocusReason)
    }
}
