<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActiveChip</name>
    <message>
        <source>%1: %2, paused</source>
        <extracomment>%1 a member of the filter: &quot;Sector&quot;, %2 what it is set to: &quot;Steel and metals +2&quot;</extracomment>
        <translation>%1: %2, ausgesetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>Wieder anwenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Take out of the filter: %1</source>
        <translation>Aus dem Filter nehmen: %1</translation>
    </message>
</context>
<context>
    <name>ActiveChips</name>
    <message>
        <source>Active filters</source>
        <translation>Aktive Filter</translation>
    </message>
</context>
<context>
    <name>ArcLegend</name>
    <message>
        <source>Links: %1 over a border, %2 within the country</source>
        <translation>Verbindungen: %1 über eine Grenze, %2 im selben Land</translation>
    </message>
    <message>
        <source>over a border</source>
        <translation>über eine Grenze</translation>
    </message>
    <message>
        <source>in the same country</source>
        <translation>im selben Land</translation>
    </message>
</context>
<context>
    <name>AtlasMap</name>
    <message>
        <source>Map of the Greater Region</source>
        <translation>Karte der Großregion</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom.</source>
        <translation>Pfeiltasten bewegen die Karte, Plus und Minus zoomen.</translation>
    </message>
</context>
<context>
    <name>AuthorFoot</name>
    <message>
        <source>Another program has changed the file</source>
        <translation>Ein anderes Programm hat die Datei geändert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving makes a copy of your own</source>
        <translation>Speichern macht daraus Ihre eigene Kopie</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die andere nehmen</translation>
    </message>
    <message>
        <source>Take what the other program has written</source>
        <translation>Nehmen, was das andere Programm geschrieben hat</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Write over what the other program has written</source>
        <translation>Überschreiben, was das andere Programm geschrieben hat</translation>
    </message>
    <message>
        <source>Undo in the story</source>
        <translation>In der Geschichte rückgängig machen</translation>
    </message>
    <message>
        <source>Redo in the story</source>
        <translation>In der Geschichte wiederherstellen</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Unter anderem Namen speichern…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the story under another name</source>
        <translation>Die Geschichte unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Stories (*.md)</source>
        <translation>Geschichteen (*.md)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <comment>keys</comment>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <comment>keys</comment>
        <translation>Strg+Y</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <comment>keys</comment>
        <translation>Strg+S</translation>
    </message>
</context>
<context>
    <name>AuthorPanel</name>
    <message>
        <source>Close the story</source>
        <translation>Die Geschichte schließen</translation>
    </message>
    <message>
        <source>What is edited</source>
        <translation>Was bearbeitet wird</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Words of scene %1</source>
        <translation>Worte der Szene %1</translation>
    </message>
</context>
<context>
    <name>BorderAxis</name>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
    </message>
</context>
<context>
    <name>BorderDistance</name>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>Distance to the border</source>
        <translation>Entfernung zur Grenze</translation>
    </message>
    <message>
        <source>on both sides</source>
        <translation>auf beiden Seiten</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all borders</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>All borders</source>
        <translation>Alle Grenzen</translation>
    </message>
    <message>
        <source>Border %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>Choose a border, then set the distance on both sides.</source>
        <translation>Wählen Sie eine Grenze und stellen Sie dann die Entfernung auf beiden Seiten ein.</translation>
    </message>
    <message>
        <source>Or all borders at once</source>
        <translation>Oder alle Grenzen zugleich</translation>
    </message>
    <message>
        <source>Distance on both sides: %1</source>
        <translation>Entfernung auf beiden Seiten: %1</translation>
    </message>
</context>
<context>
    <name>BorderHead</name>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <comment>of a country beside a border</comment>
        <translation>
            <numerusform>%1: %Ln Eintrag</numerusform>
            <numerusform>%1: %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountPill</name>
    <message>
        <source>left out by the filter</source>
        <translation>vom Filter ausgelassen</translation>
    </message>
</context>
<context>
    <name>DensityLegend</name>
    <message>
        <source>Density of records</source>
        <translation>Dichte der Einträge</translation>
    </message>
    <message>
        <source>Records in a hexagon</source>
        <translation>Einträge je Sechseck</translation>
    </message>
    <message>
        <source>From few to many records around a place: %1.</source>
        <translation>Von wenigen zu vielen Einträgen um einen Ort: %1.</translation>
    </message>
    <message>
        <source>Classes from %1 records on.</source>
        <translation>Klassen ab %1 Einträgen.</translation>
    </message>
    <message>
        <source>Counted within %1 of a place, less the farther away.</source>
        <translation>Gezählt im Umkreis von %1, je weiter entfernt, desto weniger.</translation>
    </message>
    <message>
        <source>A hexagon is %1 wide.</source>
        <translation>Ein Sechseck ist %1 breit.</translation>
    </message>
</context>
<context>
    <name>DensityTip</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>in a hexagon</comment>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites: %1</source>
        <translation>Standorte: %1</translation>
    </message>
    <message>
        <source>Partners: %1</source>
        <translation>Partner: %1</translation>
    </message>
    <message>
        <source>Projects: %1</source>
        <translation>Projekte: %1</translation>
    </message>
</context>
<context>
    <name>DistanceLabels</name>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
    </message>
</context>
<context>
    <name>DiveBar</name>
    <message>
        <source>Back to the scene</source>
        <translation>Zurück zur Szene</translation>
    </message>
</context>
<context>
    <name>EmptyResult</name>
    <message>
        <source>No record has all of this</source>
        <translation>Kein Eintrag erfüllt all dies</translation>
    </message>
    <message>
        <source>Take one step back, or begin again and choose less at a time.</source>
        <translation>Gehen Sie einen Schritt zurück oder beginnen Sie neu und wählen Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Ein Schritt zurück</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Alles löschen</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <comment>a value of a facet</comment>
        <translation>
            <numerusform>%1, %Ln Eintrag</numerusform>
            <numerusform>%1, %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n Fehler zu beheben</numerusform>
            <numerusform>%n Fehler zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>FilterFoot</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <extracomment>The keys that undo</extracomment>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <extracomment>The keys that redo</extracomment>
        <translation>Strg Umschalt Z</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Ansicht merken</translation>
    </message>
</context>
<context>
    <name>FilterHead</name>
    <message>
        <source>Industrial atlas</source>
        <extracomment>The title of the program, first line of two</extracomment>
        <translation>Industrieatlas</translation>
    </message>
    <message>
        <source>of the Greater Region</source>
        <extracomment>The title of the program, second line of two</extracomment>
        <translation>der Großregion</translation>
    </message>
    <message>
        <source>Fold the filter away</source>
        <translation>Filter einklappen</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1 some values of a filter, %2 how many others there are</extracomment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Any border, %1</source>
        <translation>Jede Grenze, %1</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Ganze Region</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 words of a search, in the quotation marks of the language</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>all</source>
        <comment>nothing is chosen in a facet</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>takes back the choice in a facet</comment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Auswahl %1 löschen</translation>
    </message>
