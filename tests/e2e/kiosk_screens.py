#!/usr/bin/env python3
"""The displays of a kiosk: it fills the one its operator chose, drawn for that one's size whatever the first one's; if
that is pulled out, the one that is left, and the chosen one again once it is back. Where there is only one, it is filled
again when it is back. Under sway without a display.
"""
import pathlib
import subprocess
import sys
import tempfile
import time

from screen import PATIENCE, wait_for
from sway import Sway
from wayland import Client

PROGRAM, ATLAS = sys.argv[1:]
# Of the story that invites, drawn for 1920 x 1080: top and foot of the button of the first language. Drawn smaller the
# one is beside it, drawn larger the other.
LANGUAGE = (300, 912), (300, 996)


class Kiosk:
    def __init__(self, sway, folder, display):
        self.sway = sway
        self.said = pathlib.Path(folder) / "said"
        config = pathlib.Path(folder) / "kiosk.toml"
        config.write_text(f"""format = 1
[screen]
display = "{display}"
[files]
health = "{folder}/health.json"
state = "{folder}/state"
keys = "{folder}/no-keys.toml"
""", encoding="utf-8")
        self.process = subprocess.Popen(
            [PROGRAM, "--kiosk", config, "--atlas", ATLAS], stderr=self.said.open("w"), stdout=subprocess.DEVNULL,
            env=sway.environment | {"QT_QPA_PLATFORM": "wayland", "QSG_RHI_BACKEND": "opengl",
                                    "GR_ATLAS_HOME": str(folder)})

    def fills(self, screen):
        return list(self.sway.windows().values()) == [(screen, True)]

    def looks_drawn_for(self, screen, width, height):
        """Whether what stands at a place of the picture stands there on this screen."""
        client = Client(self.sway.folder, self.sway.environment["WAYLAND_DISPLAY"])
        try:
            picture = client.picture(screen)
        finally:
            client.close()
        assert len(picture) == 4 * width * height, (screen, len(picture))
        unit = min(width, height) / 1080

        def bright(x, y):
            at = 4 * (int(unit * y) * width + int(unit * x))
            return min(picture[at:at + 3]) > 200
        return all(bright(x, y) for x, y in LANGUAGE)

    def expect(self, screen, width, height):
        try:
            wait_for(f"the kiosk on {screen}", lambda: self.fills(screen))
            wait_for(f"its invitation on {screen}", lambda: self.looks_drawn_for(screen, width, height))
        except AssertionError as gone:
            raise AssertionError(f"{gone}; screens {self.sway.screens()}, windows {self.sway.windows()}, "
                                 f"{self.process.poll()}, said: {self.said.read_text()}") from gone
        assert self.process.poll() is None, self.said.read_text()

    def environment(self):
        return pathlib.Path(f"/proc/{self.process.pid}/environ").read_text(errors="replace")

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(timeout=PATIENCE)


def chosen(folder):
    small, large = ("HEADLESS-1", 1280, 720), ("HEADLESS-2", 1920, 1080)
    with Sway(folder, 2, ["1280x720", "1920x1080"]) as sway:
        wait_for("two screens", lambda: len(sway.screens()) == 2)
        kiosk = Kiosk(sway, folder, large[0])
        try:
            kiosk.expect(*large)
            sway.message("output", large[0], "disable")
            kiosk.expect(*small)
            sway.message("output", large[0], "enable")
            kiosk.expect(*large)
            # One that was never there is of a scale that Qt wants to know before it begins.
            sway.message("create_output")
            wait_for("a new start for the new screen", lambda: "HEADLESS-3=" in kiosk.environment())
            kiosk.expect(*large)
        finally:
            kiosk.end()


def only_one(folder):
    with Sway(folder, 1, ["1280x720"]) as sway:
        kiosk = Kiosk(sway, folder, "")
        try:
            kiosk.expect("HEADLESS-1", 1280, 720)
            sway.message("output", "HEADLESS-1", "disable")
            time.sleep(3)
            assert kiosk.process.poll() is None, kiosk.said.read_text()
            sway.message("output", "HEADLESS-1", "enable")
            kiosk.expect("HEADLESS-1", 1280, 720)
        finally:
            kiosk.end()


for test in (chosen, only_one):
    with tempfile.TemporaryDirectory() as own:
        test(own)
