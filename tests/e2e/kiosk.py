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
TOUCHED, TYPED = "quetschekraut", "hannefzocker"  # by the visitor; in no file of the atlas
FOUND = "trier"
# The French keys of the screen: each row's letters, the middle of its first one, and the step from key to key.
ROWS, KEY_STEP = {"azertyuiop": (333, 687), "qsdfghjklm": (333, 795), "wxcvbn": (542, 903)}, 139.4
ERASE = (1553, 903)
COUNTED = 2  # seconds until a word counts as searched


def bright(screen, x, y):
    red, green, blue = screen.pixels(x, y, 1, 1)[0][0]
    return min(red, green, blue) > 200


def touch(screen, x, y):
    screen.xdo("mousemove", round(x), round(y), "click", 1)


def touch_word(screen, word):
    """On the keys of the screen."""
    for letter in word:
        row = next(row for row in ROWS if letter in row)
        x, y = ROWS[row]
        touch(screen, x + KEY_STEP * row.index(letter), y)


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
    time.sleep(2)  # the keyboard comes
    touch_word(screen, TOUCHED)
    time.sleep(COUNTED)
    for _ in TOUCHED:
        touch(screen, *ERASE)
    touch_word(screen, FOUND)
    time.sleep(COUNTED)
    screen.xdo("type", "--delay", 30, TYPED)
    time.sleep(COUNTED)
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
    home, state, run, rest = folder / "home", folder / "state", folder / "run", folder / "rest"
    for made in (home, state, run, rest):
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
fr = "Belval"
[files]
health = "{run / 'health.json'}"
state = "{state}"
keys = "{folder / 'no-keys.toml'}"
""", encoding="utf-8")
    with Screen(folder, "1920x1080") as screen:
        command = [PROGRAM, "--kiosk", config, "--atlas", ATLAS]
        environment = {"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache"), "TMPDIR": str(rest),
                       "QSG_RHI_BACKEND": "opengl"}
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
            # The institution's one word, not the three built-in sentences, which are five times as long.
            written = [x for row in screen.pixels(230, 935, 1000, 70) for x, color in enumerate(row) if min(color) > 110]
            assert written and max(written) < 250, max(written, default=None)
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
        for file in folder.rglob("*"):  # home, state, health, what was said, and whatever else was made
            if file.is_file():
                held = file.read_bytes().lower()
                for word in (TOUCHED, TYPED):
                    assert word.encode() not in held and word.encode("utf-16-le") not in held, f"{file} holds {word}"
        usage = [json.loads(file.read_text()) for file in (state / "usage").glob("*.json")]
        print(files(state), usage)
        assert len(usage) == 1 and usage[0]["visitors"] == 1, usage
        # The keys were those that were meant: one word is known, the others are not.
        assert usage[0]["searchesWithResults"] == 1 and usage[0]["searchesWithout"] == 2, usage
