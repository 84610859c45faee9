#!/usr/bin/env python3
"""Makes ../units.gpkg: the land of the base map as one coverage, and the condominium.

Input: admin-open.gpkg (layers admin2, territories) and osm-borders.gpkg (layer condominium), made from
packages as ../README.md says. Needs python3-gdal and python3-shapely.

    units.py FOLDER_OF_THE_INPUTS OUT.gpkg

Every line is noded on a grid of 1e-7 degree and the faces are shared out anew, so that neighbours share
their vertices exactly: the inputs touch, but along some stretches with other vertices on either side.
Land outside the atlas becomes one unit a country; its lines that touch no territory are simplified, since
no one looks at them closely.
"""
import sys

import shapely
from osgeo import ogr, osr
from shapely import STRtree, wkb

ogr.UseExceptions()
osr.UseExceptions()

GRID = 1e-7
OUTSIDE_TOLERANCE = 0.0006  # degrees; of lines that no territory of the atlas touches
CONDOMINIUM_TOLERANCE = 0.000012  # about 1 m
LORRAINE = {"FR-54", "FR-55", "FR-57", "FR-88"}
GRAND_EST = {"FR-08", "FR-10", "FR-51", "FR-52", "FR-67", "FR-68"}
WALLONIE = {"BE-WBR", "BE-WHT", "BE-WLG", "BE-WLX", "BE-WNA"}
COUNTRY_NAMES = {
    "BE": ("België – Belgique", "Belgique", "Belgien", "Belgium"),
    "CH": ("Schweiz – Suisse", "Suisse", "Schweiz", "Switzerland"),
    "DE": ("Deutschland", "Allemagne", "Deutschland", "Germany"),
    "FR": ("France", "France", "Frankreich", "France"),
    "NL": ("Nederland", "Pays-Bas", "Niederlande", "Netherlands"),
}
# The source's names that are wrong or not in use (local, fr, de, en).
NAMES = {
    "FR-08": ("Ardennes", "Ardennes", "Ardennes", "Ardennes"),
    "FR-10": ("Aube", "Aube", "Aube", "Aube"),
    "FR-51": ("Marne", "Marne", "Marne", "Marne"),
    "FR-52": ("Haute-Marne", "Haute-Marne", "Haute-Marne", "Haute-Marne"),
    "FR-54": ("Meurthe-et-Moselle",) * 4,
    "FR-55": ("Meuse", "Meuse", "Meuse", "Meuse"),
    "FR-57": ("Moselle", "Moselle", "Moselle", "Moselle"),
    "FR-67": ("Bas-Rhin", "Bas-Rhin", "Bas-Rhin", "Bas-Rhin"),
    "FR-68": ("Haut-Rhin", "Haut-Rhin", "Haut-Rhin", "Haut-Rhin"),
    "FR-88": ("Vosges", "Vosges", "Vogesen", "Vosges"),
    "BE-WHT": ("Hainaut", "Hainaut", "Hennegau", "Hainaut"),
    "BE-WNA": ("Namur", "Namur", "Namur", "Namur"),
    "BE-WLX": ("Luxembourg", "Luxembourg (province)", "Luxemburg (Provinz)", "Luxembourg (province)"),
    "BE-WLG": ("Liège", "Liège", "Lüttich", "Liège"),
    "BE-WBR": ("Brabant wallon", "Brabant wallon", "Wallonisch-Brabant", "Walloon Brabant"),
    "DE-RP": ("Rheinland-Pfalz", "Rhénanie-Palatinat", "Rheinland-Pfalz", "Rhineland-Palatinate"),
    "DE-SL": ("Saarland", "Sarre", "Saarland", "Saarland"),
    "LU": ("Luxembourg", "Luxembourg", "Luxemburg", "Luxembourg"),
    "ostbelgien": ("Ostbelgien", "Ostbelgien", "Ostbelgien", "Ostbelgien"),
}


def read(path, layer):
    source = ogr.Open(path)
    for feature in source.GetLayer(layer):
        yield feature.items(), wkb.loads(bytes(feature.GetGeometryRef().ExportToWkb()))


def territory_of(code):
    if code in LORRAINE:
        return "lorraine"
    if code in GRAND_EST:
        return "grand-est"
    if code in WALLONIE:
        return "wallonie"
    return {"LU": "luxembourg", "DE-SL": "saarland", "DE-RP": "rheinland-pfalz"}.get(code, "")


