#!/usr/bin/env python3
"""The commands of gr-atlas-data for kiosks, on the real atlas: pin, keygen, bundle, verify, usage."""
import json
import os
import pathlib
import re
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest

TOOL, ATLAS, DATA = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])


def run(*args, **options):
    return subprocess.run([TOOL, *map(str, args)], capture_output=True, text=True, timeout=60, **options)


class Folder(unittest.TestCase):
    def setUp(self):
        self.scratch = tempfile.TemporaryDirectory()
        self.addCleanup(self.scratch.cleanup)
        self.folder = pathlib.Path(self.scratch.name)


class Pin(Folder):
    def test_reads_it_from_standard_input_and_prints_its_hash(self):
        done = run("pin", input="271828\n")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertRegex(done.stdout, r'^pin = "\$argon2id\$v=19\$m=131072,t=4,p=1\$[^"]+"\n$')
        self.assertNotIn("271828", done.stdout + done.stderr)

    def test_what_is_no_pin_is_refused(self):
        for wrong in ("", "12345", "123456789012345", "abcdef", "000000", " 271828"):
            self.assertEqual(run("pin", input=wrong + "\n").returncode, 1, wrong)

    def test_never_from_the_command_line(self):
        self.assertEqual(run("pin", "271828", input="").returncode, 2)


class Content(Folder):
    def setUp(self):
        super().setUp()
        self.key = self.folder / "content.secret"
        done = run("keygen", self.key)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.public = re.fullmatch(r'public_keys = \["([0-9a-f]{64})"\]\n', done.stdout).group(1)
        self.content = self.folder / "content"
        self.content.mkdir()
        shutil.copy(ATLAS, self.content / "gr-atlas.gpkg")
        shutil.copy(DATA / "stories" / "recies.md", self.content)
        self.stick = self.folder / "stick"

    def bundle(self, *args):
        return run("bundle", self.content, "--key", self.key, "--version-number", 12, "-o", self.stick, *args)

    def verify(self, *args):
        return run("verify", self.stick, "--public-key", self.public, *args)

    def test_the_secret_key_is_its_owners_and_never_overwritten(self):
        self.assertEqual(stat.S_IMODE(os.stat(self.key).st_mode), 0o600)
        before = self.key.read_bytes()
        self.assertEqual(run("keygen", self.key).returncode, 1)
        self.assertEqual(self.key.read_bytes(), before)
        self.key.chmod(0o644)
        self.assertIn("Others may read the key", self.bundle().stderr)

    def test_what_is_bundled_verifies(self):
        done = self.bundle()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(sorted(p.name for p in self.stick.iterdir()), ["content-12.tar.zst", "content.manifest"])
        done = self.verify()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("version 12\n", done.stdout)
        self.assertIn("recies.md", done.stdout)
        keys = self.folder / "kiosk-keys.toml"
        keys.write_text(f'public_keys = ["{self.public}"]\n', encoding="utf-8")
        self.assertEqual(run("verify", self.stick, "--keys", keys).returncode, 0)

    def test_what_was_changed_does_not(self):
        self.assertEqual(self.bundle().returncode, 0)
        archive = self.stick / "content-12.tar.zst"
        good = archive.read_bytes()
        changed = bytearray(good)
        changed[len(good) // 2] ^= 1
        archive.write_bytes(changed)
        self.assertIn("not the one that was signed", self.verify().stderr)
        archive.write_bytes(good[:-1])
        self.assertEqual(self.verify().returncode, 1)
        archive.write_bytes(good)
        self.assertEqual(self.verify().returncode, 0)
        self.assertIn("channel", self.verify("--channel", "fair").stderr)
        self.assertIn("signature is wrong", run("verify", self.stick, "--public-key", "ab" * 32).stderr)

    def test_what_does_not_load_is_not_bundled(self):
        story = self.content / "recies.md"
        story.write_text(story.read_text(encoding="utf-8").replace("+++", "++", 1), encoding="utf-8")
        self.assertIn("recies.md", self.bundle().stderr)
        story.unlink()
        (self.content / "notes.txt").write_text("x", encoding="utf-8")
        self.assertIn("notes.txt", self.bundle().stderr)
        (self.content / "notes.txt").unlink()
        (self.content / "gr-atlas.gpkg").write_bytes(b"SQLite format 3\0" + bytes(5000))
        self.assertEqual(self.bundle().returncode, 1)
        self.assertFalse((self.stick / "content.manifest").exists())

    def test_wrong_use_is_told(self):
        self.assertEqual(run("bundle", self.content).returncode, 2)
        self.assertEqual(run("bundle", self.content, "--key", self.key, "--version-number", 0, "-o", self.stick).returncode, 2)


class Usage(Folder):
    def setUp(self):
        super().setUp()
        for day in ("2026-11-24", "2026-11-25"):
            (self.folder / f"{day}.json").write_text(json.dumps({
                "day": day, "visitors": 20, "languages": {"fr": 12, "lb": 8}, "records": {"partner:recies": 3},
                "searchesWithResults": 4, "searchesWithout": 1}), encoding="utf-8")

    def test_prints_totals_and_days(self):
        done = run("usage", self.folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("40 visitors", done.stdout)
        self.assertIn("2026-11-25", done.stdout)

    def test_exports_a_table(self):
        done = run("usage", self.folder / "2026-11-25.json", "--csv")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stdout.splitlines()[0], "day,what,name,count")
        self.assertIn("2026-11-25,record,partner:recies,3", done.stdout)

    def test_what_are_no_counts_is_an_error(self):
        (self.folder / "2026-11-26.json").write_text("{}", encoding="utf-8")
        done = run("usage", self.folder, "--csv")
        self.assertEqual(done.returncode, 1)
        self.assertIn("2026-11-26.json", done.stderr)
        self.assertIn("2026-11-25,record,partner:recies,3", done.stdout)  # the other days are there nevertheless
        self.assertEqual(run("usage", self.folder / "none").returncode, 1)


class Help(unittest.TestCase):
    def test_every_command_has_an_example(self):
        for command in ("pin", "keygen", "bundle", "verify", "usage"):
            self.assertIn("Example", run(command, "--help").stdout)


unittest.main(argv=sys.argv[:1])
