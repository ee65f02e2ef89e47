"""How long the window's event loop stalls while it suggests and imports: 5 ms timer, longest gap.

The real window on a real corpus, with the real worker process. Beside each stands the longest gap
of the same window doing nothing, so that the machine's own noise can be told from ours.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from annotator import workflows
from annotator.gui.app import Window
from annotator.gui.main_window import MainWindow
from annotator.store.corpus import Corpus
from benchmarks.articles import write
from benchmarks.driving import opened_window
from benchmarks.table import Row, percentile

ARTICLES = 250
IMPORTED = 4_000
_TICK_MS = 5
_LIMIT_MS = 50.0
_QUIET_S = 4.0
_MOST_S = 300.0


class Gaps(QObject):
    """Times between the ticks of a timer, above the time they should take."""

    def __init__(self) -> None:
        super().__init__()
        self.samples: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.samples.append(max(0.0, (now - self._last) * 1000 - _TICK_MS))
        self._last = now

    def stop(self) -> list[float]:
        """The gaps in milliseconds; no more are taken."""
        self._timer.stop()
        return self.samples


def rows() -> Iterator[Row]:
    """Doing nothing, suggesting, importing, and the list at the end of it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "window.corpus"
        write(folder / "first", ARTICLES)
        more = folder / "more"
        write(more, IMPORTED, seed=1)
        with Corpus.open(path, "benchmark", create=True) as corpus:
            workflows.import_articles(corpus, [folder / "first"])
        with opened_window(path) as window:
            yield from _measure(window, more)


def _measure(window: Window, more: Path) -> Iterator[Row]:
    main = window.main
    main.resize(1280, 800)
    _run_for(1.0)
    end = time.perf_counter() + _QUIET_S
    quiet = _watched(main, lambda: time.perf_counter() > end)
    main.jobs.suggest(window.session.article_id)
    suggesting = _watched(main, lambda: not main.jobs.is_busy)
    yield _row(f"longest stall while suggesting {ARTICLES} articles", suggesting, quiet)
    main.desk.load([more])
    importing = _watched(main, lambda: not main.jobs.is_busy)
    yield _row(f"longest stall while importing {IMPORTED:,} articles", importing, quiet)


def _watched(main: MainWindow, done: Callable[[], bool]) -> list[float]:
    """Gaps while something goes on and the article is scrolled, as by a person who reads."""
    view = main.pane.view
    bar = view.verticalScrollBar()
    direction = [20]

    def scroll() -> None:
        if bar.value() in (bar.minimum(), bar.maximum()):
            direction[0] = 20 if bar.value() == bar.minimum() else -20
        bar.setValue(bar.value() + direction[0])

    scroller = QTimer()
    scroller.timeout.connect(scroll)
    scroller.start(33)
    gaps = Gaps()
    run_until(done)
    scroller.stop()
    return gaps.stop()


def _row(name: str, samples: list[float], quiet: list[float]) -> Row:
    longest, beside = max(samples), max(quiet)
    return Row(
        name,
        "ms",
        longest,
        percentile(samples, 95),
        f"longest ≤ {_LIMIT_MS:g} ms",
        longest <= _LIMIT_MS,
        beside,
        longest / beside if beside else None,
    )


def run_until(done: Callable[[], bool]) -> None:
    loop = QEventLoop()
    end = time.perf_counter() + _MOST_S
    check = QTimer()
    check.timeout.connect(lambda: loop.quit() if done() or time.perf_counter() > end else None)
    check.start(20)
    loop.exec()
    check.stop()


def _run_for(seconds: float) -> None:
    end = time.perf_counter() + seconds
    run_until(lambda: time.perf_counter() > end)
