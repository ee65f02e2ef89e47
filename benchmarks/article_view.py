"""How fast the article view opens, repaints and takes changes, beside its limits."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from dataclasses import replace
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotator.gui.article_view import ArticleView, Mark
from annotator.gui.theme import load_theme
from benchmarks.table import Row, timed, within

_WORDS = (
    "attack, officials, security, hospital, convoy, checkpoint, province, minister, spokesman, "
    "village, soldiers, civilians, killed, wounded, reported, according, statement, governor, "
    "forces, border, monday, Kabul, Mosul, Aleppo, Maiduguri, Tikrit, the, of, and, in, near, at"
)
_TAGS = ("Person", "Organisation", "Country or city", "29+ killed", "Date, time", "Weapon")
_WINDOW = (900, 800)
_FRAME_MS = 8


def made_up_text(size: int, *, paragraphs: bool = True) -> str:
    """Seeded news-like text of about so many characters; the first line is the headline."""
    words = _WORDS.split(", ")
    rng = random.Random(size)
    parts = ["Made-up headline about officials and convoys\n"]
    length = len(parts[0])
    while length < size:
        sentence = " ".join(rng.choices(words, k=rng.randint(8, 22))).capitalize() + ". "
        if paragraphs and rng.random() < 0.3:
            sentence = sentence.rstrip() + "\n"
        parts.append(sentence)
        length += len(sentence)
    return "".join(parts)[:size].rstrip()


def made_up_marks(text: str, count: int) -> list[Mark]:
    """So many marks all over a text, a fifth of them long enough to hold others."""
    rng = random.Random(count)
    marks = []
    for number in range(count):
        start = rng.randrange(0, len(text) - 60)
        length = rng.randint(30, 60) if number % 5 == 0 else rng.randint(4, 18)
        tag = rng.randrange(len(_TAGS))
        confirmed = rng.random() < 0.5
        marks.append(Mark(f"m{number}", start, start + length, _TAGS[tag], tag, confirmed))
    return marks


def _view() -> ArticleView:
    view = ArticleView(theme=load_theme("light"))
    view.resize(*_WINDOW)
    return view


def _drop(view: ArticleView) -> None:
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _open_samples(text: str, marks: list[Mark], canvas: QImage) -> list[float]:
    """Milliseconds to construct the view, open the article and paint it first."""
    views = []

    def open_one() -> None:
        view = _view()
        views.append(view)
        view.open(text, text.index("\n"), "28 Feb 2026 · MENAFN · no. 403", marks)
        view.viewport().render(canvas)

    samples = timed(open_one, 8, warm_up=2)
    for view in views:
        _drop(view)
    return samples


def _reading_samples(view: ArticleView, canvas: QImage) -> list[float]:
    """Milliseconds of each frame while a reader scrolls by notches and now and then jumps."""
    bar = view.verticalScrollBar()
    samples = []
    for number in range(150):
        jump = number % 30 == 29
        place = bar.maximum() * (number % 7) // 7 if jump else bar.value() + 96
        begin = time.perf_counter()
        bar.setValue(place)
        view.viewport().render(canvas)
        samples.append((time.perf_counter() - begin) * 1000)
    return samples


def _change_samples(
    view: ArticleView, marks: list[Mark], canvas: QImage
) -> tuple[list[float], list[float]]:
    """Milliseconds of `set_marks` with one mark more, and with one relabelled and painted.

    Each sample is the middle of three: a slice that another process took is not our millisecond.
    """
    added, relabelled = [], []
    for number in range(40):
        at = min(view.scroll_place() + 200 + 20 * number, len(view.paragraphs.text) - 20)
        extra = Mark("new", at, at + 12, "Person", 1, confirmed=True)
        other = replace(extra, tag="Weapon", hue=7)

        def show(one: Mark, *, paint: bool) -> Callable[[], None]:
            state = [*marks, one]

            def act() -> None:
                view.set_marks(state)
                if paint:
                    view.viewport().render(canvas)

            return act

        tries: tuple[list[float], list[float]] = ([], [])
        for _ in range(3):
            tries[0].extend(timed(show(extra, paint=False), 1, warm_up=0))
            tries[1].extend(timed(show(other, paint=True), 1, warm_up=0))
            view.set_marks(marks)
        added.append(median(tries[0]))
        relabelled.append(median(tries[1]))
    return added, relabelled


def _measure(name: str, text: str, count: int, open_ms: float, marks_ms: float) -> list[Row]:
    canvas = QImage(*_WINDOW, QImage.Format.Format_RGB32)
    marks = made_up_marks(text, count)
    opened = _open_samples(text, marks, canvas)
    view = _view()
    view.open(text, text.index("\n"), "", marks)
    reading = _reading_samples(view, canvas)
    repaints = timed(lambda: view.viewport().render(canvas), 100)
    added, relabelled = _change_samples(view, marks, canvas)
    equal = [[replace(mark) for mark in marks] for _ in range(10)]
    made_anew = timed(lambda: view.set_marks(equal.pop()), 9)
    _drop(view)
    return [
        within(f"article view: open {name}, {count:,} spans", opened, open_ms),
        within(f"article view: repaint {name}", repaints, _FRAME_MS),
        within(f"article view: scroll and repaint {name}", reading, _FRAME_MS),
        within(f"article view: one span more, {name}", added, marks_ms),
        within(f"article view: the same spans as new values, {name}", made_anew, 2 * marks_ms),
        within(f"article view: relabel and repaint {name}", relabelled, marks_ms + _FRAME_MS),
    ]


def rows() -> list[Row]:
    """Opening, repainting and changing articles of three sizes, and one without line breaks."""
    app = QApplication.instance() or QApplication([])
    endless = made_up_text(1_000_000, paragraphs=False)
    found = [
        *_measure("2 kB", made_up_text(2_000), 30, 30, 3),
        *_measure("100 kB", made_up_text(100_000), 1_000, 50, 3),
        *_measure("1 MB", made_up_text(1_000_000), 10_000, 200, 10),
        *_measure("1 MB in one paragraph", endless, 10_000, 200, 10),
    ]
    del app
    return found
