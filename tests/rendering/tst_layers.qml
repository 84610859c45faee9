import QtQuick
import QtTest
import Atlas.Core
import Atlas.Rendering
import Atlas.Ui

// Each layer of the map alone: what one of them loses, no other hides.
Item {
    Main {
        id: window

        width: 960
        height: 600
    }

    TestCase {
        name: "Layers"
        when: windowShown

        function initTestCase() {
            Metrics.reduceMotion = true;
            window.explore.visible = false;
        }
        function test_aBandThatRestsIsPaintedAsItIsDrawn() {
            const distance = window.map.layers.distance;
            verify(Pictures.show('{"version":1,"camera":{"lon":6.1,"lat":49.5,"bearing":20,"span":0.002},"language":"fr","theme":"paper"}'));
            for (const name in window.map.layers)
                window.map.layers[name].visible = name !== "density";
            wait(50);
            tryVerify(() => window.map.complete, 20000);
            const without = grabImage(window.contentItem);
            let drawn = null; // on a busy machine it may be painted before the picture is taken
            for (let meters = 8000; drawn === null || distance.painted; ++meters) {
                verify(meters < 8010, "it is drawn while it is new");
                verify(Session.setBorder("FR-LU", meters));
                tryVerify(() => window.map.complete && distance.labels.length > 0, 20000);
                drawn = grabImage(window.contentItem);
            }
            tryVerify(() => distance.painted && window.map.complete);
            waitForRendering(window.contentItem, 200);
            const painted = grabImage(window.contentItem);
            const differ = (a, b) => {
                let share = 0;
                for (let y = 0; y < window.height; y += 5)
                    for (let x = 0; x < window.width; x += 5)
                        share += Math.abs(a.red(x, y) - b.red(x, y)) > 4 || Math.abs(a.blue(x, y) - b.blue(x, y)) > 4;
                return share / (window.width / 5 * window.height / 5);
            };
            verify(differ(without, drawn) > 0.2, "a band");
            verify(differ(drawn, painted) < 0.002, `${differ(drawn, painted)} of it`);

            verify(Session.setBorder("FR-LU", 9000));
            verify(!distance.painted, "a hand may be moving it");
            verify(distance.picture === null);
            tryVerify(() => distance.painted && window.map.complete, 20000);
            Session.clearBorder();
            waitForRendering(window.contentItem, 200);
            tryVerify(() => window.map.complete, 20000);
            verify(differ(without, grabImage(window.contentItem)) < 0.002, "nothing of it is left");
        }
        function test_looksLikeItsPicture_data() {
            const all = ["ground", "lines", "bands", "borders", "distance", "shapes", "density", "arcs", "records", "labels"];
            return [...all.map(name => ({tag: name, layer: name, theme: "paper"})),
                    ...all.map(name => ({tag: name + "-night", layer: name, theme: "night"}))];
        }
        function test_looksLikeItsPicture(data) {
            const more = {
                arcs: ',"selected":"project:unigr-cirkla"',
                density: ',"records":"hexagons"',
                distance: ',"filter":{"border":{"pair":"FR-LU","maxMeters":25000}}',
                shapes: ',"filter":{"near":{"lon":6.3,"lat":49.6,"meters":40000}}'
            }[data.layer] ?? "";
            verify(Pictures.show(
                `{"version":1,"camera":{"lon":6.3,"lat":49.62,"bearing":0,"span":0.0088},"language":"fr","theme":"${data.theme}"${more}}`));
            for (const name in window.map.layers)
                window.map.layers[name].visible = true;
            wait(50);
            tryVerify(() => window.map.complete, 20000);
            for (const name in window.map.layers)
                window.map.layers[name].visible = name === data.layer;
            wait(50);
            window.map.layers.labels.placeAnew();
            wait(50);
            // What stands around the map takes its room later on a busy machine.
            let found = "";
            for (let turn = 0; turn < 20 && (found = Pictures.difference(window, "layer-" + data.tag)) !== ""; ++turn)
                wait(100);
            compare(found, "");
        }
    }
}
