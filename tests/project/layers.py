#!/usr/bin/env python3
"""qml uses app, app uses geo, never back; public headers of geo show no library's types."""
import re
import sys

from sources import sources

root = sys.argv[1]
PRIVATE = re.compile(r"//\s*Private to geo")
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)
HIDDEN = re.compile(r"^(ogr|gdal|cpl|proj|geodesic|geos|sqlite3|nlohmann|unicode|nanoflann)")
failed = False


def complain(path, text):
    global failed
    print(f"{path}: {text}")
    failed = True


for path in sources(root, ".cpp", ".h"):
    place = path.relative_to(root).parts[0]
    text = path.read_text(encoding="utf-8")
    for include in INCLUDE.findall(text):
        if place == "geo" and (include.startswith(("app/", "qml/", "Q"))):
            complain(path, f"geo must not know '{include}'")
        if place == "app" and include.startswith("geo/"):
            header = (path.parents[len(path.relative_to(root).parts) - 1] / include).read_text(encoding="utf-8")
            if PRIVATE.search(header):
                complain(path, f"'{include}' is private to geo")
        if place == "app" and re.match(r"^(ogr|gdal|proj|geos|sqlite3)", include):
            complain(path, f"app must ask geo instead of '{include}'")
        public = place == "geo" and path.suffix == ".h" and not PRIVATE.search(text) and "cli" not in path.parts
        if public and HIDDEN.match(include):
            complain(path, f"a public header shows the types of '{include}'")
sys.exit(failed)
