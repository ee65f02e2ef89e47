"""Tokens and sentences for the reader: its own, so that it works in any pipeline.

Tokens here keep "45-year-old" and "north-west" whole, which is what the grammar needs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from annotator.domain.text import sentences as split_sentences


class Token(NamedTuple):
    """A word, number or symbol at [start, end); `low` is its lower case."""

    start: int
    end: int
    text: str
    low: str


_TOKEN = re.compile(
    r"(?<![\w.,])[0-9]{1,3}(?:[,\u00a0\u2009\u202f][0-9]{3})+(?:\.[0-9]+)?(?:-[^\W\d_]+)*"
    r"|(?<![\w.,])[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![\w,])"  # 2,50,000 in India
    r"|[0-9]+(?:st|nd|rd|th)\b"
    r"|[0-9]+(?:\.[0-9]+)?(?:-[^\W\d_]+)+"
    r"|[0-9]+(?:[.:][0-9]+)*(?:[^\W\d_]+)?"
    r"|(?:[^\W\d_]\.){2,}"
    r"|(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Maj|Capt|St|Gov|Sen|Rep|Cpl|Pvt|Brig|Adm)\."
    r"|['’]s\b"
    r"|[^\W\d_](?:[^\W_]|['’](?!s\b)(?=\w))*(?:-[^\W_]+(?:['’](?!s\b)[^\W_]+)*)*"
    r"|[^\s]"
)
# To a line end, or to a full stop that the next sentence touches, as in scraped text: "dead.In".
_PIECE = re.compile(r"[^\n]+?(?:(?<=[a-z0-9)”][.!?])(?=[A-Z][a-z])|(?=\n)|\Z|$)", re.MULTILINE)
_LONGEST = 2000  # characters in what is read as one sentence
_SHORT = 200  # no line of a hard-wrapped text is longer
_NARROW, _WIDE = 45, 100  # where nearly all lines of a hard-wrapped text end
_FEWEST_LINES = 4


def tokenise(text: str, start: int, end: int) -> list[Token]:
    """The tokens of text[start:end]."""
    return [
        Token(found.start(), found.end(), found.group(), found.group().lower())
        for found in _TOKEN.finditer(text, start, end)
    ]


def unwrapped(text: str) -> str:
    """The text with the line ends of hard-wrapped paragraphs as spaces; the same length.

    Old newswire breaks its lines at some 70 characters. A text counts as wrapped when nearly all
    lines that another line follows are about as long as the longest.
    """
    lines = text.split("\n")
    inner = [len(line) for line, following in pairwise(lines) if line.strip() and following.strip()]
    if len(inner) < _FEWEST_LINES or max(inner) > _SHORT:
        return text
    full = sum(_NARROW <= length <= _WIDE for length in inner)
    if full < 0.8 * len(inner):
        return text
    return re.sub(r"(?<=\S)([^\S\n]?)\n(?=\S)", r"\1 ", text)


def cut(text: str, given: Sequence[tuple[int, int]] | None) -> list[tuple[int, int]]:
    """Sentence ranges: our own, or those given, cut at line ends; none is endlessly long."""
    found = []
    for start, end in split_sentences(text) if given is None else given:
        for line in _PIECE.finditer(text, start, end):
            if line.group().strip():
                found += _bounded(text, line.start(), line.end())
    return found


def _bounded(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The range cut at spaces into bounded ones, which keeps the grammar's time linear."""
    found = []
    while end - start > _LONGEST:
        place = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        middle = place + 1 if place >= 0 else start + _LONGEST
        found.append((start, middle))
        start = middle
    return [*found, (start, end)]
