"""The words for how figures hang together, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotations import RelationKind

LINKS_CONTEXT = "Links"

LINKS = {
    RelationKind.COMPONENT: "part of",
    RelationKind.SUBSET: "among",
    RelationKind.INCREMENT: "on top of",
    RelationKind.SUPERSEDES: "replaces",
    RelationKind.SAME_AS: "same as",
}


def link_texts() -> dict[RelationKind, str]:
    """How one figure hangs together with another, by kind."""
    translate = QCoreApplication.translate
    return {kind: translate(LINKS_CONTEXT, words) for kind, words in LINKS.items()}
