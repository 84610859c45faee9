#!/usr/bin/env python3
"""What is taken away of stories, read back: PDF by poppler's tools, HTML by a parser, pictures by their heads.

    export.py PROGRAM ATLAS STORIES TOOL STORY LANGUAGE[,LANGUAGE…]
"""
import base64
import functools
import html.parser
import json
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import xml.dom.minidom

PROGRAM, ATLAS, STORIES, TOOL, STORY, LANGUAGES = sys.argv[1:]
PATIENCE = 120  # seconds
DATE = "2026-11-25"
DAY = {"fr": "25 novembre 2026", "de": "25. November 2026", "en": "25 November 2026"}
CREDIT = "OpenStreetMap"
VOID = {"meta", "img", "br"}


def run(*args, home=None):
    done = subprocess.run([str(a) for a in args], capture_output=True, timeout=PATIENCE,
                          env=os.environ | ({"GR_ATLAS_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"} if home else {}))
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def export(out, language, home, *more, story=STORY):
    run(PROGRAM, "--atlas", ATLAS, "--present", story, "--lang", language, "--date", DATE, "--export-story", out, *more,
        home=home)


def folded(text):
    """Letters and digits alone: lines, blanks and the many apostrophes of fonts don't matter."""
    return re.sub(r"[^\w]+|\u02bc", "", text).casefold()  # U+02BC: what Inter makes of an apostrophe


def scenes(language):
    """Sentence and notes of each scene, from the story's file; words with figures are left out."""
    text = (pathlib.Path(STORIES) / f"{STORY}.md").read_text(encoding="utf-8")
    found = []
    for section in re.split(r"^# ", text, flags=re.M)[1:]:
        words = re.search(rf"^## {language}\n(.*?)(?=^## |\Z)", section, re.M | re.S).group(1)
        notes = re.search(rf"^## notes {language}\n(.*?)(?=^## |\Z)", section, re.M | re.S)
        hosts = re.findall(r"^- (https?://\S+)", section, re.M)
        found.append({"headline": re.search(r"^### (.*)$", words, re.M).group(1).strip(),
                      "text": [line for line in words.splitlines()
                               if line and line[0] not in "#>!" and "{{" not in line],
                      "notes": [line for line in (notes.group(1) if notes else "").splitlines() if line],
                      "sources": hosts})
    return found


@functools.cache
def content_version():
    """The beginning of it, as pages say it."""
    return json.loads(run(TOOL, "info", "--atlas", ATLAS))["content_version"][:8]


def check_foot(path, page, text):
    """The strip at the foot: the content's version, and logos to the left of all words."""
    assert content_version() in text, text
    words = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">',
                       run("pdftotext", "-bbox", "-f", page, "-l", page, path, "-"))
    top = max(float(bottom) for _, _, bottom in words) - 24  # two lines
    left = min(float(x) for x, y, _ in words if float(y) > top)
    assert left > 60, f"page {page}: no room for logos left of {left}"
    done = subprocess.run(["pdftoppm", "-r", "72", "-f", str(page), "-l", str(page), "-x", "0", "-y", str(int(top)), "-W",
                           str(int(left) - 2), "-H", "24", str(path)], capture_output=True, timeout=PATIENCE, check=True)
    pixels = done.stdout.split(b"\n", 3)[3]
    colours = {pixels[i:i + 3] for i in range(0, len(pixels) - 2, 3)}
    assert len(colours) > 8, f"page {page}: nothing is drawn where logos belong: {len(colours)} colours"


def check_pdf(path, language, with_notes):
    info = run("pdfinfo", path)
    title = re.search(r"^Title:\s+(.*)$", info, re.M).group(1)
    wanted = scenes(language)
    pages = len(wanted) + (sum(1 for scene in wanted if scene["notes"]) if with_notes else 0)
    assert int(re.search(r"^Pages:\s+(\d+)$", info, re.M).group(1)) == pages, info
    assert re.search(r"^Page size:.*A4", info, re.M), info
    assert title and folded(title) in folded((pathlib.Path(STORIES) / f"{STORY}.md").read_text()), title

    fonts = run("pdffonts", path).splitlines()[2:]
    assert fonts and all("Inter" in font for font in fonts), fonts
    for font in fonts:
        embedded = font[54:].split()  # after name and type: encoding, emb, sub, uni
        assert "yes" in embedded[:3], font
    assert len(run("pdfimages", "-list", path).splitlines()) == 2, "a picture: the map is no longer lines"

    page = 0
    for scene in wanted:
        page += 1
        text = run("pdftotext", "-f", page, "-l", page, path, "-")
        for words in [scene["headline"], *scene["text"]]:
            assert folded(words) in folded(text), f"page {page} lacks '{words}':\n{text}"
        assert DAY[language] in text and CREDIT in text, text
        check_foot(path, page, text)
        for source in scene["sources"]:
            host = re.sub(r"^https?://(www\.)?", "", source).split("/")[0]
            assert folded(host) in folded(text), f"page {page} lacks {host}"
        for note in scene["notes"]:
            assert folded(note) not in folded(text), "notes are on the audience's page"
        if with_notes and scene["notes"]:
            page += 1
            text = run("pdftotext", "-f", page, "-l", page, path, "-")
            for note in scene["notes"]:
                assert folded(note) in folded(text), f"page {page} lacks the note '{note}'"


class Reader(html.parser.HTMLParser):
    """Refuses what is not closed in its order; gathers what a screen reader would."""

    def __init__(self):
        super().__init__()
        self.open, self.headings, self.images, self.links, self.text = [], [], [], [], []
        self.language, self.tags, self.attributes = None, [], []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags.append(tag)
        self.attributes += list(attrs.items())
        if tag == "html":
            self.language = attrs.get("lang")
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "img":
            self.images.append(attrs)
        if tag == "a":
            self.links.append(attrs["href"])
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open}"
        self.open.pop()

    def handle_data(self, data):
        if not self.open or self.open[-1] != "style":
            self.text.append(data)


