#!/usr/bin/env python3
"""Time from the start of the process to the PDF of each story, the median of five, and to its web page, once.

    setup/in python3 tests/bench/export.py build/release/app/gr-atlas

The atlas is read and no window opened; `pages` is what a program that is open already needs: the time without the start.
"""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 5
STORIES = pathlib.Path(__file__).resolve().parents[2] / "data" / "stories"


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"GR_ATLAS_HOME": folder, "QT_QPA_PLATFORM": "offscreen"}

        def seconds(story, ending):
            begun = time.monotonic()
            subprocess.run([sys.argv[1], "--present", story, "--export-story", f"{folder}/out.{ending}"], check=True,
                           env=environment, timeout=300)
            return time.monotonic() - begun

        def median(story, ending):
            seconds(story, ending)
            return statistics.median(seconds(story, ending) for _ in range(RUNS))

        # Nothing but the start: a story of one scene of words.
        one = pathlib.Path(folder) / "one.md"
        one.write_text('+++\nformat = 1\nlanguages = ["fr"]\n[title]\nfr = "Un"\n+++\n# un\n\n## fr\n\n### Un.\n')
        start = median(one, "pdf")
        print(f"start, atlas read, one page of words: {start:.2f} s")
        for story in sorted(path for path in STORIES.glob("*.md") if path.name != "README.md"):
            scenes = sum(line.startswith("# ") for line in story.read_text().splitlines())
            pdf, html = median(story, "pdf"), seconds(story, "html")
            print(f"{story.stem}, {scenes} scenes: PDF {pdf:.2f} s, pages {pdf - start:.2f} s; web page {html:.2f} s")


main()
