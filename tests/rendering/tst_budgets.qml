import QtQuick
import QtTest
import Atlas.Core
import Atlas.Rendering
import Atlas.Ui

// What a frame may cost: the table of the design (lines and bands 10,000 vertices in view, ground never blended, 60
// names while the map moves and 120 at rest), counted at its size with all layers. Where the program needs more, the
// most that it needs is written here beside the aim.
Item {
    Main {
        id: window

        width: 1920
        height: 1080
        windowed: true
    }

    TestCase {
        name: "Budgets"
        when: windowShown

        readonly property int aim: 10000
        readonly property var layers: window.map.layers
        /// A picture keeps them while the map moves: drawn they are only into pieces of it that are new.
        readonly property var painted: [layers.ground, layers.lines, layers.bands, layers.borders]
        readonly property var picture: layers.ground.picture
        readonly property string near: ',"filter":{"border":{"pair":"FR-LU","maxMeters":10000}}'

        function initTestCase() {
            Metrics.reduceMotion = true;
        }
        function cleanup() {
            for (const layer of painted)
                layer.picture = picture;
        }
        function show(place, span, more) {
            verify(Pictures.show(`{"version":1,"camera":{"lon":${place[0]},"lat":${place[1]},"bearing":0,"span":${span}},`
                                 + `"language":"fr","theme":"paper"${more ?? ""}}`));
            tryVerify(() => window.complete, 30000);
        }
        function drawnBy(item) {
            const cost = Pictures.frameCost(item);
            verify(cost.vertices !== undefined, "a frame");
            return cost;
        }
        /// From the whole region to a street, and just where each finer level of detail begins: most is in view there.
        readonly property list<real> spans: [0.013, 0.0058, 0.0026, 0.0017, 0.0006, 0.00015]
        /// Where the most borders meet, and where none is near.
        function places() {
            return [{tag: "schengen", at: [6.367, 49.47]}, {tag: "trier", at: [6.65, 49.75]}, {tag: "vosges", at: [6.5, 48.3]}];
        }

        function test_aFrameOfTheMap_data() {
            return places();
        }
        /// What is drawn in each frame that moves: a picture of ground and lines, and what stands upright over it.
        function test_aFrameOfTheMap(data) {
            for (const span of [0.013, 0.0058, 0.002, 0.0006]) {
                show(data.at, span);
                const base = drawnBy(picture);
                verify(base.opaque > 0.5 && base.opaque <= 1.001 && base.vertices < 400, `the picture: ${JSON.stringify(base)}`);
                compare(base.blended, 0);
                const map = drawnBy(window.map);
                compare(map.opaque, base.opaque, "nothing else covers the map");
                verify(map.blended <= 0.25, `${map.blended} screens blended at ${span}`);
                const over = ["records", "labels", "arcs", "shapes"].map(name => drawnBy(layers[name]).vertices);
                compare(map.vertices, over.reduce((sum, count) => sum + count, base.vertices), "no line and no band");
                verify(map.vertices <= aim, `${map.vertices} vertices at ${span}`);
                const all = drawnBy(window.contentItem);
                verify(all.opaque <= 1.01, `${all.opaque} screens, panels too`);
                verify(all.blended - map.blended <= 0.15, `${all.blended - map.blended} screens of panels blended`);
            }
        }
        function test_aPieceOfTheGround_data() {
            return places();
        }
        /// What the pieces of the picture are painted of, were all of them in view at once.
        function test_aPieceOfTheGround(data) {
            const most = {schengen: 35000, trier: 36500, vosges: 13500}[data.tag]; // the aim is 10,000
            for (const layer of painted)
                layer.picture = null;
            let found = 0;
            for (const span of spans) {
                show(data.at, span);
                const ground = drawnBy(layers.ground);
                compare(ground.blended, 0);
                verify(ground.opaque <= 1.01, `${ground.opaque} screens of ground, one on another`);
                const rest = [layers.lines, layers.borders, layers.bands].map(layer => drawnBy(layer));
                found = Math.max(found, rest.reduce((sum, cost) => sum + cost.vertices, 0));
                const blended = rest.reduce((sum, cost) => sum + cost.blended, 0);
                verify(blended <= 0.5, `${blended} screens of lines and bands blended at ${span}`);
            }
            verify(found > most / 2 && found <= most, `${found} vertices of lines and bands in view; the aim is ${aim}`);
        }
        /// The distance is drawn as it is while a hand moves it.
        function test_aDistanceUnderTheHand() {
            const most = 16000; // the aim is 10,000
            let found = 0;
            for (const span of spans) {
                show([6.367, 49.47], span, near);
                const cost = drawnBy(layers.distance);
                found = Math.max(found, cost.vertices);
                verify(cost.blended <= 1.05, `${cost.blended} screens at ${span}`);
            }
            verify(found > most / 2 && found <= most, `${found} vertices; the aim is ${aim}`);
        }
        function test_names() {
            show([6.1, 49.5], 0.0088);
            let most = 0;
            for (let step = 0; step < 40; ++step) {
                const camera = Session.camera;
                Session.setCamera({longitude: camera.longitude + 0.01, latitude: camera.latitude, bearing: 0,
                                   span: camera.span * (step < 20 ? 0.95 : 1 / 0.95)});
                waitForRendering(window.contentItem, 500);
                verify(!layers.labels.complete, "it moves");
                const names = Pictures.sprites(layers.labels);
                verify(names > 0 && names <= 60, `${names} names while the map moves`);
            }
            for (const span of spans) {
                show([6.1, 49.5], span);
                const names = Pictures.sprites(layers.labels);
                most = Math.max(most, names);
                verify(names <= 120, `${names} names at rest`);
            }
            verify(most > 60, "more than while it moves");
        }
        function test_marks() {
            for (const span of spans) {
                show([6.1, 49.5], span, ',"filter":{"kinds":["site"]}');
                const marks = Pictures.sprites(layers.records);
                verify(marks <= 1500, `${marks} glyphs, rings and ghosts`);
            }
        }
    }
}
