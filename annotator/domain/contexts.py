"""Where an article's words name the source, place and time of a figure, for showing them together.

Found by nearness, not understood: nothing of it is stored, and nothing is exported.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.figures import CasualtyFigure
from annotator.domain.schema import Label
from annotator.domain.text import sentences

SOURCE, PLACE, TIME = "source", "place", "time"
_LABELS = {PLACE: frozenset({"GPE", "LOC", "FAC"}), TIME: frozenset({"DATE", "TIME"})}
_FAR = 1_200  # characters: further off, the same words hardly speak of this figure


@dataclass(frozen=True, slots=True)
class Context:
    """Words [start, end) that name a figure's source, place or time (`role`)."""

    role: str
    start: int
    end: int


def role_of(label: Label) -> str:
    """PLACE or TIME for labels of places and times, by the names pipelines give them; else ""."""
    return next((role for role, names in _LABELS.items() if label.is_one_of(names)), "")


def sentence_round(text: str, offset: int) -> tuple[int, int]:
    """The sentence that holds an offset, at most its whole line."""
    first = text.rfind("\n", 0, offset) + 1
    last = text.find("\n", offset)
    line = text[first : last if last >= 0 else len(text)]
    for start, end in sentences(line):
        if offset - first < end:
            return first + start, first + end
    return first, first + len(line)


def contexts_of(
    text: str, start: int, end: int, figure: CasualtyFigure, spans: Iterable[tuple[int, int, str]]
) -> list[Context]:
    """The source, place and time nearest to a figure at [start, end), as far as there are any.

    The source is the nearest place where the words of `attributed_to` stand, and so is the place
    where the figure names one. Otherwise the nearest of `spans` (start, end, role) is taken.
    """
    found = []
    named = {SOURCE: figure.attributed_to, PLACE: figure.place}
    for role in (SOURCE, PLACE, TIME):
        near = _nearest_words(text, named.get(role, ""), start, end)
        if near is None:
            of_role = [(first, last) for first, last, its in spans if its == role]
            near = min(of_role, key=lambda one: _distance(one, start, end), default=None)
        if near is not None:
            found.append(Context(role, *near))
    return found


def _nearest_words(text: str, words: str, start: int, end: int) -> tuple[int, int] | None:
    words = words.strip()
    if not words:
        return None
    low = max(0, start - _FAR)
    window = text[low : end + _FAR]
    found = []
    at = window.find(words)
    while at >= 0:
        found.append((low + at, low + at + len(words)))
        at = window.find(words, at + 1)
    return min(found, key=lambda one: _distance(one, start, end), default=None)


def _distance(place: tuple[int, int], start: int, end: int) -> int:
    return max(0, place[0] - end, start - place[1])
