#!/usr/bin/env python3
"""Pictures of a story's scenes, drawn as its pages are: one a scene, of the size asked for, with the foot below; a
second time into the same folder, too."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

PROGRAM, ATLAS, STORIES, STORY, SIZE = sys.argv[1:]
PATIENCE = 500  # seconds


def main():
    width, height = map(int, SIZE.split("x"))
    count = len(re.findall(r"^# ", (pathlib.Path(STORIES) / f"{STORY}.md").read_text(encoding="utf-8"), re.M))
    with tempfile.TemporaryDirectory() as name:
        out = pathlib.Path(name) / "pictures"
        for _ in range(2):
            done = subprocess.run([PROGRAM, "--atlas", ATLAS, "--present", STORY, "--lang", "fr", "--export-story", out,
                                   "--size", SIZE, "--date", "2026-11-25"], capture_output=True, text=True,
                                  timeout=PATIENCE, env=os.environ | {"GR_ATLAS_HOME": name,
                                                                      "QT_QPA_PLATFORM": "offscreen"})
            assert done.returncode == 0 and done.stderr.strip() == "", done.stderr
        files = sorted(out.iterdir())
        assert [file.name for file in files] == [f"{i:02}.png" for i in range(1, count + 1)], files
        for file in files:
            data = file.read_bytes()
            assert data[:8] == b"\x89PNG\r\n\x1a\n" and data[16:24] == width.to_bytes(4, "big") + height.to_bytes(4, "big")
            assert len(data) > 40_000, f"{file.name} has {len(data)} bytes: is the map on it?"
        assert len({file.read_bytes() for file in files}) == count, "two scenes look the same"
        if keep := os.environ.get("GR_ATLAS_KEEP_PICTURES"):
            for file in files:
                (pathlib.Path(keep) / file.name).write_bytes(file.read_bytes())
    print(f"{count} pictures of {SIZE}")


main()
