pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// What a kiosk shows while nobody stands before it: a story over the map, a greeting, and where to touch. Any
/// touch wakes; nothing here is a button.
Item {
    id: root

    required property Kiosk kiosk
    required property KioskLayout sizes
    required property Presentation presentation

    readonly property real wordsShare: sizes.upright ? 0.0001 : 0.36
    readonly property real mapTop: sizes.upright ? 0.17 * height : 0
    readonly property real mapFoot: sizes.upright ? 0.4 * height : 0.16 * height
    readonly property list<rect> covered: sizes.upright ? [Qt.rect(0, 0, width, 0.19 * height), Qt.rect(0, 0.6 * height, width, 0.4 * height)]
                                                        : [Qt.rect(0, 0, 0.42 * width, height), Qt.rect(0, 0.78 * height, width, 0.22 * height)]

    Accessible.role: Accessible.Pane
    Accessible.name: root.kiosk.word("begin", root.kiosk.language)

    KioskShade {
        anchors.fill: parent
        leftShare: root.sizes.upright ? 0 : 0.56
        topShare: root.sizes.upright ? 0.26 : 0
        footShare: root.sizes.upright ? 0.5 : 0.34
    }
    Item {
        // What stands still for days burns in: it wanders.
        x: drift.running ? drift.at : 0
        width: parent.width
        height: parent.height

        SequentialAnimation {
            id: drift

            property real at: 0

            running: root.visible && !Metrics.reduceMotion
            loops: Animation.Infinite

            NumberAnimation {
                target: drift
                property: "at"
                from: -10
                to: 10
                duration: 20000
            }
            NumberAnimation {
                target: drift
                property: "at"
                from: 10
                to: -10
                duration: 20000
            }
        }
        KioskGreeting {
            id: greeting

            x: root.sizes.margin
            y: root.sizes.upright ? 74 : 52
            width: parent.width - 2 * x
            kiosk: root.kiosk
            sizes: root.sizes
        }
        Column {
            id: saying

            x: root.sizes.margin
            width: root.sizes.upright ? parent.width - 2 * x : 0.36 * parent.width
            anchors.bottom: languages.top
            anchors.bottomMargin: root.sizes.upright ? 36 : 44
            spacing: 16

            AppText {
                id: sentence

                width: parent.width
                text: root.presentation.headline !== "" ? root.presentation.headline : root.kiosk.word("touch", root.kiosk.language)
                spoken: true
                font.family: Metrics.display
                font.pixelSize: Metrics.h1
                font.weight: 700
                font.letterSpacing: -0.012 * Metrics.h1
                wrapMode: Text.WordWrap
                maximumLineCount: 4
                elide: Text.ElideRight
                lineHeight: 1.08
            }
            AppText {
                width: parent.width
                text: [root.presentation.figureBefore, root.presentation.figureNumber, root.presentation.figureUnit].filter(
                          part => part !== "").join(" ")
                spoken: true
                visible: text !== ""
                color: Theme.ember
                font.family: Metrics.display
                font.pixelSize: Metrics.figure
                font.weight: 700
            }
            // What the figure counts.
            AppText {
                width: parent.width
                text: root.presentation.textShown ? root.presentation.text[0] ?? "" : ""
                spoken: true
                visible: text !== ""
                color: Theme.ink2
                font.pixelSize: 25
                wrapMode: Text.WordWrap
                maximumLineCount: root.sizes.upright ? 3 : 2
                elide: Text.ElideRight
            }
        }
        Grid {
            id: languages

            x: root.sizes.margin
            anchors.bottom: institution.top
            anchors.bottomMargin: root.sizes.upright ? 36 : 24
            readonly property int count: root.kiosk.languages.length
            readonly property bool tight: count > 3 ///< Names alone, or two beside one another.

            columns: !root.sizes.upright ? count : tight ? 2 : 1
            spacing: 20

            Repeater {
                model: root.kiosk.languages

                Rectangle {
                    id: row

                    required property string modelData
                    required property int index

                    width: (root.width - 2 * root.sizes.margin - (languages.columns - 1) * languages.spacing)
                           / languages.columns
                    height: root.sizes.upright ? 116 : 112
                    radius: 20
                    color: index === 0 ? Theme.ink : Qt.alpha(Theme.raised, 0.92)
                    border.width: 1
                    border.color: index === 0 ? Theme.ink : Theme.hairS

                    AppText {
                        id: name

                        x: languages.tight ? 28 : 36
                        y: languages.tight ? row.height / 2 - height + 4 : (row.height - height) / 2
                        text: root.kiosk.languageName(row.modelData)
                        color: row.index === 0 ? Theme.onAccent : Theme.ink
                        font.pixelSize: languages.tight ? 32 : 36
                        font.weight: 700
                    }
                    AppText {
                        x: languages.tight ? name.x : name.x + name.width + 20
                        y: languages.tight ? row.height / 2 + 8 : (row.height - height) / 2
                        width: arrow.x - 28 - x
                        horizontalAlignment: languages.tight ? Text.AlignLeft : Text.AlignRight
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 18
                        text: root.kiosk.word("begin", row.modelData)
                        color: row.index === 0 ? Theme.onAccent : Theme.ink2
                        font.pixelSize: languages.tight ? 21 : 25
                    }
                    Icon {
                        id: arrow

                        anchors.right: parent.right
                        anchors.rightMargin: 36
                        anchors.verticalCenter: parent.verticalCenter
                        name: "arrow-right"
                        size: 32
                        color: row.index === 0 ? Theme.onAccent : Theme.ink
                    }
                }
            }
        }
        KioskInstitution {
            id: institution

            x: root.sizes.margin
            y: parent.height - height - (root.sizes.upright ? 72 : 48)
            width: parent.width - 2 * x
            height: visible ? 136 : 0
            framed: false
            kiosk: root.kiosk
        }
    }
    KioskRipple {
        x: root.sizes.upright ? 0.62 * root.width : 0.72 * root.width
        y: root.sizes.upright ? 0.49 * root.height : 0.42 * root.height
        running: root.visible
    }
}
