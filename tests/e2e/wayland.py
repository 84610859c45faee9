"""A small Wayland client: keys as a keyboard would send them, and what a screen shows. By the wire itself, since no
library for it is at hand."""
import mmap
import os
import socket
import struct
import time

KEYMAP = """xkb_keymap { xkb_keycodes { include "evdev+aliases(qwerty)" }; xkb_types { include "complete" };
xkb_compat { include "complete" }; xkb_symbols { include "pc+us+inet(evdev)" }; };"""
KEYS = {"f": 33, "s": 31, "Page_Up": 104, "Page_Down": 109, "Home": 102, "End": 107}  # of evdev
DISPLAY = 1


def text(words):
    data = words.encode() + b"\0"
    return struct.pack("=I", len(data)) + data + b"\0" * (-len(data) % 4)


def memory(data):
    handle = os.memfd_create("wayland")
    os.write(handle, data)
    return handle


class Client:
    def __init__(self, folder, display):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(os.path.join(folder, display))
        self.socket.settimeout(20)
        self.last, self.unread, self.globals, self.screens = DISPLAY, b"", {}, {}
        self.registry = self.new()
        self.send(DISPLAY, 1, struct.pack("=I", self.registry))
        found = []
        self.wait(self.sync(), lambda sender, event, data: sender == self.registry and event == 0 and found.append(data))
        for data in found:
            name, length = struct.unpack("=II", data[:8])
            self.globals.setdefault(data[8:7 + length].decode(), []).append(name)
        # Ids must come to the compositor in their order.
        keyboards, seat = self.bind("zwp_virtual_keyboard_manager_v1"), self.bind("wl_seat")
        self.keyboard = self.new()
        self.send(keyboards, 0, struct.pack("=II", seat, self.keyboard))
        keymap = KEYMAP.encode() + b"\0"
        self.send(self.keyboard, 0, struct.pack("=II", 1, len(keymap)), memory(keymap))
        outputs = [self.bind("wl_output", 4, which) for which in range(len(self.globals["wl_output"]))]

        def named(sender, event, data):
            if sender in outputs and event == 4:
                self.screens[data[4:3 + struct.unpack("=I", data[:4])[0]].decode()] = sender
        self.wait(self.sync(), named)

    def close(self):
        self.socket.close()

    def new(self):
        self.last += 1
        return self.last

    def send(self, receiver, request, data=b"", handle=None):
        message = struct.pack("=II", receiver, (8 + len(data)) << 16 | request) + data
        if handle is None:
            self.socket.sendall(message)
        else:
            socket.send_fds(self.socket, [message], [handle])
            os.close(handle)

    def bind(self, interface, version=1, which=0):
        made = self.new()
        self.send(self.registry, 0, struct.pack("=I", self.globals[interface][which]) + text(interface) +
                  struct.pack("=II", version, made))
        return made

    def sync(self):
        callback = self.new()
        self.send(DISPLAY, 0, struct.pack("=I", callback))
        return callback

    def wait(self, until, heard=lambda *_: None):
        """Events until `until` (an id, or what says so of an event) has spoken."""
        while True:
            while len(self.unread) < 8 or len(self.unread) < struct.unpack("=I", self.unread[4:8])[0] >> 16:
                got = self.socket.recv(65536)
                assert got, "the compositor is gone"
                self.unread += got
            sender, head = struct.unpack("=II", self.unread[:8])
            data, self.unread = self.unread[8:head >> 16], self.unread[head >> 16:]
            assert (sender, head & 0xFFFF) != (DISPLAY, 0), data
            heard(sender, head & 0xFFFF, data)
            if sender == until if isinstance(until, int) else until(sender, head & 0xFFFF, data):
                return data

    def press(self, key):
        now = int(time.monotonic() * 1000) & 0xFFFFFFFF
        for state in (1, 0):
            self.send(self.keyboard, 1, struct.pack("=III", now, KEYS[key], state))
        self.wait(self.sync())

    def picture(self, screen):
        """Bytes of what a screen shows."""
        shm, screens = self.bind("wl_shm"), self.bind("zwlr_screencopy_manager_v1")
        frame = self.new()
        self.send(screens, 0, struct.pack("=IiI", frame, 0, self.screens[screen]))
        form, width, height, stride = struct.unpack(
            "=IIII", self.wait(lambda sender, event, _: sender == frame and event == 0))
        handle = memory(bytes(stride * height))
        pixels = mmap.mmap(handle, stride * height)
        pool = self.new()
        self.send(shm, 0, struct.pack("=Ii", pool, stride * height), handle)
        buffer = self.new()
        self.send(pool, 0, struct.pack("=IiiiiI", buffer, 0, width, height, stride, form))
        self.send(frame, 0, struct.pack("=I", buffer))
        end = []
        self.wait(lambda sender, event, _: sender == frame and event in (2, 3) and not end.append(event))
        assert end == [2], "the screen could not be read"
        return pixels[:]
