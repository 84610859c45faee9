import QtQuick
import Atlas.Core
import Atlas.Ui

/// Where a story is written and told.
GalleryPage {
    id: root

    required property string stories ///< A folder of them.

    settled: broken.faults.length > 1 // a moment after the last key; of an empty story there is one

    entries: ({
            AuthorFoot: {make: foot, also: {unsaved: {editor: broken}}},
            DiveBar: {make: dive},
            FaultList: {make: faults, also: {unfolded: {unfolded: true}}},
            HeadForm: {make: head},
            KeyFigure: {
                make: figure,
                also: {bare: {before: "", unit: ""}, overfull: {before: "≈", number: "12 345 678 901", unit: "m³"}}
            },
            PresenterBar: {make: presenter},
            SceneControls: {make: controls},
            SceneList: {make: scenes},
            SceneRow: {
                make: row,
                posed: true,
                also: {
                    current: {current: true},
                    currentFaulty: {current: true, faults: 2},
                    held: {held: true},
                    overfull: {headline: root.longName, name: root.longName, faults: 1}
                }
            },
            StepList: {make: steps, also: {none: {editor: broken}}},
            ToggleChip: {make: toggle, chosen: {on: true}},
            WordsField: {
                make: field,
                posed: true,
                also: {manyLines: {manyLines: true}},
                ready: (item, look) => {
                    if (look === "manyLines")
                        item.show(root.longName + "\n" + root.longName);
                }
            }
        })

    StoryEditor {
        id: written

        session: Session
        Component.onCompleted: {
            load(root.stories + "/acier-hydrogene.md");
            addStep();
            addStep();
        }
    }
    StoryEditor {
        id: broken

        session: Session
        Component.onCompleted: {
            begin();
            addView();
            setWords("figure", "{{nothing}} and {{more}}");
            setWords("headline", "");
        }
    }
    Presentation {
        id: told

        session: Session
        Component.onCompleted: preview(written.text, written.file, 1, Session.language)
    }
    Ink {
        id: pen
    }
    SceneSizes {
        id: sceneSizes

        height: 720
    }

    readonly property Component foot: AuthorFoot {
        width: Metrics.cardWidth
        editor: written
    }
    readonly property Component dive: DiveBar {
        presentation: told
    }
    readonly property Component faults: FaultList {
        width: Metrics.cardWidth
        editor: broken
    }
    readonly property Component head: HeadForm {
        width: 400
        editor: written
    }
    readonly property Component figure: KeyFigure {
        width: 420
        before: "≈"
        number: "24"
        unit: "km"
        sizes: sceneSizes
        still: true
    }
    readonly property Component presenter: PresenterBar {
        width: 1280
        presentation: told
        ink: pen
        screens: 2
        seconds: 754
        now: new Date(2026, 5, 1, 14, 7).getTime()
    }
    readonly property Component controls: SceneControls {
        presentation: told
        ink: pen
        opacity: 1
    }
    readonly property Component scenes: SceneList {
        width: Metrics.cardWidth
        height: 420
        editor: written
    }
    readonly property Component row: SceneRow {
        width: Metrics.cardWidth
        index: 1
        last: 3
        name: "sarre"
        headline: "La sidérurgie change de four."
        faults: 0
    }
    readonly property Component steps: StepList {
        width: 400
        editor: written
    }
    readonly property Component toggle: ToggleChip {
        text: "FR"
    }
    readonly property Component field: WordsField {
        width: 400
        editor: written
        label: qsTranslate("ZoneSection", "Area")
        hint: qsTranslate("SearchBox", "Search the atlas…")
    }
}
