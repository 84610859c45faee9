pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// The welcome: what would you like to see?
FocusScope {
    id: root

    required property Kiosk kiosk
    required property KioskLayout sizes
    readonly property bool welcoming: kiosk.screen === Kiosk.Welcome
    // Drawn once, too faint to be seen, when the program begins: the touch that wakes finds letters and pictures made.
    property bool drawn: false

    visible: welcoming || (!drawn && kiosk.screen === Kiosk.Attract)
    opacity: welcoming ? 1 : 0.002
    enabled: welcoming

    Connections {
        target: root.drawn ? null : root.Window.window
        function onFrameSwapped(): void { root.drawn = true; }
    }

    readonly property real wordsShare: sizes.upright ? 0.0001 : 0.36
    readonly property real mapTop: sizes.upright ? 0.14 * height : 0
    readonly property real mapFoot: height - sizes.tilesTop
    readonly property list<rect> covered: [Qt.rect(0, sizes.tilesTop - 8, width, height),
                                           sizes.upright ? Qt.rect(0, 0, width, 0.2 * height) : Qt.rect(0, 0, 0.4 * width, height),
                                           Qt.rect(0, 0, 0.68 * width, 96),
                                           Qt.rect(asked.x, asked.y, asked.paintedWidth, asked.height)]
    readonly property alias tiles: tiles

    /// Two languages beside the one that is spoken.
    readonly property list<string> others: ["fr", "de", "en"].filter(code => code !== root.kiosk.language).slice(0, 2)

    function inOthers(key: string): list<string> {
        return root.others.map(code => root.kiosk.word(key, code));
    }

    /// Title of the story that has a tile of its own.
    function featured(language: string): string {
        return root.kiosk.presentation ? root.kiosk.featuredTitle(language) : "";
    }

    readonly property var choices: [
        {key: "near", icon: "geo-alt", hue: Theme.tint("DE"), path: Kiosk.Near},
        {key: "border", icon: "arrow-left-right", hue: Theme.tint("LU"), path: Kiosk.Border},
        {key: "together", icon: "diagram-3", hue: Theme.ember, path: Kiosk.Together},
        {key: "featured", icon: "minecart-loaded", hue: Theme.sector(0), path: Kiosk.Stories},
        {key: "stories", icon: "easel", hue: Theme.tint("FR"), path: Kiosk.Stories},
        {key: "search", icon: "search", hue: Theme.tint("BE"), path: Kiosk.Search}]

    function take(choice: var): void {
        root.kiosk.choose(choice.path);
        if (choice.key === "featured")
            root.kiosk.playFeatured();
    }

    KioskShade {
        anchors.fill: parent
        leftShare: root.sizes.upright ? 0 : 0.48
        topShare: root.sizes.upright ? 0.24 : 0.1 // the names of the atlas
        footShare: root.sizes.upright ? 0.64 : 0.72
    }
    KioskGreeting {
        id: greeting

        x: root.sizes.margin
        y: 52
        width: parent.width - 2 * x
        kiosk: root.kiosk
        sizes: root.sizes
        allNames: true
    }
    AppText {
        id: asked

        x: root.sizes.margin + 2
        y: root.sizes.tilesTop - height - (root.sizes.upright ? 22 : 44)
        width: parent.width - 2 * x
        text: ["fr", "de", "en"].map(code => root.kiosk.word("question", code)).join("\u2002·\u2002")
        spoken: true
        visible: !root.sizes.low
        font.pixelSize: root.sizes.upright ? 21 : 25
        font.weight: 500
        wrapMode: Text.WordWrap
    }
    Grid {
        id: tiles

        readonly property bool single: root.sizes.upright && !root.sizes.low
        readonly property int count: root.choices.length

        x: root.sizes.margin
        y: root.sizes.tilesTop
        columns: single ? 1 : root.sizes.upright ? 2 : 3
        spacing: single ? 14 : root.sizes.gap
        Accessible.role: Accessible.Grouping
        Accessible.name: root.kiosk.word("question", root.kiosk.language)

        Repeater {
            model: root.choices

            KioskTile {
                required property var modelData
                readonly property int rows: Math.ceil(tiles.count / tiles.columns)

                width: (root.width - 2 * root.sizes.margin - (tiles.columns - 1) * tiles.spacing) / tiles.columns
                height: Math.min(208, (root.sizes.tilesHeight - (rows - 1) * tiles.spacing) / rows)
                compact: root.sizes.upright && root.sizes.low
                iconName: modelData.icon
                hue: modelData.hue
                text: modelData.key === "featured" ? root.featured(Session.language) : root.kiosk.word(modelData.key, root.kiosk.language)
                others: modelData.key === "featured" ? ["fr", "de", "en"].filter(code => code !== Session.language).map(
                                                           code => root.featured(code)) : root.inOthers(modelData.key)
                onClicked: root.take(modelData)
            }
        }
    }
}
