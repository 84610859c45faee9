import QtQuick
import Atlas.Core
import Atlas.Ui

/// The screen outside the opening hours, and while its glass is wiped.
Rectangle {
    id: root

    required property Kiosk kiosk

    readonly property bool cleaning: kiosk.screen === Kiosk.Cleaning

    visible: cleaning || kiosk.screen === Kiosk.Closed
    color: Theme.dark
    Accessible.role: Accessible.Pane
    Accessible.name: sentence.text

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        Accessible.ignored: true
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 144
        spacing: 32
        visible: root.cleaning || root.kiosk.explaining

        AppText {
            id: sentence

            width: parent.width
            text: root.cleaning ? qsTr("The glass can be wiped now. No touch does anything.")
                                : ["fr", "de", "en", "lb"].map(code => root.kiosk.word("closed", code)).join("\n")
            spoken: true
            color: Theme.ink2
            font.pixelSize: Metrics.h2
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            lineHeight: 1.3
        }
        AppText {
            width: parent.width
            visible: root.cleaning
            text: root.kiosk.cleaningLeft
            font.family: Metrics.display
            font.pixelSize: 96
            font.weight: 700
            font.features: Metrics.tabular
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
