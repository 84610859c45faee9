pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Ui

/// The word of the control it lies in, under the pointer or the keyboard. Made when it is first wanted: most
/// never are, and a window holds a hundred.
Loader {
    id: root

    property string text
    property bool wanted: false

    anchors.fill: parent
    active: false
    onWantedChanged: {
        if (wanted)
            active = true;
    }

    sourceComponent: AppToolTip {
        text: root.text
        visible: root.wanted
    }
}
