import QtQuick
import Atlas.Core
import Atlas.Ui

/// How many records of which kind the hexagon under the pointer holds.
PointerTip {
    id: root

    property list<int> counts ///< Sites, partners, projects; empty: nothing is there.

    function number(count: int): string {
        return count.toLocaleString(Qt.locale(Session.language), "f", 0);
    }
    readonly property int all: root.counts.reduce((sum, count) => sum + count, 0)

    title: root.counts.length < 3 ? "" : qsTr("%Ln record(s)", "in a hexagon", root.all)
    line: root.counts.length < 3 ? "" : [
        root.counts[0] > 0 ? qsTr("Sites: %1").arg(root.number(root.counts[0])) : "",
        root.counts[1] > 0 ? qsTr("Partners: %1").arg(root.number(root.counts[1])) : "",
        root.counts[2] > 0 ? qsTr("Projects: %1").arg(root.number(root.counts[2])) : ""
    ].filter(part => part !== "").join(" · ")
}
