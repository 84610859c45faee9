import QtQuick
import Atlas.Core
import Atlas.Ui

/// A story on the screen: the words of the scene over the map, and the ways through it.
FocusScope {
    id: root

    required property Presentation presentation
    required property Ink ink
    property bool atOnce: false ///< Words come without a fade: there was nothing before them.
    property real scaleMeters: 0
    property real scalePixels: 0
    property point joinedMiddle ///< Of the arc whose length is the figure.
    // How much of the map the panels leave while diving.
    property real diveLeft: 0
    property real diveRight: 0
    property real diveBottom: 0

    readonly property bool inScene: presentation.inScene
    readonly property bool complete: !fade.running && !words.counting && picture.status !== Image.Loading
    /// Of the width, which the words cover at the left.
    readonly property real wordsShare: 0.38
    /// Names on the map, against those at a desk.
    readonly property real namesEnlarged: sizes.of(1.45, 1.8)
    readonly property list<rect> covered: [Qt.rect(0, 0, 0.34 * width, height),
                                           Qt.rect(foot.x + foot.mapPart.x, foot.y + foot.mapPart.y, foot.mapPart.width,
                                                   foot.mapPart.height),
                                           ...(link.visible ? [Qt.rect(link.x, link.y, link.width, link.height)] : [])]
    readonly property alias words: words
    readonly property alias overview: overview

    visible: presentation.playing
    Keys.onPressed: event => {
        if (root.presentation.overview && event.key === Qt.Key_E)
            overview.takeAway();
        else if (root.inScene && root.ink.press(event.key, event.modifiers))
            event.accepted = true;
        else
            event.accepted = root.inScene && root.presentation.press(event.key, event.modifiers);
    }

    Component.onCompleted: {
        root.made = true; // what comes before is not yet bound
        root.comeIn();
        Qt.callLater(root.takeKeys);
    }
    function takeKeys(): void {
        if (root.inScene)
            root.forceActiveFocus();
    }

    readonly property string headline: presentation.headline
    onHeadlineChanged: {
        root.comeIn();
        root.ink.wipe(); // it belonged to another scene
    }
    property bool made: false
    function comeIn(): void {
        if (root.made && !root.atOnce)
            fade.restart();
    }

    Connections {
        target: root.presentation

        function onModeChanged(): void {
            Qt.callLater(root.takeKeys);
            if (!root.inScene)
                root.ink.reset();
        }
    }
    NumberAnimation {
        id: fade

        target: words
        property: "opacity"
        from: 0
        to: 1
        duration: Metrics.reduceMotion ? 0 : 400
    }
    SceneSizes {
        id: sizes

        height: root.height
    }

    Item {
        id: scene

        anchors.fill: parent
        visible: root.inScene

        Rectangle {
            anchors.fill: parent
            visible: !root.presentation.hasMap
            color: Theme.land

            MouseArea { // no map, no dive
                anchors.fill: parent
                Accessible.ignored: true
            }
        }
        Image {
            id: picture

            x: root.wordsShare * root.width
            width: parent.width - x - sizes.right
            y: sizes.top
            height: foot.y - y - sizes.bottom
            source: root.presentation.picture
            sourceSize.width: width
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            autoTransform: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.presentation.pictureWords
            Accessible.ignored: source.toString() === ""
        }
        // The words' ground: from the left edge it gives way to the map.
        Rectangle {
            width: 0.44 * parent.width
            height: parent.height
            visible: root.presentation.hasMap
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    position: 0.76
                    color: Qt.alpha(Theme.land, 0.98)
                }
                GradientStop {
                    position: 0.82
                    color: Qt.alpha(Theme.land, 0.9)
                }
                GradientStop {
                    position: 1
                    color: Qt.alpha(Theme.land, 0)
                }
            }
        }
        // The figure once more, on the arc that it measures.
        Rectangle {
            id: link

            visible: root.presentation.joined.length > 0 && !isNaN(root.joinedMiddle.x)
            x: root.joinedMiddle.x - width / 2
            y: root.joinedMiddle.y - height / 2
            width: distance.width + sizes.of(28, 32)
            height: distance.height + sizes.of(8, 10)
            radius: height / 2
            color: Theme.ember
            Accessible.ignored: true

            AppText {
                id: distance

                anchors.centerIn: parent
                text: root.presentation.figureNumber + "\u00a0" + root.presentation.figureUnit
                color: Theme.onAccent
                font.pixelSize: sizes.of(21, 26)
                font.weight: 700
            }
        }
        // A swipe over the words turns the page; the map is for diving.
        MouseArea {
            property real from: 0

            width: 0.36 * parent.width
            height: parent.height
            Accessible.ignored: true
            onPressed: mouse => from = mouse.x
            onReleased: mouse => {
                if (root.ink.held)
                    return;
                const way = mouse.x - from;
                if (way < -0.04 * root.width)
                    root.presentation.next();
                else if (way > 0.04 * root.width)
                    root.presentation.previous();
                else
                    controls.wake();
            }
            onWheel: wheel => wheel.accepted = true
        }
        SceneWords {
            id: words

            x: sizes.left
            y: sizes.top
            width: 0.345 * root.width - x
            height: foot.y - y - sizes.of(36, 46)
            presentation: root.presentation
            sizes: sizes
            atOnce: root.atOnce
        }
        SceneFoot {
            id: foot

            x: sizes.left
            y: parent.height - sizes.bottom - height
            width: parent.width - x - sizes.right
            presentation: root.presentation
            sizes: sizes
            scaleMeters: root.scaleMeters
            scalePixels: root.scalePixels
        }
        InkInput {
            anchors.fill: parent
            ink: root.ink
        }
        HoverHandler {
            property point before

            onPointChanged: {
                // A window that comes under the pointer is no hand that moves it.
                const here = point.scenePosition;
                const far = Math.abs(here.x - before.x) + Math.abs(here.y - before.y);
                if (far > 2 && far < 400)
                    controls.wake();
                before = Qt.point(here.x, here.y);
            }
        }
        SceneControls {
            id: controls

            anchors.right: parent.right
            anchors.rightMargin: sizes.right
            y: sizes.of(20, 28)
            presentation: root.presentation
            ink: root.ink
        }
        Rectangle {
            id: typed

            anchors.horizontalCenter: parent.horizontalCenter
            y: sizes.top
            width: number.width + 48
            height: number.height + 16
            radius: height / 2
            color: Theme.ink
            visible: root.presentation.typed !== ""

            AppText {
                id: number

                anchors.centerIn: parent
                text: "→ " + root.presentation.typed
                color: Theme.onAccent
                font.pixelSize: sizes.of(30, 44)
                font.features: Metrics.tabular
            }
        }
    }
    SceneOverview {
        id: overview

        anchors.fill: parent
        visible: root.presentation.overview
        presentation: root.presentation
        sizes: sizes
        onKeysFree: root.takeKeys()
    }
    Rectangle {
        anchors.fill: parent
        visible: root.presentation.black || root.presentation.white
        color: root.presentation.white ? Theme.blank : Theme.dark

        MouseArea {
            anchors.fill: parent
            onClicked: root.presentation.back()
            Accessible.ignored: true
        }
    }
    DiveBar {
        visible: root.presentation.diving
        x: root.diveLeft + (root.width - root.diveLeft - root.diveRight - width) / 2
        y: root.height - root.diveBottom - height - 12
        presentation: root.presentation
    }
}
