"""What may be marked: labels, their keys and where suggestions for them come from."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from annotator.texts import later, phrase

HUES = 10
"""How many label colours a theme has."""

_SHORT = 18  # characters that a tag beneath a span has room for


class AttributeKind(StrEnum):
    """What values an attribute takes."""

    TEXT = "text"
    CHOICE = "choice"
    NUMBER = "number"
    YES_NO = "yes_no"


@dataclass(frozen=True, slots=True)
class Attribute:
    """Something more to say of a span of a label: how certain, which role.

    `name` is what is stored; a choice has `choices` to choose from.
    """

    name: str
    title: str
    kind: AttributeKind = AttributeKind.TEXT
    choices: tuple[str, ...] = ()
    description: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip() or not self.title.strip():
            raise ValueError(phrase("an attribute has no name or no title"))
        if (self.kind is AttributeKind.CHOICE) is not bool(self.choices):
            text = later("attribute {0}: a choice, and only one, needs choices")
            raise ValueError(phrase(text, self.name))
        if len(set(self.choices)) < len(self.choices):
            raise ValueError(phrase("attribute {0}: a choice is there twice", self.name))

    def problem(self, value: str) -> str:
        """Why a value cannot be this attribute's, in a sentence; "" when it can."""
        if self.kind is AttributeKind.CHOICE and value not in self.choices:
            return phrase("{0} is one of {1}.", self.title, ", ".join(self.choices))
        if self.kind is AttributeKind.YES_NO and value not in ("yes", "no"):
            return phrase("{0} is yes or no.", self.title)
        if self.kind is AttributeKind.NUMBER and not _NUMBER.fullmatch(value):
            return phrase("{0} is a number, like 12 or -3.5.", self.title)
        return ""


_NUMBER = re.compile(r"-?\d{1,15}(\.\d{1,15})?")


@dataclass(frozen=True, slots=True)
class Label:
    """One kind of span.

    `name` is what is stored and exported. `key` is one character that applies the label. `hue` is
    an index into the theme's colour-blind-safe set. Labels with `has_figure` carry a
    `CasualtyFigure`. `tag` is the short name beneath a span, where room is dear.
    `suggested_from` lists the pipeline's own labels that are offered under this one; `formerly`
    the names that it had, or that were merged into it: suggestions may be stored under them still.
    `guideline` is Markdown.
    """

    name: str
    title: str
    key: str
    hue: int
    has_figure: bool = False
    suggested_from: tuple[str, ...] = ()
    description: str = ""
    tag: str = ""
    attributes: tuple[Attribute, ...] = ()
    examples: tuple[str, ...] = ()
    guideline: str = ""
    formerly: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError(phrase("a label has no name"))
        if len(self.key) != 1:
            text = later("the key of label {0} is not one character: {1!r}")
            raise ValueError(phrase(text, self.name, self.key))
        names = [one.name for one in self.attributes]
        if len(set(names)) < len(names):
            raise ValueError(phrase("label {0}: an attribute is there twice", self.name))

    @property
    def short(self) -> str:
        """The shortest name for people: the tag, else the title or the beginning of a long one."""
        if self.tag or len(self.title) <= _SHORT:
            return self.tag or self.title
        words = self.title[:_SHORT].rsplit(" ", 1)[0]
        return words.rstrip(" ,;:–—-") or self.title[:_SHORT]

    def is_one_of(self, names: Collection[str]) -> bool:
        """Whether it, or a pipeline's label that is offered under it, has one of these names."""
        return any(name in names for name in (self.name, *self.suggested_from))


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that guidelines show by its name; `data` is a PNG or JPEG in base64."""

    name: str
    data: str


@dataclass(frozen=True)
class LabelSchema:
    """The labels of a corpus, in the order in which they are shown."""

    name: str
    title: str
    labels: tuple[Label, ...]
    pictures: tuple[Picture, ...] = ()

    def __post_init__(self) -> None:
        for what, seen in (
            (later("the name {0} is used twice"), [label.name for label in self.labels]),
            (later("the key {0} is used twice"), [label.key.upper() for label in self.labels]),
        ):
            twice = sorted({one for one in seen if seen.count(one) > 1})
            if twice:
                raise ValueError(phrase(what, ", ".join(twice)))
        for label in self.labels:
            for name in label.formerly:
                if any(
                    name == one.name or (one is not label and name in one.formerly)
                    for one in self.labels
                ):
                    text = later("“{0}” is what label {1} was called before")
                    raise ValueError(phrase(text, name, label.name))

    @cached_property
    def by_name(self) -> dict[str, Label]:
        """Labels by their stored name."""
        return {label.name: label for label in self.labels}

    def title_of(self, name: str) -> str:
        """A label's title; its name where the schema does not have it."""
        label = self.by_name.get(name)
        return name if label is None else label.title

    def current(self, name: str) -> str:
        """What a label is called today that may have been stored under a former name."""
        return self.now_called.get(name, name)

    @cached_property
    def now_called(self) -> dict[str, str]:
        """Former label names to those of today."""
        return {old: label.name for label in self.labels for old in label.formerly}

    @cached_property
    def from_pipeline(self) -> dict[str, str]:
        """The pipeline's label to ours; what is not in it is not suggested."""
        return {theirs: label.name for label in self.labels for theirs in label.suggested_from}

    def in_pipeline(self, known: Collection[str]) -> dict[str, str]:
        """What each label but the figures' is called in a pipeline that knows some labels.

        A label that it does not know is called as it would be, or by its own name.
        """
        found = {}
        for label in self.labels:
            if not label.has_figure:
                theirs = [label.name, *label.suggested_from]
                first = next((one for one in theirs if one in known), "")
                found[label.name] = first or theirs[min(1, len(theirs) - 1)]
        return found

    @cached_property
    def figure_label(self) -> Label | None:
        """The label that carries casualty figures, when the schema has one."""
        return next((label for label in self.labels if label.has_figure), None)
