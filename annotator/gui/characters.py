"""What is drawn as one character: a letter with its accents, a flag, an emoji of several parts."""

from __future__ import annotations

from PySide6.QtCore import QTextBoundaryFinder

from annotator.domain.text import Utf16Map

_REACH = 64  # code points on each side that are looked at: no character has as many


def character_at(text: str, offset: int) -> tuple[int, int]:
    """The range of the character at an offset, in code points; empty at the text's end.

    Source: grapheme clusters, Unicode Standard Annex 29.
    """
    if offset >= len(text):
        return len(text), len(text)
    first = max(0, offset - _REACH)
    space = text.find(" ", first, offset)  # from there on flags are paired rightly
    first = space if space >= 0 else first
    stretch = text[first : offset + _REACH]
    units = Utf16Map(stretch)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, stretch)
    finder.setPosition(units.to_utf16(offset - first))
    start = finder.position() if finder.isAtBoundary() else finder.toPreviousBoundary()
    return first + units.to_code_point(start), first + units.to_code_point(finder.toNextBoundary())
