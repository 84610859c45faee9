#!/usr/bin/env python3
"""The keyboard of the screen within cage."""
import os
import pathlib
import subprocess
import sys
import tempfile

RUNNER, TEST = sys.argv[1:]

with tempfile.TemporaryDirectory() as folder:
    run = pathlib.Path(folder) / "run"
    run.mkdir(mode=0o700)
    environment = {
        "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": folder, "XDG_RUNTIME_DIR": str(run),
        "WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman",
        "LIBGL_ALWAYS_SOFTWARE": "1", "QT_QPA_PLATFORM": "wayland", "QT_FORCE_STDERR_LOGGING": "1",
        "QT_IM_MODULE": "qtvirtualkeyboard", "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
    }
    done = subprocess.run(["cage", "-d", "--", RUNNER, "-input", TEST], env=environment, capture_output=True, text=True,
                          errors="replace", timeout=60)
    print(done.stdout + done.stderr)
    sys.exit(0 if "Totals: 3 passed, 0 failed" in done.stdout + done.stderr else 1)
