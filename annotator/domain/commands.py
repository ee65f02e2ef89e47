"""Gestures to commands: what accepting, deleting, moving or linking means, as pure functions.

Every function reads a `Layer` and gives back the `Command` to apply; none changes anything.
Touching a suggestion in any way but rejecting it accepts it, changed as asked.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from itertools import chain

from annotator.domain.annotations import (
    Annotation,
    Decision,
    Reading,
    Record,
    Relation,
    RelationKind,
    Suggestion,
    Verdict,
    new_id,
)
from annotator.domain.edits import Command, Edit
from annotator.domain.figures import CasualtyFigure, reading
from annotator.domain.layer import Layer
from annotator.domain.text import normalise
from annotator.texts import counted, later, phrase

_QUOTE_LENGTH = 40
_CHANGE = later("Change {0}")


def name_of(layer: Layer, mark: Annotation | Suggestion) -> str:
    """What a mark is called in the undo menu: its figure's reading, or label and quote."""
    if mark.figure is not None:
        return reading(mark.figure)
    quote = shortened(" ".join(layer.article.text[mark.start : mark.end].split()))
    return phrase("{0} “{1}”", mark.label, quote)


def shortened(words: str) -> str:
    """Words as far as a menu has room for them."""
    return words if len(words) <= _QUOTE_LENGTH else words[: _QUOTE_LENGTH - 1] + "…"


def create(
    layer: Layer, start: int, end: int, label: str, figure: CasualtyFigure | None = None
) -> Command:
    """Mark [start, end) with a label."""
    figure = _storable(figure)
    mark = Annotation(new_id(), layer.article.id, layer.annotator, start, end, label, figure)
    return _command(layer, phrase("Mark {0}", name_of(layer, mark)), [Edit(None, mark)])


def accept(layer: Layer, suggestion_ids: Iterable[str]) -> Command:
    """Accept pending suggestions as they are, with the links among what is then accepted."""
    chosen = [layer.pending[one] for one in suggestion_ids]
    edits: list[Edit] = []
    made: dict[str, str] = {}
    for suggestion in chosen:
        annotation = _accepted(layer, suggestion)
        made[suggestion.id] = annotation.id
        edits += _decided(layer, suggestion.id, Verdict.ACCEPTED), Edit(None, annotation)
    edits += _links(layer, made)
    return _command(layer, phrase("Accept {0}", _names(layer, chosen)), edits)


def reject(layer: Layer, suggestion_ids: Iterable[str]) -> Command:
    """Reject pending suggestions, for later runs too."""
    chosen = [layer.pending[one] for one in suggestion_ids]
    edits = [_decided(layer, suggestion.id, Verdict.REJECTED) for suggestion in chosen]
    return _command(layer, phrase("Reject {0}", _names(layer, chosen)), edits)


def delete(layer: Layer, annotation_ids: Collection[str]) -> Command:
    """Delete annotations, their relations and pins; a suggestion behind one counts as rejected."""
    chosen = [layer.annotations[one] for one in annotation_ids]
    related = {one.id: one for mark in annotation_ids for one in layer.relations_of(mark)}
    edits = [Edit(relation, None) for relation in related.values()]
    edits += [Edit(pin, None) for pin in layer.pins.values() if pin.annotation_id in annotation_ids]
    for annotation in chosen:
        edits.append(Edit(annotation, None))
        decision = layer.decisions.get(annotation.suggestion_id)
        if decision is not None and decision.verdict is Verdict.ACCEPTED:
            edits.append(Edit(decision, replace(decision, verdict=Verdict.REJECTED)))
    return _command(layer, phrase("Delete {0}", _names(layer, chosen)), edits)


def relabel(layer: Layer, mark_id: str, label: str, figure: CasualtyFigure | None) -> Command:
    """Give a mark another label; `figure` is what it carries under the new one."""
    return _amend(layer, mark_id, later("Relabel as {0}"), label=label, figure=figure)


def resize(layer: Layer, mark_id: str, start: int, end: int) -> Command:
    """Move a mark's boundaries to [start, end)."""
    return _amend(layer, mark_id, later("Move the boundary of {0}"), start=start, end=end)


