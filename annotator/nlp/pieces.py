"""Cuts long articles into pieces that a pipeline can take one at a time."""

from __future__ import annotations

import re

# spaCy refuses more than a million characters at once, and its memory grows with a batch's
# longest Docs. Nearly every article is shorter than this and stays whole.
MOST_CHARACTERS = 20_000

_SURROGATES = re.compile("[\ud800-\udfff]")


def storable(text: str) -> str:
    """A text that spaCy can store: half a character becomes a sign of the same length."""
    return _SURROGATES.sub("\ufffd", text)


def pieces(text: str, most: int = MOST_CHARACTERS) -> list[tuple[int, int]]:
    """Half-open ranges that cover the text, none longer than `most`; at least one.

    A cut falls after a paragraph's end if there is one in the second half of the piece, else
    after white space, else anywhere.
    """
    found = []
    start = 0
    while len(text) - start > most:
        end = start + most
        for separator in ("\n", ". ", " "):
            place = text.rfind(separator, start + most // 2, end)
            if place >= 0:
                end = place + len(separator)
                break
        found.append((start, end))
        start = end
    found.append((start, len(text)))
    return found
