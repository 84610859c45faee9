<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActiveChip</name>
    <message>
        <source>%1: %2, paused</source>
        <extracomment>%1 a member of the filter: &quot;Sector&quot;, %2 what it is set to: &quot;Steel and metals +2&quot;</extracomment>
        <translation>%1&#xa0;: %2, en pause</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>Appliquer de nouveau</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Take out of the filter: %1</source>
        <translation>Retirer du filtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ActiveChips</name>
    <message>
        <source>Active filters</source>
        <translation>Filtres actifs</translation>
    </message>
</context>
<context>
    <name>ArcLegend</name>
    <message>
        <source>Links: %1 over a border, %2 within the country</source>
        <translation>Liens&#xa0;: %1 par-delà une frontière, %2 dans le même pays</translation>
    </message>
    <message>
        <source>over a border</source>
        <translation>par-delà une frontière</translation>
    </message>
    <message>
        <source>in the same country</source>
        <translation>dans le même pays</translation>
    </message>
</context>
<context>
    <name>AtlasMap</name>
    <message>
        <source>Map of the Greater Region</source>
        <translation>Carte de la Grande Région</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom.</source>
        <translation>Les flèches déplacent la carte, plus et moins la font zoomer.</translation>
    </message>
</context>
<context>
    <name>AuthorFoot</name>
    <message>
        <source>Another program has changed the file</source>
        <translation>Un autre programme a modifié le fichier</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving makes a copy of your own</source>
        <translation>L’enregistrement en fait votre copie</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Reprendre l’autre</translation>
    </message>
    <message>
        <source>Take what the other program has written</source>
        <translation>Reprendre ce que l’autre programme a écrit</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Write over what the other program has written</source>
        <translation>Écraser ce que l’autre programme a écrit</translation>
    </message>
    <message>
        <source>Undo in the story</source>
        <translation>Annuler dans le récit</translation>
    </message>
    <message>
        <source>Redo in the story</source>
        <translation>Rétablir dans le récit</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Enregistrer sous un autre nom…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the story under another name</source>
        <translation>Enregistrer le récit sous un autre nom</translation>
    </message>
    <message>
        <source>Stories (*.md)</source>
        <translation>Récits (*.md)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <comment>keys</comment>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <comment>keys</comment>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <comment>keys</comment>
        <translation>Ctrl+S</translation>
    </message>
</context>
<context>
    <name>AuthorPanel</name>
    <message>
        <source>Close the story</source>
        <translation>Fermer le récit</translation>
    </message>
    <message>
        <source>What is edited</source>
        <translation>Ce qui est modifié</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Words of scene %1</source>
        <translation>Mots de la scène %1</translation>
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
        <translation>Distance à la frontière</translation>
    </message>
    <message>
        <source>on both sides</source>
        <translation>de part et d’autre</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all borders</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Frontière</translation>
    </message>
    <message>
        <source>All borders</source>
        <translation>Toutes les frontières</translation>
    </message>
    <message>
        <source>Border %1</source>
        <translation>Frontière %1</translation>
    </message>
    <message>
        <source>Choose a border, then set the distance on both sides.</source>
        <translation>Choisissez une frontière, puis réglez la distance de part et d’autre.</translation>
    </message>
    <message>
        <source>Or all borders at once</source>
        <translation>Ou toutes les frontières à la fois</translation>
    </message>
    <message>
        <source>Distance on both sides: %1</source>
        <translation>Distance de part et d’autre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BorderHead</name>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <comment>of a country beside a border</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln fiche</numerusform>
            <numerusform>%1&#xa0;: %Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountPill</name>
    <message>
        <source>left out by the filter</source>
        <translation>hors du filtre</translation>
    </message>
</context>
<context>
    <name>DensityLegend</name>
    <message>
        <source>Density of records</source>
        <translation>Densité des fiches</translation>
    </message>
    <message>
        <source>Records in a hexagon</source>
        <translation>Fiches par hexagone</translation>
    </message>
    <message>
        <source>From few to many records around a place: %1.</source>
        <translation>Du moins au plus de fiches autour d’un lieu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Classes from %1 records on.</source>
        <translation>Classes à partir de %1 fiches.</translation>
    </message>
    <message>
        <source>Counted within %1 of a place, less the farther away.</source>
        <translation>Fiches à moins de %1 d’un lieu, comptées d’autant moins qu’elles en sont loin.</translation>
    </message>
    <message>
        <source>A hexagon is %1 wide.</source>
        <translation>Un hexagone a %1 de large.</translation>
    </message>
</context>
<context>
    <name>DensityTip</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>in a hexagon</comment>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites: %1</source>
        <translation>Sites&#xa0;: %1</translation>
    </message>
    <message>
        <source>Partners: %1</source>
        <translation>Partenaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>Projects: %1</source>
        <translation>Projets&#xa0;: %1</translation>
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
        <translation>Retour à la scène</translation>
    </message>
