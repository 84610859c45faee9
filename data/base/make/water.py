#!/usr/bin/env python3
"""Makes ../water.gpkg: rivers, canals and lakes, from the GSHHG lines of water.gpkg.

    water.py water.gpkg ../units.gpkg OUT.gpkg

Needs python3-gdal. Lines of one name are joined and simplified by at most 8 m: the source is 250 to 340 m
off, so more vertices would say nothing. Side arms without a name are left out.

Between Schengen and Wasserbillig the Moselle is the condominium of units.gpkg, which is exact. The line of
GSHHG would run beside it there, so that stretch is cut out, and the ends of the rest are led to the
condominium's ends over a few kilometres, so that no gap and no kink is seen.
"""
import math
import pathlib
import sys

from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()

TOLERANCE = 7.5  # metres
DECIMALS = 5
JOINT = 0.001  # degrees; ends of lines of one name that are nearer belong together
BLEND = 5000  # metres over which the Moselle leaves its own line for the condominium's end
# The ends of the condominium along the Moselle: the French border, and the mouth of the Sauer.
CONDOMINIUM_ENDS = [(6.3677, 49.4694), (6.5067, 49.7129)]
# Name in the source: local name, French, German, English, kind, order (1 the great ones of the region).
NAMES = {
    "Rhin": ("Rhein", "Rhin", "Rhein", "Rhine", "river", 1),
    "Moselle": ("Moselle", "Moselle", "Mosel", "Moselle", "river", 1),
    "Meuse": ("Meuse", "Meuse", "Maas", "Meuse", "river", 1),
    "Aar": ("Aare", "Aar", "Aare", "Aare", "river", 2),
    "Aisne": ("Aisne", "Aisne", "Aisne", "Aisne", "river", 2),
    "Danube": ("Donau", "Danube", "Donau", "Danube", "river", 2),
    "Escaut": ("Schelde", "Escaut", "Schelde", "Scheldt", "river", 2),
    "Loire": ("Loire", "Loire", "Loire", "Loire", "river", 2),
    "Main": ("Main", "Main", "Main", "Main", "river", 2),
    "Marne": ("Marne", "Marne", "Marne", "Marne", "river", 2),
    "Neckar": ("Neckar", "Neckar", "Neckar", "Neckar", "river", 2),
    "Saône": ("Saône", "Saône", "Saône", "Saône", "river", 2),
    "Seine": ("Seine", "Seine", "Seine", "Seine", "river", 2),
    "Brigach": ("Brigach", "Brigach", "Brigach", "Brigach", "river", 3),
    "Doubs": ("Doubs", "Doubs", "Doubs", "Doubs", "river", 3),
    "Lys": ("Leie", "Lys", "Leie", "Lys", "river", 3),
    "Oise": ("Oise", "Oise", "Oise", "Oise", "river", 3),
    "Somme": ("Somme", "Somme", "Somme", "Somme", "river", 3),
    "Yonne": ("Yonne", "Yonne", "Yonne", "Yonne", "river", 3),
    "Canal de la Marne au Rhin": ("Canal de la Marne au Rhin", "Canal de la Marne au Rhin",
                                  "Rhein-Marne-Kanal", "Marne–Rhine Canal", "canal", 2),
    "Canal du Rhône au Rhin": ("Canal du Rhône au Rhin", "Canal du Rhône au Rhin", "Rhein-Rhône-Kanal",
                               "Rhône–Rhine Canal", "canal", 2),
    "Grand canal d'Alsace": ("Grand canal d'Alsace", "Grand canal d'Alsace", "Rheinseitenkanal",
                             "Grand Canal d'Alsace", "canal", 2),
    "Canal Rhin-Herne": ("Rhein-Herne-Kanal", "Canal Rhin-Herne", "Rhein-Herne-Kanal", "Rhine–Herne Canal",
                         "canal", 3),
    "Dortmund-Ems": ("Dortmund-Ems-Kanal", "Canal Dortmund-Ems", "Dortmund-Ems-Kanal", "Dortmund–Ems Canal",
                     "canal", 3),
}
# The source's line runs on along the Dortmund-Ems canal north of this point.
HENRICHENBURG = (7.3256, 51.6170)
# Lines without a name in the source that have one: where they begin, rounded.
NAMED_HERE = {(5.38, 51.80): "Meuse"}


def metres(a, b):
    return math.hypot((a[0] - b[0]) * 111_200 * math.cos(math.radians(a[1])), (a[1] - b[1]) * 111_200)


def nearest(line, point):
    """Index of the vertex of the line that is nearest to the point."""
    return min(range(len(line)), key=lambda i: metres(line[i], point))


