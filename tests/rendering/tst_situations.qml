import QtQuick
import QtTest
import Atlas.Core
import Atlas.Rendering
import Atlas.Ui

// The situations of the design's pictures, as far as the program has them, and the states beside them.
Item {
    Main {
        id: window

        width: 1280
        height: 720
    }

    TestCase {
        name: "Situations"
        when: windowShown

        function init() {
            Metrics.reduceMotion = true;
            window.explore.tool = "";
            window.explore.today = new Date(2026, 10, 26); // cards say how much of a period has passed
        }
        function test_looksLikeItsPicture_data() {
            const camera = '"camera":{"lon":6.3,"lat":49.62,"bearing":0,"span":0.0088}';
            const border = '"camera":{"lon":6.2,"lat":49.62,"bearing":0,"span":0.0045},'
                         + '"filter":{"border":{"pair":"FR-LU","maxMeters":10000}}';
            const arcs = '"camera":{"lon":6.6,"lat":49.6,"bearing":0,"span":0.0105},"selected":"project:unigr-cirkla"';
            const large = {width: 1920, height: 1080}; // of the design's pictures
            const all = [
                {tag: "overview-fr", view: `${camera},"language":"fr","theme":"paper"`},
                {tag: "overview-night-de", view: `${camera},"language":"de","theme":"night"`},
                {tag: "border-fr", view: `${border},"language":"fr","theme":"paper"`},
                {tag: "border-night-en", view: `${border},"language":"en","theme":"night"`},
                {tag: "arcs-night-de", view: `${arcs},"language":"de","theme":"night"`},
                {tag: "arcs-fr", view: `${arcs},"language":"fr","theme":"paper"`},
                {tag: "fans-turned-en",
                 view: '"camera":{"lon":6.13,"lat":49.61,"bearing":30,"span":0.00015},"language":"en","theme":"paper"'},
                {tag: "nothing-left-fr", view: `${camera},"filter":{"text":"zzz"},"language":"fr","theme":"paper"`},
                {tag: "large overview-fr", view: `${camera},"language":"fr","theme":"paper"`, size: large},
                {tag: "large border-fr", view: `${border},"language":"fr","theme":"paper"`, size: large},
                {tag: "large arcs-night-de", view: `${arcs},"language":"de","theme":"night"`, size: large},
            ];
            // At other ratios of pixels what is finest: two of them.
            return window.Screen.devicePixelRatio === 1 ? all : all.filter(one => ["border-fr", "arcs-night-de"].includes(one.tag));
        }
        function test_looksLikeItsPicture(data) {
            window.width = data.size?.width ?? 1280;
            window.height = data.size?.height ?? 720;
            tryVerify(() => window.explore.width === window.width && window.explore.height === window.height);
            verify(Pictures.show(`{"version":1,${data.view}}`));
            wait(50);
            tryVerify(() => window.complete, 90000);
            window.map.layers.labels.placeAnew();
            wait(50);
            compare(Pictures.difference(window, data.tag.replace("large ", "")), "");
        }
        function test_theListOfWhatIsInView() {
            if (window.Screen.devicePixelRatio !== 1)
                skip("with the others");
            window.width = 1280;
            window.height = 720;
            verify(Pictures.show('{"version":1,"camera":{"lon":6.1,"lat":49.5,"bearing":0,"span":0.002},"language":"fr"}'));
            window.explore.tool = "list";
            wait(400);
            tryVerify(() => window.complete, 90000);
            window.map.layers.labels.placeAnew();
            wait(50);
            compare(Pictures.difference(window, "list-fr"), "");
        }
    }
}
