import QtQuick

/// Where things stand on the screen of a kiosk: drawn for 1080 pixels at the shorter side, upright or across.
QtObject {
    id: root

    required property real width
    required property real height
    /// All that is touched in the lower half, for whoever sits.
    property bool low: false

    readonly property bool upright: height > width
    readonly property real margin: upright ? 72 : 64
    readonly property real gap: upright ? 16 : 21
    readonly property real target: 112
    readonly property real radius: 24

    // The row of buttons at the foot: two rows where the screen is too narrow. Below it the attribution.
    readonly property bool stacked: width < 1640
    readonly property real barHeight: stacked ? 2 * target + gap : target
    readonly property real barTop: height - barHeight - (upright ? 60 : 44)

    // What a path shows: beside the map, or below it.
    readonly property real panelLeft: margin
    readonly property real panelWidth: upright ? width - 2 * margin : Math.min(820, 0.46 * width)
    readonly property real panelTop: low ? (upright ? 0.5 : 0.44) * height : upright ? 0.44 * height : margin
    readonly property real panelHeight: barTop - gap - panelTop

    // The choices of the welcome; upright all of them lie in the lower half.
    readonly property real tilesTop: low ? (upright ? 0.56 * height : 0.5 * height) : upright ? 0.5 * height : 452
    readonly property real tilesHeight: barTop - gap - (upright ? 8 : 14) - tilesTop
}
