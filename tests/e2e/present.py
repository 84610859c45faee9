#!/usr/bin/env python3
"""A talk: begins on the command line, goes on by a clicker's keys, ends, and leaves no trace of its scenes.

Then a picture of a scene, and a story that is not there.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

PROGRAM, ATLAS = sys.argv[1:]
PATIENCE = 60  # seconds: software rendering on a busy machine


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


def talk(home):
    environment = os.environ | {"GR_ATLAS_HOME": str(home)}
    program = subprocess.Popen([PROGRAM, "--atlas", ATLAS, "--lang", "fr", "--present", "acier-hydrogene"],
                               env=environment)
    try:
        def window():
            done = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)],
                                  capture_output=True, text=True)
            return done.stdout.split()[-1] if done.stdout.split() else None

        handle = wait_for("the window", window)
        xdo("windowfocus", handle)

        def title_with(word):
            wait_for(f"'{word}' in the title", lambda: word in xdo("getwindowname", handle))

        title_with("Acier vert · 1 sur 8")
        time.sleep(0.5)
        xdo("key", "Next")
        title_with("Acier vert · 2 sur 8")
        xdo("key", "Prior")
        title_with("Acier vert · 1 sur 8")
        xdo("type", "6")
        xdo("key", "Return")
        title_with("Acier vert · 6 sur 8")
        xdo("key", "Escape")
        wait_for("the end of the talk", lambda: "Acier vert" not in xdo("getwindowname", handle))
        xdo("key", "ctrl+q")
        program.wait(timeout=PATIENCE)
        assert program.returncode == 0, program.returncode
        view = json.loads((home / "state" / "last-view.json").read_text())
        assert view["selected"] == "" and view["filter"] == {}, view
    finally:
        if program.poll() is None:
            program.kill()
            program.wait()


def picture(home):
    out = home / "scene.png"
    done = subprocess.run([PROGRAM, "--atlas", ATLAS, "--present", "recies", "--scene", "3", "--lang", "de",
                           "--snapshot", out, "--size", "1280x720"], capture_output=True, text=True,
                          timeout=PATIENCE, env=os.environ | {"GR_ATLAS_HOME": str(home)})
    assert done.returncode == 0 and out.stat().st_size > 50_000, done.stderr
    assert done.stderr.strip() == "", done.stderr
    gone = subprocess.run([PROGRAM, "--atlas", ATLAS, "--present", "nowhere", "--snapshot", home / "none.png"],
                          capture_output=True, text=True, timeout=PATIENCE,
                          env=os.environ | {"GR_ATLAS_HOME": str(home)})
    assert gone.returncode == 1 and "nowhere" in gone.stderr, gone.stderr


with tempfile.TemporaryDirectory() as folder:
    talk(pathlib.Path(folder))
    picture(pathlib.Path(folder))
