import QtQuick
import Atlas.Core
import Atlas.Ui

/// A country beside a border and how many of its records lie within the distance.
AppText {
    required property string word
    required property int count

    readonly property string spokenText: qsTr("%1: %Ln record(s)", "of a country beside a border", count).arg(word)

    height: 20 * Metrics.unit
    text: "%1 · %2".arg(word).arg(count.toLocaleString(Qt.locale(Session.language), "f", 0))
    font.weight: 600
    font.features: Metrics.tabular
}
