import QtQuick
import Atlas.Core
import Atlas.Ui

/// How many records are shown of how many; how sure that is; what the grey marks on the map are.
Panel {
    id: root

    // "55 of 652 records": the number first, and strong.
    readonly property int numberEnd: {
        const found = Session.countLine.search(/[^\d\s.,]/);
        return found < 0 ? Session.countLine.length : found;
    }
    property real maxWidth: 600
    readonly property real room: maxWidth - 28
    // Two rows at most: what the grey marks are goes first.
    readonly property bool thirdRow: uncertain.text !== ""
                                     && count.width + line.spacing + uncertain.implicitWidth > room
                                     && uncertain.implicitWidth + line.spacing + ghosts.implicitWidth > room

    level: 1
    radius: Metrics.fieldRadius
    width: line.width + 28
    height: line.height + 14

    Accessible.role: Accessible.StaticText
    Accessible.name: Session.uncertainLine === "" ? Session.countLine : Session.countLine + ", " + Session.uncertainLine

    function announce(): void {
        Accessible.announce(Accessible.name);
    }

    Connections {
        target: Session

        // One message for a filter that changes, not one for each letter typed.
        function onResultsChanged(): void { announcement.restart(); }
    }
    Timer {
        id: announcement

        interval: 600
        onTriggered: root.announce()
    }

    Flow {
        id: line

        x: 14
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(root.room, count.width + (uncertain.visible ? uncertain.implicitWidth + spacing : 0)
                        + (ghosts.visible ? ghosts.implicitWidth + spacing : 0))
        spacing: 14

        Row {
            id: count

            AppText {
                text: Session.countLine.slice(0, root.numberEnd)
                font.weight: 700
                font.features: Metrics.tabular
            }
            AppText {
                text: Session.countLine.slice(root.numberEnd)
                font.weight: 500
            }
        }
        AppText {
            id: uncertain

            visible: text !== ""
            text: Session.uncertainLine
            color: Theme.ink2
        }
        Row {
            id: ghosts

            visible: Session.ready && Session.count < Session.total && Session.recordsMode === "glyphs" && !root.thirdRow
            spacing: 7

            Rectangle {
                width: 7
                height: 7
                anchors.verticalCenter: parent.verticalCenter
                radius: 1.5
                color: Theme.ghost
            }
            AppText {
                spoken: true
                text: qsTr("left out by the filter")
                color: Theme.ink2
            }
        }
    }
}
