"""Where a mark comes from, in words: the rule and its evidence, or the hand that made it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.layer import Layer
from annotator.gui.rule_texts import reason

translate = QCoreApplication.translate  # the name by which lupdate finds the words


def why(layer: Layer, mark: Annotation | Suggestion) -> str:
    """Where a mark comes from: the rule and its words, or the hand that made it."""
    suggestion = mark
    if isinstance(mark, Annotation):
        found = layer.suggestions.get(mark.suggestion_id)
        if found is None:
            return translate("Origin", "Marked by {0}.").format(
                mark.annotator or translate("Origin", "hand")
            )
        suggestion = found
    assert isinstance(suggestion, Suggestion)
    said = translate("Origin", "Suggested, score {1:.2f}: {0}")
    if isinstance(mark, Annotation):
        said = translate("Origin", "Accepted, score {1:.2f}: {0}")
    return said.format(reason(suggestion.provenance), suggestion.score)


def origin(layer: Layer, mark: Annotation | Suggestion) -> str:
    """`why`, and which pipeline it was, for the history."""
    found = mark
    if isinstance(mark, Annotation):
        found = layer.suggestions.get(mark.suggestion_id, mark)
    text = why(layer, mark)
    if isinstance(found, Suggestion):
        made = found.provenance
        parts = [f"{made.pipeline} {made.version}", made.component, made.rule]
        text += "\n" + translate("Origin", "Pipeline: {0}").format(" · ".join(filter(None, parts)))
    return text