def set_figure(layer: Layer, mark_id: str, figure: CasualtyFigure) -> Command:
    """Give a mark's figure other values."""
    return _amend(layer, mark_id, _CHANGE, figure=figure)


def set_linked(
    layer: Layer, part_id: str, figure: CasualtyFigure, target_id: str, kind: RelationKind
) -> Command:
    """Give a figure other values and link it to another, in one step.

    Raises:
        ValueError: see `link`.
    """
    edits: list[Edit] = []
    amended = False
    for edit in link(layer, part_id, target_id, kind).edits:
        made = edit.after
        if isinstance(made, Annotation) and made.suggestion_id == part_id:
            edit, amended = Edit(None, replace(made, figure=_storable(figure))), True
        edits.append(edit)
    if not amended:
        before = layer.annotations[part_id]
        edits.append(Edit(before, replace(before, figure=_storable(figure))))
    return _command(layer, phrase(_CHANGE, reading(figure)), edits)


def set_note(layer: Layer, mark_id: str, note: str) -> Command:
    """Write a note on a mark."""
    return _amend(layer, mark_id, later("Note on {0}"), note=note)


def link(layer: Layer, part_id: str, target_id: str, kind: RelationKind) -> Command:
    """Make one figure a part of another (accepting suggestions among the two).

    A part has one total: an older part-of link of the same figure goes. So does an older link of
    the same kind, and one that was suggested.

    Raises:
        ValueError: the link would make a figure a part of itself, directly or through others.
    """
    if kind.is_part and part_id in _above(layer, target_id):
        raise ValueError(phrase("A figure cannot be part of itself."))
    edits: list[Edit] = []
    made: dict[str, str] = {}
    for mark_id in (part_id, target_id):
        if mark_id in layer.pending:
            annotation = _accepted(layer, layer.pending[mark_id])
            made[mark_id] = annotation.id
            edits += _decided(layer, mark_id, Verdict.ACCEPTED), Edit(None, annotation)
    source, target = made.get(part_id, part_id), made.get(target_id, target_id)
    others = (e for e in _links(layer, made) if not _gives_way(e.after, source, kind))
    old = (one for one in layer.relations_of(source) if _gives_way(one, source, kind))
    edits += [*others, *(Edit(relation, None) for relation in old)]
    edits.append(
        Edit(
            None,
            Relation(new_id(), layer.article.id, layer.annotator, kind, source, target),
        )
    )
    part = layer.mark(part_id)
    assert part is not None
    return _command(layer, phrase("Link {0}", name_of(layer, part)), edits)


def unlink(layer: Layer, part_id: str) -> Command:
    """Take a figure out of its total. Of a suggestion: accept it without its link."""
    part = layer.mark(part_id)
    assert part is not None
    if isinstance(part, Suggestion):
        # As hand work: an annotation that names its suggestion would be linked with its total.
        annotation = replace(_accepted(layer, part), suggestion_id="")
        decided = _decided(layer, part_id, Verdict.ACCEPTED)
        edits = [decided, Edit(None, annotation)]
    else:
        edits = [
            Edit(relation, None)
            for relation in layer.relations_of(part_id)
            if relation.source_id == part_id and relation.kind.is_part
        ]
        if not edits and part.suggestion_id:  # linked only by what the pipeline said of both
            edits = [Edit(part, replace(part, suggestion_id=""))]
    return _command(layer, phrase("Unlink {0}", name_of(layer, part)), edits)


def unrelate(layer: Layer, source_id: str, kind: RelationKind) -> Command:
    """Take back that a figure stands in a relation other than a part's to another."""
    source = layer.mark(source_id)
    assert source is not None
    edits = [
        Edit(relation, None)
        for relation in layer.relations_of(source_id)
        if relation.source_id == source_id and relation.kind is kind
    ]
    return _command(layer, phrase("Unlink {0}", name_of(layer, source)), edits)


def set_read(layer: Layer, read: bool) -> Command:
    """Mark the article done, or not done after all."""
    if read:
        made = Reading(new_id(), layer.article.id, layer.annotator)
        return _command(layer, phrase("Mark the article done"), [Edit(None, made)])
    edits = [Edit(one, None) for one in layer.readings.values()]
    return _command(layer, phrase("Mark the article not done"), edits)


