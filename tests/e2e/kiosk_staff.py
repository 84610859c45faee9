#!/usr/bin/env python3
"""The staff of a kiosk, before the real program with real files: the hidden corners, wrong numbers whose delay outlasts
the program, what is changed and kept, the counts on the stick, an update, the new start, and the way out. Only by the
pointer, which is a finger here."""
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
PIN, HOLD = "271828", 5.2  # seconds in each corner
KEYS = "123456789<0>"  # of the door, row by row: delete and open are the last row's ends
FIRST_KEY, KEY_STEP = (795, 401), (165, 127)  # middle of the first one
LEFT = 230  # within the first button of a row of the page


class Kiosk:
    """The program, and a finger before its picture, whichever way that is turned."""

    def __init__(self, screen, folder, config):
        self.screen, self.folder = screen, folder
        self.turn = 0
        home = folder / "home"
        home.mkdir(exist_ok=True)
        self.program = Program(screen, [PROGRAM, "--kiosk", config, "--atlas", ATLAS], home, QSG_RHI_BACKEND="opengl")
        self.program.window()
        wait_for("the story that invites", lambda: len(screen.colors(700, 300, 500, 400)) > 300)

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
        self.wait_for_plain("the door")

    def type(self, digits):
        for key in digits + ">":
            row, column = divmod(KEYS.index(key), 3)
            x, y = FIRST_KEY[0] + column * KEY_STEP[0], FIRST_KEY[1] + row * KEY_STEP[1]
            self.touch(x, y)
            time.sleep(0.05)

    def wait_for_plain(self, what):
        """Door and page stand on one colour, which no map does."""
        wait_for(what, lambda: len(self.screen.colors(*self.corner())) == 1)

    def corner(self):
        x, y = self.at(60, 12)
        return min(max(x - 8, 0), WIDTH - 17), min(max(y - 8, 0), HEIGHT - 17), 16, 16

    def alive(self):
        return self.program.process.poll() is None


def read(file):
    return json.loads(file.read_text(encoding="utf-8"))
