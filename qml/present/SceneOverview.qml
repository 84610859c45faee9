pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// All scenes side by side, to see where one is and to jump.
Rectangle {
    id: root

    required property Presentation presentation
    required property SceneSizes sizes

    readonly property alias away: away

    signal keysFree ///< They are the story's again.

    function takeAway(): void {
        away.open();
    }

    readonly property int columns: 4 // as Player has it

    color: Theme.outside
    Accessible.role: Accessible.List
    Accessible.name: presentation.title

    MouseArea { // nothing reaches the map below
        anchors.fill: parent
        Accessible.ignored: true
    }
    AppText {
        id: title

        x: root.sizes.left
        y: root.sizes.top
        width: takeAwayButton.x - x - 16
        text: root.presentation.title
        font.pixelSize: root.sizes.of(30, 44)
        font.family: Metrics.display
        font.weight: 700
        elide: Text.ElideRight
    }
    AppButton {
        id: takeAwayButton

        anchors.right: parent.right
        anchors.rightMargin: root.sizes.left
        anchors.verticalCenter: title.verticalCenter
        implicitHeight: 56
        iconName: "download"
        text: qsTr("Take away", "the story as a file")
        description: "E"
        focusPolicy: Qt.NoFocus
        onClicked: away.open()
    }
    GridView {
        id: grid

        anchors.top: title.bottom
        anchors.topMargin: root.sizes.of(24, 36)
        anchors.bottom: parent.bottom
        x: root.sizes.left
        width: parent.width - 2 * x + root.sizes.of(16, 24)
        clip: true
        cellWidth: width / root.columns
        cellHeight: 0.62 * cellWidth
        model: root.presentation.overview ? root.presentation.scenes : []
        currentIndex: root.presentation.marked
        onCurrentIndexChanged: positionViewAtIndex(currentIndex, GridView.Contain)

        delegate: Pressable {
            id: cell

            required property int index
            required property storyEntry modelData
            readonly property bool now: index === root.presentation.scene
            readonly property bool marked: index === root.presentation.marked

            width: grid.cellWidth - root.sizes.of(16, 24)
            height: grid.cellHeight - root.sizes.of(16, 24)
            focusPolicy: Qt.NoFocus
            padding: root.sizes.of(14, 20)
            radius: 16
            ground: Theme.panel
            hoverGround: Theme.sunken
            outline: marked ? Theme.ember : Theme.hair
            outlineWidth: marked ? 4 : 1
            name: qsTr("Scene %1: %2").arg(index + 1).arg(modelData.title)
            onClicked: root.presentation.goTo(index)

            contentItem: Item {
                AppText {
                    id: number

                    text: cell.index + 1 + (cell.now ? " · " + qsTr("now", "the scene that is shown") : "")
                    color: Theme.ink2
                    font.pixelSize: root.sizes.of(16, 20)
                    font.weight: 600
                }
                AppText {
                    anchors.top: number.bottom
                    anchors.topMargin: root.sizes.of(4, 8)
                    width: parent.width
                    height: figure.y - y
                    text: cell.modelData.title
                    wrapMode: Text.WordWrap
                    elide: Text.ElideRight
                    verticalAlignment: Text.AlignTop
                    font.family: Metrics.display
                    font.pixelSize: root.sizes.of(20, 28)
                    font.weight: 700
                }
                AppText {
                    id: figure

                    anchors.bottom: parent.bottom
                    width: parent.width
                    text: cell.modelData.detail
                    elide: Text.ElideRight
                    color: Theme.ember
                    font.family: Metrics.display
                    font.pixelSize: root.sizes.of(24, 36)
                    font.weight: 700
                }
            }
        }
    }
    TakeAway {
        id: away

        anchors.fill: parent
        presentation: root.presentation
        onClosed: root.keysFree()
    }
}
