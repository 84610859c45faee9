#!/usr/bin/env python3
"""Every C++ file is as clang-format writes it, and short enough to be one thing."""
import subprocess
import sys

from sources import sources

root = sys.argv[1]
files = sources(root, ".cpp", ".h")
failed = subprocess.run(["clang-format", "--dry-run", "-Werror", *files]).returncode != 0
for limit, endings in ((500, (".cpp", ".h")), (300, (".qml",))):
    for path in sources(root, *endings):
        lines = path.read_text(encoding="utf-8").count("\n")
        if lines > limit:
            print(f"{path}: {lines} lines; more than {limit} are two things")
            failed = True
sys.exit(failed)