</context>
<context>
    <name>FoldedBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter, in use: unfold</source>
        <translation>Filter, aktiv: aufklappen</translation>
    </message>
    <message>
        <source>Filter: unfold</source>
        <translation>Filter: aufklappen</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Told in</source>
        <translation>Erzählt auf</translation>
    </message>
    <message>
        <source>The story is told in %1</source>
        <translation>Die Geschichte wird auf %1 erzählt</translation>
    </message>
    <message>
        <source>Colours of the story</source>
        <translation>Farben der Geschichte</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Wie gewählt</translation>
    </message>
    <message>
        <source>Those that the program has when it is told</source>
        <translation>Die des Programms, wenn sie erzählt wird</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Colours of the story: paper</source>
        <translation>Farben der Geschichte: Papier</translation>
    </message>
    <message>
        <source>Colours of the story: night</source>
        <translation>Farben der Geschichte: Nacht</translation>
    </message>
</context>
<context>
    <name>KindTile</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <comment>a value of a facet</comment>
        <translation>
            <numerusform>%1, %Ln Eintrag</numerusform>
            <numerusform>%1, %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
</context>
<context>
    <name>KioskBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of a kiosk: its first page</comment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>My list (%1)</source>
        <translation>Meine Liste (%1)</translation>
    </message>
    <message>
        <source>Higher</source>
        <extracomment>A button that brings all panels of a kiosk further down, for whoever sits</extracomment>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Everything higher up</source>
        <translation>Alles weiter oben</translation>
    </message>
    <message>
        <source>Everything lower down</source>
        <translation>Alles weiter unten</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>KioskBorders</name>
    <message>
        <source>Which border?</source>
        <translation>Welche Grenze?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) less than 10 km from the border, the nearest first.</source>
        <translation>
            <numerusform>%Ln Eintrag weniger als 10&#xa0;km von der Grenze.</numerusform>
            <numerusform>%Ln Einträge weniger als 10&#xa0;km von der Grenze, der nächste zuerst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message>
        <source>Close the card</source>
        <translation>Eintrag schließen</translation>
    </message>
    <message>
        <source>QR code of the source: %1</source>
        <translation>QR-Code der Quelle: %1</translation>
    </message>
    <message>
        <source>No source can be opened</source>
        <translation>Keine Quelle zu öffnen</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>On my list</source>
        <translation>Auf meiner Liste</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Take it off my list</source>
        <translation>Von meiner Liste nehmen</translation>
    </message>
    <message>
        <source>Add it to my list</source>
        <translation>Auf meine Liste setzen</translation>
    </message>
</context>
<context>
    <name>KioskCountdown</name>
    <message>
        <source>Are you still here?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Then everything you looked at and collected is forgotten.</source>
        <translation>Danach wird alles vergessen, was Sie angesehen und gemerkt haben.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>KioskDark</name>
    <message>
        <source>The glass can be wiped now. No touch does anything.</source>
        <translation>Das Glas kann jetzt gewischt werden. Berührungen bewirken nichts.</translation>
    </message>
</context>
<context>
    <name>KioskInstitution</name>
    <message>
        <source>QR code: %1</source>
        <translation>QR-Code: %1</translation>
    </message>
</context>
<context>
    <name>KioskList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>KioskMain</name>
    <message>
        <source>Industrial atlas of the Greater Region</source>
        <translation>Industrieatlas der Großregion</translation>
    </message>
</context>
<context>
    <name>KioskNear</name>
    <message>
        <source>No record lies here. Move the map, or choose another place.</source>
        <translation>Hier liegt kein Eintrag. Verschieben Sie die Karte oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>KioskPin</name>
    <message>
        <source>Number of the staff</source>
        <translation>Code des Personals</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>That is not the number.</source>
        <translation>Das ist nicht der richtige Code.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. The next one in %n second(s).</source>
        <translation>
            <numerusform>Zu viele Versuche. Der nächste in %n Sekunde.</numerusform>
            <numerusform>Zu viele Versuche. Der nächste in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kiosk has no number: see the operator’s page.</source>
        <translation>Dieser Kiosk hat keinen Code: siehe die Seite für Betreiber.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>KioskPrivacy</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>What you look at, type and collect is forgotten when you leave, at the latest a minute or two after your last touch.</source>
        <translation>Was Sie ansehen, eintippen und merken, wird vergessen, wenn Sie gehen, spätestens ein bis zwei Minuten nach Ihrer letzten Berührung.</translation>
    </message>
    <message>
        <source>The codes hold text and addresses only. Nobody learns that you have read them.</source>
        <translation>Die Codes enthalten nur Text und Adressen. Niemand erfährt, dass Sie sie gelesen haben.</translation>
    </message>
    <message>
        <source>This kiosk uses no camera and no microphone, and asks for no name.</source>
        <translation>Dieser Kiosk nutzt weder Kamera noch Mikrofon und fragt nach keinem Namen.</translation>
    </message>
    <message>
        <source>Only numbers of the day are kept: how many visitors, which languages, which ways were taken, which records were opened, how many searches found something and how many nothing, how many lists were taken along. Never what was typed, by whom or at what time.</source>
        <translation>Aufgehoben werden nur Zahlen des Tages: wie viele Besucher, welche Sprachen, welche Wege gewählt und welche Einträge geöffnet wurden, wie viele Suchen etwas fanden und wie viele nichts, wie viele Listen mitgenommen wurden. Nie das Eingetippte, nie von wem oder um welche Uhrzeit.</translation>
    </message>
</context>
<context>
    <name>KioskScene</name>
    <message>
        <source>Previous</source>
        <comment>scene of a story</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>scene of a story</comment>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>KioskSearch</name>
    <message>
        <source>A firm, a town, a trade …</source>
        <translation>Eine Firma, ein Ort, eine Branche …</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing has these words. Try a shorter one, or a municipality.</source>
        <translation>Nichts enthält diese Wörter. Versuchen Sie ein kürzeres oder eine Gemeinde.</translation>
    </message>
