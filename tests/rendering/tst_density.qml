import QtQuick
import QtTest
import Atlas.Core
import Atlas.Rendering
import Atlas.Ui

// How densely records lie, as hexagons and as heat, with their legends, in both themes.
Item {
    Main {
        id: window

        width: 1280
        height: 720
    }

    TestCase {
        name: "Density"
        when: windowShown

        readonly property string region: '"camera":{"lon":6.3,"lat":49.62,"bearing":0,"span":0.0088}'

        function init() {
            Metrics.reduceMotion = true;
            window.explore.today = new Date(2026, 10, 26);
            window.explore.tool = "";
        }
        function look(name, view) {
            verify(Pictures.show(`{"version":1,${view}}`));
            wait(50);
            tryVerify(() => window.complete, 90000);
            window.map.layers.labels.placeAnew();
            wait(50);
            compare(Pictures.difference(window, name), "");
        }
        function test_looksLikeItsPicture_data() {
            return [
                {tag: "hexagons-fr", view: `${region},"records":"hexagons","language":"fr","theme":"paper"`},
                {tag: "hexagons-night-de", view: `${region},"records":"hexagons","language":"de","theme":"night"`},
                {tag: "heat-fr", view: `${region},"records":"heat","language":"fr","theme":"paper"`},
                {tag: "heat-night-de", view: `${region},"records":"heat","language":"de","theme":"night"`},
                // A project and its partners stand above, and a filter is heeded.
                {tag: "hexagons-arcs-en",
                 view: `${region},"records":"hexagons","selected":"project:unigr-cirkla","language":"en","theme":"paper"`},
                {tag: "hexagons-turned-en",
                 view: '"camera":{"lon":6.1,"lat":49.5,"bearing":30,"span":0.002},"filter":{"kinds":["site"]},"records":"hexagons","language":"en","theme":"night"'},
            ];
        }
        function test_looksLikeItsPicture(data) {
            look(data.tag, data.view);
        }
        function test_theLegendHasTheSwitch() {
            verify(Pictures.show(`{"version":1,${region},"records":"heat","language":"de","theme":"paper"}`));
            window.explore.tool = "legend";
            wait(400);
            look("heat-legend-de", `${region},"records":"heat","language":"de","theme":"paper"`);
        }
        /// One draw call a picture: what is in view and a little around it, no matter how much lies elsewhere.
        function test_staysWithinItsBudget() {
            for (const mode of ["hexagons", "heat"]) {
                verify(Pictures.show(`{"version":1,${region},"records":"${mode}"}`));
                tryVerify(() => window.complete, 90000);
                const cost = Pictures.vertices(window.map.density);
                verify(cost > 0);
                verify(cost <= (mode === "heat" ? 4 : 10000), `${mode}: ${cost} vertices`);
            }
        }
    }
}
