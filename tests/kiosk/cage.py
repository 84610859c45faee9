#!/usr/bin/env python3
"""The command of the unit, as it stands there: cage without a screen of its own, the program in it, and this test in
the place of systemd. The program says that it is ready and alive; killed with -9 it is back within three seconds."""
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time

PROGRAM, ATLAS, UNIT = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
RESTART_SECONDS = 0.25  # RestartSec of the unit
KILLS = 3
BACK_SECONDS = 3.0


def command_of_unit(config):
    """ExecStart with our program, atlas and configuration in the place of the installed ones."""
    line = next(line for line in UNIT.read_text(encoding="utf-8").splitlines() if line.startswith("ExecStart="))
    words = line.removeprefix("ExecStart=").split()
    assert words[-2:] == ["--kiosk", "/etc/gr-atlas/kiosk.toml"], words
    program = next(i for i, word in enumerate(words) if word.endswith("/gr-atlas"))
    return words[:program] + [PROGRAM, "--kiosk", str(config), "--atlas", ATLAS]


class Systemd:
    """Starts the command, hears what it says, starts it again when it ends."""

    def __init__(self, folder, command):
        self.folder, self.command = folder, command
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(str(folder / "notify"))
        self.journal = open(folder / "journal", "wb")
        self.process = None

    def start(self):
        run = self.folder / "run"
        run.mkdir(mode=0o700, exist_ok=True)
        (run / "home").mkdir(exist_ok=True)
        environment = {
            "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(run / "home"), "GR_ATLAS_HOME": str(run / "home"),
            "XDG_RUNTIME_DIR": str(run), "XDG_SESSION_TYPE": "wayland", "QT_QPA_PLATFORM": "wayland",
            "NOTIFY_SOCKET": str(self.folder / "notify"), "WATCHDOG_USEC": "3000000",
            # No graphics card, no screen, no panel.
            "WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman",
            "LIBGL_ALWAYS_SOFTWARE": "1", "QT_QUICK_BACKEND": os.environ.get("QT_QUICK_BACKEND", ""),
        }
        environment = {name: value for name, value in environment.items() if value}
        self.process = subprocess.Popen(
            ["/bin/sh", "-c", 'WATCHDOG_PID=$$ exec "$@"', "sh", *self.command], env=environment,
            stdin=subprocess.DEVNULL, stdout=self.journal, stderr=self.journal, start_new_session=True)

    def hear(self, wanted, seconds):
        """Waits for a word that begins with `wanted`."""
        end = time.monotonic() + seconds
        heard = []
        while (left := end - time.monotonic()) > 0:
            self.socket.settimeout(left)
            try:
                word = self.socket.recv(4096).decode()
            except TimeoutError:
                break
            heard.append(word)
            if word.startswith(wanted):
                return word
            if self.process.poll() is not None:
                break
        raise AssertionError(f"no {wanted} in {seconds} s but {heard}; ended with {self.process.poll()}: {self.said()}")

    def said(self):
        return (self.folder / "journal").read_text(errors="replace")[-3000:]

    def child(self):
        """The program within cage."""
        for entry in pathlib.Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
                parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
            if words[0].decode() == PROGRAM and parent == self.process.pid:
                return int(entry.name)
        raise AssertionError("the program does not run in cage")

    def end(self):
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    config = folder / "kiosk.toml"
    config.write_text(f"""format = 1
[files]
health = "{folder}/run/health.json"
state = "{folder}/state"
keys = "{folder}/none.toml"
""", encoding="utf-8")
    (folder / "state").mkdir()
    systemd = Systemd(folder, command_of_unit(config))
    try:
        begun = time.monotonic()
        systemd.start()
        systemd.hear("READY=1", 30)
        print(f"ready after {time.monotonic() - begun:.2f} s")
        print(systemd.hear("STATUS=Shows", 30), f"({time.monotonic() - begun:.2f} s with cage)")
        systemd.hear("WATCHDOG=1", 5)

        slowest = 0.0
        for kill in range(KILLS):
            killed = time.monotonic()
            os.kill(systemd.child(), signal.SIGKILL)
            systemd.process.wait(timeout=5)  # cage goes with it
            print(f"cage ended with {systemd.process.returncode} after {time.monotonic() - killed:.2f} s")
            time.sleep(RESTART_SECONDS)
            systemd.start()
            systemd.hear("STATUS=Shows", 30)
            back = time.monotonic() - killed
            slowest = max(slowest, back)
            print(f"killed, shown again after {back:.2f} s")
        assert slowest <= BACK_SECONDS, f"{slowest:.2f} s"

        health = folder / "run" / "health.json"
        end = time.monotonic() + 15
        while not health.exists() and time.monotonic() < end:
            time.sleep(0.2)
        told = json.loads(health.read_text(encoding="utf-8"))
        print(told)
        assert told["memoryBytes"] > 0 and told["contentVersion"], told
        assert told["startedAs"] == "without the last View", told  # the fourth start after three that did not live
    finally:
        systemd.end()
