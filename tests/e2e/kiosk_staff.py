#!/usr/bin/env python3
"""The staff of a kiosk, before the real program with real files: the hidden corners, wrong numbers whose delay is due
again after a start, what is changed and kept, the counts on the stick, an update, the new start, and the way out. Only
by the pointer, which is a finger here."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

from screen import Program, Screen, wait_for

PROGRAM, TOOL, ATLAS = sys.argv[1:]
SKIPPED = 77
WIDTH, HEIGHT = 1920, 1080
PIN, HOLD = "271828", 6  # seconds in each corner: a busy machine sees a finger late
KEYS = "123456789<0>"  # of the door, row by row: delete and open are the last row's ends
FIRST_KEY, KEY_STEP = (795, 401), (165, 127)  # middle of the first one
FIRST_KEY_UPRIGHT = (375, 1232)
DELAY = 31  # seconds, after the third wrong number
# Of the page: across, in French, and turned upright.
NEAR_ME, ENGLISH, COUNTS, LOOK, QUARTER = (355, 557), (524, 408), (1616, 574), (679, 574), (601, 242)
LEAVE, LEAVE_UPRIGHT, RESTART_UPRIGHT, END_UPRIGHT = (960, 960), (540, 1792), (281, 882), (678, 882)


class Kiosk:
    """The program, and a finger before its picture, whichever way that is turned."""

    def __init__(self, screen, folder, config):
        self.screen, self.folder = screen, folder
        self.turn = 0
        home = folder / "home"
        home.mkdir(exist_ok=True)
        self.program = Program(screen, [PROGRAM, "--kiosk", config, "--atlas", ATLAS], home, QSG_RHI_BACKEND="opengl")
        self.invites()

    def invites(self):
        self.program.window()
        wait_for("the story that invites", lambda: len(self.screen.colors(700, 300, 500, 400)) > 300)

    def at(self, x, y):
        """A place of the picture, on the screen."""
        return {0: (x, y), 90: (WIDTH - y, x), 180: (WIDTH - x, HEIGHT - y), 270: (y, HEIGHT - x)}[self.turn]

    def touch(self, x, y):
        self.screen.xdo("mousemove", *self.at(x, y), "click", 1)

    def hold(self, x, y):
        self.screen.xdo("mousemove", *self.at(x, y), "mousedown", 1)
        time.sleep(HOLD)
        self.screen.xdo("mouseup", 1)

    def knock(self):
        self.hold(12, 12)
        self.hold((WIDTH if self.turn % 180 == 0 else HEIGHT) - 12, 12)
        wait_for("the door", self.sees_door)

    def type(self, digits):
        for key in digits + ">":
            self.touch(*self.key(key))

    def key(self, key):
        first = FIRST_KEY if self.turn % 180 == 0 else FIRST_KEY_UPRIGHT
        row, column = divmod(KEYS.index(key), 3)
        return first[0] + column * KEY_STEP[0], first[1] + row * KEY_STEP[1]

    def bright(self, x, y):
        return min(self.screen.pixels(*self.at(x, y), 1, 1)[0][0]) > 200

    def sees_door(self):
        """Of its keys one is bright."""
        (x, y), (left, _) = self.key(">"), self.key("<")
        return self.bright(x - 50, y + 30) and not self.bright(left - 50, y + 30)

    def is_refused(self):
        """The sentence over the keys is red; while a number is judged no key is taken."""
        return any(red > 180 and red > green + 60 for red, green, _ in self.screen.colors(660, 250, 600, 90))

    def sees_page(self):
        """Its way back to the visitors is one bright row at the foot; at the door nothing bright is that wide."""
        x, y = LEAVE if self.turn % 180 == 0 else LEAVE_UPRIGHT
        return self.bright(x, y - 40) and self.bright(120, y - 40)

    def alive(self):
        return self.program.process.poll() is None


def read(file):
    return json.loads(file.read_text(encoding="utf-8"))


def tool(*words, **options):
    return subprocess.run([TOOL, *map(str, words)], capture_output=True, text=True, check=True, **options).stdout


def prepare(folder):
    """A stick with version 12, the file of keys that trusts it and knows the PIN, the operator's file."""
    public = re.search("[0-9a-f]{64}", tool("keygen", folder / "secret")).group()
    content = folder / "content"
    content.mkdir()
    shutil.copy(ATLAS, content / "gr-atlas.gpkg")
    stick = folder / "stick"
    stick.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", stick], check=True)  # counts go to what is mounted only
    tool("bundle", content, "--key", folder / "secret", "--version-number", 12, "-o", stick)
    etc = folder / "etc"
    etc.mkdir(mode=0o755)
    keys = etc / "keys.toml"
    keys.write_text(f'{tool("pin", input=PIN + chr(10))}public_keys = ["{public}"]\n', encoding="utf-8")
    keys.chmod(0o640)
    (folder / "state").mkdir()
    config = folder / "kiosk.toml"
    config.write_text(f"""format = 1
idle_seconds = 120
[updates]
folder = "{stick}"
at = []
[files]
health = "{folder}/run/health.json"
state = "{folder}/state"
keys = "{keys}"
""", encoding="utf-8")
    return config


