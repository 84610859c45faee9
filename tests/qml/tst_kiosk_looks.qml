import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// All screens of a kiosk with everything that visitors change about them, upright and across: nothing is cut, lies
// over something else, or reaches beyond the screen.
Item {
    KioskMain {
        id: main

        windowed: true
        width: 1920
        height: 1080
    }

    KioskVisitor {
        id: visitor

        name: "KioskLooks"
        window: main

        /// Of Kiosk.Search, whatever the language.
        function field() {
            let found = null;
            const walk = item => {
                if (item instanceof SearchField)
                    found = item;
                for (const child of item.children)
                    walk(child);
            };
            walk(window.panels.search);
            return found as SearchField;
        }
        function follow(path) {
            Qt.inputMethod.hide();
            kiosk.home();
            kiosk.choose(path);
        }
        /// How each screen comes to be seen, and whether it lies over another one.
        function screens() {
            return [
                {name: "welcome", show: () => kiosk.home()},
                {name: "near", show: () => follow(Kiosk.Near)},
                {name: "borders", show: () => follow(Kiosk.Border)},
                {name: "border", show: () => kiosk.showBorder("DE-LU")},
                {name: "together", show: () => follow(Kiosk.Together)},
                {name: "stories", show: () => follow(Kiosk.Stories)},
                {name: "scene", show: () => kiosk.playFeatured()},
                {name: "later scene", show: () => window.presentation.goTo(2)},
                {name: "search", show: () => follow(Kiosk.Search)},
                {name: "keyboard", show: () => {
                    follow(Kiosk.Search);
                    tap(field());
                    tryVerify(() => window.keyboard.shown, 5000);
                    field().text = "stahl";
                }},
                {name: "card", show: () => {
                    follow(Kiosk.Together);
                    kiosk.openRecord("site:arcelormittal-differdange");
                }},
                {name: "card of a project, kept", show: () => {
                    kiosk.openRecord("project:unigr-cirkla");
                    if (window.shortlist.count === 0)
                        window.shortlist.toggle("project:unigr-cirkla");
                }},
                {name: "my list", over: true, show: () => window.takeaway.open(), end: () => window.takeaway.shut()},
                {name: "privacy", over: true, show: () => window.privacy.open(), end: () => window.privacy.shut()},
                {name: "countdown", over: true, show: () => {
                    kiosk.passTime(60000);
                    verify(kiosk.secondsLeft > 0);
                }},
                {name: "number", over: true, show: () => {
                    kiosk.askPin();
                    kiosk.enterPin("1");
                    tryCompare(kiosk, "pinState", Kiosk.Wrong, 5000);
                }},
                {name: "staff", over: true, show: () => {
                    kiosk.enterPin("271828");
                    tryCompare(kiosk, "screen", Kiosk.Staff, 5000);
                }},
                {name: "countdown of the staff's page", over: true, show: () => {
                    kiosk.passTime(300000);
                    verify(kiosk.secondsLeft > 0);
                }},
                {name: "invitation", show: () => {
                    kiosk.leave();
                    tryVerify(() => window.complete, 30000);
                }}
            ];
        }
        function test_allScreens_data() {
            const all = [];
            // Contrast moves nothing, and Luxembourgish is longest where all is large: the rest only with --long.
            const tells = (language, contrast, low, large) => Fixture.takesLong() || (low && large) || (language === "de" && !contrast);
            // A small screen shows the same, smaller.
            for (const [width, height] of [[1920, 1080], [1080, 1920], [1280, 720]])
                for (const language of width === 1280 ? ["de"] : ["de", "lb"])
                    for (const low of [false, true])
                        for (const large of [false, true])
                            for (const contrast of width === 1280 ? [false] : [false, true])
                                if (tells(language, contrast, low, large))
                                    all.push({tag: [`${width}x${height}`, language, low ? "low" : "", large ? "large" : "",
                                              contrast ? "contrast" : ""].filter(word => word !== "").join(" "),
                                          width: width, height: height, language: language, low: low, large: large,
                                          contrast: contrast});
            return all;
        }
        function look(screen) {
            // What lies over another screen covers its words on purpose.
            const overlaps = Looks.overlaps(window).filter(fault => !screen.over || fault.includes("beyond the window"))
                // The greeting's lines stand close: their boxes touch, not their letters.
                .filter(fault => !fault.startsWith("'Wëllkomm' is under 'Bienvenue"));
            const faults = [...overlaps, ...Looks.elided(window), ...Looks.controlFaults(window)];
            const words = Fixture.accessibleTree(window).filter(line => line.startsWith("Button: "));
            if (!screen.over)
                faults.push(...words.filter((line, index) => words.indexOf(line) !== index).map(line => `twice: ${line}`));
            return faults;
        }
        function test_allScreens(data) {
            window.width = data.width;
            window.height = data.height;
            tryCompare(window.contentItem, "height", data.height);
            Hands.giveStaff(kiosk, "271828", 30);
            wake();
            kiosk.speak(data.language);
            kiosk.low = data.low;
            kiosk.largeText = data.large;
            kiosk.contrast = data.contrast;
            const found = [];
            for (const screen of screens()) {
                screen.show();
                // Lists and labels take some frames to stand.
                let faults = [];
                for (let tries = 0; tries < 10; ++tries) {
                    wait(tries === 0 ? 80 : 50);
                    faults = look(screen);
                    if (faults.length === 0)
                        break;
                }
                const pictures = Fixture.setting("KIOSK_PICTURES");
                if (pictures !== "")
                    grabImage(window.contentItem).save(`${pictures}/${data.tag} ${screen.name}.png`);
                found.push(...faults.map(fault => `${screen.name}: ${fault}`));
                if (screen.end)
                    screen.end();
            }
            compare(found.join("\n"), "");
        }
    }
}
