#!/usr/bin/env python3
"""A talk on two screens, of which one is pulled out and put in again: the audience always has a screen filled by its
window, the speaker's window comes and goes with the second one, and never stands on the audience's. F, pressed on a
keyboard, freezes what the audience sees, S changes the two about: then, too, it sees what it saw, and nothing of the
notes.

Under sway without a display, which tells where each window is.
"""
import pathlib
import subprocess
import sys
import tempfile

from screen import PATIENCE, wait_for
from sway import Sway
from wayland import Client

PROGRAM, ATLAS = sys.argv[1:]
SCENE, SPEAKER = "Acier vert · 1 sur 8", "Orateur"


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


def scene(sway, number):
    return any(title.startswith(f"Acier vert · {number} sur 8") for title in sway.windows())


def at_rest(client, screen):
    """What it shows once it has not changed for a second: names come to rest a moment after the map."""
    looks = []

    def same():
        looks.append(client.picture(screen))
        return looks[-10:].count(looks[-1]) == 10 and looks[-1]
    return wait_for("a picture at rest", same)


def unlike(one, other):
    """Share of the pixels that differ to the eye: what is frozen went through a picture, and is rounded once more."""
    def differ(i):
        a, b = one[i:i + 4], other[i:i + 4]
        return a != b and any(abs(x - y) > 8 for x, y in zip(a, b))
    return sum(map(differ, range(0, len(one), 4))) / (len(one) / 4)


def swap(sway):
    """By the keys of a keyboard, from either window."""
    audience, speaker = both(sway)
    client = Client(sway.folder, sway.environment["WAYLAND_DISPLAY"])
    sway.message(f'[title="^{SPEAKER}"]', "focus")
    # A window hears of a new keyboard a little later: these two keys may be pressed once more.
    expect(sway, "the last scene", lambda: client.press("End") or scene(sway, 8))
    expect(sway, "the first scene", lambda: client.press("Home") or scene(sway, 1))
    before = at_rest(client, audience)
    # Frozen, the audience keeps it while the speaker goes on.
    client.press("f")
    frozen = at_rest(client, audience)
    assert unlike(before, frozen) < 0.001, "it freezes something else"
    client.press("Page_Down")
    expect(sway, "the second scene behind the frozen picture", lambda: scene(sway, 2))
    assert at_rest(client, audience) == frozen, "the frozen picture has changed"
    client.press("f")
    expect(sway, "the second scene on the screen", lambda: unlike(before, client.picture(audience)) > 0.05)
    client.press("Page_Up")
    expect(sway, "the first scene again", lambda: scene(sway, 1))
    again = at_rest(client, audience)  # but for a hair's breadth in a name that was painted on the way
    assert unlike(before, again) < 0.005, "a scene looks otherwise the second time"
    before = again
    client.press("s")
    expect(sway, "the screens to change places", lambda: both(sway) == (speaker, audience))
    # On each screen there is one window, and the audience's shows the scene to the pixel, thus no note.
    assert sorted(screen for screen, _ in sway.windows().values()) == sorted([audience, speaker]), sway.windows()
    after = at_rest(client, speaker)
    assert len(before) == len(after), "the two screens are not of one size"
    share = unlike(before, after)
    assert share < 0.001, f"{100 * share:.2f} % of the audience's picture is another one"
    assert unlike(before, client.picture(audience)) > 0.3, "the speaker sees what the audience sees"
    # Keys right after it, wherever the window system has put the keyboard: each counts, and counts once.
    client.press("Page_Down")
    expect(sway, "the second scene after the swap", lambda: scene(sway, 2))
    client.press("Page_Up")
    expect(sway, "the first scene after the swap", lambda: scene(sway, 1))
    client.press("s")
    expect(sway, "the screens to change back", lambda: both(sway) == (audience, speaker))
    client.close()


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
            swap(sway)
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
        except AssertionError:
            print(f"The program: {program.poll()}, it said: {said.read_text()}")
            raise
        finally:
            if program.poll() is None:
                program.terminate()
                program.wait(timeout=PATIENCE)
        print(said.read_text(), end="")


with tempfile.TemporaryDirectory() as own:
    main(own)
