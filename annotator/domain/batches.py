"""The same change at many places: commands over what was ticked in a preview, an article at a time.

A preview may be older than the article: what has been decided or marked meanwhile is left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from annotator.domain import commands
from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.edits import Command, Edit
from annotator.domain.figures import CasualtyFigure
from annotator.domain.layer import Layer
from annotator.texts import phrase

Range = tuple[int, int]
Reader = Callable[[str, int, int], CasualtyFigure]


def mark_all(
    layer: Layer, places: Iterable[Range], label: str, reader: Reader | None = None
) -> Command | None:
    """Mark each place with a label; None when all are marked so.

    A suggestion that has the label is accepted, another one of the same words is accepted under the
    label, an annotation of the same words is relabelled. `reader` reads the figure of a place,
    where the label carries figures.
    """
    by_place: dict[Range, list[Annotation | Suggestion]] = {}
    for mark in layer.marks():
        by_place.setdefault((mark.start, mark.end), []).append(mark)
    accepted: list[str] = []
    edits: list[Edit] = []
    for start, end in dict.fromkeys(places):
        here = by_place.get((start, end), [])
        if any(isinstance(one, Annotation) and one.label == label for one in here):
            continue
        twin = next((one for one in here if one.label == label), None)
        if twin is not None:
            accepted.append(twin.id)
            continue
        figure = reader(layer.article.text, start, end) if reader is not None else None
        if here:
            edits += commands.relabel(layer, here[0].id, label, figure).edits
        else:
            edits += commands.create(layer, start, end, label, figure).edits
    if accepted:
        edits += commands.accept(layer, accepted).edits
    return Command(phrase("Mark"), layer.article.id, tuple(edits)) if edits else None


def accept_chosen(layer: Layer, chosen: Iterable[str]) -> Command | None:
    """Accept the chosen suggestions that are pending still; None when none is."""
    ids = [one for one in chosen if one in layer.pending]
    return commands.accept(layer, ids) if ids else None


def reject_chosen(layer: Layer, chosen: Iterable[str]) -> Command | None:
    """Reject the chosen suggestions that are pending still; None when none is."""
    ids = [one for one in chosen if one in layer.pending]
    return commands.reject(layer, ids) if ids else None
