"""The longest time for which the window cannot answer, while it does what takes long.

Opening a megabyte with 10,000 spans, beginning a review in it, an article of 5,000 figures with its
totals, and a batch of 20,000 edits: a timer of 5 ms ticks meanwhile, and its longest gap counts.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox

from annotator.gui.app import Window
from annotator.store.corpus import Corpus
from benchmarks.driving import opened_window
from benchmarks.made_up import stored
from benchmarks.responsiveness import Gaps, run_until
from benchmarks.table import Row, within

STALL_MS = 50.0
FIGURES = 5_000
ROUNDS = 5
ARTICLES = 250
_SPANS_EACH = 45
_REST_S = 1.0  # what is put off is done within this time


def rows(path: Path, spans: int) -> Iterator[Row]:
    """Opening, reviewing, totals and a batch, on a corpus of their own."""
    with Corpus.open(path, "benchmark", create=True) as corpus:
        large = stored(corpus, 1_000_000, spans)
        figures = stored(corpus, 600_000, FIGURES, label="CASUALTY")
        small = [stored(corpus, 4_000 + 40 * at, _SPANS_EACH) for at in range(ARTICLES)]
    with opened_window(path) as window:
        window.main.resize(1280, 800)
        window.session.open_article(small[0])
        longest(window, _nothing)
        yield from _openings(window, small[0], large, figures)
        yield from _reviews(window, large)
        yield from _batch(window)


def _openings(window: Window, small: int, large: int, figures: int) -> Iterator[Row]:
    """Each is opened from a short article, with its totals and tables."""
    names = {large: "opening 1 MB, 10,000 spans", figures: f"opening {FIGURES:,} figures, totals"}
    for article, name in names.items():
        gaps = []
        for _ in range(ROUNDS):
            window.session.open_article(small)
            longest(window, _nothing)
            gaps.append(longest(window, partial(window.session.open_article, article)))
        yield _row(name, gaps)
    press(window, "Tab")
    keys = ("Enter", "Ctrl+Z") * ROUNDS
    edits = [longest(window, partial(press, window, key)) for key in keys]
    yield _row(f"edits among {FIGURES:,} figures, totals", edits)


def _reviews(window: Window, large: int) -> Iterator[Row]:
    window.session.open_article(large)
    longest(window, _nothing)
    gaps = []
    for key in ("R", "Shift+R") * ROUNDS:
        window.session.select("")
        gaps.append(longest(window, partial(press, window, key)))
        press(window, "Escape")
    yield _row("beginning a review, 1 MB, 10,000 spans", gaps)


def _batch(window: Window) -> Iterator[Row]:
    """Accepting as many suggestions of the corpus as a preview lists, and taking that back."""
    batches = window.main.batches
    batches.accept_many()
    score = batches.panel.filter.findChild(QDoubleSpinBox)
    assert score is not None
    score.setValue(0.0)
    model = batches.panel.model
    found = longest(window, batches.panel.turn_scope, lambda: len(model.chosen) > 1_000)
    yield _row(f"finding {len(model.chosen):,} suggestions of a corpus", [found])
    edits = 2 * len(model.chosen)
    yield _row(f"accepting them: {edits:,} edits", [longest(window, batches.panel.confirmed.emit)])
    yield _row("undoing that", [longest(window, partial(press, window, "Ctrl+Z"))])


def _row(name: str, gaps: list[float]) -> Row:
    return within(f"{name}: longest gap", gaps, STALL_MS)


def press(window: Window, key: str) -> None:
    """Press a key in the article."""
    view = window.main.pane.view
    view.setFocus()
    QTest.keySequence(view, QKeySequence(key))


def _nothing() -> None:
    """What a window does that is left alone."""


def longest(
    window: Window, act: Callable[[], object], there: Callable[[], bool] = lambda: True
) -> float:
    """The longest gap from an act to a while after everything that follows from it."""
    gaps = Gaps()
    act()
    run_until(lambda: there() and not window.main.jobs.is_busy and not window.session.held_by)
    end = time.perf_counter() + _REST_S
    run_until(lambda: time.perf_counter() > end)
    return max(gaps.stop())
