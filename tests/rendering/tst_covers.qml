import QtQuick
import QtTest
import Atlas.Core
import Atlas.Rendering
import Atlas.Ui

// The map is not drawn under what covers it: whatever that does, nobody sees a hole.
Item {
    Main {
        id: window

        width: 960
        height: 600

        Panel {
            id: cover

            x: 300
            y: 150
            width: 300
            height: 200
            visible: false
        }
    }

    TestCase {
        name: "Covers"
        when: windowShown

        readonly property var points: [Qt.point(310, 170), Qt.point(450, 250), Qt.point(590, 340)]

        function initTestCase() {
            Metrics.reduceMotion = true;
            window.explore.visible = false;
            verify(Pictures.show('{"version":1,"camera":{"lon":6.3,"lat":49.62,"bearing":0,"span":0.0088},"language":"fr","theme":"paper"}'));
            tryVerify(() => window.map.complete, 20000);
        }
        function cleanup() {
            cover.opacity = 1;
            cover.x = 300;
            cover.visible = false;
        }
        function picture() {
            waitForRendering(window.contentItem, 200);
            return grabImage(window.contentItem);
        }
        function at(image, point) { return [image.red(point.x, point.y), image.green(point.x, point.y), image.blue(point.x, point.y)]; }
        function verifyNear(got, wanted, what) {
            for (let i = 0; i < 3; ++i)
                verify(Math.abs(got[i] - wanted[i]) <= 3, `${what}: ${got} instead of ${wanted}`);
        }
        function panelColor() { return [Theme.panel.r * 255, Theme.panel.g * 255, Theme.panel.b * 255]; }

        function test_coversWhereItIsOpaque() {
            cover.visible = true;
            const covered = picture();
            for (const point of points)
                verifyNear(at(covered, point), panelColor(), "in the panel");
        }
        function test_letsTheMapThroughWhileItFades() {
            const map = picture();
            cover.visible = true;
            picture();
            cover.opacity = 0.5;
            const faint = picture();
            const panel = panelColor();
            for (const point of points)
                verifyNear(at(faint, point), at(map, point).map((value, i) => (value + panel[i]) / 2), "half of both");
        }
        function test_leavesTheMapBehindWhole_data() {
            return [{tag: "moved", leave: () => cover.x += 320}, {tag: "hidden", leave: () => cover.visible = false}];
        }
        function test_leavesTheMapBehindWhole(data) {
            const map = picture();
            cover.visible = true;
            picture();
            data.leave();
            const left = picture();
            for (const point of points)
                verifyNear(at(left, point), at(map, point), "the map");
        }
        function test_aTurnedMapHasNoHoles() {
            const turned = '{"version":1,"camera":{"lon":6.3,"lat":49.62,"bearing":4,"span":0.0088},"language":"fr","theme":"paper"}';
            cover.visible = true;
            picture();
            verify(Pictures.show(turned));
            const moving = grabImage(window.contentItem); // what was painted before, turned
            tryVerify(() => window.map.complete, 20000);
            const rest = picture();
            let unlike = 0, all = 0;
            for (let x = 10; x < 960; x += 20)
                for (let y = 10; y < 600; y += 20, ++all)
                    if (at(moving, Qt.point(x, y)).some((value, i) => Math.abs(value - at(rest, Qt.point(x, y))[i]) > 24))
                        ++unlike;
            verify(unlike < 0.12 * all, `${unlike} of ${all} points are not the map's`); // lines, names and glyphs
            verify(Pictures.show(turned.replace('"bearing":4', '"bearing":0')));
            tryVerify(() => window.map.complete, 20000);
        }
    }
}
