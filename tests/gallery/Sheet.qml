pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Atlas.Core
import Atlas.Ui

// The controls of one page in every look, a line a control. The looks that a hand makes are made by the program.
Window {
    id: root

    property string page: "controls"
    property string stories ///< A folder of them.

    readonly property list<string> looks: ["rest", "hover", "pressed", "focus", "disabled", "chosen"]
    readonly property var pages: ({
            controls: controls,
            filter: filter,
            ranges: ranges,
            map: map,
            records: records,
            panels: panels,
            story: story,
            kiosk: kiosk
        })
    readonly property list<string> pageNames: Object.keys(pages)
    readonly property list<string> views: Object.values(pages).map(page => page.view)
    readonly property list<string> controlNames: [].concat(...Object.values(pages).map(page => Object.keys(page.entries)))
    readonly property list<string> unseen: [].concat(...Object.values(exceptions.reasons))
    readonly property bool settled: pages[page].settled
    readonly property var entries: pages[page].entries

    x: 0
    y: 0
    width: 1900
    height: sheet.height
    color: Theme.panel

    Component.onCompleted: {
        Metrics.reduceMotion = true;
        Metrics.density = pages[page].density;
    }

    readonly property ControlEntries controls: ControlEntries {}
    readonly property FilterEntries filter: FilterEntries {}
    readonly property RangeEntries ranges: RangeEntries {}
    readonly property MapEntries map: MapEntries {}
    readonly property RecordEntries records: RecordEntries {}
    readonly property PanelEntries panels: PanelEntries {}
    readonly property StoryEntries story: StoryEntries {
        stories: root.stories
    }
    readonly property KioskEntries kiosk: KioskEntries {}
    readonly property Unseen exceptions: Unseen {}

    // One look of one control; not to be seen where the control doesn't have it.
    component Cell: Column {
        id: cell

        required property string control
        required property string look
        readonly property var entry: root.entries[control]
        readonly property real room: entry.room ?? 0
        property Item item
        property Item hand ///< The part of it that is pressed, where a hand makes the look.

        objectName: "cell"
        visible: item !== null
        bottomPadding: 10

        function handOf(item: Item): Item {
            if (typeof item.hovered === "boolean")
                return item;
            for (const child of item.children) {
                const found = handOf(child);
                if (found)
                    return found;
            }
            return null;
        }

        Component.onCompleted: {
            const made = entry.make.createObject(place, {x: room > 0 ? 60 : 8, y: 4});
            const part = handOf(made);
            const pressed = part === made || entry.posed ? part : null;
            const own = entry.also?.[look] ?? {};
            const has = {
                rest: true,
                hover: pressed !== null && pressed.hoverEnabled,
                pressed: pressed !== null && typeof pressed.pressed === "boolean",
                focus: pressed !== null && (pressed.focusPolicy & Qt.TabFocus) !== 0,
                disabled: pressed === made,
                chosen: entry.chosen !== undefined || typeof made.chosen === "boolean"
            };
            if ((!has[look] || entry.without?.includes(look)) && !entry.also?.[look]) {
                made.destroy();
                return;
            }
            if (look === "disabled")
                made.enabled = false;
            Object.assign(made, look === "chosen" ? entry.chosen ?? {chosen: true} : own);
            entry.ready?.(made, look);
            cell.hand = entry.also?.[look] ? null : pressed;
            cell.item = made;
        }

        AppText {
            leftPadding: place.x + 8
            text: cell.look
            color: Theme.ink3
            font.pixelSize: 11
        }
        Item {
            id: place

            width: cell.item ? Math.max(cell.item.width, 40) + (cell.room > 0 ? 120 : 20) : 0
            height: cell.item ? cell.item.height + 8 + cell.room : 0
        }
    }

    Column {
        id: sheet

        x: 16
        width: parent.width - 32
        topPadding: 16
        bottomPadding: 16
        spacing: 8

        Repeater {
            model: Object.keys(root.entries)

            Row {
                id: line

                required property string modelData

                AppText {
                    width: 130
                    topPadding: 14
                    text: line.modelData
                    font.pixelSize: 13
                    font.weight: 600
                    elide: Text.ElideRight
                }
                Flow {
                    width: sheet.width - 130

                    Repeater {
                        model: [...root.looks, ...Object.keys(root.entries[line.modelData].also ?? {}).filter(
                                look => !root.looks.includes(look))]

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
}
