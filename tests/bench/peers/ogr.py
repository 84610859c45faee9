"""The questions of query_bench, put to the same GeoPackage as SQL through OGR: what a program without an
engine of its own would wait for.

    setup/in python3 tests/bench/peers/ogr.py FILE.gpkg [JSON of query_bench]
"""

import json
import sys
import time

from osgeo import ogr

ogr.UseExceptions()

SET = "(sectors LIKE '%automotive%' OR sectors LIKE '%steel-metals%' OR sectors LIKE '%energy%')"
FACETS = ("territory", "country", "status")
QUESTIONS = {
    "set filter, facets": [f"SELECT {facet}, count(*) FROM sites WHERE {SET} GROUP BY {facet}" for facet in FACETS],
    "range, facets": [
        f"SELECT {facet}, count(*) FROM sites WHERE employees BETWEEN {{low}} AND 5000 GROUP BY {facet}"
        for facet in FACETS
    ],
    "border limit, count": ["SELECT count(*) FROM sites WHERE fr_lu_m <= 10000 + {low}"],
    "two words of text, count": [
        "SELECT count(*) FROM sites WHERE "
        + " AND ".join(
            "(" + " OR ".join(f"{column} LIKE '%{word}%'" for column in ("name", "summary_fr", "summary_de", "summary_en"))
            + ")"
            for word in ("acier", "prod")
        )
    ],
    "sites of a window, clusters by a grid": [
        "SELECT round(x * 40), round(y * 40), count(*) FROM (SELECT (minx + maxx) / 2 AS x, (miny + maxy) / 2 AS y "
        "FROM rtree_sites_geom WHERE minx > 5.4 AND maxx < 7.8 AND miny > 48.8 AND maxy < 50.4) GROUP BY 1, 2"
    ],
}
OURS = {
    "set filter, facets": "peer: set filter, facets",
    "range, facets": "peer: brushed range, facets",
    "border limit, count": "border, brushed, region",
    "two words of text, count": "two words of text, region",
    "sites of a window, clusters by a grid": "clusters at zoom 9, all",
}
TIMES = 5


def median_ms(dataset, statements):
    walls = []
    for run in range(TIMES):
        begin = time.perf_counter()
        for statement in statements:
            layer = dataset.ExecuteSQL(statement.format(low=100 + run))
            for _ in layer:
                pass
            dataset.ReleaseResultSet(layer)
        walls.append(1000 * (time.perf_counter() - begin))
    return sorted(walls)[TIMES // 2]


def ours_of(figures):
    """Median of the wall clock, by row."""
    with open(figures, encoding="utf-8") as measured:
        return {row["name"].split("/")[0]: row["p50"] for row in json.load(measured)["benchmarks"]}


def main():
    dataset = ogr.Open(sys.argv[1])
    ours = ours_of(sys.argv[2]) if len(sys.argv) > 2 else {}
    print(f"{'SQL through OGR, milliseconds':46} {'theirs':>9} {'ours':>9} {'times':>7}")
    for name, statements in QUESTIONS.items():
        theirs = median_ms(dataset, statements)
        mine = ours.get(OURS[name])
        print(f"{name:46} {theirs:9.1f}" + (f" {mine:9.2f} {theirs / mine:7.0f}" if mine else ""), flush=True)


if __name__ == "__main__":
    main()
