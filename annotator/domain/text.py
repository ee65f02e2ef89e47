"""Text as it is stored, and offsets into it.

Everything in the program counts Unicode code points in the stored text, half-open. This module
makes the stored form (once, at import), cuts it into tokens and sentences, and converts to and from
the UTF-16 units that Qt counts. It knows nothing of spaCy's tokens, which only matter at export.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import cache

# Every mandatory break of UAX #14 except the paragraph's own "\n".
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# Lone surrogates and noncharacters: Qt drops or byte-swaps them, which would shift every offset.
# Not compiled yet: a set of that many characters takes long, and most texts have none of them.
_NOT_TEXT = (
    "[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff"
    + "".join(chr(plane << 16 | low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF))
    + "]"
)


def normalise(raw: str) -> str:
    r"""The form in which text is stored: NFC, "\n" line ends, nothing Qt would drop or reorder.

    Control characters, lone surrogates and noncharacters become U+FFFD, so that a reader sees that
    something stood there; byte-order marks are removed. Normalising twice changes nothing.
    """
    if raw.replace("\n", "").isprintable():  # most news: nothing below could find anything
        return unicodedata.normalize("NFC", raw)
    text = _NEWLINES.sub("\n", raw.replace("\ufeff", ""))
    return unicodedata.normalize("NFC", re.sub(_NOT_TEXT, "\ufffd", text))


class Utf16Map:
    """Code points to UTF-16 units of one text and back, in O(log n) of its astral characters."""

    __slots__ = ("_code_points", "_units")

    def __init__(self, text: str) -> None:
        found = [] if text.isascii() else [m.start() for m in _ASTRAL.finditer(text)]
        self._code_points = found
        self._units = [at + rank for rank, at in enumerate(found)]

    def to_utf16(self, code_point: int) -> int:
        """The UTF-16 offset of a code point offset."""
        return code_point + bisect_left(self._code_points, code_point)

    def to_code_point(self, unit: int) -> int:
        """The code point offset of a UTF-16 offset; one inside a pair goes to the pair's start."""
        rank = bisect_left(self._units, unit)
        if rank and self._units[rank - 1] == unit - 1:
            return self._code_points[rank - 1]
        return unit - rank


@cache
def _token_pattern() -> re.Pattern[str]:
    r"""Words with their combining marks (which \w leaves out), numbers, and single symbols."""
    letter = r"\w\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a"
    letter += r"\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0903\u093a-\u094f\u0951-\u0957"
    letter += r"\u0962\u0963\u0980-\u0983\u09bc-\u09cd\u0a01-\u0a03\u0a3c-\u0a4d\u0a81-\u0a83"
    letter += r"\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b57\u0b82\u0bbe-\u0bcd\u0c00-\u0c04"
    letter += r"\u0c3e-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03\u0d3b-\u0d4d\u0e31"
    letter += r"\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
    letter += r"\u200d\ufe0f"
    return re.compile(
        r"\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?"  # 1,200  1 200.5 with hard spaces
        r"|\d+(?:[.,:/]\d+)+"  # 2.5  10:30  28/02
        r"|(?:[A-Za-z]\.){2,}"  # U.S.
        r"|['’]s\b"  # the possessive is a token of its own
        rf"|[{letter}]+(?:['’](?!s\b)[{letter}]+)*"
        r"|[\U0001f1e6-\U0001f1ff]{2}"  # flags
        # Symbols with what is drawn onto them: skin tones, variants, joined emoji.
        r"|[^\s](?:[\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff]|\u200d[^\s\w])*"
    )


def tokenise(text: str) -> list[tuple[int, int]]:
    """Ranges of the tokens, in order: words, numbers, single signs. White space is in none."""
    return [match.span() for match in _token_pattern().finditer(text)]


_SENTENCE = re.compile(
    r"[^\n]+?(?:(?=[.!?؟。])(?<!\b[A-Z])(?<!\bMr)(?<!\bDr)(?<!\bLt)(?<!\bSt)(?<!\bNo)(?<!\bMs)(?<!\bMrs)"
    r"(?<!\bGen)(?<!\bCol)[.!?؟。]+[”’\")\]]*(?=\s|$)|$)",
    re.MULTILINE,
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Sentence ranges without the white space around them, for jumping and selecting.

    A newline always ends a sentence. Common English abbreviations and initials do not.
    """
    found = []
    for match in _SENTENCE.finditer(text):
        quote = match.group()
        start = match.start() + len(quote) - len(quote.lstrip())
        end = match.end() - (len(quote) - len(quote.rstrip()))
        if start < end:
            found.append((start, end))
    return found


def folded(text: str) -> str:
    """What two texts have in common that differ in case and in white space only."""
    return " ".join(text.casefold().split())
