"""Tries the built program as a person would who has nothing else: from elsewhere, without Python.

It is run from a folder with a blank in its name, with an empty environment and a home of its own.
"""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_COMMAND_SECONDS = 180
_WINDOW_SECONDS = 60
_CHART_SECONDS = 6
_FEWEST_COLOURS = 100  # an empty window has a handful


class SmokeError(Exception):
    """The built program does not do its job; the text says what was tried and what came back."""


@dataclass(frozen=True)
class Place:
    """A copy of the program in a home of its own."""

    program: Path
    home: Path

    def environment(self) -> dict[str, str]:
        """What the program gets to see: nothing of the developer's."""
        return {"HOME": str(self.home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}

    def run(self, *arguments: str, stdin: str = "") -> str:
        """Run a command of the program; gives what it said on stdout."""
        done = subprocess.run(
            [self.program, *arguments],
            cwd=self.home,
            env=self.environment(),
            input=stdin,
            capture_output=True,
            text=True,
            timeout=_COMMAND_SECONDS,
            check=False,
        )
        print(f"  annotator {' '.join(arguments)}")
        if done.returncode != 0:
            said = f"{done.stdout}\n{done.stderr}"
            raise SmokeError(f"annotator {' '.join(arguments)}: exit {done.returncode}\n{said}")
        return done.stdout


def test(built: Path, seeds: Path) -> None:
    """Try all of it.

    Raises:
        SmokeError: something did not work.
    """
    print("Trying the built program …")
    with tempfile.TemporaryDirectory(dir=built.parent, prefix="smoke test ") as folder:
        home = Path(folder)
        # Links, not copies: the program is large, and where it lies is what matters.
        shutil.copytree(built, home / "program", copy_function=os.link, symlinks=True)
        shutil.copytree(seeds, home / "seeds")
        place = Place(home / "program" / "annotator", home)
        _commands(place)
        _highlight(place)
        _window(place)
    print("The built program works.")


def _commands(place: Place) -> None:
    if not place.run("--version").strip():
        raise SmokeError("--version says nothing")
    place.run("import", "a.corpus", "seeds")
    place.run("suggest", "a.corpus")
    place.run("export", "a.corpus", "out.jsonl", "--format", "jsonl")
    if not (place.home / "out.jsonl").stat().st_size:
        raise SmokeError("the export is empty")


def _highlight(place: Place) -> None:
    (sample,) = (place.home / "seeds").glob("*.txt")
    line = json.dumps({"id": "sample", "text": sample.read_text(encoding="utf-8")})
    found = json.loads(place.run("highlight", "-", stdin=line + "\n"))
    killed = [one for one in found["figures"] if one["outcome"] == "killed"]
    if 29 not in [one["low"] for one in killed]:
        raise SmokeError(f"the sample's 29 dead were not found: {killed}")
    if not {"GPE", "PERSON"} <= {span["label"] for span in found["spans"]}:
        raise SmokeError(f"no people and places: {found['spans']}")


def _window(place: Place) -> None:
    """Open the window on the sample: it is painted, its worker suggests, charts are drawn."""
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        print("  (no Xvfb and xdotool here: the window is opened on no screen at all)")
        with _opened(place, {"QT_QPA_PLATFORM": "offscreen"}) as window:
            _wait_for_suggestions(place, window)
        return
    with _screen() as display, _opened(place, {"DISPLAY": display}) as window:
        _wait_for_suggestions(place, window)
        _open_charts(display)
        picture = place.home.parent.parent / "build" / "smoke-window.png"
        colours = _colours_on(display, picture)
        if colours < _FEWEST_COLOURS:
            raise SmokeError(f"the window shows {colours} colours: nothing was painted")


def _open_charts(display: str) -> None:
    """The overview is the one part that needs pyqtgraph."""
    print("  Ctrl+I in the window")
    focus = ("search", "--sync", "--onlyvisible", "--name", "Annotator", "windowfocus")
    for arguments in (focus, ("key", "ctrl+i")):
        command = ["timeout", "20", "xdotool", *arguments]
        if subprocess.run(command, env={**os.environ, "DISPLAY": display}, check=False).returncode:
            raise SmokeError(f"{' '.join(command)} failed")
    time.sleep(_CHART_SECONDS)


@contextmanager
def _opened(place: Place, variables: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """The program with its window open; afterwards it is asked to go, and what it said is read.

    Raises:
        SmokeError: it reported a bug.
    """
    command = [str(place.program), "window.corpus", "seeds"]
    print(f"  annotator {' '.join(command[1:])}")
    log = place.home / "window.log"
    with log.open("wb") as said:
        process = subprocess.Popen(
            command, cwd=place.home, env=place.environment() | variables, stdout=said, stderr=said
        )
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
    text = log.read_text(encoding="utf-8", errors="replace")
    if "Traceback" in text:
        raise SmokeError(text)


def _wait_for_suggestions(place: Place, window: subprocess.Popen[bytes]) -> None:
    """Wait until the window's own worker has stored suggestions, looking on from beside."""
    from annotator.errors import UserError
    from annotator.store.corpus import Corpus

    begin = time.monotonic()
    while time.monotonic() - begin < _WINDOW_SECONDS:
        time.sleep(0.5)
        if window.poll() is not None:
            said = (place.home / "window.log").read_text(encoding="utf-8", errors="replace")
            raise SmokeError(f"the window went: exit {window.returncode}\n{said}")
        try:
            with Corpus.open(place.home / "window.corpus", "smoke") as corpus:
                if any(layer.pending for layer in corpus.layers()):
                    return
        except UserError:
            continue  # not made yet
    raise SmokeError(f"no suggestion came within {_WINDOW_SECONDS} s")


@contextmanager
def _screen() -> Iterator[str]:
    """An X server on no real screen; gives its display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        ready, _, _ = select.select([reading], [], [], 20)
        number = os.read(reading, 16).decode().strip() if ready else ""
        if not number:
            raise SmokeError("Xvfb did not start")
        yield f":{number}"
    finally:
        os.close(reading)
        server.terminate()
        server.wait()


_TAKE_PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
picture = application.primaryScreen().grabWindow(0)
picture.save(sys.argv[1])
image = picture.toImage()
step = 3
print(len({image.pixel(x, y) for x in range(0, image.width(), step)
           for y in range(0, image.height(), step)}))
"""


def _colours_on(display: str, picture: Path) -> int:
    """How many colours the screen shows; the picture of it is kept for a person to look at."""
    import sys

    taken = subprocess.run(
        [sys.executable, "-c", _TAKE_PICTURE, str(picture)],
        env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=False,
    )
    if taken.returncode != 0:
        raise SmokeError(f"no picture of the screen: {taken.stderr}")
    return int(taken.stdout)
