"""The people that articles report by their confirmed figures, as a convention codes them."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any

from annotator.domain.annotations import RelationKind, TotalOverride
from annotator.domain.conventions import Convention, outcome_totals
from annotator.domain.figures import Outcome
from annotator.domain.layer import FigureMention
from annotator.store.database import CorpusFile, reading_values
from annotator.store.kept_counts import Counting, Tell, count
from annotator.store.rows import OVERRIDES, load_figure

_Links = dict[str, tuple[str, RelationKind]]  # a part's id: its total's, and how it is a part

_FIGURES = """
    SELECT a.article_id, a.id, a.start, a."end", a.figure FROM annotation AS a
    WHERE a.article_id >= ? AND a.article_id < ? AND a.annotator = ? AND a.figure IS NOT NULL
    ORDER BY a.article_id, a.start, a."end" DESC
"""
_LINKS = """
    SELECT source_id, target_id, kind FROM relation
    WHERE article_id >= ? AND article_id < ? AND annotator = ?
"""
_OWN = f"{OVERRIDES.select} WHERE article_id >= ? AND article_id < ? AND annotator = ?"
_DAYS = "SELECT id, date FROM article WHERE id >= ? AND id < ?"


@dataclass(slots=True)
class Reported:
    """People of one outcome on one day, with the least and the most, and the articles' ids."""

    number: int = 0
    least: int = 0
    most: int = 0
    ids: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Casualties:
    """What is reported by outcome and day, and in how many more articles that have no date."""

    by_day: dict[Outcome, dict[date, Reported]]
    undated: int = 0


@dataclass(frozen=True, slots=True)
class _Article:
    """An article's confirmed figures, linked and in reading order, and its totals by hand."""

    id: int
    day: date | None
    figures: tuple[FigureMention, ...]
    own: Mapping[Outcome, TotalOverride]


def casualties(file: CorpusFile, annotator: str, convention: Convention, tell: Tell) -> Casualties:
    """What the whole corpus reports. Articles about one event are counted each."""
    counting = Counting(
        f"casualties/{convention.name}",
        partial(_find, annotator),
        partial(_tally, convention),
        rules=repr(replace(convention, title="")),  # it is in the language of whoever looks
    )
    days: dict[tuple[str, int], Reported] = defaultdict(Reported)
    undated = 0
    for block in count(file, annotator, counting, tell):
        with reading_values():
            undated += block["undated"]
            for outcome, day, number, least, most, ids in block["days"]:
                one = days[outcome, day]
                one.number += number
                one.least += least
                one.most += most
                one.ids += ids
    found: dict[Outcome, dict[date, Reported]] = defaultdict(dict)
    with reading_values():
        for (outcome, day), one in days.items():
            found[Outcome(outcome)][date.fromordinal(day)] = one
    return Casualties(found, undated)


def _tally(convention: Convention, articles: Iterable[_Article]) -> dict[str, Any]:
    days: dict[tuple[str, int], Reported] = defaultdict(Reported)
    undated = 0
    for article in articles:
        if article.day is None:
            undated += 1
            continue
        for outcome, coded in outcome_totals(article.figures, convention, article.own).items():
            if coded.range is None:
                continue
            least, number, most = coded.range
            one = days[outcome, article.day.toordinal()]
            one.number += number
            one.least += least
            one.most += most
            one.ids.append(article.id)
    rows = [[*key, one.number, one.least, one.most, one.ids] for key, one in days.items()]
    return {"undated": undated, "days": rows}


def _find(
    annotator: str, connection: sqlite3.Connection, first: int, end: int
) -> Iterator[tuple[int, _Article]]:
    here = first, end, annotator
    with reading_values():
        links = {
            source: (target, RelationKind(kind))
            for source, target, kind in connection.execute(_LINKS, here)
            if RelationKind(kind).is_part
        }
        figures: dict[int, list[FigureMention]] = defaultdict(list)
        for article_id, *row in connection.execute(_FIGURES, here):
            figures[article_id].append(_mention(row, links))
        own: dict[int, dict[Outcome, TotalOverride]] = defaultdict(dict)
        total: TotalOverride
        for total in OVERRIDES.read(connection, connection.execute(_OWN, here)):
            own[total.article_id][total.outcome] = total
        days = dict(connection.execute(_DAYS, (first, end)).fetchall())
        for one in sorted({*figures, *own}):
            day = None if days[one] is None else date.fromisoformat(days[one])
            yield one, _Article(one, day, tuple(figures[one]), own[one])


def _mention(row: list[Any], links: _Links) -> FigureMention:
    one, start, end, stored = row
    figure = load_figure(stored)
    assert figure is not None
    target, link = links.get(one, ("", None))
    return FigureMention(one, start, end, figure, True, target, link)
