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
        <source>Begin again and choose less at a time.</source>
        <translation>Beginnen Sie neu und wählen Sie weniger auf einmal.</translation>
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
    <name>EmptyView</name>
    <message>
        <source>No record lies here.</source>
        <translation>Hier liegt kein Eintrag.</translation>
    </message>
    <message>
        <source>Show the whole region</source>
        <translation>Ganze Region zeigen</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The file is no atlas: it has no table &apos;atlas_meta&apos;</source>
        <translation>Die Datei ist kein Atlas: Ihr fehlt die Tabelle „atlas_meta“</translation>
    </message>
    <message>
        <source>An atlas is made by `gr-atlas-data build`.</source>
        <translation>Ein Atlas entsteht mit `gr-atlas-data build`.</translation>
    </message>
    <message>
        <source>This is no atlas, or one that another program has changed.</source>
        <translation>Das ist kein Atlas, oder ein anderes Programm hat ihn verändert.</translation>
    </message>
    <message>
        <source>The atlas does not say which schema it follows</source>
        <translation>Der Atlas sagt nicht, welchem Schema er folgt</translation>
    </message>
    <message>
        <source>The atlas follows schema %1; this program knows schema %2</source>
        <translation>Der Atlas folgt dem Schema %1; dieses Programm kennt das Schema %2</translation>
    </message>
    <message>
        <source>Use a newer version of the program.</source>
        <translation>Verwenden Sie eine neuere Version des Programms.</translation>
    </message>
    <message>
        <source>The atlas has no words for &apos;%1&apos;</source>
        <translation>Der Atlas hat keine Wörter für „%1“</translation>
    </message>
    <message>
        <source>Build the atlas again.</source>
        <translation>Erzeugen Sie den Atlas neu.</translation>
    </message>
    <message>
        <source>Build the atlas again, or take an unchanged copy.</source>
        <translation>Erzeugen Sie den Atlas neu oder nehmen Sie eine unveränderte Kopie.</translation>
    </message>
    <message>
        <source>The layer has no column &apos;%1&apos;</source>
        <translation>Die Ebene hat keine Spalte „%1“</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 holds a number where a text belongs</source>
        <translation>Die Spalte „%1“ der Zeile %2 enthält eine Zahl, wo ein Text hingehört</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 holds something else than a whole number</source>
        <translation>Die Spalte „%1“ der Zeile %2 enthält etwas anderes als eine ganze Zahl</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 holds something else than a number</source>
        <translation>Die Spalte „%1“ der Zeile %2 enthält etwas anderes als eine Zahl</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 is of another type than the layer&apos;s</source>
        <translation>Die Spalte „%1“ der Zeile %2 ist von anderer Art als die Ebene</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 names no territory of the atlas</source>
        <translation>Die Spalte „%1“ der Zeile %2 nennt kein Gebiet des Atlas</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 holds no kind of border</source>
        <translation>Die Spalte „%1“ der Zeile %2 enthält keine Art von Grenze</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 holds no kind of water</source>
        <translation>Die Spalte „%1“ der Zeile %2 enthält keine Art von Gewässer</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 names no project of the atlas</source>
        <translation>Die Spalte „%1“ der Zeile %2 nennt kein Projekt des Atlas</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 names no record of the atlas</source>
        <translation>Die Spalte „%1“ der Zeile %2 nennt keinen Eintrag des Atlas</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 is no code of its list</source>
        <translation>Die Spalte „%1“ der Zeile %2 ist kein Code ihrer Liste</translation>
    </message>
    <message>
        <source>There is not enough memory to open the atlas</source>
        <translation>Der Speicher reicht nicht, um den Atlas zu öffnen</translation>
    </message>
    <message>
        <source>Close other programs, or open a smaller atlas.</source>
        <translation>Schließen Sie andere Programme oder öffnen Sie einen kleineren Atlas.</translation>
    </message>
    <message>
        <source>There is no atlas to open; looked for %1</source>
        <translation>Es gibt keinen Atlas zu öffnen; gesucht wurde %1</translation>
    </message>
    <message>
        <source>Build it, or name one: gr-atlas --atlas FILE.gpkg.</source>
        <translation>Erzeugen Sie ihn oder nennen Sie einen: gr-atlas --atlas DATEI.gpkg.</translation>
    </message>
    <message>
        <source>The file is not as an atlas is written</source>
        <translation>Die Datei ist nicht so, wie ein Atlas geschrieben wird</translation>
    </message>
    <message>
        <source>The .%1 beside the table is no regular file</source>
        <translation>Die .%1 neben der Tabelle ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>A quoted cell is never closed</source>
        <translation>Eine Zelle in Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>The file was cut off, or a quote (&quot;) is missing.</source>
        <translation>Die Datei ist abgeschnitten, oder ein Anführungszeichen (&quot;) fehlt.</translation>
    </message>
    <message>
        <source>The part of the program that reads files of other programs is missing</source>
        <translation>Der Teil des Programms, der Dateien anderer Programme liest, fehlt</translation>
    </message>
    <message>
        <source>Install the program again: %1 belongs to it.</source>
        <translation>Installieren Sie das Programm neu: %1 gehört dazu.</translation>
    </message>
    <message>
        <source>its coordinate reference system &apos;%1&apos; can&apos;t be turned into WGS 84</source>
        <translation>ihr Koordinatensystem „%1“ lässt sich nicht in WGS 84 umrechnen</translation>
    </message>
    <message>
        <source>Save the layer in EPSG:4326.</source>
        <translation>Speichern Sie die Ebene in EPSG:4326.</translation>
    </message>
    <message>
        <source>the layer does not say in which coordinate reference system its places are</source>
        <translation>die Ebene sagt nicht, in welchem Koordinatensystem ihre Orte liegen</translation>
    </message>
    <message>
        <source>Set one, for example in QGIS with Layer, Set CRS.</source>
        <translation>Setzen Sie eines, zum Beispiel in QGIS mit Layer, KBS setzen.</translation>
    </message>
    <message>
        <source>its curves have too many vertices</source>
        <translation>ihre Kurven haben zu viele Stützpunkte</translation>
    </message>
    <message>
        <source>Turn curves into lines first, or import a part.</source>
        <translation>Wandeln Sie Kurven zuerst in Linien um oder importieren Sie einen Teil.</translation>
    </message>
    <message>
        <source>its curves can&apos;t be turned into lines</source>
        <translation>ihre Kurven lassen sich nicht in Linien umwandeln</translation>
    </message>
    <message>
        <source>it mixes points, lines and areas in one geometry</source>
        <translation>es mischt Punkte, Linien und Flächen in einer Geometrie</translation>
    </message>
    <message>
        <source>Save each kind as a layer of its own.</source>
        <translation>Speichern Sie jede Art als eigene Ebene.</translation>
    </message>
    <message>
        <source>it has several points in one geometry</source>
        <translation>es hat mehrere Punkte in einer Geometrie</translation>
    </message>
    <message>
        <source>Split them into one feature a point.</source>
        <translation>Teilen Sie sie: ein Objekt je Punkt.</translation>
    </message>
    <message>
        <source>it has a line of one point</source>
        <translation>es hat eine Linie aus einem einzigen Punkt</translation>
    </message>
    <message>
        <source>a geometry of the kind %1 can&apos;t be used</source>
        <translation>eine Geometrie der Art %1 kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Save it as points, lines or polygons.</source>
        <translation>Speichern Sie sie als Punkte, Linien oder Polygone.</translation>
    </message>
    <message>
        <source>the file has more than %1 vertices</source>
        <translation>die Datei hat mehr als %1 Stützpunkte</translation>
    </message>
    <message>
        <source>Import a part of it.</source>
        <translation>Importieren Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>it has an area of fewer than three corners</source>
        <translation>es hat eine Fläche mit weniger als drei Ecken</translation>
    </message>
    <message>
        <source>it has a coordinate that is no number</source>
        <translation>es hat eine Koordinate, die keine Zahl ist</translation>
    </message>
    <message>
        <source>Repair or delete this feature.</source>
        <translation>Reparieren oder löschen Sie dieses Objekt.</translation>
    </message>
    <message>
        <source>%1, %2 is outside of its coordinate reference system</source>
        <translation>%1, %2 liegt außerhalb seines Koordinatensystems</translation>
    </message>
    <message>
        <source>%1, %2 is no longitude and latitude</source>
        <translation>%1, %2 ist keine geografische Länge und Breite</translation>
    </message>
    <message>
        <source>The layer&apos;s coordinate reference system is probably not the one it states.</source>
        <translation>Das Koordinatensystem der Ebene ist wohl nicht das, das sie angibt.</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened</source>
        <translation>Die Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>It is damaged or cut off; copy it again from where it came from.</source>
        <translation>Sie ist beschädigt oder abgeschnitten; kopieren Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>Save its layers as plain tables, for example in QGIS with Export, Save features as.</source>
        <translation>Speichern Sie ihre Ebenen als einfache Tabellen, zum Beispiel in QGIS mit Export, Objekte speichern als.</translation>
    </message>
    <message>
        <source>The database can&apos;t be read: %1</source>
        <translation>Die Datenbank lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The database has more than %1 tables</source>
        <translation>Die Datenbank hat mehr als %1 Tabellen</translation>
    </message>
    <message>
        <source>The database has the nameless part &apos;%1&apos;</source>
        <translation>Die Datenbank hat den namenlosen Teil „%1“</translation>
    </message>
    <message>
        <source>The database has the view &apos;%1&apos;, and views are not opened</source>
        <translation>Die Datenbank hat die Sicht „%1“, und Sichten werden nicht geöffnet</translation>
    </message>
    <message>
        <source>The database has the trigger &apos;%1&apos;, which is none of the GeoPackage standard</source>
        <translation>Die Datenbank hat den Trigger „%1“, der nicht zum GeoPackage-Standard gehört</translation>
    </message>
    <message>
        <source>The database has the virtual table &apos;%1&apos; of the kind &apos;%2&apos;</source>
        <translation>Die Datenbank hat die virtuelle Tabelle „%1“ der Art „%2“</translation>
    </message>
    <message>
        <source>The schema of the database was tampered with at &apos;%1&apos;</source>
        <translation>Das Schema der Datenbank wurde bei „%1“ verfälscht</translation>
    </message>
    <message>
        <source>Table &apos;%1&apos; has the computed column &apos;%2&apos;</source>
        <translation>Die Tabelle „%1“ hat die berechnete Spalte „%2“</translation>
    </message>
    <message>
        <source>Table &apos;%1&apos; has the computed index &apos;%2&apos;</source>
        <translation>Die Tabelle „%1“ hat den berechneten Index „%2“</translation>
    </message>
    <message>
        <source>This is an SQLite database but no GeoPackage</source>
        <translation>Das ist eine SQLite-Datenbank, aber kein GeoPackage</translation>
    </message>
    <message>
        <source>Save it as a GeoPackage, for example in QGIS.</source>
        <translation>Speichern Sie sie als GeoPackage, zum Beispiel in QGIS.</translation>
    </message>
    <message>
        <source>The GeoPackage lists the layer &apos;%1&apos;, but has no such table</source>
        <translation>Das GeoPackage führt die Ebene „%1“ auf, hat aber keine solche Tabelle</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>Die Datenbank ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Kopieren Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>This is no SQLite database</source>
        <translation>Das ist keine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>The file is open in another program, or a program stopped while writing it</source>
        <translation>Die Datei ist in einem anderen Programm geöffnet, oder ein Programm brach beim Schreiben ab</translation>
    </message>
    <message>
        <source>Close it there, or open and close it once in the program that wrote it (&apos;%1&apos; then goes away).</source>
        <translation>Schließen Sie sie dort, oder öffnen und schließen Sie sie einmal in dem Programm, das sie schrieb („%1“ verschwindet dann).</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened as a database</source>
        <translation>Die Datei lässt sich nicht als Datenbank öffnen</translation>
    </message>
    <message>
        <source>The database can&apos;t be asked: %1</source>
        <translation>Die Datenbank kann nicht befragt werden: %1</translation>
    </message>
    <message>
        <source>The database doesn&apos;t hold what was asked for</source>
        <translation>Die Datenbank enthält nicht, wonach gefragt wurde</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 bytes</source>
        <translation>Die Datei überschreitet die Grenze von %1 Byte</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 MB</source>
        <translation>Die Datei überschreitet die Grenze von %1 MB</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1</source>
        <translation>Die Datei überschreitet die Grenze von %1</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation>Das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>Reading took longer than the limit</source>
        <translation>Das Lesen dauerte länger als erlaubt</translation>
    </message>
    <message>
        <source>No file was named</source>
        <translation>Es wurde keine Datei genannt</translation>
    </message>
    <message>
        <source>A file name can&apos;t hold a NUL character</source>
        <translation>Ein Dateiname kann kein NUL-Zeichen enthalten</translation>
    </message>
    <message>
        <source>Only files of this computer are opened</source>
        <translation>Nur Dateien dieses Rechners werden geöffnet</translation>
    </message>
    <message>
        <source>Unpack or download it first.</source>
        <translation>Entpacken Sie sie oder laden Sie sie zuerst herunter.</translation>
    </message>
    <message>
        <source>Move it to another folder.</source>
        <translation>Verschieben Sie sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This names a connection or an address, not a file</source>
        <translation>Das nennt eine Verbindung oder eine Adresse, keine Datei</translation>
    </message>
    <message>
        <source>Download it first; in front of a file name with a colon put &apos;./&apos;.</source>
        <translation>Laden Sie sie zuerst herunter; vor einen Dateinamen mit Doppelpunkt gehört „./“.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened: %1</source>
        <translation>Die Datei lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>Check its name, and whether you may read it.</source>
        <translation>Prüfen Sie den Namen und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>This is no regular file but a device, pipe or socket</source>
        <translation>Das ist keine gewöhnliche Datei, sondern ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: there is a folder or device of that name</source>
        <translation>Die Datei lässt sich nicht schreiben: Es gibt einen Ordner oder ein Gerät dieses Namens</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und ob darin geschrieben werden darf.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Its layers take more memory than the limit</source>
        <translation>Ihre Ebenen brauchen mehr Speicher als erlaubt</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos;</source>
        <translation>Ebene „%1“</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos;, feature %2</source>
        <translation>Ebene „%1“, Objekt %2</translation>
    </message>
    <message>
        <source>%1, feature %2: %3</source>
        <translation>%1, Objekt %2: %3</translation>
    </message>
    <message>
        <source>%1, after %2 features: %3</source>
        <translation>%1, nach %2 Objekten: %3</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos;: the name of column %2 is not UTF-8</source>
        <translation>Ebene „%1“: Der Name der Spalte %2 ist nicht UTF-8</translation>
    </message>
    <message>
        <source>It looks like Latin-1 or Windows-1252; save it as UTF-8.</source>
        <translation>Es sieht nach Latin-1 oder Windows-1252 aus; speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>%1, column &apos;%2&apos;: the cell is larger than the limit</source>
        <translation>%1, Spalte „%2“: Die Zelle ist größer als erlaubt</translation>
    </message>
    <message>
        <source>A cell holds at most %1 bytes.</source>
        <translation>Eine Zelle enthält höchstens %1 Byte.</translation>
    </message>
    <message>
        <source>%1, column &apos;%2&apos;: the text is not UTF-8</source>
        <translation>%1, Spalte „%2“: Der Text ist nicht UTF-8</translation>
    </message>
    <message>
        <source>%1, column &apos;%2&apos;: &apos;%3&apos; is no number of degrees</source>
        <translation>%1, Spalte „%2“: „%3“ ist keine Gradzahl</translation>
    </message>
    <message>
        <source>Write it like 6.13.</source>
        <translation>Schreiben Sie sie wie 6.13.</translation>
    </message>
    <message>
        <source>%1: %2, %3 is no place on earth</source>
        <translation>%1: %2, %3 ist kein Ort auf der Erde</translation>
    </message>
    <message>
        <source>Longitude and latitude are degrees (WGS 84).</source>
        <translation>Länge und Breite sind Grade (WGS 84).</translation>
    </message>
    <message>
        <source>The file is damaged; copy it again from where it came from.</source>
        <translation>Die Datei ist beschädigt; kopieren Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The file has more than %1 features</source>
        <translation>Die Datei hat mehr als %1 Objekte</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has %2 features instead of %3</source>
        <translation>Die Ebene „%1“ hat %2 Objekte statt %3</translation>
    </message>
    <message>
        <source>The file was cut off; copy it again from where it came from.</source>
        <translation>Die Datei ist abgeschnitten; kopieren Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>There is no layer &apos;%1&apos;</source>
        <translation>Es gibt keine Ebene „%1“</translation>
    </message>
    <message>
        <source>Its layers are: %1.</source>
        <translation>Ihre Ebenen sind: %1.</translation>
    </message>
    <message>
        <source>This is no GeoPackage, GeoJSON, FlatGeobuf or CSV that can be read</source>
        <translation>Das ist kein lesbares GeoPackage, GeoJSON, FlatGeobuf oder CSV</translation>
    </message>
    <message>
        <source>This is no GeoPackage, GeoJSON, FlatGeobuf or CSV that can be read: %1</source>
        <translation>Das ist kein lesbares GeoPackage, GeoJSON, FlatGeobuf oder CSV: %1</translation>
    </message>
    <message>
        <source>Save it again in one of these formats.</source>
        <translation>Speichern Sie sie noch einmal in einem dieser Formate.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Es gibt keine Datei und keinen Ordner dieses Namens</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Der Zugriff ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Der Vorgang ist nicht erlaubt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Der Datenträger lässt sich nur lesen</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Der Datenträger antwortet nicht richtig</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Der zugeteilte Platz auf dem Datenträger ist erschöpft</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Zu viele Verknüpfungen folgen aufeinander</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>ihr Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>The file is of another format than this program knows</source>
        <translation>Die Datei hat ein anderes Format, als dieses Programm kennt</translation>
    </message>
    <message>
        <source>This is no list of languages, each once</source>
        <translation>Das ist keine Liste von Sprachen, jede einmal</translation>
    </message>
    <message>
        <source>This is no name of a story</source>
        <translation>Das ist kein Name einer Geschichte</translation>
    </message>
    <message>
        <source>Write the name of its file without .md: &quot;industrie-frontieres&quot;.</source>
        <translation>Schreiben Sie den Namen seiner Datei ohne .md: &quot;industrie-frontieres&quot;.</translation>
    </message>
    <message>
        <source>This is no quarter turn</source>
        <translation>Das ist keine Vierteldrehung</translation>
    </message>
    <message>
        <source>lon or lat is missing</source>
        <translation>lon oder lat fehlt</translation>
    </message>
    <message>
        <source>Write lon = 5.95, then lat = 49.5.</source>
        <translation>Schreiben Sie lon = 5.95, dann lat = 49.5.</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>Das ist keine Adresse</translation>
    </message>
    <message>
        <source>Write it whole: &quot;https://…&quot;.</source>
        <translation>Schreiben Sie sie ganz: &quot;https://…&quot;.</translation>
    </message>
    <message>
        <source>The kiosk would never be open</source>
        <translation>Der Kiosk wäre nie geöffnet</translation>
    </message>
    <message>
        <source>Write mo = &quot;09:00-18:00&quot;, or leave [hours] out: then it always is.</source>
        <translation>Schreiben Sie mo = &quot;09:00-18:00&quot; oder lassen Sie [hours] weg: Dann ist er es immer.</translation>
    </message>
    <message>
        <source>This is no name of a channel</source>
        <translation>Das ist kein Name eines Kanals</translation>
    </message>
    <message>
        <source>Write &quot;stable&quot;.</source>
        <translation>Schreiben Sie &quot;stable&quot;.</translation>
    </message>
    <message>
        <source>These are no times of day</source>
        <translation>Das sind keine Uhrzeiten</translation>
    </message>
    <message>
        <source>Write at = [&quot;06:30&quot;, &quot;21:00&quot;].</source>
        <translation>Schreiben Sie at = [&quot;06:30&quot;, &quot;21:00&quot;].</translation>
    </message>
    <message>
        <source>The path is empty</source>
        <translation>Der Pfad ist leer</translation>
    </message>
    <message>
        <source>This is no absolute path</source>
        <translation>Das ist kein absoluter Pfad</translation>
    </message>
    <message>
        <source>Begin it with /.</source>
        <translation>Beginnen Sie ihn mit /.</translation>
    </message>
    <message>
        <source>This is no table</source>
        <translation>Das ist keine Tabelle</translation>
    </message>
    <message>
        <source>Write [%1], then its members.</source>
        <translation>Schreiben Sie [%1], dann ihre Mitglieder.</translation>
    </message>
    <message>
        <source>There is no such member</source>
        <translation>Dieses Mitglied gibt es nicht</translation>
    </message>
    <message>
        <source>This is no text of one line, of at most %1 bytes</source>
        <translation>Das ist kein Text in einer Zeile von höchstens %1 Byte</translation>
    </message>
    <message>
        <source>Texts stand in quotes.</source>
        <translation>Texte stehen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Texts stand in quotes: name = &quot;Belval&quot;.</source>
        <translation>Texte stehen in Anführungszeichen: name = &quot;Belval&quot;.</translation>
    </message>
    <message>
        <source>This is no whole number from %1 to %2</source>
        <translation>Das ist keine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>This is no number from %1 to %2</source>
        <translation>Das ist keine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>This is neither true nor false</source>
        <translation>Das ist weder true noch false</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>Schreiben Sie es ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is no list of at most %1 texts</source>
        <translation>Das ist keine Liste von höchstens %1 Texten</translation>
    </message>
    <message>
        <source>Write %1 = [&quot;…&quot;, &quot;…&quot;].</source>
        <translation>Schreiben Sie %1 = [&quot;…&quot;, &quot;…&quot;].</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are read</source>
        <translation>Die Datei hat %1 Byte; gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>This is no TOML: %1</source>
        <translation>Das ist kein TOML: %1</translation>
    </message>
    <message>
        <source>This is no list of keys of 64 hexadecimal digits, each once</source>
        <translation>Das ist keine Liste von Schlüsseln aus 64 hexadezimalen Ziffern, jeder einmal</translation>
    </message>
    <message>
        <source>Make them with `gr-atlas-data keygen`.</source>
        <translation>Erzeugen Sie sie mit `gr-atlas-data keygen`.</translation>
    </message>
    <message>
        <source>This is no hash of a PIN</source>
        <translation>Das ist kein Hash einer PIN</translation>
    </message>
    <message>
        <source>Make it with `gr-atlas-data pin`.</source>
        <translation>Erzeugen Sie ihn mit `gr-atlas-data pin`.</translation>
    </message>
    <message>
        <source>This is no address for content</source>
        <translation>Das ist keine Adresse für Inhalte</translation>
    </message>
    <message>
        <source>Write &quot;https://content.example.org/atlas/&quot;: no user, port or query.</source>
        <translation>Schreiben Sie &quot;https://content.example.org/atlas/&quot;: ohne Benutzer, Port und Abfrage.</translation>
    </message>
    <message>
        <source>The file of keys can&apos;t be read</source>
        <translation>Die Schlüsseldatei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Make it as data/kiosk/README.md says; without it there is no PIN and no update.</source>
        <translation>Erzeugen Sie sie, wie data/kiosk/README.md sagt; ohne sie gibt es keine PIN und kein Update.</translation>
    </message>
    <message>
        <source>The file of keys could be changed or read by others</source>
        <translation>Andere könnten die Schlüsseldatei ändern oder lesen</translation>
    </message>
    <message>
        <source>chown root:gr-atlas and chmod 0640 it; it must be no link.</source>
        <translation>Setzen Sie chown root:gr-atlas und chmod 0640; sie darf keine Verknüpfung sein.</translation>
    </message>
    <message>
        <source>The folder of the file of keys could be changed by others</source>
        <translation>Andere könnten den Ordner der Schlüsseldatei ändern</translation>
    </message>
    <message>
        <source>chown root and chmod 0755 it; it must be no link.</source>
        <translation>Setzen Sie chown root und chmod 0755; er darf keine Verknüpfung sein.</translation>
    </message>
    <message>
        <source>What staff chose can&apos;t be read</source>
        <translation>Was das Personal gewählt hat, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Choose it anew on the staff&apos;s page.</source>
        <translation>Wählen Sie es auf der Seite des Personals neu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time zone of this computer</source>
        <translation>„%1“ ist keine Zeitzone dieses Rechners</translation>
    </message>
    <message>
        <source>Write it as &quot;Europe/Luxembourg&quot;; the package tzdata must be there.</source>
        <translation>Schreiben Sie sie wie &quot;Europe/Luxembourg&quot;; das Paket tzdata muss da sein.</translation>
    </message>
    <message>
        <source>These are no opening hours</source>
        <translation>Das sind keine Öffnungszeiten</translation>
    </message>
    <message>
        <source>Write &quot;09:00-12:00, 13:30-18:00&quot;, &quot;open&quot; or &quot;closed&quot;.</source>
        <translation>Schreiben Sie &quot;09:00-12:00, 13:30-18:00&quot;, &quot;open&quot; oder &quot;closed&quot;.</translation>
    </message>
    <message>
        <source>The opening hours overlap or are not in order</source>
        <translation>Die Öffnungszeiten überschneiden sich oder sind nicht der Reihe nach</translation>
    </message>
    <message>
        <source>Write the earlier ones first.</source>
        <translation>Schreiben Sie die früheren zuerst.</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 are read</source>
        <translation>Sie hat %1 Byte; gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1</source>
        <translation>Sie lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>sie ist kein Objekt</translation>
    </message>
    <message>
        <source>The file of PIN attempts is damaged</source>
        <translation>Die Datei der PIN-Versuche ist beschädigt</translation>
    </message>
    <message>
        <source>An update has shown no sign of life for minutes</source>
        <translation>Ein Update gibt seit Minuten kein Lebenszeichen</translation>
    </message>
    <message>
        <source>a member stands twice in one object</source>
        <translation>ein Mitglied steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>it is no JSON from byte %1 on</source>
        <translation>ab dem Byte %1 ist es kein JSON</translation>
    </message>
    <message>
        <source>it is more than %1 levels deep</source>
        <translation>es ist mehr als %1 Ebenen tief</translation>
    </message>
    <message>
        <source>The story has %1 bytes; at most %2 are read</source>
        <translation>Die Geschichte hat %1 Byte; gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>A story is words: pictures stand beside it.</source>
        <translation>Eine Geschichte besteht aus Worten: Bilder liegen daneben.</translation>
    </message>
    <message>
        <source>The story has no scene</source>
        <translation>Die Geschichte hat keine Szene</translation>
    </message>
    <message>
        <source>A scene begins with # and its name.</source>
        <translation>Eine Szene beginnt mit # und ihrem Namen.</translation>
    </message>
    <message>
        <source>data/stories/README.md shows how it is written.</source>
        <translation>data/stories/README.md zeigt, wie es geschrieben wird.</translation>
    </message>
    <message>
        <source>This stands before the first scene</source>
        <translation>Das steht vor der ersten Szene</translation>
    </message>
    <message>
        <source>This belongs to no language</source>
        <translation>Das gehört zu keiner Sprache</translation>
    </message>
    <message>
        <source>Below a scene stand ## fr, ## de, ## en, ## notes fr, ## sources, and blocks ```view and ```step.</source>
        <translation>Unter einer Szene stehen ## fr, ## de, ## en, ## notes fr, ## sources und Blöcke ```view und ```step.</translation>
    </message>
    <message>
        <source>The name of a scene has 1 to %1 bytes</source>
        <translation>Der Name einer Szene hat 1 bis %1 Byte</translation>
    </message>
    <message>
        <source>Write # and a short name.</source>
        <translation>Schreiben Sie # und einen kurzen Namen.</translation>
    </message>
    <message>
        <source>There are two scenes &apos;%1&apos;</source>
        <translation>Es gibt zwei Szenen „%1“</translation>
    </message>
    <message>
        <source>Names are for jumping to a scene: give each its own.</source>
        <translation>Namen sind zum Springen zu einer Szene da: Geben Sie jeder einen eigenen.</translation>
    </message>
    <message>
        <source>The story has more than %1 scenes</source>
        <translation>Die Geschichte hat mehr als %1 Szenen</translation>
    </message>
    <message>
        <source>Make two stories of it.</source>
        <translation>Machen Sie zwei Geschichten daraus.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no part of a scene</source>
        <translation>„%1“ ist kein Teil einer Szene</translation>
    </message>
    <message>
        <source>The story does not say that it has &apos;%1&apos;</source>
        <translation>Die Geschichte sagt nicht, dass sie „%1“ hat</translation>
    </message>
    <message>
        <source>Add it to languages in the head of the story.</source>
        <translation>Fügen Sie es bei languages im Kopf der Geschichte hinzu.</translation>
    </message>
    <message>
        <source>The scene has &apos;%1&apos; twice</source>
        <translation>Die Szene hat „%1“ zweimal</translation>
    </message>
    <message>
        <source>Write its words in one place.</source>
        <translation>Schreiben Sie ihre Worte an eine Stelle.</translation>
    </message>
    <message>
        <source>A block &apos;%1&apos; means nothing here</source>
        <translation>Ein Block „%1“ bedeutet hier nichts</translation>
    </message>
    <message>
        <source>Known: ```view and ```step.</source>
        <translation>Bekannt: ```view und ```step.</translation>
    </message>
    <message>
        <source>The View of a scene stands once, before its steps</source>
        <translation>Die Ansicht einer Szene steht einmal, vor ihren Schritten</translation>
    </message>
    <message>
        <source>What changes within a scene is a ```step.</source>
        <translation>Was sich in einer Szene ändert, ist ein ```step.</translation>
    </message>
    <message>
        <source>The scene has more than %1 steps</source>
        <translation>Die Szene hat mehr als %1 Schritte</translation>
    </message>
    <message>
        <source>Make two scenes of it.</source>
        <translation>Machen Sie zwei Szenen daraus.</translation>
    </message>
    <message>
        <source>The paragraph has %1 bytes; at most %2 fit on a screen</source>
        <translation>Der Absatz hat %1 Byte; auf einen Bildschirm passen höchstens %2</translation>
    </message>
    <message>
        <source>Say it shorter.</source>
        <translation>Sagen Sie es kürzer.</translation>
    </message>
    <message>
        <source>A figure has no end</source>
        <translation>Eine Zahl hat kein Ende</translation>
    </message>
    <message>
        <source>It stands between {{ and }}.</source>
        <translation>Sie steht zwischen {{ und }}.</translation>
    </message>
    <message>
        <source>A line or a table has no place in a scene</source>
        <translation>Eine Linie oder eine Tabelle gehört nicht in eine Szene</translation>
    </message>
    <message>
        <source>Write sentences or a list.</source>
        <translation>Schreiben Sie Sätze oder eine Liste.</translation>
    </message>
    <message>
        <source>A heading of this level means nothing here</source>
        <translation>Eine Überschrift dieser Stufe bedeutet hier nichts</translation>
    </message>
    <message>
        <source>The headline begins with ###.</source>
        <translation>Die Schlagzeile beginnt mit ###.</translation>
    </message>
    <message>
        <source>The scene has two headlines</source>
        <translation>Die Szene hat zwei Schlagzeilen</translation>
    </message>
    <message>
        <source>Say one thing a scene.</source>
        <translation>Sagen Sie eine Sache je Szene.</translation>
    </message>
    <message>
        <source>The scene has two key figures</source>
        <translation>Die Szene hat zwei Kennzahlen</translation>
    </message>
    <message>
        <source>Show one number a scene.</source>
        <translation>Zeigen Sie eine Zahl je Szene.</translation>
    </message>
    <message>
        <source>The scene has more than %1 paragraphs</source>
        <translation>Die Szene hat mehr als %1 Absätze</translation>
    </message>
    <message>
        <source>The scene has two pictures</source>
        <translation>Die Szene hat zwei Bilder</translation>
    </message>
    <message>
        <source>Show one picture a scene.</source>
        <translation>Zeigen Sie ein Bild je Szene.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no picture of the story&apos;s folder</source>
        <translation>„%1“ ist kein Bild im Ordner der Geschichte</translation>
    </message>
    <message>
        <source>Put a .png or .jpg beside the story and write its plain name.</source>
        <translation>Legen Sie ein .png oder .jpg neben die Geschichte und schreiben Sie nur seinen Namen.</translation>
    </message>
    <message>
        <source>The picture has no words for those who do not see it</source>
        <translation>Das Bild hat keine Worte für alle, die es nicht sehen</translation>
    </message>
    <message>
        <source>Write ![what is to be seen](%1).</source>
        <translation>Schreiben Sie ![was zu sehen ist](%1).</translation>
    </message>
    <message>
        <source>There is no picture &apos;%1&apos; beside the story</source>
        <translation>Neben der Geschichte liegt kein Bild „%1“</translation>
    </message>
    <message>
        <source>It must be a file of at most %1 MB.</source>
        <translation>Es muss eine Datei von höchstens %1 MB sein.</translation>
    </message>
    <message>
        <source>The notes have more than %1 paragraphs of at most %2 bytes</source>
        <translation>Die Notizen haben mehr als %1 Absätze von höchstens %2 Byte</translation>
    </message>
    <message>
        <source>A source is an address</source>
        <translation>Eine Quelle ist eine Adresse</translation>
    </message>
    <message>
        <source>Write - https://example.org/page.</source>
        <translation>Schreiben Sie - https://example.org/page.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of the web</source>
        <translation>„%1“ ist keine Adresse im Web</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>A scene has at most %1 sources</source>
        <translation>Eine Szene hat höchstens %1 Quellen</translation>
    </message>
    <message>
        <source>Name those that its numbers stand on.</source>
        <translation>Nennen Sie die, auf denen ihre Zahlen beruhen.</translation>
    </message>
    <message>
        <source>The scene &apos;%1&apos; shows nothing</source>
        <translation>Die Szene „%1“ zeigt nichts</translation>
    </message>
    <message>
        <source>Give it words, a View or a picture.</source>
        <translation>Geben Sie ihr Worte, eine Ansicht oder ein Bild.</translation>
    </message>
    <message>
        <source>The scene &apos;%1&apos; has no notes in &apos;%2&apos;</source>
        <translation>Die Szene „%1“ hat keine Notizen in „%2“</translation>
    </message>
    <message>
        <source>Add ## notes %1.</source>
        <translation>Fügen Sie ## notes %1 hinzu.</translation>
    </message>
    <message>
        <source>The scene &apos;%1&apos; has no words in &apos;%2&apos;</source>
        <translation>Die Szene „%1“ hat keine Worte in „%2“</translation>
    </message>
    <message>
        <source>Add ## %1.</source>
        <translation>Fügen Sie ## %1 hinzu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and the first language differ: one has no %2</source>
        <translation>„%1“ und die erste Sprache unterscheiden sich: Einer fehlt %2</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>die Schlagzeile</translation>
    </message>
    <message>
        <source>key figure</source>
        <translation>die Kennzahl</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>A scene shows the same in every language.</source>
        <translation>Eine Szene zeigt in jeder Sprache dasselbe.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 paragraphs, the first language %3</source>
        <translation>„%1“ hat %2 Absätze, die erste Sprache %3</translation>
    </message>
    <message>
        <source>The step reveals what the scene does not have</source>
        <translation>Der Schritt enthüllt, was die Szene nicht hat</translation>
    </message>
    <message>
        <source>Write the figure (&gt;), the lines or the picture in every language.</source>
        <translation>Schreiben Sie die Kennzahl (&gt;), die Zeilen oder das Bild in jeder Sprache.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no text of at most %2 bytes</source>
        <translation>„%1“ ist kein Text von höchstens %2 Byte</translation>
    </message>
    <message>
        <source>Write it between quotation marks.</source>
        <translation>Schreiben Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>&apos;title&apos; is no table of languages</source>
        <translation>„title“ ist keine Tabelle der Sprachen</translation>
    </message>
    <message>
        <source>Write [title], then fr = &quot;…&quot;.</source>
        <translation>Schreiben Sie [title], dann fr = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language</source>
        <translation>„%1“ ist keine Sprache</translation>
    </message>
    <message>
        <source>&apos;languages&apos; is no list</source>
        <translation>„languages“ ist keine Liste</translation>
    </message>
    <message>
        <source>Write languages = [&quot;fr&quot;, &quot;de&quot;, &quot;en&quot;].</source>
        <translation>Schreiben Sie languages = [&quot;fr&quot;, &quot;de&quot;, &quot;en&quot;].</translation>
    </message>
    <message>
        <source>The language &apos;%1&apos; is given twice</source>
        <translation>Die Sprache „%1“ ist zweimal angegeben</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>Nennen Sie sie einmal.</translation>
    </message>
    <message>
        <source>&apos;figures&apos; is no table of at most %1 figures</source>
        <translation>„figures“ ist keine Tabelle von höchstens %1 Zahlen</translation>
    </message>
    <message>
        <source>Write [figures], then sites = &apos;count {&quot;kinds&quot;: [&quot;site&quot;]}&apos;.</source>
        <translation>Schreiben Sie [figures], dann sites = &apos;count {&quot;kinds&quot;: [&quot;site&quot;]}&apos;.</translation>
    </message>
    <message>
        <source>The figure &apos;%1&apos; is no text</source>
        <translation>Die Zahl „%1“ ist kein Text</translation>
    </message>
    <message>
        <source>Write it between quotation marks: &apos;count {&quot;kinds&quot;: [&quot;site&quot;]}&apos;.</source>
        <translation>Schreiben Sie sie in Anführungszeichen: &apos;count {&quot;kinds&quot;: [&quot;site&quot;]}&apos;.</translation>
    </message>
    <message>
        <source>The story is of another format than this program knows</source>
        <translation>Die Geschichte hat ein anderes Format, als dieses Programm kennt</translation>
    </message>
    <message>
        <source>This program reads format = 1.</source>
        <translation>Dieses Programm liest format = 1.</translation>
    </message>
    <message>
        <source>There is no such theme</source>
        <translation>Diese Darstellung gibt es nicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that the head of a story has</source>
        <translation>„%1“ gehört nicht in den Kopf einer Geschichte</translation>
    </message>
    <message>
        <source>The story has no head</source>
        <translation>Die Geschichte hat keinen Kopf</translation>
    </message>
    <message>
        <source>The head of the story has no end</source>
        <translation>Der Kopf der Geschichte hat kein Ende</translation>
    </message>
    <message>
        <source>A story begins with +++, title, languages, and +++ again.</source>
        <translation>Eine Geschichte beginnt mit +++, title, languages und noch einmal +++.</translation>
    </message>
    <message>
        <source>The head of the story is no TOML: %1</source>
        <translation>Der Kopf der Geschichte ist kein TOML: %1</translation>
    </message>
    <message>
        <source>A member a line, texts between quotation marks.</source>
        <translation>Ein Mitglied je Zeile, Texte in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The story does not say its languages</source>
        <translation>Die Geschichte nennt ihre Sprachen nicht</translation>
    </message>
    <message>
        <source>The story has no title in &apos;%1&apos;</source>
        <translation>Die Geschichte hat keinen Titel in „%1“</translation>
    </message>
    <message>
        <source>Add it below [title].</source>
        <translation>Fügen Sie ihn unter [title] hinzu.</translation>
    </message>
    <message>
        <source>The block has %1 bytes; at most %2 are read</source>
        <translation>Der Block hat %1 Byte; gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>The block is no JSON object</source>
        <translation>Der Block ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>Write { &quot;camera&quot;: { … } }.</source>
        <translation>Schreiben Sie { &quot;camera&quot;: { … } }.</translation>
    </message>
    <message>
        <source>The block is no valid JSON</source>
        <translation>Der Block ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>Look for a comma or a bracket too many or too few.</source>
        <translation>Suchen Sie nach einem Komma oder einer Klammer zu viel oder zu wenig.</translation>
    </message>
    <message>
        <source>The block can&apos;t be read</source>
        <translation>Der Block lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&apos;reveal&apos; of a step is no list of figure, text, picture</source>
        <translation>„reveal“ eines Schritts ist keine Liste aus figure, text, picture</translation>
    </message>
    <message>
        <source>Write [&quot;figure&quot;].</source>
        <translation>Schreiben Sie [&quot;figure&quot;].</translation>
    </message>
    <message>
        <source>The step changes nothing</source>
        <translation>Der Schritt ändert nichts</translation>
    </message>
    <message>
        <source>Write {&quot;reveal&quot;: [&quot;figure&quot;]}.</source>
        <translation>Schreiben Sie {&quot;reveal&quot;: [&quot;figure&quot;]}.</translation>
    </message>
    <message>
        <source>The step changes a map that the scene does not have</source>
        <translation>Der Schritt ändert eine Karte, die die Szene nicht hat</translation>
    </message>
    <message>
        <source>Give the scene a View.</source>
        <translation>Geben Sie der Szene eine Ansicht.</translation>
    </message>
    <message>
        <source>There is no border &apos;%1&apos;</source>
        <translation>Es gibt keine Grenze „%1“</translation>
    </message>
    <message>
        <source>The six are BE-DE, BE-FR, BE-LU, DE-FR, DE-LU, FR-LU: border:FR-LU.</source>
        <translation>Die sechs sind BE-DE, BE-FR, BE-LU, DE-FR, DE-LU, FR-LU: border:FR-LU.</translation>
    </message>
    <message>
        <source>The atlas has no record &apos;%1&apos;</source>
        <translation>Der Atlas hat keinen Eintrag „%1“</translation>
    </message>
    <message>
        <source>A name is kind:id; gr-atlas-data query lists them.</source>
        <translation>Ein Name ist kind:id; gr-atlas-data query zählt sie auf.</translation>
    </message>
    <message>
        <source>No record passes the filter of this View</source>
        <translation>Kein Eintrag passt zum Filter dieser Ansicht</translation>
    </message>
    <message>
        <source>Is a word of it too narrow?</source>
        <translation>Ist eines seiner Wörter zu eng?</translation>
    </message>
    <message>
        <source>Is its value known? gr-atlas-data query shows the record.</source>
        <translation>Ist der Wert bekannt? gr-atlas-data query zeigt den Eintrag.</translation>
    </message>
    <message>
        <source>No record of this filter has a value to add up</source>
        <translation>Kein Eintrag dieses Filters hat einen Wert zum Addieren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that can be added up</source>
        <translation>„%1“ lässt sich nicht addieren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a record</source>
        <translation>„%1“ ist kein Name eines Eintrags</translation>
    </message>
    <message>
        <source>A name is kind:id, as site:arcelormittal-differdange.</source>
        <translation>Ein Name ist kind:id, wie site:arcelormittal-differdange.</translation>
    </message>
    <message>
        <source>A figure is longer than %1 bytes</source>
        <translation>Eine Zahl ist länger als %1 Byte</translation>
    </message>
    <message>
        <source>Only a border has a length</source>
        <translation>Nur eine Grenze hat eine Länge</translation>
    </message>
    <message>
        <source>Write length border:FR-LU.</source>
        <translation>Schreiben Sie length border:FR-LU.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no figure</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than the figure needs</source>
        <translation>„%1“ ist mehr, als die Zahl braucht</translation>
    </message>
    <message>
        <source>gr-atlas-data query lists the names.</source>
        <translation>gr-atlas-data query zählt die Namen auf.</translation>
    </message>
    <message>
        <source>The place of &apos;%1&apos; is not known</source>
        <translation>Der Ort von „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>The distance of &apos;%1&apos; to the borders is not known</source>
        <translation>Die Entfernung von „%1“ zu den Grenzen ist nicht bekannt</translation>
    </message>
    <message>
        <source>The atlas does not know this of &apos;%1&apos;</source>
        <translation>Der Atlas weiß das von „%1“ nicht</translation>
    </message>
    <message>
        <source>No record passes this filter</source>
        <translation>Kein Eintrag passt zu diesem Filter</translation>
    </message>
    <message>
        <source>A story that counts nothing is a mistake.</source>
        <translation>Eine Geschichte, die nichts zählt, ist ein Fehler.</translation>
    </message>
    <message>
        <source>There is no folder for stories</source>
        <translation>Es gibt keinen Ordner für Geschichten</translation>
    </message>
    <message>
        <source>Save it under a name.</source>
        <translation>Speichern Sie sie unter einem Namen.</translation>
    </message>
    <message>
        <source>A step is written in a way that only a text editor can change</source>
        <translation>Ein Schritt ist so geschrieben, dass nur ein Texteditor ihn ändern kann</translation>
    </message>
    <message>
        <source>It stands between ```step and ```.</source>
        <translation>Er steht zwischen ```step und ```.</translation>
    </message>
    <message>
        <source>The step is no JSON object</source>
        <translation>Der Schritt ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>A text editor shows it.</source>
        <translation>Ein Texteditor zeigt ihn.</translation>
    </message>
    <message>
        <source>A scene has at most %1 steps</source>
        <translation>Eine Szene hat höchstens %1 Schritte</translation>
    </message>
    <message>
        <source>A story is told in one language at least</source>
        <translation>Eine Geschichte wird in mindestens einer Sprache erzählt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is written in a way that only a text editor can change</source>
        <translation>„%1“ ist so geschrieben, dass nur ein Texteditor es ändern kann</translation>
    </message>
    <message>
        <source>The text is nested too deeply or has too many parts</source>
        <translation>Der Text ist zu tief verschachtelt oder hat zu viele Teile</translation>
    </message>
    <message>
        <source>A story needs headings, paragraphs, lists and fenced blocks only.</source>
        <translation>Eine Geschichte braucht nur Überschriften, Absätze, Listen und Blöcke zwischen ```.</translation>
    </message>
    <message>
        <source>This edit would change other parts of the story, too</source>
        <translation>Diese Änderung würde auch andere Teile der Geschichte verändern</translation>
    </message>
    <message>
        <source>Is there a block or a link without its end? A text editor shows it.</source>
        <translation>Gibt es einen Block oder einen Link ohne Ende? Ein Texteditor zeigt es.</translation>
    </message>
    <message>
        <source>The title is written in a way that only a text editor can change</source>
        <translation>Der Titel ist so geschrieben, dass nur ein Texteditor ihn ändern kann</translation>
    </message>
    <message>
        <source>A scene needs a name</source>
        <translation>Eine Szene braucht einen Namen</translation>
    </message>
    <message>
        <source>The View is written in a way that only a text editor can change</source>
        <translation>Die Ansicht ist so geschrieben, dass nur ein Texteditor sie ändern kann</translation>
    </message>
    <message>
        <source>It stands between ```view and ```.</source>
        <translation>Sie steht zwischen ```view und ```.</translation>
    </message>
    <message>
        <source>A story has at most %1 scenes</source>
        <translation>Eine Geschichte hat höchstens %1 Szenen</translation>
    </message>
    <message>
        <source>The story has no file yet</source>
        <translation>Die Geschichte hat noch keine Datei</translation>
    </message>
    <message>
        <source>Another program has changed the story</source>
        <translation>Ein anderes Programm hat die Geschichte geändert</translation>
    </message>
    <message>
        <source>Take its text, or save under another name.</source>
        <translation>Nehmen Sie seinen Text oder speichern Sie unter anderem Namen.</translation>
    </message>
    <message>
        <source>A picture of the story can&apos;t be copied: %1</source>
        <translation>Ein Bild der Geschichte lässt sich nicht kopieren: %1</translation>
    </message>
    <message>
        <source>May the folder be written to, is the disk full?</source>
        <translation>Darf in den Ordner geschrieben werden, ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Es gibt schon eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This heading is written in a way that only a text editor can change</source>
        <translation>Diese Überschrift ist so geschrieben, dass nur ein Texteditor sie ändern kann</translation>
    </message>
    <message>
        <source>Write # and the name of the scene, in one line.</source>
        <translation>Schreiben Sie # und den Namen der Szene, in einer Zeile.</translation>
    </message>
    <message>
        <source>Write ## fr, ## notes fr or ## sources.</source>
        <translation>Schreiben Sie ## fr, ## notes fr oder ## sources.</translation>
    </message>
    <message>
        <source>A line or a table stands among the words</source>
        <translation>Eine Linie oder eine Tabelle steht zwischen den Worten</translation>
    </message>
    <message>
        <source>Take it out in a text editor first.</source>
        <translation>Nehmen Sie sie zuerst in einem Texteditor heraus.</translation>
    </message>
    <message>
        <source>The filter has %1 bytes</source>
        <translation>Der Filter hat %1 Byte</translation>
    </message>
    <message>
        <source>At most %1 are read.</source>
        <translation>Gelesen werden höchstens %1.</translation>
    </message>
    <message>
        <source>The filter must be an object, not %1</source>
        <translation>Der Filter muss ein Objekt sein, nicht %1</translation>
    </message>
    <message>
        <source>Write for example {&quot;kinds&quot;: [&quot;site&quot;], &quot;text&quot;: &quot;steel&quot;}.</source>
        <translation>Schreiben Sie zum Beispiel {&quot;kinds&quot;: [&quot;site&quot;], &quot;text&quot;: &quot;Stahl&quot;}.</translation>
    </message>
    <message>
        <source>The filter has an unknown member %1</source>
        <translation>Der Filter hat ein unbekanntes Mitglied: %1</translation>
    </message>
    <message>
        <source>%1 has an unknown member %2</source>
        <translation>%1 hat ein unbekanntes Mitglied: %2</translation>
    </message>
    <message>
        <source>%1 has an unknown word %2</source>
        <translation>%1 hat ein unbekanntes Wort: %2</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Nehmen Sie eines von diesen: %1.</translation>
    </message>
    <message>
        <source>Use any or one of: %1.</source>
        <translation>Nehmen Sie any oder eine von diesen: %1.</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 muss %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>%1 must hold words only, not %2</source>
        <translation>%1 darf nur Wörter enthalten, nicht %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of words</source>
        <translation>eine Liste von Wörtern</translation>
    </message>
    <message>
        <source>a year or a date</source>
        <translation>ein Jahr oder ein Datum</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>near.%1 is %2</source>
        <translation>near.%1 ist %2</translation>
    </message>
    <message>
        <source>border.%1 is %2</source>
        <translation>border.%1 ist %2</translation>
    </message>
    <message>
        <source>employees.%1 is %2</source>
        <translation>employees.%1 ist %2</translation>
    </message>
    <message>
        <source>budget.%1 is %2</source>
        <translation>budget.%1 ist %2</translation>
    </message>
    <message>
        <source>period.%1 is %2</source>
        <translation>period.%1 ist %2</translation>
    </message>
    <message>
        <source>bbox[%1] is %2</source>
        <translation>bbox[%1] ist %2</translation>
    </message>
    <message>
        <source>A longitude of polygon is %1</source>
        <translation>Eine Länge von polygon ist %1</translation>
    </message>
    <message>
        <source>A latitude of polygon is %1</source>
        <translation>Eine Breite von polygon ist %1</translation>
    </message>
    <message>
        <source>A longitude of polygon</source>
        <translation>Eine Länge von polygon</translation>
    </message>
    <message>
        <source>A latitude of polygon</source>
        <translation>Eine Breite von polygon</translation>
    </message>
    <message>
        <source>It must be %1 or more.</source>
        <translation>Es müssen mindestens %1 sein.</translation>
    </message>
    <message>
        <source>It must lie between %1 and %2.</source>
        <translation>Der Wert muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>It must be a whole number from 0 to %1.</source>
        <translation>Es muss eine ganze Zahl von 0 bis %1 sein.</translation>
    </message>
    <message>
        <source>%1 lacks its member &apos;%2&apos;</source>
        <translation>%1 fehlt das Mitglied „%2“</translation>
    </message>
    <message>
        <source>Add it: a number.</source>
        <translation>Fügen Sie es hinzu: eine Zahl.</translation>
    </message>
    <message>
        <source>text has %1 bytes</source>
        <translation>text hat %1 Byte</translation>
    </message>
    <message>
        <source>At most %1 are searched for.</source>
        <translation>Gesucht werden höchstens %1.</translation>
    </message>
    <message>
        <source>border.pair names no border: %1</source>
        <translation>border.pair nennt keine Grenze: %1</translation>
    </message>
    <message>
        <source>bbox must be a list of four numbers</source>
        <translation>bbox muss eine Liste von vier Zahlen sein</translation>
    </message>
    <message>
        <source>Write [west, south, east, north] in degrees.</source>
        <translation>Schreiben Sie [West, Süd, Ost, Nord] in Grad.</translation>
    </message>
    <message>
        <source>The west of bbox, %1, lies east of its east, %2</source>
        <translation>Der Westen von bbox, %1, liegt östlich seines Ostens, %2</translation>
    </message>
    <message>
        <source>Write [west, south, east, north]; a box across the date line is not possible.</source>
        <translation>Schreiben Sie [West, Süd, Ost, Nord]; ein Rahmen über die Datumsgrenze ist nicht möglich.</translation>
    </message>
    <message>
        <source>The south of bbox, %1, lies north of its north, %2</source>
        <translation>Der Süden von bbox, %1, liegt nördlich seines Nordens, %2</translation>
    </message>
    <message>
        <source>Write [west, south, east, north].</source>
        <translation>Schreiben Sie [West, Süd, Ost, Nord].</translation>
    </message>
    <message>
        <source>polygon has too many points</source>
        <translation>polygon hat zu viele Punkte</translation>
    </message>
    <message>
        <source>Simplify it to %1 at most.</source>
        <translation>Vereinfachen Sie es auf höchstens %1.</translation>
    </message>
    <message>
        <source>A position of polygon must be a list of two numbers</source>
        <translation>Eine Position von polygon muss eine Liste von zwei Zahlen sein</translation>
    </message>
    <message>
        <source>Write [lon, lat] in degrees.</source>
        <translation>Schreiben Sie [lon, lat] in Grad.</translation>
    </message>
    <message>
        <source>A ring of polygon has %1 positions</source>
        <translation>Ein Ring von polygon hat %1 Positionen</translation>
    </message>
    <message>
        <source>It needs four or more, the last one the same as the first.</source>
        <translation>Es braucht vier oder mehr, die letzte gleich der ersten.</translation>
    </message>
    <message>
        <source>A ring of polygon does not close: it begins at [%1, %2] and ends at [%3, %4]</source>
        <translation>Ein Ring von polygon schließt sich nicht: Er beginnt bei [%1, %2] und endet bei [%3, %4]</translation>
    </message>
    <message>
        <source>Repeat its first position at its end.</source>
        <translation>Wiederholen Sie seine erste Position am Ende.</translation>
    </message>
    <message>
        <source>The coordinates of polygon must be a list of rings</source>
        <translation>Die Koordinaten von polygon müssen eine Liste von Ringen sein</translation>
    </message>
    <message>
        <source>Write the outer ring first, then its holes.</source>
        <translation>Schreiben Sie zuerst den äußeren Ring, dann seine Löcher.</translation>
    </message>
    <message>
        <source>polygon is no polygon of GeoJSON</source>
        <translation>polygon ist kein Polygon von GeoJSON</translation>
    </message>
    <message>
        <source>Write {&quot;type&quot;: &quot;Polygon&quot;, &quot;coordinates&quot;: [[[lon, lat], …]]} or a MultiPolygon.</source>
        <translation>Schreiben Sie {&quot;type&quot;: &quot;Polygon&quot;, &quot;coordinates&quot;: [[[lon, lat], …]]} oder ein MultiPolygon.</translation>
    </message>
    <message>
        <source>The coordinates of polygon must be a list of polygons</source>
        <translation>Die Koordinaten von polygon müssen eine Liste von Polygonen sein</translation>
    </message>
    <message>
        <source>Write each as a list of rings, the outer one first.</source>
        <translation>Schreiben Sie jedes als Liste von Ringen, den äußeren zuerst.</translation>
    </message>
    <message>
        <source>%1.min, %2, is more than %3.max, %4</source>
        <translation>%1.min, %2, ist mehr als %3.max, %4</translation>
    </message>
    <message>
        <source>Write the smaller number as min.</source>
        <translation>Schreiben Sie die kleinere Zahl als min.</translation>
    </message>
    <message>
        <source>%1 is no date: %2</source>
        <translation>%1 ist kein Datum: %2</translation>
    </message>
    <message>
        <source>Write 2021, &quot;2021-05&quot; or &quot;2021-05-23&quot;, years 1000 to 9999.</source>
        <translation>Schreiben Sie 2021, &quot;2021-05&quot; oder &quot;2021-05-23&quot;, Jahre 1000 bis 9999.</translation>
    </message>
    <message>
        <source>period.from, %1, is after period.to, %2</source>
        <translation>period.from, %1, liegt nach period.to, %2</translation>
    </message>
    <message>
        <source>Write the earlier date as from.</source>
        <translation>Schreiben Sie das frühere Datum als from.</translation>
    </message>
    <message>
        <source>unknown names &apos;%1&apos;, which every record has</source>
        <translation>unknown nennt „%1“, das jeder Eintrag hat</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>%1 stands twice in one object of the %2</source>
        <translation>%1 steht zweimal in einem Objekt: %2</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Behalten Sie eines der beiden.</translation>
    </message>
    <message>
        <source>The number %1 in the %2 is too large</source>
        <translation>Die Zahl %1 ist zu groß: %2</translation>
    </message>
    <message>
        <source>The %1 is not valid JSON at %2</source>
        <translation>Das ist kein gültiges JSON bei %2: %1</translation>
    </message>
    <message>
        <source>The %1 has lists or objects more than %2 deep</source>
        <translation>Listen oder Objekte sind mehr als %2 Ebenen tief: %1</translation>
    </message>
    <message>
        <source>The View is nested deeper than %1 levels</source>
        <translation>Die Ansicht ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>Member &apos;%1&apos; of the View is given twice</source>
        <translation>Das Mitglied „%1“ der Ansicht ist zweimal angegeben</translation>
    </message>
    <message>
        <source>The View has %1 bytes; at most %2 are read</source>
        <translation>Die Ansicht hat %1 Byte; gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>The View is no valid JSON near line %1</source>
        <translation>Die Ansicht ist kein gültiges JSON, etwa in Zeile %1</translation>
    </message>
    <message>
        <source>Open it in a text editor, or make it again from the program.</source>
        <translation>Öffnen Sie sie in einem Texteditor oder erzeugen Sie sie mit dem Programm neu.</translation>
    </message>
    <message>
        <source>The View cannot be read: %1</source>
        <translation>Die Ansicht lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of the View is no text</source>
        <translation>„%1“ der Ansicht ist kein Text</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of the View is longer than %2 bytes</source>
        <translation>„%1“ der Ansicht ist länger als %2 Byte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2 of a View</source>
        <translation>„%1“ ist kein Wert von %2 einer Ansicht</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Bekannt: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of the View is no list of at most %2 texts</source>
        <translation>„%1“ der Ansicht ist keine Liste von höchstens %2 Texten</translation>
    </message>
    <message>
        <source>&apos;camera&apos; of the View is no object</source>
        <translation>„camera“ der Ansicht ist kein Objekt</translation>
    </message>
    <message>
        <source>Expected {&quot;lon&quot;: 6.1, &quot;lat&quot;: 49.6, &quot;bearing&quot;: 0, &quot;span&quot;: 0.01}.</source>
        <translation>Erwartet: {&quot;lon&quot;: 6.1, &quot;lat&quot;: 49.6, &quot;bearing&quot;: 0, &quot;span&quot;: 0.01}.</translation>
    </message>
    <message>
        <source>The View&apos;s camera has no member &apos;%1&apos;</source>
        <translation>Die Kamera der Ansicht hat kein Mitglied „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of the View&apos;s camera is no number</source>
        <translation>„%1“ der Kamera der Ansicht ist keine Zahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in &apos;paused&apos; of the View is no member of a filter</source>
        <translation>„%1“ in „paused“ der Ansicht ist kein Mitglied eines Filters</translation>
    </message>
    <message>
        <source>&apos;layers&apos; of the View is no list</source>
        <translation>„layers“ der Ansicht ist keine Liste</translation>
    </message>
    <message>
        <source>The View does not say its version</source>
        <translation>Die Ansicht nennt ihre Version nicht</translation>
    </message>
    <message>
        <source>Expected a member &quot;version&quot;: %1.</source>
        <translation>Erwartet: ein Mitglied &quot;version&quot;, %1.</translation>
    </message>
    <message>
        <source>&apos;version&apos; of the View is no whole number from 1 on</source>
        <translation>„version“ der Ansicht ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>The View was made by a newer program: it has version %1, this program reads versions up to %2</source>
        <translation>Die Ansicht stammt von einem neueren Programm: Sie hat Version %1, dieses Programm liest bis Version %2</translation>
    </message>
    <message>
        <source>Update the atlas.</source>
        <translation>Aktualisieren Sie den Atlas.</translation>
    </message>
    <message>
        <source>The View is no JSON object</source>
        <translation>Die Ansicht ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>Expected {&quot;version&quot;: 1, …}.</source>
        <translation>Erwartet: {&quot;version&quot;: 1, …}.</translation>
    </message>
    <message>
        <source>A View has no member &apos;%1&apos;</source>
        <translation>Eine Ansicht hat kein Mitglied „%1“</translation>
    </message>
    <message>
        <source>This is no saved view: %1</source>
        <translation>Das ist keine gemerkte Ansicht: %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The saved view is of a newer version of the program</source>
        <translation>Die gemerkte Ansicht stammt von einer neueren Version des Programms</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The saved view has no version that is known</source>
        <translation>Die gemerkte Ansicht hat keine bekannte Version</translation>
    </message>
    <message>
        <source>The saved view has no name</source>
        <translation>Die gemerkte Ansicht hat keinen Namen</translation>
    </message>
    <message>
        <source>The saved view has no date</source>
        <translation>Die gemerkte Ansicht hat kein Datum</translation>
    </message>
    <message>
        <source>&apos;saved&apos; is a date such as 2026-11-25T16:00:00Z.</source>
        <translation>„saved“ ist ein Datum wie 2026-11-25T16:00:00Z.</translation>
    </message>
    <message>
        <source>The saved view holds no &apos;view&apos;</source>
        <translation>Die gemerkte Ansicht enthält kein „view“</translation>
    </message>
    <message>
        <source>The saved view cannot be deleted: %1</source>
        <translation>Die gemerkte Ansicht lässt sich nicht löschen: %1</translation>
    </message>
    <message>
        <source>May the folder be written to?</source>
        <translation>Darf in den Ordner geschrieben werden?</translation>
    </message>
    <message>
        <source>Nothing can be exported now</source>
        <translation>Jetzt kann nichts exportiert werden</translation>
    </message>
    <message>
        <source>Wait until the atlas is open.</source>
        <translation>Warten Sie, bis der Atlas offen ist.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Does the folder exist, is the disk full?</source>
        <translation>Gibt es den Ordner, ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>Der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a file or another place, %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <extracomment>%1 a file, %2 the name of a layer in it</extracomment>
        <translation>%1, Ebene %2</translation>
    </message>
    <message>
        <source>The file does not say its format</source>
        <translation>Die Datei nennt ihr Format nicht</translation>
    </message>
    <message>
        <source>Write format = 1 at its top.</source>
        <translation>Schreiben Sie format = 1 ganz oben hinein.</translation>
    </message>
    <message>
        <source>A ring of polygon</source>
        <translation>Ein Ring von polygon</translation>
    </message>
    <message>
        <source>a list of positions</source>
        <translation>eine Liste von Positionen</translation>
    </message>
    <message>
        <source>The content at %1 was not taken. %2</source>
        <translation>Der Inhalt von %1 wurde nicht übernommen. %2</translation>
    </message>
    <message>
        <source>There is no content at %1.</source>
        <translation>Hier liegt kein Inhalt: %1.</translation>
    </message>
    <message>
        <source>Version %1 is ready.</source>
        <translation>Version %1 ist bereit.</translation>
    </message>
    <message>
        <source>Version %1 at %2 was taken before.</source>
        <translation>Version %1 von %2 wurde schon übernommen.</translation>
    </message>
    <message>
        <source>An update is under way already</source>
        <translation>Eine Aktualisierung läuft schon</translation>
    </message>
    <message>
        <source>The update was stopped</source>
        <translation>Die Aktualisierung wurde angehalten</translation>
    </message>
    <message>
        <source>Its version %1 is older than %2, which was taken before</source>
        <translation>Seine Version %1 ist älter als %2, die schon übernommen wurde</translation>
    </message>
    <message>
        <source>Its version %1 is older than %2, which is ready</source>
        <translation>Seine Version %1 ist älter als %2, die bereit ist</translation>
    </message>
    <message>
        <source>It is another content under a number already used, %1</source>
        <translation>Es ist ein anderer Inhalt unter einer schon benutzten Nummer, %1</translation>
    </message>
    <message>
        <source>Give it a larger number.</source>
        <translation>Geben Sie ihm eine größere Nummer.</translation>
    </message>
    <message>
        <source>The disk has no room for it: %1 MB are needed</source>
        <translation>Der Datenträger hat keinen Platz dafür: %1 MB sind nötig</translation>
    </message>
    <message>
        <source>The archive is larger than its manifest says</source>
        <translation>Das Archiv ist größer, als sein Manifest sagt</translation>
    </message>
    <message>
        <source>The archive ends after %1 of %2 bytes</source>
        <translation>Das Archiv endet nach %1 von %2 Bytes</translation>
    </message>
    <message>
        <source>Version %1 stopped the program each time it was tried</source>
        <translation>Version %1 hat das Programm bei jedem Versuch beendet</translation>
    </message>
    <message>
        <source>Make a new version of it.</source>
        <translation>Erstellen Sie eine neue Version davon.</translation>
    </message>
    <message>
        <source>It can&apos;t be loaded: %1</source>
        <translation>Er lässt sich nicht laden: %1</translation>
    </message>
    <message>
        <source>The archive can&apos;t be read: %1</source>
        <translation>Das Archiv lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The archive can&apos;t be unpacked: %1</source>
        <translation>Das Archiv lässt sich nicht entpacken: %1</translation>
    </message>
    <message>
        <source>for no reason given</source>
        <translation>ohne genannten Grund</translation>
    </message>
    <message>
        <source>The archive holds what its manifest does not name: %1</source>
        <translation>Das Archiv enthält, was sein Manifest nicht nennt: %1</translation>
    </message>
    <message>
        <source>a file without a name</source>
        <translation>eine Datei ohne Namen</translation>
    </message>
    <message>
        <source>a file of another name</source>
        <translation>eine Datei mit anderem Namen</translation>
    </message>
    <message>
        <source>a file twice</source>
        <translation>eine Datei doppelt</translation>
    </message>
    <message>
        <source>something that is no regular file</source>
        <translation>etwas, das keine gewöhnliche Datei ist</translation>
    </message>
    <message>
        <source>a file of another size</source>
        <translation>eine Datei anderer Größe</translation>
    </message>
    <message>
        <source>The archive holds more than its manifest says</source>
        <translation>Das Archiv enthält mehr, als sein Manifest sagt</translation>
    </message>
    <message>
        <source>The file in the archive is not the one that was signed</source>
        <translation>Die Datei im Archiv ist nicht die, die signiert wurde</translation>
    </message>
    <message>
        <source>The archive lacks files that its manifest names</source>
        <translation>Im Archiv fehlen Dateien, die sein Manifest nennt</translation>
    </message>
    <message>
        <source>The file is larger than it may be</source>
        <translation>Die Datei ist größer als erlaubt</translation>
    </message>
    <message>
        <source>The file has %1 of %2 bytes</source>
        <translation>Die Datei hat %1 von %2 Bytes</translation>
    </message>
    <message>
        <source>The file is not the one that was signed</source>
        <translation>Die Datei ist nicht die, die signiert wurde</translation>
    </message>
    <message>
        <source>The folder holds what was not signed</source>
        <translation>Der Ordner enthält, was nicht signiert wurde</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: %1</source>
        <translation>Der Ordner lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made: %1</source>
        <translation>Der Ordner lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>The folder can&apos;t be renamed: %1</source>
        <translation>Der Ordner lässt sich nicht umbenennen: %1</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written: %1</source>
        <translation>Der Ordner lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The atlas has no records</source>
        <translation>Der Atlas hat keine Einträge</translation>
    </message>
    <message>
        <source>A story has errors: %1</source>
        <translation>Eine Erzählung hat Fehler: %1</translation>
    </message>
    <message>
        <source>The folder of content can&apos;t be written: %1</source>
        <translation>Der Ordner der Inhalte lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The folder of content can&apos;t be locked: %1</source>
        <translation>Der Ordner der Inhalte lässt sich nicht sperren: %1</translation>
    </message>
    <message>
        <source>The state of the content is lost or old: nothing older than before is taken.</source>
        <translation>Der Stand der Inhalte ist verloren oder alt: Älteres als zuvor wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The state of the content is damaged: it was made anew from what is signed.</source>
        <translation>Der Stand der Inhalte ist beschädigt: Er wurde aus dem Signierten neu erstellt.</translation>
    </message>
    <message>
        <source>The content is no longer what was tried: %1</source>
        <translation>Der Inhalt ist nicht mehr der, der erprobt wurde: %1</translation>
    </message>
    <message>
        <source>Version %1 was accepted before</source>
        <translation>Version %1 wurde schon angenommen</translation>
    </message>
    <message>
        <source>The content can&apos;t be trusted: %1</source>
        <translation>Dem Inhalt ist nicht zu trauen: %1</translation>
    </message>
    <message>
        <source>its manifest is too large</source>
        <translation>sein Manifest ist zu groß</translation>
    </message>
    <message>
        <source>the kiosk has no key to check it with</source>
        <translation>der Kiosk hat keinen Schlüssel, um ihn zu prüfen</translation>
    </message>
    <message>
        <source>its manifest is not signed</source>
        <translation>sein Manifest ist nicht signiert</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>seine Signatur ist falsch</translation>
    </message>
    <message>
        <source>it has no list of at most %1 files</source>
        <translation>er hat keine Liste von höchstens %1 Dateien</translation>
    </message>
    <message>
        <source>a file has no name, size and sum</source>
        <translation>eine Datei hat nicht Namen, Größe und Prüfsumme</translation>
    </message>
    <message>
        <source>a file has a name that no content has</source>
        <translation>eine Datei hat einen Namen, den kein Inhalt hat</translation>
    </message>
    <message>
        <source>the size of &apos;%1&apos; is out of range</source>
        <translation>die Größe von „%1“ liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is given twice</source>
        <translation>„%1“ ist doppelt angegeben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>its files are too large together</source>
        <translation>seine Dateien sind zusammen zu groß</translation>
    </message>
    <message>
        <source>its members are not those of format 1</source>
        <translation>seine Angaben sind nicht die des Formats 1</translation>
    </message>
    <message>
        <source>it is of another product</source>
        <translation>er gehört zu einem anderen Produkt</translation>
    </message>
    <message>
        <source>its version is no number from 1</source>
        <translation>seine Version ist keine Zahl ab 1</translation>
    </message>
    <message>
        <source>its dates are none</source>
        <translation>seine Zeitangaben sind keine</translation>
    </message>
    <message>
        <source>its archive is none</source>
        <translation>sein Archiv ist keines</translation>
    </message>
    <message>
        <source>The content is of the channel &apos;%1&apos;, not &apos;%2&apos;</source>
        <translation>Der Inhalt gehört zum Kanal „%1“, nicht zu „%2“</translation>
    </message>
    <message>
        <source>The content was valid until %1 only</source>
        <translation>Der Inhalt galt nur bis %1</translation>
    </message>
    <message>
        <source>Make a new version of it, or set the clock.</source>
        <translation>Erstellen Sie eine neue Version davon, oder stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>The clock says that the content is of the future</source>
        <translation>Der Uhr nach kommt der Inhalt aus der Zukunft</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>The server answers with %1</source>
        <translation>Der Server antwortet mit %1</translation>
    </message>
    <message>
        <source>Content is fetched by https only</source>
        <translation>Inhalte werden nur über HTTPS geholt</translation>
    </message>
    <message>
        <source>It comes too slowly: the next look goes on with what has come</source>
        <translation>Er kommt zu langsam: Der nächste Versuch fährt mit dem fort, was da ist</translation>
    </message>
    <message>
        <source>The server was refused, its certificate is not trusted: %1</source>
        <translation>Der Server wurde abgelehnt, seinem Zertifikat ist nicht zu trauen: %1</translation>
    </message>
    <message>
        <source>Is this computer&apos;s clock right?</source>
        <translation>Geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>The content can&apos;t be fetched: %1</source>
        <translation>Der Inhalt lässt sich nicht holen: %1</translation>
    </message>
    <message>
        <source>These are no counts of a day</source>
        <translation>Das sind keine Zählungen eines Tages</translation>
    </message>
    <message>
        <source>The folder of counts can&apos;t be read: %1</source>
        <translation>Der Ordner der Zählungen lässt sich nicht lesen: %1</translation>
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
    <message>
        <source>My list is full (%1)</source>
        <translation>Liste voll (%1)</translation>
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
        <source>Then this page closes.</source>
        <translation>Danach schließt sich diese Seite.</translation>
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
    <name>KioskHere</name>
    <message numerus="yes">
        <source>%Ln record(s) in one place</source>
        <translation>
            <numerusform>%Ln Eintrag an einem Ort</numerusform>
            <numerusform>%Ln Einträge an einem Ort</numerusform>
        </translation>
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
        <translation>Vorige Szene</translation>
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
    <name>KioskZoom</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
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
    <message numerus="yes">
        <source>%Ln record(s) in one place</source>
        <translation>
            <numerusform>%Ln Eintrag an einem Ort</numerusform>
            <numerusform>%Ln Einträge an einem Ort</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all that are in view</source>
        <translation>Alle Einträge im Bild anzeigen</translation>
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
        <source>Looking for new content …</source>
        <translation>Suche nach neuen Inhalten …</translation>
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
    <message>
        <source>Damaged and left out: %1.</source>
        <comment>files of counts</comment>
        <translation>Beschädigt und ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>atlas::KioskHost</name>
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
