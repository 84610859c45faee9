#!/usr/bin/env python3
"""gr-atlas-data from the outside: its commands on the shipped data, what it says, how it ends."""
import csv
import io
import json
import math
import pathlib
import subprocess
import sys
import tempfile
import unittest

TOOL, ATLAS, DATA = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])


def run(*args, **options):
    return subprocess.run([TOOL, *map(str, args)], capture_output=True, text=True, timeout=120, **options)


def query(filter_, *args):
    return run("query", "--atlas", ATLAS, "--filter", json.dumps(filter_), *args)


def rows():
    """The facts as they stand in the tables: an oracle that shares no code with the tool."""
    for table in sorted((DATA / "facts").glob("sites-*.csv")):
        for row in csv.DictReader(table.open(encoding="utf-8", newline="")):
            yield "site", row
    for kind in ("partner", "project"):
        for row in csv.DictReader((DATA / "facts" / f"{kind}s.csv").open(encoding="utf-8", newline="")):
            yield kind, row


# Pages that tell of no single record: what /data/stories stands on beside the facts.
STORY_PAGES = """
https://www.lagazettefrance.fr/article/reindustrialisation-mobilisation-generale-dans-la-grand-region
https://www.voisins-nachbarn.eu/fr/travailler/euro-accelerateur-centrifuge-industrie-transfrontaliere.html
https://courriermessin.fr/?p=5446
https://luxinnovation.lu/news/pole-automobile-europeen-strengthening-cross-border-automotive-cooperation
https://arbeitsagentur.de/vor-ort/rd-rps/presse/2024-49-regionaldirektion-rheinland-pfalz-saarland-und-france-travail-setzen-die-grenzuberschreitende-zusammenarbeit-fort
https://voisins-nachbarn.eu/fr/rechercher/les-universites-cherchent-toujours-les-voies-de-l-alternance-transfrontaliere-copie-966.html
"""


