pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Atlas.Core
import Atlas.Ui

// Every control in every look, a row a control. The looks that a hand makes are made by the program.
Window {
    id: root

    readonly property list<string> looks: ["rest", "hover", "pressed", "focus", "disabled", "chosen"]
    readonly property Entries all: Entries {}
    readonly property list<string> controls: Object.keys(all.entries)
    readonly property list<string> unseen: all.unseen

    x: 0
    y: 0
    width: sheet.width
    height: sheet.height
    color: Theme.panel

    component Cell: Item {
        id: cell

        required property string control
        required property string look
        readonly property var entry: root.all.entries[control]
        property Item item

        objectName: "cell"
        width: 272
        height: (item ? Math.max(item.height, 28) : 28) + 18 + (entry.room ?? 0)

        Component.onCompleted: {
            const made = entry.make.createObject(cell, {x: entry.room === undefined ? 8 : 60, y: 9});
            const usable = typeof made.hovered === "boolean";
            const has = {
                rest: true,
                hover: usable,
                pressed: typeof made.pressed === "boolean" && usable,
                focus: usable && (made.focusPolicy & Qt.TabFocus) !== 0,
                disabled: usable,
                chosen: entry.chosen !== undefined || typeof made.chosen === "boolean"
            };
            if (!has[look]) {
                made.destroy();
                return;
            }
            if (look === "disabled")
                made.enabled = false;
            if (look === "chosen")
                Object.assign(made, entry.chosen ?? {chosen: true});
            cell.item = made;
        }
    }

    Column {
        id: sheet

        padding: 16

        Row {
            Repeater {
                model: ["", ...root.looks]

                AppText {
                    required property string modelData
                    required property int index

                    width: index === 0 ? 150 : 272
                    leftPadding: 8
                    height: 32
                    text: modelData
                    color: Theme.ink2
                }
            }
        }
        Repeater {
            model: root.controls

            Row {
                id: line

                required property string modelData

                AppText {
                    width: 150
                    height: 46
                    text: line.modelData
                    font.weight: 600
                }
                Repeater {
                    model: root.looks

                    Cell {
                        required property string modelData

                        control: line.modelData
                        look: modelData
                    }
                }
            }
        }
    }
}
