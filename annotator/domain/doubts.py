"""Suggestions that look wrong, so that a person can go from one of them to the next."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.text import folded

LOW = 0.5
"""With a lower score a suggestion is more likely wrong than right."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a suggestion looks wrong: the other label of the same words, or "" for its low score."""

    label: str = ""


class Doubts:
    """What is doubtful among the marks of an article, as they are at one moment."""

    def __init__(self, text: str, marks: Iterable[Annotation | Suggestion]) -> None:
        self._text = text
        self._labels: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for mark in marks:
            self._labels[folded(text[mark.start : mark.end])][mark.label] += 1

    def of(self, suggestion: Suggestion) -> Doubt | None:
        """Why a suggestion looks wrong; None when nothing speaks against it.

        The same words under another label tell at least as often as under this one, for of two
        that differ either may be wrong.
        """
        known = self._labels[folded(self._text[suggestion.start : suggestion.end])]
        for label, number in known.most_common():
            if label != suggestion.label and number >= known[suggestion.label]:
                return Doubt(label)
        return Doubt() if suggestion.score < LOW else None
