pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// A scene of a story as a visitor reads it: the sentence, the number, what it is about, and large buttons that
/// turn the page.
KioskPanel {
    id: root

    required property Kiosk kiosk
    required property Presentation presentation

    title: presentation.headline
    hint: sizes.tight ? "" : presentation.place
    readonly property real side: sizes.tight ? 88 : 112 ///< Of the buttons that turn the page.

    /// The page as the visitor left it, if a record was looked at meanwhile.
    function turn(forward: bool): void {
        if (root.presentation.diving)
            root.presentation.back();
        if (forward)
            root.presentation.next();
        else
            root.presentation.previous();
    }

    KioskRecords {
        id: about

        session: Session
        order: KioskRecords.Scene
        most: 3
        active: root.visible
    }
    VisibleRecords {
        id: around

        session: Session
        most: 3
        active: root.visible && about.count === 0
    }
    Flickable {
        id: flick

        anchors.top: parent.top
        anchors.bottom: pages.top
        anchors.bottomMargin: 16
        width: parent.width
        contentHeight: words.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        Column {
            id: words

            x: 36
            width: flick.width - 2 * x
            spacing: 18

            AppText {
                width: parent.width
                text: root.presentation.place
                visible: root.sizes.tight && text !== ""
                spoken: true
                color: Theme.ink2
                font.pixelSize: Metrics.label
                wrapMode: Text.WordWrap
            }
            AppText {
                width: parent.width
                text: [root.presentation.figureBefore, root.presentation.figureNumber, root.presentation.figureUnit].filter(
                          part => part !== "").join(" ")
                visible: text !== "" && root.presentation.figureShown
                spoken: true
                color: Theme.ember
                font.family: Metrics.display
                font.pixelSize: 1.7 * Metrics.h1
                font.weight: 700
                font.letterSpacing: -0.03 * Metrics.h1
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Metrics.h2
            }
            Repeater {
                model: root.presentation.textShown ? root.presentation.text : []

                AppText {
                    required property string modelData

                    width: words.width
                    text: modelData
                    spoken: true
                    font.pixelSize: Metrics.body
                    lineHeightMode: Text.FixedHeight
                    lineHeight: Metrics.bodyLine
                    wrapMode: Text.WordWrap
                }
            }
            Repeater {
                model: about.count > 0 ? about : around

                RecordRow {
                    id: row

                    required property var model

                    x: -16
                    width: words.width + 32
                    height: 48 * Metrics.unit
                    leftPadding: 16
                    rightPadding: 16
                    radius: 16
                    ground: Theme.sunken
                    onClicked: root.kiosk.openRecord(row.model.name)
                }
            }
        }
    }
    Row {
        id: pages

        x: 36
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        spacing: 16

        KioskButton {
            width: (root.width - 72 - 16) / 2
            side: root.side
            iconName: "arrow-left"
            text: qsTr("Previous", "scene of a story")
            enabled: root.presentation.scene > 0
            onClicked: root.turn(false)
        }
        KioskButton {
            width: (root.width - 72 - 16) / 2
            side: root.side
            iconName: "arrow-right"
            primary: true
            trailing: true
            text: qsTr("Next", "scene of a story")
            enabled: root.presentation.scene < root.presentation.sceneCount - 1 || !root.presentation.textShown || !root.presentation.figureShown
            onClicked: root.turn(true)
        }
    }
}
