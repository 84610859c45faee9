pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Atlas.Core
import Atlas.Scene
import Atlas.Ui

// The map: layers of the scene in the order of drawing, Qt Location's Map as camera for what is edited by
// hand, and the input on top. Panels tell it how much of it they cover.
FocusScope {
    id: root

    property alias freeLeft: frame.freeLeft
    property alias freeTop: frame.freeTop
    property alias freeRight: frame.freeRight
    property alias freeBottom: frame.freeBottom
    property list<rect> covered ///< By panels.
    property alias wordsShare: frame.wordsShare
    /// A scene of a story: its records alone, nothing under the pointer.
    property bool inScene: false
    property bool pictured: false ///< For a picture: where the pointer happens to be is not heeded.
    property bool atOnce: false ///< Arcs are there at once: nothing was on the screen before them.
    property alias namesEnlarged: labels.enlarged
    readonly property alias scaleMeters: frame.scaleMeters
    readonly property alias scalePixels: frame.scalePixels
    readonly property alias longestScale: frame.longestScale
    readonly property alias frame: frame
    readonly property alias map: map
    readonly property alias shapes: shapes
    readonly property alias density: density

    readonly property alias arcsCrossing: arcs.crossing
    readonly property alias arcsInside: arcs.inside

    // Name of the record under the pointer, and where the pointer is.
    readonly property string hovered: input.containsPointer && !inScene && !frame.flying ? nameUnder(input.pointer) : ""
    readonly property point pointer: input.pointer
    // Names of records that rows of a list tell of: the one under the pointer, the one the keyboard is on.
    property string rowHovered
    property string rowFocused

    // By name, for tests that look at one alone.
    readonly property var layers: ({ground: ground, lines: lines, density: density, bands: bands, borders: borders,
                                    distance: distance, shapes: outlines, arcs: arcs, records: records, labels: labels})

    // Everything that the layers want to show is there: a picture may be taken.
    readonly property bool complete: !frame.flying && picture.complete && ground.complete && lines.complete && density.complete && bands.complete && borders.complete
                                     && distance.complete && outlines.complete && arcs.complete && records.complete && labels.complete

    /// Asked again when the map moves under a pointer that rests, or holds other marks.
    function nameUnder(at: point): string {
        const seen = [frame.zoom, frame.longitude, frame.latitude, frame.bearing, Session.countLine, Session.selected,
                      Session.layers, Session.recordsMode, records.arrangements];
        return seen.length > 0 ? records.nameAt(at) : "";
    }
    function shows(layer) { return Session.layers.includes(layer); }
    property alias joined: arcs.joined
    /// Where the middle of the arc between the joined records is.
    readonly property point joinedMiddle: {
        const seen = [frame.zoom, frame.longitude, frame.latitude, frame.bearing, frame.width, arcs.joined];
        return seen.length > 0 ? arcs.joinedMiddle() : Qt.point(0, 0);
    }

    signal grabbed
    signal recordTapped ///< It is chosen, or was before.
    signal listAsked(within: rect) ///< Unit mercator: flying nearer shows no more of it.

    /// What the first frame shows is painted by other threads from now on.
    function beginPictures() {
        records.beginPictures();
        labels.beginPictures();
    }
    function turnNorth() { frame.turnNorth(); }

    onCompleteChanged: {
        if (complete && (Session.ready || Session.loading))
            frame.settled = true;
    }

    function zoomIn() { frame.zoomByCentered(1); }
    function zoomOut() { frame.zoomByCentered(-1); }
    function fitRegion() { Session.showWholeRegion(); }

    MapFrame {
        id: frame

        session: Session
        width: root.width
        height: root.height
        still: Metrics.reduceMotion
    }
    // What only moves with the camera is kept as a picture.
    Item {
        id: base

        anchors.fill: parent

        GroundLayer {
            id: ground

            anchors.fill: parent
            frame: frame
            picture: picture
        }
        LineLayer {
            id: lines

            anchors.fill: parent
            frame: frame
            picture: picture
            group: LineLayer.Ground
        }
        BandLayer {
            id: bands

            parent: density.visible ? aboveDensity : base
            anchors.fill: parent
            visible: root.shows("borders")
            frame: frame
            picture: density.visible ? null : picture
        }
        LineLayer {
            id: borders

            z: 1 // in both places above the glow, whichever comes there first
            parent: density.visible ? aboveDensity : base
            anchors.fill: parent
            visible: root.shows("borders")
            frame: frame
            picture: density.visible ? null : picture
            group: LineLayer.Borders
        }
        DistanceLayer {
            id: distance

            readonly property bool painted: settled && !density.visible

            z: 2
            parent: painted ? base : aboveDensity
            anchors.fill: parent
            frame: frame
            picture: painted ? picture : null
        }
    }
    MapPicture {
        id: picture

        anchors.fill: parent
        frame: frame
        source: base
    }
    // Below the borders, which stay the protagonists.
    DensityLayer {
        id: density

        anchors.fill: parent
        visible: root.shows("records") && Session.recordsMode !== "glyphs"
        frame: frame
        still: Metrics.reduceMotion
        pointer: input.containsPointer && !root.inScene && root.hovered === "" ? input.pointer : Qt.point(-1, -1)
        onListAsked: within => root.listAsked(within)
    }
    Item {
        id: aboveDensity

        anchors.fill: parent
    }
    ShapeEditor {
        id: shapes

        frame: frame
        enabled: !root.inScene // what the audience sees is not to be pulled about
    }
    ShapeLayer {
        id: outlines

        anchors.fill: parent
        frame: frame
        shapes: shapes
    }
    ArcLayer {
        id: arcs

        anchors.fill: parent
        visible: root.shows("relations")
        frame: frame
        still: Metrics.reduceMotion || root.atOnce
    }
    RecordLayer {
        id: records

        property int arrangements: 0 ///< That came from another thread.

        onArranged: ++arrangements
        anchors.fill: parent
        visible: root.shows("records")
        frame: frame
        hovered: root.hovered !== "" ? root.hovered : root.rowHovered
        focused: root.rowFocused
        pointer: input.containsPointer && !root.inScene ? input.pointer : Qt.point(-1, -1)
        onListAsked: within => root.listAsked(within)
        still: Metrics.reduceMotion
        ghosts: !root.inScene
        forFingers: Metrics.density === Metrics.Density.Kiosk
    }
    Connections {
        target: Session

        function onLayersChanged(): void { records.arrangeAnew(); }
    }
    DistanceLabels {
        id: distanceLabels

        anchors.fill: parent
        band: distance
    }
    LabelLayer {
        id: labels

        anewAtRest: root.inScene
        anchors.fill: parent
        frame: frame
        records: records
        arcs: arcs
        covered: [...root.covered, ...distanceLabels.taken]
    }
    Map {
        id: map

        anchors.fill: parent
        visible: false // a camera: seen, it would paint all of the window at each frame, in a colour that lets all through
        plugin: Plugin { name: "itemsoverlay" }
        color: "transparent"
        copyrightsVisible: false
        center: QtPositioning.coordinate(frame.latitude, frame.longitude)
        zoomLevel: frame.zoom
        bearing: frame.bearing
        tilt: 0
    }
    MapInput {
        id: input

        property point pointer
        property bool containsPointer: false

        anchors.fill: parent
        frame: frame
        shapes: shapes
        focus: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Map of the Greater Region")
        Accessible.description: qsTr("Arrow keys move the map, plus and minus zoom.")
        onHovered: at => {
            input.pointer = at;
            input.containsPointer = !root.pictured;
        }
        onPointerLeft: input.containsPointer = false
        onGrabbed: root.grabbed()
        onTapped: (at, inFlight) => {
            const onRecord = records.nameAt(at) !== "";
            if (onRecord || (!inFlight && !density.tapAt(at)))
                records.tapAt(at);
            if (onRecord)
                root.recordTapped();
        }
    }
    FocusRing {
        visible: input.visualFocus
        distance: -4
        radius: 0
        z: 3
    }
    DensityTip {
        counts: density.pointed
        at: input.pointer
    }
    MapShapes {
        anchors.fill: parent
        shapes: shapes
        onFocusReleased: input.forceActiveFocus()
    }
}
