pragma Singleton

import QtQuick

/// Sizes, radii, fonts and durations of the design, by density: how far away the eye is.
QtObject {
    id: root

    enum Density {
        Desk,
        Projector,
        Kiosk
    }

    property int density: Metrics.Density.Desk
    /// Nothing moves; what changes, changes at once.
    property bool reduceMotion: false
    /// How much larger than designed words are, by a person's wish; boxes grow with them.
    property real enlarged: 1

    readonly property string family: "Inter"
    readonly property string display: "Inter Display"
    /// Digits of one width, for numbers that stand in columns or change.
    readonly property var tabular: ({ "tnum": 1 })

    readonly property real h1: [28, 44, 44][density] * enlarged
    readonly property real cardTitle: [26, 44, 44][density] * enlarged
    readonly property real figure: [20, 34, 38][density] * enlarged
    readonly property real h2: [16, 30, 33][density] * enlarged
    readonly property real body: [15, 28, 28][density] * enlarged
    readonly property real bodyLine: [23, 38, 40][density] * enlarged
    readonly property real control: [14, 24, 28][density] * enlarged
    readonly property real row: [13, 24, 28][density] * enlarged
    readonly property real label: [12.5, 20, 21][density] * enlarged
    readonly property real small: [11.5, 16, 17][density] * enlarged

    /// Of lengths that hold words: boxes grow as their words do.
    readonly property real unit: [1, 1.7, 2][density] * enlarged

    readonly property real windowMargin: 16
    readonly property real gap: 16
    readonly property real inset: 20
    readonly property real panelRadius: 16
    readonly property real buttonRadius: 10
    readonly property real fieldRadius: 11
    readonly property real segmentRadius: 8
    readonly property real countryRadius: 5

    readonly property real filterWidth: 372 * unit
    readonly property real cardWidth: 440 * unit
    readonly property real barHeight: 56 * unit
    readonly property real buttonHeight: 40 * unit
    readonly property real fieldHeight: 44 * unit
    readonly property real chipHeight: 32 * unit
    readonly property real wellHeight: 36 * unit
    readonly property real segmentHeight: 30 * unit
    readonly property real tileHeight: 58 * unit
    readonly property real rowHeight: 25 * unit
    readonly property real zoomButton: 44 * unit
    readonly property real iconSize: 16 * unit
    readonly property real glyphSize: 18 * unit

    readonly property int hoverTime: reduceMotion ? 0 : 80
    readonly property int fadeTime: reduceMotion ? 0 : 150
    readonly property int countTime: reduceMotion ? 0 : 200
    readonly property int panelInTime: reduceMotion ? 0 : 220
    readonly property int toolTipTime: reduceMotion ? 0 : 120
    readonly property int toolTipDelay: 250
    /// cubic-bezier(.2, 0, 0, 1)
    readonly property var easeIn: [0.2, 0, 0, 1, 1, 1]
}