def png_size(data):
    assert data[:8] == b"\x89PNG\r\n\x1a\n", "no PNG"
    return struct.unpack(">II", data[16:24])


def check_html(path, language, maps):
    source = path.read_text(encoding="utf-8")
    reader = Reader()
    reader.feed(source)
    reader.close()
    assert not reader.open, reader.open
    assert reader.language == language, reader.language
    assert reader.headings[0] == 1 and reader.headings.count(1) == 1, reader.headings
    for before, after in zip(reader.headings, reader.headings[1:]):
        assert after <= before + 1, f"h{before} is followed by h{after}"
    assert {"header", "main", "section", "footer"} <= set(reader.tags)
    assert not {"script", "iframe", "link", "object", "form"} & set(reader.tags), reader.tags
    for name, value in reader.attributes:
        assert not name.startswith("on"), f"{name}={value} runs"
        assert name not in ("src", "srcset", "data", "poster") or value.startswith("data:image/"), f"{name}={value[:80]}"
    style = re.search(r"<style>(.*?)</style>", source, re.S).group(1)
    assert "url(" not in style and "@import" not in style and "@media print" in style and "@i" not in style.replace(
        "@media", ""), style
    for image in reader.images:
        assert len(image.get("alt", "")) >= 3, "a picture without words"
        kind, data = image["src"].split(";base64,")
        data = base64.b64decode(data, validate=True)
        if kind == "data:image/svg+xml":
            xml.dom.minidom.parseString(data)
        else:
            assert min(png_size(data)) > 400, png_size(data)
    pictures = [image["alt"] for image in reader.images if "svg" not in image["src"][:30]]
    assert len(pictures) == maps, pictures
    assert all(len(alt) > 40 for alt in pictures) and len(set(pictures)) == maps, pictures
    return folded("".join(reader.text)), reader


def check_story(language, folder):
    run(TOOL, "validate", "--atlas", ATLAS, pathlib.Path(STORIES) / f"{STORY}.md")
    pdf = folder / f"{language}.pdf"
    export(pdf, language, folder)
    check_pdf(pdf, language, with_notes=False)
    again = folder / "again.pdf"
    export(again, language, folder)
    assert pdf.read_bytes() == again.read_bytes(), "the same story gives another file"
    export(again, language, folder, "--notes")
    check_pdf(again, language, with_notes=True)

    page = folder / f"{language}.html"
    export(page, language, folder)
    wanted = scenes(language)
    text, reader = check_html(page, language, maps=len(wanted))
    for scene in wanted:
        for words in [scene["headline"], *scene["text"]]:
            assert folded(words) in text, f"the page lacks '{words}'"
        for note in scene["notes"]:
            assert folded(note) not in text, "notes are on the page"
        for source in scene["sources"]:
            assert source in reader.links, source
    assert folded(DAY[language]) in text and folded(CREDIT) in text and folded(content_version()) in text
    export(page, language, folder, "--notes")
    text, _ = check_html(page, language, maps=len(wanted))
    assert all(folded(note) in text for scene in wanted for note in scene["notes"])


HOSTILE = """+++
format = 1
languages = ["en"]
[title]
en = "</title><script>alert(1)</script>"
+++
# <img src=x onerror=alert(2)>

```view
{"camera": {"lon": 6.2, "lat": 49.4, "bearing": 0, "span": 0.004},
 "filter": {"text": "\\"><script>alert(3)</script>"}}
```

## en

### <script>alert(4)</script> & "quotes" 'ticks'

> <b>9</b>

</section></main><iframe src="https://example.org"></iframe>

## notes en

<style>body{display:none}</style>

## sources

- https://example.org/"onclick="alert(5)
"""


def check_hostile(folder):
    story = folder / "hostile.md"
    story.write_text(HOSTILE, encoding="utf-8")
    out = folder / "hostile.html"
    done = subprocess.run([PROGRAM, "--atlas", ATLAS, "--present", story, "--lang", "en", "--export-story", out, "--notes"],
                          capture_output=True, text=True, timeout=PATIENCE,
                          env=os.environ | {"GR_ATLAS_HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"})
    if done.returncode != 0:  # what is malformed may be refused, with a sentence
        assert "hostile.md" in done.stderr, done.stderr
        story.write_text(HOSTILE.replace('/"onclick="alert(5)', "/"), encoding="utf-8")
        export(out, "en", folder, "--notes", story=story)
    text, reader = check_html(out, "en", maps=1)
    for words in ("alert(1)", "alert(4)", "iframe src", "display:none"):
        assert folded(words) in text, f"'{words}' is not shown as it is written"


def check_refusals(folder):
    def refused(*args):
        done = subprocess.run([PROGRAM, "--atlas", ATLAS, *map(str, args)], capture_output=True, text=True, timeout=PATIENCE,
                              env=os.environ | {"GR_ATLAS_HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"})
        assert done.returncode != 0 and done.stderr.strip(), done
        return done.stderr

    assert "nowhere" in refused("--present", "nowhere", "--export-story", folder / "a.pdf")
    assert "could not be written" in refused("--present", STORY, "--export-story", folder / "no" / "folder" / "a.pdf")
    assert "--present" in refused("--export-story", folder / "a.pdf")
    assert not (folder / "a.pdf").exists()


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for language in LANGUAGES.split(","):
            check_story(language, folder)
        check_hostile(folder)
        check_refusals(folder)
    print(f"{STORY} in {LANGUAGES}: pages, web page, notes, hostile words and refusals are right")


main()