</context>
<context>
    <name>EmptyResult</name>
    <message>
        <source>No record has all of this</source>
        <translation>Aucune fiche ne réunit tout cela</translation>
    </message>
    <message>
        <source>Take one step back, or begin again and choose less at a time.</source>
        <translation>Revenez d’un pas, ou recommencez en choisissant moins de critères à la fois.</translation>
    </message>
    <message>
        <source>Begin again and choose less at a time.</source>
        <translation>Recommencez avec moins de critères à la fois.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>No record lies here.</source>
        <translation>Aucune fiche ici.</translation>
    </message>
    <message>
        <source>Show the whole region</source>
        <translation>Montrer toute la région</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The file is no atlas: it has no table &apos;atlas_meta&apos;</source>
        <translation>Le fichier n’est pas un atlas&#xa0;: il n’a pas de table «&#xa0;atlas_meta&#xa0;»</translation>
    </message>
    <message>
        <source>An atlas is made by `gr-atlas-data build`.</source>
        <translation>Un atlas se fabrique avec `gr-atlas-data build`.</translation>
    </message>
    <message>
        <source>This is no atlas, or one that another program has changed.</source>
        <translation>Ce n’est pas un atlas, ou un autre programme l’a modifié.</translation>
    </message>
    <message>
        <source>The atlas does not say which schema it follows</source>
        <translation>L’atlas ne dit pas quel schéma il suit</translation>
    </message>
    <message>
        <source>The atlas follows schema %1; this program knows schema %2</source>
        <translation>L’atlas suit le schéma %1&#x202f;; ce programme connaît le schéma %2</translation>
    </message>
    <message>
        <source>Use a newer version of the program.</source>
        <translation>Utilisez une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The atlas has no words for &apos;%1&apos;</source>
        <translation>L’atlas n’a pas de mots pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Build the atlas again.</source>
        <translation>Fabriquez de nouveau l’atlas.</translation>
    </message>
    <message>
        <source>Build the atlas again, or take an unchanged copy.</source>
        <translation>Fabriquez de nouveau l’atlas ou prenez une copie intacte.</translation>
    </message>
    <message>
        <source>The layer has no column &apos;%1&apos;</source>
        <translation>La couche n’a pas de colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 holds a number where a text belongs</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de la ligne %2 contient un nombre à la place d’un texte</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 holds something else than a whole number</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de la ligne %2 contient autre chose qu’un nombre entier</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 holds something else than a number</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de la ligne %2 contient autre chose qu’un nombre</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 is of another type than the layer&apos;s</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de la ligne %2 est d’un autre type que la couche</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 names no territory of the atlas</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de la ligne %2 ne nomme aucun territoire de l’atlas</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 holds no kind of border</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de la ligne %2 ne contient aucune sorte de frontière</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 holds no kind of water</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de la ligne %2 ne contient aucune sorte d’eau</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 names no project of the atlas</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de la ligne %2 ne nomme aucun projet de l’atlas</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 names no record of the atlas</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de la ligne %2 ne nomme aucune fiche de l’atlas</translation>
    </message>
    <message>
        <source>Column &apos;%1&apos; of row %2 is no code of its list</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de la ligne %2 n’est pas un code de sa liste</translation>
    </message>
    <message>
        <source>There is not enough memory to open the atlas</source>
        <translation>La mémoire ne suffit pas pour ouvrir l’atlas</translation>
    </message>
    <message>
        <source>Close other programs, or open a smaller atlas.</source>
        <translation>Fermez d’autres programmes ou ouvrez un atlas plus petit.</translation>
    </message>
    <message>
        <source>There is no atlas to open; looked for %1</source>
        <translation>Il n’y a pas d’atlas à ouvrir&#x202f;; cherché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Build it, or name one: gr-atlas --atlas FILE.gpkg.</source>
        <translation>Fabriquez-le ou nommez-en un&#xa0;: gr-atlas --atlas FICHIER.gpkg.</translation>
    </message>
    <message>
        <source>The file is not as an atlas is written</source>
        <translation>Le fichier n’est pas écrit comme un atlas</translation>
    </message>
    <message>
        <source>The .%1 beside the table is no regular file</source>
        <translation>Le .%1 à côté de la table n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>A quoted cell is never closed</source>
        <translation>Une cellule entre guillemets n’est jamais fermée</translation>
    </message>
    <message>
        <source>The file was cut off, or a quote (&quot;) is missing.</source>
        <translation>Le fichier a été coupé, ou un guillemet (&quot;) manque.</translation>
    </message>
    <message>
        <source>The part of the program that reads files of other programs is missing</source>
        <translation>La partie du programme qui lit les fichiers d’autres programmes manque</translation>
    </message>
    <message>
        <source>Install the program again: %1 belongs to it.</source>
        <translation>Installez de nouveau le programme&#xa0;: %1 en fait partie.</translation>
    </message>
    <message>
        <source>its coordinate reference system &apos;%1&apos; can&apos;t be turned into WGS 84</source>
        <translation>son système de coordonnées «&#xa0;%1&#xa0;» ne peut pas être converti en WGS 84</translation>
    </message>
    <message>
        <source>Save the layer in EPSG:4326.</source>
        <translation>Enregistrez la couche en EPSG:4326.</translation>
    </message>
    <message>
        <source>the layer does not say in which coordinate reference system its places are</source>
        <translation>la couche ne dit pas dans quel système de coordonnées sont ses lieux</translation>
    </message>
    <message>
        <source>Set one, for example in QGIS with Layer, Set CRS.</source>
        <translation>Indiquez-en un, par exemple dans QGIS avec Couche, Définir le SCR.</translation>
    </message>
    <message>
        <source>its curves have too many vertices</source>
        <translation>ses courbes ont trop de sommets</translation>
    </message>
    <message>
        <source>Turn curves into lines first, or import a part.</source>
        <translation>Convertissez d’abord les courbes en lignes ou importez une partie.</translation>
    </message>
    <message>
        <source>its curves can&apos;t be turned into lines</source>
        <translation>ses courbes ne peuvent pas être converties en lignes</translation>
    </message>
    <message>
        <source>it mixes points, lines and areas in one geometry</source>
        <translation>il mêle points, lignes et surfaces dans une même géométrie</translation>
    </message>
    <message>
        <source>Save each kind as a layer of its own.</source>
        <translation>Enregistrez chaque sorte dans une couche à part.</translation>
    </message>
    <message>
        <source>it has several points in one geometry</source>
        <translation>il a plusieurs points dans une même géométrie</translation>
    </message>
    <message>
        <source>Split them into one feature a point.</source>
        <translation>Séparez-les&#xa0;: un objet par point.</translation>
    </message>
    <message>
        <source>it has a line of one point</source>
        <translation>il a une ligne d’un seul point</translation>
    </message>
    <message>
        <source>a geometry of the kind %1 can&apos;t be used</source>
        <translation>une géométrie de la sorte %1 ne peut pas servir</translation>
    </message>
    <message>
        <source>Save it as points, lines or polygons.</source>
        <translation>Enregistrez-la comme points, lignes ou polygones.</translation>
    </message>
    <message>
        <source>the file has more than %1 vertices</source>
        <translation>le fichier a plus de %1 sommets</translation>
    </message>
    <message>
        <source>Import a part of it.</source>
        <translation>Importez-en une partie.</translation>
    </message>
    <message>
        <source>it has an area of fewer than three corners</source>
        <translation>il a une surface de moins de trois coins</translation>
    </message>
    <message>
        <source>it has a coordinate that is no number</source>
        <translation>il a une coordonnée qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>Repair or delete this feature.</source>
        <translation>Réparez ou supprimez cet objet.</translation>
    </message>
    <message>
        <source>%1, %2 is outside of its coordinate reference system</source>
        <translation>%1, %2 est hors de son système de coordonnées</translation>
    </message>
    <message>
        <source>%1, %2 is no longitude and latitude</source>
        <translation>%1, %2 n’est pas une longitude et une latitude</translation>
    </message>
    <message>
        <source>The layer&apos;s coordinate reference system is probably not the one it states.</source>
        <translation>Le système de coordonnées de la couche n’est sans doute pas celui qu’elle indique.</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened</source>
        <translation>La base de données ne s’ouvre pas</translation>
    </message>
    <message>
        <source>It is damaged or cut off; copy it again from where it came from.</source>
        <translation>Elle est abîmée ou coupée&#x202f;; copiez-la de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>Save its layers as plain tables, for example in QGIS with Export, Save features as.</source>
        <translation>Enregistrez ses couches comme de simples tables, par exemple dans QGIS avec Exporter, Sauvegarder les entités sous.</translation>
    </message>
    <message>
        <source>The database can&apos;t be read: %1</source>
        <translation>La base de données ne se lit pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database has more than %1 tables</source>
        <translation>La base de données a plus de %1 tables</translation>
    </message>
    <message>
        <source>The database has the nameless part &apos;%1&apos;</source>
        <translation>La base de données a la partie sans nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The database has the view &apos;%1&apos;, and views are not opened</source>
        <translation>La base de données a la vue «&#xa0;%1&#xa0;», et les vues ne sont pas ouvertes</translation>
    </message>
    <message>
        <source>The database has the trigger &apos;%1&apos;, which is none of the GeoPackage standard</source>
        <translation>La base de données a le déclencheur «&#xa0;%1&#xa0;», qui n’est pas de la norme GeoPackage</translation>
    </message>
    <message>
        <source>The database has the virtual table &apos;%1&apos; of the kind &apos;%2&apos;</source>
        <translation>La base de données a la table virtuelle «&#xa0;%1&#xa0;» de la sorte «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The schema of the database was tampered with at &apos;%1&apos;</source>
        <translation>Le schéma de la base de données a été altéré à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Table &apos;%1&apos; has the computed column &apos;%2&apos;</source>
        <translation>La table «&#xa0;%1&#xa0;» a la colonne calculée «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Table &apos;%1&apos; has the computed index &apos;%2&apos;</source>
        <translation>La table «&#xa0;%1&#xa0;» a l’index calculé «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>This is an SQLite database but no GeoPackage</source>
        <translation>C’est une base de données SQLite, mais pas un GeoPackage</translation>
    </message>
    <message>
        <source>Save it as a GeoPackage, for example in QGIS.</source>
        <translation>Enregistrez-la comme GeoPackage, par exemple dans QGIS.</translation>
    </message>
    <message>
        <source>The GeoPackage lists the layer &apos;%1&apos;, but has no such table</source>
        <translation>Le GeoPackage annonce la couche «&#xa0;%1&#xa0;», mais n’a pas cette table</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>La base de données est abîmée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Copiez-la de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Le fichier ne se lit pas</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>Le fichier ne se lit pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no SQLite database</source>
        <translation>Ce n’est pas une base de données SQLite</translation>
    </message>
    <message>
        <source>The file is open in another program, or a program stopped while writing it</source>
        <translation>Le fichier est ouvert dans un autre programme, ou un programme s’est arrêté en l’écrivant</translation>
    </message>
    <message>
        <source>Close it there, or open and close it once in the program that wrote it (&apos;%1&apos; then goes away).</source>
        <translation>Fermez-le là-bas, ou ouvrez-le et fermez-le une fois dans le programme qui l’a écrit («&#xa0;%1&#xa0;» disparaît alors).</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened as a database</source>
        <translation>Le fichier ne s’ouvre pas comme base de données</translation>
    </message>
    <message>
        <source>The database can&apos;t be asked: %1</source>
        <translation>La base de données ne peut pas être interrogée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database doesn&apos;t hold what was asked for</source>
        <translation>La base de données ne contient pas ce qui a été demandé</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 bytes</source>
        <translation>Le fichier dépasse la limite de %1 octets</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 MB</source>
        <translation>Le fichier dépasse la limite de %1 Mo</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1</source>
        <translation>Le fichier dépasse la limite de %1</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation>La lecture a été interrompue</translation>
    </message>
    <message>
        <source>Reading took longer than the limit</source>
        <translation>La lecture a duré plus longtemps que la limite</translation>
    </message>
    <message>
        <source>No file was named</source>
        <translation>Aucun fichier n’a été nommé</translation>
    </message>
    <message>
        <source>A file name can&apos;t hold a NUL character</source>
        <translation>Un nom de fichier ne peut pas contenir de caractère NUL</translation>
    </message>
    <message>
        <source>Only files of this computer are opened</source>
        <translation>Seuls les fichiers de cet ordinateur sont ouverts</translation>
    </message>
    <message>
        <source>Unpack or download it first.</source>
        <translation>Décompressez-le ou téléchargez-le d’abord.</translation>
    </message>
    <message>
        <source>Move it to another folder.</source>
        <translation>Déplacez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>This names a connection or an address, not a file</source>
        <translation>Ceci nomme une connexion ou une adresse, pas un fichier</translation>
    </message>
    <message>
        <source>Download it first; in front of a file name with a colon put &apos;./&apos;.</source>
        <translation>Téléchargez-le d’abord&#x202f;; devant un nom de fichier avec deux-points, mettez «&#xa0;./&#xa0;».</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened: %1</source>
        <translation>Le fichier ne s’ouvre pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check its name, and whether you may read it.</source>
        <translation>Vérifiez son nom, et si vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>C’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nommez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>This is no regular file but a device, pipe or socket</source>
        <translation>Ce n’est pas un fichier ordinaire mais un périphérique, un tube ou un socket</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>Ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nommez un fichier.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: there is a folder or device of that name</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: un dossier ou un périphérique porte ce nom</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to.</source>
        <translation>Vérifiez que le dossier existe et que l’écriture y est permise.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Ce qui s’y trouvait est inchangé.</translation>
    </message>
    <message>
        <source>Its layers take more memory than the limit</source>
        <translation>Ses couches prennent plus de mémoire que la limite</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos;</source>
        <translation>Couche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos;, feature %2</source>
        <translation>Couche «&#xa0;%1&#xa0;», objet %2</translation>
    </message>
    <message>
        <source>%1, feature %2: %3</source>
        <translation>%1, objet %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, after %2 features: %3</source>
        <translation>%1, après %2 objets&#xa0;: %3</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos;: the name of column %2 is not UTF-8</source>
        <translation>Couche «&#xa0;%1&#xa0;»&#xa0;: le nom de la colonne %2 n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>It looks like Latin-1 or Windows-1252; save it as UTF-8.</source>
        <translation>Cela ressemble à du Latin-1 ou Windows-1252&#x202f;; enregistrez en UTF-8.</translation>
    </message>
    <message>
        <source>%1, column &apos;%2&apos;: the cell is larger than the limit</source>
        <translation>%1, colonne «&#xa0;%2&#xa0;»&#xa0;: la cellule dépasse la limite</translation>
    </message>
    <message>
        <source>A cell holds at most %1 bytes.</source>
        <translation>Une cellule contient au plus %1 octets.</translation>
    </message>
    <message>
        <source>%1, column &apos;%2&apos;: the text is not UTF-8</source>
        <translation>%1, colonne «&#xa0;%2&#xa0;»&#xa0;: le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>%1, column &apos;%2&apos;: &apos;%3&apos; is no number of degrees</source>
        <translation>%1, colonne «&#xa0;%2&#xa0;»&#xa0;: «&#xa0;%3&#xa0;» n’est pas un nombre de degrés</translation>
    </message>
    <message>
        <source>Write it like 6.13.</source>
        <translation>Écrivez-le comme 6.13.</translation>
    </message>
    <message>
        <source>%1: %2, %3 is no place on earth</source>
        <translation>%1&#xa0;: %2, %3 n’est pas un lieu sur terre</translation>
    </message>
    <message>
        <source>Longitude and latitude are degrees (WGS 84).</source>
        <translation>Longitude et latitude sont des degrés (WGS 84).</translation>
    </message>
    <message>
        <source>The file is damaged; copy it again from where it came from.</source>
        <translation>Le fichier est abîmé&#x202f;; copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>The file has more than %1 features</source>
        <translation>Le fichier a plus de %1 objets</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has %2 features instead of %3</source>
        <translation>La couche «&#xa0;%1&#xa0;» a %2 objets au lieu de %3</translation>
    </message>
    <message>
        <source>The file was cut off; copy it again from where it came from.</source>
        <translation>Le fichier a été coupé&#x202f;; copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>There is no layer &apos;%1&apos;</source>
        <translation>Il n’y a pas de couche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Its layers are: %1.</source>
        <translation>Ses couches sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is no GeoPackage, GeoJSON, FlatGeobuf or CSV that can be read</source>
        <translation>Ce n’est pas un GeoPackage, GeoJSON, FlatGeobuf ou CSV lisible</translation>
    </message>
    <message>
        <source>This is no GeoPackage, GeoJSON, FlatGeobuf or CSV that can be read: %1</source>
        <translation>Ce n’est pas un GeoPackage, GeoJSON, FlatGeobuf ou CSV lisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save it again in one of these formats.</source>
        <translation>Enregistrez-le de nouveau dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Il n’y a pas de fichier ou de dossier de ce nom</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>L’accès est refusé</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>L’opération n’est pas permise</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Le disque ne se laisse que lire</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Le disque ne répond pas comme il faut</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>La place accordée sur le disque est épuisée</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Trop de liens se suivent</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>le fichier n’est pas une base de données</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>son contenu est abîmé</translation>
    </message>
    <message>
        <source>The file is of another format than this program knows</source>
        <translation>Le fichier est d’un autre format que celui de ce programme</translation>
    </message>
    <message>
        <source>This is no list of languages, each once</source>
        <translation>Ce n’est pas une liste de langues, chacune une fois</translation>
    </message>
    <message>
        <source>This is no name of a story</source>
        <translation>Ce n’est pas le nom d’un récit</translation>
    </message>
    <message>
        <source>Write the name of its file without .md: &quot;industrie-frontieres&quot;.</source>
        <translation>Écrivez le nom de son fichier sans .md&#xa0;: &quot;industrie-frontieres&quot;.</translation>
    </message>
    <message>
        <source>This is no quarter turn</source>
        <translation>Ce n’est pas un quart de tour</translation>
    </message>
    <message>
        <source>lon or lat is missing</source>
        <translation>lon ou lat manque</translation>
    </message>
    <message>
        <source>Write lon = 5.95, then lat = 49.5.</source>
        <translation>Écrivez lon = 5.95, puis lat = 49.5.</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>Ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>Write it whole: &quot;https://…&quot;.</source>
        <translation>Écrivez-la en entier&#xa0;: &quot;https://…&quot;.</translation>
    </message>
    <message>
        <source>The kiosk would never be open</source>
        <translation>La borne ne serait jamais ouverte</translation>
    </message>
    <message>
        <source>Write mo = &quot;09:00-18:00&quot;, or leave [hours] out: then it always is.</source>
        <translation>Écrivez mo = &quot;09:00-18:00&quot;, ou laissez [hours] de côté&#xa0;: elle l’est alors toujours.</translation>
    </message>
    <message>
        <source>This is no name of a channel</source>
        <translation>Ce n’est pas le nom d’un canal</translation>
    </message>
    <message>
        <source>Write &quot;stable&quot;.</source>
        <translation>Écrivez &quot;stable&quot;.</translation>
    </message>
    <message>
        <source>These are no times of day</source>
        <translation>Ce ne sont pas des heures du jour</translation>
    </message>
    <message>
        <source>Write at = [&quot;06:30&quot;, &quot;21:00&quot;].</source>
        <translation>Écrivez at = [&quot;06:30&quot;, &quot;21:00&quot;].</translation>
    </message>
    <message>
        <source>The path is empty</source>
        <translation>Le chemin est vide</translation>
    </message>
    <message>
        <source>This is no absolute path</source>
        <translation>Ce n’est pas un chemin absolu</translation>
    </message>
    <message>
        <source>Begin it with /.</source>
        <translation>Commencez-le par /.</translation>
    </message>
    <message>
        <source>This is no table</source>
        <translation>Ce n’est pas une table</translation>
    </message>
    <message>
        <source>Write [%1], then its members.</source>
        <translation>Écrivez [%1], puis ses membres.</translation>
    </message>
    <message>
        <source>There is no such member</source>
        <translation>Ce membre n’existe pas</translation>
    </message>
    <message>
        <source>This is no text of one line, of at most %1 bytes</source>
        <translation>Ce n’est pas un texte d’une ligne, d’au plus %1 octets</translation>
    </message>
    <message>
        <source>Texts stand in quotes.</source>
        <translation>Les textes se mettent entre guillemets droits.</translation>
    </message>
    <message>
        <source>Texts stand in quotes: name = &quot;Belval&quot;.</source>
        <translation>Les textes se mettent entre guillemets droits&#xa0;: name = &quot;Belval&quot;.</translation>
    </message>
    <message>
        <source>This is no whole number from %1 to %2</source>
        <translation>Ce n’est pas un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>This is no number from %1 to %2</source>
        <translation>Ce n’est pas un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>This is neither true nor false</source>
        <translation>Ce n’est ni true ni false</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>Écrivez-le sans guillemets.</translation>
    </message>
    <message>
        <source>This is no list of at most %1 texts</source>
        <translation>Ce n’est pas une liste d’au plus %1 textes</translation>
    </message>
    <message>
        <source>Write %1 = [&quot;…&quot;, &quot;…&quot;].</source>
        <translation>Écrivez %1 = [&quot;…&quot;, &quot;…&quot;].</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are read</source>
        <translation>Le fichier a %1 octets&#x202f;; il en est lu %2 au plus</translation>
    </message>
    <message>
        <source>This is no TOML: %1</source>
        <translation>Ce n’est pas du TOML&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no list of keys of 64 hexadecimal digits, each once</source>
        <translation>Ce n’est pas une liste de clés de 64 chiffres hexadécimaux, chacune une fois</translation>
    </message>
    <message>
        <source>Make them with `gr-atlas-data keygen`.</source>
        <translation>Fabriquez-les avec `gr-atlas-data keygen`.</translation>
    </message>
    <message>
        <source>This is no hash of a PIN</source>
        <translation>Ce n’est pas l’empreinte d’un code PIN</translation>
    </message>
    <message>
        <source>Make it with `gr-atlas-data pin`.</source>
        <translation>Fabriquez-la avec `gr-atlas-data pin`.</translation>
    </message>
    <message>
        <source>This is no address for content</source>
        <translation>Ce n’est pas une adresse pour du contenu</translation>
    </message>
    <message>
        <source>Write &quot;https://content.example.org/atlas/&quot;: no user, port or query.</source>
        <translation>Écrivez &quot;https://content.example.org/atlas/&quot;&#xa0;: ni utilisateur, ni port, ni requête.</translation>
    </message>
    <message>
        <source>The file of keys can&apos;t be read</source>
        <translation>Le fichier des clés ne se lit pas</translation>
    </message>
    <message>
        <source>Make it as data/kiosk/README.md says; without it there is no PIN and no update.</source>
        <translation>Fabriquez-le comme le dit data/kiosk/README.md&#x202f;; sans lui, ni code PIN ni mise à jour.</translation>
    </message>
    <message>
        <source>The file of keys could be changed or read by others</source>
        <translation>D’autres pourraient changer ou lire le fichier des clés</translation>
    </message>
    <message>
        <source>chown root:gr-atlas and chmod 0640 it; it must be no link.</source>
        <translation>Faites chown root:gr-atlas et chmod 0640&#x202f;; ce ne doit pas être un lien.</translation>
    </message>
    <message>
        <source>The folder of the file of keys could be changed by others</source>
        <translation>D’autres pourraient changer le dossier du fichier des clés</translation>
    </message>
    <message>
        <source>chown root and chmod 0755 it; it must be no link.</source>
        <translation>Faites chown root et chmod 0755&#x202f;; ce ne doit pas être un lien.</translation>
    </message>
    <message>
        <source>What staff chose can&apos;t be read</source>
        <translation>Ce que le personnel a choisi ne se lit pas</translation>
    </message>
    <message>
        <source>Choose it anew on the staff&apos;s page.</source>
        <translation>Choisissez-le de nouveau sur la page du personnel.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time zone of this computer</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire de cet ordinateur</translation>
    </message>
    <message>
        <source>Write it as &quot;Europe/Luxembourg&quot;; the package tzdata must be there.</source>
        <translation>Écrivez-le comme &quot;Europe/Luxembourg&quot;&#x202f;; le paquet tzdata doit être installé.</translation>
    </message>
    <message>
        <source>These are no opening hours</source>
        <translation>Ce ne sont pas des heures d’ouverture</translation>
    </message>
    <message>
        <source>Write &quot;09:00-12:00, 13:30-18:00&quot;, &quot;open&quot; or &quot;closed&quot;.</source>
        <translation>Écrivez &quot;09:00-12:00, 13:30-18:00&quot;, &quot;open&quot; ou &quot;closed&quot;.</translation>
    </message>
    <message>
        <source>The opening hours overlap or are not in order</source>
        <translation>Les heures d’ouverture se chevauchent ou ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>Write the earlier ones first.</source>
        <translation>Écrivez d’abord les plus tôt.</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 are read</source>
        <translation>Il a %1 octets&#x202f;; il en est lu %2 au plus</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1</source>
        <translation>Il ne se lit pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>The file of PIN attempts is damaged</source>
        <translation>Le fichier des essais de code PIN est abîmé</translation>
    </message>
    <message>
        <source>An update has shown no sign of life for minutes</source>
        <translation>Une mise à jour ne donne pas signe de vie depuis des minutes</translation>
    </message>
    <message>
        <source>a member stands twice in one object</source>
        <translation>un membre figure deux fois dans un même objet</translation>
    </message>
    <message>
        <source>it is no JSON from byte %1 on</source>
        <translation>ce n’est pas du JSON à partir de l’octet %1</translation>
    </message>
    <message>
        <source>it is more than %1 levels deep</source>
        <translation>il s’emboîte sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>The story has %1 bytes; at most %2 are read</source>
        <translation>Le récit a %1 octets&#x202f;; il en est lu %2 au plus</translation>
    </message>
    <message>
        <source>A story is words: pictures stand beside it.</source>
        <translation>Un récit, ce sont des mots&#xa0;: les images se mettent à côté.</translation>
    </message>
    <message>
        <source>The story has no scene</source>
        <translation>Le récit n’a pas de scène</translation>
    </message>
    <message>
        <source>A scene begins with # and its name.</source>
        <translation>Une scène commence par # et son nom.</translation>
    </message>
    <message>
        <source>data/stories/README.md shows how it is written.</source>
        <translation>data/stories/README.md montre comment cela s’écrit.</translation>
    </message>
    <message>
        <source>This stands before the first scene</source>
        <translation>Ceci se trouve avant la première scène</translation>
    </message>
    <message>
        <source>This belongs to no language</source>
        <translation>Ceci n’appartient à aucune langue</translation>
    </message>
    <message>
        <source>Below a scene stand ## fr, ## de, ## en, ## notes fr, ## sources, and blocks ```view and ```step.</source>
        <translation>Sous une scène se mettent ## fr, ## de, ## en, ## notes fr, ## sources et les blocs ```view et ```step.</translation>
    </message>
    <message>
        <source>The name of a scene has 1 to %1 bytes</source>
        <translation>Le nom d’une scène a de 1 à %1 octets</translation>
    </message>
    <message>
        <source>Write # and a short name.</source>
        <translation>Écrivez # et un nom court.</translation>
    </message>
    <message>
        <source>There are two scenes &apos;%1&apos;</source>
        <translation>Il y a deux scènes «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Names are for jumping to a scene: give each its own.</source>
        <translation>Les noms servent à sauter à une scène&#xa0;: donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>The story has more than %1 scenes</source>
        <translation>Le récit a plus de %1 scènes</translation>
    </message>
    <message>
        <source>Make two stories of it.</source>
        <translation>Faites-en deux récits.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no part of a scene</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une partie d’une scène</translation>
    </message>
    <message>
        <source>The story does not say that it has &apos;%1&apos;</source>
        <translation>Le récit ne dit pas qu’il a «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add it to languages in the head of the story.</source>
        <translation>Ajoutez-le à languages dans l’en-tête du récit.</translation>
    </message>
    <message>
        <source>The scene has &apos;%1&apos; twice</source>
        <translation>La scène a «&#xa0;%1&#xa0;» deux fois</translation>
    </message>
    <message>
        <source>Write its words in one place.</source>
        <translation>Écrivez ses mots en un seul endroit.</translation>
    </message>
    <message>
        <source>A block &apos;%1&apos; means nothing here</source>
        <translation>Un bloc «&#xa0;%1&#xa0;» ne veut rien dire ici</translation>
    </message>
    <message>
        <source>Known: ```view and ```step.</source>
        <translation>Connus&#xa0;: ```view et ```step.</translation>
    </message>
    <message>
        <source>The View of a scene stands once, before its steps</source>
        <translation>La vue d’une scène se met une fois, avant ses étapes</translation>
    </message>
    <message>
        <source>What changes within a scene is a ```step.</source>
        <translation>Ce qui change dans une scène est un ```step.</translation>
    </message>
    <message>
        <source>The scene has more than %1 steps</source>
        <translation>La scène a plus de %1 étapes</translation>
    </message>
    <message>
        <source>Make two scenes of it.</source>
        <translation>Faites-en deux scènes.</translation>
    </message>
    <message>
        <source>The paragraph has %1 bytes; at most %2 fit on a screen</source>
        <translation>Le paragraphe a %1 octets&#x202f;; un écran en tient %2 au plus</translation>
    </message>
    <message>
        <source>Say it shorter.</source>
        <translation>Dites-le plus court.</translation>
    </message>
    <message>
        <source>A figure has no end</source>
        <translation>Un chiffre n’a pas de fin</translation>
    </message>
    <message>
        <source>It stands between {{ and }}.</source>
        <translation>Il se met entre {{ et }}.</translation>
    </message>
    <message>
        <source>A line or a table has no place in a scene</source>
        <translation>Un trait ou un tableau n’a pas sa place dans une scène</translation>
    </message>
    <message>
        <source>Write sentences or a list.</source>
        <translation>Écrivez des phrases ou une liste.</translation>
    </message>
    <message>
        <source>A heading of this level means nothing here</source>
        <translation>Un titre de ce niveau ne veut rien dire ici</translation>
    </message>
    <message>
        <source>The headline begins with ###.</source>
        <translation>Le titre commence par ###.</translation>
    </message>
    <message>
        <source>The scene has two headlines</source>
        <translation>La scène a deux titres</translation>
    </message>
    <message>
        <source>Say one thing a scene.</source>
        <translation>Dites une chose par scène.</translation>
    </message>
    <message>
        <source>The scene has two key figures</source>
        <translation>La scène a deux chiffres clés</translation>
    </message>
    <message>
        <source>Show one number a scene.</source>
        <translation>Montrez un chiffre par scène.</translation>
    </message>
    <message>
        <source>The scene has more than %1 paragraphs</source>
        <translation>La scène a plus de %1 paragraphes</translation>
    </message>
    <message>
        <source>The scene has two pictures</source>
        <translation>La scène a deux images</translation>
    </message>
    <message>
        <source>Show one picture a scene.</source>
        <translation>Montrez une image par scène.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no picture of the story&apos;s folder</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image du dossier du récit</translation>
    </message>
    <message>
        <source>Put a .png or .jpg beside the story and write its plain name.</source>
        <translation>Mettez un .png ou .jpg à côté du récit et écrivez son simple nom.</translation>
    </message>
    <message>
        <source>The picture has no words for those who do not see it</source>
        <translation>L’image n’a pas de mots pour qui ne la voit pas</translation>
    </message>
    <message>
        <source>Write ![what is to be seen](%1).</source>
        <translation>Écrivez&#x202f;![ce qu’il y a à voir](%1).</translation>
    </message>
    <message>
        <source>There is no picture &apos;%1&apos; beside the story</source>
        <translation>Il n’y a pas d’image «&#xa0;%1&#xa0;» à côté du récit</translation>
    </message>
    <message>
        <source>It must be a file of at most %1 MB.</source>
        <translation>Il faut un fichier d’au plus %1 Mo.</translation>
    </message>
    <message>
        <source>The notes have more than %1 paragraphs of at most %2 bytes</source>
        <translation>Les notes ont plus de %1 paragraphes d’au plus %2 octets</translation>
    </message>
    <message>
        <source>A source is an address</source>
        <translation>Une source est une adresse</translation>
    </message>
    <message>
        <source>Write - https://example.org/page.</source>
        <translation>Écrivez - https://example.org/page.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of the web</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse du web</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>Elle commence par https://.</translation>
    </message>
    <message>
        <source>A scene has at most %1 sources</source>
        <translation>Une scène a au plus %1 sources</translation>
    </message>
    <message>
        <source>Name those that its numbers stand on.</source>
        <translation>Nommez celles dont viennent ses chiffres.</translation>
    </message>
    <message>
        <source>The scene &apos;%1&apos; shows nothing</source>
        <translation>La scène «&#xa0;%1&#xa0;» ne montre rien</translation>
    </message>
    <message>
        <source>Give it words, a View or a picture.</source>
        <translation>Donnez-lui des mots, une vue ou une image.</translation>
    </message>
    <message>
        <source>The scene &apos;%1&apos; has no notes in &apos;%2&apos;</source>
        <translation>La scène «&#xa0;%1&#xa0;» n’a pas de notes en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Add ## notes %1.</source>
        <translation>Ajoutez ## notes %1.</translation>
    </message>
    <message>
        <source>The scene &apos;%1&apos; has no words in &apos;%2&apos;</source>
        <translation>La scène «&#xa0;%1&#xa0;» n’a pas de mots en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Add ## %1.</source>
        <translation>Ajoutez ## %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and the first language differ: one has no %2</source>
        <translation>«&#xa0;%1&#xa0;» et la première langue diffèrent&#xa0;: à l’une il manque %2</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>un titre</translation>
    </message>
    <message>
        <source>key figure</source>
        <translation>un chiffre clé</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>A scene shows the same in every language.</source>
        <translation>Une scène montre la même chose dans toutes les langues.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 paragraphs, the first language %3</source>
        <translation>«&#xa0;%1&#xa0;» a %2 paragraphes, la première langue %3</translation>
    </message>
    <message>
        <source>The step reveals what the scene does not have</source>
        <translation>L’étape dévoile ce que la scène n’a pas</translation>
    </message>
    <message>
        <source>Write the figure (&gt;), the lines or the picture in every language.</source>
        <translation>Écrivez le chiffre (&gt;), les lignes ou l’image dans toutes les langues.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no text of at most %2 bytes</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte d’au plus %2 octets</translation>
    </message>
    <message>
        <source>Write it between quotation marks.</source>
        <translation>Écrivez-le entre guillemets droits.</translation>
    </message>
    <message>
        <source>&apos;title&apos; is no table of languages</source>
        <translation>«&#xa0;title&#xa0;» n’est pas une table de langues</translation>
    </message>
    <message>
        <source>Write [title], then fr = &quot;…&quot;.</source>
        <translation>Écrivez [title], puis fr = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue</translation>
    </message>
    <message>
        <source>&apos;languages&apos; is no list</source>
        <translation>«&#xa0;languages&#xa0;» n’est pas une liste</translation>
    </message>
    <message>
        <source>Write languages = [&quot;fr&quot;, &quot;de&quot;, &quot;en&quot;].</source>
        <translation>Écrivez languages = [&quot;fr&quot;, &quot;de&quot;, &quot;en&quot;].</translation>
    </message>
    <message>
        <source>The language &apos;%1&apos; is given twice</source>
        <translation>La langue «&#xa0;%1&#xa0;» est donnée deux fois</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>Nommez-la une fois.</translation>
    </message>
    <message>
        <source>&apos;figures&apos; is no table of at most %1 figures</source>
        <translation>«&#xa0;figures&#xa0;» n’est pas une table d’au plus %1 chiffres</translation>
    </message>
    <message>
        <source>Write [figures], then sites = &apos;count {&quot;kinds&quot;: [&quot;site&quot;]}&apos;.</source>
        <translation>Écrivez [figures], puis sites = &apos;count {&quot;kinds&quot;: [&quot;site&quot;]}&apos;.</translation>
    </message>
    <message>
        <source>The figure &apos;%1&apos; is no text</source>
        <translation>Le chiffre «&#xa0;%1&#xa0;» n’est pas un texte</translation>
    </message>
    <message>
        <source>Write it between quotation marks: &apos;count {&quot;kinds&quot;: [&quot;site&quot;]}&apos;.</source>
        <translation>Écrivez-le entre guillemets droits&#xa0;: &apos;count {&quot;kinds&quot;: [&quot;site&quot;]}&apos;.</translation>
    </message>
    <message>
        <source>The story is of another format than this program knows</source>
        <translation>Le récit est d’un autre format que celui de ce programme</translation>
    </message>
    <message>
        <source>This program reads format = 1.</source>
        <translation>Ce programme lit format = 1.</translation>
    </message>
    <message>
        <source>There is no such theme</source>
        <translation>Ce thème n’existe pas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that the head of a story has</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place dans l’en-tête d’un récit</translation>
    </message>
    <message>
        <source>The story has no head</source>
        <translation>Le récit n’a pas d’en-tête</translation>
    </message>
    <message>
        <source>The head of the story has no end</source>
        <translation>L’en-tête du récit n’a pas de fin</translation>
    </message>
    <message>
        <source>A story begins with +++, title, languages, and +++ again.</source>
        <translation>Un récit commence par +++, title, languages, puis de nouveau +++.</translation>
    </message>
    <message>
        <source>The head of the story is no TOML: %1</source>
        <translation>L’en-tête du récit n’est pas du TOML&#xa0;: %1</translation>
    </message>
    <message>
        <source>A member a line, texts between quotation marks.</source>
        <translation>Un membre par ligne, les textes entre guillemets droits.</translation>
    </message>
    <message>
        <source>The story does not say its languages</source>
        <translation>Le récit ne dit pas ses langues</translation>
    </message>
    <message>
        <source>The story has no title in &apos;%1&apos;</source>
        <translation>Le récit n’a pas de titre en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add it below [title].</source>
        <translation>Ajoutez-le sous [title].</translation>
    </message>
    <message>
        <source>The block has %1 bytes; at most %2 are read</source>
        <translation>Le bloc a %1 octets&#x202f;; il en est lu %2 au plus</translation>
    </message>
    <message>
        <source>The block is no JSON object</source>
        <translation>Le bloc n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>Write { &quot;camera&quot;: { … } }.</source>
        <translation>Écrivez { &quot;camera&quot;: { … } }.</translation>
    </message>
    <message>
        <source>The block is no valid JSON</source>
        <translation>Le bloc n’est pas du JSON valable</translation>
    </message>
    <message>
        <source>Look for a comma or a bracket too many or too few.</source>
        <translation>Cherchez une virgule ou une parenthèse de trop ou de moins.</translation>
    </message>
    <message>
        <source>The block can&apos;t be read</source>
        <translation>Le bloc ne se lit pas</translation>
    </message>
    <message>
        <source>&apos;reveal&apos; of a step is no list of figure, text, picture</source>
        <translation>«&#xa0;reveal&#xa0;» d’une étape n’est pas une liste de figure, text, picture</translation>
    </message>
    <message>
        <source>Write [&quot;figure&quot;].</source>
        <translation>Écrivez [&quot;figure&quot;].</translation>
    </message>
    <message>
        <source>The step changes nothing</source>
        <translation>L’étape ne change rien</translation>
    </message>
    <message>
        <source>Write {&quot;reveal&quot;: [&quot;figure&quot;]}.</source>
        <translation>Écrivez {&quot;reveal&quot;: [&quot;figure&quot;]}.</translation>
    </message>
    <message>
        <source>The step changes a map that the scene does not have</source>
        <translation>L’étape change une carte que la scène n’a pas</translation>
    </message>
    <message>
        <source>Give the scene a View.</source>
        <translation>Donnez une vue à la scène.</translation>
    </message>
    <message>
        <source>There is no border &apos;%1&apos;</source>
        <translation>Il n’y a pas de frontière «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The six are BE-DE, BE-FR, BE-LU, DE-FR, DE-LU, FR-LU: border:FR-LU.</source>
        <translation>Les six sont BE-DE, BE-FR, BE-LU, DE-FR, DE-LU, FR-LU&#xa0;: border:FR-LU.</translation>
    </message>
    <message>
        <source>The atlas has no record &apos;%1&apos;</source>
        <translation>L’atlas n’a pas de fiche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A name is kind:id; gr-atlas-data query lists them.</source>
        <translation>Un nom s’écrit kind:id&#x202f;; gr-atlas-data query les énumère.</translation>
    </message>
    <message>
        <source>No record passes the filter of this View</source>
        <translation>Aucune fiche ne répond au filtre de cette vue</translation>
    </message>
    <message>
        <source>Is a word of it too narrow?</source>
        <translation>L’un de ses mots est-il trop étroit&#x202f;?</translation>
    </message>
    <message>
        <source>Is its value known? gr-atlas-data query shows the record.</source>
        <translation>Sa valeur est-elle connue&#x202f;? gr-atlas-data query montre la fiche.</translation>
    </message>
    <message>
        <source>No record of this filter has a value to add up</source>
        <translation>Aucune fiche de ce filtre n’a de valeur à additionner</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that can be added up</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être additionné</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a record</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’une fiche</translation>
    </message>
    <message>
        <source>A name is kind:id, as site:arcelormittal-differdange.</source>
        <translation>Un nom s’écrit kind:id, comme site:arcelormittal-differdange.</translation>
    </message>
    <message>
        <source>A figure is longer than %1 bytes</source>
        <translation>Un chiffre dépasse %1 octets</translation>
    </message>
    <message>
        <source>Only a border has a length</source>
        <translation>Seule une frontière a une longueur</translation>
    </message>
    <message>
        <source>Write length border:FR-LU.</source>
        <translation>Écrivez length border:FR-LU.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no figure</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chiffre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than the figure needs</source>
        <translation>«&#xa0;%1&#xa0;» est de trop pour ce chiffre</translation>
    </message>
    <message>
        <source>gr-atlas-data query lists the names.</source>
        <translation>gr-atlas-data query énumère les noms.</translation>
    </message>
    <message>
        <source>The place of &apos;%1&apos; is not known</source>
        <translation>Le lieu de «&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>The distance of &apos;%1&apos; to the borders is not known</source>
        <translation>La distance de «&#xa0;%1&#xa0;» aux frontières n’est pas connue</translation>
    </message>
    <message>
        <source>The atlas does not know this of &apos;%1&apos;</source>
        <translation>L’atlas ne sait pas cela de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No record passes this filter</source>
        <translation>Aucune fiche ne répond à ce filtre</translation>
    </message>
    <message>
        <source>A story that counts nothing is a mistake.</source>
        <translation>Un récit qui ne compte rien est une erreur.</translation>
    </message>
    <message>
        <source>There is no folder for stories</source>
        <translation>Il n’y a pas de dossier pour les récits</translation>
    </message>
    <message>
        <source>Save it under a name.</source>
        <translation>Enregistrez-le sous un nom.</translation>
    </message>
    <message>
        <source>A step is written in a way that only a text editor can change</source>
        <translation>Une étape est écrite d’une façon que seul un éditeur de texte peut changer</translation>
    </message>
    <message>
        <source>It stands between ```step and ```.</source>
        <translation>Elle se trouve entre ```step et ```.</translation>
    </message>
    <message>
        <source>The step is no JSON object</source>
        <translation>L’étape n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>A text editor shows it.</source>
        <translation>Un éditeur de texte la montre.</translation>
    </message>
    <message>
        <source>A scene has at most %1 steps</source>
        <translation>Une scène a au plus %1 étapes</translation>
    </message>
    <message>
        <source>A story is told in one language at least</source>
        <translation>Un récit se raconte dans une langue au moins</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is written in a way that only a text editor can change</source>
        <translation>«&#xa0;%1&#xa0;» est écrit d’une façon que seul un éditeur de texte peut changer</translation>
    </message>
    <message>
        <source>The text is nested too deeply or has too many parts</source>
        <translation>Le texte s’emboîte trop profondément ou a trop de parties</translation>
    </message>
    <message>
        <source>A story needs headings, paragraphs, lists and fenced blocks only.</source>
        <translation>Un récit n’a besoin que de titres, de paragraphes, de listes et de blocs entre ```.</translation>
    </message>
    <message>
        <source>This edit would change other parts of the story, too</source>
        <translation>Cette modification changerait aussi d’autres parties du récit</translation>
    </message>
    <message>
        <source>Is there a block or a link without its end? A text editor shows it.</source>
        <translation>Y a-t-il un bloc ou un lien sans fin&#x202f;? Un éditeur de texte le montre.</translation>
    </message>
    <message>
        <source>The title is written in a way that only a text editor can change</source>
        <translation>Le titre est écrit d’une façon que seul un éditeur de texte peut changer</translation>
    </message>
    <message>
        <source>A scene needs a name</source>
        <translation>Une scène a besoin d’un nom</translation>
    </message>
    <message>
        <source>The View is written in a way that only a text editor can change</source>
        <translation>La vue est écrite d’une façon que seul un éditeur de texte peut changer</translation>
    </message>
    <message>
        <source>It stands between ```view and ```.</source>
        <translation>Elle se trouve entre ```view et ```.</translation>
    </message>
    <message>
        <source>A story has at most %1 scenes</source>
        <translation>Un récit a au plus %1 scènes</translation>
    </message>
    <message>
        <source>The story has no file yet</source>
        <translation>Le récit n’a pas encore de fichier</translation>
    </message>
    <message>
        <source>Another program has changed the story</source>
        <translation>Un autre programme a modifié le récit</translation>
    </message>
    <message>
        <source>Take its text, or save under another name.</source>
        <translation>Prenez son texte ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>A picture of the story can&apos;t be copied: %1</source>
        <translation>Une image du récit ne peut pas être copiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>May the folder be written to, is the disk full?</source>
        <translation>L’écriture dans le dossier est-elle permise, le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Il y a déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This heading is written in a way that only a text editor can change</source>
        <translation>Ce titre est écrit d’une façon que seul un éditeur de texte peut changer</translation>
    </message>
    <message>
        <source>Write # and the name of the scene, in one line.</source>
        <translation>Écrivez # et le nom de la scène, en une ligne.</translation>
    </message>
    <message>
        <source>Write ## fr, ## notes fr or ## sources.</source>
        <translation>Écrivez ## fr, ## notes fr ou ## sources.</translation>
    </message>
    <message>
        <source>A line or a table stands among the words</source>
        <translation>Un trait ou un tableau se trouve parmi les mots</translation>
    </message>
    <message>
        <source>Take it out in a text editor first.</source>
        <translation>Retirez-le d’abord dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>The filter has %1 bytes</source>
        <translation>Le filtre a %1 octets</translation>
    </message>
    <message>
        <source>At most %1 are read.</source>
        <translation>Il en est lu %1 au plus.</translation>
    </message>
    <message>
        <source>The filter must be an object, not %1</source>
        <translation>Le filtre doit être un objet, pas %1</translation>
    </message>
    <message>
        <source>Write for example {&quot;kinds&quot;: [&quot;site&quot;], &quot;text&quot;: &quot;steel&quot;}.</source>
        <translation>Écrivez par exemple {&quot;kinds&quot;: [&quot;site&quot;], &quot;text&quot;: &quot;acier&quot;}.</translation>
    </message>
    <message>
        <source>The filter has an unknown member %1</source>
        <translation>Le filtre a un membre inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has an unknown member %2</source>
        <translation>%1 a un membre inconnu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has an unknown word %2</source>
        <translation>%1 a un mot inconnu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Prenez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Use any or one of: %1.</source>
        <translation>Prenez any ou l’une de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 doit être %2, pas %3</translation>
    </message>
    <message>
        <source>%1 must hold words only, not %2</source>
        <translation>%1 ne doit contenir que des mots, pas %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of words</source>
        <translation>une liste de mots</translation>
    </message>
    <message>
        <source>a year or a date</source>
        <translation>une année ou une date</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>near.%1 is %2</source>
        <translation>near.%1 vaut %2</translation>
    </message>
    <message>
        <source>border.%1 is %2</source>
        <translation>border.%1 vaut %2</translation>
    </message>
    <message>
        <source>employees.%1 is %2</source>
        <translation>employees.%1 vaut %2</translation>
    </message>
    <message>
        <source>budget.%1 is %2</source>
        <translation>budget.%1 vaut %2</translation>
    </message>
    <message>
        <source>period.%1 is %2</source>
        <translation>period.%1 vaut %2</translation>
    </message>
    <message>
        <source>bbox[%1] is %2</source>
        <translation>bbox[%1] vaut %2</translation>
    </message>
    <message>
        <source>A longitude of polygon is %1</source>
        <translation>Une longitude de polygon vaut %1</translation>
    </message>
    <message>
        <source>A latitude of polygon is %1</source>
        <translation>Une latitude de polygon vaut %1</translation>
    </message>
    <message>
        <source>A longitude of polygon</source>
        <translation>Une longitude de polygon</translation>
    </message>
    <message>
        <source>A latitude of polygon</source>
        <translation>Une latitude de polygon</translation>
    </message>
    <message>
        <source>It must be %1 or more.</source>
        <translation>Il faut au moins %1.</translation>
    </message>
    <message>
        <source>It must lie between %1 and %2.</source>
        <translation>La valeur doit être comprise entre %1 et %2.</translation>
    </message>
    <message>
        <source>It must be a whole number from 0 to %1.</source>
        <translation>Il faut un nombre entier de 0 à %1.</translation>
    </message>
    <message>
        <source>%1 lacks its member &apos;%2&apos;</source>
        <translation>Il manque à %1 son membre «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Add it: a number.</source>
        <translation>Ajoutez-le&#xa0;: un nombre.</translation>
    </message>
    <message>
        <source>text has %1 bytes</source>
        <translation>text a %1 octets</translation>
    </message>
    <message>
        <source>At most %1 are searched for.</source>
        <translation>Il en est cherché %1 au plus.</translation>
    </message>
    <message>
        <source>border.pair names no border: %1</source>
        <translation>border.pair ne nomme aucune frontière&#xa0;: %1</translation>
    </message>
    <message>
        <source>bbox must be a list of four numbers</source>
        <translation>bbox doit être une liste de quatre nombres</translation>
    </message>
    <message>
        <source>Write [west, south, east, north] in degrees.</source>
        <translation>Écrivez [ouest, sud, est, nord] en degrés.</translation>
    </message>
    <message>
        <source>The west of bbox, %1, lies east of its east, %2</source>
        <translation>L’ouest de bbox, %1, est à l’est de son est, %2</translation>
    </message>
    <message>
        <source>Write [west, south, east, north]; a box across the date line is not possible.</source>
        <translation>Écrivez [ouest, sud, est, nord]&#x202f;; un cadre par-delà la ligne de date n’est pas possible.</translation>
    </message>
    <message>
        <source>The south of bbox, %1, lies north of its north, %2</source>
        <translation>Le sud de bbox, %1, est au nord de son nord, %2</translation>
    </message>
    <message>
        <source>Write [west, south, east, north].</source>
        <translation>Écrivez [ouest, sud, est, nord].</translation>
    </message>
    <message>
        <source>polygon has too many points</source>
        <translation>polygon a trop de points</translation>
    </message>
    <message>
        <source>Simplify it to %1 at most.</source>
        <translation>Simplifiez-le à %1 au plus.</translation>
    </message>
    <message>
        <source>A position of polygon must be a list of two numbers</source>
        <translation>Une position de polygon doit être une liste de deux nombres</translation>
    </message>
    <message>
        <source>Write [lon, lat] in degrees.</source>
        <translation>Écrivez [lon, lat] en degrés.</translation>
    </message>
    <message>
        <source>A ring of polygon has %1 positions</source>
        <translation>Un anneau de polygon a %1 positions</translation>
    </message>
    <message>
        <source>It needs four or more, the last one the same as the first.</source>
        <translation>Il en faut quatre ou plus, la dernière égale à la première.</translation>
    </message>
    <message>
        <source>A ring of polygon does not close: it begins at [%1, %2] and ends at [%3, %4]</source>
        <translation>Un anneau de polygon ne se ferme pas&#xa0;: il commence à [%1, %2] et finit à [%3, %4]</translation>
    </message>
    <message>
        <source>Repeat its first position at its end.</source>
        <translation>Répétez sa première position à la fin.</translation>
    </message>
    <message>
        <source>The coordinates of polygon must be a list of rings</source>
        <translation>Les coordonnées de polygon doivent être une liste d’anneaux</translation>
    </message>
    <message>
        <source>Write the outer ring first, then its holes.</source>
        <translation>Écrivez d’abord l’anneau extérieur, puis ses trous.</translation>
    </message>
    <message>
        <source>polygon is no polygon of GeoJSON</source>
        <translation>polygon n’est pas un polygone GeoJSON</translation>
    </message>
    <message>
        <source>Write {&quot;type&quot;: &quot;Polygon&quot;, &quot;coordinates&quot;: [[[lon, lat], …]]} or a MultiPolygon.</source>
        <translation>Écrivez {&quot;type&quot;: &quot;Polygon&quot;, &quot;coordinates&quot;: [[[lon, lat], …]]} ou un MultiPolygon.</translation>
    </message>
    <message>
        <source>The coordinates of polygon must be a list of polygons</source>
        <translation>Les coordonnées de polygon doivent être une liste de polygones</translation>
    </message>
    <message>
        <source>Write each as a list of rings, the outer one first.</source>
        <translation>Écrivez chacun comme une liste d’anneaux, l’extérieur d’abord.</translation>
    </message>
    <message>
        <source>%1.min, %2, is more than %3.max, %4</source>
        <translation>%1.min, %2, dépasse %3.max, %4</translation>
    </message>
    <message>
        <source>Write the smaller number as min.</source>
        <translation>Écrivez le plus petit nombre comme min.</translation>
    </message>
    <message>
        <source>%1 is no date: %2</source>
        <translation>%1 n’est pas une date&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write 2021, &quot;2021-05&quot; or &quot;2021-05-23&quot;, years 1000 to 9999.</source>
        <translation>Écrivez 2021, &quot;2021-05&quot; ou &quot;2021-05-23&quot;, années 1000 à 9999.</translation>
    </message>
    <message>
        <source>period.from, %1, is after period.to, %2</source>
        <translation>period.from, %1, vient après period.to, %2</translation>
    </message>
    <message>
        <source>Write the earlier date as from.</source>
        <translation>Écrivez la date la plus ancienne comme from.</translation>
    </message>
    <message>
        <source>unknown names &apos;%1&apos;, which every record has</source>
        <translation>unknown nomme «&#xa0;%1&#xa0;», que chaque fiche a</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Laissez-le de côté.</translation>
    </message>
    <message>
        <source>%1 stands twice in one object of the %2</source>
        <translation>%1 figure deux fois dans un même objet&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>The number %1 in the %2 is too large</source>
        <translation>Le nombre %1 est trop grand&#xa0;: %2</translation>
    </message>
    <message>
        <source>The %1 is not valid JSON at %2</source>
        <translation>Ce n’est pas du JSON valable à %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>The %1 has lists or objects more than %2 deep</source>
        <translation>Des listes ou des objets s’emboîtent sur plus de %2 niveaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>The View is nested deeper than %1 levels</source>
        <translation>La vue s’emboîte sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>Member &apos;%1&apos; of the View is given twice</source>
        <translation>Le membre «&#xa0;%1&#xa0;» de la vue est donné deux fois</translation>
    </message>
    <message>
        <source>The View has %1 bytes; at most %2 are read</source>
        <translation>La vue a %1 octets&#x202f;; il en est lu %2 au plus</translation>
    </message>
    <message>
        <source>The View is no valid JSON near line %1</source>
        <translation>La vue n’est pas du JSON valable, vers la ligne %1</translation>
    </message>
    <message>
        <source>Open it in a text editor, or make it again from the program.</source>
        <translation>Ouvrez-la dans un éditeur de texte ou refaites-la depuis le programme.</translation>
    </message>
    <message>
        <source>The View cannot be read: %1</source>
        <translation>La vue ne se lit pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of the View is no text</source>
        <translation>«&#xa0;%1&#xa0;» de la vue n’est pas un texte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of the View is longer than %2 bytes</source>
        <translation>«&#xa0;%1&#xa0;» de la vue dépasse %2 octets</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2 of a View</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de %2 dans une vue</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of the View is no list of at most %2 texts</source>
        <translation>«&#xa0;%1&#xa0;» de la vue n’est pas une liste d’au plus %2 textes</translation>
    </message>
    <message>
        <source>&apos;camera&apos; of the View is no object</source>
        <translation>«&#xa0;camera&#xa0;» de la vue n’est pas un objet</translation>
    </message>
    <message>
        <source>Expected {&quot;lon&quot;: 6.1, &quot;lat&quot;: 49.6, &quot;bearing&quot;: 0, &quot;span&quot;: 0.01}.</source>
        <translation>Attendu&#xa0;: {&quot;lon&quot;: 6.1, &quot;lat&quot;: 49.6, &quot;bearing&quot;: 0, &quot;span&quot;: 0.01}.</translation>
    </message>
    <message>
        <source>The View&apos;s camera has no member &apos;%1&apos;</source>
        <translation>La caméra de la vue n’a pas de membre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of the View&apos;s camera is no number</source>
        <translation>«&#xa0;%1&#xa0;» de la caméra de la vue n’est pas un nombre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in &apos;paused&apos; of the View is no member of a filter</source>
        <translation>«&#xa0;%1&#xa0;» dans «&#xa0;paused&#xa0;» de la vue n’est pas un membre d’un filtre</translation>
    </message>
    <message>
        <source>&apos;layers&apos; of the View is no list</source>
        <translation>«&#xa0;layers&#xa0;» de la vue n’est pas une liste</translation>
    </message>
    <message>
        <source>The View does not say its version</source>
        <translation>La vue ne dit pas sa version</translation>
    </message>
    <message>
        <source>Expected a member &quot;version&quot;: %1.</source>
        <translation>Attendu&#xa0;: un membre &quot;version&quot;, %1.</translation>
    </message>
    <message>
        <source>&apos;version&apos; of the View is no whole number from 1 on</source>
        <translation>«&#xa0;version&#xa0;» de la vue n’est pas un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>The View was made by a newer program: it has version %1, this program reads versions up to %2</source>
        <translation>La vue vient d’un programme plus récent&#xa0;: elle est de la version %1, ce programme lit jusqu’à la version %2</translation>
    </message>
    <message>
        <source>Update the atlas.</source>
        <translation>Mettez l’atlas à jour.</translation>
    </message>
    <message>
        <source>The View is no JSON object</source>
        <translation>La vue n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>Expected {&quot;version&quot;: 1, …}.</source>
        <translation>Attendu&#xa0;: {&quot;version&quot;: 1, …}.</translation>
    </message>
    <message>
        <source>A View has no member &apos;%1&apos;</source>
        <translation>Une vue n’a pas de membre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This is no saved view: %1</source>
        <translation>Ce n’est pas une vue gardée&#xa0;: %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>pas un objet JSON</translation>
    </message>
    <message>
        <source>The saved view is of a newer version of the program</source>
        <translation>La vue gardée vient d’une version plus récente du programme</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The saved view has no version that is known</source>
        <translation>La vue gardée n’a pas de version connue</translation>
    </message>
    <message>
        <source>The saved view has no name</source>
        <translation>La vue gardée n’a pas de nom</translation>
    </message>
    <message>
        <source>The saved view has no date</source>
        <translation>La vue gardée n’a pas de date</translation>
    </message>
    <message>
        <source>&apos;saved&apos; is a date such as 2026-11-25T16:00:00Z.</source>
        <translation>«&#xa0;saved&#xa0;» est une date comme 2026-11-25T16:00:00Z.</translation>
    </message>
    <message>
        <source>The saved view holds no &apos;view&apos;</source>
        <translation>La vue gardée ne contient pas de «&#xa0;view&#xa0;»</translation>
    </message>
    <message>
        <source>The saved view cannot be deleted: %1</source>
        <translation>La vue gardée ne peut pas être supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>May the folder be written to?</source>
        <translation>L’écriture dans le dossier est-elle permise&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing can be exported now</source>
        <translation>Rien ne peut être exporté pour l’instant</translation>
    </message>
    <message>
        <source>Wait until the atlas is open.</source>
        <translation>Attendez que l’atlas soit ouvert.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Does the folder exist, is the disk full?</source>
        <translation>Le dossier existe-t-il, le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>L’export a été arrêté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a file or another place, %2 what is wrong there</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <extracomment>%1 a file, %2 the name of a layer in it</extracomment>
        <translation>%1, couche %2</translation>
    </message>
    <message>
        <source>The file does not say its format</source>
        <translation>Le fichier ne dit pas son format</translation>
    </message>
    <message>
        <source>Write format = 1 at its top.</source>
        <translation>Écrivez format = 1 tout en haut.</translation>
    </message>
    <message>
        <source>A ring of polygon</source>
        <translation>Un anneau de polygon</translation>
    </message>
    <message>
        <source>a list of positions</source>
        <translation>une liste de positions</translation>
    </message>
    <message>
        <source>The content at %1 was not taken. %2</source>
        <translation>Le contenu de %1 n’a pas été installé. %2</translation>
    </message>
    <message>
        <source>There is no content at %1.</source>
        <translation>Il n’y a pas de contenu à cet endroit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Version %1 is ready.</source>
        <translation>La version %1 est prête.</translation>
    </message>
    <message>
        <source>Version %1 at %2 was taken before.</source>
        <translation>La version %1 de %2 a déjà été installée.</translation>
    </message>
    <message>
        <source>An update is under way already</source>
        <translation>Une mise à jour est déjà en cours</translation>
    </message>
    <message>
        <source>The update was stopped</source>
        <translation>La mise à jour a été arrêtée</translation>
    </message>
    <message>
        <source>Its version %1 is older than %2, which was taken before</source>
        <translation>Sa version %1 est plus ancienne que la version %2, déjà installée</translation>
    </message>
    <message>
        <source>Its version %1 is older than %2, which is ready</source>
        <translation>Sa version %1 est plus ancienne que la version %2, qui est prête</translation>
    </message>
    <message>
        <source>It is another content under a number already used, %1</source>
        <translation>C’est un autre contenu sous un numéro déjà utilisé, %1</translation>
    </message>
    <message>
        <source>Give it a larger number.</source>
        <translation>Donnez-lui un numéro plus grand.</translation>
    </message>
    <message>
        <source>The disk has no room for it: %1 MB are needed</source>
        <translation>Le disque n’a pas la place&#xa0;: il faut %1 Mo</translation>
    </message>
    <message>
        <source>The archive is larger than its manifest says</source>
        <translation>L’archive est plus grande que ne le dit son manifeste</translation>
    </message>
    <message>
        <source>The archive ends after %1 of %2 bytes</source>
        <translation>L’archive s’arrête après %1 octets sur %2</translation>
    </message>
    <message>
        <source>Version %1 stopped the program each time it was tried</source>
        <translation>La version %1 a arrêté le programme à chaque essai</translation>
    </message>
    <message>
        <source>Make a new version of it.</source>
        <translation>Faites-en une nouvelle version.</translation>
    </message>
    <message>
        <source>It can&apos;t be loaded: %1</source>
        <translation>Il ne peut pas être chargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The archive can&apos;t be read: %1</source>
        <translation>L’archive ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The archive can&apos;t be unpacked: %1</source>
        <translation>L’archive ne peut pas être décompressée&#xa0;: %1</translation>
    </message>
    <message>
        <source>for no reason given</source>
        <translation>sans raison donnée</translation>
    </message>
    <message>
        <source>The archive holds what its manifest does not name: %1</source>
        <translation>L’archive contient ce que son manifeste ne nomme pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>a file without a name</source>
        <translation>un fichier sans nom</translation>
    </message>
    <message>
        <source>a file of another name</source>
        <translation>un fichier d’un autre nom</translation>
    </message>
    <message>
        <source>a file twice</source>
        <translation>deux fois le même fichier</translation>
    </message>
    <message>
        <source>something that is no regular file</source>
        <translation>autre chose qu’un fichier ordinaire</translation>
    </message>
    <message>
        <source>a file of another size</source>
        <translation>un fichier d’une autre taille</translation>
    </message>
    <message>
        <source>The archive holds more than its manifest says</source>
        <translation>L’archive contient plus que ne le dit son manifeste</translation>
    </message>
    <message>
        <source>The file in the archive is not the one that was signed</source>
        <translation>Le fichier dans l’archive n’est pas celui qui a été signé</translation>
    </message>
    <message>
        <source>The archive lacks files that its manifest names</source>
        <translation>Il manque dans l’archive des fichiers que son manifeste nomme</translation>
    </message>
    <message>
        <source>The file is larger than it may be</source>
        <translation>Le fichier est plus grand qu’il n’est permis</translation>
    </message>
    <message>
        <source>The file has %1 of %2 bytes</source>
        <translation>Le fichier a %1 octets sur %2</translation>
    </message>
    <message>
        <source>The file is not the one that was signed</source>
        <translation>Le fichier n’est pas celui qui a été signé</translation>
    </message>
    <message>
        <source>The folder holds what was not signed</source>
        <translation>Le dossier contient ce qui n’a pas été signé</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: %1</source>
        <translation>Le dossier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made: %1</source>
        <translation>Le dossier ne peut pas être créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder can&apos;t be renamed: %1</source>
        <translation>Le dossier ne peut pas être renommé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written: %1</source>
        <translation>Le dossier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The atlas has no records</source>
        <translation>L’atlas n’a pas de fiches</translation>
    </message>
    <message>
        <source>A story has errors: %1</source>
        <translation>Un récit a des erreurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder of content can&apos;t be written: %1</source>
        <translation>Le dossier du contenu ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder of content can&apos;t be locked: %1</source>
        <translation>Le dossier du contenu ne peut pas être verrouillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The state of the content is lost or old: nothing older than before is taken.</source>
        <translation>L’état du contenu est perdu ou ancien&#xa0;: rien de plus ancien qu’avant n’est installé.</translation>
    </message>
    <message>
        <source>The state of the content is damaged: it was made anew from what is signed.</source>
        <translation>L’état du contenu est abîmé&#xa0;: il a été refait à partir de ce qui est signé.</translation>
    </message>
    <message>
        <source>The content is no longer what was tried: %1</source>
        <translation>Le contenu n’est plus celui qui a été essayé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Version %1 was accepted before</source>
        <translation>La version %1 a déjà été acceptée</translation>
    </message>
    <message>
        <source>The content can&apos;t be trusted: %1</source>
        <translation>Le contenu n’est pas digne de confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>its manifest is too large</source>
        <translation>son manifeste est trop grand</translation>
    </message>
    <message>
        <source>the kiosk has no key to check it with</source>
        <translation>la borne n’a pas de clé pour le vérifier</translation>
    </message>
    <message>
        <source>its manifest is not signed</source>
        <translation>son manifeste n’est pas signé</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>sa signature est fausse</translation>
    </message>
    <message>
        <source>it has no list of at most %1 files</source>
        <translation>il n’a pas de liste d’au plus %1 fichiers</translation>
    </message>
    <message>
        <source>a file has no name, size and sum</source>
        <translation>un fichier n’a pas de nom, de taille et de somme</translation>
    </message>
    <message>
        <source>a file has a name that no content has</source>
        <translation>un fichier a un nom qu’aucun contenu n’a</translation>
    </message>
    <message>
        <source>the size of &apos;%1&apos; is out of range</source>
        <translation>la taille de «&#xa0;%1&#xa0;» est hors limites</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is given twice</source>
        <translation>«&#xa0;%1&#xa0;» est donné deux fois</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>its files are too large together</source>
        <translation>ses fichiers sont trop grands ensemble</translation>
    </message>
    <message>
        <source>its members are not those of format 1</source>
        <translation>ses membres ne sont pas ceux du format 1</translation>
    </message>
    <message>
        <source>it is of another product</source>
        <translation>il est d’un autre produit</translation>
    </message>
    <message>
        <source>its version is no number from 1</source>
        <translation>sa version n’est pas un nombre à partir de 1</translation>
    </message>
    <message>
        <source>its dates are none</source>
        <translation>ses dates n’en sont pas</translation>
    </message>
    <message>
        <source>its archive is none</source>
        <translation>son archive n’en est pas une</translation>
    </message>
    <message>
        <source>The content is of the channel &apos;%1&apos;, not &apos;%2&apos;</source>
        <translation>Le contenu est du canal «&#xa0;%1&#xa0;», non de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The content was valid until %1 only</source>
        <translation>Le contenu n’était valable que jusqu’au %1</translation>
    </message>
    <message>
        <source>Make a new version of it, or set the clock.</source>
        <translation>Faites-en une nouvelle version, ou réglez l’horloge.</translation>
    </message>
    <message>
        <source>The clock says that the content is of the future</source>
        <translation>D’après l’horloge, le contenu vient du futur</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Réglez l’horloge.</translation>
    </message>
    <message>
        <source>The server answers with %1</source>
        <translation>Le serveur répond par %1</translation>
    </message>
    <message>
        <source>Content is fetched by https only</source>
        <translation>Le contenu n’est pris que par HTTPS</translation>
    </message>
    <message>
        <source>It comes too slowly: the next look goes on with what has come</source>
        <translation>Il arrive trop lentement&#xa0;: le prochain essai reprend ce qui est arrivé</translation>
    </message>
    <message>
        <source>The server was refused, its certificate is not trusted: %1</source>
        <translation>Le serveur a été refusé, son certificat n’est pas digne de confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Is this computer&apos;s clock right?</source>
        <translation>L’horloge de cet ordinateur est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>The content can&apos;t be fetched: %1</source>
        <translation>Le contenu n’a pas pu être pris&#xa0;: %1</translation>
    </message>
    <message>
        <source>These are no counts of a day</source>
        <translation>Ce ne sont pas les comptes d’un jour</translation>
    </message>
    <message>
        <source>The folder of counts can&apos;t be read: %1</source>
        <translation>Le dossier des comptes ne peut pas être lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <comment>a value of a facet</comment>
        <translation>
            <numerusform>%1, %Ln fiche</numerusform>
            <numerusform>%1, %Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FilterFoot</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <extracomment>The keys that undo</extracomment>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <extracomment>The keys that redo</extracomment>
        <translation>Ctrl Maj Z</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Garder cette vue</translation>
    </message>
</context>
<context>
    <name>FilterHead</name>
    <message>
        <source>Industrial atlas</source>
        <extracomment>The title of the program, first line of two</extracomment>
        <translation>Atlas industriel</translation>
    </message>
    <message>
        <source>of the Greater Region</source>
        <extracomment>The title of the program, second line of two</extracomment>
        <translation>de la Grande Région</translation>
    </message>
    <message>
        <source>Fold the filter away</source>
        <translation>Replier le filtre</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1 some values of a filter, %2 how many others there are</extracomment>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Any border, %1</source>
        <translation>Toute frontière, %1</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Toute la région</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 words of a search, in the quotation marks of the language</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, déplié</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
    <message>
        <source>all</source>
        <comment>nothing is chosen in a facet</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>takes back the choice in a facet</comment>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Effacer le critère %1</translation>
    </message>
</context>
<context>
    <name>FoldedBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter, in use: unfold</source>
        <translation>Filtre, actif&#xa0;: déplier</translation>
    </message>
    <message>
        <source>Filter: unfold</source>
        <translation>Filtre&#xa0;: déplier</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Told in</source>
        <translation>Dit en</translation>
    </message>
    <message>
        <source>The story is told in %1</source>
        <translation>Le récit est dit en %1</translation>
    </message>
    <message>
        <source>Colours of the story</source>
        <translation>Couleurs du récit</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Comme choisi</translation>
    </message>
    <message>
        <source>Those that the program has when it is told</source>
        <translation>Celles du programme au moment du récit</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Colours of the story: paper</source>
        <translation>Couleurs du récit&#xa0;: papier</translation>
    </message>
    <message>
        <source>Colours of the story: night</source>
        <translation>Couleurs du récit&#xa0;: nuit</translation>
    </message>
</context>
<context>
    <name>KindTile</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <comment>a value of a facet</comment>
        <translation>
            <numerusform>%1, %Ln fiche</numerusform>
            <numerusform>%1, %Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
</context>
<context>
    <name>KioskBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of a kiosk: its first page</comment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>My list (%1)</source>
        <translation>Ma liste (%1)</translation>
    </message>
    <message>
        <source>Higher</source>
        <extracomment>A button that brings all panels of a kiosk further down, for whoever sits</extracomment>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Everything higher up</source>
        <translation>Tout plus haut</translation>
    </message>
    <message>
        <source>Everything lower down</source>
        <translation>Tout plus bas</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Grand texte</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
</context>
<context>
    <name>KioskBorders</name>
    <message>
        <source>Which border?</source>
        <translation>Quelle frontière&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) less than 10 km from the border, the nearest first.</source>
        <translation>
            <numerusform>%Ln fiche à moins de 10&#xa0;km de la frontière.</numerusform>
            <numerusform>%Ln fiches à moins de 10&#xa0;km de la frontière, la plus proche d’abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message>
        <source>Close the card</source>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <source>QR code of the source: %1</source>
        <translation>Code QR de la source&#xa0;: %1</translation>
    </message>
    <message>
        <source>No source can be opened</source>
        <translation>Aucune source à ouvrir</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source&#xa0;:</translation>
    </message>
    <message>
        <source>On my list</source>
        <translation>Dans ma liste</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Take it off my list</source>
        <translation>Retirer de ma liste</translation>
    </message>
    <message>
        <source>Add it to my list</source>
        <translation>Ajouter à ma liste</translation>
    </message>
    <message>
        <source>My list is full (%1)</source>
        <translation>Liste pleine (%1)</translation>
    </message>
</context>
<context>
    <name>KioskCountdown</name>
    <message>
        <source>Are you still here?</source>
        <translation>Êtes-vous encore là&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Then this page closes.</source>
        <translation>Cette page se fermera ensuite.</translation>
    </message>
    <message>
        <source>Then everything you looked at and collected is forgotten.</source>
        <translation>Ensuite, tout ce que vous avez consulté et gardé sera oublié.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Je suis encore là</translation>
    </message>
</context>
<context>
    <name>KioskDark</name>
    <message>
        <source>The glass can be wiped now. No touch does anything.</source>
        <translation>La vitre peut être nettoyée. Aucun toucher n’a d’effet.</translation>
    </message>
</context>
<context>
    <name>KioskHere</name>
    <message numerus="yes">
        <source>%Ln record(s) in one place</source>
        <translation>
            <numerusform>%Ln fiche au même endroit</numerusform>
            <numerusform>%Ln fiches au même endroit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskInstitution</name>
    <message>
        <source>QR code: %1</source>
        <translation>Code QR&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>KioskList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>KioskMain</name>
    <message>
        <source>Industrial atlas of the Greater Region</source>
        <translation>Atlas industriel de la Grande Région</translation>
    </message>
</context>
<context>
    <name>KioskNear</name>
    <message>
        <source>No record lies here. Move the map, or choose another place.</source>
        <translation>Aucune fiche ici. Déplacez la carte ou choisissez un autre lieu.</translation>
    </message>
</context>
<context>
    <name>KioskPin</name>
    <message>
        <source>Number of the staff</source>
        <translation>Code du personnel</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>That is not the number.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. The next one in %n second(s).</source>
        <translation>
            <numerusform>Trop d’essais. Le prochain dans %n seconde.</numerusform>
            <numerusform>Trop d’essais. Le prochain dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kiosk has no number: see the operator’s page.</source>
        <translation>Cette borne n’a pas de code&#xa0;: voir la page de l’exploitant.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KioskPrivacy</name>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>What you look at, type and collect is forgotten when you leave, at the latest a minute or two after your last touch.</source>
        <translation>Ce que vous consultez, tapez et gardez est oublié à votre départ, au plus tard une à deux minutes après votre dernier toucher.</translation>
    </message>
    <message>
        <source>The codes hold text and addresses only. Nobody learns that you have read them.</source>
        <translation>Les codes ne contiennent que du texte et des adresses. Personne n’apprend que vous les avez lus.</translation>
    </message>
    <message>
        <source>This kiosk uses no camera and no microphone, and asks for no name.</source>
        <translation>Cette borne n’utilise ni caméra ni micro et ne demande aucun nom.</translation>
    </message>
    <message>
        <source>Only numbers of the day are kept: how many visitors, which languages, which ways were taken, which records were opened, how many searches found something and how many nothing, how many lists were taken along. Never what was typed, by whom or at what time.</source>
        <translation>Seuls des nombres du jour sont gardés&#xa0;: combien de visiteurs, quelles langues, quels parcours suivis, quelles fiches ouvertes, combien de recherches avec ou sans résultat, combien de listes emportées. Jamais ce qui a été tapé, ni par qui, ni à quelle heure.</translation>
    </message>
</context>
<context>
    <name>KioskScene</name>
    <message>
        <source>Previous</source>
        <comment>scene of a story</comment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>scene of a story</comment>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>KioskSearch</name>
    <message>
        <source>A firm, a town, a trade …</source>
        <translation>Une entreprise, une ville, un métier…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing has these words. Try a shorter one, or a municipality.</source>
        <translation>Rien ne contient ces mots. Essayez un mot plus court ou une commune.</translation>
    </message>
</context>
<context>
    <name>KioskSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KioskStaff</name>
    <message>
        <source>Looking after this kiosk</source>
        <translation>Entretien de cette borne</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>%1° turned</source>
        <translation>tourné de %1°</translation>
    </message>
    <message>
        <source>Languages on offer</source>
        <translation>Langues proposées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Wipe the glass (60 s)</source>
        <translation>Nettoyer la vitre (60&#xa0;s)</translation>
    </message>
    <message>
        <source>Look for new content now</source>
        <translation>Chercher du nouveau contenu</translation>
    </message>
    <message>
        <source>Counts to the USB stick</source>
        <translation>Comptages sur la clé USB</translation>
    </message>
    <message>
        <source>Start the program anew</source>
        <translation>Redémarrer le programme</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>Program %1, content %2</source>
        <translation>Programme %1, contenu %2</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>Dernières erreurs</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>Retour aux visiteurs</translation>
    </message>
    <message>
        <source>Back to the content before</source>
        <translation>Revenir au contenu précédent</translation>
    </message>
</context>
<context>
    <name>KioskStories</name>
    <message>
        <source>Choose one. You turn the pages yourself.</source>
        <translation>Choisissez-en un. Vous tournez les pages vous-même.</translation>
    </message>
</context>
<context>
    <name>KioskTakeaway</name>
    <message>
        <source>My list</source>
        <translation>Ma liste</translation>
    </message>
    <message>
        <source>QR code of your list, as text</source>
        <translation>Code QR de votre liste, en texte</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <extracomment>The list is too long for one code: which of them is shown</extracomment>
        <translation>Code %1 sur %2</translation>
    </message>
    <message>
        <source>Point the camera of your telephone at the code: it holds your list as text. No network is needed.</source>
        <translation>Visez le code avec l’appareil photo de votre téléphone&#xa0;: il contient votre liste en texte. Aucun réseau n’est nécessaire.</translation>
    </message>
    <message>
        <source>Take “%1” off the list</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la liste</translation>
    </message>
</context>
<context>
    <name>KioskTogether</name>
    <message>
        <source>Projects over the borders. Choose one: its arcs show who takes part.</source>
        <translation>Des projets par-delà les frontières. Choisissez-en un&#xa0;: ses arcs montrent qui y participe.</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Industrial atlas of the Greater Region</source>
        <translation>Atlas industriel de la Grande Région</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toucher pour commencer</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>Que voulez-vous voir&#x202f;?</translation>
    </message>
    <message>
        <source>Near me</source>
        <translation>Près de chez moi</translation>
    </message>
    <message>
        <source>Both sides of a border</source>
        <translation>Des deux côtés</translation>
    </message>
    <message>
        <source>Who works with whom</source>
        <translation>Qui travaille avec qui</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>The exhibition is closed. See you soon.</source>
        <translation>L’exposition est fermée. À bientôt.</translation>
    </message>
    <message>
        <source>Six borders. Touch the map.</source>
        <translation>Six frontières. Touchez la carte.</translation>
    </message>
</context>
<context>
    <name>KioskZoom</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Dézoomer</translation>
    </message>
</context>
<context>
    <name>LegendBorder</name>
    <message>
        <source>Inner border: each side glows in its country’s colour, more strongly where it is chosen</source>
        <translation>Frontière intérieure&#xa0;: chaque côté luit dans la couleur de son pays, plus fort quand elle est choisie</translation>
    </message>
</context>
<context>
    <name>LegendPanel</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Close the legend</source>
        <translation>Fermer la légende</translation>
    </message>
    <message>
        <source>Kind: the shape</source>
        <translation>Nature&#xa0;: la forme</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Several records; the ring is cut by kind</source>
        <translation>Plusieurs fiches&#x202f;; l’anneau les partage par nature</translation>
    </message>
    <message>
        <source>Status: the fill</source>
        <translation>État&#xa0;: le remplissage</translation>
    </message>
    <message>
        <source>Operating, running</source>
        <translation>En service, en cours</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>En travaux</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>En reconversion</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>En fermeture</translation>
    </message>
    <message>
        <source>Closed, stopped</source>
        <translation>Fermé, arrêté</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevé</translation>
    </message>
    <message>
        <source>Precision and filter</source>
        <translation>Précision et filtre</translation>
    </message>
    <message>
        <source>Dashed outline: placed at its municipality only</source>
        <translation>Trait pointillé&#xa0;: placé à sa commune seulement</translation>
    </message>
    <message>
        <source>Left out by the filter</source>
        <translation>Hors du filtre</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Frontière</translation>
    </message>
    <message>
        <source>Many records in little room</source>
        <translation>Beaucoup de fiches, peu de place</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anneaux</translation>
    </message>
    <message>
        <source>Hexagons</source>
        <translation>Hexagones</translation>
    </message>
    <message>
        <source>Heat</source>
        <comment>density of records on the map</comment>
        <translation>Chaleur</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Opening the atlas…</source>
        <translation>Ouverture de l’atlas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Industrial atlas of the Greater Region</source>
        <translation>Atlas industriel de la Grande Région</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et encore %n</numerusform>
            <numerusform>%1 et encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Map of the Greater Region.</source>
        <translation>Carte de la Grande Région.</translation>
    </message>
    <message>
        <source>Map with %1.</source>
        <extracomment>%1 lands or towns that are named on a map</extracomment>
        <translation>Carte avec %1.</translation>
    </message>
    <message>
        <source>The inner borders glow in the colours of their neighbours.</source>
        <translation>Les frontières intérieures luisent aux couleurs de leurs voisins.</translation>
    </message>
    <message numerus="yes">
        <source>Standing out: the border %1.</source>
        <extracomment>%1 borders, &quot;France–Luxembourg&quot;</extracomment>
        <translation>
            <numerusform>En évidence&#xa0;: la frontière %1.</numerusform>
            <numerusform>En évidence&#xa0;: les frontières %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>On voit&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 records in %n ring(s) that say how many lie there.</source>
        <extracomment>%1 a number of records</extracomment>
        <translation>
            <numerusform>%1 fiches dans %n anneau qui dit combien il y en a là.</numerusform>
            <numerusform>%1 fiches dans %n anneaux qui disent combien il y en a là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1; %2 records pass it.</source>
        <extracomment>%1 a filter in words, %2 how many records pass it</extracomment>
        <translation>Filtre&#xa0;: %1&#x202f;; %2 fiches y répondent.</translation>
    </message>
    <message>
        <source>Arcs join %1 with %2.</source>
        <extracomment>%1 a record, %2 records it is linked to</extracomment>
        <translation>Des arcs relient %1 à %2.</translation>
    </message>
    <message>
        <source>An arc joins two of them.</source>
        <translation>Un arc en relie deux.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cross(es) a border.</source>
        <translation>
            <numerusform>%n d’entre eux passe une frontière.</numerusform>
            <numerusform>%n d’entre eux passent une frontière.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Type of partner</source>
        <translation>Type de partenaire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Distance to the border</source>
        <translation>Distance à la frontière</translation>
    </message>
    <message>
        <source>Distance to a place</source>
        <translation>Distance à un lieu</translation>
    </message>
    <message>
        <source>Drawn area</source>
        <translation>Zone dessinée</translation>
    </message>
    <message>
        <source>Section of the map</source>
        <translation>Partie de la carte</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>MissingLines</name>
    <message numerus="yes">
        <source>%1: %Ln record(s) without a value</source>
        <extracomment>%1 a member of the filter: &quot;Employees&quot;</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln fiche sans valeur</numerusform>
            <numerusform>%1&#xa0;: %Ln fiches sans valeur</numerusform>
        </translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>exclure</translation>
    </message>
    <message>
        <source>include</source>
        <translation>inclure</translation>
    </message>
</context>
<context>
    <name>NoMapState</name>
    <message>
        <source>The map cannot be drawn: this screen offers no OpenGL</source>
        <translation>La carte ne peut pas être dessinée&#xa0;: cet écran n’offre pas OpenGL</translation>
    </message>
    <message>
        <source>Search, filters and the list work without it. For the map, install the Mesa drivers (libgl1-mesa-dri), or start without QT_QUICK_BACKEND=software.</source>
        <translation>La recherche, les filtres et la liste fonctionnent sans elle. Pour la carte, installez les pilotes Mesa (libgl1-mesa-dri), ou démarrez sans QT_QUICK_BACKEND=software.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>north of the border %1</source>
        <translation>au nord de la frontière %1</translation>
    </message>
    <message>
        <source>north-east of the border %1</source>
        <translation>au nord-est de la frontière %1</translation>
    </message>
    <message>
        <source>east of the border %1</source>
        <translation>à l’est de la frontière %1</translation>
    </message>
    <message>
        <source>south-east of the border %1</source>
        <translation>au sud-est de la frontière %1</translation>
    </message>
    <message>
        <source>south of the border %1</source>
        <translation>au sud de la frontière %1</translation>
    </message>
    <message>
        <source>south-west of the border %1</source>
        <translation>au sud-ouest de la frontière %1</translation>
    </message>
    <message>
        <source>west of the border %1</source>
        <translation>à l’ouest de la frontière %1</translation>
    </message>
    <message>
        <source>north-west of the border %1</source>
        <translation>au nord-ouest de la frontière %1</translation>
    </message>
    <message>
        <source>at the border %1</source>
        <translation>à la frontière %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a distance, %2 &quot;south of the border FR–LU&quot;</extracomment>
        <translation>à %1 %2</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>près %1</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>Back</source>
        <comment>to the scene before</comment>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>scene of a story</comment>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Pointeur</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Échanger les écrans</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of the day</comment>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>PresenterPicture</name>
    <message>
        <source>What the audience sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
</context>
<context>
    <name>PresenterScreen</name>
    <message>
        <source>Audience: %1, %2 × %3</source>
        <extracomment>%1: name of a screen, %2 and %3 its width and height</extracomment>
        <translation>Public&#xa0;: %1, %2 × %3</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Presenter</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Frozen: the audience keeps its picture</source>
        <translation>Figé&#xa0;: la salle garde son image</translation>
    </message>
    <message>
        <source>This window is for you only</source>
        <translation>Cette fenêtre n’est que pour vous</translation>
    </message>
    <message>
        <source>The last scene</source>
        <translation>Dernière scène</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>Scène suivante</translation>
    </message>
    <message>
        <source>No notes for this scene</source>
        <translation>Pas de notes pour cette scène</translation>
    </message>
    <message>
        <source>Scene %1: %2</source>
        <translation>Scène %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Next for the audience</source>
        <comment>the picture, once it is no longer frozen</comment>
        <translation>Ensuite pour la salle</translation>
    </message>
    <message>
        <source>On the screen now</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>Toutes les scènes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message numerus="yes">
        <source>%1 employee(s)</source>
        <translation>
            <numerusform>%1 salarié</numerusform>
            <numerusform>%1 salariés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2 employees</source>
        <extracomment>%1 and %2 numbers, the second never one</extracomment>
        <translation>%1 – %2 salariés</translation>
    </message>
    <message numerus="yes">
        <source>at least %1 employee(s)</source>
        <translation>
            <numerusform>au moins %1 salarié</numerusform>
            <numerusform>au moins %1 salariés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %1 employee(s)</source>
        <translation>
            <numerusform>au plus %1 salarié</numerusform>
            <numerusform>au plus %1 salariés</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>%1 an amount of money: &quot;€1.2m&quot;</extracomment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1 an amount of money: &quot;€1.2m&quot;</extracomment>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 a date: &quot;2021&quot;, &quot;May 2021&quot;</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 a date: &quot;2021&quot;, &quot;May 2021&quot;</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>RangeGroup</name>
    <message>
        <source>No record of this atlas has a value.</source>
        <translation>Aucune fiche de cet atlas n’a de valeur.</translation>
    </message>
</context>
<context>
    <name>RangeSlider</name>
    <message>
        <source>%1, from: %2</source>
        <extracomment>An end of a range. %1 &quot;Employees&quot;, %2 &quot;100&quot; or &quot;open&quot;</extracomment>
        <translation>%1, de&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, to: %2</source>
        <extracomment>An end of a range. %1 &quot;Employees&quot;, %2 &quot;5,000&quot; or &quot;open&quot;</extracomment>
        <translation>%1, à&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RecordBody</name>
    <message>
        <source>Website %1, opens in the browser</source>
        <translation>Site web %1, s’ouvre dans le navigateur</translation>
    </message>
    <message>
        <source>Who works with it</source>
        <translation>Qui travaille avec</translation>
    </message>
    <message>
        <source>%1 of %2 across a border</source>
        <extracomment>%1 of %2 links to partners, projects and sites</extracomment>
        <translation>%1 sur %2 par-delà une frontière</translation>
    </message>
</context>
<context>
    <name>RecordContent</name>
    <message>
        <source>Close the card</source>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The key that closes</extracomment>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>Operator</source>
        <translation>Exploitant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>known to the site</source>
        <translation>connue au site près</translation>
    </message>
    <message>
        <source>known to its municipality only</source>
        <translation>connue à la commune près</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Frontière</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Activity (NACE)</source>
        <translation>Activité (NACE)</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>EU funding</source>
        <translation>Fonds européens</translation>
    </message>
    <message>
        <source>in the river that belongs to both sides, %1</source>
        <extracomment>%1 two countries, &quot;Germany–Luxembourg&quot;</extracomment>
        <translation>dans la rivière commune, %1</translation>
    </message>
    <message>
        <source>%1 from the border %2</source>
        <extracomment>%1 a distance, %2 two countries: &quot;about 8 km from the border France–Luxembourg&quot;</extracomment>
        <translation>à %1 de la frontière %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>EU funding: %1</source>
        <translation>Fonds européens&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1% from the EU: %2</source>
        <extracomment>%1 a number, %2 an amount: &quot;60% from the EU: €3.94m&quot;</extracomment>
        <translation>%1&#xa0;% de l’UE&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message numerus="yes">
        <source>%Ln record(s) in view</source>
        <translation>
            <numerusform>%Ln fiche à l’écran</numerusform>
            <numerusform>%Ln fiches à l’écran</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>No record lies here. Move the map or let more through the filter.</source>
        <translation>Aucune fiche ici. Déplacez la carte ou élargissez le filtre.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in one place</source>
        <translation>
            <numerusform>%Ln fiche au même endroit</numerusform>
            <numerusform>%Ln fiches au même endroit</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all that are in view</source>
        <translation>Montrer toutes les fiches à l’écran</translation>
    </message>
</context>
<context>
    <name>RecordSource</name>
    <message>
        <source>No source can be opened</source>
        <translation>Aucune source à ouvrir</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source&#xa0;:</translation>
    </message>
    <message>
        <source>Source %1, opens in the browser</source>
        <translation>Source %1, s’ouvre dans le navigateur</translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>Opens its card</source>
        <translation>Ouvre sa fiche</translation>
    </message>
</context>
<context>
    <name>SavedViewRow</name>
    <message>
        <source>Open the view %1</source>
        <translation>Ouvrir la vue %1</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>Prendre ce nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the view %1</source>
        <translation>Renommer la vue %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the view %1</source>
        <translation>Supprimer la vue %1</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>Échelle&#xa0;: %1</translation>
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
        <translation>Précédente</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>Toutes les scènes</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>scene of a story</comment>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>End the story</source>
        <translation>Terminer le récit</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Pointeur</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message>
        <source>Add this view as a scene</source>
        <translation>Ajouter cette vue comme scène</translation>
    </message>
    <message>
        <source>The story has no scene yet. Move the map, filter, select: what is to be seen becomes the scene.</source>
        <translation>Le récit n’a pas encore de scène. Déplacez la carte, filtrez, sélectionnez&#xa0;: ce qui se voit devient la scène.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bring back the deleted scene</source>
        <translation>Rétablir la scène supprimée</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <comment>keys</comment>
        <translation>Ctrl+E</translation>
    </message>
</context>
<context>
    <name>SceneOverview</name>
    <message>
        <source>Scene %1: %2</source>
        <translation>Scène %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the scene that is shown</comment>
        <translation>à l’écran</translation>
    </message>
    <message>
        <source>Take away</source>
        <comment>the story as a file</comment>
        <translation>Emporter</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>Scene %1: %2</source>
        <translation>Scène %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Modifier les mots</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Alt ↑</source>
        <comment>keys</comment>
        <translation>Alt ↑</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <comment>keys</comment>
        <translation>Alt ↓</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the scene %1</source>
        <translation>Supprimer la scène %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the atlas…</source>
        <translation>Chercher dans l’atlas…</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <extracomment>The keys that lead to the search field</extracomment>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing has these words. Try a shorter one, or a municipality.</source>
        <translation>Rien ne contient ces mots. Essayez un mot plus court, ou une commune.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Show only what contains “%1”</source>
        <translation>N’afficher que ce qui contient «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ShapeHint</name>
    <message>
        <source>Nothing is enclosed: draw round an area. Esc puts the tool away.</source>
        <translation>Rien n’est entouré&#xa0;: tracez autour d’une zone. Échap range l’outil.</translation>
    </message>
    <message>
        <source>Drag from the centre outwards, or click for 25 km. Esc cancels.</source>
        <translation>Tirez depuis le centre, ou cliquez pour 25&#xa0;km. Échap annule.</translation>
    </message>
    <message>
        <source>Drag from corner to corner. Esc cancels.</source>
        <translation>Tirez d’un coin à l’autre. Échap annule.</translation>
    </message>
    <message>
        <source>Click corner by corner; Enter or the first corner closes, Backspace takes one back, Esc cancels.</source>
        <translation>Cliquez sommet par sommet&#x202f;; Entrée ou le premier sommet ferme, Retour arrière en reprend un, Échap annule.</translation>
    </message>
    <message>
        <source>Press and draw round an area. Esc cancels.</source>
        <translation>Appuyez et tracez autour d’une zone. Échap annule.</translation>
    </message>
</context>
<context>
    <name>ShapeWords</name>
    <message>
        <source>Radius %1</source>
        <extracomment>%1 a distance: &quot;25 km&quot;</extracomment>
        <translation>Rayon %1</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message numerus="yes">
        <source>Outline with %Ln corner(s)</source>
        <translation>
            <numerusform>Contour de %Ln sommet</numerusform>
            <numerusform>Contour de %Ln sommets</numerusform>
        </translation>
    </message>
    <message>
        <source>Centre of the circle, moves it</source>
        <translation>Centre du cercle, le déplace</translation>
    </message>
    <message>
        <source>Moves the whole shape</source>
        <translation>Déplace toute la forme</translation>
    </message>
    <message>
        <source>Corner %1 of %2</source>
        <translation>Sommet %1 sur %2</translation>
    </message>
    <message>
        <source>Edge %1, adds a corner</source>
        <translation>Côté %1, ajoute un sommet</translation>
    </message>
    <message>
        <source>North-western corner</source>
        <translation>Coin nord-ouest</translation>
    </message>
    <message>
        <source>North-eastern corner</source>
        <translation>Coin nord-est</translation>
    </message>
    <message>
        <source>South-eastern corner</source>
        <translation>Coin sud-est</translation>
    </message>
    <message>
        <source>South-western corner</source>
        <translation>Coin sud-ouest</translation>
    </message>
    <message>
        <source>Northern edge</source>
        <translation>Côté nord</translation>
    </message>
    <message>
        <source>Eastern edge</source>
        <translation>Côté est</translation>
    </message>
    <message>
        <source>Southern edge</source>
        <translation>Côté sud</translation>
    </message>
    <message>
        <source>Western edge</source>
        <translation>Côté ouest</translation>
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
        <translation>%1°&#xa0;O</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1°&#xa0;E</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Share this view</source>
        <translation>Partager cette vue</translation>
    </message>
    <message>
        <source>Close sharing</source>
        <translation>Fermer le partage</translation>
    </message>
    <message>
        <source>Views of the atlas (*.json)</source>
        <translation>Vues de l’atlas (*.json)</translation>
    </message>
    <message>
        <source>A file holds place, filter, selection, language and appearance. Whoever opens it with the atlas sees the same. It can also be dropped on the window.</source>
        <translation>Un fichier contient le lieu, le filtre, la sélection, la langue et l’apparence. Qui l’ouvre avec l’atlas voit la même chose. On peut aussi le déposer sur la fenêtre.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Copier dans le presse-papiers</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Coller depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Save this view as a file</source>
        <translation>Enregistrer cette vue dans un fichier</translation>
    </message>
    <message>
        <source>Open a view from a file</source>
        <translation>Ouvrir une vue depuis un fichier</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Number</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Steps within the scene</source>
        <translation>Étapes dans la scène</translation>
    </message>
    <message>
        <source>All of it stands at once. A step keeps something back for the next key.</source>
        <translation>Tout est là d’emblée. Une étape retient quelque chose jusqu’à la touche suivante.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Step %1: earlier</source>
        <translation>Étape %1&#xa0;: plus tôt</translation>
    </message>
    <message>
        <source>Step %1: later</source>
        <translation>Étape %1&#xa0;: plus tard</translation>
    </message>
    <message>
        <source>Step %1: delete</source>
        <translation>Étape %1&#xa0;: supprimer</translation>
    </message>
    <message>
        <source>Step %1 reveals: %2</source>
        <translation>L’étape %1 révèle&#xa0;: %2</translation>
    </message>
    <message>
        <source>The map stays as it is.</source>
        <translation>La carte reste comme elle est.</translation>
    </message>
    <message>
        <source>On the map: %1</source>
        <translation>Sur la carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a step on the map</comment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show step %1 on the map</source>
        <translation>Montrer l’étape %1 sur la carte</translation>
    </message>
    <message>
        <source>Take this view</source>
        <translation>Prendre la vue</translation>
    </message>
    <message>
        <source>Give step %1 the view that the map shows now</source>
        <translation>Donner à l’étape %1 la vue que montre la carte</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add a step: what the map shows now, or words that are kept back</source>
        <translation>Ajouter une étape&#xa0;: ce que montre la carte, ou des mots retenus</translation>
    </message>
</context>
<context>
    <name>StoppedState</name>
    <message>
        <source>No records are loaded</source>
        <translation>Aucune fiche n’est chargée</translation>
    </message>
    <message>
        <source>Opening the atlas was cancelled.</source>
        <translation>L’ouverture de l’atlas a été annulée.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Ouvrir à nouveau</translation>
    </message>
</context>
<context>
    <name>StoryChooser</name>
    <message>
        <source>Which story do you want to tell?</source>
        <translation>Quel récit présenter&#x202f;?</translation>
    </message>
    <message>
        <source>There is no story yet.</source>
        <translation>Il n’y a pas encore de récit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the story %1</source>
        <translation>Modifier le récit %1</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouveau récit</translation>
    </message>
</context>
<context>
    <name>StoryPagesWords</name>
    <message>
        <source>Industrial atlas of the Greater Region</source>
        <translation>Atlas industriel de la Grande Région</translation>
    </message>
    <message>
        <source>Content %1</source>
        <extracomment>%1 a version of the content</extracomment>
        <translation>Contenu %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 number of the page, %2 number of pages</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Take the story away</source>
        <translation>Emporter le récit</translation>
    </message>
    <message>
        <source>Pages to print (PDF)</source>
        <translation>Pages à imprimer (PDF)</translation>
    </message>
    <message>
        <source>Pages with the speaker’s notes (PDF)</source>
        <translation>Pages avec les notes de l’orateur (PDF)</translation>
    </message>
    <message>
        <source>Web page, for screen readers too (HTML)</source>
        <translation>Page web, lisible aussi par les lecteurs d’écran (HTML)</translation>
    </message>
    <message>
        <source>%1 % written</source>
        <translation>%1&#xa0;% écrits</translation>
    </message>
    <message>
        <source>The story is being written …</source>
        <translation>Le récit est en cours d’écriture…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a panel</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pictures of 3840 × 2160 (PNG)</source>
        <translation>Images de 3840 × 2160 (PNG)</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List of what is in view</source>
        <translation>Liste de ce qui est visible</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues gardées</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>Légende de la carte</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Share this view</source>
        <translation>Partager cette vue</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Present a story</source>
        <translation>Présenter un récit</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Write the story</source>
        <translation>Écrire le récit</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>the light appearance</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Night</source>
        <comment>the dark appearance</comment>
        <translation>Nuit</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>The story “%1” is not saved. Keep what you have written?</source>
        <translation>Le récit «&#xa0;%1&#xa0;» n’est pas enregistré. Garder ce que vous avez écrit&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>Vues gardées</translation>
    </message>
    <message>
        <source>Close the views</source>
        <translation>Fermer les vues</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Garder cette vue</translation>
    </message>
    <message>
        <source>Keep this view in the list</source>
        <translation>Garder cette vue dans la liste</translation>
    </message>
    <message>
        <source>No view is kept yet. A kept view brings back place, filter and selection.</source>
        <translation>Aucune vue n’est encore gardée. Une vue gardée ramène le lieu, le filtre et la sélection.</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring back the deleted view</source>
        <translation>Ramener la vue supprimée</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Language of the words</source>
        <translation>Langue des mots</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Jouer d’ici</translation>
    </message>
    <message>
        <source>Show its view</source>
        <translation>Voir sa vue</translation>
    </message>
    <message>
        <source>Show the view of the scene on the map</source>
        <translation>Montrer la vue de la scène sur la carte</translation>
    </message>
    <message>
        <source>Take this view</source>
        <translation>Prendre la vue</translation>
    </message>
    <message>
        <source>Give the scene the view that the map shows now</source>
        <translation>Donner à la scène la vue que la carte montre</translation>
    </message>
    <message>
        <source>Too many words for a screen of 1280 × 720.</source>
        <translation>Trop de mots pour un écran de 1280 × 720.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>One statement</source>
        <translation>Une affirmation</translation>
    </message>
    <message>
        <source>The large number</source>
        <translation>Le grand nombre</translation>
    </message>
    <message>
        <source>{{count}}, or a number and its unit</source>
        <translation>{{count}}, ou un nombre et son unité</translation>
    </message>
    <message>
        <source>Lines below it</source>
        <translation>Lignes en dessous</translation>
    </message>
    <message>
        <source>Notes that only the speaker sees</source>
        <translation>Notes, pour l’orateur seul</translation>
    </message>
    <message>
        <source>Title of the story</source>
        <translation>Titre du récit</translation>
    </message>
    <message>
        <source>Numbers from the atlas: {{count}}, {{sum budget}}.</source>
        <translation>Nombres de l’atlas&#xa0;: {{count}}, {{sum budget}}.</translation>
    </message>
    <message>
        <source>Sources, an address a line</source>
        <translation>Sources, une adresse par ligne</translation>
    </message>
    <message>
        <source>Author of the story</source>
        <translation>Auteur du récit</translation>
    </message>
    <message>
        <source>A person or an organisation</source>
        <translation>Une personne ou une organisation</translation>
    </message>
</context>
<context>
    <name>WordsPreview</name>
    <message>
        <source>Preview of the scene</source>
        <translation>Aperçu de la scène</translation>
    </message>
</context>
<context>
    <name>ZoneSection</name>
    <message>
        <source>Area</source>
        <extracomment>A part of the map to which the records are limited</extracomment>
        <translation>Zone</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Apply the area again</source>
        <translation>Appliquer de nouveau la zone</translation>
    </message>
    <message>
        <source>Pause the area</source>
        <translation>Suspendre la zone</translation>
    </message>
    <message>
        <source>Clear the area</source>
        <translation>Effacer la zone</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Tracé libre</translation>
    </message>
    <message>
        <source>Draw an area on the map</source>
        <translation>Tracer une zone sur la carte</translation>
    </message>
    <message>
        <source>Draw: %1</source>
        <translation>Tracer&#xa0;: %1</translation>
    </message>
    <message>
        <source>What counts is the point of the record.</source>
        <translation>C’est le point de la fiche qui compte.</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Dézoomer</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Toute la région</translation>
    </message>
    <message>
        <source>Ctrl 0</source>
        <extracomment>The keys that show the whole region</extracomment>
        <translation>Ctrl 0</translation>
    </message>
    <message>
        <source>Turn north up</source>
        <translation>Remettre le nord en haut</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>Revenir au lieu précédent</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <extracomment>The keys that go back</extracomment>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Forward to the place after</source>
        <translation>Aller au lieu suivant</translation>
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
        <translation>Toutes les frontières ≤ %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 a text that the records shown contain</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Radius %1</source>
        <translation>Rayon %1</translation>
    </message>
    <message>
        <source>Drawn area</source>
        <translation>Zone dessinée</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
</context>
<context>
    <name>atlas::BorderProfile</name>
    <message numerus="yes">
        <source>%Ln Belgian record(s)</source>
        <translation>
            <numerusform>%Ln fiche belge</numerusform>
            <numerusform>%Ln fiches belges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln German record(s)</source>
        <translation>
            <numerusform>%Ln fiche allemande</numerusform>
            <numerusform>%Ln fiches allemandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln French record(s)</source>
        <translation>
            <numerusform>%Ln fiche française</numerusform>
            <numerusform>%Ln fiches françaises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Luxembourg record(s)</source>
        <translation>
            <numerusform>%Ln fiche luxembourgeoise</numerusform>
            <numerusform>%Ln fiches luxembourgeoises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Belgian</source>
        <extracomment>Follows &quot;and 3 German records and&quot;: the word records is not said again</extracomment>
        <translation>
            <numerusform>%Ln belge</numerusform>
            <numerusform>%Ln belges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln German</source>
        <extracomment>Follows &quot;and 3 Belgian records and&quot;: the word records is not said again</extracomment>
        <translation>
            <numerusform>%Ln allemande</numerusform>
            <numerusform>%Ln allemandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln French</source>
        <extracomment>Follows &quot;and 3 Belgian records and&quot;: the word records is not said again</extracomment>
        <translation>
            <numerusform>%Ln française</numerusform>
            <numerusform>%Ln françaises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Luxembourgish</source>
        <extracomment>Follows &quot;and 3 Belgian records and&quot;: the word records is not said again</extracomment>
        <translation>
            <numerusform>%Ln luxembourgeoise</numerusform>
            <numerusform>%Ln luxembourgeoises</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1, near the tripoint</source>
        <extracomment>Below the records of both sides of a border. %1: &quot;3 Belgian records&quot;</extracomment>
        <translation>et %1, près du tripoint</translation>
    </message>
    <message>
        <source>and %1 and %2</source>
        <extracomment>Below the records of both sides of a border. %1: &quot;3 Belgian records&quot;, %2: &quot;2 German&quot;</extracomment>
        <translation>et %1 et %2</translation>
    </message>
</context>
<context>
    <name>atlas::ContentKeeper</name>
    <message>
        <source>Looking for new content …</source>
        <translation>Recherche de nouveau contenu…</translation>
    </message>
    <message>
        <source>An update is under way: try again in a moment.</source>
        <translation>Une mise à jour est en cours&#xa0;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take it: nothing has changed.</source>
        <translation>Le disque ne l’accepte pas&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>There is no older content: nothing has changed.</source>
        <translation>Il n’y a pas de contenu plus ancien&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>The content that the program was installed with is shown from the next start on.</source>
        <translation>Le contenu livré avec le programme sera affiché au prochain démarrage.</translation>
    </message>
    <message>
        <source>The content before is shown from the next start on.</source>
        <translation>Le contenu précédent sera affiché au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>atlas::CountsToStick</name>
    <message numerus="yes">
        <source>The counts of %n day(s) are on the stick.</source>
        <translation>
            <numerusform>Les comptages de %n jour sont sur la clé.</numerusform>
            <numerusform>Les comptages de %n jours sont sur la clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in and try again.</source>
        <translation>Pas de clé USB. Insérez-en une et réessayez.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Rien n’a encore été compté.</translation>
    </message>
    <message>
        <source>The counts can&apos;t be read.</source>
        <translation>Les comptages ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The stick doesn&apos;t take the counts: is it full or locked?</source>
        <translation>La clé n’accepte pas les comptages&#xa0;: est-elle pleine ou verrouillée&#x202f;?</translation>
    </message>
    <message>
        <source>The counts are being written already …</source>
        <translation>Les comptages sont déjà en cours d’écriture…</translation>
    </message>
    <message>
        <source>Writing the counts to the stick …</source>
        <translation>Écriture des comptages sur la clé…</translation>
    </message>
    <message>
        <source>Damaged and left out: %1.</source>
        <comment>files of counts</comment>
        <translation>Endommagés et laissés de côté : %1.</translation>
    </message>
</context>
<context>
    <name>atlas::KioskHost</name>
    <message>
        <source>built in</source>
        <comment>content that no update brought</comment>
        <translation>livré avec le programme</translation>
    </message>
</context>
<context>
    <name>atlas::KioskRecords</name>
    <message numerus="yes">
        <source>%n partner(s) across a border</source>
        <translation>
            <numerusform>%n partenaire au-delà d’une frontière</numerusform>
            <numerusform>%n partenaires au-delà d’une frontière</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::Preferences</name>
    <message>
        <source>The view of last time could not be used and is kept in %1: %2</source>
        <extracomment>%1 a file, %2 what was wrong</extracomment>
        <translation>La vue de la dernière fois n’a pas pu être reprise, elle est conservée dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The view cannot be kept for next time: %1</source>
        <translation>La vue ne peut pas être gardée pour la prochaine fois&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>atlas::Presentation</name>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n scène</numerusform>
            <numerusform>%n scènes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <extracomment>%1 records shown of %2 in the atlas</extracomment>
        <translation>%1 sur %2 fiches</translation>
    </message>
    <message>
        <source>Distance from municipality to municipality</source>
        <translation>Distance de commune à commune</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#xa0;: %1</translation>
    </message>
    <message>
        <source>Computed from the atlas</source>
        <translation>Calculé d’après l’atlas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>scenes</comment>
        <extracomment>Number of the scene, number of scenes</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · my own</source>
        <extracomment>A story of the person&apos;s own; %1: &quot;7 scenes&quot;</extracomment>
        <translation>%1 · à moi</translation>
    </message>
</context>
<context>
    <name>atlas::Program</name>
    <message>
        <source>The typeface Inter is missing: one cut of it stands in for all. Install the package fonts-inter to see the atlas as it is meant.</source>
        <translation>La police Inter manque&#xa0;: une seule de ses graisses remplace toutes les autres. Installez le paquet fonts-inter pour voir l’atlas tel qu’il est conçu.</translation>
    </message>
</context>
<context>
    <name>atlas::RangeModel</name>
    <message>
        <source>open</source>
        <extracomment>An end of a range that limits nothing</extracomment>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>atlas::RecordCard</name>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>en allemand</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
</context>
<context>
    <name>atlas::RelationModel</name>
    <message>
        <source>leads the project</source>
        <translation>chef de file</translation>
    </message>
    <message>
        <source>led from here</source>
        <translation>en est chef de file</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participe</translation>
    </message>
    <message>
        <source>takes part in it</source>
        <translation>y participe</translation>
    </message>
    <message>
        <source>site of the project</source>
        <translation>site du projet</translation>
    </message>
    <message>
        <source>project on this site</source>
        <translation>projet sur ce site</translation>
    </message>
</context>
<context>
    <name>atlas::SavedViews</name>
    <message numerus="yes">
        <source>%Ln saved view(s) could not be read: %1</source>
        <translation>
            <numerusform>%Ln vue gardée n’a pas pu être lue&#xa0;: %1</numerusform>
            <numerusform>%Ln vues gardées n’ont pas pu être lues&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 views are kept already. Delete one first.</source>
        <translation>%1 vues sont déjà gardées. Supprimez-en une d’abord.</translation>
    </message>
</context>
<context>
    <name>atlas::SearchModel</name>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>atlas::Session</name>
    <message>
        <source>The view speaks of a record that this atlas does not have: %1.</source>
        <translation>La vue parle d’une fiche que cet atlas n’a pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <extracomment>%1 records shown of %2 in the atlas</extracomment>
        <translation>%1 sur %2 fiches</translation>
    </message>
    <message numerus="yes">
        <source>of these, %Ln by municipality only</source>
        <extracomment>Follows the number of records within a distance of the border</extracomment>
        <translation>
            <numerusform>dont %Ln connue à la commune près</numerusform>
            <numerusform>dont %Ln connues à la commune près</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a view first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord une vue.</translation>
    </message>
    <message>
        <source>The clipboard holds no view: %1</source>
        <translation>Le presse-papiers ne contient pas de vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The records of this atlas are invented, to try the program with.</source>
        <translation>Les fiches de cet atlas sont inventées, pour essayer le programme.</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>Vérification du fichier.</translation>
    </message>
    <message>
        <source>Records: %1 of %2</source>
        <extracomment>%1 records read of %2</extracomment>
        <translation>Fiches&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Records are being sorted and linked.</source>
        <translation>Les fiches sont triées et reliées.</translation>
    </message>
    <message>
        <source>The file of the atlas was changed or removed while it was open. It is read anew.</source>
        <translation>Le fichier de l’atlas a été modifié ou retiré pendant qu’il était ouvert. Il est relu.</translation>
    </message>
    <message>
        <source>The file of the atlas has changed again, or can&apos;t be read everywhere: what is shown lacks something. Start the program again when it is whole.</source>
        <translation>Le fichier de l’atlas a encore changé ou n’est pas lisible partout&#xa0;: il manque des données. Relancez le programme quand il sera intact.</translation>
    </message>
</context>
<context>
    <name>atlas::ShapeEditor</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Beside the pen that draws a shape on the map</extracomment>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::StoryEditor</name>
    <message>
        <source>Another program has changed the story: it is shown as it is now.</source>
        <translation>Un autre programme a modifié le récit&#xa0;: il est montré tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>place</source>
        <comment>what a step of a story changes</comment>
        <translation>lieu</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>what a step of a story changes</comment>
        <translation>filtre</translation>
    </message>
    <message>
        <source>layers</source>
        <comment>what a step of a story changes</comment>
        <translation>couches</translation>
    </message>
    <message>
        <source>record</source>
        <comment>what a step of a story changes</comment>
        <translation>fiche</translation>
    </message>
    <message>
        <source>what is set off</source>
        <comment>what a step of a story changes</comment>
        <translation>mise en valeur</translation>
    </message>
    <message>
        <source>A step shows something new</source>
        <translation>Une étape montre du nouveau</translation>
    </message>
    <message>
        <source>Move the map, filter it or choose a record first.</source>
        <translation>Déplacez la carte, filtrez-la ou choisissez d’abord une fiche.</translation>
    </message>
</context>
<context>
    <name>atlas::StoryExport</name>
    <message>
        <source>The story is in %1</source>
        <extracomment>%1 path of a file or of a folder</extracomment>
        <translation>Le récit est dans %1</translation>
    </message>
</context>
<context>
    <name>atlas::UpdateWords</name>
    <message>
        <source>This kiosk knows no place that new content comes from.</source>
        <translation>Cette borne ne connaît aucune source de nouveau contenu.</translation>
    </message>
    <message>
        <source>There is no content at %1.</source>
        <translation>Il n’y a pas de contenu à cet endroit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Version %2 is ready: it is shown once nobody is there.</source>
        <translation>La version %2 est prête&#xa0;: elle sera montrée dès que plus personne n’est là.</translation>
    </message>
    <message>
        <source>Version %2 at %1 was taken before.</source>
        <translation>La version %2 (%1) a déjà été installée.</translation>
    </message>
    <message>
        <source>Version %2 at %1 is older than what was taken before.</source>
        <translation>La version %2 (%1) est plus ancienne que celle déjà installée.</translation>
    </message>
    <message>
        <source>What lies at %1 can&apos;t be read.</source>
        <translation>Ce qui se trouve à cet endroit est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The content at %1 is not signed for this kiosk, or it is damaged.</source>
        <translation>Le contenu n’est pas signé pour cette borne, ou il est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another update is under way.</source>
        <translation>Une autre mise à jour est en cours.</translation>
    </message>
    <message>
        <source>Version %2 at %1 is meant for other kiosks.</source>
        <translation>La version %2 (%1) est destinée à d’autres bornes.</translation>
    </message>
    <message>
        <source>Version %2 at %1 is not valid at this time: is the clock right?</source>
        <translation>La version %2 (%1) n’est pas valable en ce moment&#xa0;: l’horloge est-elle à l’heure&#x202f;?</translation>
    </message>
    <message>
        <source>Version %2 at %1 is incomplete or damaged.</source>
        <translation>La version %2 (%1) est incomplète ou endommagée.</translation>
    </message>
    <message>
        <source>The disk has no room for version %2.</source>
        <translation>Le disque n’a pas de place pour la version %2.</translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take version %2.</source>
        <translation>Le disque n’accepte pas la version %2.</translation>
    </message>
    <message>
        <source>Version %2 at %1 doesn&apos;t work: what was there before stays.</source>
        <translation>La version %2 (%1) ne fonctionne pas&#xa0;: le contenu précédent reste en place.</translation>
    </message>
    <message>
        <source>At %1 lies another content under the number %2, which was used already: it needs a larger one.</source>
        <translation>Un autre contenu (%1) porte le numéro %2, déjà utilisé&#xa0;: il lui faut un numéro plus grand.</translation>
    </message>
</context>
</TS>
