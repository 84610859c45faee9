import QtQuick

/// Lengths of a scene by the height of the screen: as drawn at 720 and at 1080, in between in proportion, above
/// as at 1080 with the screen, and never less than at 720: reading text keeps its size.
QtObject {
    id: root

    property real height: 1080

    function of(at720: real, at1080: real): real {
        if (root.height >= 1080)
            return at1080 * root.height / 1080;
        return at720 + (at1080 - at720) * Math.max(0, root.height - 720) / 360;
    }
    readonly property real left: of(59, 88)
    readonly property real top: of(58, 84)
    readonly property real right: of(27, 40)
    readonly property real bottom: of(23, 34)
    readonly property real foot: of(22, 22)
    readonly property real body: of(24, 28)
    readonly property real bodyLine: of(33, 38)
    readonly property real source: of(16, 16)
    readonly property real small: of(13, 13)
}
