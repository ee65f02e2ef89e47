"""The words for how figures hang together, in the window's language."""

from __future__ import annotations

from annotator.domain.annotations import RelationKind
from annotator.texts import later, phrase

_LINKS = {
    RelationKind.COMPONENT: later("part of"),
    RelationKind.SUBSET: later("among"),
    RelationKind.INCREMENT: later("on top of"),
    RelationKind.SUPERSEDES: later("replaces"),
    RelationKind.SAME_AS: later("same as"),
}


def link_texts() -> dict[RelationKind, str]:
    """How one figure hangs together with another, by kind."""
    return {kind: phrase(words) for kind, words in _LINKS.items()}
