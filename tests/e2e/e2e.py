#!/usr/bin/env python3
"""A person's first minute: sees the map, chooses a border, finds a record, changes the language; and the next
day.

Steers the built program by real events of the X server and reads what it says in its window title; the
numbers are compared with what the command-line tool says of the same atlas.
"""
import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import time

PROGRAM, TOOL, ATLAS = sys.argv[1:]
PATIENCE = 60  # seconds: software rendering on a busy machine

# Where things stand in the window of 1280 x 720 (the panels do not depend on the data).
FR_LU = (106, 189)
GERMAN = (1023, 44)


def xdo(*args):
    return subprocess.run(["xdotool", *map(str, args)], check=True, capture_output=True, text=True).stdout.strip()


def wait_for(what, probe):
    end = time.monotonic() + PATIENCE
    while True:
        found = probe()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.1)


def click(at):
    xdo("mousemove", *at)
    time.sleep(0.2)
    xdo("click", 1)


def expected(filter_):
    done = subprocess.run([TOOL, "query", "--atlas", ATLAS, "--count", "--filter", json.dumps(filter_)],
                          check=True, capture_output=True, text=True)
    return int(done.stdout)


class Atlas:
    """The program, with a window that has a title."""

    def __init__(self, home, *args):
        self.program = subprocess.Popen([PROGRAM, "--atlas", ATLAS, *map(str, args)],
                                        env=os.environ | {"GR_ATLAS_HOME": str(home)})

    def __enter__(self):
        self.handle = wait_for("the window", self.window)
        xdo("windowfocus", self.handle)
        return self

    def __exit__(self, *_):
        if self.program.poll() is None:
            self.program.kill()
            self.program.wait()

    def window(self):
        done = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.program.pid)],
                              capture_output=True, text=True)
        return done.stdout.split()[-1] if done.stdout.split() else None

    def title(self):
        return xdo("getwindowname", self.handle)

    def title_with(self, *words):
        return wait_for(f"{words} in the title, which is '{self.title()}'",
                        lambda: all(word in self.title() for word in words))

    def quit(self):
        xdo("key", "ctrl+q")
        self.program.wait(timeout=PATIENCE)
        assert self.program.returncode == 0, self.program.returncode


BORDER = {"border": {"pair": "FR-LU", "maxMeters": 10000}}


def first_minute(home, total):
    with Atlas(home, "--lang", "fr") as atlas:
        atlas.title_with(f"{total} sur {total}")

        click(FR_LU)
        atlas.title_with(f"{expected(BORDER)} sur {total}")

        xdo("key", "ctrl+k")
        time.sleep(0.3)
        xdo("type", "--delay", 40, "cattenom")
        time.sleep(0.5)
        xdo("key", "Return")
        atlas.title_with("Cattenom")

        click(GERMAN)
        atlas.title_with("Cattenom", f"von {total}")

        view = home / "state" / "last-view.json"
        saved = wait_for("the last view", lambda: view.exists() and "de" == json.loads(view.read_text())["language"]
                         and json.loads(view.read_text()))
        assert saved["filter"]["border"] == BORDER["border"], saved
        assert "cattenom" in saved["selected"], saved
        atlas.quit()


def next_day(home, total):
    """What was left is there, is no step that could be undone, and no mistyped file costs it."""
    for args in [], ["--view", home / "mistyped.json"]:
        with Atlas(home, *args) as atlas:
            atlas.title_with("Cattenom", f"von {total}")
            xdo("key", "ctrl+z")
            time.sleep(1)
            assert "Cattenom" in atlas.title(), atlas.title()
            atlas.quit()
        saved = json.loads((home / "state" / "last-view.json").read_text())
        assert saved["filter"]["border"] == BORDER["border"], saved


def picture(home):
    """As large as was asked for, however large the desktop draws."""
    for factor in "1", "2":
        file = home / "picture.png"
        subprocess.run([PROGRAM, "--atlas", ATLAS, "--snapshot", file, "--size", "1280x720"], check=True,
                       env=os.environ | {"GR_ATLAS_HOME": str(home), "QT_SCALE_FACTOR": factor})
        size = struct.unpack(">II", file.read_bytes()[16:24])
        assert size == (1280, 720), f"{size} drawn {factor} times as large"


def main(home):
    total = expected({})
    first_minute(home, total)
    next_day(home, total)
    picture(home)
    print(f"{total} records, {expected(BORDER)} within 10 km of FR-LU: the program and the tool agree")


with tempfile.TemporaryDirectory() as folder:
    main(pathlib.Path(folder))
