#!/usr/bin/env python3
"""A person's first minute: sees the map, chooses a border, finds a record, changes the language.

Steers the built program by real events of the X server and reads what it says in its window title; the
numbers are compared with what the command-line tool says of the same atlas.
"""
import json
import os
import pathlib
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


def main(home):
    program = subprocess.Popen([PROGRAM, "--atlas", ATLAS, "--lang", "fr"],
                               env=os.environ | {"GR_ATLAS_HOME": str(home)})
    try:
        def window():
            done = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)],
                                  capture_output=True, text=True)
            return done.stdout.split()[-1] if done.stdout.split() else None

        def title():
            return xdo("getwindowname", handle)

        def title_with(*words):
            return wait_for(f"{words} in the title, which is '{title()}'",
                            lambda: all(word in title() for word in words))

        handle = wait_for("the window", window)
        xdo("windowfocus", handle)
        total = expected({})
        title_with(f"{total} sur {total}")

        click(FR_LU)
        border = {"border": {"pair": "FR-LU", "maxMeters": 10000}}
        title_with(f"{expected(border)} sur {total}")

        xdo("key", "ctrl+k")
        time.sleep(0.3)
        xdo("type", "--delay", 40, "cattenom")
        time.sleep(0.5)
        xdo("key", "Return")
        title_with("Cattenom")

        click(GERMAN)
        title_with("Cattenom", f"von {total}")

        view = home / "state" / "last-view.json"
        saved = wait_for("the last view", lambda: view.exists() and "de" == json.loads(view.read_text())["language"]
                         and json.loads(view.read_text()))
        assert saved["filter"]["border"] == border["border"], saved
        assert "cattenom" in saved["selected"], saved

        xdo("key", "ctrl+q")
        program.wait(timeout=PATIENCE)
        assert program.returncode == 0, program.returncode
        print(f"{total} records, {expected(border)} within 10 km of FR-LU: the program and the tool agree")
    finally:
        if program.poll() is None:
            program.kill()
            program.wait()


with tempfile.TemporaryDirectory() as folder:
    main(pathlib.Path(folder))
