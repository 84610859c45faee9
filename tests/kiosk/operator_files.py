#!/usr/bin/env python3
"""The files an operator copies: the unit as systemd reads it, what it relies on, and the page that explains them."""
import configparser
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

FOLDER = pathlib.Path(sys.argv[1])
UNIT = FOLDER / "gr-atlas-kiosk.service"


def settings(file):
    """Section → key → list of values: systemd allows a key several times."""
    found, section = {}, None
    for line in file.read_text(encoding="utf-8").splitlines():
        if re.fullmatch(r"\[\w+\]", line):
            section = found.setdefault(line[1:-1], {})
        elif line and not line.startswith("#"):
            key, value = line.split("=", 1)
            section.setdefault(key, []).append(value)
    return found


class OperatorFiles(unittest.TestCase):
    def test_systemd_understands_the_unit(self):
        if not shutil.which("systemd-analyze"):
            self.skipTest("no systemd-analyze here")
        done = subprocess.run(["systemd-analyze", "verify", UNIT], capture_output=True, text=True)
        told = [line for line in done.stderr.splitlines() if "gr-atlas-kiosk.service" in line]
        # Neither seatd nor the installed program need be on the computer that tests.
        wrong = [line for line in told if "seatd.service" not in line and "is not executable" not in line]
        self.assertEqual(wrong, [])

    def test_the_unit_starts_again_for_ever_and_watches(self):
        unit = settings(UNIT)
        service = unit["Service"]
        self.assertEqual(service["Type"], ["notify"])
        self.assertEqual(service["Restart"], ["always"])
        self.assertEqual(unit["Unit"]["StartLimitIntervalSec"], ["0"])
        self.assertIn("WatchdogSec", service)
        # Restarts are counted for ever: the longest delay is that of an old kiosk, however well it ran.
        longest = service.get("RestartMaxDelaySec", service["RestartSec"])[0]
        number, unit_of_time = re.fullmatch(r"(\d+)(ms|s)", longest).groups()
        self.assertLessEqual(int(number) * {"ms": 1, "s": 1000}[unit_of_time], 2000)
        # The program is not the main process: it must be heard, and must believe that it is meant.
        self.assertEqual(service["NotifyAccess"], ["all"])
        self.assertIn("env -u WATCHDOG_PID", service["ExecStart"][0])

    def test_cage_is_told_to_let_nobody_out(self):
        words = settings(UNIT)["Service"]["ExecStart"][0].split()
        self.assertNotIn("-s", words[: words.index("--")])
        self.assertEqual(words[-2:], ["--kiosk", "/etc/gr-atlas/kiosk.toml"])

    def test_what_is_a_users_lies_in_memory(self):
        service = settings(UNIT)["Service"]
        places = dict(value.split("=", 1) for value in service["Environment"])
        for name in ("HOME", "GR_ATLAS_HOME", "XDG_RUNTIME_DIR"):
            self.assertTrue(places[name].startswith("/run/gr-atlas"), name)
        self.assertEqual(service["ProtectSystem"], ["strict"])
        self.assertEqual(service["NoNewPrivileges"], ["yes"])
        self.assertEqual(service["CapabilityBoundingSet"], [""])

    def test_the_journal_and_the_keys_have_bounds(self):
        self.assertIn("SystemMaxUse", settings(FOLDER / "journald.conf")["Journal"])
        login = settings(FOLDER / "logind.conf")["Login"]
        self.assertEqual(login["HandlePowerKey"], ["ignore"])
        sysctl = configparser.ConfigParser(delimiters="=")
        sysctl.read_string("[all]\n" + (FOLDER / "sysctl.conf").read_text(encoding="utf-8"))
        self.assertEqual(sysctl["all"]["kernel.sysrq"], "0")
        # systemd begins the computer anew when it is told of Ctrl+Alt+Del, and at once if it is told seven times.
        page = (FOLDER / "README.md").read_text(encoding="utf-8")
        self.assertIn("systemctl mask ctrl-alt-del.target", page)
        self.assertIn("CtrlAltDelBurstAction=none", page)

    def test_the_page_names_every_file_beside_it(self):
        page = (FOLDER / "README.md").read_text(encoding="utf-8")
        for file in FOLDER.iterdir():
            if file.name != "README.md":
                self.assertIn(file.name, page)

    def test_udev_understands_the_lines_for_touch(self):
        rules = (FOLDER / "touch.rules").read_text(encoding="utf-8")
        lines = [line[1:] for line in rules.splitlines() if line.startswith("#ENV")]
        self.assertGreaterEqual(len(lines), 5)
        for line in lines:
            matrix = re.search(r'MATRIX}="([^"]*)"', line)
            if matrix:
                self.assertEqual(len([float(number) for number in matrix.group(1).split()]), 6)
        if shutil.which("udevadm"):
            with tempfile.NamedTemporaryFile("w", suffix=".rules", delete_on_close=False) as file:
                file.write("\n".join(lines) + "\n")
                file.close()
                done = subprocess.run(["udevadm", "verify", "--no-style", file.name], capture_output=True, text=True)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


unittest.main(argv=sys.argv[:1])
