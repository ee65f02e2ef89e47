"""Suggestions that look wrong, so that a person can go from one of them to the next."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.runs import name_lead, name_rest
from annotator.domain.text import folded

LOW = 0.5
"""With a lower score a suggestion is more likely wrong than right."""
SURE = 0.9
"""With a higher score it is right though a name goes on behind it: “Russian President”."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a suggestion looks wrong: another label of the same words, or the rest of their name.

    With neither it is the low score.
    """

    label: str = ""
    rest: str = ""


class Doubts:
    """What is doubtful among the marks of an article, as they are at one moment."""

    def __init__(
        self, text: str, marks: Sequence[Annotation | Suggestion], headline_end: int = 0
    ) -> None:
        self._text = text
        self._headline_end = headline_end  # many have a capital at every word
        self._labels: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for mark in marks:
            self._labels[folded(text[mark.start : mark.end])][mark.label] += 1
        sure = [one for one in marks if isinstance(one, Annotation) or one.score >= LOW]
        sure.sort(key=lambda mark: mark.start)
        self._starts = [mark.start for mark in sure]
        self._reaches = list(accumulate((mark.end for mark in sure), max))

    def of(self, suggestion: Suggestion) -> Doubt | None:
        """Why a suggestion looks wrong; None when nothing speaks against it.

        The same words under another label tell at least as often as under this one, for of two
        that differ either may be wrong. So does an end within a name, where the score leaves room.
        """
        known = self._labels[folded(self._text[suggestion.start : suggestion.end])]
        for label, number in known.most_common():
            if label != suggestion.label and number >= known[suggestion.label]:
                return Doubt(label)
        if suggestion.score < LOW:
            return Doubt()
        rest = self._rest(suggestion) if suggestion.score < SURE else ""
        return Doubt(rest=rest) if rest else None

    def _rest(self, suggestion: Suggestion) -> str:
        """What its name goes on or begins with, as far as nothing is surely marked there."""
        start, end = suggestion.start, suggestion.end
        lead = name_lead(self._text, start, end)
        earlier = bisect_left(self._starts, start)
        if lead and not (earlier and self._reaches[earlier - 1] > start - len(lead)):
            return lead
        later = bisect_left(self._starts, end)
        covered = later > 0 and self._reaches[later - 1] > end
        if covered or end <= self._headline_end or suggestion.figure is not None:
            return ""
        stop = self._starts[later] if later < len(self._starts) else len(self._text)
        return name_rest(self._text, end, stop)
