import QtQuick
import Atlas.Core
import Atlas.Ui

/// A scene as the audience sees it, for a picture of it: nothing moves, nobody steers.
Rectangle {
    id: root

    readonly property alias presentation: presentation
    readonly property bool complete: Session.ready && map.complete && present.complete

    color: Theme.outside
    Component.onCompleted: Metrics.reduceMotion = true

    Presentation {
        id: presentation

        session: Session
    }
    Ink {
        id: none
    }
    AtlasMap {
        id: map

        anchors.fill: parent
        wordsShare: present.wordsShare
        covered: present.covered
        inScene: true
        namesEnlarged: present.namesEnlarged
        joined: presentation.joined
    }
    Present {
        id: present

        anchors.fill: parent
        presentation: presentation
        ink: none
        scaleMeters: map.scaleMeters
        scalePixels: map.scalePixels
        joinedMiddle: map.joinedMiddle
    }
}
