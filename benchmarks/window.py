"""The window at work: opening an article, an edit by key, the list over 100,000 articles."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator import workflows
from annotator.formats.news_text import read_news_text
from annotator.gui.app import Window
from annotator.gui.article_list_model import Query
from annotator.nlp.pipeline import Pipeline
from annotator.store.corpus import Corpus
from benchmarks.articles import make
from benchmarks.driving import opened_window, painted, wait
from benchmarks.made_up import stored
from benchmarks.startup import SEEDS
from benchmarks.table import Row, timed, within

EDITS = 100
OPENINGS = 20
_SIZES = (
    ("2 kB", 2_000, 30, 30),
    ("100 kB", 100_000, 1_000, 50),
    ("1 MB", 1_000_000, 10_000, 200),
)
ARTICLES = 100_000
WORDS = 180  # an article of about 1.1 kB
FRAMES = 240
_NOTHING = Qt.KeyboardModifier.NoModifier
# As typed: the beginnings of words, in many articles and in few.
_SEARCHES = (
    "soldiers", "market bur", "pakistani", "red cresc", "zahra mansour", "border", "shelling",
    "kova", "talks", "bri", "br", "ministry said", "reported miss", "kabul", "flour doub",
)  # fmt: skip


def rows() -> Iterator[Row]:
    """Edits on the sample, the long list, articles opened from the store."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield from _editing(folder / "sample.corpus")
        yield from _listing(folder / "long.corpus")
        yield from _opening(folder / "sizes.corpus")


def _opening(path: Path) -> Iterator[Row]:
    """From the wish to open an article to it and its figures, from the store, painted."""
    with Corpus.open(path, "benchmark", create=True) as corpus:
        sizes = [stored(corpus, *size[1:3], label="PERSON") for size in _SIZES]
        empty = stored(corpus, 200, 0)
    with opened_window(path) as window:
        for (size, _, spans, limit), article in zip(_SIZES, sizes, strict=True):
            samples = []
            for _ in range(OPENINGS):
                window.session.open_article(empty)
                QApplication.processEvents()
                samples.append(painted(partial(window.session.open_article, article)))
                assert window.session.layer is not None
                assert len(window.session.layer.pending) >= spans * 0.9  # some coincide
            yield within(f"open in the window: {size}, {spans:,} spans", samples, limit)


def _editing(path: Path) -> Iterator[Row]:
    """Accepting suggestions by key, each taken back again."""
    with Corpus.open(path, "benchmark", create=True) as corpus:
        workflows.import_articles(corpus, [SEEDS])
        workflows.suggest(corpus, Pipeline.load())
    accepted, undone = [], []
    with opened_window(path) as window:
        session, view = window.session, window.main.pane.view
        wait(lambda: session.layer is not None)
        pending = len(session.layer.pending) if session.layer else 0
        view.setFocus()
        for _ in range(EDITS):
            _press(view, Qt.Key.Key_Tab)
            accepted.append(_press(view, Qt.Key.Key_Return))
            assert session.layer is not None
            assert len(session.layer.pending) == pending - 1
            undone.append(_press(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
            assert len(session.layer.pending) == pending
    yield within("accept by key: stored and painted", accepted, 10)
    yield within("undo by key: stored and painted", undone, 10)


def _press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NOTHING) -> float:
    return painted(lambda: QTest.keyClick(widget, key, modifiers))


def _listing(path: Path) -> Iterator[Row]:
    with Corpus.open(path, "benchmark", create=True) as corpus:
        found = (read_news_text(text.encode(), name)[0] for name, text in make(ARTICLES, 1, WORDS))
        while chunk := list(islice(found, 5_000)):
            corpus.add(chunk)
    with opened_window(path) as window:
        yield _frames(window)
        yield _searching(window)
        yield from palette_rows(window)


def _frames(window: Window) -> Row:
    """Scrolling: three rows on, painted, again and again, from somewhere else every second."""
    view = window.main.list.view
    bar = view.verticalScrollBar()
    draw = random.Random(1)

    def scroll() -> None:
        bar.setValue(bar.value() + 3)
        view.viewport().repaint()

    samples = []
    for _ in range(FRAMES // 60):
        bar.setValue(draw.randrange(ARTICLES - 200))
        samples += timed(scroll, 60)
    return within(f"list of {ARTICLES:,}: scroll and paint", samples, 8)


def palette_rows(window: Window) -> Iterator[Row]:
    """The command palette: opened by its key, and each letter that is typed into it."""
    main = window.main
    wait(lambda: window.session.layer is not None)
    main.activateWindow()
    view, field = main.pane.view, main.palette_acts.palette.field
    view.setFocus()
    wait(main.isActiveWindow)
    opened, typed = [], []
    for _ in range(OPENINGS):
        opened.append(_press(view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier))
        assert main.palette_acts.palette.isVisible()
        for letter in (Qt.Key.Key_B, Qt.Key.Key_O, Qt.Key.Key_R, Qt.Key.Key_D):
            typed.append(_press(field, letter))
        _press(field, Qt.Key.Key_Escape)
    yield within(f"command palette over {ARTICLES:,}: opened", opened, 50)
    yield within("command palette: a letter typed, listed", typed, 50)


def _searching(window: Window) -> Row:
    """From the question to the found articles' first screen, painted."""
    model, view = window.main.list_model, window.main.list.view
    loop = QEventLoop()
    model.listed.connect(loop.quit)

    def search(text: str) -> Callable[[], None]:
        def ask() -> None:
            model.search(Query(text))
            loop.exec()  # sleeping till the answer: a loop that polls would take the thread's time
            view.viewport().repaint()

        return ask

    samples = [one for text in _SEARCHES for one in timed(search(text), 5)]
    return within(f"search in {ARTICLES:,} articles, as typed", samples, 50)
