"""How soon the charts of a large corpus are counted, beside a bare scan of the same tables.

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

from annotator.domain.annotations import Annotation, Decision, Reading, Record, Verdict
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.records import to_plain
from annotator.resources import convention
from annotator.store.corpus import Corpus
from annotator.workflows.dashboard import charts
from benchmarks.table import Row, at_most

ARTICLES = int(os.environ.get("ANNOTATOR_BENCH_ARTICLES", "100000"))
SUGGESTIONS, FIGURES = 10, 2
WHO = "benchmark"
_LABELS = ("PERSON", "ORG", "GPE", "NORP", "DATE")
_SCAN = (
    "SELECT label, count(*) FROM annotation GROUP BY label",
    "SELECT verdict, count(*) FROM decision GROUP BY verdict",
    "SELECT kind, count(*), max(at) FROM journal GROUP BY kind",
    "SELECT rule, avg(score), count(*) FROM suggestion GROUP BY rule",
)


def fill(path: Path, articles: int) -> None:
    """Write the corpus."""
    with Corpus.open(path, WHO, create=True):
        pass
    draw = random.Random(7)
    connection = sqlite3.connect(path)
    with connection:
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
        score = draw.random()
        suggestions.append(
            (one, article_id, number * 9, number * 9 + 5, label, score, "p", "1", "ner",
             f"rule {number % 7}", "", stored, "", None)
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
        'INSERT INTO suggestion (id, article_id, start, "end", label, score, pipeline, version, '
        f"component, rule, evidence, figure, target_id, link) VALUES ({','.join('?' * 14)})",
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
    """Each chart's time, all together beside the scan."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "a.corpus"
        fill(path, ARTICLES)
        bare = _seconds_of_scan(path)
        with Corpus.open(path, WHO) as corpus:
            begin = time.perf_counter()
            made = charts(convention("ucdp"), corpus)
            next(made)
            first = time.perf_counter() - begin
            count = 1 + sum(1 for _ in made)
            taken = time.perf_counter() - begin
    name = f"charts of {ARTICLES:,} articles, {ARTICLES * (SUGGESTIONS + FIGURES):,} decisions"
    yield at_most(f"{name}: the first", [first], [bare], "bare scan", 1, "s")
    yield at_most(f"{name}: all {count}", [taken], [bare], "bare scan", 12, "s")


def _seconds_of_scan(path: Path) -> float:
    connection = sqlite3.connect(path)
    begin = time.perf_counter()
    for sql in _SCAN:
        connection.execute(sql).fetchall()
    taken = time.perf_counter() - begin
    connection.close()
    return taken
