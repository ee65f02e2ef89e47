"""The component that finds spans which are no entities of the recogniser's, and what it found.

It is spaCy's own span categoriser (one label a span, `spancat_singlelabel`), so that a saved
pipeline needs nothing of this program. Its spans are in `doc.spans["sc"]` and may overlap those of
other labels and the entities.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from spacy.tokens import Doc

from annotator.domain.annotations import Suggestion
from annotator.nlp.entities import Entity

COMPONENT = "span_labels"
SPANS_KEY = "sc"


def spans_of(doc: Doc) -> list[Entity]:
    """What the component found; of a label's overlapping spans the one that it is surest of."""
    group = doc.spans.get(SPANS_KEY)
    if group is None or "scores" not in group.attrs:
        return []
    found = [
        Entity(one.start_char, one.end_char, one.label_, float(score.item()), COMPONENT)
        for one, score in zip(group, group.attrs["scores"], strict=True)
    ]
    return beside([], sorted(found, key=lambda one: -one.score))


Found = TypeVar("Found", Entity, Suggestion)


def beside(taken: Iterable[Found], found: Iterable[Found]) -> list[Found]:
    """Those of `found` that overlap nothing of their label, neither taken nor earlier found."""
    places: dict[str, list[tuple[int, int]]] = {}
    for one in taken:
        places.setdefault(one.label, []).append((one.start, one.end))
    kept = []
    for one in found:
        mine = places.setdefault(one.label, [])
        if not any(start < one.end and one.start < end for start, end in mine):
            mine.append((one.start, one.end))
            kept.append(one)
    return sorted(kept, key=lambda one: (one.start, one.end))
