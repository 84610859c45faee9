#!/usr/bin/env python3
"""Time from the start of the process to its first complete frame, as a median of nine, and the memory it took for that.

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
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        said, complaint = child.stdout.read(), child.stderr.read()
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(complaint)
    return float(said) - begun, used.ru_maxrss / 1024


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    size = sys.argv[2] if len(sys.argv) > 2 else "1920x1080"
    with tempfile.TemporaryDirectory() as folder, Screen(folder, size) as screen:
        environment = screen.environment(folder, MESA_SHADER_CACHE_DIR=folder + "/shaders")
        command = [sys.argv[1], "--bench-start", "--size", size, *sys.argv[3:]]
        start(command, environment)
        starts = [start(command, environment) for _ in range(RUNS)]
    times = sorted(ms for ms, _ in starts)
    print(f"{size}: median {statistics.median(times):.0f} ms of {RUNS} starts, from {times[0]:.0f} to {times[-1]:.0f}; "
          f"{max(mb for _, mb in starts):.0f} MB at the most")


main()
