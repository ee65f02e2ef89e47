"""Counts over a whole corpus, made by SQLite: it does not hold up other threads meanwhile.

All of them are about one annotator's work. Nothing here reads an article's text.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Any

from annotator.domain.annotations import ArticleStatus, RelationKind, TotalOverride
from annotator.domain.figures import Outcome
from annotator.domain.layer import FigureMention
from annotator.store.curve import Curve
from annotator.store.database import CorpusFile, reading_values
from annotator.store.rows import OVERRIDES, STATUSES, chunked, load_figure, marks

_Links = dict[str, tuple[str, RelationKind]]  # a part's id: its total's, and how it is a part

BINS = 10
"""How many bins of equal width the scores 0..1 are counted in."""

# A suggestion was changed when its annotation differs from it, and rejected when a person said so,
# or deleted what came of it.
_DECIDED = f"""
    SELECT (SELECT max(substr(at, 1, 10)) FROM journal
            WHERE record_id = d.id AND kind = 'decision') AS day,
        s.label, CASE WHEN s.rule = '' THEN s.component ELSE s.rule END,
        s.pipeline || ' ' || s.version,
        CASE WHEN d.verdict = 'rejected' THEN 'rejected'
            WHEN a.start = s.start AND a."end" = s."end" AND a.label = s.label
                AND a.figure IS s.figure THEN 'kept'
            ELSE 'changed' END,
        min({BINS - 1}, CAST(s.score * {BINS} AS INTEGER)), count(*), sum(s.score)
    FROM decision AS d JOIN suggestion AS s ON s.id = d.id
    LEFT JOIN annotation AS a
        ON a.article_id = s.article_id AND a.suggestion_id = s.id AND a.annotator = d.annotator
    WHERE d.annotator = ?
    GROUP BY 1, 2, 3, 4, 5, 6 HAVING day IS NOT NULL
"""


@dataclass(frozen=True, slots=True)
class Decided:
    """How many suggestions of one kind were decided on one day (UTC), and how.

    `fate` is "kept" (accepted as it was), "changed" (accepted with another boundary, label or
    figure) or "rejected". `bin` is which of the BINS bins of equal width their scores lie in.
    """

    day: date
    label: str
    rule: str
    pipeline: str
    fate: str
    bin: int
    count: int
    score_sum: float


@dataclass(frozen=True, slots=True)
class ArticleFigures:
    """An article's confirmed figures, linked; in reading order."""

    article_id: int
    day: date | None
    figures: tuple[FigureMention, ...]
    own: Mapping[Outcome, TotalOverride] = field(default_factory=dict)
    """The totals that the annotator gave by hand."""


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

    def outcomes(self) -> Counter[Outcome]:
        """How many confirmed figures each outcome has."""
        sql = """
            SELECT json_extract(figure, '$.outcome'), count(*) FROM annotation
            WHERE annotator = ? AND figure IS NOT NULL GROUP BY 1
        """
        with reading_values():
            return Counter({Outcome(one): n for one, n in self._rows(sql, self._annotator)})

    def decided(self) -> list[Decided]:
        """What became of the suggestions that were decided on, by day and kind."""
        with reading_values():
            return [
                Decided(date.fromisoformat(day), *rest)
                for day, *rest in self._rows(_DECIDED, self._annotator)
            ]

    def seconds(self) -> list[int]:
        """How long each timed article took the annotator."""
        sql = "SELECT seconds FROM article_time WHERE annotator = ?"
        return [one for (one,) in self._rows(sql, self._annotator)]

    def with_figures(self) -> list[int]:
        """Ids of the articles that have a confirmed figure."""
        sql = """
            SELECT DISTINCT article_id FROM annotation
            WHERE annotator = ? AND figure IS NOT NULL ORDER BY article_id
        """
        return [one for (one,) in self._rows(sql, self._annotator)]

    def figures(self, ids: list[int]) -> Iterator[ArticleFigures]:
        """The confirmed figures of some articles, few in memory at once."""
        for chunk in chunked(ids):
            with self._file.snapshot() as connection:
                rows, links = self._figure_rows(connection, chunk)
                given = OVERRIDES.of_articles(connection, chunk, self._annotator)
                own: dict[int, dict[Outcome, TotalOverride]] = defaultdict(dict)
                for one in given:
                    own[one.article_id][one.outcome] = one
            with reading_values():
                found = [
                    ArticleFigures(
                        article_id, _day(day), _mentions(list(group), links), own[article_id]
                    )
                    for (article_id, day), group in groupby(rows, key=lambda row: row[:2])
                ]
            yield from found

    def headlines(self, ids: list[int]) -> dict[int, str]:
        """The headlines of some articles by id."""
        found: dict[int, str] = {}
        for chunk in chunked(ids):
            sql = f"SELECT id, headline FROM article WHERE id IN ({marks(len(chunk))})"
            found.update(self._rows(sql, *chunk))
        return found

    def _figure_rows(
        self, connection: sqlite3.Connection, ids: list[int]
    ) -> tuple[list[Any], _Links]:
        holes = marks(len(ids))
        rows = connection.execute(
            f"""
            SELECT a.article_id, r.date, a.id, a.start, a."end", a.figure
            FROM annotation AS a JOIN article AS r ON r.id = a.article_id
            WHERE a.article_id IN ({holes}) AND a.annotator = ? AND a.figure IS NOT NULL
            ORDER BY a.article_id, a.start, a."end" DESC
            """,
            (*ids, self._annotator),
        ).fetchall()
        relations = connection.execute(
            f"SELECT source_id, target_id, kind FROM relation "
            f"WHERE article_id IN ({holes}) AND annotator = ?",
            (*ids, self._annotator),
        )
        links = {
            source: (target, RelationKind(kind))
            for source, target, kind in relations
            if RelationKind(kind).is_part
        }
        return rows, links

    def _rows(self, sql: str, *values: object) -> list[Any]:
        with self._file.snapshot() as connection:
            return connection.execute(sql, values).fetchall()


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)


def _mentions(rows: list[Any], links: _Links) -> tuple[FigureMention, ...]:
    found = []
    for _, _, one, start, end, stored in rows:
        figure = load_figure(stored)
        assert figure is not None
        target, link = links.get(one, ("", None))
        found.append(FigureMention(one, start, end, figure, True, target, link))
    return tuple(found)
