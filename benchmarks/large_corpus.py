"""The longest gaps in a window on a corpus of 100,000 articles and more than a million suggestions.

What is asked of the corpus as a whole must not hold the window up: a label renamed that half of the
articles use, newer suggestions found, pinned examples, the first overview. The corpus is the one
of `dashboard`, written straight into its tables, with what is undecided besides.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog

from annotator.gui.app import Window
from annotator.gui.schema_editor import SchemaEditor
from benchmarks import dashboard
from benchmarks.desk_gaps import STALL_MS, longest
from benchmarks.driving import opened_window
from benchmarks.table import Row, within

_LABEL, _OTHER = "GPE", "NORP"
_CHANGED = 3  # the newer suggestions of an article
_MORE = (
    f"""INSERT INTO suggestion (id, article_id, start, "end", label, score, provenance_id, figure,
            target_id, link)
        SELECT 'n' || id, article_id, start + 300, "end" + 300, label, score, provenance_id, NULL,
            '', NULL FROM suggestion WHERE start < {9 * _CHANGED}""",
    "INSERT INTO run_change SELECT article_id, id, 'new', NULL FROM suggestion WHERE id LIKE 'n%'",
    f"UPDATE article SET n_pending = {_CHANGED}",
    f"INSERT INTO pin SELECT 'p' || id, article_id, annotator, id FROM annotation "
    f"WHERE label = '{_LABEL}' AND article_id % 500 = 0",
)


def fill(path: Path) -> int:
    """Write the corpus; gives how often the label is used."""
    dashboard.fill(path, dashboard.ARTICLES)
    connection = sqlite3.connect(path)
    with connection:
        for statement in _MORE:
            connection.execute(statement)
    sql = "SELECT count(*) FROM annotation WHERE label = ?"
    (uses,) = connection.execute(sql, (_LABEL,)).fetchone()
    connection.close()
    return int(uses)


def rows(path: Path) -> Iterator[Row]:
    """What goes over all of it, one after the other."""
    uses = fill(path)
    with opened_window(path, dashboard.WHO) as window:
        window.main.resize(1280, 800)
        window.session.open_article(dashboard.ARTICLES // 2)
        yield _row("resting", longest(window, lambda: None))
        yield from _newer(window)
        yield from _examples(window)
        yield from _renaming(window, uses)
        yield from _charts(window)


def _newer(window: Window) -> Iterator[Row]:
    jobs, changes = window.main.jobs, _do(window, "changes")

    def end() -> None:
        jobs.suggested.emit([])
        jobs.idle.emit()

    number = _CHANGED * dashboard.ARTICLES
    yield _row(f"the end of a run with {number:,} newer suggestions", longest(window, end))
    gaps = [longest(window, changes) for _ in range(4)]
    yield _row("going to newer suggestions, in the next article", max(gaps))
    window.main.review.stop()


def _examples(window: Window) -> Iterator[Row]:
    def select_next() -> None:
        window.main.gestures.step_mark(1)

    gaps = [longest(window, _do(window, "guideline"))]
    gaps += [longest(window, select_next) for _ in range(3)]
    yield _row("a guideline with pinned examples, and the next span beside it", max(gaps))
    _close(window)


def _renaming(window: Window, uses: int) -> Iterator[Row]:
    longest(window, _do(window, "labels"))
    editor = window.main.findChild(SchemaEditor)
    assert editor is not None
    editor.table.selectRow(editor.model.row_of(_LABEL))
    made = longest(window, partial(editor.merge, _OTHER))
    assert _LABEL not in window.session.schema.by_name
    yield _row(f"merging a label of {uses:,} spans into another", made)
    yield _row("undoing that", longest(window, _do(window, "undo")))
    assert _LABEL in window.session.schema.by_name
    _close(window)


def _charts(window: Window) -> Iterator[Row]:
    def is_open() -> bool:
        return any(one.isVisible() for one in window.main.findChildren(QDialog))

    for name, action in (("the first overview", "overview"), ("the learning window", "learning")):
        yield _row(f"{name}, counted", longest(window, _do(window, action), is_open))
        _close(window)


def _do(window: Window, action: str) -> Callable[[], None]:
    return window.main.actions_.actions[action].trigger


def _close(window: Window) -> None:
    for dialog in window.main.findChildren(QDialog):
        dialog.close()


def _row(name: str, gap: float) -> Row:
    return within(f"{dashboard.ARTICLES:,} articles: {name}: longest gap", [gap], STALL_MS)
