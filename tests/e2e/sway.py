"""A compositor without a display, which tells where each window is."""
import json
import os
import pathlib
import subprocess

from screen import wait_for


class Sway:
    """A compositor with screens of its own, HEADLESS-1 and so on, of these sizes if any are given."""

    def __init__(self, folder, screens=2, sizes=()):
        self.folder = pathlib.Path(folder)
        self.folder.chmod(0o700)
        lines = [f"output HEADLESS-{i} mode --custom {size}" for i, size in enumerate(sizes, 1)]
        (self.folder / "config").write_text("\n".join(["default_border none", *lines, ""]))
        self.environment = {name: value for name, value in os.environ.items()
                            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "SWAYSOCK")}
        self.environment |= {"XDG_RUNTIME_DIR": str(folder), "WLR_BACKENDS": "headless",
                             "WLR_HEADLESS_OUTPUTS": str(screens), "WLR_LIBINPUT_NO_DEVICES": "1",
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
