pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// A range of the filter, folded away until wanted.
Column {
    id: root

    required property string member
    property bool expanded: false

    /// The slider is made when it is first seen: most groups stay folded.
    property bool made: expanded
    onExpandedChanged: {
        if (expanded)
            made = true;
    }

    RangeModel {
        id: model

        session: Session
        member: root.member
        counting: root.expanded
    }
    FoldHead {
        title: model.title
        expanded: root.expanded
        active: model.limited
        words: model.rangeText
        paused: model.paused
        onToggled: root.expanded = !root.expanded
        onCleared: model.clear()
    }
    Item {
        width: parent.width
        height: slider.height + 12
        visible: root.expanded && model.stops.length > 0

        Loader {
            id: slider

            y: 2
            width: parent.width
            active: root.made
            sourceComponent: RangeSlider {
                range: model
            }
        }
    }
    AppText {
        width: parent.width
        bottomPadding: 10
        visible: root.expanded && model.stops.length === 0
        spoken: true
        text: qsTr("No record of this atlas has a value.")
        color: Theme.ink2
        wrapMode: Text.WordWrap
    }
}
