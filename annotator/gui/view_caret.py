"""Caret and selection in the article view, and where each unit of movement leads.

The caret stands on a token, not between two: without a selection that token is what a label key
would mark. All ranges are code points, half-open.
"""

from __future__ import annotations

from typing import Literal

from annotator.gui.paragraphs import Paragraphs, Range
from annotator.gui.view_flow import Flow

Unit = Literal["token", "line", "sentence", "paragraph", "page", "article"]
UNITS: tuple[Unit, ...] = ("token", "line", "sentence", "paragraph", "page", "article")


class Caret:
    """The caret's token and the selection that reaches from an anchor to it."""

    def __init__(self, paragraphs: Paragraphs) -> None:
        self._paragraphs = paragraphs
        self.anchor: Range = (0, 0)
        self.range: Range = (0, 0)
        self.selecting = False
        self.goal_x: float | None = None
        self.put(paragraphs.token_at(0))

    @property
    def selection(self) -> Range:
        """What is selected on purpose; both ends at the caret when nothing is."""
        if not self.selecting:
            return self.range[0], self.range[0]
        return min(self.anchor[0], self.range[0]), max(self.anchor[1], self.range[1])

    @property
    def target(self) -> Range:
        """The selection, else the caret's token."""
        return self.selection if self.selecting else self.range

    def put(self, place: Range) -> None:
        """Stands on a token and selects nothing."""
        self.anchor = self.range = place
        self.selecting = False
        self.goal_x = None

    def choose(self, place: Range) -> None:
        """Selects a range; extending goes on from all of it."""
        self.anchor = self.range = place
        self.selecting = True
        self.goal_x = None

    def begin(self, place: Range) -> None:
        """Sets where a selection will start from."""
        self.anchor = place

    def extend(self, place: Range) -> None:
        """Selects from the anchor to a range, whichever side of it that is."""
        self.range = place
        self.selecting = True
        self.goal_x = None

    def destination(self, unit: Unit, step: int, *, extend: bool) -> Range:
        """The token to which a movement leads; `line` and `page` are asked of `vertical`."""
        text = self._paragraphs
        here = self.range[0]
        if unit == "token":
            return text.token_step(here, step)
        if unit == "article":
            return text.token_at(0 if step < 0 else len(text.text))
        if unit == "sentence":
            return self._by_sentence(here, step, extend=extend)
        if unit == "paragraph":
            return self._by_paragraph(here, step)
        raise ValueError(f"not a unit: {unit}")

    def vertical(self, flow: Flow, distance: float) -> Range:
        """The token so many pixels lower, or one line for a distance of -1 or 1."""
        here = self.range[0]
        spot = flow.spot_of(here)
        if self.goal_x is None:
            # The first character's middle: its very edge may count as the character before.
            box = next(flow.rects(here, here + 1), None)
            self.goal_x = 0.0 if box is None else box.center().x()
        top = flow.tops[spot.index] + spot.box.top
        if abs(distance) == 1:
            y = top + spot.box.height + 1 if distance > 0 else top - 1
            gap = flow.tops[spot.index + 1] - y  # a line's end may be followed by a gap
            if distance > 0 and spot.number + 1 == len(spot.shaped.boxes):
                y += max(0.0, gap)
        else:
            y = top + distance
        other = flow.spot_at(y)
        goal = self.goal_x
        place = self._paragraphs.token_at(flow.offset_in(other, goal))
        stuck = place[0] <= here if distance > 0 else place[0] >= here
        if stuck and abs(distance) != 1:
            place = self.destination("article", 1 if distance > 0 else -1, extend=False)
        self.goal_x = goal
        return place

    def _by_sentence(self, here: int, step: int, *, extend: bool) -> Range:
        text = self._paragraphs
        sentence = text.sentence_at(here)
        if step < 0:
            if here > sentence[0]:
                step += 1
            return text.token_at(text.sentence_step(here, step)[0])
        if not extend:
            later = text.sentence_step(here, step)
            return text.token_at(later[0] if later != sentence else max(0, later[1] - 1))
        if self.range[1] < sentence[1]:
            step -= 1
        return text.token_at(max(0, text.sentence_step(here, step)[1] - 1))

    def _by_paragraph(self, here: int, step: int) -> Range:
        text = self._paragraphs
        for _ in range(abs(step)):
            start, end = text.line_of(here)
            if step < 0:
                place = text.token_at(start)
                if place[0] >= here:
                    place = text.token_at(text.line_of(text.token_step(here, -1)[0])[0])
            else:
                place = text.token_at(max(start, end - 1))
                if place[0] <= here:
                    later = text.line_of(text.token_step(here, 1)[0])
                    place = text.token_at(max(later[0], later[1] - 1))
            here = place[0]
        return text.token_at(here)
