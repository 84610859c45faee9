#!/usr/bin/env python3
"""How long a visitor of a kiosk waits: from a touch to the first other picture on the screen, and from the touch that
wakes to the welcome.

    setup/in python3 tests/bench/kiosk.py build/release/app/gr-atlas build/release/atlas/gr-atlas.gpkg [VISITORS] [SIZE] [--at-once]

The pointer is the finger, down for 80 ms as people's are (`--at-once`: not at all); it counts from its coming down. What
the server of the screen holds is looked at each two milliseconds, in every sixteenth row: whoever looked at all of it
would take a processor from the program. Needs no display. Exits with 1 if the median of the wakes or the p95 of the
touches is beyond its bound.
"""
import ctypes
import mmap
import os
import pathlib
import statistics
import struct
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "e2e"))
from screen import Program, Screen, wait_for  # noqa: E402

# What a visitor touches after the welcome, at 1920 × 1080 in French: where, and what it is.
TOUCHES = [
    ("near me", 355, 557), ("a record", 300, 500), ("back", 160, 980), ("back", 160, 980),
    ("a border", 960, 557), ("a pair", 300, 330), ("a record", 300, 500), ("start", 365, 980),
    ("who works with whom", 1565, 557), ("a project", 300, 500), ("start", 365, 980),
    ("stories", 960, 785), ("a story", 300, 330), ("start", 365, 980),
    ("the story of the welcome", 355, 785), ("start", 365, 980),
    ("search", 1565, 785), ("a record", 300, 500), ("start", 365, 980),
    ("German", 400, 980), ("French", 150, 980),
]
LANGUAGE_BUTTON = (280, 1020)  # of the welcome: its lower edge, where attract is dark
WAKE_MS, TOUCH_MS = 300, 100


class Finger:
    def __init__(self, display):
        x11, self.xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        self.display, self.x11 = ctypes.c_void_p(x11.XOpenDisplay(display.encode())), x11
        assert self.display

    def touch(self, x, y, down_ms):
        """When the finger comes down."""
        self.xtst.XTestFakeMotionEvent(self.display, -1, int(x), int(y), ctypes.c_ulong(0))
        self.xtst.XTestFakeButtonEvent(self.display, 1, 1, ctypes.c_ulong(0))
        self.xtst.XTestFakeButtonEvent(self.display, 1, 0, ctypes.c_ulong(down_ms))
        begun = time.monotonic()
        self.x11.XFlush(self.display)  # not XSync: that would wait for the finger to be lifted
        return begun


class Eye:
    def __init__(self, folder):
        with open(folder / "Xvfb_screen0", "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self.memory[:100])
        start, stride, height = header[0] + 12 * header[19], header[12], header[5]
        self.rows = [slice(start + row * stride, start + (row + 1) * stride) for row in range(0, height, 16)]

    def sees(self):
        return [self.memory[row] for row in self.rows]

    def rest(self, seconds=0.4, most=6):
        """The picture once nothing moves any more."""
        picture, since, end = self.sees(), time.monotonic(), time.monotonic() + most
        while time.monotonic() - since < seconds and time.monotonic() < end:
            time.sleep(0.02)
            if (now := self.sees()) != picture:
                picture, since = now, time.monotonic()
        return picture

    def waits(self, begun, other, most=3):
        """Milliseconds until `other`; none if it doesn't come."""
        while time.monotonic() - begun < most:
            if other():
                return (time.monotonic() - begun) * 1000
            time.sleep(0.002)
        return None


def middle(values):
    """The median, where no answer at all is the longest wait."""
    return statistics.median(float("inf") if value is None else value for value in values)


def p95(values):
    return sorted(values)[int(0.95 * (len(values) - 1) + 0.5)]


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    down_ms = 0 if "--at-once" in sys.argv else 80
    words = [word for word in sys.argv if word != "--at-once"]
    visitors = int(words[3]) if len(words) > 3 else 5
    size = words[4] if len(words) > 4 else "1920x1080"
    unit = int(size.split("x")[1]) / 1080
    wakes, answers = [], []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for made in ("home", "state", "screen"):
            (folder / made).mkdir()
        config = folder / "kiosk.toml"
        config.write_text(f"""format = 1
idle_seconds = 120
[files]
health = "{name}/health.json"
state = "{name}/state"
keys = "{name}/no-keys.toml"
""", encoding="utf-8")
        with Screen(folder / "screen", size) as screen, \
                Program(screen, [sys.argv[1], "--kiosk", config, "--atlas", sys.argv[2]], folder / "home",
                        QSG_RHI_BACKEND="opengl") as program:
            program.window()
            wait_for("the story that invites", lambda: len(screen.colors(700, 300, 500, 400)) > 300)
            time.sleep(3)
            finger, eye = Finger(screen.display), Eye(folder / "screen")
            bright = lambda: min(screen.pixels(*(int(unit * v) for v in LANGUAGE_BUTTON), 1, 1)[0][0]) > 200  # noqa: E731
            for visitor in range(visitors):
                wakes.append(eye.waits(finger.touch(unit * 1400, unit * 300, down_ms), bright))
                for what, x, y in TOUCHES:
                    before = eye.rest()
                    took = eye.waits(finger.touch(unit * x, unit * y, down_ms), lambda: eye.sees() != before)
                    if took is None:
                        print(f"no answer: {what}")
                    answers.append((float("inf") if took is None else took, what))
                if visitor + 1 < visitors:
                    program.process.send_signal(9)
                    program.process.wait()
                    program.__init__(screen, [sys.argv[1], "--kiosk", config, "--atlas", sys.argv[2]], folder / "home",
                                     QSG_RHI_BACKEND="opengl")
                    program.window()
                    time.sleep(5)
    times = [took for took, _ in answers]
    print(f"{size}: wake {', '.join('none' if wake is None else f'{wake:.0f}' for wake in wakes)} ms (bound {WAKE_MS})")
    print(f"{len(times)} touches: p50 {statistics.median(times):.0f} ms, p95 {p95(times):.0f} ms (bound {TOUCH_MS})")
    print("slowest:", ", ".join(f"{what} {took:.0f}" for took, what in sorted(answers, reverse=True)[:8]))
    print("load:", os.getloadavg()[0])
    wake, touch = middle(wakes), p95(times)
    return wake <= WAKE_MS and touch <= TOUCH_MS


sys.exit(0 if main() else 1)
