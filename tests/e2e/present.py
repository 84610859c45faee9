#!/usr/bin/env python3
"""A talk: begins on the command line, goes on by a clicker's keys, ends, and leaves no trace of its scenes.

Then a picture of a scene, and a story that is not there.
"""
import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import time

from screen import PATIENCE, Program, Screen, wait_for

PROGRAM, ATLAS = sys.argv[1:]
EMBER = (0xB9, 0x3C, 0x0A)  # on paper


def ember(screen, x, y, width, height):
    return EMBER in screen.colors(x, y, width, height)


def talk(screen, home):
    with Program(screen, [PROGRAM, "--atlas", ATLAS, "--lang", "fr", "--theme", "paper", "--present", "acier-hydrogene"],
                 home) as program:
        program.title_with("Acier vert · 1 sur 8")
        screen.xdo("windowfocus", program.window())
        time.sleep(0.5)
        screen.xdo("key", "Next")
        program.title_with("Acier vert · 2 sur 8")
        screen.xdo("key", "Prior")
        program.title_with("Acier vert · 1 sur 8")
        ink(screen)
        screen.xdo("type", "6")
        screen.xdo("key", "Return")
        program.title_with("Acier vert · 6 sur 8")
        screen.xdo("key", "Escape")
        wait_for("the end of the talk", lambda: "Acier vert" not in program.title())
        program.quit()
        view = json.loads((home / "state" / "last-view.json").read_text())
        assert view["selected"] == "" and view["filter"] == {}, view


def ink(screen):
    """A stroke over the map by the mouse: seen on the screen, then gone by itself."""
    at = (1150, 480, 60, 60)
    wait_for("a place without anything in the signal colour", lambda: not ember(screen, *at))
    screen.xdo("key", "i")
    screen.xdo("mousemove", 1150, 500, "mousedown", 1)
    for x in range(1155, 1215, 5):
        screen.xdo("mousemove", x, 500)
    screen.xdo("mouseup", 1)
    wait_for("the stroke", lambda: ember(screen, *at))
    screen.xdo("key", "Escape")  # the hand is a hand again
    wait_for("the stroke to fade", lambda: not ember(screen, *at))


def picture(screen, home):
    environment = os.environ | {"DISPLAY": screen.display, "GR_ATLAS_HOME": str(home)}
    out = home / "scene.png"
    done = subprocess.run([PROGRAM, "--atlas", ATLAS, "--present", "recies", "--scene", "3", "--lang", "de",
                           "--snapshot", out, "--size", "1280x720"], capture_output=True, text=True,
                          timeout=PATIENCE, env=environment)
    assert done.returncode == 0 and out.stat().st_size > 50_000, done.stderr
    assert done.stderr.strip() == "", done.stderr
    # Of exactly that size, though it is drawn in larger pixels than the screen has.
    subprocess.run([PROGRAM, "--atlas", ATLAS, "--present", "recies", "--scene", "3", "--snapshot", out, "--size",
                    "3840x2160"], check=True, timeout=PATIENCE, env=environment)
    assert struct.unpack(">II", out.read_bytes()[16:24]) == (3840, 2160)
    gone = subprocess.run([PROGRAM, "--atlas", ATLAS, "--present", "nowhere", "--snapshot", home / "none.png"],
                          capture_output=True, text=True, timeout=PATIENCE, env=environment)
    assert gone.returncode == 1 and "nowhere" in gone.stderr, gone.stderr


with tempfile.TemporaryDirectory() as folder, Screen(folder) as own:
    talk(own, pathlib.Path(folder))
    picture(own, pathlib.Path(folder))
