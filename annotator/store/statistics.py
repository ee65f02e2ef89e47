"""Counts over a whole corpus, made by SQLite: it does not hold up other threads meanwhile.

All of them are about one annotator's work. Nothing here reads an article's text. What takes long is
kept block by block, see `kept_counts`.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

from annotator.domain.annotations import ArticleStatus
from annotator.domain.conventions import Convention
from annotator.domain.figures import Outcome
from annotator.store.curve import Curve
from annotator.store.database import CorpusFile, reading_values
from annotator.store.decided import Decided, decided
from annotator.store.kept_counts import Counting, Tell, count, quiet
from annotator.store.reported import Casualties, casualties
from annotator.store.rows import STATUSES, chunked, marks

_OUTCOMES = """
    SELECT article_id, json_extract(figure, '$.outcome') FROM annotation
    WHERE article_id >= ? AND article_id < ? AND annotator = ? AND figure IS NOT NULL
    ORDER BY article_id
"""


class Statistics:
    """Counts of one annotator's work in an open corpus."""

    def __init__(self, file: CorpusFile, annotator: str) -> None:
        self._file = file
        self._annotator = annotator
        self.curve = Curve(file, annotator)

    def statuses(self) -> Counter[ArticleStatus]:
        """How many articles are new, begun and done."""
        sql = "SELECT status, count(*) FROM article GROUP BY status"
        return Counter({STATUSES[status]: count for status, count in self._rows(sql)})

    def done_by_day(self) -> dict[date, int]:
        """By day (UTC): articles marked done, less those marked not done after all."""
        sql = """
            SELECT substr(at, 1, 10), sum((after IS NOT NULL) - (before IS NOT NULL))
            FROM journal WHERE kind = 'reading' AND annotator = ? GROUP BY 1 ORDER BY 1
        """
        with reading_values():
            return {date.fromisoformat(day): n for day, n in self._rows(sql, self._annotator)}

    def labels(self) -> Counter[str]:
        """How many confirmed spans each label has, by its stored name."""
        sql = "SELECT label, count(*) FROM annotation WHERE annotator = ? GROUP BY label"
        return Counter(dict(self._rows(sql, self._annotator)))

    def outcomes(self, tell: Tell = quiet) -> Counter[Outcome]:
        """How many confirmed figures each outcome has."""
        counting = Counting("outcomes", self._find_outcomes, Counter)
        found: Counter[Outcome] = Counter()
        for block in count(self._file, self._annotator, counting, tell):
            with reading_values():
                found.update({Outcome(name): number for name, number in block.items()})
        return found

    def decided(self, tell: Tell = quiet) -> Decided:
        """What became of the suggestions that were decided on."""
        return decided(self._file, self._annotator, tell)

    def casualties(self, convention: Convention, tell: Tell = quiet) -> Casualties:
        """The people that dated articles report, as the convention codes them."""
        return casualties(self._file, self._annotator, convention, tell)

    def seconds(self) -> list[int]:
        """How long each timed article took the annotator."""
        sql = "SELECT seconds FROM article_time WHERE annotator = ?"
        return [one for (one,) in self._rows(sql, self._annotator)]

    def headlines(self, ids: list[int]) -> dict[int, str]:
        """The headlines of some articles by id."""
        found: dict[int, str] = {}
        for chunk in chunked(ids):
            sql = f"SELECT id, headline FROM article WHERE id IN ({marks(len(chunk))})"
            found.update(self._rows(sql, *chunk))
        return found

    def _find_outcomes(
        self, connection: sqlite3.Connection, first: int, end: int
    ) -> Iterable[tuple[int, str]]:
        return connection.execute(_OUTCOMES, (first, end, self._annotator))

    def _rows(self, sql: str, *values: object) -> list[Any]:
        with self._file.snapshot() as connection:
            return connection.execute(sql, values).fetchall()
