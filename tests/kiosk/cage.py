#!/usr/bin/env python3
"""The command of the unit, as it stands there: cage without a screen of its own, the program in it, and this test in
the place of systemd.

kill: the program says that it is ready and alive; killed with -9 it is back within three seconds.
update: signed content on a stick is taken at its time and shown, without anybody touching anything."""
import datetime
import json
import os
import pathlib
import signal
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

WHAT, PROGRAM, TOOL, ATLAS, UNIT = *sys.argv[1:5], pathlib.Path(sys.argv[5])
RESTART_SECONDS = 0.25  # RestartSec of the unit
KILLS = 3
BACK_SECONDS = 3.0
BUSY_SECONDS = 9.0  # where others use the processors at the same time the figure says little
SKIPPED = 77


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


def kill(folder, systemd):
    begun = time.monotonic()
    systemd.start()
    systemd.hear("READY=1", 30)
    print(f"ready after {time.monotonic() - begun:.2f} s")
    print(systemd.hear("STATUS=Shows", 30), f"({time.monotonic() - begun:.2f} s with cage)")
    systemd.hear("WATCHDOG=1", 5)

    busy = os.getloadavg()[0] > 0.75 * os.cpu_count()
    times = []
    for _ in range(KILLS):
        killed = time.monotonic()
        os.kill(systemd.child(), signal.SIGKILL)
        systemd.process.wait(timeout=5)  # cage goes with it
        time.sleep(RESTART_SECONDS)
        systemd.start()
        systemd.hear("STATUS=Shows", 30)
        times.append(time.monotonic() - killed)
        print(f"killed, shown again after {times[-1]:.2f} s")
    assert statistics.median(times) <= (BUSY_SECONDS if busy else BACK_SECONDS), times

    health = folder / "run" / "health.json"
    end = time.monotonic() + 15
    while not health.exists() and time.monotonic() < end:
        time.sleep(0.2)
    told = json.loads(health.read_text(encoding="utf-8"))
    print(told)
    assert told["memoryBytes"] > 0 and told["contentVersion"] == "built in", told
    assert told["startedAs"] == "after short starts", told  # the fourth start after three that did not live


def tool(*words):
    done = subprocess.run([TOOL, *map(str, words)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def put_on_stick(folder):
    """Version 12, and the file of keys that trusts it."""
    public = re.search("[0-9a-f]{64}", tool("keygen", folder / "secret")).group()
    (folder / "content").mkdir()
    shutil.copy(ATLAS, folder / "content" / "gr-atlas.gpkg")
    tool("bundle", folder / "content", "--key", folder / "secret", "--version-number", 12, "-o", folder / "stick")
    (folder / "etc").mkdir(mode=0o755)
    keys = folder / "etc" / "keys.toml"
    keys.write_text(f'public_keys = ["{public}"]\n', encoding="utf-8")
    keys.chmod(0o640)


def update(_, systemd):
    systemd.start()
    print(systemd.hear("STATUS=Shows content built in", 60))
    main = systemd.process.pid
    print(systemd.hear("STATUS=Shows content 12", 200))
    assert systemd.process.poll() is None and systemd.process.pid == main, "the compositor stays"


if WHAT == "update" and os.geteuid() != 0:
    sys.exit(SKIPPED)  # the file of keys must be root's
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    config = folder / "kiosk.toml"
    soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=90)
    config.write_text(f"""format = 1
[hours]
time_zone = "UTC"
mo = "open"
tu = "open"
we = "open"
th = "open"
fr = "open"
sa = "open"
su = "open"
[updates]
folder = "{folder}/stick"
at = ["{soon:%H:%M}"]
[files]
health = "{folder}/run/health.json"
state = "{folder}/state"
keys = "{folder}/etc/keys.toml"
""", encoding="utf-8")
    (folder / "state").mkdir()
    # It has looked just now: else it would at once.
    (folder / "state" / "looked.json").write_text(f'{{"looked": {int(time.time())}}}', encoding="utf-8")
    systemd = Systemd(folder, command_of_unit(config))
    try:
        if WHAT == "update":
            put_on_stick(folder)
            update(folder, systemd)
        else:
            kill(folder, systemd)
    finally:
        systemd.end()
