#!/usr/bin/env python3
"""Never a blank: without OpenGL, without a record left, with a broken atlas, without fonts, without a screen the
program says what happened and what to do. Starts the built program and looks at its window, its words, its end."""
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time

from screen import Program, Screen, wait_for

PROGRAM, ATLAS = sys.argv[1:3]
with sqlite3.connect(f"file:{ATLAS}?mode=ro", uri=True) as file:
    TOTAL = sum(file.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("sites", "partners", "projects"))
CASES = {}


def case(function):
    CASES[function.__name__] = function
    return function


def home(folder, name):
    made = pathlib.Path(folder) / name
    made.mkdir()
    return made


def task(arguments, **environment):
    """The program with a task, on a screen that it needs none of the tests for."""
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=120,
                          env=os.environ | environment)


def is_drawn(screen, x, y, width, height, fewest):
    """Words and shapes have edges, edges have many colours."""
    wait_for(f"a picture at {x}, {y}", lambda: len(screen.colors(x, y, width, height)) >= fewest)


def ends_with_a_sentence(done, *words):
    assert done.returncode == 1, (done.returncode, done.stderr)
    assert done.stderr.startswith("gr-atlas: ") or "\ngr-atlas: " in done.stderr, done.stderr
    for word in words:
        assert word in done.stderr, (word, done.stderr)


def list_without_map(screen, folder, name, **environment):
    with Program(screen, [PROGRAM, "--atlas", ATLAS, "--lang", "en"], home(folder, name), **environment) as program:
        program.title_with(f"{TOTAL} of {TOTAL}")
        wait_for("the sentence", lambda: "OpenGL" in program.stderr())
        assert "libgl1-mesa-dri" in program.stderr(), program.stderr()
        # The panel in the middle, which says why, and the list at the right.
        is_drawn(screen, 400, 250, 400, 220, 20)
        is_drawn(screen, 830, 180, 430, 400, 40)
        # The list works by the keyboard, the search too.
        screen.xdo("windowfocus", program.window())
        screen.xdo("key", "ctrl+k")
        time.sleep(0.3)
        screen.xdo("type", "--delay", 40, "cattenom")
        time.sleep(0.5)
        screen.xdo("key", "Return")
        program.title_with("Cattenom")
        screen.xdo("key", "Escape")
        wait_for("the card to close", lambda: "Cattenom" not in program.title())
        screen.xdo("key", "Down", "Return")
        wait_for("a record chosen in the list", lambda: program.title().count(" – ") == 2)
        program.quit()


@case
def without_opengl(folder):
    with Screen(folder) as screen:
        list_without_map(screen, folder, "asked", QT_QUICK_BACKEND="software")
        # The driver is broken: the program finds out late, and starts anew.
        list_without_map(screen, folder, "broken", QT_XCB_GL_INTEGRATION="none")
        broken = task(["--atlas", ATLAS, "--self-test"], DISPLAY=screen.display, QT_QPA_PLATFORM="xcb",
                      QT_XCB_GL_INTEGRATION="none")
        ends_with_a_sentence(broken, "OpenGL doesn't start", "libgl1-mesa-dri")
        software = task(["--atlas", ATLAS, "--self-test"], DISPLAY=screen.display, QT_QPA_PLATFORM="xcb",
                        QT_QUICK_BACKEND="software")
        ends_with_a_sentence(software, "offers no OpenGL", "libgl1-mesa-dri")
    offscreen = task(["--atlas", ATLAS, "--snapshot", pathlib.Path(folder) / "x.png"], QT_QPA_PLATFORM="offscreen")
    ends_with_a_sentence(offscreen, "offers no OpenGL")
    assert not (pathlib.Path(folder) / "x.png").exists()


@case
def without_a_screen(folder):
    environment = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":9999"}
    ends_with_a_sentence(task(["--atlas", ATLAS], **environment), "There is no screen", "./run")


