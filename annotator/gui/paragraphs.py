"""The text as the article view cuts it: paragraphs, and tokens and sentences found when needed.

No widgets and no geometry here. Everything about one paragraph is worked out when first asked for,
so that opening a text of a million characters costs no more than cutting it at its line ends.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property

from annotator.domain.text import Utf16Map, sentences, tokenise
from annotator.gui.characters import character_at

Range = tuple[int, int]

# One QTextLayout of a million characters costs seconds; longer paragraphs are cut softly.
LONGEST = 4_000

_SENTENCE_END = re.compile(r"[.!?؟。][”’\")\]]*\s+|。")
_RTL = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u200f\u202b\u202e\u2067"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class Paragraph:
    """A stretch of text that is laid out by itself; offsets inside it are relative to `start`.

    `ends_line` says whether a line end (or the end of the text) follows, or the next soft piece.
    """

    def __init__(self, start: int, text: str, *, headline: bool, ends_line: bool) -> None:
        self.start = start
        self.end = start + len(text)
        self.text = text
        self.headline = headline
        self.ends_line = ends_line

    @cached_property
    def units(self) -> Utf16Map:
        """Offsets in Qt's UTF-16 units, relative to this paragraph."""
        return Utf16Map(self.text)

    @cached_property
    def token_ranges(self) -> list[Range]:
        """The tokens, relative to this paragraph."""
        return tokenise(self.text)

    @cached_property
    def sentences(self) -> list[Range]:
        """Sentences, relative to this paragraph."""
        return sentences(self.text)

    @cached_property
    def has_rtl(self) -> bool:
        """Whether any of it is written from right to left."""
        return not self.text.isascii() and _RTL.search(self.text) is not None

    @cached_property
    def is_rtl(self) -> bool:
        """Whether it as a whole runs from right to left: its first strong character decides.

        Source: Unicode Standard Annex 9, rules P2 and P3.
        """
        if self.has_rtl:
            for character in self.text:
                kind = unicodedata.bidirectional(character)
                if kind in ("L", "R", "AL"):
                    return kind != "L"
        return False


def cut(text: str, headline_end: int) -> list[Paragraph]:
    """The paragraphs of a text, in order; at least one. Line ends belong to none of them."""
    found = []
    at = 0
    for line in text.split("\n"):
        length = len(line)
        for start, end in _pieces(line) if length > LONGEST else ((0, length),):
            found.append(
                Paragraph(
                    at + start,
                    line[start:end],
                    headline=at < headline_end,
                    ends_line=end == length,
                )
            )
        at += length + 1
    return found


def _pieces(line: str) -> Iterator[Range]:
    start = 0
    while len(line) - start > LONGEST:
        end = _soft_end(line, start)
        yield start, end
        start = end
    yield start, len(line)


def _soft_end(line: str, start: int) -> int:
    """Where to cut: after a sentence, else after a space, else where no character is torn."""
    latest = start + LONGEST
    ends = [match.end() for match in _SENTENCE_END.finditer(line, start + LONGEST // 2, latest)]
    if ends:
        return ends[-1]
    space = line.rfind(" ", start + LONGEST // 2, latest)
    if space > 0:
        return space + 1
    return character_at(line, latest)[0]


class Paragraphs:
    """All paragraphs of one text, and steps over its tokens and sentences across them."""

    def __init__(self, text: str = "", headline_end: int = 0) -> None:
        self.text = text
        self.items = cut(text, headline_end)
        self.starts = [paragraph.start for paragraph in self.items]

    def __len__(self) -> int:
        return len(self.items)

    def index_at(self, offset: int) -> int:
        """Index of the paragraph that holds an offset; a line end belongs to the one before it."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def indices(self, start: int, end: int) -> range:
        """Indices of the paragraphs that a range touches."""
        first = self.index_at(start)
        return range(first, max(first + 1, bisect_left(self.starts, end)))

    def token_at(self, offset: int) -> Range:
        """The token at an offset, else the nearest before it, else after it, else (0, 0)."""
        return self._nearest(offset, _token_ranges)

    def sentence_at(self, offset: int) -> Range:
        """The sentence at an offset, else the nearest before it, else after it, else (0, 0)."""
        return self._nearest(offset, _sentence_ranges)

    def token_step(self, offset: int, step: int) -> Range:
        """The token so many tokens away from the one at an offset, as far as the text goes."""
        return self._step(offset, step, _token_ranges)

    def sentence_step(self, offset: int, step: int) -> Range:
        """The sentence so many sentences away from the one at an offset."""
        return self._step(offset, step, _sentence_ranges)

    def line_of(self, offset: int) -> Range:
        """The whole paragraph between two line ends round an offset, soft pieces together."""
        first = last = self.index_at(offset)
        while first and not self.items[first - 1].ends_line:
            first -= 1
        while not self.items[last].ends_line:
            last += 1
        return self.items[first].start, self.items[last].end

    def _nearest(self, offset: int, ranges: Callable[[Paragraph], list[Range]]) -> Range:
        found = self._locate(offset, ranges)
        if found is None:
            return 0, 0
        index, rank = found
        return _shifted(self.items[index], ranges(self.items[index])[rank])

    def _locate(
        self, offset: int, ranges: Callable[[Paragraph], list[Range]]
    ) -> tuple[int, int] | None:
        """Paragraph and rank of the unit at an offset, or the nearest."""
        home = self.index_at(offset)
        inside = ranges(self.items[home])
        if inside:
            relative = offset - self.items[home].start
            rank = bisect_right(inside, (relative, len(self.text) + 1)) - 1
            return home, max(0, rank)
        for index in range(home - 1, -1, -1):
            inside = ranges(self.items[index])
            if inside:
                return index, len(inside) - 1
        for index in range(home + 1, len(self.items)):
            if ranges(self.items[index]):
                return index, 0
        return None

    def _step(self, offset: int, step: int, ranges: Callable[[Paragraph], list[Range]]) -> Range:
        found = self._locate(offset, ranges)
        if found is None:
            return 0, 0
        index, rank = found
        rank += step
        while rank < 0:
            earlier = self._filled(index, -1, ranges)
            if earlier is None:
                rank = 0
                break
            index = earlier
            rank += len(ranges(self.items[index]))
        while rank >= len(ranges(self.items[index])):
            later = self._filled(index, 1, ranges)
            if later is None:
                rank = len(ranges(self.items[index])) - 1
                break
            rank -= len(ranges(self.items[index]))
            index = later
        return _shifted(self.items[index], ranges(self.items[index])[rank])

    def _filled(
        self, index: int, direction: int, ranges: Callable[[Paragraph], list[Range]]
    ) -> int | None:
        """The next paragraph in a direction that is not empty."""
        index += direction
        while 0 <= index < len(self.items):
            if ranges(self.items[index]):
                return index
            index += direction
        return None


def _token_ranges(paragraph: Paragraph) -> list[Range]:
    return paragraph.token_ranges


def _sentence_ranges(paragraph: Paragraph) -> list[Range]:
    return paragraph.sentences


def _shifted(paragraph: Paragraph, inside: Range) -> Range:
    return paragraph.start + inside[0], paragraph.start + inside[1]
