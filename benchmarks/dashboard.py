"""How soon the charts of a large corpus are there, beside a bare scan of the same tables.

The corpus is written straight into its tables: 100,000 articles, each with ten suggestions that
were decided on and two confirmed figures, over four years.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from annotator.domain import commands
from annotator.domain.annotations import Annotation, Decision, Provenance, Reading, Record, Verdict
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.records import to_plain
from annotator.gui.app import Window
from annotator.gui.dashboard import Dashboard
from annotator.store.corpus import Corpus
from annotator.store.provenances import keep, number_of
from benchmarks.driving import opened_window
from benchmarks.responsiveness import Gaps, run_until
from benchmarks.table import Row, at_most, within

ARTICLES = int(os.environ.get("ANNOTATOR_BENCH_ARTICLES", "100000"))
SUGGESTIONS, FIGURES = 10, 2
EDITS = 100
ROUNDS = 5
STALL_MS = 50.0
WHO = "benchmark"
_PROVENANCES = [Provenance("p", "1", "ner", f"rule {number}") for number in range(7)]
_LABELS = ("PERSON", "ORG", "GPE", "NORP", "DATE")
_SCAN = (
    "SELECT label, count(*) FROM annotation GROUP BY label",
    "SELECT verdict, count(*) FROM decision GROUP BY verdict",
    "SELECT kind, count(*), max(at) FROM journal GROUP BY kind",
    "SELECT rule, avg(score), count(*) FROM suggestion AS s "
    "JOIN provenance AS p ON p.id = s.provenance_id GROUP BY rule",
)


def fill(path: Path, articles: int) -> None:
    """Write the corpus."""
    with Corpus.open(path, WHO, create=True):
        pass
    draw = random.Random(7)
    connection = sqlite3.connect(path)
    with connection:
        keep(connection, _PROVENANCES)
        for article_id in range(1, articles + 1):
            _article(connection, draw, article_id)
    connection.close()


def _article(connection: sqlite3.Connection, draw: random.Random, article_id: int) -> None:
    day = date(2021, 1, 1) + timedelta(days=draw.randrange(1400))
    put = connection.executemany
    put(
        "INSERT INTO article VALUES (?, ?, 'Headline', ?, 1, 'A', 'a.txt', 8, 900, 2, 12, 0, '')",
        [(article_id, article_id.to_bytes(32), day.isoformat())],
    )
    put("INSERT INTO article_text VALUES (?, ?)", [(article_id, "Headline" + " of news" * 111)])
    at = (date(2025, 1, 1) + timedelta(days=article_id * 300 // ARTICLES)).isoformat() + "T12:00:00"
    connection.execute(
        "INSERT INTO command (id, article_id, annotator, text, state) VALUES (?, ?, ?, '', 'done')",
        (article_id, article_id, WHO),
    )
    suggestions, annotations = [], []
    records: list[Record] = []
    for number in range(SUGGESTIONS + FIGURES):
        one, label = f"{article_id:x}-{number}", draw.choice(_LABELS)
        figure = _figure(draw) if number >= SUGGESTIONS else None
        stored = None if figure is None else json.dumps(to_plain(figure), separators=(",", ":"))
        score, origin = draw.random(), number_of(_PROVENANCES[number % len(_PROVENANCES)])
        suggestions.append(
            (one, article_id, number * 9, number * 9 + 5, label, score, origin, stored, "", None)
        )  # fmt: skip
        kept = draw.random() < score
        verdict = Verdict.ACCEPTED if kept else Verdict.REJECTED
        records.append(Decision(one, article_id, WHO, verdict))
        if kept or figure is not None:
            row = (f"a{one}", article_id, WHO, number * 9, number * 9 + 5, label, stored, one, "")
            annotations.append(row)
            records.append(Annotation(row[0], article_id, WHO, row[3], row[4], label, figure, one))
    records.append(Reading(f"r{article_id}", article_id, WHO))
    put(
        'INSERT INTO suggestion (id, article_id, start, "end", label, score, provenance_id, '
        f"figure, target_id, link) VALUES ({','.join('?' * 10)})",
        suggestions,
    )
    put(
        'INSERT INTO annotation (id, article_id, annotator, start, "end", label, figure, '
        f"suggestion_id, note) VALUES ({','.join('?' * 9)})",
        annotations,
    )
    put(
        "INSERT INTO decision VALUES (?, ?, ?, ?)",
        [(r.id, WHO, article_id, r.verdict) for r in records if isinstance(r, Decision)],
    )
    put(
        "INSERT INTO journal (command_id, at, annotator, direction, kind, record_id, after) "
        "VALUES (?, ?, ?, 'do', ?, ?, '{}')",
        [(article_id, at, WHO, type(r).__name__.lower(), r.id) for r in records],
    )


def _figure(draw: random.Random) -> CasualtyFigure:
    low = draw.randrange(1, 60)
    return CasualtyFigure(
        draw.choice((Outcome.KILLED, Outcome.INJURED)), low, low, low + draw.randrange(5)
    )


def rows() -> Iterator[Row]:
    """From the key to the first chart and to the whole page, as often as it is opened."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "a.corpus"
        fill(path, ARTICLES)
        bare = _seconds_of_scan(path)
        with opened_window(path) as window:
            _open(window)  # what the page is made of is loaded once
            _forget(window)
            first, whole, _ = _open(window)
            again = [_open(window) for _ in range(ROUNDS)]
            edited = [_after_edits(window) for _ in range(ROUNDS)]
    name = f"charts of {ARTICLES:,} articles, {ARTICLES * (SUGGESTIONS + FIGURES):,} decisions"
    yield at_most(f"{name}, nothing kept: the first", [first], [bare], "bare scan", 1, "s")
    yield at_most(f"{name}, nothing kept: all", [whole], [bare], "bare scan", 14, "s")
    for then, found in (("", again), (f", {EDITS} edited since", edited)):
        taken = [whole for _, whole, _ in found]
        yield at_most(f"{name}{then}: all", taken, [bare] * ROUNDS, "bare scan", 1, "s")
    yield within(f"{name}: longest gap", [one[2] for one in (*again, *edited)], STALL_MS)


