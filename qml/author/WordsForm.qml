pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// The words of a scene in one language, what they look like, and its View.
Item {
    id: root

    required property StoryEditor editor
    readonly property var fields: [headline, figure, text, notes, sources, title, author]

    signal playAsked

    function takeFocus(): void { headline.field.forceActiveFocus(Qt.TabFocusReason); }
    function showWords(): void {
        for (const field of root.fields)
            field.show(root.editor.words(field.part));
    }
    function reveal(top: real, bottom: real): void {
        const from = column.y + top;
        const to = column.y + bottom;
        if (from < flick.contentY)
            flick.contentY = Math.max(0, from);
        else if (to > flick.contentY + flick.height)
            flick.contentY = to - flick.height;
    }

    Component.onCompleted: root.showWords()
    Connections {
        target: root.editor

        function onWordsReplaced(): void { root.showWords(); }
    }

    component Field: WordsField {
        required property string part

        width: column.width
        editor: root.editor
        onTyped: words => root.editor.setWords(part, words)
        onFinished: root.editor.endStep()
        onUndoAsked: root.editor.undo()
        onRedoAsked: root.editor.redo()
        onReached: (top, bottom) => root.reveal(top, bottom)
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: column.y + column.height + 16
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        Column {
            id: column

            x: 20
            y: 14
            width: parent.width - 40
            spacing: 12

            SegmentedSwitch {
                id: languages

                name: qsTr("Language of the words")
                value: root.editor.language
                onChosen: value => root.editor.language = value
                visible: root.editor.languages.length > 1

                SwitchChoice {
                    value: "fr"
                    text: "FR"
                    name: "Français"
                }
                SwitchChoice {
                    value: "de"
                    text: "DE"
                    name: "Deutsch"
                }
                SwitchChoice {
                    value: "en"
                    text: "EN"
                    name: "English"
                }
            }
            Row {
                width: parent.width
                spacing: 14
                visible: root.editor.count > 0

                WordsPreview {
                    id: preview

                    width: 0.5 * parent.width
                    editor: root.editor
                }
                Column {
                    width: parent.width - x
                    spacing: 8

                    component Act: AppButton {
                        width: parent.width
                        leftPadding: 8
                        rightPadding: 8
                    }

                    Act {
                        iconName: "play-fill"
                        text: qsTr("Play from here")
                        onClicked: root.playAsked()
                    }
                    Act {
                        text: qsTr("Show its view")
                        name: qsTr("Show the view of the scene on the map")
                        onClicked: root.editor.showView()
                    }
                    Act {
                        text: qsTr("Take this view")
                        name: qsTr("Give the scene the view that the map shows now")
                        onClicked: root.editor.takeView()
                    }
                    AppText {
                        width: parent.width
                        visible: !preview.fits
                        spoken: true
                        text: qsTr("Too many words for a screen of 1280 × 720.")
                        color: Theme.err
                        wrapMode: Text.WordWrap
                    }
                    AppText {
                        width: parent.width
                        text: qsTr("Numbers from the atlas: {{count}}, {{sum budget}}.")
                        color: Theme.ink2
                        font.pixelSize: Metrics.label
                        wrapMode: Text.WordWrap
                        spoken: true
                    }
                }
            }
            Field {
                id: headline

                part: "headline"
                label: qsTr("Sentence")
                hint: qsTr("One statement")
                visible: root.editor.count > 0
                fontSize: Metrics.body
            }
            Field {
                id: figure

                part: "figure"
                label: qsTr("The large number")
                hint: qsTr("{{count}}, or a number and its unit")
                visible: root.editor.count > 0
            }
            Field {
                id: text

                part: "text"
                label: qsTr("Lines below it")
                manyLines: true
                visible: root.editor.count > 0
            }
            Field {
                id: notes

                part: "notes"
                label: qsTr("Notes that only the speaker sees")
                manyLines: true
                visible: root.editor.count > 0
            }
            Field {
                id: sources

                part: "sources"
                label: qsTr("Sources, an address a line")
                hint: "https://"
                manyLines: true
                visible: root.editor.count > 0
            }
            StepList {
                width: parent.width
                editor: root.editor
                visible: root.editor.count > 0
            }
            Divider {
                width: parent.width
            }
            Field {
                id: title

                part: "title"
                label: qsTr("Title of the story")
            }
            Field {
                id: author

                part: "author"
                label: qsTr("Author of the story")
                hint: qsTr("A person or an organisation")
            }
            HeadForm {
                width: parent.width
                editor: root.editor
            }
        }
    }
}
