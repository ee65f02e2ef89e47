"""What may be marked: labels, their keys and where suggestions for them come from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Label:
    """One kind of span.

    `name` is what is stored and exported. `key` is one character that applies the label. `hue` is
    an index into the theme's colour-blind-safe set. Labels with `has_figure` carry a
    `CasualtyFigure`. `tag` is the short name beneath a span, where room is dear.
    `suggested_from` lists the pipeline's own labels that are offered under this one.
    """

    name: str
    title: str
    key: str
    hue: int
    has_figure: bool = False
    suggested_from: tuple[str, ...] = ()
    description: str = ""
    tag: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a label has no name")
        if len(self.key) != 1:
            raise ValueError(f"the key of label {self.name} is not one character: {self.key!r}")

    @property
    def short(self) -> str:
        """The shortest name for people: the tag, else the title."""
        return self.tag or self.title


@dataclass(frozen=True)
class LabelSchema:
    """The labels of a corpus, in the order in which they are shown."""

    name: str
    title: str
    labels: tuple[Label, ...]

    def __post_init__(self) -> None:
        for what, seen in (
            ("label name", [label.name for label in self.labels]),
            ("key", [label.key for label in self.labels]),
        ):
            twice = sorted({one for one in seen if seen.count(one) > 1})
            if twice:
                raise ValueError(f"schema {self.name!r}: {what} used twice: {', '.join(twice)}")

    @cached_property
    def by_name(self) -> dict[str, Label]:
        """Labels by their stored name."""
        return {label.name: label for label in self.labels}

    @cached_property
    def by_key(self) -> dict[str, Label]:
        """Labels by the character that applies them."""
        return {label.key: label for label in self.labels}

    @cached_property
    def from_pipeline(self) -> dict[str, str]:
        """The pipeline's label to ours; what is not in it is not suggested."""
        return {theirs: label.name for label in self.labels for theirs in label.suggested_from}

    @cached_property
    def figure_label(self) -> Label | None:
        """The label that carries casualty figures, when the schema has one."""
        return next((label for label in self.labels if label.has_figure), None)
