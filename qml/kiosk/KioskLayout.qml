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

    // What a path shows: beside the map, or below it. What is brought down is wider in return, and what nobody
    // touches of it, its title, stands above the reach of the rest.
    readonly property real panelLeft: margin
    readonly property real panelWidth: upright ? width - 2 * margin : low ? 0.56 * width : Math.min(820, 0.46 * width)
    readonly property real panelTop: upright ? (low ? 0.5 : 0.44) * height
                                             : low ? Math.max(margin, Math.min(0.3 * height, barTop - gap - 540)) : margin
    readonly property real panelHeight: barTop - gap - panelTop
    readonly property bool tight: panelHeight < 660 ///< Little height: heads and feet of panels are smaller.

    // While words are typed: what must stay within reach stands above the keyboard.
    property real keyboardTop: height
    readonly property bool typing: keyboardTop < height
    readonly property real typingBarTop: keyboardTop - 16 - target
    readonly property real typingFoot: upright ? typingBarTop - 16 : keyboardTop - 16
    readonly property real typingTop: upright ? Math.min(panelTop, typingFoot - 560) : Math.min(margin, 0.04 * height)

    // The choices of the welcome; upright all of them lie in the lower half.
    readonly property real tilesTop: low ? (upright ? 0.56 * height : 0.5 * height) : upright ? 0.5 * height : 452
    readonly property real tilesHeight: barTop - gap - (upright ? 8 : 14) - tilesTop
}
