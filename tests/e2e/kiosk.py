#!/usr/bin/env python3
"""A kiosk from the command line: fills the screen, wakes, is not left by keys or by being closed, forgets its visitor,
and writes nothing where a user's things lie."""
import json
import os
import pathlib
import signal
import sys
import tempfile
import time

from screen import Program, Screen, wait_for

PROGRAM, ATLAS = sys.argv[1:]
LANGUAGE_BUTTON = (270, 940)  # of the welcome; in attract nothing bright stands there
WORD = "quetschekraut"  # typed by the visitor, in no file of the atlas


def bright(screen, x, y):
    red, green, blue = screen.pixels(x, y, 1, 1)[0][0]
    return min(red, green, blue) > 200


def files(folder):
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


def visit(screen, program):
    """A visitor comes, looks around, tries to get out, and goes without a word."""
    screen.xdo("mousemove", 1400, 300, "click", 1)
    wait_for("the welcome", lambda: bright(screen, *LANGUAGE_BUTTON))
    screen.xdo("mousemove", 1560, 780, "click", 1)  # the tile of the search
    wait_for("the path", lambda: not bright(screen, *LANGUAGE_BUTTON))
    window = program.window()
    screen.xdo("windowfocus", window)
    screen.xdo("type", "--delay", 30, WORD)
    for keys in ("alt+F4", "ctrl+q", "ctrl+w", "Escape", "F11", "super", "ctrl+alt+Delete", "alt+Tab", "Print", "Menu",
                 "ctrl+shift+Escape", "F5", "F1"):
        screen.xdo("key", keys)
    for button in (2, 3, 8, 9):
        screen.xdo("mousemove", 960, 540, "click", button)
    screen.xdo("windowquit", window, check=False)  # without a window manager it may refuse
    time.sleep(1)
    assert program.process.poll() is None, f"ended with {program.process.returncode}: {program.stderr()}"
    assert program.window() == window
    geometry = screen.xdo("getwindowgeometry", "--shell", window)
    assert "WIDTH=1920" in geometry and "HEIGHT=1080" in geometry, geometry


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    home, state, run = folder / "home", folder / "state", folder / "run"
    for made in (home, state, run):
        made.mkdir()
    config = folder / "kiosk.toml"
    config.write_text(f"""format = 1
idle_seconds = 30
attract = "industrie-frontieres"
[place]
name = "Belval"
lon = 5.95
lat = 49.5
[institution]
link = "https://c2ime.eu"
[institution.words]
fr = "Qui accélère ces projets"
[files]
health = "{run / 'health.json'}"
state = "{state}"
keys = "{folder / 'no-keys.toml'}"
""", encoding="utf-8")
    with Screen(folder, "1920x1080") as screen:
        command = [PROGRAM, "--kiosk", config, "--atlas", ATLAS]
        environment = {"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache"), "QSG_RHI_BACKEND": "opengl"}
        home.chmod(0o555)
        # What is said goes where the test looks, not into the home.
        talk = folder / "talk"
        talk.mkdir()

        def start():
            program = Program(screen, command, talk, **(environment | {"GR_ATLAS_HOME": str(home)}))
            began = time.monotonic()
            program.window()
            wait_for("the story that invites", lambda: len(screen.colors(700, 100, 1100, 500)) > 500)
            print(f"attract after {time.monotonic() - began:.1f} s")
            return program

        with start() as program:
            assert not bright(screen, *LANGUAGE_BUTTON)
            visit(screen, program)
            # Silence, the countdown, the farewell; in attract the rows of languages stand higher up.
            wait_for("the story that invites once more", lambda: bright(screen, 300, 800))
            wait_for("the health file", (run / "health.json").exists)
            health = json.loads((run / "health.json").read_text())
            assert "keys" in json.dumps(health), health  # no keys: said to whoever looks after it, not to visitors
            program.process.send_signal(signal.SIGKILL)
            program.process.wait()
        with start() as program:
            program.process.send_signal(signal.SIGTERM)
            program.process.wait(timeout=20)
        home.chmod(0o755)
        # Caches hold the interface and shaders, compiled; root writes them even where others may not.
        left = [name for name in files(home) if not name.startswith(("cache/", ".cache/"))]
        assert left == [], left
        for file in [*home.rglob("*"), *state.rglob("*"), *run.rglob("*")]:
            if file.is_file():
                assert WORD.encode() not in file.read_bytes(), f"{file} holds what a visitor typed"
        usage = [json.loads(file.read_text()) for file in (state / "usage").glob("*.json")]
        print(files(state), usage)
        assert len(usage) == 1 and usage[0]["visitors"] == 1, usage
