"""Typed search words as a full-text query: whatever is typed, it is a valid one."""

from __future__ import annotations

import unicodedata

_SHORTEST = 2  # one letter as a prefix visits most of the index: slow, and no help


def match_query(typed: str) -> str:
    """The FTS5 query for what a person typed, "" when there is nothing to search for.

    All words must occur, in any order; the last is a prefix while it is being typed (no space after
    it). A single letter is not searched, and not used as a prefix either.
    """
    words = _words(typed)
    if not words or sum(map(len, words)) < _SHORTEST:
        return ""
    unfinished = not typed[-1].isspace()
    last = words[-1]
    terms = [f'"{word}"' for word in words]
    if unfinished and len(last) < _SHORTEST and not last.isdigit():
        terms.pop()
    elif unfinished and len(last) >= _SHORTEST:
        terms[-1] += "*"
    return " ".join(terms)


def _words(typed: str) -> list[str]:
    """Words with a letter or digit in them; what could end an FTS5 string is taken out."""
    clean = "".join(" " if _is_break(char) else char for char in typed)
    return [word for word in clean.split() if any(map(_is_searched, word))]


def _is_break(char: str) -> bool:
    return char == '"' or unicodedata.category(char) in ("Cc", "Cf", "Cs", "Cn")


def _is_searched(char: str) -> bool:
    """Whether FTS5's unicode61 takes a character into its words."""
    category = unicodedata.category(char)
    return category[0] in "LN" or category == "Co"
