import QtQuick
import Atlas.Core
import Atlas.Ui

/// The card of the selected record: what it is, what is known, who works with it, where that is written.
Panel {
    id: root

    property real room: 600 ///< How high it may grow.
    property bool aside: false ///< Something else stands in its place.
    readonly property string title: card.shown ? card.title : ""
    property alias today: card.today ///< Unless it is set, the present day.

    width: Metrics.cardWidth
    height: Math.min(room, content.panel?.need ?? 0)
    visible: card.shown && !aside

    /// For whoever came by the keyboard.
    function takeFocus(): void { content.made().takeFocus(); }

    onVisibleChanged: {
        if (visible) {
            content.made();
            entry.restart();
        }
    }
    transform: Translate {
        id: shift
    }

    ParallelAnimation {
        id: entry

        NumberAnimation {
            target: shift
            property: "x"
            from: 24
            to: 0
            duration: Metrics.panelInTime
            easing.type: Easing.BezierSpline
            easing.bezierCurve: Metrics.easeIn
        }
        NumberAnimation {
            target: root
            property: "opacity"
            from: 0
            to: 1
            duration: Metrics.panelInTime
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: card.title

    RecordCard {
        id: card

        session: Session
    }

    // No start waits for it: hardly any begins with a card.
    MadeLater {
        id: content

        anchors.fill: parent
        page: "explore/RecordContent.qml"
        given: ({ card: card })
    }
}
