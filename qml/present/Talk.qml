import QtQuick
import QtQuick.Window
import Atlas.Core
import Atlas.Ui

/// All that a story needs on the screens: made when the first one begins.
Item {
    id: root

    required property Presentation presentation
    required property Window audience
    property bool settled: false ///< What the audience sees does not move.
    property bool windowed: false ///< The story is told in the window as it is.
    property bool atOnce: false ///< Words come without a fade: there was nothing before them.
    property bool inkHeld: ink.held ///< The finger that points moves no map.
    property alias scaleMeters: present.scaleMeters
    property alias scalePixels: present.scalePixels
    property alias joinedMiddle: present.joinedMiddle
    property alias diveLeft: present.diveLeft
    property alias diveRight: present.diveRight
    property alias diveBottom: present.diveBottom
    readonly property alias present: present
    readonly property alias presenter: presenter

    Ink {
        id: ink
    }
    Present {
        id: present

        objectName: "present"
        anchors.fill: parent
        presentation: root.presentation
        ink: ink
        atOnce: root.atOnce
        Keys.forwardTo: [presenter]
    }
    PresenterScreen {
        id: presenter

        anchors.fill: parent
        presentation: root.presentation
        audience: root.audience
        scene: present
        fills: !root.windowed
        ink: ink
        settled: root.settled
    }
    // Over the frozen picture, too.
    InkMarks {
        anchors.fill: parent
        visible: present.inScene
        ink: ink
        enlarged: Math.max(1, height / 1080)
    }
}
