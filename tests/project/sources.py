"""The files that git knows, or would know; without git, all but what is built."""
import pathlib
import subprocess


def sources(root, *endings):
    root = pathlib.Path(root)
    try:
        listed = subprocess.run(
            ["git", "-c", "safe.directory=*", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            check=True, capture_output=True, text=True).stdout.split("\0")
        files = [root / name for name in listed if name]
    except (OSError, subprocess.CalledProcessError):
        files = [p for p in root.rglob("*") if "build" not in p.relative_to(root).parts[:1]]
    found = sorted(p for p in files if p.is_file() and p.suffix in endings)
    if not found:
        raise SystemExit(f"no {endings} below {root}: is this the project?")
    return found
