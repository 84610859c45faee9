<!DOCTYPE qgis>
<qgis version="3.40" styleCategories="Symbology">
 <renderer-v2 type="categorizedSymbol" attr="CASE WHEN &quot;sectors&quot; IS NULL THEN '' WHEN strpos(&quot;sectors&quot;,';') &gt; 0 THEN left(&quot;sectors&quot;, strpos(&quot;sectors&quot;,';')-1) ELSE &quot;sectors&quot; END" enableorderby="0">
  <categories>
   <category value="steel-metals" label="steel-metals" symbol="0" render="true" type="string"/>
   <category value="machinery-automation" label="machinery-automation" symbol="1" render="true" type="string"/>
   <category value="automotive" label="automotive" symbol="2" render="true" type="string"/>
   <category value="rail-logistics" label="rail-logistics" symbol="3" render="true" type="string"/>
   <category value="energy-hydrogen" label="energy-hydrogen" symbol="4" render="true" type="string"/>
   <category value="circular-economy" label="circular-economy" symbol="5" render="true" type="string"/>
   <category value="chemicals-plastics" label="chemicals-plastics" symbol="6" render="true" type="string"/>
   <category value="pharma-health" label="pharma-health" symbol="7" render="true" type="string"/>
   <category value="digital-space" label="digital-space" symbol="8" render="true" type="string"/>
   <category value="aerospace-defence" label="aerospace-defence" symbol="9" render="true" type="string"/>
   <category value="electronics-batteries" label="electronics-batteries" symbol="10" render="true" type="string"/>
   <category value="textiles" label="textiles" symbol="11" render="true" type="string"/>
   <category value="food-beverage" label="food-beverage" symbol="12" render="true" type="string"/>
   <category value="wood-paper" label="wood-paper" symbol="13" render="true" type="string"/>
   <category value="glass-ceramics-materials" label="glass-ceramics-materials" symbol="14" render="true" type="string"/>
   <category value="construction-materials" label="construction-materials" symbol="15" render="true" type="string"/>
   <category value="" label="no sector" symbol="16" render="true" type="string"/>
  </categories>
  <symbols>
   <symbol type="marker" name="0" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="168,56,12,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="1" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="207,90,34,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="2" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="10,85,159,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="3" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="60,127,196,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="4" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="0,107,84,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="5" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="60,139,88,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="6" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="142,47,112,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="7" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="184,92,156,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="8" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="15,111,147,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="9" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="75,138,163,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="10" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="117,96,0,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="11" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="148,128,56,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="12" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="180,102,10,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="13" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="126,82,42,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="14" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="72,86,100,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="15" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="116,128,140,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
   <symbol type="marker" name="16" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="square"/><Option type="QString" name="size" value="3"/><Option type="QString" name="color" value="70,82,96,255"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
