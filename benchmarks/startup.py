"""Time from the process's start to the first painted window, beside a bare PySide6 window.

Both are whole processes, started in turns. Ours opens the sample corpus through its command line,
and counts as painted when the article's text is on it.
"""

from __future__ import annotations

import compileall
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from annotator import workflows
from annotator.store.corpus import Corpus, Place
from benchmarks.table import Row, at_most, within

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
STARTS = 15

# The clock is the system's, the same for parent and child.
_BARE = """
import os, sys, time
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
class Pane(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), flush=True)
        os._exit(0)
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(Pane())
window.resize(1200, 800)
window.show()
app.exec()
"""

_OURS = """
import gc, os, sys, time
gc.disable()  # as the command does before it loads the window
from annotator.__main__ import main
def watch():
    from annotator.gui.article_view import ArticleView
    show, paint = ArticleView.open, ArticleView.paintEvent
    opened = []
    def open_and_note(view, *arguments, **others):
        show(view, *arguments, **others)
        opened.append(view)
    def paint_and_go(view, event):
        paint(view, event)
        if opened:
            print(time.monotonic(), flush=True)
            os._exit(0)
    ArticleView.open, ArticleView.paintEvent = open_and_note, paint_and_go
watch()
sys.argv = ["annotator", *sys.argv[1:]]
main()
"""


def rows() -> Iterator[Row]:
    """First start is not counted: the files come from the disk."""
    compileall.compile_dir(SEEDS.parent / "annotator", quiet=1)  # as set-up does
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        corpus = home / "sample.corpus"
        with Corpus.open(corpus, create=True) as made:  # as the window: places are each one's own
            report = workflows.import_articles(made, [SEEDS])
            made.set_place(Place(report.new[0], 0, 0))  # where the last window was closed
        ours, bare = [], []
        for turn in range(STARTS + 1):
            pair = _start(_BARE, home), _start(_OURS, home, str(corpus))
            if turn:
                bare.append(pair[0])
                ours.append(pair[1])
    yield at_most("first painted window", ours, bare, "bare PySide6 window", 3)
    yield within("first painted window, of all starts", ours, 400)


def _start(code: str, home: Path, *arguments: str) -> float:
    """Milliseconds from the start of a process to what it says it painted."""
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=60,
    )
    return (float(done.stdout.splitlines()[-1]) - begin) * 1000
