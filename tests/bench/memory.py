#!/usr/bin/env python3
"""How much memory the program takes at the most (VmHWM) with an atlas, step by step as a person goes on: the first
complete frame, a filter, zooming in and out, a search, the pointer on records and their cards.

    setup/in python3 tests/bench/memory.py build/release/app/gr-atlas build/million.gpkg [SIZE] [--maps]

The bound for a million records is 400 MB. `--maps` says at the end what the memory consists of: allocated (the heap
and what else belongs to no file), files of the program and its libraries, shared with the server of the screen.
The program was started once before: the graphics driver keeps the shaders that it compiled, as it does for every user.
Needs no display.
"""
import os
import pathlib
import re
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "e2e"))
from screen import Program, Screen, wait_for  # noqa: E402

BOUND_MB = 400


def status(pid, key):
    text = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(re.search(rf"^{key}:\s+(\d+) kB", text, re.MULTILINE)[1]) / 1024


def cpu(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def at_rest(pid, quiet=0.5, most=30):
    """Waits until the program has done next to nothing for a while."""
    end, used, since = time.monotonic() + most, cpu(pid), time.monotonic()
    while time.monotonic() < end and time.monotonic() - since < quiet:
        time.sleep(0.05)
        if (now := cpu(pid)) - used > 0.02:
            used, since = now, time.monotonic()


def maps(pid):
    """Resident MB: allocated, of files, shared; and the largest of each."""
    parts, name = {}, ""
    for line in pathlib.Path(f"/proc/{pid}/smaps").read_text(encoding="utf-8").splitlines():
        if re.match(r"[0-9a-f]+-[0-9a-f]+ ", line):
            words = line.split(maxsplit=5)
            name = words[5] if len(words) > 5 else "[allocated]"
        elif line.startswith("Rss:"):
            parts[name] = parts.get(name, 0) + int(line.split()[1]) / 1024
    return sorted(parts.items(), key=lambda part: -part[1])


def main():
    words = [word for word in sys.argv[1:] if word != "--maps"]
    if len(words) < 2:
        sys.exit(__doc__)
    size = words[2] if len(words) > 2 else "1920x1080"
    width, height = map(int, size.split("x"))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for made in ("home", "screen"):
            (folder / made).mkdir()
        shaders = {"MESA_SHADER_CACHE_DIR": name + "/shaders"}
        command = [words[0], "--atlas", words[1]]
        with Screen(folder / "screen", size) as screen, \
                Program(screen, command, folder / "home", **shaders) as program:
            program.window()
            time.sleep(3)
        with Screen(folder / "screen", size) as screen, \
                Program(screen, command, folder / "home", **shaders) as program:
            pid = program.process.pid
            xdo = screen.xdo

            def said(what):
                at_rest(pid)
                print(f"{what:28} at most {status(pid, 'VmHWM'):6.0f} MB, now {status(pid, 'VmRSS'):6.0f}", flush=True)

            xdo("windowsize", program.window(), width, height)
            wait_for("the map", lambda: len(screen.colors(width // 2, height // 3, 300, 300)) > 100)
            said("first complete frame")
            xdo("windowfocus", program.window())
            xdo("mousemove", 88, 514, "click", 1)
            said("a filter")
            xdo("mousemove", width * 6 // 10, height // 2)
            for button in (4, 5):
                for _ in range(10):
                    xdo("click", button)
                    time.sleep(0.15)
            said("zooming in and out")
            xdo("key", "ctrl+k")
            xdo("type", "--delay", 80, "metz acier")
            time.sleep(0.5)
            said("a search")
            xdo("key", "Return")
            said("its first hit")
            for button in [4] * 6 + [5] * 3:
                xdo("mousemove", width * 6 // 10, height // 2, "click", button)
                time.sleep(0.15)
            for step in range(60):
                xdo("mousemove", width * 6 // 10 - 200 + 80 * (step % 6), height // 2 - 200 + 40 * (step // 6))
                time.sleep(0.1)
                if step % 10 == 5:
                    xdo("click", 1)
            said("the pointer on records")
            if "--maps" in sys.argv:
                for part, mb in maps(pid)[:25]:
                    print(f"{mb:8.1f} MB {part}")
            most = status(pid, "VmHWM")
    print(f"{size}: {most:.0f} MB at most, {'within' if most <= BOUND_MB else 'over'} the bound of {BOUND_MB}")


main()