class Tool(unittest.TestCase):
    def test_without_a_command_it_is_wrong_use(self):
        self.assertEqual(run().returncode, 2)
        self.assertEqual(run("dance").returncode, 2)
        self.assertEqual(run("query", "--format", "xml").returncode, 2)

    def test_every_command_has_help_with_an_example(self):
        for command in ("build", "validate", "info", "query", "locate", "synth"):
            done = run(command, "--help")
            self.assertEqual(done.returncode, 0)
            self.assertIn("Example", done.stdout)

    def test_the_shipped_facts_have_no_errors(self):
        done = run("validate", DATA / "facts")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("0 errors", done.stderr)
        self.assertEqual(run("validate", ATLAS).returncode, 0)

    def test_the_shipped_stories_have_no_errors(self):
        stories = [file for file in sorted((DATA / "stories").glob("*.md")) if file.name != "README.md"]
        self.assertGreaterEqual(len(stories), 3)
        for story in stories:
            with self.subTest(story.name):
                done = run("validate", "--atlas", ATLAS, story)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertIn("0 errors, 0 warnings", done.stderr)
                head = story.read_text(encoding="utf-8").split("+++")[1]
                self.assertIn('languages = ["fr", "de", "en"]', head)
                scenes = int(done.stderr.split(" scenes")[0].split()[-1])
                self.assertTrue(6 <= scenes <= 10, f"{scenes} scenes")

    def test_the_sources_of_stories_are_those_of_the_facts(self):
        known = (DATA / "facts").glob("*.csv")
        pages = " ".join(file.read_text(encoding="utf-8") for file in known) + " " + STORY_PAGES
        for story in (DATA / "stories").glob("*.md"):
            if story.name == "README.md":
                continue
            for line in story.read_text(encoding="utf-8").splitlines():
                if line.startswith("- https://"):
                    self.assertIn(line[2:].strip(), pages, story.name)

    def test_a_story_says_all_that_is_wrong_with_it(self):
        with tempfile.TemporaryDirectory() as folder:
            story = pathlib.Path(folder) / "talk.md"
            story.write_text("""+++
languages = ["fr", "de"]
title.fr = "Un titre"
title.de = "Ein Titel"
+++
# un

```view
{"selected": "site:nowhere", "highlighted": ["border:FR-ES"]}
```

## fr

### Mots

> {{distance site:nowhere site:arcelormittal-belval}}

# deux

```view
{"camera": 3}
```
""", encoding="utf-8")
            done = run("validate", "--atlas", ATLAS, story)
            self.assertEqual(done.returncode, 1)
            for complaint in ("talk.md:6: The scene 'un' has no words in 'de'. Add ## de.",
                              "talk.md:8: The atlas has no record 'site:nowhere'",
                              "talk.md:8: There is no border 'border:FR-ES'",
                              "talk.md:16: The atlas has no record 'site:nowhere'",
                              "talk.md:20: 'camera' of the View is no object"):
                self.assertIn(complaint, done.stderr)
            self.assertIn("5 errors, 0 warnings", done.stderr)
            self.assertEqual(run("validate", "--atlas", ATLAS, story.parent / "none.md").returncode, 1)

    def test_info_counts_the_rows_of_the_tables(self):
        info = json.loads(run("info", "--atlas", ATLAS).stdout)
        counts = {}
        for kind, row in rows():
            counts.setdefault(kind, {}).setdefault(row["territory"], 0)
            counts[kind][row["territory"]] += 1
        for kind, territories in info["records"].items():
            for territory, count in territories.items():
                self.assertEqual(count, counts[kind].get(territory, 0), f"{kind} {territory}")

    def test_an_empty_filter_passes_everything(self):
        answer = json.loads(query({}).stdout)
        names = sorted(f"{kind}:{row['id']}" for kind, row in rows())
        self.assertEqual(answer["ids"], names)
        self.assertEqual(answer["count"], len(names))
        self.assertEqual(answer["total"], len(names))

    def test_counts_are_those_of_the_tables(self):
        def count(kinds, wanted):
            return sum(1 for kind, row in rows() if kind in kinds and wanted(row))
        steel = lambda row: "steel-metals" in (row.get("sector") or row.get("sectors") or "").split(";")
        big = lambda row: row["employees"] and int(row["employees"]) >= 1000
        self.assertEqual(int(query({"sectors": ["steel-metals"]}, "--count").stdout),
                         count({"site", "partner", "project"}, steel))
        self.assertEqual(int(query({"employees": {"min": 1000}}, "--count").stdout), count({"site"}, big))
        self.assertEqual(int(query({"kinds": ["project"], "statuses": ["running"]}, "--count").stdout),
                         count({"project"}, lambda row: row["status"] == "running"))

    def test_missing_values_are_counted_and_can_be_included(self):
        unknown = sum(1 for kind, row in rows() if kind == "site" and not row["employees"])
        answer = json.loads(query({"employees": {"min": 100}}).stdout)
        self.assertEqual(answer["missing"]["employees"], unknown)
        with_unknown = json.loads(query({"employees": {"min": 100}, "unknown": ["employees"]}).stdout)
        self.assertEqual(with_unknown["count"], answer["count"] + unknown)

    def test_a_radius_is_the_distance_on_the_ground(self):
        lon, lat, meters = 6.13, 49.61, 25000
        near = set(json.loads(query({"near": {"lon": lon, "lat": lat, "meters": meters}}).stdout)["ids"])
        for kind, row in rows():
            if not row["lon"]:
                continue
            # Spherical distance, good to half a percent: only what is clearly in or out is judged.
            a, b = math.radians(lat), math.radians(float(row["lat"]))
            d = 6371000 * math.acos(min(1, math.sin(a) * math.sin(b) + math.cos(a) * math.cos(b)
                                        * math.cos(math.radians(float(row["lon"]) - lon))))
            if abs(d - meters) > meters * 0.006:
                self.assertEqual(f"{kind}:{row['id']}" in near, d < meters, row["id"])

    def test_csv_and_geojson_hold_the_same_records(self):
        filter_ = {"border": {"pair": "FR-LU", "maxMeters": 10000}}
        ids = json.loads(query(filter_).stdout)["ids"]
        table = list(csv.DictReader(io.StringIO(query(filter_, "--format", "csv").stdout)))
        self.assertEqual([row["record"] for row in table], ids)
        features = json.loads(query(filter_, "--format", "geojson").stdout)["features"]
        self.assertEqual([feature["id"] for feature in features], ids)
        for row, feature in zip(table, features):
            self.assertEqual([float(row["lon"]), float(row["lat"])], feature["geometry"]["coordinates"])

    def test_a_filter_may_come_from_a_file(self):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            file.write('{"kinds": ["site"]}')
            file.flush()
            done = run("query", "--atlas", ATLAS, "--count", "--filter", "@" + file.name)
            self.assertEqual(int(done.stdout), sum(1 for kind, _ in rows() if kind == "site"))

    def test_a_wrong_filter_is_wrong_use_and_names_the_word(self):
        done = query({"sectors": ["steel-metal"]})
        self.assertEqual(done.returncode, 2)
        self.assertIn("steel-metal", done.stderr)
        self.assertEqual(done.stdout, "")

    def test_locate_knows_schengen_and_reads_many_points(self):
        one = json.loads(run("locate", "--atlas", ATLAS, "6.3640", "49.4700").stdout)
        self.assertEqual((one["territory"], one["country"], one["condominium"]), ("luxembourg", "LU", False))
        many = run("locate", "--atlas", ATLAS, input="6.1757 49.1193\n\nnonsense\n6.6394 49.7596\n")
        self.assertEqual(many.returncode, 1)
        self.assertIn("standard input:3", many.stderr)
        self.assertEqual([json.loads(line)["territory"] for line in many.stdout.splitlines()],
                         ["lorraine", "rheinland-pfalz"])

    def test_locate_takes_national_coordinates(self):
        # LUREF: false origin 80 km east, 100 km north at 6°10' E, 49°50' N.
        place = json.loads(run("locate", "--atlas", ATLAS, "--crs", "EPSG:2169", "80000", "100000").stdout)
        self.assertAlmostEqual(place["lon"], 6.1667, delta=0.003)
        self.assertAlmostEqual(place["lat"], 49.8333, delta=0.003)
        self.assertEqual(run("locate", "--atlas", ATLAS, "--crs", "EPSG:999999", "1", "2").returncode, 2)

    def test_an_invented_atlas_can_be_asked_like_any_other(self):
        with tempfile.TemporaryDirectory() as folder:
            out = pathlib.Path(folder) / "invented.gpkg"
            self.assertEqual(run("synth", "500", "--seed", "3", "-o", out).returncode, 0)
            self.assertEqual(run("validate", out).returncode, 0)
            info = json.loads(run("info", "--atlas", out).stdout)
            self.assertEqual(sum(info["records"]["site"].values()), 500)
            self.assertEqual(info["content_version"], "synthetic-500-3")
            self.assertIn("Invented", info["attribution"])
            again = pathlib.Path(folder) / "again.gpkg"
            run("synth", "500", "--seed", "3", "-o", again)
            answers = [json.loads(run("query", "--atlas", file, "--filter", '{"border": {"maxMeters": 5000}}').stdout)
                       for file in (out, again)]
            self.assertEqual(*answers)
        self.assertEqual(run("synth", "0").returncode, 1)
        self.assertEqual(run("synth", "many").returncode, 2)

    def test_an_atlas_that_is_not_there_is_said_so(self):
        done = run("info", "--atlas", "/nowhere/atlas.gpkg")
        self.assertEqual(done.returncode, 1)
        self.assertIn("/nowhere/atlas.gpkg", done.stderr)

    def test_broken_facts_build_no_atlas(self):
        with tempfile.TemporaryDirectory() as folder:
            facts = pathlib.Path(folder) / "facts"
            facts.mkdir()
            for table in (DATA / "facts").glob("*.csv"):
                (facts / table.name).write_bytes(table.read_bytes())
            whole = (facts / "partners.csv").read_bytes()
            damages = {
                "cut in half": whole[:len(whole) // 2],
                "in Latin-1": whole.decode().encode("latin-1", "replace"),
                "empty": b"",
                "10 MB in one cell": whole + b'"' + b"x" * 10_000_000 + b'"\n',
            }
            for name, damaged in damages.items():
                with self.subTest(name):
                    (facts / "partners.csv").write_bytes(damaged)
                    out = pathlib.Path(folder) / "atlas.gpkg"
                    done = run("build", "--facts", facts, "--base", DATA / "base", "-o", out)
                    self.assertEqual(done.returncode, 1)
                    self.assertIn("partners.csv", done.stderr)
                    self.assertFalse(out.exists())
            for name, harmless in {"with CRLF": whole.replace(b"\n", b"\r\n"),
                                   "with a mark": b"\xef\xbb\xbf" + whole}.items():
                with self.subTest(name):
                    (facts / "partners.csv").write_bytes(harmless)
                    self.assertEqual(run("validate", facts).returncode, 0)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
