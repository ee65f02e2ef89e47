"""The words for stored values in the window's language: what a figure's fields can be."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotations import RelationKind
from annotator.gui.figure_edits import CHOICES

VALUES_CONTEXT = "Values"
LINKS_CONTEXT = "Links"

LINKS = {
    RelationKind.COMPONENT: "part of",
    RelationKind.SUBSET: "among",
    RelationKind.INCREMENT: "on top of",
    RelationKind.SUPERSEDES: "replaces",
    RelationKind.SAME_AS: "same as",
}


def values() -> Iterator[str]:
    """The English words for every value that a field of a figure can have."""
    for kind in CHOICES.values():
        yield from map(_plain, kind)


def word_for(value: str) -> str:
    """What a value of a field is called."""
    return QCoreApplication.translate(VALUES_CONTEXT, _plain(value))


def link_texts() -> dict[RelationKind, str]:
    """How one figure hangs together with another, by kind."""
    translate = QCoreApplication.translate
    return {kind: translate(LINKS_CONTEXT, words) for kind, words in LINKS.items()}


def _plain(value: str) -> str:
    return str(value).replace("_", " ")
