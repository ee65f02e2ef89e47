"""What lies under a point of the article view."""

from __future__ import annotations

from typing import Literal, NamedTuple

from annotator.gui.span_layout import Segment, lane_top
from annotator.gui.view_flow import Flow, Spot
from annotator.gui.view_marks import Mark, innermost_first

Part = Literal["", "text", "tag", "start", "end", "fold"]
_HANDLE_REACH = 5.0


class Hit(NamedTuple):
    """The nearest character, the marks there (innermost first), and what part of them is meant.

    "start" and "end" are the selected mark's handles; "fold" is the line that
    stands for folded paragraphs; "" is plain text or the empty page.
    """

    offset: int
    marks: tuple[Mark, ...] = ()
    part: Part = ""
    on_text: bool = False


def hit(flow: Flow, x: float, y: float, selected: str) -> Hit:
    """What lies at a point of the flow; of the selected mark the handles come first."""
    spot = flow.spot_at(y)
    offset = flow.offset_in(spot, x)
    if spot.shaped.folded:
        return Hit(offset, (), "fold")
    measure = flow.measure_of(spot.index)
    inside = y - flow.tops[spot.index]
    if inside >= lane_top(spot.box, 0, measure):
        for segment in spot.box.segments:
            if segment.tag is None or not segment.tag[0] <= x <= segment.tag[1]:
                continue
            top = lane_top(spot.box, segment.lane, measure)
            if top <= inside < top + measure.lane:
                return Hit(offset, (segment.mark,), "tag")
        return Hit(offset)
    handle = _handle(spot, x, selected)
    if handle is not None:
        return handle_hit(offset, *handle)
    found = [
        segment.mark
        for segment in spot.box.segments
        if any(left <= x < right for left, right in segment.extents)
    ]
    on_text = bool(spot.text_line.naturalTextRect().adjusted(-3, -99, 3, 99).contains(x, inside))
    marks = tuple(innermost_first(found))
    return Hit(offset, marks, "text" if marks else "", on_text)


def handle_hit(offset: int, mark: Mark, side: Part) -> Hit:
    """A hit on a handle."""
    return Hit(offset, (mark,), side, True)


def _handle(spot: Spot, x: float, selected: str) -> tuple[Mark, Part] | None:
    """The handle at a place on a line: the nearer one of a narrow mark."""
    best: tuple[float, Mark, Part] | None = None
    for segment in spot.box.segments:
        if segment.mark.id != selected:
            continue
        for edge, part in _edges(spot, segment):
            distance = abs(x - edge)
            # Short words keep a middle that can be clicked.
            reach = min(_HANDLE_REACH, max(2.0, (segment.right - segment.left) / 4))
            outside = x < segment.left or x > segment.right
            limit = _HANDLE_REACH if outside else reach
            if distance <= limit and (best is None or distance < best[0]):
                best = distance, segment.mark, part
    return None if best is None else (best[1], best[2])


def _edges(spot: Spot, segment: Segment) -> list[tuple[float, Part]]:
    first, last = segment.left, segment.right
    if spot.shaped.paragraph.is_rtl:
        first, last = last, first
    found: list[tuple[float, Part]] = []
    if segment.first:
        found.append((first, "start"))
    if segment.last:
        found.append((last, "end"))
    return found
