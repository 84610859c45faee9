<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>ohne Grenze</translation>
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
    <name>DistanceLabels</name>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
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
    <name>FacetGroup</name>
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
    <message>
        <source>contains “%1”</source>
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>Take the text “%1” out of the filter</source>
        <translation>Text „%1“ aus dem Filter nehmen</translation>
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
    <name>LoadingState</name>
    <message>
        <source>Opening the atlas…</source>
        <translation>Der Atlas wird geöffnet …</translation>
    </message>
    <message>
        <source>Territories, borders and records are being read. This takes a few seconds.</source>
        <translation>Gebiete, Grenzen und Einträge werden gelesen. Das dauert einige Sekunden.</translation>
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
        <source>Esc</source>
        <translation>Esc</translation>
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
    <name>RecordPanel</name>
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
        <source>List of what is in view</source>
        <translation>Liste der Einträge im Bild</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <extracomment>The keys that show the list</extracomment>
        <translation>Strg L</translation>
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
    <name>atlas::SearchModel</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>atlas::Session</name>
    <message>
        <source>The records of this atlas are invented, to try the program with.</source>
        <translation>Die Einträge dieses Atlas sind erfunden, um das Programm zu erproben.</translation>
    </message>
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
</context>
</TS>
