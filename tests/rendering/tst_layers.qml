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
        function test_looksLikeItsPicture_data() {
            return ["ground", "lines", "bands", "borders", "arcs", "records", "labels"].map(name => ({tag: name}));
        }
        function test_looksLikeItsPicture(data) {
            const selected = data.tag === "arcs" ? ',"selected":"project:unigr-cirkla"' : "";
            verify(Pictures.show(
                `{"version":1,"camera":{"lon":6.3,"lat":49.62,"bearing":0,"span":0.0088},"language":"fr","theme":"paper"${selected}}`));
            for (const name in window.map.layers)
                window.map.layers[name].visible = true;
            wait(50);
            tryVerify(() => window.map.complete, 20000);
            for (const name in window.map.layers)
                window.map.layers[name].visible = name === data.tag;
            wait(50);
            window.map.layers.labels.placeAnew();
            wait(50);
            compare(Pictures.difference(window, "layer-" + data.tag), "");
        }
    }
}