@case
def with_a_broken_atlas(folder):
    whole = pathlib.Path(ATLAS).read_bytes()
    place = pathlib.Path(folder)
    (place / "cut.gpkg").write_bytes(whole[:len(whole) // 2])
    (place / "text.gpkg").write_text("Not an atlas.\n" * 500)
    (place / "future.gpkg").write_bytes(whole)
    with sqlite3.connect(place / "future.gpkg") as file:
        changed = file.execute("UPDATE atlas_meta SET value = '99' WHERE key = 'schema_version'").rowcount
        assert changed == 1, "atlas_meta has no schema_version"
    file.close()
    (place / "empty.gpkg").touch()
    broken = {"cut.gpkg": [], "text.gpkg": [], "future.gpkg": ["99"], "empty.gpkg": [], "missing.gpkg": []}
    with Screen(folder) as screen:
        for name, words in broken.items():
            picture = place / "picture.png"
            done = task(["--atlas", place / name, "--snapshot", picture], DISPLAY=screen.display,
                        QT_QPA_PLATFORM="xcb", LIBGL_ALWAYS_SOFTWARE="1")
            ends_with_a_sentence(done, name, *words)
            assert not picture.exists()
            assert "Traceback" not in done.stderr and len(done.stderr.split()) > 6, done.stderr
            print(done.stderr.strip())
        for name in ["cut.gpkg", "missing.gpkg"]:
            with Program(screen, [PROGRAM, "--atlas", place / name, "--lang", "en"], home(folder, name + ".home")) as program:
                program.title_with(name)
                assert name in program.stderr(), program.stderr()
                is_drawn(screen, 440, 250, 400, 220, 20)
                program.quit()


@case
def with_nothing_left(folder):
    view = pathlib.Path(folder) / "view.json"
    view.write_text(json.dumps({"version": 1, "language": "fr", "filter": {"text": "zzz"}}))
    with Screen(folder) as screen, \
            Program(screen, [PROGRAM, "--atlas", ATLAS, "--view", view], home(folder, "home")) as program:
        program.title_with(f"0 sur {TOTAL}")
        # The sentence with its way out, and beneath it the map with its ghosts.
        is_drawn(screen, 600, 280, 440, 160, 20)
        screen.xdo("windowfocus", program.window())
        clear_everything = (834, 427)
        screen.xdo("mousemove", *clear_everything)
        screen.xdo("click", 1)
        program.title_with(f"{TOTAL} sur {TOTAL}")
        screen.xdo("key", "ctrl+z")
        program.title_with(f"0 sur {TOTAL}")
        program.quit()


@case
def without_fonts(folder):
    place = pathlib.Path(folder)
    (place / "fonts").mkdir()
    fonts = place / "fonts.conf"
    fonts.write_text(f"""<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{place}/fonts</dir><cachedir>{place}/cache</cachedir></fontconfig>""")
    found = subprocess.run(["fc-list"], capture_output=True, text=True, env=os.environ | {"FONTCONFIG_FILE": str(fonts)})
    assert found.stdout == "", "the test must hide the fonts"
    sentence = (53, 226, 280, 18)  # "Choose a border …", of the plain cut

    def picture(screen, name, **environment):
        with Program(screen, [PROGRAM, "--atlas", ATLAS, "--lang", "en"], home(folder, name), **environment) as program:
            program.title_with(f"{TOTAL} of {TOTAL}")
            is_drawn(screen, *sentence, 8)
            time.sleep(0.5)
            pixels = screen.pixels(*sentence)
            said = program.stderr()
            program.quit()
        return pixels, said

    with Screen(folder) as screen:
        usual, quiet = picture(screen, "usual")
        without, said = picture(screen, "without", FONTCONFIG_FILE=str(fonts))
    assert "Inter" not in quiet, quiet
    assert "The typeface Inter is missing" in said and "fonts-inter" in said, said
    assert usual == without, "without fonts the words are not the letters of Inter"


with tempfile.TemporaryDirectory() as folder:
    CASES[sys.argv[3]](folder)
