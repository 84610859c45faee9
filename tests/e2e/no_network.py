#!/usr/bin/env python3
"""A start in an empty network namespace: a complete frame is drawn, and nobody asked a resolver or opened a socket."""
import os
import pathlib
import subprocess
import sys
import tempfile

from screen import Screen

PROGRAM, ATLAS, WATCH = sys.argv[1:]
SKIPPED = 77

CONTROL = "import socket\ntry:\n    socket.getaddrinfo('www.example.org', 443)\nexcept OSError:\n    pass\n"


def namespace():
    """The command that enters an empty one; nothing to enter if we are in one already."""
    if subprocess.run(["unshare", "--user", "--map-root-user", "--net", "true"], capture_output=True).returncode == 0:
        return ["unshare", "--user", "--map-root-user", "--net"]
    lines = pathlib.Path("/proc/net/dev").read_text().splitlines()[2:]
    if {line.split(":")[0].strip() for line in lines} <= {"lo"}:
        return []
    print("no network namespace can be made here, and this one has a network")
    sys.exit(SKIPPED)


def watched(command, folder, name, **environment):
    log = folder / name
    done = subprocess.run([*namespace(), *map(str, command)], capture_output=True, text=True, timeout=120,
                          env=os.environ | environment | {"LD_PRELOAD": WATCH, "NETWORK_WATCH": str(log)})
    return done, log.read_text().splitlines() if log.exists() else []


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    # The watch sees what it is to see.
    _, asked = watched([sys.executable, "-c", CONTROL], folder, "control")
    assert "getaddrinfo www.example.org" in asked, asked
    with Screen(folder) as screen:
        done, asked = watched([PROGRAM, "--atlas", ATLAS, "--self-test"], folder, "program", DISPLAY=screen.display,
                              QT_QPA_PLATFORM="xcb", LIBGL_ALWAYS_SOFTWARE="1", GR_ATLAS_HOME=str(folder / "home"))
    assert done.returncode == 0, done.stderr
    assert "the map is drawn" in done.stdout, done.stdout
    assert asked == [], asked
    print(done.stdout.strip())
