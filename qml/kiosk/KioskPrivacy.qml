import QtQuick
import QtQuick.Templates as T
import Atlas.Ui

/// What the kiosk keeps of its visitors: nothing, and the numbers of a day.
KioskSheet {
    id: root

    title: qsTr("Privacy")

    Flickable {
        anchors.fill: parent
        contentHeight: words.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        AppText {
            id: words

            width: parent.width
            text: [qsTr("This kiosk uses no camera and no microphone, and asks for no name."),
                   qsTr("What you look at, type and collect is forgotten when you leave, at the latest a minute or two after your last touch."),
                   qsTr("Only numbers of the day are kept: how many visitors, which languages, which ways were taken, which records were opened, how many searches found something and how many nothing, how many lists were taken along. Never what was typed, by whom or at what time."),
                   qsTr("The codes hold text and addresses only. Nobody learns that you have read them.")].join("\n\n")
            spoken: true
            font.pixelSize: Metrics.body
            lineHeightMode: Text.FixedHeight
            lineHeight: Metrics.bodyLine
            wrapMode: Text.WordWrap
        }
    }
}
