"""What a person's decisions say of scores, and the curves fitted to them, kept in the corpus."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from annotator.domain.annotations import Suggestion
from annotator.domain.figure_traits import traits
from annotator.domain.figures import CasualtyFigure
from annotator.domain.own_scores import Judged, OwnScores
from annotator.domain.records import from_plain, to_plain
from annotator.domain.text import folded
from annotator.store.corpus import Corpus
from annotator.store.corpus_settings import read_setting, write_setting
from annotator.store.database import reading_values
from annotator.store.rows import SUGGESTIONS, load_figure

ENTITIES, FIGURES = "entities", "figures"
_NAME, _SHOWN = "own_scores", "shown_scores"
_STEP = 200  # suggestions read, or written, together: nobody else has to wait for long
_MOST = 2_000  # the latest decisions; older ones are of older habits and pipelines

_DECIDED = f"""
    SELECT d.verdict, a.figure, a.start = s.start AND a."end" = s."end" AND a.label = s.label,
        (SELECT substr(text, s.start + 1, s."end" - s.start) FROM article_text AS t
            WHERE t.article_id = s.article_id),
        {", ".join(f's."{name}"' for name in SUGGESTIONS.columns)}
    FROM decision AS d
    JOIN suggestion AS s ON s.id = d.id
    LEFT JOIN annotation AS a
        ON a.article_id = s.article_id AND a.suggestion_id = s.id AND a.annotator = d.annotator
    WHERE d.annotator = ?
    ORDER BY d.rowid DESC LIMIT ?
"""

_UNDECIDED = f"""
    SELECT rowid, {", ".join(f'"{name}"' for name in SUGGESTIONS.columns)} FROM suggestion
    WHERE rowid > ? AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.id = suggestion.id)
    ORDER BY rowid LIMIT {_STEP}
"""
_RENEW = """
    UPDATE suggestion SET score = ?, raw_score = ?
    WHERE id = ? AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.id = suggestion.id)
"""


def judged(corpus: Corpus) -> dict[str, list[Judged]]:
    """The annotator's latest decisions, for entities and for figures.

    Right is what was accepted and is still marked as it was suggested; a figure must have kept its
    outcome and numbers.
    """
    found: dict[str, list[Judged]] = {ENTITIES: [], FIGURES: []}
    with corpus._file.snapshot() as connection:
        rows = connection.execute(_DECIDED, (corpus.annotator, _MOST)).fetchall()
        suggestions = SUGGESTIONS.read(connection, (row[4:] for row in rows))
    for (verdict, marked, same_span, quote, *_), suggestion in zip(rows, suggestions, strict=True):
        right = verdict == "accepted" and bool(same_span)
        if suggestion.figure is not None:
            right = right and _same(suggestion.figure, load_figure(marked))
        kind, keys = kind_and_keys(suggestion)
        words = f"{suggestion.article_id} {suggestion.label} {folded(quote)}"
        found[kind].append(Judged(suggestion.raw, keys, right, words))
    return found


def kind_and_keys(suggestion: Suggestion) -> tuple[str, tuple[str, ...]]:
    """Which curve is about a suggestion, and the keys that shift it."""
    origin = suggestion.provenance
    if suggestion.figure is None:
        return ENTITIES, (suggestion.label, f"rule {origin.rule or origin.component}")
    return FIGURES, traits(suggestion, suggestion.figure)


def _same(one: CasualtyFigure, other: CasualtyFigure | None) -> bool:
    return other is not None and all(
        getattr(one, name) == getattr(other, name) for name in ("outcome", "low", "best", "high")
    )


def undecided(corpus: Corpus) -> Iterator[tuple[int, int, list[Suggestion]]]:
    """What nobody has decided on, in steps, with how far in the table each is, and its length.

    Nothing is held open between the steps: others may write meanwhile.
    """
    last = 0
    while True:
        with corpus._file.snapshot() as connection:
            (length,) = connection.execute("SELECT max(rowid) FROM suggestion").fetchone()
            rows = connection.execute(_UNDECIDED, (last,)).fetchall()
            found = SUGGESTIONS.read(connection, (row[1:] for row in rows))
        if not rows:
            return
        last = rows[-1][0]
        yield last, length, found


def rescore(corpus: Corpus, renewed: Iterable[Suggestion]) -> None:
    """Store the scores of these suggestions, but of those decided on by now."""
    rows = [(one.score, one.raw_score, one.id) for one in renewed]
    if rows:
        with corpus._file.transaction(bulk=True) as connection:
            connection.executemany(_RENEW, rows)


def read(corpus: Corpus) -> dict[str, OwnScores]:
    """The annotator's curves as they are stored, by `ENTITIES` and `FIGURES`; may be empty."""
    return _read(corpus, _key(corpus))


def write(corpus: Corpus, own: Mapping[str, OwnScores]) -> None:
    """Store the annotator's curves."""
    _write(corpus, _key(corpus), own)


def read_shown(corpus: Corpus) -> dict[str, OwnScores]:
    """The curves, whoever's, by which the undecided suggestions were last renewed."""
    return _read(corpus, _SHOWN)


def write_shown(corpus: Corpus, own: Mapping[str, OwnScores]) -> None:
    """Take note that the undecided suggestions have scores by these curves."""
    _write(corpus, _SHOWN, own)


def _read(corpus: Corpus, name: str) -> dict[str, OwnScores]:
    found = read_setting(corpus._file, name) or {}
    with reading_values():
        return {kind: from_plain(OwnScores, one) for kind, one in found.items()}


def _write(corpus: Corpus, name: str, own: Mapping[str, OwnScores]) -> None:
    with corpus._file.transaction() as connection:
        write_setting(connection, name, {kind: to_plain(one) for kind, one in own.items()})


def _key(corpus: Corpus) -> str:
    return f"{_NAME}:{corpus.annotator}"
