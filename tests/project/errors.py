#!/usr/bin/env python3
"""Each error that a person may read in the window is one of the sentences that are translated.

Reads the literals that the sources give to fail(), refuse(), complain() and the like, as the program would put
them together, and looks for each in app/error_sentences_*.cpp.
"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])

# What opens an atlas, a View, a story; what exports; what the page of a kiosk's staff shows as it is.
SOURCES = """
geo/atlas_reader.cpp geo/atlas_tables.cpp geo/dataset.cpp geo/dataset_geometry.cpp geo/dataset_sqlite.cpp
geo/ogr_reader.cpp geo/sqlite_file.cpp geo/file_io.cpp geo/record_row.cpp geo/record_text.cpp
geo/record_values.cpp geo/catalogue.cpp geo/catalogue_builder.cpp geo/filter_json.cpp geo/strict_json.cpp
app/loaded_atlas.cpp app/view_json.cpp app/view_store.cpp app/saved_views.cpp app/preferences.cpp
app/session.cpp app/session_commands.cpp app/story/*.cpp app/export/*.cpp app/export/story_writer.h
app/kiosk_core/*.cpp app/kiosk/https_transport.cpp app/kiosk/content_keeper.cpp app/kiosk/counts_to_stick.cpp
app/program/kiosk_host.cpp
""".split()
# Of a file that is otherwise about what never reaches the window.
ONLY = {"app/command_line.cpp": re.compile(r"return geo::fail\(\"There is no atlas.*?\);", re.S)}

CALLS = re.compile(r"\b(?:fail|refuse|complain|complainOfAll|add|insecure|wrongType|unexpected|Complaint|Error|"
                   r"BlockError|stuck|wrong|problem_?|what|hint|error_?)\s*(?:=\s*)?(?=[({])|"
                   r"(?:\breturn|=)\s+(?=std::format\()|\breturn\s+(?=[{\x22])|\.(?:what|hint)\s*=\s*|problem_? = |"
                   r"\b(?:constexpr|const) (?:auto|std::string_view|char\* const) \w+ =\s*")
# What a function adds to the text that it is given.
REASONED = re.compile(r'\b(?:systemError|archiveError)\(\s*"([^"]+)"')
# What a function of the file puts around the text that it is given, and what its parts come to.
PREFIXES = {"geo/atlas_reader.cpp": (re.compile(r"(?:holds|is of another|names|is no code)\b"), "Column '§' of row § ")}
PARTS = {
    "geo/atlas_reader.cpp": {"Column '§' of row § §": []},  # each of its ends is checked
    "geo/dataset_sqlite.cpp": {  # the name comes in quotes
        "The database has the nameless part §": ["The database has the nameless part '§'"],
        "The database has the view §, and views are not opened":
            ["The database has the view '§', and views are not opened"],
        "The database has the trigger §, which is none of the GeoPackage standard":
            ["The database has the trigger '§', which is none of the GeoPackage standard"],
        "The database has the virtual table § of the kind '§'":
            ["The database has the virtual table '§' of the kind '§'"],
        "The schema of the database was tampered with at §": ["The schema of the database was tampered with at '§'"],
    },
    "geo/file_io.cpp": {"The file is larger than the limit of §": ["The file is larger than the limit of § bytes",
                                                                   "The file is larger than the limit of § MB"]},
    "geo/filter_json.cpp": {"§ is §": ["near.§ is §", "border.§ is §", "employees.§ is §", "budget.§ is §",
                                       "bbox[§] is §", "A longitude of polygon is §", "A latitude of polygon is §"]},
    "geo/ogr_reader.cpp": {
        "§, §: the cell is larger than the limit": ["§, column '§': the cell is larger than the limit"],
        "§, §: the text is not UTF-8": ["§, column '§': the text is not UTF-8"],
        "§, §: §": ["§, feature §: §", "§, after § features: §"],
        "column '§'": [], "feature §": [], "after § features": [],
        "§, feature §": ["Layer '§', feature §"],
        "§ has § features instead of §": ["Layer '§' has § features instead of §"],
        "This is no GeoPackage, GeoJSON, FlatGeobuf or CSV that can be read§":
            ["This is no GeoPackage, GeoJSON, FlatGeobuf or CSV that can be read",
             "This is no GeoPackage, GeoJSON, FlatGeobuf or CSV that can be read: §"],
    },
}
# What never reaches the window.
EXCEPTIONS = {
    # A PIN is made by gr-atlas-data.
    "app/kiosk_core/pin_gate.cpp": ["A PIN is 6 to 12 digits, not all the same",
                                    "This computer gives no random numbers for a PIN",
                                    "There is not enough memory for the PIN",
                                    "128 MB are needed for a moment."],
    # What the data tool makes or prints.
    "app/kiosk_core/archive.cpp": ["The archive can't be written: §", "The file changed while it was read"],
    "app/kiosk_core/bundle.cpp": ["Content has no file of this name",
                                  "It has gr-atlas.gpkg; attract.md, story-1.md to story-9.md and the shipped "
                                  "stories; picture-1 to picture-40 as .png or .jpg."],
    "app/kiosk_core/crypto.cpp": ["This computer gives no random numbers for a key"],
    "app/kiosk_core/usage_log.cpp": ["searches: § with results, § without\n", "shortlists taken along: §\n\n", "Nothing was counted yet.\n"],
    # Stands in the health file.
    "app/kiosk_core/crash_counter.cpp": ["after short starts", "with older content", "with built-in content"],
    # The first lines of what is signed.
    "app/kiosk_core/manifest.cpp": ["gr-atlas-manifest 1\n", "gr-atlas content manifest, format 1\n§"],
    # Part of a story's text.
    "app/story/scene_edit.cpp": ["```step§```§"],
}
# Words of the system and of SQLite, and those that stand in a sentence.
OTHERS = """
Permission denied|No such file or directory|Operation not permitted|No space left on device|Read-only file system
Input/output error|Disk quota exceeded|File name too long|Not a directory|Is a directory
Too many levels of symbolic links|Too many open files|file is not a database|database disk image is malformed
a list|true or false|headline|key figure|picture|it is no object|Layer '%1'
""".replace("\n", "|").split("|")
STRING = re.compile(r'(?:u8|u)?R"(\w*)\((.*?)\)\1"|(?:u8|u)?"((?:[^"\\\n]|\\.)*)"', re.S)
HOLE = "§"


def unescaped(text):
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m.group(1), 16)), text)
    return text.replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")


def tokens(code):
    """("text", …) for literals, ("mark", …) for what orders them, ("word", …) for all else."""
    at = 0
    while at < len(code):
        if code[at].isspace():
            at += 1
        elif found := STRING.match(code, at):
            yield "text", found.group(2) if found.group(1) is not None else unescaped(found.group(3))
            at = found.end()
        elif found := re.compile(r"'(?:[^'\\]|\\.)+'").match(code, at):
            yield "word", found.group(0)
            at = found.end()
        elif found := re.compile(r"[\w:.~]*\w|->").match(code, at):
            if found.group(0) == "":
                at += 1
                continue
            yield "word", found.group(0)
            at = found.end()
        else:
            yield "mark", code[at]
            at += 1


def group(stream):
    """Nested lists by brackets."""
    items = []
    for kind, value in stream:
        if kind == "mark" and value in "({[":
            items.append(("group", group(stream)))
        elif kind == "mark" and value in ")}]":
            return items
        else:
            items.append((kind, value))
    return items


def split(items, mark):
    parts = [[]]
    for item in items:
        if item == ("mark", mark):
            parts.append([])
        else:
            parts[-1].append(item)
    return parts


def texts(items):
    """The texts that an expression may come to, each with holes."""
    question = next((i for i, item in enumerate(items) if item == ("mark", "?")), None)
    if question is not None:
        depth, colon = 1, None
        for i in range(question + 1, len(items)):
            depth += (items[i] == ("mark", "?")) - (items[i] == ("mark", ":"))
            if depth == 0:
                colon = i
                break
        if colon is not None:
            return texts(items[question + 1:colon]) + texts(items[colon + 1:])
    made = [""]
    for term in split(items, "+"):
        made = [a + b for a in made for b in texts_of_term(term)]
    return [re.sub(HOLE + "+", HOLE, text) for text in made]


def texts_of_term(term):
    if not term:
        return [""]
    if all(kind == "text" for kind, _ in term):
        return ["".join(value for _, value in term)]
    if len(term) == 1 and term[0][0] == "group":
        return [HOLE] if ("mark", ",") in term[0][1] else texts(term[0][1])
    if len(term) == 2 and term[0][0] == "word" and term[1][0] == "group":
        name, inner = term[0][1], split(term[1][1], ",")
        if name in ("std::format", "format"):
            return [re.sub(r"\{[^{}]*\}", HOLE, text).replace("{{", "{").replace("}}", "}")
                    for text in texts([item for item in inner[0]])]
        if name in ("std::string", "std::string_view", "std::move", "plain"):
            return texts(inner[0])
    return [HOLE]


def arguments(code, at):
    """The argument list or the expression that begins at a place of the code."""
    depth, start, quote = 0, at, None
    while at < len(code):
        if found := STRING.match(code, at):
            at = found.end()
            continue
        if found := re.compile(r"'(?:[^'\\]|\\.)'").match(code, at):
            at = found.end()
            continue
        if code[at] in "({[":
            depth += 1
        elif code[at] in ")}]":
            depth -= 1
            if depth < 0:
                break
            if depth == 0 and code[start] in "({":
                # The whole of a call, unless the expression goes on.
                rest = code[at + 1:at + 40].lstrip()
                if not rest.startswith("+"):
                    at += 1
                    break
        elif code[at] in ";," and depth == 0:
            break
        at += 1
    return code[start:at]


def isSentence(text):
    words = text.replace(HOLE, " ").strip()
    return bool(re.search(r"[A-Za-z]{2,} [\w'`{]", words)) and not re.match(r"(?:SELECT|PRAGMA|CREATE|INSERT)\b|\"", words)


def flat(items):
    """All expressions between commas, at any depth."""
    for part in split(items, ","):
        yield part
        before = None
        for kind, value in part:
            if kind == "group" and before in ("std::format", "format"):
                for argument in split(value, ",")[1:]:
                    yield from flat(argument)
            elif kind == "group" and before not in ("tr", "QStringLiteral", "QLatin1String", "translate"):
                yield from flat(value)
            before = value


def sentences(path, code):
    code = re.sub(r"(?m)(?:^|(?<=\s))//.*$", "", code)
    found = {}
    for call in REASONED.finditer(code):
        found.setdefault(call.group(1) + ": " + HOLE, code.count("\n", 0, call.start()) + 1)
    for call in CALLS.finditer(code):
        if re.search(r"\btr\($", code[:call.end()]):
            continue
        piece = arguments(code, call.end())
        line = code.count("\n", 0, call.end()) + 1
        items = group(iter(list(tokens(piece))))
        for part in flat(items):
            # ".what = …": what is assigned
            part = split(part, "=")[-1]
            for text in texts(part):
                found.setdefault(text, line)
    return found


def known():
    holes, whole = [], set()
    files = sorted(root.glob("app/error_sentences_*.cpp"))
    if len(files) < 4:
        raise SystemExit("no app/error_sentences_*.cpp: is this the project?")
    for path in files:
        text = path.read_text(encoding="utf-8")
        for found in re.finditer(r'QT_TRANSLATE_NOOP\(\s*"ErrorWords",((?:\s*"(?:[^"\\\n]|\\.)*")+)\)', text):
            sentence = "".join(unescaped(m.group(1))
                               for m in re.finditer(r'"((?:[^"\\\n]|\\.)*)"', found.group(1)))
            if re.search(r"%\d", sentence):
                pattern = ".*".join(re.escape(piece) for piece in re.split(r"%\d", sentence))
                holes.append((re.compile(pattern, re.S), sentence))
            else:
                whole.add(sentence)
    return whole, holes


whole, holes = known()
used = set()


def fits(text):
    if text in whole:
        used.add(text)
        return True
    fitting = [sentence for pattern, sentence in holes if pattern.fullmatch(text)]
    used.update(fitting)
    return bool(fitting)


failed = False
checked = 0
for name in SOURCES + list(ONLY):
    paths = sorted(root.glob(name))
    if not paths:
        print(f"{name}: there is no such file")
        failed = True
    for path in paths:
        relative = str(path.relative_to(root))
        code = path.read_text(encoding="utf-8")
        if relative in ONLY:
            code = ONLY[relative].search(code).group(0)
        for text, line in sentences(relative, code).items():
            if text in EXCEPTIONS.get(relative, []):
                continue
            prefixed = PREFIXES.get(relative)
            if prefixed and prefixed[0].match(text):
                text = prefixed[1] + text
            parts = PARTS.get(relative, {}).get(text)
            if parts is None and not isSentence(text):
                fits(text)
                continue
            for sentence in [text] if parts is None else parts:
                checked += 1
                if not fits(sentence):
                    print(f"{relative}:{line}: nobody translates: {sentence}")
                    failed = True
if checked < 300:
    print(f"only {checked} sentences found: does this test still read the sources?")
    failed = True
for sentence in sorted((whole | {sentence for _, sentence in holes}) - used - set(OTHERS)):
    print(f"nobody says any more: {sentence}")
    failed = True
sys.exit(failed)