def failures(state):
    return read(state / "pin.json")["failures"] if (state / "pin.json").exists() else 0


def wrong_numbers_cost(kiosk, state):
    kiosk.knock()
    for wrong in range(1, 4):
        kiosk.type("314159")
        wait_for(f"wrong number {wrong} on the disk", lambda: failures(state) == wrong)
        time.sleep(3)  # what the door said of the one before stands until it begins to judge
        wait_for("what the door says of it", kiosk.is_refused)


def the_delay_begins_anew_with_the_program(kiosk, state):
    kiosk.touch(1400, 300)
    time.sleep(1)
    kiosk.touch(*NEAR_ME)  # a way taken is counted
    time.sleep(1)
    kiosk.knock()
    kiosk.type(PIN)
    over = time.monotonic() + DELAY
    time.sleep(1)
    assert failures(state) == 3 and not kiosk.sees_page(), "no number is judged within the delay"
    time.sleep(max(0, over - time.monotonic()))
    kiosk.knock()  # the door doesn't stay open that long
    kiosk.type(PIN)
    wait_for("the page", kiosk.sees_page)


def every_point_of_the_page(kiosk, folder):
    state, health = folder / "state", folder / "run" / "health.json"
    kiosk.touch(*ENGLISH)
    wait_for("the choice on the disk", (state / "staff.json").exists)
    assert read(state / "staff.json")["chosen"]["languages"] == ["fr", "de", "lb"], read(state / "staff.json")
    kiosk.touch(*COUNTS)
    wait_for("the counts on the stick", lambda: list((folder / "stick").glob("gr-atlas-usage-*.csv")))
    kiosk.touch(*LOOK)
    wait_for("the update", lambda: health.exists() and "Version 12 is ready" in read(health)["lastUpdate"])
    kiosk.touch(*QUARTER)
    wait_for("the turn on the disk", lambda: read(state / "staff.json")["chosen"]["rotation"] == 90)
    kiosk.turn = 90
    kiosk.touch(*LEAVE_UPRIGHT)
    # Nobody is there: the new content is taken, and shown by the same process, begun anew.
    wait_for("the new content", lambda: read(health)["contentVersion"] == "12")
    assert kiosk.alive()


def begins_anew_and_ends(kiosk, health):
    kiosk.invites()
    kiosk.knock()
    kiosk.type(PIN)
    wait_for("the page", kiosk.sees_page)
    before = read(health)["uptimeSeconds"]
    kiosk.touch(*RESTART_UPRIGHT)
    wait_for("a new start", lambda: read(health)["uptimeSeconds"] < before)
    assert kiosk.alive()
    kiosk.invites()
    kiosk.knock()
    kiosk.type(PIN)
    wait_for("the page", kiosk.sees_page)
    kiosk.touch(*END_UPRIGHT)
    assert kiosk.program.process.wait(timeout=20) == 0


UNSHARE = ["unshare", "--user", "--map-root-user", "--mount"]  # the file of keys must be root's, a stick is mounted
if "GR_ATLAS_UNSHARED" not in os.environ:
    if subprocess.run(UNSHARE + ["true"], capture_output=True).returncode != 0:
        sys.exit(SKIPPED)  # no namespaces here
    os.environ["GR_ATLAS_UNSHARED"] = "1"
    os.execvp(UNSHARE[0], UNSHARE + [sys.executable, *sys.argv])
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    config, state = prepare(folder), folder / "state"
    try:
        with Screen(folder, f"{WIDTH}x{HEIGHT}") as screen:
            kiosk = Kiosk(screen, folder, config)
            with kiosk.program:
                wrong_numbers_cost(kiosk, state)
            kiosk = Kiosk(screen, folder, config)
            with kiosk.program:
                the_delay_begins_anew_with_the_program(kiosk, state)
                every_point_of_the_page(kiosk, folder)
                begins_anew_and_ends(kiosk, folder / "run" / "health.json")
    finally:
        subprocess.run(["umount", "--lazy", folder / "stick"], check=True)
