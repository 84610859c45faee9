<!DOCTYPE qgis>
<qgis version="3.40" styleCategories="Symbology">
 <renderer-v2 type="categorizedSymbol" attr="kind" enableorderby="0">
  <categories>
   <category value="inner" label="inner" symbol="0" render="true" type="string"/>
   <category value="national" label="national" symbol="1" render="true" type="string"/>
   <category value="territory" label="territory" symbol="2" render="true" type="string"/>
   <category value="region" label="region" symbol="3" render="true" type="string"/>
   <category value="unit" label="unit" symbol="4" render="true" type="string"/>
  </categories>
  <symbols>
   <symbol type="line" name="0" alpha="1">
    <layer class="SimpleLine" enabled="1"><Option type="Map"><Option type="QString" name="line_color" value="255,255,255,255"/><Option type="QString" name="line_width" value="1.2"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="line_width_unit" value="MM"/></Option></layer>
    <layer class="SimpleLine" enabled="1"><Option type="Map"><Option type="QString" name="line_color" value="60,71,85,255"/><Option type="QString" name="line_width" value="0.5"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="line_width_unit" value="MM"/></Option></layer>
   </symbol>
   <symbol type="line" name="1" alpha="1">
    <layer class="SimpleLine" enabled="1"><Option type="Map"><Option type="QString" name="line_color" value="167,164,156,255"/><Option type="QString" name="line_width" value="0.35"/><Option type="QString" name="line_style" value="dash dot"/><Option type="QString" name="line_width_unit" value="MM"/></Option></layer>
   </symbol>
   <symbol type="line" name="2" alpha="1">
    <layer class="SimpleLine" enabled="1"><Option type="Map"><Option type="QString" name="line_color" value="185,183,178,255"/><Option type="QString" name="line_width" value="0.3"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="line_width_unit" value="MM"/></Option></layer>
   </symbol>
   <symbol type="line" name="3" alpha="1">
    <layer class="SimpleLine" enabled="1"><Option type="Map"><Option type="QString" name="line_color" value="185,183,178,255"/><Option type="QString" name="line_width" value="0.3"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="line_width_unit" value="MM"/></Option></layer>
   </symbol>
   <symbol type="line" name="4" alpha="1">
    <layer class="SimpleLine" enabled="1"><Option type="Map"><Option type="QString" name="line_color" value="185,183,178,255"/><Option type="QString" name="line_width" value="0.2"/><Option type="QString" name="line_style" value="dot"/><Option type="QString" name="line_width_unit" value="MM"/></Option></layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
