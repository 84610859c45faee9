import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

// What a visitor can get at, however much of it there is, wherever the panels stand, with the keyboard of the screen
// and with one finger alone.
Item {
    KioskMain {
        id: main

        windowed: true
        width: 1920
        height: 1080
    }

    KioskVisitor {
        name: "KioskReach"
        window: main

        function test_whileOneTypesAllIsWithinReach_data() {
            return [{tag: "across", width: 1920, height: 1080, low: false}, {tag: "across, low", width: 1920, height: 1080, low: true},
                    {tag: "upright", width: 1080, height: 1920, low: false}, {tag: "upright, low", width: 1080, height: 1920, low: true},
                    {tag: "small, low", width: 1280, height: 720, low: true}];
        }
        function test_whileOneTypesAllIsWithinReach(data) {
            if (Fixture.setting("QT_IM_MODULE") !== "qtvirtualkeyboard")
                skip("only with the keyboard of the screen");
            window.width = data.width;
            window.height = data.height;
            tryCompare(window.contentItem, "height", data.height);
            wake();
            kiosk.low = data.low;
            press("Rechercher");
            const field = Fixture.named(window, "Une entreprise, une ville, un métier…") as SearchField;
            tap(field);
            tryVerify(() => window.keyboard.shown, 5000);
            field.text = "acier";
            tryVerify(() => Fixture.accessibleTree(window).filter(line => line.startsWith("ListItem: ")).length > 0, 3000);
            wait(100);
            const place = item => item.mapToItem(window.stage, 0, 0, item.width, item.height);
            const top = window.keyboard.y;
            verify(place(field).bottom < top, "the field is seen");
            const list = field.parent.children[Array.from(field.parent.children).indexOf(field) + 1];
            verify(list.height >= 1.5 * 96, `${list.height} px for what is found`);
            verify(place(list).bottom < top, "what is found ends above the keyboard");
            press("Vie privée");
            verify(window.privacy.visible);
            window.privacy.shut();
            tap(field);
            tryVerify(() => window.keyboard.shown, 5000);
            press("Retour");
            compare(kiosk.screen, Kiosk.Welcome);
        }
        function test_everyStoryCanBeReached() {
            const story = number => ["+++", "format = 1", 'languages = ["fr"]', "[title]", `fr = "Récit ${number}"`, "+++",
                                     "# bassin", "```view", '{"camera": {"lon": 6.3, "lat": 49.62, "bearing": 0, "span": 0.0088}}',
                                     "```", "## fr", "### Une phrase.", "Un texte."].join("\n\n");
            for (let number = 1; number <= 9; ++number)
                verify(Fixture.writeFile(`r${number}.md`, story(number)));
            kiosk.low = true;
            wake();
            press("Récits");
            tryVerify(() => Fixture.named(window, "Récit 1") !== null, 3000);
            const stories = window.panels.stories;
            const list = Array.from(stories.body.children).find(child => child instanceof ListView);
            verify(list.clip);
            const last = window.presentation.stories().slice(-1)[0].title;
            const at = stories.mapToItem(window.contentItem, stories.width / 2, stories.height - 60);
            for (let tries = 0; tries < 12 && !list.atYEnd; ++tries) {
                Hands.drag(window, Qt.point(at.x, at.y), Qt.point(at.x, at.y - 300), 12);
                tryVerify(() => !list.moving, 5000);
            }
            verify(list.atYEnd);
            press(last);
            verify(window.presentation.playing);
        }
        function test_aFullListSaysSo() {
            wake();
            press("Qui travaille avec qui");
            const rows = listIn(window.panels.together);
            tryVerify(() => rows.count > 31, 5000);
            const names = [];
            for (let i = 0; names.length < 30; ++i)
                names.push(rows.model.data(rows.model.index(i + 1, 0), Qt.UserRole + 1));
            names.forEach(name => verify(window.shortlist.toggle(name), name));
            verify(kiosk.openRecord(rows.model.data(rows.model.index(0, 0), Qt.UserRole + 1)));
            cardIsThere();
            verify(says("Liste pleine (30)"));
            verify(!Fixture.named(window, "Liste pleine (30)").enabled);
            press("Liste pleine (30)");
            compare(window.shortlist.count, 30);
            window.shortlist.toggle(names[0]);
            press("Ajouter à ma liste");
            compare(window.shortlist.count, 30);
            verify(says("Dans ma liste") || Fixture.named(window, "Retirer de ma liste") !== null);
        }
        function test_oneFingerZooms_data() {
            return [{tag: "across", width: 1920, height: 1080, from: Qt.point(1500, 400)},
                    {tag: "upright", width: 1080, height: 1920, from: Qt.point(700, 500)}];
        }
        function test_oneFingerZooms(data) {
            window.width = data.width;
            window.height = data.height;
            tryCompare(window.contentItem, "height", data.height);
            wake();
            press("Près de chez moi");
            tryVerify(() => window.map.complete, 30000);
            const zoom = window.map.frame.zoom;
            press("Zoomer");
            tryVerify(() => window.map.frame.zoom > zoom + 0.5, 3000);
            press("Dézoomer");
            press("Dézoomer");
            tryVerify(() => window.map.frame.zoom < zoom - 0.5, 3000);
            press("Retour");
            press("Récits");
            press("Acier vert");
            press("Suivant"); // a scene that shows a record
            verify(Session.selected !== "");
            const isRead = () => {
                verify(window.presentation.diving, "the story waits");
                verify(window.panels.scene.visible, "the scene is read on");
                verify(!window.panels.card.visible, "nobody opened a card");
            };
            press("Zoomer");
            isRead();
            press("Retour");
            verify(!window.presentation.diving);
            tryVerify(() => window.map.complete, 30000);
            Hands.drag(window, data.from, Qt.point(data.from.x - 200, data.from.y - 100), 12);
            isRead();
        }
        function test_aRingThatNoMapOpensIsListed() {
            wake();
            press("Rechercher");
            window.map.forceActiveFocus();
            tryVerify(() => !window.keyboard.shown, 5000);
            const crowd = Qt.point(7.00982, 49.23262); // in Saarbrücken: more than a fan shows
            Session.setCamera({longitude: crowd.x, latitude: crowd.y, span: 0.002, bearing: 0});
            const here = window.panels.here;
            for (let tries = 0; tries < 12 && !here.visible; ++tries) {
                tryVerify(() => window.map.complete, 30000);
                const place = window.map.frame.toScreen(crowd.x, crowd.y);
                tapAt(place.x, place.y);
                wait(500); // else it is the first half of a double tap
            }
            verify(here.visible, "what the ring holds is listed");
            verify(!window.panels.search.visible);
            verify(says("51 fiches au même endroit"));
            compare(Hands.smallTargets(window, 56), []);
            tap(firstRow(listIn(here)));
            cardIsThere();
            press("Retour");
            verify(here.visible, "back to the list");
            press("Retour");
            verify(!here.visible && window.panels.search.visible);
        }
        function test_theWordsOfTheInstitutionAreThereAtOnce() {
            wake();
            verify(says("Qui accélère ces projets"));
            Hands.setWords(kiosk, "fr", "Notre réseau à nous");
            wake();
            verify(says("Notre réseau à nous"));
            verify(!says("Qui accélère ces projets"));
            Hands.setUp(kiosk);
        }
    }
}
