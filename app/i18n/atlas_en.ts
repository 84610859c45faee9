<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>RecordList</name>
    <message numerus="yes">
        <source>%Ln record(s) in view</source>
        <translation>
            <numerusform>%Ln record in view</numerusform>
            <numerusform>%Ln records in view</numerusform>
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
</TS>
