#!/usr/bin/env python3
"""Makes ../places.csv: the names on the map, from the GeoNames places of places.gpkg.

    places.py places.gpkg OUT.csv

Needs python3-gdal. Beside this file:
  names.csv  a person's decision on a name: the local one, and the French, German and English ones where
             they differ and are in living use. Any other place has the source's local name only.
  fixes.csv  places left out or kept against the rule, and ranks and populations that the source has wrong.

Stops with a list when a place of rank 6 or better has a foreign name in the source on which nobody has
decided, so that no unread name gets onto the map.
"""
import csv
import math
import pathlib
import sys

from osgeo import ogr

ogr.UseExceptions()

HERE = pathlib.Path(__file__).parent
RANK_FROM = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000]  # ranks 0 to 8
LAST_RANK_OUTSIDE = 6  # no other is ever drawn there
PARTS = {"PPLX", "PPLG", "PPLH", "PPLQ", "PPLW"}  # parts of places, seats in name only, abandoned ones
COLUMNS = ["geonameid", "name", "name_fr", "name_de", "name_en", "country", "territory", "population",
           "rank", "lon", "lat"]


def table(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read(path):
    source = ogr.Open(path)
    places = []
    for feature in source.GetLayer("places"):
        place = feature.items()
        place["lon"], place["lat"] = feature.geometry().GetX(), feature.geometry().GetY()
        places.append(place)
    return places


def kilometres(a, b):
    east = (a["lon"] - b["lon"]) * 111.2 * math.cos(math.radians(a["lat"]))
    return math.hypot(east, (a["lat"] - b["lat"]) * 111.2)


def rank_of(population):
    return next((rank for rank, least in enumerate(RANK_FROM) if population >= least), 9)


def count_people(places):
    """INSEE counts a commune: its number goes to the place that holds most of it, not to its villages."""
    communes = {}
    for place in places:
        if place["pop_insee"]:
            communes.setdefault(place["admin4"], []).append(place)
    for villages in communes.values():
        largest = max(villages, key=lambda p: p["population"])
        if 3 * largest["population"] >= 2 * sum(p["population"] for p in villages):
            largest["population"] = largest["pop_insee"]
            largest["rank"] = min(largest["rank"], rank_of(largest["pop_insee"]))


def step_back_suburbs(places, settled):
    """A place within reach of one twice as large in the same country gives way to it by one rank."""
    large = [p for p in places if p["rank"] <= 5]
    suburbs = []
    for place in places:
        if place["geonameid"] in settled or place["population"] >= 100_000 or place["rank"] == 9:
            continue
        for town in large:
            if (town["rank"] < place["rank"] and town["iso2"] == place["iso2"]
                    and town["population"] >= 2 * place["population"]
                    and kilometres(place, town) <= 1.25 * math.sqrt(town["population"] / 10_000)):
                suburbs.append(place)
                break
    for place in suburbs:
        place["rank"] += 1


def drop_twins(places):
    """Of places that the source puts on one and the same point only the largest can be shown."""
    best = {}
    for place in sorted(places, key=lambda p: (p["rank"], -p["population"], p["geonameid"])):
        best.setdefault((round(place["lon"], 3), round(place["lat"], 3)), place)
    return list(best.values())


def main(source, out):
    places = read(source)
    by_id = {p["geonameid"]: p for p in places}
    names = {int(row["geonameid"]): row for row in table("names.csv")}
    fixes = table("fixes.csv")
    unknown = [i for i in [*names, *(int(f["geonameid"]) for f in fixes)] if i not in by_id]
    if unknown:
        sys.exit(f"names.csv or fixes.csv speak of places that {source} does not have: {unknown}")

    count_people(places)
    left_out, kept, settled = set(), set(), set()
    for fix in fixes:
        place = by_id[int(fix["geonameid"])]
        if fix["what"] == "leave out":
            left_out.add(place["geonameid"])
        elif fix["what"] == "keep":
            kept.add(place["geonameid"])
        elif fix["what"] == "rank":
            place["rank"] = int(fix["value"])
            settled.add(place["geonameid"])
        elif fix["what"] == "population":
            place["population"] = int(fix["value"])
        else:
            sys.exit(f"fixes.csv: '{fix['what']}' is none of leave out, keep, rank, population")

    places = [p for p in places
              if p["geonameid"] not in left_out
              and (p["fcode"] not in PARTS or p["geonameid"] in kept)
              and "(Kreis " not in p["name"]]  # quarters of Zürich and Winterthur
    step_back_suburbs(places, settled)
    places = [p for p in places if p["territory"] or p["rank"] <= LAST_RANK_OUTSIDE]
    places = drop_twins(places)

    unread = [f"{p['geonameid']} {p['name']}: {p['name_fr']}, {p['name_de']}, {p['name_en']}" for p in places
              if p["rank"] <= 6 and p["geonameid"] not in names
              and any(p["name_" + lang] not in (None, p["name"]) for lang in ("fr", "de", "en"))]
    if unread:
        sys.exit("Decide in names.csv on the names of:\n" + "\n".join(unread))

    places.sort(key=lambda p: (p["rank"], -p["population"], p["geonameid"]))
    with open(out, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for p in places:
            said = names.get(p["geonameid"], {"name": p["name"], "fr": "", "de": "", "en": ""})
            writer.writerow([p["geonameid"], said["name"], said["fr"], said["de"], said["en"],
                             p["iso2"], p["territory"], p["population"], p["rank"],
                             f"{p['lon']:.5f}", f"{p['lat']:.5f}"])
    inside = sum(bool(p["territory"]) for p in places)
    print(f"{len(places)} places, {inside} of them in the atlas's territories")


main(*sys.argv[1:])
