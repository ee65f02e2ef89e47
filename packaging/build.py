"""Builds the Linux program: PyInstaller's folder, the desktop's files beside it, a smoke test.

Run it through `python3 packaging/dev.py package [--archive] [--no-smoke]`.
"""

from __future__ import annotations

import argparse
import platform
import shutil
import subprocess
import sys
import tarfile
import time
from importlib.metadata import version
from pathlib import Path

import desktop
import smoke
from environment import ROOT, SetupError

DIST = ROOT / "dist"
PROGRAM = DIST / "annotator"
WORK = ROOT / "build" / "pyinstaller"


def main(arguments: list[str]) -> int:
    """Build, test, and if asked pack; gives the exit code."""
    parser = argparse.ArgumentParser(prog="packaging/dev.py package", description=__doc__)
    parser.add_argument("--archive", action="store_true", help="also write a .tar.xz of it")
    parser.add_argument("--no-smoke", action="store_true", help="leave the smoke test out")
    parser.add_argument("--smoke-only", action="store_true", help="test what was built before")
    chosen = parser.parse_args(arguments)
    try:
        if not chosen.smoke_only:
            build()
        if not chosen.no_smoke:
            smoke.test(PROGRAM, ROOT / "seeds")
    except (SetupError, smoke.SmokeError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    if chosen.archive:
        print(f"Packed {archive().relative_to(ROOT)}.")
    return 0


def build() -> None:
    """Make `dist/annotator` anew.

    Raises:
        SetupError: a tool is missing or PyInstaller failed.
    """
    if sys.platform != "linux":
        raise SetupError("This recipe builds the Linux program and has to run on Linux.")
    for tool in ("objdump", "strip"):
        if shutil.which(tool) is None:
            raise SetupError(f"{tool} is missing. Type:  sudo apt-get install -y binutils")
    print("Building with PyInstaller; this takes some minutes …")
    begin = time.monotonic()
    log = WORK.parent / "pyinstaller.log"
    WORK.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(WORK), "packaging/annotator.spec"]
    with log.open("w", encoding="utf-8") as out:
        code = subprocess.run(command, cwd=ROOT, stdout=out, stderr=out, check=False).returncode
    if code != 0:
        raise SetupError(f"{log.read_text(encoding='utf-8')[-4000:]}\nPyInstaller failed.")
    _strip()
    desktop.add(PROGRAM)
    for name in ("LICENSE", "THIRD-PARTY-NOTICES.md"):
        shutil.copy(ROOT / name, PROGRAM / name)
    # Qt's wheels come without the text of their licence, and it has to go with the libraries.
    shutil.copytree(ROOT / "packaging" / "licences", PROGRAM / "licences")
    size = sum(path.stat().st_size for path in PROGRAM.rglob("*") if not path.is_symlink()) / 1e6
    print(f"Built {PROGRAM.relative_to(ROOT)}: {size:.0f} MB, {time.monotonic() - begin:.0f} s.")


def _strip() -> None:
    """Take the debugging symbols out of the libraries; spaCy's are mostly that.

    Not out of those in `*.libs` folders: the tool that made the wheels moved their segments, and
    `strip` leaves them unloadable.
    """
    libraries = [
        path
        for path in PROGRAM.rglob("*.so*")
        if not path.is_symlink() and not path.parent.name.endswith(".libs")
    ]
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)


def archive() -> Path:
    """The program as one packed file; gives its path."""
    name = f"annotator-{version('annotator')}-linux-{platform.machine()}"
    path = DIST / f"{name}.tar.xz"
    with tarfile.open(path, "w:xz", preset=2) as out:
        out.add(PROGRAM, name)
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
