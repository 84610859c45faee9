<!DOCTYPE qgis>
<qgis version="3.40" styleCategories="Symbology">
 <renderer-v2 type="categorizedSymbol" attr="id" enableorderby="0">
  <categories>
   <category value="lorraine" label="lorraine" symbol="0" render="true" type="string"/>
   <category value="grand-est" label="grand-est" symbol="1" render="true" type="string"/>
   <category value="luxembourg" label="luxembourg" symbol="2" render="true" type="string"/>
   <category value="saarland" label="saarland" symbol="3" render="true" type="string"/>
   <category value="rheinland-pfalz" label="rheinland-pfalz" symbol="4" render="true" type="string"/>
   <category value="wallonie" label="wallonie" symbol="5" render="true" type="string"/>
   <category value="ostbelgien" label="ostbelgien" symbol="6" render="true" type="string"/>
  </categories>
  <symbols>
   <symbol type="fill" name="0" alpha="1">
    <layer class="SimpleFill" enabled="1"><Option type="Map"><Option type="QString" name="color" value="241,244,250,255"/><Option type="QString" name="outline_color" value="185,183,178,255"/><Option type="QString" name="outline_width" value="0.2"/></Option></layer>
   </symbol>
   <symbol type="fill" name="1" alpha="1">
    <layer class="SimpleFill" enabled="1"><Option type="Map"><Option type="QString" name="color" value="233,238,246,255"/><Option type="QString" name="outline_color" value="185,183,178,255"/><Option type="QString" name="outline_width" value="0.2"/></Option></layer>
   </symbol>
   <symbol type="fill" name="2" alpha="1">
    <layer class="SimpleFill" enabled="1"><Option type="Map"><Option type="QString" name="color" value="251,240,243,255"/><Option type="QString" name="outline_color" value="185,183,178,255"/><Option type="QString" name="outline_width" value="0.2"/></Option></layer>
   </symbol>
   <symbol type="fill" name="3" alpha="1">
    <layer class="SimpleFill" enabled="1"><Option type="Map"><Option type="QString" name="color" value="230,242,233,255"/><Option type="QString" name="outline_color" value="185,183,178,255"/><Option type="QString" name="outline_width" value="0.2"/></Option></layer>
   </symbol>
   <symbol type="fill" name="4" alpha="1">
    <layer class="SimpleFill" enabled="1"><Option type="Map"><Option type="QString" name="color" value="241,247,240,255"/><Option type="QString" name="outline_color" value="185,183,178,255"/><Option type="QString" name="outline_width" value="0.2"/></Option></layer>
   </symbol>
   <symbol type="fill" name="5" alpha="1">
    <layer class="SimpleFill" enabled="1"><Option type="Map"><Option type="QString" name="color" value="251,246,232,255"/><Option type="QString" name="outline_color" value="185,183,178,255"/><Option type="QString" name="outline_width" value="0.2"/></Option></layer>
   </symbol>
   <symbol type="fill" name="6" alpha="1">
    <layer class="SimpleFill" enabled="1"><Option type="Map"><Option type="QString" name="color" value="245,236,211,255"/><Option type="QString" name="outline_color" value="185,183,178,255"/><Option type="QString" name="outline_width" value="0.2"/></Option></layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