def _open(window: Window) -> tuple[float, float, float]:
    """Seconds to the first chart and to the whole page, and the window's longest gap in ms."""
    window.main.activateWindow()
    run_until(window.main.isActiveWindow)
    gaps, begin = Gaps(), time.perf_counter()
    QTest.keySequence(window.main, QKeySequence("Ctrl+I"))
    run_until(lambda: bool(_pages(window)))
    (page,) = _pages(window)
    run_until(lambda: len(page.awaited) < len(page.cards))
    first = time.perf_counter() - begin
    run_until(lambda: not page.awaited)
    whole = time.perf_counter() - begin
    run_until(lambda: not window.main.jobs.is_busy)
    longest = max(gaps.stop())
    page.close()
    return first, whole, longest


def _pages(window: Window) -> list[Dashboard]:
    return [one for one in window.main.findChildren(Dashboard) if not one.is_closed]


def _after_edits(window: Window) -> tuple[float, float, float]:
    """The same after articles all over the corpus were marked done or not done."""
    corpus = window.corpus
    for article in random.sample(range(1, ARTICLES + 1), EDITS):
        layer = corpus.layer(article)
        corpus.apply(commands.set_read(layer, not layer.is_read))
    return _open(window)


def _forget(window: Window) -> None:
    with sqlite3.connect(window.corpus.path) as connection:
        connection.execute("DELETE FROM kept_count")
    connection.close()


def _seconds_of_scan(path: Path) -> float:
    connection = sqlite3.connect(path)
    begin = time.perf_counter()
    for sql in _SCAN:
        connection.execute(sql).fetchall()
    taken = time.perf_counter() - begin
    connection.close()
    return taken
