import QtQuick
import QtTest
import Atlas.Core
import Atlas.Scene
import Atlas.Testing
import Atlas.Ui

/// Brings the window into every state that a person can bring it into, and out of it again.
QtObject {
    id: root

    required property Main window
    required property TestCase hand ///< Whose keys these are.
    // Records of the open atlas.
    property string site: "site:steelworks"
    property string partner: "partner:university"
    property string project: "project:powder"

    readonly property Explore explore: window.explore
    readonly property Presentation talk: window.presentation
    readonly property StoryEditor editor: explore.editor
    /// States that offer little: no atlas is open, or a scene fills the window.
    readonly property list<string> bare: ["error", "closed", "loading", "stopped", "scene"]

    readonly property var all: ({
            overview: () => {},
            filtered: () => {
                Session.setBorder("FR-LU", 10000);
                Session.toggleCode("statuses", "operating");
                Session.toggleCode("kinds", "site");
                Session.setText("a");
            },
            paused: () => {
                Session.setBorder("DE-LU", 10000);
                Session.toggleCode("countries", "DE");
                Session.setPaused("border", true);
                Session.setPaused("countries", true);
            },
            anyBorder: () => Session.setBorder("any", 10000),
            belgium: () => Session.setBorder("BE-DE", 20000),
            unfolded: () => root.unfold(),
            unfoldedAndChosen: () => {
                show('"filter":{"employees":{"min":100,"max":5000},"period":{"from":"2018","to":"2024"},"budget":{"min":1000000}}');
                root.unfold();
            },
            radius: () => show('"filter":{"near":{"lon":6.1,"lat":49.6,"meters":40000}}'),
            rectangle: () => show('"filter":{"bbox":[5.5,49.2,6.8,50.1]}'),
            polygon: () => show('"filter":{"polygon":{"type":"Polygon","coordinates":[[[5.5,49.2],[6.8,49.3],[6.2,50.1],[5.5,49.2]]]}}'),
            toolInTheHand: () => window.map.shapes.choose(ShapeEditor.Polygon),
            cardOfAProject: () => Session.select(root.project),
            cardOfAPartner: () => Session.select(root.partner),
            cardOfASite: () => Session.select(root.site),
            folded: () => explore.folded = true,
            foldedSearch: () => {
                explore.folded = true;
                search("m");
            },
            search: () => search("m"),
            searchInVain: () => search("qqq"),
            list: () => explore.tool = "list",
            emptyList: () => {
                explore.tool = "list";
                Session.setText("zzz");
            },
            noViews: () => explore.tool = "views",
            views: () => {
                Session.setBorder("FR-LU", 10000);
                explore.keepView();
                hand.wait(20); // its name is to be typed
            },
            viewDeleted: () => {
                explore.keepView();
                hand.wait(20);
                hand.keyClick(Qt.Key_Escape);
                explore.closeTopmost();
                explore.tool = "views";
                hand.wait(20);
                const row = find(window.contentItem, item => item instanceof SavedViewRow);
                row.deleted();
            },
            legend: () => explore.tool = "legend",
            legendOfHexagons: () => {
                Session.setRecordsMode("hexagons");
                explore.tool = "legend";
            },
            hexagons: () => Session.setRecordsMode("hexagons"),
            heat: () => Session.setRecordsMode("heat"),
            share: () => explore.tool = "share",
            hover: () => explore.hovered = root.site,
            nothingLeft: () => Session.setText("zzz"),
            turned: () => {
                const camera = Session.camera;
                Session.setCamera({longitude: camera.longitude, latitude: camera.latitude, span: camera.span, bearing: 30});
                hand.compare(Session.camera.bearing, 30);
            },
            notice: () => Fixture.notify("!"),
            chooser: () => window.startPresenting(),
            scene: () => talk.start("acier-hydrogene"),
            sceneDived: () => {
                talk.start("acier-hydrogene");
                talk.dive();
            },
            allScenes: () => {
                talk.start("acier-hydrogene");
                talk.toggleOverview();
            },
            takeAway: () => {
                talk.start("acier-hydrogene");
                talk.toggleOverview();
                window.present.overview.takeAway();
            },
            scenesWritten: () => window.write(storyFile()),
            wordsWritten: () => {
                window.write(storyFile());
                editor.addStep();
                panel().inWords = true;
            },
            faultsInWords: () => {
                window.write("");
                editor.addView();
                editor.setWords("figure", "{{nothing}}");
                find(window.contentItem, item => item instanceof FaultList).unfolded = true;
            },
            unsavedStory: () => {
                window.write("");
                editor.addView();
                window.write(storyFile());
            },
            withoutOpenGl: () => {
                window.mapDrawn = false;
                explore.tool = "list";
            },
            error: () => {
                Fixture.close();
                Fixture.fail("a", "b");
            },
            closed: () => Fixture.close(),
            loading: () => {
                root.hold();
                hand.tryVerify(() => find(window.contentItem, item => item instanceof LoadingState)?.visible === true);
            },
            stopped: () => {
                root.hold();
                Session.stopLoading();
                hand.tryVerify(() => Session.stopped);
            }
        })

    function enter(state: string): void {
        root.all[state]();
        hand.waitForRendering(window.contentItem, 500);
    }
    function leave(): void {
        if (held) {
            Fixture.letGo();
            Session.stopLoading();
            held = false;
        }
        talk.end();
        if (window.asking)
            hand.keyClick(Qt.Key_Escape);
        editor?.close();
        explore.closeTopmost();
        explore.tool = "";
        explore.folded = false;
        explore.hovered = "";
        unfolded.forEach(group => group.expanded = false);
        unfolded = [];
        window.mapDrawn = true;
        window.map.shapes.cancel();
        Session.dismissNotice();
    }

    property bool held: false ///< An atlas is kept from being read.
    function hold(): void {
        held = Fixture.beginHeld();
    }
    property list<Item> unfolded
    function unfold(): void {
        walk(window.contentItem, item => {
            if ((item instanceof FacetGroup || item instanceof RangeGroup) && !item.expanded) {
                item.expanded = true;
                unfolded.push(item);
            }
        });
    }
    function show(members: string): void {
        hand.verify(Fixture.setView(`{"version":1,"language":"${Session.language}","theme":"${Session.theme}",${members}}`));
    }
    function search(letters: string): void {
        hand.keyClick(Qt.Key_K, Qt.ControlModifier);
        for (const letter of letters)
            hand.keyClick(letter);
    }
    function storyFile(): string {
        return talk.stories().find(story => story.file.includes("acier-hydrogene")).file;
    }
    function panel(): AuthorPanel {
        return find(window.contentItem, item => item instanceof AuthorPanel);
    }
    function walk(item: Item, visit: var): void {
        visit(item);
        for (const child of item.children)
            walk(child, visit);
    }
    function find(item: Item, wanted: var): var {
        let found = null;
        walk(item, each => {
            if (!found && wanted(each))
                found = each;
        });
        return found;
    }
}
