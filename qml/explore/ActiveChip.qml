import QtQuick
import Atlas.Core
import Atlas.Ui

/// One member of the filter in words: pressed it pauses or applies again, its cross takes it out.
Item {
    id: root

    required property string title
    required property string words
    required property string allWords
    required property bool paused
    property real room: 320 ///< Its width at most.

    readonly property bool removing: remove.activeFocus
    readonly property color wordColor: paused ? Theme.ink3 : Theme.ink

    signal pauseToggled
    signal removed(bool byKey)

    width: pause.width + remove.width
    height: Metrics.chipHeight

    function focusRemove(): void {
        remove.forceActiveFocus(Qt.TabFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.paused ? "transparent" : Theme.raised
        border.width: 1
        border.color: root.paused ? Theme.hairS : Theme.ctl
    }
    Pressable {
        id: pause

        width: Math.min(implicitWidth, root.room - remove.width)
        height: parent.height
        leftPadding: 9
        rightPadding: 3
        radius: height / 2
        text: root.words
        //: %1 a member of the filter: "Sector", %2 what it is set to: "Steel and metals +2"
        name: root.paused ? qsTr("%1: %2, paused").arg(root.title).arg(root.allWords) : qsTr("%1: %2").arg(root.title).arg(
                                root.allWords)
        description: root.paused ? qsTr("Apply again") : qsTr("Pause")
        onClicked: root.pauseToggled()

        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: !root.paused
        Accessible.onToggleAction: pause.click()

        contentItem: Item {
            implicitWidth: eye.width + 5 + word.implicitWidth

            Icon {
                id: eye

                anchors.verticalCenter: parent.verticalCenter
                name: root.paused ? "eye-slash" : "eye"
                size: 13 * Metrics.unit
                color: root.paused ? Theme.ink3 : Theme.ink2
            }
            AppText {
                id: word

                anchors.left: eye.right
                anchors.leftMargin: 5
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: root.words
                color: root.wordColor
                font.pixelSize: Metrics.label
                font.weight: 500
                font.strikeout: root.paused
                font.features: Metrics.tabular
                elide: Text.ElideRight
            }
        }

        HoverWord {
            text: (root.paused ? qsTr("Apply again") : qsTr("Pause")) + (word.truncated || root.words !== root.allWords
                                                                         ? " · " + root.allWords : "")
            wanted: pause.hovered || pause.visualFocus
        }
    }
    Pressable {
        id: remove

        x: pause.width
        width: 26 * Metrics.unit
        height: parent.height
        radius: height / 2
        text: qsTr("Take out of the filter: %1").arg(root.words)
        onClicked: root.removed(visualFocus)

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: "x-lg"
                size: 10 * Metrics.unit
                color: remove.hovered ? Theme.ink : Theme.ink2
            }
        }
    }
}
