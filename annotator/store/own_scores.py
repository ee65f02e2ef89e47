"""What a person's decisions say of scores, and the curves fitted to them, kept in the corpus."""

from __future__ import annotations

import json
from collections.abc import Mapping

from annotator.domain.own_scores import Judged, OwnScores
from annotator.domain.records import from_plain, to_plain
from annotator.store.corpus import Corpus
from annotator.store.database import reading_values
from annotator.store.rows import load_figure

ENTITIES, FIGURES = "entities", "figures"
_NAME = "own_scores"
MOST = 2_000  # the latest decisions; older ones are of older habits and pipelines

_DECIDED = """
    SELECT s.score, s.raw_score, s.label, s.rule, s.figure, d.verdict,
        a.figure, a.start = s.start AND a."end" = s."end" AND a.label = s.label
    FROM decision AS d
    JOIN suggestion AS s ON s.id = d.id
    LEFT JOIN annotation AS a
        ON a.article_id = s.article_id AND a.suggestion_id = s.id AND a.annotator = d.annotator
    WHERE d.annotator = ?
    ORDER BY d.rowid DESC LIMIT ?
"""


def judged(corpus: Corpus) -> dict[str, list[Judged]]:
    """The annotator's latest decisions, for entities and for figures.

    Right is what was accepted and is still marked as it was suggested; a figure must have kept its
    outcome and numbers.
    """
    found: dict[str, list[Judged]] = {ENTITIES: [], FIGURES: []}
    with corpus._file.snapshot() as connection:
        rows = connection.execute(_DECIDED, (corpus.annotator, MOST)).fetchall()
    for score, raw, label, rule, figure, verdict, marked, same_span in rows:
        right = verdict == "accepted" and bool(same_span)
        if figure is not None:
            right = right and _same(figure, marked)
        kind, key = (ENTITIES, label) if figure is None else (FIGURES, rule)
        found[kind].append(Judged(score if raw is None else raw, key, right))
    return found


def _same(suggested: str, marked: str | None) -> bool:
    one, other = load_figure(suggested), load_figure(marked)
    if one is None or other is None:
        return False
    return (one.outcome, one.low, one.best, one.high) == (
        other.outcome,
        other.low,
        other.best,
        other.high,
    )


def read(corpus: Corpus) -> dict[str, OwnScores]:
    """The annotator's curves as they are stored, by `ENTITIES` and `FIGURES`; may be empty."""
    with corpus._file.snapshot() as connection:
        sql = "SELECT value FROM setting WHERE name = ?"
        row = connection.execute(sql, (_key(corpus),)).fetchone()
    if row is None:
        return {}
    with reading_values():
        return {kind: from_plain(OwnScores, one) for kind, one in json.loads(row[0]).items()}


def write(corpus: Corpus, own: Mapping[str, OwnScores]) -> None:
    """Store the annotator's curves."""
    value = json.dumps({kind: to_plain(one) for kind, one in own.items()}, ensure_ascii=False)
    with corpus._file.transaction() as connection:
        connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (_key(corpus), value))


def _key(corpus: Corpus) -> str:
    return f"{_NAME}:{corpus.annotator}"
