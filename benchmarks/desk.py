"""The desk on an article of a megabyte with 10,000 spans: each common key, scrolling, opening.

A key is timed from the press to everything painted that follows from it, in the real window on a
real corpus. What is deferred counts too: the stall after a key is measured on its own.
"""

from __future__ import annotations

import gc
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.app import Window
from annotator.store.corpus import Corpus
from benchmarks import desk_gaps, large_corpus
from benchmarks.driving import opened_window, painted
from benchmarks.made_up import stored
from benchmarks.table import Row, within

KEY_MS = 16.0
FRAME_MS = 16.7
STALL_MS = 50.0
SPANS = 10_000
PRESSES = 60
FRAMES = 600
ARTICLES = 1_000
_NEXT = 40  # ordinary articles that are opened one after the other


def rows() -> Iterator[Row]:
    """Keys, scrolling, deciding on everything at once, opening, memory."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "desk.corpus"
        with Corpus.open(path, "benchmark", create=True) as corpus:
            large = stored(corpus, 1_000_000, SPANS)
            following = [stored(corpus, 4_000 + 40 * n, 40) for n in range(_NEXT)]
        with opened_window(path) as window:
            window.main.resize(1280, 800)
            window.session.open_article(large)
            _rest()
            yield from _keys(window)
            yield _scrolling(window)
            yield from _everything(window)
            yield from _openings(window, following)
        yield from desk_gaps.rows(Path(name) / "gaps.corpus", SPANS)
        yield from large_corpus.rows(Path(name) / "large.corpus")


def _rest(seconds: float = 0.4) -> None:
    """Let what is deferred happen."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.001)


def press(window: Window, key: str) -> tuple[float, float]:
    """Milliseconds from a key to all that is painted; and the longest stall in what follows."""
    view = window.main.pane.view
    taken = painted(lambda: QTest.keySequence(view, QKeySequence(key)))
    longest = 0.0
    for _ in range(30):
        begin = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, (time.perf_counter() - begin) * 1000)
        time.sleep(0.001)
    return taken, longest


def _keys(window: Window) -> Iterator[Row]:
    """Each common key from somewhere in the middle, and what stalls after it."""
    session, view = window.session, window.main.pane.view
    view.setFocus()
    stalls: list[float] = []

    def sampled(*keys: str, before: Callable[[], object] | None = None) -> list[float]:
        samples = []
        for number in range(PRESSES):
            if before is not None:
                before()
                _rest(0.02)
            taken, stall = press(window, keys[number % len(keys)])
            samples.append(taken)
            stalls.append(stall)
        return samples

    def row(name: str, samples: list[float]) -> Row:
        return within(f"key, 1 MB, {SPANS:,} spans: {name}", samples, KEY_MS)

    def undo() -> None:
        press(window, "Ctrl+Z")

    view.set_caret(len(view.paragraphs.text) // 2)
    yield row("caret by token", sampled("Right"))
    yield row("caret by line", sampled("Down"))
    yield row("caret by sentence", sampled("Ctrl+Right"))
    yield row("select by token", sampled("Shift+Right", "Shift+Right", "Left"))
    yield row("next suggestion", sampled("Tab"))
    yield row("next span", sampled("N"))
    ordered = view.marks.ordered()[SPANS // 2 :]
    words = (view.paragraphs.token_at(one.start)[0] for one in ordered)
    view.set_caret(next(at for at in words if len(view.marks.at(at)) > 1))
    yield row("next of overlapping spans", sampled("O"))
    assert session.selected_id
    press(window, "Tab")
    yield row("accept", sampled("Enter"))
    yield row("undo", sampled("Ctrl+Z"))
    press(window, "Tab")
    yield row("reject", sampled("X"))
    yield row("relabel", sampled("1", "7", before=lambda: press(window, "N")))
    press(window, "Tab")
    press(window, "2")
    yield row("move a boundary by a token", sampled("Alt+Right", "Alt+Left"))
    yield row("move a boundary by a character", sampled("Ctrl+Alt+Right", "Ctrl+Alt+Left"))
    yield row("add a span", sampled("9", before=lambda: press(window, "Ctrl+Right")))
    assert session.layer is not None
    assert len(session.layer.pending) < SPANS
    yield within("longest stall after any of these keys", [max(stalls)], STALL_MS)


def _scrolling(window: Window) -> Row:
    """Each frame of a reader who scrolls by notches, by pages, and jumps."""
    view = window.main.pane.view
    bar = view.verticalScrollBar()
    draw = random.Random(2)
    samples = []
    for number in range(FRAMES):
        place = bar.value() + (view.viewport().height() if number % 10 == 9 else 40)
        if number % 60 == 59:
            place = draw.randrange(bar.maximum())
        samples.append(painted(partial(bar.setValue, place)))
    worst = sorted(samples)[-2]  # one slice that another process took is not our frame
    return Row(
        f"scrolling, 1 MB, {SPANS:,} spans: frame, slowest but one", "ms", worst,
        None, f"≤ {FRAME_MS:g} ms", worst <= FRAME_MS,
    )  # fmt: skip


def _everything(window: Window) -> Iterator[Row]:
    """Accepting all that is left, and taking that back: the longest stall of the event loop."""
    for name, key in (("accepting the rest", "Shift+Enter"), ("undoing that", "Ctrl+Z")):
        layer = window.session.layer
        assert layer is not None
        before = len(layer.pending)
        gap = desk_gaps.longest(
            window, partial(desk_gaps.press, window, key), partial(_has_other, window, before)
        )
        many = f"{max(before, SPANS - 500):,} suggestions"
        yield within(f"{name}, {many}: longest gap", [gap], STALL_MS)


def _has_other(window: Window, before: int) -> bool:
    layer = window.session.layer
    assert layer is not None
    return len(layer.pending) != before


def _openings(window: Window, ids: list[int]) -> Iterator[Row]:
    """Going on to the next article, painted; and what a thousand openings leave behind."""
    samples = []
    session = window.session
    for number in range(3 * len(ids)):
        samples.append(painted(partial(session.open_article, ids[number % len(ids)])))
        _rest(0.01)
    yield within("next article with its suggestions, painted", samples, 50)
    gc.collect()
    before = _memory_kb()
    for number in range(ARTICLES):
        session.open_article(ids[number % len(ids)])
        QApplication.processEvents()
    gc.collect()
    grown = (_memory_kb() - before) / 1024
    yield within(f"memory grown over opening {ARTICLES:,} articles", [grown], 8, "MB")


def _memory_kb() -> int:
    """Resident memory of this process."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise OSError("no VmRSS")
