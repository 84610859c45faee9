#!/usr/bin/env python3
"""A person's first minute: sees the map, chooses a border, finds a record, changes the language; and the next
day.

Steers the built program by real events of the X server and reads what it says in its window title; the
numbers are compared with what the command-line tool says of the same atlas.
"""
import json
import pathlib
import struct
import subprocess
import sys
import tempfile
import time

from screen import Program, Screen, wait_for

PROGRAM, TOOL, ATLAS = sys.argv[1:]

# Where things stand in the window of 1280 x 720 (the panels do not depend on the data).
FR_LU = (106, 189)
GERMAN = (1023, 44)

BORDER = {"border": {"pair": "FR-LU", "maxMeters": 10000}}


def click(screen, at):
    screen.xdo("mousemove", *at)
    time.sleep(0.2)
    screen.xdo("click", 1)


def expected(filter_):
    done = subprocess.run([TOOL, "query", "--atlas", ATLAS, "--count", "--filter", json.dumps(filter_)],
                          check=True, capture_output=True, text=True)
    return int(done.stdout)


def started(screen, home, *args):
    return Program(screen, [PROGRAM, "--atlas", ATLAS, *args], home)


def first_minute(screen, home, total):
    with started(screen, home, "--lang", "fr") as program:
        screen.xdo("windowfocus", program.window())
        program.title_with(f"{total} sur {total}")

        click(screen, FR_LU)
        program.title_with(f"{expected(BORDER)} sur {total}")

        screen.xdo("key", "ctrl+k")
        time.sleep(0.3)
        screen.xdo("type", "--delay", 40, "cattenom")
        time.sleep(0.5)
        screen.xdo("key", "Return")
        program.title_with("Cattenom")

        click(screen, GERMAN)
        program.title_with("Cattenom", f"von {total}")

        view = home / "state" / "last-view.json"
        saved = wait_for("the last view", lambda: view.exists() and "de" == json.loads(view.read_text())["language"]
                         and json.loads(view.read_text()))
        assert saved["filter"]["border"] == BORDER["border"], saved
        assert "cattenom" in saved["selected"], saved
        program.quit()


def next_day(screen, home, total):
    """What was left is there, is no step that could be undone, and no mistyped file costs it."""
    for args in [], ["--view", home / "mistyped.json"]:
        with started(screen, home, *args) as program:
            screen.xdo("windowfocus", program.window())
            program.title_with("Cattenom", f"von {total}")
            screen.xdo("key", "ctrl+z")
            time.sleep(1)
            assert "Cattenom" in program.title(), program.title()
            program.quit()
        saved = json.loads((home / "state" / "last-view.json").read_text())
        assert saved["filter"]["border"] == BORDER["border"], saved


def picture(screen, home):
    """As large as was asked for, however large the desktop draws."""
    for factor in "1", "2":
        file = home / "picture.png"
        subprocess.run([PROGRAM, "--atlas", ATLAS, "--snapshot", file, "--size", "1280x720"], check=True,
                       env=screen.environment(home, QT_SCALE_FACTOR=factor))
        size = struct.unpack(">II", file.read_bytes()[16:24])
        assert size == (1280, 720), f"{size} drawn {factor} times as large"


with tempfile.TemporaryDirectory() as folder, Screen(folder) as screen:
    home = pathlib.Path(folder) / "home"
    home.mkdir()
    total = expected({})
    first_minute(screen, home, total)
    next_day(screen, home, total)
    picture(screen, home)
    print(f"{total} records, {expected(BORDER)} within 10 km of FR-LU: the program and the tool agree")
