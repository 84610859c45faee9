import QtQuick
import Atlas.Core
import Atlas.Ui

/// The head of attract and welcome: whose atlas, and a greeting in four languages.
Item {
    id: root

    required property Kiosk kiosk
    required property KioskLayout sizes
    property bool allNames: false ///< The atlas is named in three languages.
    readonly property real large: sizes.upright ? 148 : 124

    implicitHeight: others.y + others.height

    Mark {
        id: sign

        size: 48
        y: root.sizes.upright ? 0 : -4
    }
    AppText {
        anchors.left: sign.right
        anchors.leftMargin: 24
        anchors.right: parent.right
        anchors.verticalCenter: sign.verticalCenter
        text: root.allNames ? ["fr", "de", "en"].map(code => root.kiosk.word("atlas", code)).join(" · ")
                            : root.kiosk.word("atlas", root.kiosk.language)
        spoken: true
        color: Theme.ink2
        font.pixelSize: root.sizes.upright && !root.allNames ? 26 : 21
        font.weight: 600
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 17
    }
    Text {
        id: greeting

        x: -0.01 * root.large
        y: 0.42 * root.large
        width: parent.width
        text: root.kiosk.word("welcome", "lb")
        textFormat: Text.PlainText
        color: Theme.ink
        font.family: Metrics.display
        font.pixelSize: root.large
        font.weight: 700
        font.letterSpacing: -0.018 * root.large
        font.hintingPreference: Font.PreferNoHinting
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    AppText {
        id: others

        anchors.top: greeting.bottom
        anchors.topMargin: -0.02 * root.large
        width: parent.width
        text: ["fr", "de", "en"].map(code => root.kiosk.word("welcome", code)).join(" · ")
        spoken: true
        color: Theme.ink2
        font.pixelSize: root.sizes.upright ? 40 : 34
        font.weight: 500
    }
}
