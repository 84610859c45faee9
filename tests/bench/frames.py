#!/usr/bin/env python3
"""What frames cost along a script of --bench-frames: the median of three runs, figure by figure.

    setup/in python3 tests/bench/frames.py build/release/app/gr-atlas tests/bench/pan-and-zoom.json [SIZE] [ARGUMENTS…]

One run goes before: the graphics driver keeps the shaders that it compiled, as it does for every user. Further arguments
go to the program (`--atlas build/million.gpkg`). Prints a table in milliseconds; needs no display.
"""
import json
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "e2e"))
from screen import Screen  # noqa: E402

RUNS = 3
PARTS = ["empty_window", "map", "panning_zooming", "turning", "filtering", "peer"]


def run(command, environment):
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(done.stderr)
    return json.loads(done.stdout)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    program, script, *more = sys.argv[1:]
    size = more.pop(0) if more and re.fullmatch(r"\d+x\d+", more[0]) else "1920x1080"
    with tempfile.TemporaryDirectory() as folder, Screen(folder, size) as screen:
        environment = screen.environment(folder, QSG_RHI_BACKEND="opengl",
                                         MESA_SHADER_CACHE_DIR=folder + "/shaders")
        command = [program, "--size", size, *more, "--bench-frames", script]
        run(command, environment)
        runs = [run(command, environment) for _ in range(RUNS)]

    def median(*keys):
        values = []
        for figures in runs:
            for key in keys:
                figures = figures[key]
            values.append(figures)
        return statistics.median(values)

    print(f"{'milliseconds':18}{'frames':>8}{'cost p50':>10}{'p95':>8}{'p99':>8}{'interval p50':>14}{'p95':>8}")
    for part in PARTS:
        if part in runs[0] and runs[0][part]["frames"] > 0:
            print(f"{part:18}{median(part, 'frames'):8.0f}"
                  + "".join(f"{median(part, kind, share):{width}.1f}" for kind, share, width in
                            [("cost_ms", "p50", 10), ("cost_ms", "p95", 8), ("cost_ms", "p99", 8),
                             ("interval_ms", "p50", 14), ("interval_ms", "p95", 8)]))
    for key, words in [("filter_to_picture_ms", "filter to picture"), ("scene_to_rest_ms", "key to scene at rest")]:
        if median(key, "max") > 0:
            print(f"{words}: {median(key, 'p50'):.0f} in the median, {median(key, 'max'):.0f} the slowest")
    if "peer_cost_p95_ratio" in runs[0]:
        print(f"{median('peer_cost_p95_ratio'):.2f} times cheaper at p95 than {runs[0]['peer_items']} items")


main()
