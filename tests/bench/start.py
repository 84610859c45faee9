#!/usr/bin/env python3
"""Time from the start of the process to its first complete frame, as a median of nine.

    ./run -- --version && setup/in python3 tests/bench/start.py build/release/app/gr-atlas
    setup/in python3 tests/bench/start.py build/release/app/gr-atlas 1920x1080 --present recies   # to its first scene

Files are in the memory of the system (one start goes before), nothing of the program is; the graphics driver keeps the
shaders that it compiled, as it does for every user. Needs no display.
"""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "e2e"))
from screen import Screen  # noqa: E402

RUNS = 9


def start(command, environment):
    begun = time.clock_gettime(time.CLOCK_MONOTONIC) * 1000
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        sys.exit(done.stderr)
    return float(done.stdout) - begun


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    size = sys.argv[2] if len(sys.argv) > 2 else "1920x1080"
    with tempfile.TemporaryDirectory() as folder, Screen(folder, size) as screen:
        environment = os.environ | {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1",
                                    "GR_ATLAS_HOME": folder, "MESA_SHADER_CACHE_DIR": folder + "/shaders"}
        command = [sys.argv[1], "--bench-start", "--size", size, *sys.argv[3:]]
        start(command, environment)
        times = sorted(start(command, environment) for _ in range(RUNS))
    print(f"{size}: median {statistics.median(times):.0f} ms of {RUNS} starts, from {times[0]:.0f} to {times[-1]:.0f}")


main()
