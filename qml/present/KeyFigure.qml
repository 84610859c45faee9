import QtQuick
import Atlas.Core
import Atlas.Ui

/// The one number of a scene, in the signal colour; what belongs to it stands smaller beside it.
Item {
    id: root

    required property string before
    required property string number
    required property string unit
    required property SceneSizes sizes
    property bool still: false ///< The number is there at once.

    /// Counting up, which is over soon and hides nothing: who can't see it hears the final words at once.
    readonly property bool counting: count.running
    property string arrival ///< Whenever it changes, the figure has just come into sight.
    onArrivalChanged: {
        if (root.arrival !== "" && root.value > 0 && !root.still && !Metrics.reduceMotion)
            count.restart();
    }
    readonly property var spoken: Qt.locale(Session.language)
    /// The number in figures; NaN where the scene has other words there.
    readonly property real value: {
        const plain = root.number.replace(/[\s\u00a0\u202f]/g, "").split(root.spoken.groupSeparator).join("");
        return /^\d/.test(plain) ? Number(plain.replace(root.spoken.decimalPoint, ".")) : NaN;
    }
    readonly property int decimals: {
        const point = root.number.lastIndexOf(root.spoken.decimalPoint);
        return point < 0 ? 0 : root.number.length - point - 1;
    }
    property real share: 1

    NumberAnimation {
        id: count

        target: root
        property: "share"
        from: 0
        to: 1
        duration: 700
        easing.type: Easing.BezierSpline
        easing.bezierCurve: Metrics.easeIn
    }

    readonly property real large: sizes.of(117, 176)
    readonly property real little: 0.36 * large

    implicitHeight: sizes.of(111, 167)
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.before, root.number, root.unit].filter(part => part !== "").join(" ")

    component Part: Text {
        textFormat: Text.PlainText
        color: Theme.ember
        font.family: Metrics.display
        font.weight: 700
        font.hintingPreference: Font.PreferNoHinting
        // Glyphs as fields of distance: sharp while the figure is fitted into its room.
        renderType: Text.QtRendering
        Accessible.ignored: true
    }

    // A long number becomes smaller as a whole.
    Item {
        id: line

        width: number.x + number.width + (root.unit === "" ? 0 : unit.width + unit.anchors.leftMargin)
        height: parent.height
        transformOrigin: Item.BottomLeft
        scale: Math.min(1, root.width / Math.max(1, width))

        Part {
            id: before

            anchors.baseline: number.baseline
            text: root.before
            font.pixelSize: root.little
            visible: text !== ""
        }
        Part {
            id: number

            x: before.visible ? before.width + 0.12 * root.little : -0.05 * root.large // its own side bearing
            y: parent.height - baselineOffset - 0.12 * root.large
            text: root.number
            font.pixelSize: root.large
            font.letterSpacing: -0.04 * root.large
            opacity: root.counting ? 0 : 1 // keeps the room of the final number
        }
        Part {
            anchors.right: number.right
            anchors.baseline: number.baseline
            text: root.counting ? (root.share * root.value).toLocaleString(root.spoken, "f", root.decimals) : ""
            font.pixelSize: root.large
            font.letterSpacing: -0.04 * root.large
            visible: root.counting
        }
        Part {
            id: unit

            anchors.left: number.right
            anchors.leftMargin: 0.3 * root.little
            anchors.baseline: number.baseline
            text: root.unit
            font.pixelSize: root.little
            visible: text !== ""
        }
    }
}
