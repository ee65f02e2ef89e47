"""How well typed words fit a name: every word must be found, the better placed the better."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

_AT_WORD = 100  # the typed word begins a word of the name
_INSIDE = 60  # it stands within a word
_LOOSE = 30  # its letters come in this order, with others between
_START = 25  # the name begins with it
_WHOLE = 15  # it is a whole word of the name
_GAP = 4  # taken off for each gap between letters


@dataclass(frozen=True, slots=True)
class Match:
    """How well a name fits, and the places of the letters that were typed."""

    score: int
    places: tuple[int, ...]


def match(typed: str, name: str, *, loose: bool = True) -> Match | None:
    """How well typed words fit a name; None when one of them does not.

    With `loose`, the letters of a typed word may have others between them: "ofo" finds "Open a
    folder". Shorter names win over longer ones that fit as well.
    """
    low = _lower(name)
    score = -len(name) // 8
    places: set[int] = set()
    for word in _lower(typed).split():
        found = _word(word, low) or (_letters(word, low) if loose else None)
        if found is None:
            return None
        score += found.score
        places.update(found.places)
    return Match(score, tuple(sorted(places)))


def _word(word: str, name: str) -> Match | None:
    """The best place where the word stands as it was typed."""
    best: Match | None = None
    at = name.find(word)
    while at >= 0:
        end = at + len(word)
        score = _AT_WORD if _starts_word(name, at) else _INSIDE
        score += _START * (at == 0) + _WHOLE * (end == len(name) or not name[end].isalnum())
        if best is None or score > best.score:
            best = Match(score, tuple(range(at, end)))
        at = name.find(word, at + 1)
    return best


def _letters(word: str, name: str) -> Match | None:
    """The word as beginnings of words, in order: "ofo" is O(pen a) fo(lder)."""
    places = _beginnings(word, name, 0)
    if places is None:
        return None
    gaps = sum(b - a > 1 for a, b in pairwise(places))
    return Match(_LOOSE - _GAP * gaps, tuple(places))


def _beginnings(letters: str, name: str, at: int) -> list[int] | None:
    """Places of the letters from a place on, each at a word's start or right behind the last."""
    if not letters:
        return []
    for start in range(at, len(name)):
        if name[start] != letters[0] or not _starts_word(name, start):
            continue
        run = 1
        while name[start : start + run + 1] == letters[: run + 1] and run < len(letters):
            run += 1
        for length in range(run, 0, -1):
            rest = _beginnings(letters[length:], name, start + length)
            if rest is not None:
                return [*range(start, start + length), *rest]
    return None


def _starts_word(name: str, at: int) -> bool:
    return at == 0 or (name[at].isalnum() and not name[at - 1].isalnum())


def _lower(text: str) -> str:
    """In small letters, each in its place: a letter that would become two stays."""
    whole = text.lower()
    if len(whole) == len(text):  # no letter ever becomes fewer: each is in its place
        return whole
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)
