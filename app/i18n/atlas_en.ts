<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BorderHead</name>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <comment>of a country beside a border</comment>
        <translation>
            <numerusform>%1: %Ln record</numerusform>
            <numerusform>%1: %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DensityTip</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>in a hexagon</comment>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <comment>a value of a facet</comment>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n thing to put right</numerusform>
            <numerusform>%n things to put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindTile</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <comment>a value of a facet</comment>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskBorders</name>
    <message numerus="yes">
        <source>%Ln record(s) less than 10 km from the border, the nearest first.</source>
        <translation>
            <numerusform>%Ln record less than 10 km from the border.</numerusform>
            <numerusform>%Ln records less than 10 km from the border, the nearest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskCountdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskHere</name>
    <message numerus="yes">
        <source>%Ln record(s) in one place</source>
        <translation>
            <numerusform>%Ln record in one place</numerusform>
            <numerusform>%Ln records in one place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskPin</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. The next one in %n second(s).</source>
        <translation>
            <numerusform>Too many attempts. The next one in %n second.</numerusform>
            <numerusform>Too many attempts. The next one in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Standing out: the border %1.</source>
        <extracomment>%1 borders, &quot;France–Luxembourg&quot;</extracomment>
        <translation>
            <numerusform>Standing out: the border %1.</numerusform>
            <numerusform>Standing out: the borders %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records in %n ring(s) that say how many lie there.</source>
        <extracomment>%1 a number of records</extracomment>
        <translation>
            <numerusform>%1 records in %n ring that says how many lie there.</numerusform>
            <numerusform>%1 records in %n rings that say how many lie there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cross(es) a border.</source>
        <translation>
            <numerusform>%n of them crosses a border.</numerusform>
            <numerusform>%n of them cross a border.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingLines</name>
    <message numerus="yes">
        <source>%1: %Ln record(s) without a value</source>
        <extracomment>%1 a member of the filter: &quot;Employees&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln record without a value</numerusform>
            <numerusform>%1: %Ln records without a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message numerus="yes">
        <source>%1 employee(s)</source>
        <translation>
            <numerusform>%1 employee</numerusform>
            <numerusform>%1 employees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %1 employee(s)</source>
        <translation>
            <numerusform>at least %1 employee</numerusform>
            <numerusform>at least %1 employees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %1 employee(s)</source>
        <translation>
            <numerusform>at most %1 employee</numerusform>
            <numerusform>at most %1 employees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message numerus="yes">
        <source>%Ln record(s) in view</source>
        <translation>
            <numerusform>%Ln record in view</numerusform>
            <numerusform>%Ln records in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in one place</source>
        <translation>
            <numerusform>%Ln record in one place</numerusform>
            <numerusform>%Ln records in one place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n thing to put right</numerusform>
            <numerusform>%n things to put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShapeWords</name>
    <message numerus="yes">
        <source>Outline with %Ln corner(s)</source>
        <translation>
            <numerusform>Outline with %Ln corner</numerusform>
            <numerusform>Outline with %Ln corners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::BorderProfile</name>
    <message numerus="yes">
        <source>%Ln Belgian record(s)</source>
        <translation>
            <numerusform>%Ln Belgian record</numerusform>
            <numerusform>%Ln Belgian records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln German record(s)</source>
        <translation>
            <numerusform>%Ln German record</numerusform>
            <numerusform>%Ln German records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln French record(s)</source>
        <translation>
            <numerusform>%Ln French record</numerusform>
            <numerusform>%Ln French records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Luxembourg record(s)</source>
        <translation>
            <numerusform>%Ln Luxembourg record</numerusform>
            <numerusform>%Ln Luxembourg records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Belgian</source>
        <extracomment>Follows &quot;and 3 German records and&quot;: the word records is not said again</extracomment>
        <translation>
            <numerusform>%Ln Belgian</numerusform>
            <numerusform>%Ln Belgian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln German</source>
        <extracomment>Follows &quot;and 3 Belgian records and&quot;: the word records is not said again</extracomment>
        <translation>
            <numerusform>%Ln German</numerusform>
            <numerusform>%Ln German</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln French</source>
        <extracomment>Follows &quot;and 3 Belgian records and&quot;: the word records is not said again</extracomment>
        <translation>
            <numerusform>%Ln French</numerusform>
            <numerusform>%Ln French</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Luxembourgish</source>
        <extracomment>Follows &quot;and 3 Belgian records and&quot;: the word records is not said again</extracomment>
        <translation>
            <numerusform>%Ln from Luxembourg</numerusform>
            <numerusform>%Ln from Luxembourg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CountsToStick</name>
    <message numerus="yes">
        <source>The counts of %n day(s) are on the stick.</source>
        <translation>
            <numerusform>The counts of %n day are on the stick.</numerusform>
            <numerusform>The counts of %n days are on the stick.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::KioskRecords</name>
    <message numerus="yes">
        <source>%n partner(s) across a border</source>
        <translation>
            <numerusform>%n partner across a border</numerusform>
            <numerusform>%n partners across a border</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::Presentation</name>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::SavedViews</name>
    <message numerus="yes">
        <source>%Ln saved view(s) could not be read: %1</source>
        <translation>
            <numerusform>%Ln saved view could not be read: %1</numerusform>
            <numerusform>%Ln saved views could not be read: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::Session</name>
    <message numerus="yes">
        <source>of these, %Ln by municipality only</source>
        <extracomment>Follows the number of records within a distance of the border</extracomment>
        <translation>
            <numerusform>of these, %Ln by municipality only</numerusform>
            <numerusform>of these, %Ln by municipality only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ShapeEditor</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Beside the pen that draws a shape on the map</extracomment>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
</TS>
