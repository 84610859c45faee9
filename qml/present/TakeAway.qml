import QtQuick
import Atlas.Core
import Atlas.Export
import Atlas.Ui

/// The story to be taken away: in which form, how far it is, where it lies.
FocusScope {
    id: root

    required property Presentation presentation
    readonly property alias running: work.running
    readonly property alias outcome: work.outcome
    property alias exporter: work

    signal closed

    function open(): void {
        root.visible = true;
        (work.running ? stop : pages).forceActiveFocus(Qt.TabFocusReason);
    }
    function close(): void {
        root.hide();
        root.closed();
    }
    function hide(): void {
        root.visible = false;
        root.focus = false; // else the keys of the story would still come here
    }
    function save(form: int, notes: bool): void {
        stop.forceActiveFocus();
        work.save(root.presentation.file, form, notes);
    }

    visible: false
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Escape)
            root.close();
        // No key of the story: the arrows would move what is marked below.
        event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab;
    }

    StoryExport {
        id: work

        session: Session
        onRunningChanged: {
            if (!running && root.visible)
                pages.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    Connections {
        target: root.presentation

        function onModeChanged(): void { root.hide(); }
    }
    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.casing, 0.6)

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onClicked: root.close()
            onWheel: wheel => wheel.accepted = true
            Accessible.ignored: true
        }
    }
    Panel {
        anchors.centerIn: parent
        width: 560
        height: column.height + 2 * Metrics.inset
        Accessible.role: Accessible.Dialog
        Accessible.name: heading.text

        MouseArea { // a miss between the rows closes nothing
            anchors.fill: parent
            Accessible.ignored: true
        }
        Column {
            id: column

            x: Metrics.inset
            y: Metrics.inset
            width: parent.width - 2 * x
            spacing: 10

            AppText {
                id: heading

                width: parent.width
                text: qsTr("Take the story away")
                font.pixelSize: Metrics.h2
                font.weight: 700
                spoken: true
            }
            ShareAction {
                id: pages

                width: parent.width
                implicitHeight: 56
                enabled: !work.running
                focus: true
                iconName: "easel"
                text: qsTr("Pages to print (PDF)")
                outline: Theme.hairS
                KeyNavigation.down: noted
                onClicked: root.save(StoryExport.Pdf, false)
            }
            ShareAction {
                id: noted

                width: parent.width
                implicitHeight: 56
                enabled: !work.running
                iconName: "list-ul"
                text: qsTr("Pages with the speaker’s notes (PDF)")
                outline: Theme.hairS
                KeyNavigation.down: web
                onClicked: root.save(StoryExport.Pdf, true)
            }
            ShareAction {
                id: web

                width: parent.width
                implicitHeight: 56
                enabled: !work.running
                iconName: "eye"
                text: qsTr("Web page, for screen readers too (HTML)")
                outline: Theme.hairS
                KeyNavigation.down: pictures
                onClicked: root.save(StoryExport.Html, false)
            }
            ShareAction {
                id: pictures

                width: parent.width
                implicitHeight: 56
                enabled: !work.running
                iconName: "card-image"
                text: qsTr("Pictures of 3840 × 2160 (PNG)")
                outline: Theme.hairS
                onClicked: root.save(StoryExport.Pictures, false)
            }
            Rectangle {
                width: parent.width
                height: 8
                radius: 4
                color: Theme.sunken
                border.color: Theme.ctl
                opacity: work.running ? 1 : 0 // keeps its room: nothing jumps
                Accessible.role: Accessible.ProgressBar
                Accessible.name: qsTr("%1 % written").arg(Math.round(100 * work.progress))
                Accessible.ignored: !work.running

                Rectangle {
                    width: Math.max(height, work.progress * parent.width)
                    height: parent.height
                    radius: 4
                    color: Theme.ink
                }
            }
            AppText {
                width: parent.width
                // Two lines, whether or not there is something to say.
                height: Math.max(implicitHeight, 44)
                text: work.running ? qsTr("The story is being written …") : work.outcome
                wrapMode: Text.Wrap
                color: Theme.ink2
                spoken: text !== ""
            }
            AppButton {
                id: stop

                anchors.right: parent.right
                implicitHeight: 56
                text: work.running ? qsTr("Cancel") : qsTr("Close", "a panel")
                onClicked: work.running ? work.cancel() : root.close()
            }
        }
    }
}
