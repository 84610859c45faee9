#!/usr/bin/env python3
"""kill -9 of the program at random moments of an update, with bundles that `gr-atlas-data bundle` made: after each of
them the program shows content that is whole, the one before or the new one, and the next update that is let through
comes to be shown."""
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

from screen import PATIENCE, Program, Screen, wait_for

PROGRAM, TOOL, ATLAS = sys.argv[1:]
SKIPPED = 77
ROUNDS = int(os.environ.get("GR_ATLAS_KILLS", 8))
SEED = int(os.environ.get("GR_ATLAS_SEED", random.randrange(1 << 32)))
MOST = 0.7  # seconds into the update, which takes about half of that


def tool(*words):
    return subprocess.run([TOOL, *map(str, words)], check=True, capture_output=True, text=True).stdout


class Operator:
    """Who makes content, and what lies on the kiosk's disk."""

    def __init__(self, folder):
        self.folder = folder
        public = re.search("[0-9a-f]{64}", tool("keygen", folder / "secret")).group()
        for made in ("content", "etc", "state", "home"):
            (folder / made).mkdir(mode=0o755)
        shutil.copy(ATLAS, folder / "content" / "gr-atlas.gpkg")
        keys = folder / "etc" / "keys.toml"
        keys.write_text(f'public_keys = ["{public}"]\n', encoding="utf-8")
        keys.chmod(0o640)
        self.config = folder / "kiosk.toml"
        self.config.write_text(f"""format = 1
[updates]
folder = "{folder}/stick"
at = ["00:00"]
[files]
health = "{folder}/health.json"
state = "{folder}/state"
keys = "{keys}"
""", encoding="utf-8")

    def offer(self, version):
        tool("bundle", self.folder / "content", "--key", self.folder / "secret", "--version-number", version, "-o",
             self.folder / "next")
        shutil.rmtree(self.folder / "stick", ignore_errors=True)
        (self.folder / "next").rename(self.folder / "stick")

    def on_disk(self):
        """What the kiosk keeps of content, to see that it works on it."""
        found = set()
        for path in (self.folder / "state/content").rglob("*"):
            try:
                found.add((path, path.stat().st_mtime_ns, path.stat().st_size))
            except OSError:
                pass  # gone meanwhile
        return found

    def never_looked(self):
        """What a look cut off leaves: half a minute after the start it is caught up."""
        (self.folder / "state/looked.json").unlink(missing_ok=True)

    def health(self):
        try:
            return json.loads((self.folder / "health.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}


class Kiosk(Program):
    def __init__(self, screen, operator):
        (operator.folder / "health.json").unlink(missing_ok=True)
        self.began = time.monotonic()
        super().__init__(screen, [PROGRAM, "--kiosk", operator.config, "--atlas", ATLAS], operator.folder / "home",
                         QSG_RHI_BACKEND="opengl")

    def shows(self, operator):
        """The version of its content, once it is drawn."""
        self.window()
        wait_for("the story that invites", lambda: len(self.screen.colors(700, 300, 500, 400)) > 300)
        drawn = time.monotonic() - self.began
        health = wait_for("the health file", operator.health)
        wrong = [error for error in health["lastErrors"] if "content" in error.lower()]
        assert not wrong, wrong
        return health["contentVersion"], drawn


def main(folder):
    print(f"{ROUNDS} kills, GR_ATLAS_SEED={SEED}")
    chance = random.Random(SEED)
    operator = Operator(folder)
    shown, offered = "built in", 0
    with Screen(folder, "1280x720") as screen:
        kills = 0
        for _ in range(3 * ROUNDS):
            if kills == ROUNDS:
                break
            if offered == 0 or shown == str(offered):
                offered += 1
                operator.offer(offered)
            operator.never_looked()
            with Kiosk(screen, operator) as kiosk:
                found, drawn = kiosk.shows(operator)
                assert found in (shown, str(offered)), (found, shown, offered)
                if found == shown:
                    before = operator.on_disk()
                    wait_for("the update", lambda: operator.on_disk() != before)
                    moment = chance.uniform(0, MOST)
                    time.sleep(moment)
                    kiosk.process.kill()
                    kills += 1
                    print(f"kill {kills}: {drawn:.1f} s to {found}, killed {moment:.2f} s into {offered}, left "
                          f"{sorted(path.name for path in (folder / 'state/content').rglob('*') if path.is_dir())}")
                shown = found
        assert kills == ROUNDS, kills
        operator.offer(offered + 1)
        operator.never_looked()
        with Kiosk(screen, operator) as kiosk:
            kiosk.shows(operator)
            wait_for("the update that nobody kills",
                     lambda: operator.health().get("contentVersion") == str(offered + 1))
            assert kiosk.process.poll() is None
        print(operator.health())


if os.geteuid() != 0:
    sys.exit(SKIPPED)  # the file of keys must be root's
assert PATIENCE > 40, "an update begins half a minute after the start"
with tempfile.TemporaryDirectory() as name:
    main(pathlib.Path(name))