def join(lines):
    """Lines whose ends meet, as one."""
    rest = sorted((list(line) for line in lines), key=len, reverse=True)
    done = []
    while rest:
        line = rest.pop(0)
        grown = True
        while grown:
            grown = False
            for other in rest:
                ends = [(line[-1], other[0]), (line[-1], other[-1]),
                        (line[0], other[-1]), (line[0], other[0])]
                gap = [math.dist(a, b) for a, b in ends]
                best = min(range(4), key=gap.__getitem__)
                if gap[best] > JOINT:
                    continue
                line = [line + other, line + other[::-1], other + line, other[::-1] + line][best]
                rest.remove(other)
                grown = True
                break
        done.append(line)
    return done


def lead_to(line, end):
    """The line moved so that it ends in the point, less and less the further away."""
    dx, dy = end[0] - line[-1][0], end[1] - line[-1][1]
    moved, way = [end], 0.0
    for i in range(len(line) - 2, -1, -1):
        way += metres(line[i], line[i + 1])
        share = max(0.0, 1 - way / BLEND)
        moved.append((line[i][0] + share * dx, line[i][1] + share * dy))
    return moved[::-1]


def without_condominium(line, condominium):
    ends = sorted(CONDOMINIUM_ENDS, key=lambda end: nearest(line, end))
    for end in ends:
        off = ogr.CreateGeometryFromWkt(f"POINT ({end[0]} {end[1]})").Distance(condominium)
        assert off < 0.0002, f"the condominium does not end at {end}"
    first, last = (nearest(line, end) for end in ends)
    return [lead_to(line[:first + 1], ends[0]), lead_to(line[last:][::-1], ends[1])[::-1]]


class Simplifier:
    def __init__(self):
        systems = []
        for code in (4326, 3035):
            system = osr.SpatialReference()
            system.ImportFromEPSG(code)
            system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            systems.append(system)
        self.degrees = systems[0]
        self.there = osr.CoordinateTransformation(*systems)
        self.back = osr.CoordinateTransformation(*systems[::-1])

    def __call__(self, geometry):
        geometry = geometry.Clone()
        geometry.FlattenTo2D()
        geometry.Transform(self.there)
        geometry = geometry.SimplifyPreserveTopology(TOLERANCE)
        geometry.Transform(self.back)
        return ogr.CreateGeometryFromJson(geometry.ExportToJson([f"COORDINATE_PRECISION={DECIMALS}"]))


def main(source, units, out):
    data = ogr.Open(units)
    for feature in data.GetLayer("condominium"):
        condominium = feature.GetGeometryRef().Clone()

    rivers = {}
    data = ogr.Open(source)
    for feature in data.GetLayer("rivers"):
        line = [point[:2] for point in feature.GetGeometryRef().GetPoints()]
        name = feature["name_fr"] or NAMED_HERE.get((round(line[0][0], 2), round(line[0][1], 2)))
        if name == "Canal Rhin-Herne":
            split = nearest(line, HENRICHENBURG)
            parts = sorted([line[:split + 1], line[split:]], key=lambda part: max(p[1] for p in part))
            rivers["Canal Rhin-Herne"], rivers["Dortmund-Ems"] = [parts[0]], [parts[1]]
        elif name:
            rivers.setdefault(name, []).append(line)
    lakes = [feature.GetGeometryRef().Clone() for feature in data.GetLayer("lakes")]

    simplify = Simplifier()
    pathlib.Path(out).unlink(missing_ok=True)
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2026-11-23T00:00:00.000Z")  # the same input, the same bytes
    target = ogr.GetDriverByName("GPKG").CreateDataSource(out, options=["ADD_GPKG_OGR_CONTENTS=NO"])
    layer = target.CreateLayer("rivers", simplify.degrees, ogr.wkbMultiLineString,
                               options=["SPATIAL_INDEX=NO"])
    for field in ("name", "name_fr", "name_de", "name_en", "kind"):
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("order", ogr.OFTInteger))
    for key in sorted(rivers, key=lambda k: (NAMES[k][5], k)):
        name, *foreign, kind, order = NAMES[key]
        lines = join(rivers[key])
        if key == "Moselle":
            assert len(lines) == 1, "the Moselle is not one line"
            lines = without_condominium(lines[0], condominium)
        shape = ogr.Geometry(ogr.wkbMultiLineString)
        for line in lines:
            part = ogr.Geometry(ogr.wkbLineString)
            for point in line:
                part.AddPoint_2D(*point)
            shape.AddGeometry(simplify(part))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name"], feature["kind"], feature["order"] = name, kind, order
        for field, word in zip(("name_fr", "name_de", "name_en"), foreign):
            if word != name:
                feature[field] = word
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
        count = sum(part.GetPointCount() for part in shape)
        print(f"{name:28} order {order}, {len(lines)} lines, {count} vertices")
    layer = target.CreateLayer("lakes", simplify.degrees, ogr.wkbMultiPolygon, options=["SPATIAL_INDEX=NO"])
    for lake in lakes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.ForceToMultiPolygon(simplify(lake)))
        layer.CreateFeature(feature)


main(*sys.argv[1:])
