pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// What the audience reads: where in the story, the sentence, the figure, the lines below it.
Item {
    id: root

    required property Presentation presentation
    required property SceneSizes sizes
    property bool atOnce: false ///< Nothing counts up: there was nothing before it.

    /// Every word has its room: nothing is cut or stands over something else.
    readonly property bool fits: headline.contentWidth <= headline.width + 1 && headline.contentHeight <= headline.height + 1
                                 && headline.height > 0 && below.height < height / 2
    readonly property alias figure: figure
    readonly property alias counting: figure.counting ///< The key figure is on its way up.
    property bool german: Session.language === "de"

    Accessible.role: Accessible.Grouping
    Accessible.name: presentation.headline

    AppText {
        id: place

        width: parent.width
        text: root.presentation.place
        color: Theme.ink2
        font.pixelSize: root.sizes.of(24, 26)
        font.weight: 600
        // The number of the scene is always to be read.
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: root.sizes.of(16, 18)
        spoken: true
    }
    Text {
        id: headline

        // German has the longest words.
        readonly property int size: root.presentation.headlineSize(
            text, Metrics.display, Qt.size(width, height), root.german ? root.sizes.of(52, 78) : root.sizes.of(60, 90),
            root.sizes.of(34, 48))

        anchors.top: place.bottom
        anchors.topMargin: root.sizes.of(14, 18)
        width: parent.width
        // Down to the figure; without one, to the end.
        height: (figure.visible ? figure.y : below.visible ? below.y : parent.height) - y - root.sizes.of(28, 44)
        text: root.presentation.headline
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        font.pixelSize: size
        font.family: Metrics.display
        font.weight: 700
        font.letterSpacing: -0.028 * size
        font.hintingPreference: Font.PreferNoHinting
        lineHeight: 0.88
        color: Theme.ink
        Accessible.role: Accessible.Heading
        Accessible.name: root.presentation.headline
    }
    KeyFigure {
        id: figure

        anchors.bottom: below.top
        anchors.bottomMargin: root.sizes.of(8, 14)
        width: parent.width
        visible: number !== ""
        opacity: root.presentation.figureShown ? 1 : 0
        arrival: root.presentation.figureShown ? root.presentation.place : ""
        before: root.presentation.figureBefore
        number: root.presentation.figureNumber
        unit: root.presentation.figureUnit
        still: root.atOnce
        sizes: root.sizes

        Behavior on opacity {
            NumberAnimation {
                duration: Metrics.reduceMotion ? 0 : 400
            }
        }
    }
    Column {
        id: below

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: root.sizes.of(6, 8)
        opacity: root.presentation.textShown ? 1 : 0
        visible: lines.count > 0

        Behavior on opacity {
            NumberAnimation {
                duration: Metrics.reduceMotion ? 0 : 400
            }
        }

        Repeater {
            id: lines

            model: root.presentation.text

            AppText {
                required property string modelData

                width: below.width
                text: modelData
                wrapMode: Text.WordWrap
                font.pixelSize: root.sizes.body
                lineHeightMode: Text.FixedHeight
                lineHeight: root.sizes.bodyLine
                spoken: true
            }
        }
    }
}
