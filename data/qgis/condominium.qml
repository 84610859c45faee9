<!DOCTYPE qgis>
<qgis version="3.40" styleCategories="Symbology">
 <renderer-v2 type="singleSymbol">
  <symbols>
   <symbol type="fill" name="0" alpha="1">
    <layer class="SimpleFill" enabled="1"><Option type="Map"><Option type="QString" name="color" value="93,148,188,255"/><Option type="QString" name="outline_style" value="no"/></Option></layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
