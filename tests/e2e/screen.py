"""A virtual screen of a test's own, whose pixels it can read, and the program on it."""
import os
import pathlib
import signal
import struct
import subprocess
import time

PATIENCE = 60  # seconds: software rendering on a busy machine


def wait_for(what, probe):
    end = time.monotonic() + PATIENCE
    while True:
        found = probe()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.1)


class Screen:
    def __init__(self, folder, size="1280x720"):
        read, write = os.pipe()
        self.folder = pathlib.Path(folder)
        # Without -noreset it begins anew when its last client goes, and whoever comes then is sent away.
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-noreset", "-fbdir", str(folder),
             "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.display = ":" + number.readline().strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def environment(self, home, **more):
        """Of a program on this screen that keeps its things in `home` and draws by software."""
        return os.environ | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1",
                             "GR_ATLAS_HOME": str(home)} | more

    def xdo(self, *args, check=True):
        return subprocess.run(["xdotool", *map(str, args)], check=check, capture_output=True, text=True,
                              env=os.environ | {"DISPLAY": self.display}).stdout.strip()

    def pixels(self, x, y, width, height):
        """Rows of (r, g, b), of the frame buffer that the server keeps as an XWD file."""
        data = (self.folder / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", data[:100])
        start, stride, little = header[0] + 12 * header[19], header[12], header[7] == 0
        assert header[11] == 32, header
        rows = []
        for row in range(y, y + height):
            at = start + row * stride + 4 * x
            line = data[at:at + 4 * width]
            step = [tuple(line[i:i + 3][::-1]) if little else tuple(line[i + 1:i + 4]) for i in range(0, len(line), 4)]
            rows.append(step)
        return rows

    def colors(self, x, y, width, height):
        return {pixel for row in self.pixels(x, y, width, height) for pixel in row}


class Program:
    """The program in its window, started as a person would start it."""

    def __init__(self, screen, command, home, **environment):
        self.screen = screen
        self.home = pathlib.Path(home)
        self.said = (self.home / "stderr")
        self.process = subprocess.Popen(
            [str(word) for word in command], stderr=self.said.open("w"), stdout=subprocess.DEVNULL,
            env=screen.environment(home, **environment))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def window(self):
        """Id of the window; none if the program is gone."""
        def probe():
            if self.process.poll() is not None:
                raise AssertionError(f"ended with {self.process.returncode}: {self.stderr()}")
            words = self.screen.xdo("search", "--onlyvisible", "--pid", self.process.pid, check=False).split()
            return words and words[-1]
        return wait_for("the window", probe)

    def title(self):
        # A program that starts anew opens another window.
        return self.screen.xdo("getwindowname", self.window(), check=False)

    def title_with(self, *words):
        wait_for(f"{words} in the title, which is '{self.title()}'",
                 lambda: all(word in self.title() for word in words))

    def stderr(self):
        return self.said.read_text(encoding="utf-8")

    def quit(self):
        self.screen.xdo("windowfocus", self.window())
        self.screen.xdo("key", "ctrl+q")
        self.process.wait(timeout=PATIENCE)
        assert self.process.returncode == 0, self.process.returncode
