import QtQuick
import Atlas.Core
import Atlas.Ui

/// The line above a part of the filter that folds away: its title, what is chosen, the way to take it back.
Item {
    id: root

    required property string title
    property bool expanded: false
    property bool active: false
    /// What is chosen, where it is short enough to be said here.
    property string words
    property bool paused: false

    signal toggled
    signal cleared

    width: parent ? parent.width : 0
    height: 36 * Metrics.unit

    Pressable {
        id: head

        x: -8
        width: parent.width + 16
        height: parent.height
        leftPadding: 8
        rightPadding: 8
        text: root.title
        name: root.expanded ? qsTr("%1, unfolded").arg(text) : qsTr("%1, folded").arg(text)
        description: root.words
        onClicked: root.toggled()

        contentItem: Item {
            AppText {
                id: word

                anchors.verticalCenter: parent.verticalCenter
                text: head.text
                font.weight: 600
            }
            AppText {
                anchors.left: word.right
                anchors.leftMargin: 12
                anchors.right: parent.right
                anchors.rightMargin: 28 * Metrics.unit + clear.width
                anchors.verticalCenter: parent.verticalCenter
                visible: root.active
                text: root.words
                color: root.paused ? Theme.ink3 : Theme.ink
                font.strikeout: root.paused
                font.features: Metrics.tabular
                horizontalAlignment: Text.AlignRight
                elide: Text.ElideRight
            }
            AppText {
                anchors.right: chevron.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.active
                text: qsTr("all", "nothing is chosen in a facet")
                color: Theme.ink2
            }
            Icon {
                id: chevron

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                name: root.expanded ? "chevron-up" : "chevron-down"
                size: 12 * Metrics.unit
                color: Theme.ink2
            }
        }
    }
    TextLink {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: 20 * Metrics.unit
        anchors.verticalCenter: parent.verticalCenter
        visible: root.active
        text: qsTr("clear", "takes back the choice in a facet")
        name: qsTr("Clear %1").arg(root.title)
        onClicked: root.cleared()
    }
}
