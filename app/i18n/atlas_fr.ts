<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Aucune fiche ne réunit tout cela</translation>
    </message>
    <message>
        <source>Take one step back, or begin again and choose less at a time.</source>
        <translation>Revenez d’un pas, ou recommencez en choisissant moins de critères à la fois.</translation>
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
    <name>FacetGroup</name>
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
    <message>
        <source>contains “%1”</source>
        <translation>contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take the text “%1” out of the filter</source>
        <translation>Retirer le texte «&#xa0;%1&#xa0;» du filtre</translation>
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
    <name>LoadingState</name>
    <message>
        <source>Opening the atlas…</source>
        <translation>Ouverture de l’atlas…</translation>
    </message>
    <message>
        <source>Territories, borders and records are being read. This takes a few seconds.</source>
        <translation>Lecture des territoires, des frontières et des fiches. Cela prend quelques secondes.</translation>
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
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>No record lies here. Move the map or let more through the filter.</source>
        <translation>Aucune fiche ici. Déplacez la carte ou élargissez le filtre.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
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
        <source>List of what is in view</source>
        <translation>Liste de ce qui est à l’écran</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <extracomment>The keys that show the list</extracomment>
        <translation>Ctrl L</translation>
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
    <name>atlas::SearchModel</name>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>atlas::Session</name>
    <message>
        <source>The records of this atlas are invented, to try the program with.</source>
        <translation>Les fiches de cet atlas sont inventées, pour essayer le programme.</translation>
    </message>
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
</context>
</TS>
