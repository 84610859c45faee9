#!/usr/bin/env python3
"""A kiosk whose disk takes nothing more: full, or read-only, home and all. It invites, wakes, shows a card and goes on;
who looks after it can read why."""
import json
import pathlib
import subprocess
import sys
import tempfile
import time

from screen import Program, Screen, wait_for

PROGRAM, ATLAS = sys.argv[1:]
SKIPPED = 77
LANGUAGE_BUTTON = (270, 940)  # of the welcome; in attract nothing bright stands there
# In a namespace of its own the disk of the kiosk is a small one of memory.
DISK = 'mount -t tmpfs -o size=64k tmpfs "$0" && mkdir "$0/home" "$0/state" && '
WAYS = {"full": DISK + 'head -c 1000000 /dev/zero > "$0/all" 2>/dev/null; exec "$@"',
        "read-only": DISK + 'mount -o remount,ro "$0" && exec "$@"'}
UNSHARE = ["unshare", "--user", "--map-root-user", "--mount"]


def bright(screen, x, y):
    return min(screen.pixels(x, y, 1, 1)[0][0]) > 200


def run(folder, way):
    disk = folder / way
    disk.mkdir()
    talk = folder / f"{way}-talk"
    talk.mkdir()
    health = talk / "health.json"  # in memory, as /run is
    config = folder / f"{way}.toml"
    config.write_text(f"""format = 1
idle_seconds = 30
[files]
health = "{health}"
state = "{disk}/state"
keys = "{folder}/no-keys.toml"
""", encoding="utf-8")
    command = UNSHARE + ["bash", "-c", WAYS[way], disk, PROGRAM, "--kiosk", config, "--atlas", ATLAS]
    home = str(disk / "home")
    environment = {"HOME": home, "GR_ATLAS_HOME": home, "XDG_CACHE_HOME": home + "/cache", "QSG_RHI_BACKEND": "opengl"}
    with Screen(folder, "1920x1080") as screen, Program(screen, command, talk, **environment) as program:
        program.window()
        wait_for("the story that invites", lambda: len(screen.colors(700, 100, 1100, 500)) > 500)
        for visitor in range(2):  # the farewell writes the counts
            screen.xdo("mousemove", 1400, 300, "click", 1)
            wait_for("the welcome", lambda: bright(screen, *LANGUAGE_BUTTON))
            screen.xdo("mousemove", 300, 550, "click", 1)  # near me
            wait_for("the path", lambda: not bright(screen, *LANGUAGE_BUTTON))
            time.sleep(0.5)
            screen.xdo("mousemove", 300, 985, "click", 1)  # back
            time.sleep(0.5)
            if visitor == 0:
                wait_for("the farewell", lambda: bright(screen, 450, 920))
        # Who looks after it from afar reads which file the disk refused.
        wait_for("why", lambda: health.exists() and any(
            "starts.json" in error for error in json.loads(health.read_text(encoding="utf-8"))["lastErrors"]))
        assert program.process.poll() is None, f"ended with {program.process.returncode}: {program.stderr()}"
        print(way, "\n", program.stderr())


if subprocess.run(UNSHARE + ["mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True).returncode != 0:
    sys.exit(SKIPPED)  # no namespaces here
with tempfile.TemporaryDirectory() as name:
    for each in WAYS:
        run(pathlib.Path(name), each)