def polygons_of(geometry):
    return [p for p in shapely.get_parts(geometry) if p.geom_type == "Polygon"]


def main(folder, out):
    pieces = []  # (unit code, country, territory, shape)
    ostbelgien = next(g for a, g in read(f"{folder}/admin-open.gpkg", "territories") if a["id"] == "ostbelgien")
    for a, shape in read(f"{folder}/admin-open.gpkg", "admin2"):
        code, country, territory = a["code"], a["iso2"], territory_of(a["code"])
        if not territory:
            code = country + "-outside"
        if code == "BE-WLG":
            pieces.append(("ostbelgien", "BE", "ostbelgien", shape.intersection(ostbelgien)))
            shape = shape.difference(ostbelgien)
        pieces.append((code, country, territory, shape))

    # One network of lines on a fixed grid, its faces, and each face to the unit that covers it best.
    lines = shapely.union_all([shapely.boundary(p[3]) for p in pieces], grid_size=GRID)
    faces = polygons_of(shapely.polygonize(shapely.get_parts(lines)))
    tree = STRtree([p[3] for p in pieces])
    owner = []
    for face in faces:
        best, best_area = None, 0.0
        for i in tree.query(face, predicate="intersects"):
            area = pieces[i][3].intersection(face).area
            if area > best_area:
                best, best_area = i, area
        owner.append(best if best is not None and best_area > 0.5 * face.area else None)
    # Slits that nobody covered go to the neighbour with the longest common edge.
    face_tree = STRtree(faces)
    for k, face in enumerate(faces):
        if owner[k] is not None:
            continue
        shared = {}
        for j in face_tree.query(face, predicate="intersects"):
            if j != k and owner[j] is not None:
                length = shapely.length(faces[j].intersection(face))
                shared[owner[j]] = shared.get(owner[j], 0.0) + length
        if shared and face.area < 1e-5:
            owner[k] = max(shared, key=shared.get)
    units = {}
    for face, o in zip(faces, owner):
        if o is not None:
            units.setdefault(pieces[o][:3], []).append(face)
    keys = sorted(units, key=lambda k: (k[2] == "", k[1], k[0]))
    shapes = shapely.coverage_union_all
    merged = [shapes(units[k]) for k in keys]
    # Crumbs of a few square metres that noding leaves as islands of their own go back to a neighbour.
    assert shapely.coverage_is_valid(merged), "not a coverage after noding"

    outside = [i for i, k in enumerate(keys) if not k[2]]
    simpler = shapely.coverage_simplify([merged[i] for i in outside], OUTSIDE_TOLERANCE, simplify_boundary=False)
    for i, shape in zip(outside, simpler):
        merged[i] = shape
    assert shapely.coverage_is_valid(merged), "not a coverage after simplifying"

    condominium = next(g for _, g in read(f"{folder}/osm-borders.gpkg", "condominium"))
    condominium = shapely.set_precision(shapely.simplify(condominium, CONDOMINIUM_TOLERANCE), GRID)
    assert condominium.is_valid

    driver = ogr.GetDriverByName("GPKG")
    data = driver.CreateDataSource(out, options=["ADD_GPKG_OGR_CONTENTS=NO"])
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    layer = data.CreateLayer("units", wgs84, ogr.wkbMultiPolygon, options=["SPATIAL_INDEX=NO"])
    fields = ["code", "country", "territory", "name", "name_fr", "name_de", "name_en"]
    for field in fields:
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for (code, country, territory), shape in zip(keys, merged):
        names = NAMES.get(code) or COUNTRY_NAMES[country]
        feature = ogr.Feature(layer.GetLayerDefn())
        for field, value in zip(fields, (code, country, territory, *names)):
            feature[field] = value
        feature.SetGeometry(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkb(shape.wkb)))
        layer.CreateFeature(feature)
        print(f"{code:12} {country} {territory:16} {shapely.get_num_coordinates(shape):6} vertices "
              f"{len(polygons_of(shape)):3} parts")
    layer = data.CreateLayer("condominium", wgs84, ogr.wkbMultiPolygon, options=["SPATIAL_INDEX=NO"])
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkb(condominium.wkb)))
    layer.CreateFeature(feature)
    print(f"condominium {shapely.get_num_coordinates(condominium)} vertices")


main(*sys.argv[1:])