</context>
<context>
    <name>KioskSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KioskStaff</name>
    <message>
        <source>Looking after this kiosk</source>
        <translation>Betreuung dieses Kiosks</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>%1° turned</source>
        <translation>um %1° gedreht</translation>
    </message>
    <message>
        <source>Languages on offer</source>
        <translation>Angebotene Sprachen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Wipe the glass (60 s)</source>
        <translation>Glas wischen (60&#xa0;s)</translation>
    </message>
    <message>
        <source>Look for new content now</source>
        <translation>Jetzt nach neuen Inhalten suchen</translation>
    </message>
    <message>
        <source>Counts to the USB stick</source>
        <translation>Zahlen auf den USB-Stick</translation>
    </message>
    <message>
        <source>Start the program anew</source>
        <translation>Programm neu starten</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Program %1, content %2</source>
        <translation>Programm %1, Inhalte %2</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>Letzte Fehler</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>Zurück zu den Besuchern</translation>
    </message>
    <message>
        <source>Back to the content before</source>
        <translation>Zurück zu den vorigen Inhalten</translation>
    </message>
</context>
<context>
    <name>KioskStories</name>
    <message>
        <source>Choose one. You turn the pages yourself.</source>
        <translation>Wählen Sie eine. Sie blättern selbst.</translation>
    </message>
</context>
<context>
    <name>KioskTakeaway</name>
    <message>
        <source>My list</source>
        <translation>Meine Liste</translation>
    </message>
    <message>
        <source>QR code of your list, as text</source>
        <translation>QR-Code Ihrer Liste, als Text</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <extracomment>The list is too long for one code: which of them is shown</extracomment>
        <translation>Code %1 von %2</translation>
    </message>
    <message>
        <source>Point the camera of your telephone at the code: it holds your list as text. No network is needed.</source>
        <translation>Richten Sie die Kamera Ihres Telefons auf den Code: Er enthält Ihre Liste als Text. Ein Netz ist nicht nötig.</translation>
    </message>
    <message>
        <source>Take “%1” off the list</source>
        <translation>„%1“ von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>KioskTogether</name>
    <message>
        <source>Projects over the borders. Choose one: its arcs show who takes part.</source>
        <translation>Projekte über die Grenzen. Wählen Sie eines: Seine Bögen zeigen, wer mitmacht.</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Industrial atlas of the Greater Region</source>
        <translation>Industrieatlas der Großregion</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Zum Starten berühren</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>Was möchten Sie sehen?</translation>
    </message>
    <message>
        <source>Near me</source>
        <translation>In meiner Nähe</translation>
    </message>
    <message>
        <source>Both sides of a border</source>
        <translation>Beiderseits der Grenze</translation>
    </message>
    <message>
        <source>Who works with whom</source>
        <translation>Wer mit wem arbeitet</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The exhibition is closed. See you soon.</source>
        <translation>Die Ausstellung ist geschlossen. Bis bald.</translation>
    </message>
    <message>
        <source>Six borders. Touch the map.</source>
        <translation>Sechs Grenzen. Berühren Sie die Karte.</translation>
    </message>
</context>
<context>
    <name>LegendBorder</name>
    <message>
        <source>Inner border: each side glows in its country’s colour, more strongly where it is chosen</source>
        <translation>Innere Grenze: Jede Seite leuchtet in der Farbe ihres Landes, stärker, wenn sie gewählt ist</translation>
    </message>
</context>
<context>
    <name>LegendPanel</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Close the legend</source>
        <translation>Legende schließen</translation>
    </message>
    <message>
        <source>Kind: the shape</source>
        <translation>Art: die Form</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Several records; the ring is cut by kind</source>
        <translation>Mehrere Einträge; der Ring zeigt ihre Arten</translation>
    </message>
    <message>
        <source>Status: the fill</source>
        <translation>Status: die Füllung</translation>
    </message>
    <message>
        <source>Operating, running</source>
        <translation>In Betrieb, laufend</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>Im Bau</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Im Umbau</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Wird geschlossen</translation>
    </message>
    <message>
        <source>Closed, stopped</source>
        <translation>Geschlossen, gestoppt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Precision and filter</source>
        <translation>Genauigkeit und Filter</translation>
    </message>
    <message>
        <source>Dashed outline: placed at its municipality only</source>
        <translation>Gestrichelt: nur in seiner Gemeinde verortet</translation>
    </message>
    <message>
        <source>Left out by the filter</source>
        <translation>Vom Filter ausgelassen</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Many records in little room</source>
        <translation>Viele Einträge auf wenig Raum</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringe</translation>
    </message>
    <message>
        <source>Hexagons</source>
        <translation>Sechsecke</translation>
    </message>
    <message>
        <source>Heat</source>
        <comment>density of records on the map</comment>
        <translation>Wärme</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Opening the atlas…</source>
        <translation>Der Atlas wird geöffnet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Industrial atlas of the Greater Region</source>
        <translation>Industrieatlas der Großregion</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Map of the Greater Region.</source>
        <translation>Karte der Großregion.</translation>
    </message>
    <message>
        <source>Map with %1.</source>
        <extracomment>%1 lands or towns that are named on a map</extracomment>
        <translation>Karte mit %1.</translation>
    </message>
    <message>
        <source>The inner borders glow in the colours of their neighbours.</source>
        <translation>Die inneren Grenzen leuchten in den Farben ihrer Nachbarn.</translation>
    </message>
    <message numerus="yes">
        <source>Standing out: the border %1.</source>
        <extracomment>%1 borders, &quot;France–Luxembourg&quot;</extracomment>
        <translation>
            <numerusform>Hervorgehoben: die Grenze %1.</numerusform>
            <numerusform>Hervorgehoben: die Grenzen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>Zu sehen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 records in %n ring(s) that say how many lie there.</source>
        <extracomment>%1 a number of records</extracomment>
        <translation>
            <numerusform>%1 Einträge in %n Ring, der sagt, wie viele dort liegen.</numerusform>
            <numerusform>%1 Einträge in %n Ringen, die sagen, wie viele dort liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1; %2 records pass it.</source>
        <extracomment>%1 a filter in words, %2 how many records pass it</extracomment>
        <translation>Filter: %1; %2 Einträge passen dazu.</translation>
    </message>
    <message>
        <source>Arcs join %1 with %2.</source>
        <extracomment>%1 a record, %2 records it is linked to</extracomment>
        <translation>Bögen verbinden %1 mit %2.</translation>
    </message>
    <message>
        <source>An arc joins two of them.</source>
        <translation>Ein Bogen verbindet zwei davon.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cross(es) a border.</source>
        <translation>
            <numerusform>%n davon überquert eine Grenze.</numerusform>
            <numerusform>%n davon überqueren eine Grenze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Wandel</translation>
    </message>
    <message>
        <source>Type of partner</source>
        <translation>Art des Partners</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Distance to the border</source>
        <translation>Entfernung zur Grenze</translation>
    </message>
    <message>
        <source>Distance to a place</source>
        <translation>Entfernung zu einem Ort</translation>
    </message>
    <message>
        <source>Drawn area</source>
        <translation>Gezeichnete Fläche</translation>
    </message>
    <message>
        <source>Section of the map</source>
        <translation>Kartenausschnitt</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>MissingLines</name>
    <message numerus="yes">
        <source>%1: %Ln record(s) without a value</source>
        <extracomment>%1 a member of the filter: &quot;Employees&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln Eintrag ohne Angabe</numerusform>
            <numerusform>%1: %Ln Einträge ohne Angabe</numerusform>
        </translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>include</source>
        <translation>einbeziehen</translation>
    </message>
</context>
<context>
    <name>NoMapState</name>
    <message>
        <source>The map cannot be drawn: this screen offers no OpenGL</source>
        <translation>Die Karte kann nicht gezeichnet werden: Dieser Bildschirm bietet kein OpenGL</translation>
    </message>
    <message>
        <source>Search, filters and the list work without it. For the map, install the Mesa drivers (libgl1-mesa-dri), or start without QT_QUICK_BACKEND=software.</source>
        <translation>Suche, Filter und Liste funktionieren ohne sie. Für die Karte die Mesa-Treiber installieren (libgl1-mesa-dri) oder ohne QT_QUICK_BACKEND=software starten.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>north of the border %1</source>
        <translation>nördlich der Grenze %1</translation>
    </message>
    <message>
        <source>north-east of the border %1</source>
        <translation>nordöstlich der Grenze %1</translation>
    </message>
    <message>
        <source>east of the border %1</source>
        <translation>östlich der Grenze %1</translation>
    </message>
    <message>
        <source>south-east of the border %1</source>
        <translation>südöstlich der Grenze %1</translation>
    </message>
    <message>
        <source>south of the border %1</source>
        <translation>südlich der Grenze %1</translation>
    </message>
    <message>
        <source>south-west of the border %1</source>
        <translation>südwestlich der Grenze %1</translation>
    </message>
    <message>
        <source>west of the border %1</source>
        <translation>westlich der Grenze %1</translation>
    </message>
    <message>
        <source>north-west of the border %1</source>
        <translation>nordwestlich der Grenze %1</translation>
    </message>
    <message>
        <source>at the border %1</source>
        <translation>an der Grenze %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a distance, %2 &quot;south of the border FR–LU&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>bei %1</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>Back</source>
        <comment>to the scene before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>scene of a story</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Schirme tauschen</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of the day</comment>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>PresenterPicture</name>
    <message>
        <source>What the audience sees</source>
        <translation>Was der Saal sieht</translation>
    </message>
</context>
<context>
    <name>PresenterScreen</name>
    <message>
        <source>Audience: %1, %2 × %3</source>
        <extracomment>%1: name of a screen, %2 and %3 its width and height</extracomment>
        <translation>Saal: %1, %2 × %3</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Presenter</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Frozen: the audience keeps its picture</source>
        <translation>Eingefroren: Der Saal behält sein Bild</translation>
    </message>
    <message>
        <source>This window is for you only</source>
        <translation>Dieses Fenster: nur für Sie</translation>
    </message>
    <message>
        <source>The last scene</source>
        <translation>Letzte Szene</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>No notes for this scene</source>
        <translation>Keine Notizen zu dieser Szene</translation>
    </message>
    <message>
        <source>Scene %1: %2</source>
        <translation>Szene %1: %2</translation>
    </message>
    <message>
        <source>Next for the audience</source>
        <comment>the picture, once it is no longer frozen</comment>
        <translation>Danach im Saal</translation>
    </message>
    <message>
        <source>On the screen now</source>
        <translation>Läuft jetzt</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>Alle Szenen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message numerus="yes">
        <source>%1 employee(s)</source>
        <translation>
            <numerusform>%1 Beschäftigter</numerusform>
            <numerusform>%1 Beschäftigte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2 employees</source>
        <extracomment>%1 and %2 numbers, the second never one</extracomment>
        <translation>%1 – %2 Beschäftigte</translation>
    </message>
    <message numerus="yes">
        <source>at least %1 employee(s)</source>
        <translation>
            <numerusform>mindestens %1 Beschäftigter</numerusform>
            <numerusform>mindestens %1 Beschäftigte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %1 employee(s)</source>
        <translation>
            <numerusform>höchstens %1 Beschäftigter</numerusform>
            <numerusform>höchstens %1 Beschäftigte</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>%1 an amount of money: &quot;€1.2m&quot;</extracomment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1 an amount of money: &quot;€1.2m&quot;</extracomment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 a date: &quot;2021&quot;, &quot;May 2021&quot;</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 a date: &quot;2021&quot;, &quot;May 2021&quot;</extracomment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>RangeGroup</name>
    <message>
        <source>No record of this atlas has a value.</source>
        <translation>Kein Eintrag dieses Atlas hat einen Wert.</translation>
    </message>
</context>
<context>
    <name>RangeSlider</name>
    <message>
        <source>%1, from: %2</source>
        <extracomment>An end of a range. %1 &quot;Employees&quot;, %2 &quot;100&quot; or &quot;open&quot;</extracomment>
        <translation>%1, von: %2</translation>
    </message>
    <message>
        <source>%1, to: %2</source>
        <extracomment>An end of a range. %1 &quot;Employees&quot;, %2 &quot;5,000&quot; or &quot;open&quot;</extracomment>
        <translation>%1, bis: %2</translation>
    </message>
</context>
<context>
    <name>RecordBody</name>
    <message>
        <source>Website %1, opens in the browser</source>
        <translation>Webseite %1, öffnet sich im Browser</translation>
    </message>
    <message>
        <source>Who works with it</source>
        <translation>Wer damit zusammenarbeitet</translation>
    </message>
    <message>
        <source>%1 of %2 across a border</source>
        <extracomment>%1 of %2 links to partners, projects and sites</extracomment>
        <translation>%1 von %2 über eine Grenze</translation>
    </message>
</context>
<context>
    <name>RecordContent</name>
    <message>
        <source>Close the card</source>
        <translation>Eintrag schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The key that closes</extracomment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>known to the site</source>
        <translation>standortgenau bekannt</translation>
    </message>
    <message>
        <source>known to its municipality only</source>
        <translation>nur gemeindegenau bekannt</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Wandel</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Activity (NACE)</source>
        <translation>Tätigkeit (NACE)</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>EU funding</source>
        <translation>EU-Mittel</translation>
    </message>
    <message>
        <source>in the river that belongs to both sides, %1</source>
        <extracomment>%1 two countries, &quot;Germany–Luxembourg&quot;</extracomment>
        <translation>im gemeinsamen Grenzfluss, %1</translation>
    </message>
    <message>
        <source>%1 from the border %2</source>
        <extracomment>%1 a distance, %2 two countries: &quot;about 8 km from the border France–Luxembourg&quot;</extracomment>
        <translation>%1 von der Grenze %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>EU funding: %1</source>
        <translation>EU-Mittel: %1</translation>
    </message>
    <message>
        <source>%1% from the EU: %2</source>
        <extracomment>%1 a number, %2 an amount: &quot;60% from the EU: €3.94m&quot;</extracomment>
        <translation>%1&#xa0;% EU-Mittel: %2</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message numerus="yes">
        <source>%Ln record(s) in view</source>
        <translation>
            <numerusform>%Ln Eintrag im Bild</numerusform>
            <numerusform>%Ln Einträge im Bild</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>No record lies here. Move the map or let more through the filter.</source>
        <translation>Hier liegt kein Eintrag. Verschieben Sie die Karte oder lockern Sie den Filter.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>RecordSource</name>
    <message>
        <source>No source can be opened</source>
        <translation>Keine Quelle zum Öffnen</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Source %1, opens in the browser</source>
        <translation>Quelle %1, öffnet sich im Browser</translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>Opens its card</source>
        <translation>Öffnet den Eintrag</translation>
    </message>
</context>
<context>
    <name>SavedViewRow</name>
    <message>
        <source>Open the view %1</source>
        <translation>Ansicht %1 öffnen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>Diesen Namen nehmen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the view %1</source>
        <translation>Ansicht %1 umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the view %1</source>
        <translation>Ansicht %1 löschen</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>Maßstab: %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1&#xa0;m</translation>
    </message>
</context>
<context>
    <name>SceneControls</name>
    <message>
        <source>Back</source>
        <comment>to the scene before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>Alle Szenen</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>scene of a story</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End the story</source>
        <translation>Präsentation beenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message>
        <source>Add this view as a scene</source>
        <translation>Diese Ansicht als Szene hinzufügen</translation>
    </message>
    <message>
        <source>The story has no scene yet. Move the map, filter, select: what is to be seen becomes the scene.</source>
        <translation>Die Geschichte hat noch keine Szene. Karte bewegen, filtern, auswählen: Was zu sehen ist, wird zur Szene.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>„%1“ ist gelöscht</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back the deleted scene</source>
        <translation>Die gelöschte Szene zurückholen</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <comment>keys</comment>
        <translation>Strg+E</translation>
    </message>
</context>
<context>
    <name>SceneOverview</name>
    <message>
        <source>Scene %1: %2</source>
        <translation>Szene %1: %2</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the scene that is shown</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Take away</source>
        <comment>the story as a file</comment>
        <translation>Mitnehmen</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>Scene %1: %2</source>
        <translation>Szene %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n Fehler zu beheben</numerusform>
            <numerusform>%n Fehler zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Die Worte bearbeiten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Alt ↑</source>
        <comment>keys</comment>
        <translation>Alt ↑</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <comment>keys</comment>
        <translation>Alt ↓</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the scene %1</source>
        <translation>Die Szene %1 löschen</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the atlas…</source>
        <translation>Im Atlas suchen …</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <extracomment>The keys that lead to the search field</extracomment>
        <translation>Strg K</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Nothing has these words. Try a shorter one, or a municipality.</source>
        <translation>Nichts enthält diese Wörter. Versuchen Sie ein kürzeres oder eine Gemeinde.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show only what contains “%1”</source>
        <translation>Nur zeigen, was „%1“ enthält</translation>
    </message>
</context>
<context>
    <name>ShapeHint</name>
    <message>
        <source>Nothing is enclosed: draw round an area. Esc puts the tool away.</source>
        <translation>Nichts ist umschlossen: Zeichnen Sie um ein Gebiet herum. Esc legt das Werkzeug weg.</translation>
    </message>
    <message>
        <source>Drag from the centre outwards, or click for 25 km. Esc cancels.</source>
        <translation>Vom Mittelpunkt nach außen ziehen oder klicken für 25&#xa0;km. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Drag from corner to corner. Esc cancels.</source>
        <translation>Von Ecke zu Ecke ziehen. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Click corner by corner; Enter or the first corner closes, Backspace takes one back, Esc cancels.</source>
        <translation>Ecke für Ecke klicken; Eingabe oder die erste Ecke schließt, Rücktaste nimmt eine zurück, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Press and draw round an area. Esc cancels.</source>
        <translation>Drücken und um ein Gebiet herum zeichnen. Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>ShapeWords</name>
    <message>
        <source>Radius %1</source>
        <extracomment>%1 a distance: &quot;25 km&quot;</extracomment>
        <translation>Umkreis %1</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message numerus="yes">
        <source>Outline with %Ln corner(s)</source>
        <translation>
            <numerusform>Umriss mit %Ln Ecke</numerusform>
            <numerusform>Umriss mit %Ln Ecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Centre of the circle, moves it</source>
        <translation>Mittelpunkt des Kreises, verschiebt ihn</translation>
    </message>
    <message>
        <source>Moves the whole shape</source>
        <translation>Verschiebt die ganze Form</translation>
    </message>
    <message>
        <source>Corner %1 of %2</source>
        <translation>Ecke %1 von %2</translation>
    </message>
    <message>
        <source>Edge %1, adds a corner</source>
        <translation>Kante %1, fügt eine Ecke hinzu</translation>
    </message>
    <message>
        <source>North-western corner</source>
        <translation>Nordwestecke</translation>
    </message>
    <message>
        <source>North-eastern corner</source>
        <translation>Nordostecke</translation>
    </message>
    <message>
        <source>South-eastern corner</source>
        <translation>Südostecke</translation>
    </message>
    <message>
        <source>South-western corner</source>
        <translation>Südwestecke</translation>
    </message>
    <message>
        <source>Northern edge</source>
        <translation>Nordkante</translation>
    </message>
    <message>
        <source>Eastern edge</source>
        <translation>Ostkante</translation>
    </message>
    <message>
        <source>Southern edge</source>
        <translation>Südkante</translation>
    </message>
    <message>
        <source>Western edge</source>
        <translation>Westkante</translation>
    </message>
    <message>
        <source>%1° S</source>
        <extracomment>Degrees of latitude</extracomment>
        <translation>%1°&#xa0;S</translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation>%1°&#xa0;N</translation>
    </message>
    <message>
        <source>%1° W</source>
        <extracomment>Degrees of longitude</extracomment>
        <translation>%1°&#xa0;W</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1°&#xa0;O</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Share this view</source>
        <translation>Diese Ansicht teilen</translation>
    </message>
    <message>
        <source>Close sharing</source>
        <translation>Teilen schließen</translation>
    </message>
    <message>
        <source>Views of the atlas (*.json)</source>
        <translation>Ansichten des Atlas (*.json)</translation>
    </message>
    <message>
        <source>A file holds place, filter, selection, language and appearance. Whoever opens it with the atlas sees the same. It can also be dropped on the window.</source>
        <translation>Eine Datei enthält Ort, Filter, Auswahl, Sprache und Darstellung. Wer sie mit dem Atlas öffnet, sieht dasselbe. Man kann sie auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>In die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Save this view as a file</source>
        <translation>Diese Ansicht als Datei speichern</translation>
    </message>
    <message>
        <source>Open a view from a file</source>
        <translation>Ansicht aus einer Datei öffnen</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Steps within the scene</source>
        <translation>Schritte in der Szene</translation>
    </message>
    <message>
        <source>All of it stands at once. A step keeps something back for the next key.</source>
        <translation>Alles steht sofort da. Ein Schritt hält etwas bis zur nächsten Taste zurück.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Step %1: earlier</source>
        <translation>Schritt %1: früher</translation>
    </message>
    <message>
        <source>Step %1: later</source>
        <translation>Schritt %1: später</translation>
    </message>
    <message>
        <source>Step %1: delete</source>
        <translation>Schritt %1: löschen</translation>
    </message>
    <message>
        <source>Step %1 reveals: %2</source>
        <translation>Schritt %1 zeigt: %2</translation>
    </message>
    <message>
        <source>The map stays as it is.</source>
        <translation>Die Karte bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>On the map: %1</source>
        <translation>Auf der Karte: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a step on the map</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show step %1 on the map</source>
        <translation>Schritt %1 auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Take this view</source>
        <translation>Ansicht übernehmen</translation>
    </message>
    <message>
        <source>Give step %1 the view that the map shows now</source>
        <translation>Schritt %1 die Ansicht der Karte geben</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a step: what the map shows now, or words that are kept back</source>
        <translation>Schritt hinzufügen: was die Karte zeigt, oder zurückgehaltene Worte</translation>
    </message>
</context>
<context>
    <name>StoppedState</name>
    <message>
        <source>No records are loaded</source>
        <translation>Keine Einträge geladen</translation>
    </message>
    <message>
        <source>Opening the atlas was cancelled.</source>
        <translation>Das Öffnen des Atlas wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Erneut öffnen</translation>
    </message>
</context>
<context>
    <name>StoryChooser</name>
    <message>
        <source>Which story do you want to tell?</source>
        <translation>Welche Geschichte möchten Sie zeigen?</translation>
    </message>
    <message>
        <source>There is no story yet.</source>
        <translation>Es gibt noch keine Geschichte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the story %1</source>
        <translation>Die Geschichte %1 bearbeiten</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Neue Geschichte</translation>
    </message>
</context>
<context>
    <name>StoryPagesWords</name>
    <message>
        <source>Industrial atlas of the Greater Region</source>
        <translation>Industrieatlas der Großregion</translation>
    </message>
    <message>
        <source>Content %1</source>
        <extracomment>%1 a version of the content</extracomment>
        <translation>Inhalt %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 number of the page, %2 number of pages</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Take the story away</source>
        <translation>Die Geschichte mitnehmen</translation>
    </message>
    <message>
        <source>Pages to print (PDF)</source>
        <translation>Seiten zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>Pages with the speaker’s notes (PDF)</source>
        <translation>Seiten mit den Notizen für Vortragende (PDF)</translation>
    </message>
    <message>
        <source>Web page, for screen readers too (HTML)</source>
        <translation>Webseite, auch für Screenreader (HTML)</translation>
    </message>
    <message>
        <source>%1 % written</source>
        <translation>%1&#xa0;% geschrieben</translation>
    </message>
    <message>
        <source>The story is being written …</source>
        <translation>Die Geschichte wird geschrieben …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a panel</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pictures of 3840 × 2160 (PNG)</source>
        <translation>Bilder von 3840 × 2160 (PNG)</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List of what is in view</source>
        <translation>Liste des Sichtbaren</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gemerkte Ansichten</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>Legende der Karte</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Share this view</source>
        <translation>Diese Ansicht teilen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Present a story</source>
        <translation>Eine Geschichte präsentieren</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Write the story</source>
        <translation>Die Geschichte schreiben</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>the light appearance</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Night</source>
        <comment>the dark appearance</comment>
        <translation>Nacht</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>The story “%1” is not saved. Keep what you have written?</source>
        <translation>Die Geschichte „%1“ ist nicht gespeichert. Behalten, was Sie geschrieben haben?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>Gemerkte Ansichten</translation>
    </message>
    <message>
        <source>Close the views</source>
        <translation>Ansichten schließen</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Ansicht merken</translation>
    </message>
    <message>
        <source>Keep this view in the list</source>
        <translation>Diese Ansicht in der Liste merken</translation>
    </message>
    <message>
        <source>No view is kept yet. A kept view brings back place, filter and selection.</source>
        <translation>Noch ist keine Ansicht gemerkt. Eine gemerkte Ansicht bringt Ort, Filter und Auswahl zurück.</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>„%1“ ist gelöscht</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring back the deleted view</source>
        <translation>Gelöschte Ansicht zurückholen</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Language of the words</source>
        <translation>Sprache der Worte</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier zeigen</translation>
    </message>
    <message>
        <source>Show its view</source>
        <translation>Ansicht zeigen</translation>
    </message>
    <message>
        <source>Show the view of the scene on the map</source>
        <translation>Die Ansicht der Szene auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Take this view</source>
        <translation>Ansicht übernehmen</translation>
    </message>
    <message>
        <source>Give the scene the view that the map shows now</source>
        <translation>Der Szene die Ansicht geben, die die Karte jetzt zeigt</translation>
    </message>
    <message>
        <source>Too many words for a screen of 1280 × 720.</source>
        <translation>Zu viele Worte für einen Bildschirm von 1280 × 720.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>One statement</source>
        <translation>Eine Aussage</translation>
    </message>
    <message>
        <source>The large number</source>
        <translation>Die große Zahl</translation>
    </message>
    <message>
        <source>{{count}}, or a number and its unit</source>
        <translation>{{count}} oder eine Zahl mit Einheit</translation>
    </message>
    <message>
        <source>Lines below it</source>
        <translation>Zeilen darunter</translation>
    </message>
    <message>
        <source>Notes that only the speaker sees</source>
        <translation>Notizen, nur für die Sprecherin oder den Sprecher</translation>
    </message>
    <message>
        <source>Title of the story</source>
        <translation>Titel der Geschichte</translation>
    </message>
    <message>
        <source>Numbers from the atlas: {{count}}, {{sum budget}}.</source>
        <translation>Zahlen aus dem Atlas: {{count}}, {{sum budget}}.</translation>
    </message>
    <message>
        <source>Sources, an address a line</source>
        <translation>Quellen, eine Adresse je Zeile</translation>
    </message>
    <message>
        <source>Author of the story</source>
        <translation>Autor der Geschichte</translation>
    </message>
    <message>
        <source>A person or an organisation</source>
        <translation>Eine Person oder Organisation</translation>
    </message>
</context>
<context>
    <name>WordsPreview</name>
    <message>
        <source>Preview of the scene</source>
        <translation>Vorschau der Szene</translation>
    </message>
</context>
<context>
    <name>ZoneSection</name>
    <message>
        <source>Area</source>
        <extracomment>A part of the map to which the records are limited</extracomment>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Apply the area again</source>
        <translation>Gebiet wieder anwenden</translation>
    </message>
    <message>
        <source>Pause the area</source>
        <translation>Gebiet aussetzen</translation>
    </message>
    <message>
        <source>Clear the area</source>
        <translation>Gebiet löschen</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Umkreis</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Vieleck</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Freihand</translation>
    </message>
    <message>
        <source>Draw an area on the map</source>
        <translation>Ein Gebiet auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>Draw: %1</source>
        <translation>Zeichnen: %1</translation>
    </message>
    <message>
        <source>What counts is the point of the record.</source>
        <translation>Es zählt der Punkt des Eintrags.</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Ganze Region</translation>
    </message>
    <message>
        <source>Ctrl 0</source>
        <extracomment>The keys that show the whole region</extracomment>
        <translation>Strg 0</translation>
    </message>
    <message>
        <source>Turn north up</source>
        <translation>Norden nach oben drehen</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>Zurück zum vorigen Ort</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <extracomment>The keys that go back</extracomment>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Forward to the place after</source>
        <translation>Vor zum nächsten Ort</translation>
    </message>
    <message>
        <source>Alt →</source>
        <extracomment>The keys that go forward</extracomment>
        <translation>Alt →</translation>
    </message>
</context>
<context>
    <name>atlas::ActiveFilters</name>
    <message>
        <source>All borders ≤ %1</source>
        <translation>Alle Grenzen ≤ %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 a text that the records shown contain</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Radius %1</source>
        <translation>Umkreis %1</translation>
    </message>
    <message>
        <source>Drawn area</source>
        <translation>Gezeichnete Fläche</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
</context>
<context>
    <name>atlas::BorderProfile</name>
    <message numerus="yes">
        <source>%Ln Belgian record(s)</source>
        <translation>
            <numerusform>%Ln belgischer Eintrag</numerusform>
            <numerusform>%Ln belgische Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln German record(s)</source>
        <translation>
            <numerusform>%Ln deutscher Eintrag</numerusform>
            <numerusform>%Ln deutsche Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln French record(s)</source>
        <translation>
            <numerusform>%Ln französischer Eintrag</numerusform>
            <numerusform>%Ln französische Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Luxembourg record(s)</source>
        <translation>
            <numerusform>%Ln luxemburgischer Eintrag</numerusform>
            <numerusform>%Ln luxemburgische Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Belgian</source>
        <extracomment>Follows &quot;and 3 German records and&quot;: the word records is not said again</extracomment>
        <translation>
            <numerusform>%Ln belgischer</numerusform>
            <numerusform>%Ln belgische</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln German</source>
        <extracomment>Follows &quot;and 3 Belgian records and&quot;: the word records is not said again</extracomment>
        <translation>
            <numerusform>%Ln deutscher</numerusform>
            <numerusform>%Ln deutsche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln French</source>
        <extracomment>Follows &quot;and 3 Belgian records and&quot;: the word records is not said again</extracomment>
        <translation>
            <numerusform>%Ln französischer</numerusform>
            <numerusform>%Ln französische</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Luxembourgish</source>
        <extracomment>Follows &quot;and 3 Belgian records and&quot;: the word records is not said again</extracomment>
        <translation>
            <numerusform>%Ln luxemburgischer</numerusform>
            <numerusform>%Ln luxemburgische</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1, near the tripoint</source>
        <extracomment>Below the records of both sides of a border. %1: &quot;3 Belgian records&quot;</extracomment>
        <translation>und %1 am Dreiländereck</translation>
    </message>
    <message>
        <source>and %1 and %2</source>
        <extracomment>Below the records of both sides of a border. %1: &quot;3 Belgian records&quot;, %2: &quot;2 German&quot;</extracomment>
        <translation>und %1 und %2</translation>
    </message>
</context>
<context>
    <name>atlas::ContentKeeper</name>
    <message>
        <source>Some of the content that was kept is damaged: what is whole is shown.</source>
        <translation>Ein Teil des gespeicherten Inhalts ist beschädigt: Gezeigt wird, was unversehrt ist.</translation>
    </message>
    <message>
        <source>Version %1 was taken.</source>
        <translation>Version %1 wurde übernommen.</translation>
    </message>
    <message>
        <source>Version %1 was ready, but the disk doesn&apos;t take it.</source>
        <translation>Version %1 war bereit, aber der Datenträger nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>An update is under way: try again in a moment.</source>
        <translation>Eine Aktualisierung läuft: Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take it: nothing has changed.</source>
        <translation>Der Datenträger nimmt es nicht an: Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>There is no older content: nothing has changed.</source>
        <translation>Ältere Inhalte gibt es nicht: Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The content that the program was installed with is shown from the next start on.</source>
        <translation>Die mit dem Programm gelieferten Inhalte werden ab dem nächsten Start gezeigt.</translation>
    </message>
    <message>
        <source>The content before is shown from the next start on.</source>
        <translation>Die vorigen Inhalte werden ab dem nächsten Start gezeigt.</translation>
    </message>
</context>
<context>
    <name>atlas::CountsToStick</name>
    <message numerus="yes">
        <source>The counts of %n day(s) are on the stick.</source>
        <translation>
            <numerusform>Die Zahlen von %n Tag sind auf dem Stick.</numerusform>
            <numerusform>Die Zahlen von %n Tagen sind auf dem Stick.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in and try again.</source>
        <translation>Kein USB-Stick. Stecken Sie einen ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Es wurde noch nichts gezählt.</translation>
    </message>
    <message>
        <source>The counts can&apos;t be read.</source>
        <translation>Die Zählungen lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The stick doesn&apos;t take the counts: is it full or locked?</source>
        <translation>Der Stick nimmt die Zählungen nicht an: Ist er voll oder gesperrt?</translation>
    </message>
    <message>
        <source>The counts are being written already …</source>
        <translation>Die Zählungen werden schon geschrieben …</translation>
    </message>
    <message>
        <source>Writing the counts to the stick …</source>
        <translation>Die Zählungen werden auf den Stick geschrieben …</translation>
    </message>
</context>
<context>
    <name>atlas::KioskHost</name>
    <message>
        <source>Looking for new content …</source>
        <translation>Suche nach neuen Inhalten …</translation>
    </message>
    <message>
        <source>built in</source>
        <comment>content that no update brought</comment>
        <translation>mit dem Programm geliefert</translation>
    </message>
</context>
<context>
    <name>atlas::KioskRecords</name>
    <message numerus="yes">
        <source>%n partner(s) across a border</source>
        <translation>
            <numerusform>%n Partner jenseits einer Grenze</numerusform>
            <numerusform>%n Partner jenseits einer Grenze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::Preferences</name>
    <message>
        <source>The view of last time could not be used and is kept in %1: %2</source>
        <extracomment>%1 a file, %2 what was wrong</extracomment>
        <translation>Die letzte Ansicht war nicht verwendbar und liegt nun in %1: %2</translation>
    </message>
    <message>
        <source>The view cannot be kept for next time: %1</source>
        <translation>Die Ansicht kann nicht für das nächste Mal aufbewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>atlas::Presentation</name>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n Szene</numerusform>
            <numerusform>%n Szenen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <extracomment>%1 records shown of %2 in the atlas</extracomment>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>Distance from municipality to municipality</source>
        <translation>Entfernung von Gemeinde zu Gemeinde</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>Computed from the atlas</source>
        <translation>Aus dem Atlas berechnet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>scenes</comment>
        <extracomment>Number of the scene, number of scenes</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · my own</source>
        <extracomment>A story of the person&apos;s own; %1: &quot;7 scenes&quot;</extracomment>
        <translation>%1 · eigene</translation>
    </message>
</context>
<context>
    <name>atlas::Program</name>
    <message>
        <source>The typeface Inter is missing: one cut of it stands in for all. Install the package fonts-inter to see the atlas as it is meant.</source>
        <translation>Die Schrift Inter fehlt: Ein einziger Schnitt vertritt alle anderen. Das Paket fonts-inter installieren, um den Atlas so zu sehen, wie er gedacht ist.</translation>
    </message>
</context>
<context>
    <name>atlas::RangeModel</name>
    <message>
        <source>open</source>
        <extracomment>An end of a range that limits nothing</extracomment>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>atlas::RecordCard</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>auf Französisch</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>auf Deutsch</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>auf Englisch</translation>
    </message>
</context>
<context>
    <name>atlas::RelationModel</name>
    <message>
        <source>leads the project</source>
        <translation>leitet das Projekt</translation>
    </message>
    <message>
        <source>led from here</source>
        <translation>wird von hier geleitet</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>beteiligt</translation>
    </message>
    <message>
        <source>takes part in it</source>
        <translation>ist daran beteiligt</translation>
    </message>
    <message>
        <source>site of the project</source>
        <translation>Standort des Projekts</translation>
    </message>
    <message>
        <source>project on this site</source>
        <translation>Projekt an diesem Standort</translation>
    </message>
</context>
<context>
    <name>atlas::SavedViews</name>
    <message numerus="yes">
        <source>%Ln saved view(s) could not be read: %1</source>
        <translation>
            <numerusform>%Ln gemerkte Ansicht konnte nicht gelesen werden: %1</numerusform>
            <numerusform>%Ln gemerkte Ansichten konnten nicht gelesen werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 views are kept already. Delete one first.</source>
        <translation>Es sind schon %1 Ansichten gemerkt. Löschen Sie zuerst eine.</translation>
    </message>
</context>
<context>
    <name>atlas::SearchModel</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>atlas::Session</name>
    <message>
        <source>The view speaks of a record that this atlas does not have: %1.</source>
        <translation>Die Ansicht nennt einen Eintrag, den dieser Atlas nicht hat: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <extracomment>%1 records shown of %2 in the atlas</extracomment>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>of these, %Ln by municipality only</source>
        <extracomment>Follows the number of records within a distance of the border</extracomment>
        <translation>
            <numerusform>davon %Ln nur gemeindegenau</numerusform>
            <numerusform>davon %Ln nur gemeindegenau</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a view first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst eine Ansicht.</translation>
    </message>
    <message>
        <source>The clipboard holds no view: %1</source>
        <translation>Die Zwischenablage enthält keine Ansicht: %1</translation>
    </message>
    <message>
        <source>The records of this atlas are invented, to try the program with.</source>
        <translation>Die Einträge dieses Atlas sind erfunden, um das Programm zu erproben.</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>Die Datei wird geprüft.</translation>
    </message>
    <message>
        <source>Records: %1 of %2</source>
        <extracomment>%1 records read of %2</extracomment>
        <translation>Einträge: %1 von %2</translation>
    </message>
    <message>
        <source>Records are being sorted and linked.</source>
        <translation>Die Einträge werden sortiert und verknüpft.</translation>
    </message>
    <message>
        <source>The file of the atlas was changed or removed while it was open. It is read anew.</source>
        <translation>Die Datei des Atlas wurde geändert oder entfernt, während sie geöffnet war. Sie wird neu gelesen.</translation>
    </message>
    <message>
        <source>The file of the atlas has changed again, or can&apos;t be read everywhere: what is shown lacks something. Start the program again when it is whole.</source>
        <translation>Die Datei des Atlas hat sich erneut geändert oder ist nicht überall lesbar: Es fehlen Angaben. Starten Sie das Programm neu, wenn sie in Ordnung ist.</translation>
    </message>
</context>
<context>
    <name>atlas::ShapeEditor</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Beside the pen that draws a shape on the map</extracomment>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::StoryEditor</name>
    <message>
        <source>Another program has changed the story: it is shown as it is now.</source>
        <translation>Ein anderes Programm hat die Geschichte geändert: Sie ist zu sehen, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>place</source>
        <comment>what a step of a story changes</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>what a step of a story changes</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>layers</source>
        <comment>what a step of a story changes</comment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>record</source>
        <comment>what a step of a story changes</comment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>what is set off</source>
        <comment>what a step of a story changes</comment>
        <translation>Hervorgehobenes</translation>
    </message>
    <message>
        <source>A step shows something new</source>
        <translation>Ein Schritt zeigt etwas Neues</translation>
    </message>
    <message>
        <source>Move the map, filter it or choose a record first.</source>
        <translation>Zuerst die Karte bewegen, filtern oder einen Eintrag wählen.</translation>
    </message>
</context>
<context>
    <name>atlas::StoryExport</name>
    <message>
        <source>The story is in %1</source>
        <extracomment>%1 path of a file or of a folder</extracomment>
        <translation>Die Geschichte liegt in %1</translation>
    </message>
</context>
<context>
    <name>atlas::UpdateWords</name>
    <message>
        <source>This kiosk knows no place that new content comes from.</source>
        <translation>Dieser Kiosk kennt keine Quelle für neue Inhalte.</translation>
    </message>
    <message>
        <source>There is no content at %1.</source>
        <translation>Hier liegt kein Inhalt: %1.</translation>
    </message>
    <message>
        <source>Version %2 is ready: it is shown once nobody is there.</source>
        <translation>Version %2 ist bereit: Sie wird gezeigt, sobald niemand mehr da ist.</translation>
    </message>
    <message>
        <source>Version %2 at %1 was taken before.</source>
        <translation>Version %2 (%1) wurde bereits übernommen.</translation>
    </message>
    <message>
        <source>Version %2 at %1 is older than what was taken before.</source>
        <translation>Version %2 (%1) ist älter als die bereits übernommene.</translation>
    </message>
    <message>
        <source>What lies at %1 can&apos;t be read.</source>
        <translation>Was hier liegt, lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The content at %1 is not signed for this kiosk, or it is damaged.</source>
        <translation>Der Inhalt ist nicht für diesen Kiosk signiert, oder er ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Another update is under way.</source>
        <translation>Eine andere Aktualisierung läuft.</translation>
    </message>
    <message>
        <source>Version %2 at %1 is meant for other kiosks.</source>
        <translation>Version %2 (%1) ist für andere Kioske bestimmt.</translation>
    </message>
    <message>
        <source>Version %2 at %1 is not valid at this time: is the clock right?</source>
        <translation>Version %2 (%1) ist zurzeit nicht gültig: Geht die Uhr richtig?</translation>
    </message>
    <message>
        <source>Version %2 at %1 is incomplete or damaged.</source>
        <translation>Version %2 (%1) ist unvollständig oder beschädigt.</translation>
    </message>
    <message>
        <source>The disk has no room for version %2.</source>
        <translation>Für Version %2 ist kein Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take version %2.</source>
        <translation>Der Datenträger nimmt Version %2 nicht an.</translation>
    </message>
    <message>
        <source>Version %2 at %1 doesn&apos;t work: what was there before stays.</source>
        <translation>Version %2 (%1) funktioniert nicht: Der bisherige Inhalt bleibt.</translation>
    </message>
    <message>
        <source>At %1 lies another content under the number %2, which was used already: it needs a larger one.</source>
        <translation>Andere Inhalte (%1) tragen die Nummer %2, die schon vergeben ist: Sie brauchen eine größere.</translation>
    </message>
</context>
</TS>
