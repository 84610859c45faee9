<!DOCTYPE qgis>
<qgis version="3.40" styleCategories="Symbology">
 <renderer-v2 type="singleSymbol">
  <symbols>
   <symbol type="fill" name="0" alpha="1">
    <layer class="SimpleFill" enabled="1"><Option type="Map"><Option type="QString" name="style" value="no"/><Option type="QString" name="outline_color" value="185,183,178,255"/><Option type="QString" name="outline_width" value="0.15"/><Option type="QString" name="outline_style" value="dot"/></Option></layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
