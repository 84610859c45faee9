import QtQuick
import Atlas.Core
import Atlas.Ui

/// Whom the data are from.
Rectangle {
    id: root

    property real maxWidth: 600
    readonly property real naturalWidth: measure.implicitWidth + 14

    width: Math.min(maxWidth, naturalWidth)
    height: words.implicitHeight + 6
    radius: 6
    color: Qt.alpha(Theme.panel, 0.82)
    visible: words.text !== ""

    AppText {
        id: measure

        visible: false
        text: Session.attribution
        font.pixelSize: Metrics.small
    }
    AppText {
        id: words

        spoken: true

        x: 7
        width: parent.width - 14
        anchors.verticalCenter: parent.verticalCenter
        text: Session.attribution.replace(/ · /g, "\u00a0· ") // no line begins with a point
        color: Theme.ink2
        font.pixelSize: Metrics.small
        wrapMode: Text.WordWrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
}
