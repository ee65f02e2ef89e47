"""What became of the suggestions that one annotator decided on, counted over the corpus."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

from annotator.store.corpus_settings import read_schema
from annotator.store.database import CorpusFile, reading_values
from annotator.store.kept_counts import Counting, Tell, count

BINS = 10
"""How many bins of equal width the scores 0..1 are counted in."""

_DECIDED = """
    SELECT d.article_id, s.label, CASE WHEN p.rule = '' THEN p.component ELSE p.rule END,
        p.pipeline || ' ' || p.version, s.score,
        (SELECT max(at) FROM journal WHERE record_id = d.id AND kind = 'decision'), d.verdict,
        CASE WHEN a.start = s.start AND a."end" = s."end" AND a.figure IS s.figure
            THEN a.label END
    FROM decision AS d JOIN suggestion AS s ON s.id = d.id
    JOIN provenance AS p ON p.id = s.provenance_id
    LEFT JOIN annotation AS a
        ON a.article_id = s.article_id AND a.suggestion_id = s.id AND a.annotator = d.annotator
    WHERE d.article_id >= ? AND d.article_id < ? AND d.annotator = ?
    ORDER BY d.article_id
"""

Fates = dict[str, Counter[str]]
"""By some name: how many suggestions were "kept" (accepted as they were), "changed" (accepted with
another boundary, label or figure) or "rejected" (also: deleted after they were accepted)."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of suggestions: by label, by rule, by day (UTC) and pipeline, by score.

    `bins` are numbered from 0 and of equal width; `score_sums` adds up the scores in each.
    """

    labels: Fates = field(default_factory=lambda: defaultdict(Counter))
    rules: Fates = field(default_factory=lambda: defaultdict(Counter))
    days: dict[tuple[date, str], Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    bins: dict[int, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    score_sums: dict[int, float] = field(default_factory=lambda: defaultdict(float))


def decided(file: CorpusFile, annotator: str, tell: Tell) -> Decided:
    """Those of the whole corpus, under the labels of today."""
    counting = Counting("decided", partial(_find, file, annotator), _tally)
    found = Decided()
    for block in count(file, annotator, counting, tell):
        with reading_values():
            _add(found, block)
    return found


def _find(
    file: CorpusFile, annotator: str, connection: sqlite3.Connection, first: int, end: int
) -> Iterator[tuple[int, tuple[Any, ...]]]:
    """Label, rule, pipeline, day, bin, score and fate of each decided suggestion."""
    current = read_schema(file).current
    with reading_values():
        for row in connection.execute(_DECIDED, (first, end, annotator)):
            article_id, label, rule, pipeline, score, at, verdict, unmoved = row
            if at is None:
                continue
            label = current(label)
            fate = "rejected"
            if verdict == "accepted":
                fate = "kept" if unmoved == label else "changed"
            place = min(BINS - 1, int(score * BINS))
            yield article_id, (label, rule, pipeline, at[:10], place, score, fate)


def _tally(found: Iterable[tuple[Any, ...]]) -> list[list[Any]]:
    counts: Counter[tuple[Any, ...]] = Counter()
    scores: dict[int, float] = defaultdict(float)
    for label, rule, pipeline, day, place, score, fate in found:
        counts["label", label, fate] += 1
        counts["rule", rule, fate] += 1
        counts["day", day, pipeline, fate] += 1
        counts["bin", place, fate] += 1
        scores[place] += score
    return [
        *([*key, number] for key, number in counts.items()),
        *(["score", place, total] for place, total in scores.items()),
    ]


def _add(found: Decided, block: list[list[Any]]) -> None:
    for what, *key, number in block:
        match what:
            case "label":
                found.labels[key[0]][key[1]] += number
            case "rule":
                found.rules[key[0]][key[1]] += number
            case "day":
                found.days[date.fromisoformat(key[0]), key[1]][key[2]] += number
            case "bin":
                found.bins[key[0]][key[1]] += number
            case "score":
                found.score_sums[key[0]] += number
