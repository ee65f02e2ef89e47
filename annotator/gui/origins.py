"""Where a mark comes from, in words: the rule and its evidence, or the hand that made it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotations import Annotation, Provenance, Suggestion
from annotator.domain.known_names import RULE as KNOWN_NAME
from annotator.domain.layer import Layer

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
    origin = suggestion.provenance
    who = translate("Origin", "Suggested by {0}")
    if isinstance(mark, Annotation):
        who = translate("Origin", "Accepted from {0}")
    parts = [who.format(origin.component), *grounds(origin)]
    parts.append(translate("Origin", "score {0:.2f}").format(suggestion.score))
    return " · ".join(parts)


def grounds(origin: Provenance) -> list[str]:
    """The rule that a suggestion was made by, and what that rests on."""
    if origin.rule == KNOWN_NAME:
        times, _, seen = origin.evidence.partition("/")
        words = translate("Origin", "marked so in {0} of {1} places before")
        return [words.format(times, seen)]
    found = []
    if origin.rule:
        found.append(translate("Origin", "rule {0}").format(origin.rule))
    if origin.evidence:
        found.append(translate("Origin", "for “{0}”").format(origin.evidence))
    return found


def origin(layer: Layer, mark: Annotation | Suggestion) -> str:
    """`why`, and which pipeline it was, for the history."""
    found = mark
    if isinstance(mark, Annotation):
        found = layer.suggestions.get(mark.suggestion_id, mark)
    text = why(layer, mark)
    if isinstance(found, Suggestion):
        made = found.provenance
        text += "\n" + translate("Origin", "Pipeline: {0} {1}").format(made.pipeline, made.version)
    return text
