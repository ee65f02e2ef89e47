"""Gestures on a span's attributes: a layer and a value to the `Command`, as in `commands`."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain import commands
from annotator.domain.annotations import Annotation, AttributeValue, Suggestion
from annotator.domain.edits import Command, Edit
from annotator.domain.layer import Layer
from annotator.domain.schema import Label
from annotator.domain.text import normalise
from annotator.texts import phrase


def values_of(mark: Annotation | Suggestion) -> dict[str, str]:
    """The attributes of a mark that have a value, by name; a suggestion has none yet."""
    if isinstance(mark, Suggestion):
        return {}
    return {one.name: one.value for one in mark.attributes}


def set_attribute(layer: Layer, mark_id: str, label: Label, name: str, value: str) -> Command:
    """Give one of a mark's attributes a value, "" for none; a suggestion is accepted with it.

    `label` is the mark's, as the schema has it.

    Raises:
        ValueError: the value is not one that the attribute takes; the message is a sentence.
    """
    attribute = next(one for one in label.attributes if one.name == name)
    value = normalise(value).strip()
    problem = attribute.problem(value) if value else ""
    if problem:
        raise ValueError(problem)
    mark = layer.mark(mark_id)
    assert mark is not None
    edits: list[Edit] = []
    before: Annotation | None = None
    at = 0
    if isinstance(mark, Suggestion):
        edits += commands.accept(layer, [mark_id]).edits
        at = next(n for n, one in enumerate(edits) if isinstance(one.after, Annotation))
        made = edits.pop(at).after
        assert isinstance(made, Annotation)
        mark = made
    else:
        before = mark
    values = values_of(mark) | {name: value}
    order = [one.name for one in label.attributes]
    kept = sorted(
        (AttributeValue(key, held) for key, held in values.items() if held),
        key=lambda one: order.index(one.name) if one.name in order else len(order),
    )
    edits.insert(at, Edit(before, replace(mark, attributes=tuple(kept))))
    text = phrase("{0} of {1}", attribute.title, commands.name_of(layer, mark))
    return Command(text, layer.article.id, tuple(edits))
