#!/usr/bin/env python3
"""A talk on two screens, of which one is pulled out and put in again: the audience always has a screen filled by its
window, the speaker's window comes and goes with the second one, and never stands on the audience's.

Under sway without a display, which tells where each window is.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from screen import PATIENCE, wait_for

PROGRAM, ATLAS = sys.argv[1:]
SCENE, SPEAKER = "Acier vert · 1 sur 8", "Orateur"


class Sway:
    """A compositor with two screens of its own."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.chmod(0o700)
        (self.folder / "config").write_text("default_border none\n")
        self.environment = {name: value for name, value in os.environ.items()
                            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "SWAYSOCK")}
        self.environment |= {"XDG_RUNTIME_DIR": str(folder), "WLR_BACKENDS": "headless",
                             "WLR_HEADLESS_OUTPUTS": "2", "WLR_LIBINPUT_NO_DEVICES": "1",
                             "WLR_RENDERER": "pixman", "LIBGL_ALWAYS_SOFTWARE": "1"}
        self.log = (self.folder / "log").open("w")
        self.process = subprocess.Popen(["sway", "-c", self.folder / "config"], env=self.environment,
                                        stdout=self.log, stderr=self.log)

    def __enter__(self):
        found = wait_for("sway", lambda: self.process.poll() is not None or
                         (list(self.folder.glob("sway-ipc.*.sock")) and list(self.folder.glob("wayland-?"))))
        if found is True and self.process.poll() is not None:
            raise AssertionError((self.folder / "log").read_text())
        self.environment |= {"SWAYSOCK": str(next(self.folder.glob("sway-ipc.*.sock"))),
                             "WAYLAND_DISPLAY": next(self.folder.glob("wayland-?")).name}
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.log.close()

    def message(self, *words):
        return subprocess.run(["swaymsg", "-r", *words], env=self.environment, check=True, capture_output=True,
                              text=True).stdout

    def screens(self):
        return [screen["name"] for screen in json.loads(self.message("-t", "get_outputs")) if screen["active"]]

    def windows(self):
        """Of each window its title, its screen, and whether it fills it."""
        found = {}

        def walk(node, screen):
            screen = node["name"] if node["type"] == "output" else screen
            if node.get("pid"):
                found[node["name"] or ""] = (screen, node["fullscreen_mode"] == 1 and node["visible"])
            for child in node["nodes"] + node["floating_nodes"]:
                walk(child, screen)

        walk(json.loads(self.message("-t", "get_tree")), None)
        return found


def place(sway, word):
    """Screen of the window whose title begins so, if it fills it."""
    for title, (screen, full) in sway.windows().items():
        if title.startswith(word):
            return screen if full else None
    return None


def both(sway):
    audience, speaker = place(sway, SCENE), place(sway, SPEAKER)
    return audience and speaker and audience != speaker and (audience, speaker)


def alone(sway, screen):
    return set(sway.windows()) and place(sway, SCENE) == screen and len(sway.windows()) == 1


def expect(sway, what, probe):
    try:
        return wait_for(what, probe)
    except AssertionError as gone:
        raise AssertionError(f"{gone}; screens {sway.screens()}, windows {sway.windows()}") from gone


def main(folder):
    home = pathlib.Path(folder) / "home"
    with Sway(folder) as sway:
        assert len(sway.screens()) == 2, sway.screens()
        said = pathlib.Path(folder) / "said"
        with said.open("w") as stream:
            program = subprocess.Popen([PROGRAM, "--atlas", ATLAS, "--lang", "fr", "--present", "acier-hydrogene"],
                                       stderr=stream, stdout=stream,
                                       env=sway.environment | {"QT_QPA_PLATFORM": "wayland",
                                                               "GR_ATLAS_HOME": str(home)})
        try:
            audience, speaker = expect(sway, "a screen for each window", lambda: both(sway))
            sway.message("output", speaker, "unplug")
            expect(sway, "the audience's window alone", lambda: alone(sway, audience))

            sway.message("create_output")
            again = expect(sway, "the speaker's window on the new screen", lambda: both(sway))
            assert again[0] == audience, (again, audience)

            # The projector is pulled out: the talk goes on with the screen that is left.
            left = again[1]
            sway.message("output", audience, "unplug")
            expect(sway, "the audience's window on what is left", lambda: alone(sway, left))
            sway.message("create_output")
            expect(sway, "a screen for each window again", lambda: both(sway))
            assert program.poll() is None, said.read_text()
        finally:
            if program.poll() is None:
                program.terminate()
                program.wait(timeout=PATIENCE)
        print(said.read_text(), end="")


with tempfile.TemporaryDirectory() as own:
    main(own)