def _storable(figure: CasualtyFigure | None) -> CasualtyFigure | None:
    """The figure with typed or pasted words as text can be stored: no half characters."""
    if figure is None:
        return None
    return replace(
        figure,
        term=normalise(figure.term),
        group=normalise(figure.group),
        actor=normalise(figure.actor),
        attributed_to=normalise(figure.attributed_to),
        note=normalise(figure.note),
        place=normalise(figure.place),
    )


def _command(layer: Layer, text: str, edits: Iterable[Edit]) -> Command:
    return Command(text, layer.article.id, tuple(edits))


def _names(layer: Layer, marks: Collection[Annotation | Suggestion]) -> str:
    if len(marks) == 1:
        return name_of(layer, next(iter(marks)))
    return counted("{0:,} span(s)", len(marks))


def _decided(layer: Layer, suggestion_id: str, verdict: Verdict) -> Edit:
    return Edit(None, Decision(suggestion_id, layer.article.id, layer.annotator, verdict))


def _accepted(layer: Layer, suggestion: Suggestion) -> Annotation:
    return Annotation(
        new_id(),
        layer.article.id,
        layer.annotator,
        suggestion.start,
        suggestion.end,
        suggestion.label,
        suggestion.figure,
        suggestion.id,
    )


def _links(layer: Layer, made: dict[str, str]) -> list[Edit]:
    """Relations that become real: `made` maps suggestions accepted now to their annotations."""

    def figure(suggestion_id: str) -> str:
        accepted = layer.from_suggestion(suggestion_id)
        return made.get(suggestion_id) or (accepted.id if accepted is not None else "")

    own = (layer.suggestions[one] for one in made)
    on_them = (part for one in made for part in layer.suggested_on(one))
    edits = []
    for suggestion in {one.id: one for one in chain(own, on_them)}.values():
        source, target = figure(suggestion.id), figure(suggestion.target_id)
        kind = suggestion.link
        if kind is None or not source or not target:
            continue
        if any(_gives_way(one, source, kind) for one in layer.relations_of(source)):
            continue
        relation = Relation(new_id(), layer.article.id, layer.annotator, kind, source, target)
        edits.append(Edit(None, relation))
    return edits


def _gives_way(record: Record | None, source_id: str, kind: RelationKind) -> bool:
    """Whether a link of a figure has no place beside one of this kind: it has one total at most."""
    if not isinstance(record, Relation) or record.source_id != source_id:
        return False
    return record.kind.is_part if kind.is_part else record.kind is kind


def _above(layer: Layer, mark_id: str) -> set[str]:
    """A figure and every total above it."""
    seen: set[str] = set()
    while mark_id and mark_id not in seen:
        seen.add(mark_id)
        mark = layer.mark(mark_id)
        mentions = layer.figures([mark]) if mark is not None else []
        mark_id = mentions[0].target_id if mentions else ""
    return seen


def _amend(
    layer: Layer,
    mark_id: str,
    text: str,
    *,
    start: int | None = None,
    end: int | None = None,
    label: str | None = None,
    figure: CasualtyFigure | None = None,
    note: str | None = None,
) -> Command:
    """Change an annotation, or accept a suggestion changed. A new label takes `figure` as given."""
    mark = layer.mark(mark_id)
    if mark is None:
        raise KeyError(mark_id)
    edits: list[Edit] = []
    before: Annotation | None = None
    made: dict[str, str] = {}
    if isinstance(mark, Annotation):
        before = annotation = mark
    else:
        annotation = _accepted(layer, mark)
        made[mark.id] = annotation.id
        edits.append(_decided(layer, mark.id, Verdict.ACCEPTED))
    after = replace(
        annotation,
        start=annotation.start if start is None else start,
        end=annotation.end if end is None else end,
        label=annotation.label if label is None else label,
        figure=_storable(figure) if label is not None or figure is not None else annotation.figure,
        note=annotation.note if note is None else normalise(note),
    )
    if after.figure is None and before is not None:  # a span without a figure has no parts
        edits += [Edit(relation, None) for relation in layer.relations_of(before.id)]
    edits.append(Edit(before, after))
    if after.figure is not None:
        edits += _links(layer, made)
    return _command(layer, phrase(text, name_of(layer, after)), edits)
