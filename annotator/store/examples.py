"""Annotations that somebody has pinned as examples for their label, from anywhere in the corpus."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.store.corpus import Corpus
from annotator.store.matches import Match, place_of

# The pins first, which are few: a label may have a hundred thousand annotations.
_PINNED = """
    SELECT annotation.id, pin.annotator, annotation.article_id, annotation.start, annotation."end"
    FROM pin CROSS JOIN annotation ON annotation.id = pin.annotation_id
    WHERE annotation.label = ? ORDER BY pin.rowid DESC LIMIT 50
"""


@dataclass(frozen=True, slots=True)
class Example:
    """A pinned annotation, who pinned it, and where it stands."""

    annotation_id: str
    annotator: str
    place: Match


def examples(corpus: Corpus, label: str) -> list[Example]:
    """The examples for a label, everybody's, the latest pinned first."""
    with corpus._file.snapshot() as connection:
        rows = connection.execute(_PINNED, (label,)).fetchall()
        return [
            Example(mark_id, annotator, place_of(connection, article_id, start, end))
            for mark_id, annotator, article_id, start, end in rows
        ]
