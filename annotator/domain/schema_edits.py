"""Changes of a label schema: each gives another schema, and says where annotations go with it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from annotator.domain.schema import HUES, Label, LabelSchema, Picture
from annotator.texts import later, phrase

_NAME = re.compile(r"\S+")
_FREE_KEYS = "1234567890abcdefghijklmnopqrstuvwxyz"


class SchemaProblem(ValueError):
    """A change that cannot be made; the message is a sentence for people."""


@dataclass(frozen=True, slots=True)
class SchemaChange:
    """A schema to come, under a name for the undo menu; `moves` maps labels to what they become."""

    text: str
    schema: LabelSchema
    moves: Mapping[str, str] = field(default_factory=dict)
    gone: tuple[str, ...] = ()

    def only_describes(self, before: LabelSchema) -> bool:
        """Whether no annotation or suggestion is concerned: no label or attribute goes."""
        names = {label.name: {one.name for one in label.attributes} for label in self.schema.labels}
        return not (self.moves or self.gone) and all(
            names[label.name] >= {one.name for one in label.attributes} for label in before.labels
        )


def new_label(schema: LabelSchema, title: str, taken_keys: Collection[str] = ()) -> Label:
    """A label to begin with: a free name, key and colour for a title.

    `taken_keys` are those that do something else than to label, in capitals.

    Raises:
        SchemaProblem: no key is free.
    """
    taken = {label.key.upper() for label in schema.labels} | set(taken_keys)
    key = next((one for one in _FREE_KEYS if one.upper() not in taken), "")
    if not key:
        raise SchemaProblem(phrase("Every key is taken: delete or merge a label first."))
    base = re.sub(r"\W+", "_", title.strip()).strip("_").upper() or "LABEL"
    known = {*schema.by_name, *schema.now_called}
    name, number = base, 1
    while name in known:
        number += 1
        name = f"{base}_{number}"
    used = [label.hue for label in schema.labels]
    hue = min(range(HUES), key=used.count)
    return Label(name, title.strip() or name.title(), key, hue)


def add(schema: LabelSchema, label: Label) -> SchemaChange:
    """Put another label behind the others.

    Raises:
        SchemaProblem: its name or key is taken.
    """
    text = phrase("Add label {0}", label.title)
    return SchemaChange(text, _with(schema, (*schema.labels, label)))


def change(
    schema: LabelSchema, name: str, label: Label, pictures: tuple[Picture, ...] = ()
) -> SchemaChange:
    """Give a label other fields, also another stored name: its annotations go along.

    `pictures` come to those that the schema has; what no guideline shows goes.

    Raises:
        SchemaProblem: the name or key is taken or cannot be one, or the label loses its figures.
    """
    before = schema.by_name[name]
    moves = {}
    if label.name != name:
        if not _NAME.fullmatch(label.name):
            raise SchemaProblem(phrase("A stored name has no spaces."))
        former = dict.fromkeys((*before.formerly, name))
        label = replace(label, formerly=tuple(one for one in former if one != label.name))
        moves = {name: label.name}
    if label.has_figure is not before.has_figure:
        raise SchemaProblem(phrase("Whether a label carries casualty figures cannot be changed."))
    labels = tuple(label if one.name == name else one for one in schema.labels)
    text = later("Rename label {0}") if moves else later("Change label {0}")
    after = _with(replace(schema, pictures=(*schema.pictures, *pictures)), labels)
    return SchemaChange(phrase(text, before.title), after, moves)


def merge(schema: LabelSchema, name: str, into: str) -> SchemaChange:
    """Make all that is one label another one; the first is no more.

    What the pipeline offered under it is offered under the other one from now on.

    Raises:
        SchemaProblem: only one of the two carries casualty figures.
    """
    gone, kept = schema.by_name[name], schema.by_name[into]
    if gone.has_figure is not kept.has_figure:
        raise SchemaProblem(
            phrase("A label with casualty figures and one without cannot be merged.")
        )
    merged = replace(
        kept,
        suggested_from=tuple(dict.fromkeys((*kept.suggested_from, *gone.suggested_from))),
        formerly=tuple(dict.fromkeys((*kept.formerly, *gone.formerly, name))),
        attributes=(
            *kept.attributes,
            *(one for one in gone.attributes if one.name not in {a.name for a in kept.attributes}),
        ),
    )
    labels = tuple(merged if one is kept else one for one in schema.labels if one is not gone)
    text = phrase("Merge label {0} into {1}", gone.title, kept.title)
    return SchemaChange(text, _with(schema, labels), {name: into})


def delete(schema: LabelSchema, name: str) -> SchemaChange:
    """Take a label away that no annotation has; what is suggested under it is rejected.

    Raises:
        SchemaProblem: it is the last label.
    """
    if len(schema.labels) == 1:
        raise SchemaProblem(phrase("A schema keeps one label at least."))
    gone = schema.by_name[name]
    labels = tuple(one for one in schema.labels if one is not gone)
    text = phrase("Delete label {0}", gone.title)
    return SchemaChange(text, _with(schema, labels), gone=(name,))


def move(schema: LabelSchema, name: str, step: int) -> SchemaChange:
    """Put a label further up (-1) or down (1)."""
    labels = list(schema.labels)
    at = labels.index(schema.by_name[name])
    to = min(max(at + step, 0), len(labels) - 1)
    labels.insert(to, labels.pop(at))
    text = phrase("Move label {0}", schema.by_name[name].title)
    return SchemaChange(text, _with(schema, tuple(labels)))


def adopt(schema: LabelSchema, other: LabelSchema) -> SchemaChange:
    """Take another schema as a whole, as from a file; labels that it lacks go.

    A label that the other knows by a former name becomes that one.
    """
    moves = {
        label.name: other.now_called[label.name]
        for label in schema.labels
        if label.name in other.now_called
    }
    gone = [one.name for one in schema.labels if one.name not in {*other.by_name, *moves}]
    text = phrase("Take over schema {0}", other.title)
    return SchemaChange(text, other, moves, tuple(gone))


def _shown(pictures: Iterable[Picture], labels: Iterable[Label]) -> tuple[Picture, ...]:
    guidelines = " ".join(label.guideline for label in labels)
    return tuple(one for one in pictures if f"({one.name})" in guidelines)


def _with(schema: LabelSchema, labels: tuple[Label, ...]) -> LabelSchema:
    keys: dict[str, str] = {}
    names: dict[str, str] = {}
    for label in labels:
        if not label.title.strip():
            raise SchemaProblem(phrase("Label {0} needs a title.", label.name))
        other = keys.setdefault(label.key.upper(), label.title)
        if other != label.title:
            raise SchemaProblem(phrase("The key {0} is that of {1}.", label.key.upper(), other))
        if names.setdefault(label.name, label.title) != label.title:
            other = names[label.name]
            raise SchemaProblem(phrase("The name {0} is that of {1}.", label.name, other))
    sources: dict[str, str] = {}
    for label in labels:
        for source in label.suggested_from:
            if sources.setdefault(source, label.title) != label.title:
                text = later("The pipeline's {0} is offered under {1} already.")
                raise SchemaProblem(phrase(text, source, sources[source]))
    try:
        return replace(schema, labels=labels, pictures=_shown(schema.pictures, labels))
    except ValueError as error:
        raise SchemaProblem(phrase("This cannot be: {0}.", error)) from error
