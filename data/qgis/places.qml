<!DOCTYPE qgis>
<qgis version="3.40" styleCategories="Symbology">
 <renderer-v2 type="singleSymbol">
  <symbols>
   <symbol type="marker" name="0" alpha="1">
    <layer class="SimpleMarker" enabled="1"><Option type="Map"><Option type="QString" name="name" value="circle"/><Option type="QString" name="size" value="1.2"/><Option type="QString" name="color" value="250,248,244,255"/><Option type="QString" name="outline_color" value="42,52,65,255"/><Option type="QString" name="outline_width" value="0.3"/></Option></layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
