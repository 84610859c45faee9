import QtQuick
import Atlas.Core
import Atlas.Ui

/// Whose kiosk this is: a code that leads to its page, and a sentence in two languages or three.
Rectangle {
    id: root

    required property Kiosk kiosk
    property bool framed: true ///< On a ground of its own.
    readonly property list<string> others: ["fr", "de", "en"]

    implicitHeight: 112
    implicitWidth: 430
    radius: 20
    color: framed ? Theme.blank : "transparent"
    visible: kiosk.link !== ""

    KioskQr {
        id: code

        side: root.framed ? root.height : 136
        color: root.framed ? "transparent" : Theme.blank // on the ground that is there already
        anchors.verticalCenter: parent.verticalCenter
        text: root.kiosk.link
        name: qsTr("QR code: %1").arg(root.kiosk.linkHost)
    }
    Column {
        anchors.left: code.right
        anchors.leftMargin: root.framed ? 12 : 26
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.framed ? 2 : 6

        AppText {
            width: parent.width
            text: root.kiosk.linkHost
            spoken: true
            color: root.framed ? Theme.dark : Theme.ink
            font.pixelSize: root.framed ? 21 : 24
            font.weight: root.framed ? 700 : 500
            elide: Text.ElideRight
        }
        AppText {
            width: parent.width
            text: root.framed ? root.kiosk.linkWords[root.kiosk.language] ?? ""
                              : root.others.map(code => root.kiosk.linkWords[code] ?? "").filter(words => words !== "").join(" · ")
            spoken: true
            color: root.framed ? Theme.dark : Theme.ink2
            font.pixelSize: root.framed ? 19 : 24
            wrapMode: Text.WordWrap
            maximumLineCount: root.framed ? 2 : 3
            elide: Text.ElideRight
            lineHeight: 1.15
        }
    }
}
