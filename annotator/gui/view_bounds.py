"""New bounds of a mark when one of its ends is nudged or dragged.

A mark keeps at least one token (or one character) and never leaves the text.
"""

from __future__ import annotations

from typing import Literal

from annotator.gui.characters import character_at
from annotator.gui.paragraphs import Paragraph, Paragraphs, Range
from annotator.gui.view_marks import Mark

Side = Literal["start", "end"]
By = Literal["token", "character"]


def nudged(text: Paragraphs, mark: Mark, side: Side, step: int, by: By) -> Range | None:
    """The bounds after moving one end so many steps; None when it cannot move."""
    edge = mark.start if side == "start" else mark.end
    for _ in range(abs(step)):
        if by == "character":
            edge = _next_character(text.text, edge, forward=step > 0)
        elif side == "start":
            edge = _next_start(text, edge, forward=step > 0)
        else:
            edge = _next_end(text, edge, forward=step > 0)
    return _bounds(text, mark, side, edge)


def dragged(text: Paragraphs, mark: Mark, side: Side, offset: int, by: By) -> Range:
    """The bounds with one end at the token (or character) under the pointer.

    Of words that run against their paragraph, as an Arabic name does in an English sentence, the
    handle before them stands at their last word: dragged inwards it moves the other end.
    """
    if mark.start <= offset < mark.end and _runs_against(text, mark):
        side = "end" if side == "start" else "start"
    if by == "character":
        start, end = character_at(text.text, offset)
        if side == "start":
            edge = min(start, character_at(text.text, mark.end - 1)[0])
        else:
            edge = max(end, character_at(text.text, mark.start)[1])
    elif side == "start":
        last = text.token_at(max(mark.start, mark.end - 1))
        edge = min(text.token_at(offset)[0], last[0])
    else:
        first = text.token_at(mark.start)
        edge = max(text.token_at(offset)[1], first[1])
    return _bounds(text, mark, side, edge) or (mark.start, mark.end)


def _runs_against(text: Paragraphs, mark: Mark) -> bool:
    home = text.items[text.index_at(mark.start)]
    words = Paragraph(0, text.text[mark.start : mark.end], headline=False, ends_line=True)
    return home.has_rtl and words.is_rtl is not home.is_rtl


def _bounds(text: Paragraphs, mark: Mark, side: Side, edge: int) -> Range | None:
    start, end = (edge, mark.end) if side == "start" else (mark.start, edge)
    if not 0 <= start < end <= len(text.text) or (start, end) == (mark.start, mark.end):
        return None
    return start, end


def _next_start(text: Paragraphs, edge: int, *, forward: bool) -> int:
    token = text.token_at(edge)
    if forward:
        later = text.token_step(edge, 1)
        return later[0] if later[0] > edge else edge
    return token[0] if token[0] < edge else text.token_step(edge, -1)[0]


def _next_end(text: Paragraphs, edge: int, *, forward: bool) -> int:
    token = text.token_at(max(0, edge - 1))
    if forward:
        if token[1] > edge:
            return token[1]
        return max(edge, text.token_step(token[0], 1)[1])
    return token[1] if token[1] < edge else text.token_step(token[0], -1)[1]


def _next_character(text: str, edge: int, *, forward: bool) -> int:
    """The next bound that does not part a letter from what is written onto it."""
    return character_at(text, edge)[1] if forward else character_at(text, max(0, edge - 1))[0]
