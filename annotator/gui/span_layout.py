"""Where marks go: which lane each takes under each line, where its tag hangs, how tall lines are.

Pure geometry in pixels: no Qt, no painting. A line box is, from top to bottom, a channel in which
link lines may run, the text, and one or more lanes. A lane holds bars and the tags that hang from
them. One lane is always there, so that the first mark on a line moves nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.gui.view_marks import Mark

Extent = tuple[float, float]
Placed = tuple[Mark, int, int]  # a mark and its range in its paragraph, in the units of the lines


@dataclass(slots=True)
class Segment:
    """The part of a mark on one line.

    `extents` are its left and right ends, more than one pair only where writing directions mix.
    `tag` is the extent of the tag, on the mark's first line only.
    """

    mark: Mark
    extents: list[Extent]
    first: bool
    last: bool
    lane: int = 0
    tag: Extent | None = None

    @property
    def left(self) -> float:
        """Left end of the text part."""
        return self.extents[0][0]

    @property
    def right(self) -> float:
        """Right end of the text part."""
        return self.extents[-1][1]

    @property
    def reach(self) -> Extent:
        """What it occupies of its lane: the bar and the tag."""
        if self.tag is None:
            return self.left, self.right
        return min(self.left, self.tag[0]), max(self.right, self.tag[1])


@dataclass(slots=True)
class LineBox:
    """One line of a paragraph: its range of text, its own font heights, and what `place` made.

    `lane_offsets` say how far below the text each lane begins.
    """

    start: int
    end: int
    ascent: float
    text_height: float
    top: float = 0.0
    height: float = 0.0
    lanes: int = 1
    lane_offsets: list[float] = field(default_factory=lambda: [0.0])
    segments: list[Segment] = field(default_factory=list)


class Measure(NamedTuple):
    """The sizes that decide the places, in pixels.

    `overhang` is how far a tag may reach out of the column into the margin, `pitch` the least
    distance from line to line, `gap` what stays free between two marks of a lane, `tag_width` the
    width of a tag with its padding. A lane without a tag on a line is only `thin_lane` high there.
    """

    column: float
    overhang: float
    channel: float
    lane: float
    thin_lane: float
    pitch: float
    gap: float
    tag_width: Callable[[str], float]


def place(
    lines: Sequence[LineBox],
    spans: Sequence[Placed],
    extents: Callable[[int, int, int], list[Extent]],
    measure: Measure,
    *,
    rtl: bool = False,
) -> float:
    """Gives each line its segments, lanes, top and height; returns the height of all.

    `extents(line, start, end)` gives the horizontal ends of a stretch of a line. In a paragraph
    that runs from right to left (`rtl`) tags hang from the right end.
    """
    for line in lines:
        line.segments = []
    starts = [line.start for line in lines]
    for mark, start, end in spans:
        for number in range(max(0, bisect_right(starts, start) - 1), len(lines)):
            line = lines[number]
            if line.start >= end:
                break
            found = extents(number, max(start, line.start), min(end, line.end))
            if found:
                line.segments.append(Segment(mark, found, start >= line.start, end <= line.end))
    top = 0.0
    for line in lines:
        if line.segments:
            _hang_tags(line.segments, measure, rtl)
        line.lanes = max(1, _stack(line.segments, measure.gap))
        line.top = top
        below = _lane_offsets(line, measure)
        line.height = max(measure.pitch, measure.channel + line.text_height + below)
        top += line.height
    return top


def text_top(line: LineBox, measure: Measure) -> float:
    """Where the text of a line begins, below its channel."""
    return line.top + measure.channel


def lane_top(line: LineBox, lane: int, measure: Measure) -> float:
    """Where a lane of a line begins: lane 0 touches the text."""
    return line.top + measure.channel + line.text_height + line.lane_offsets[lane]


def _lane_offsets(line: LineBox, measure: Measure) -> float:
    """Sets where the lanes of a line begin; returns the height of all together."""
    tagged = {0} | {segment.lane for segment in line.segments if segment.tag is not None}
    line.lane_offsets = []
    below = 0.0
    for lane in range(line.lanes):
        line.lane_offsets.append(below)
        below += measure.lane if lane in tagged else measure.thin_lane
    return below


def _hang_tags(segments: list[Segment], measure: Measure, rtl: bool) -> None:
    for segment in segments:
        if not segment.first:
            continue
        width = min(measure.column, measure.tag_width(segment.mark.tag))
        left = segment.right - width if rtl else segment.left
        left = max(-measure.overhang, min(left, measure.column + measure.overhang - width))
        segment.tag = (left, left + width)
    if len(segments) > 1 and not rtl:
        _make_room(sorted(segments, key=lambda s: (s.left, s.right, s.mark.id)), measure)


def _make_room(segments: list[Segment], measure: Measure) -> None:
    """Slides tags that are wider than their words to the left, off the next mark on the line.

    So a short mark and its neighbour share a lane more often. A tag never leaves its words, and
    only takes room that is free.
    """
    taken = -measure.overhang
    for rank, segment in enumerate(segments):
        following = next(
            (one.left for one in segments[rank + 1 :] if one.left > segment.left), None
        )
        if segment.tag is not None and following is not None and following >= segment.right:
            left, right = segment.tag
            too_far = right + measure.gap - following
            free = left - taken
            slack = right - segment.right
            if 0 < too_far <= min(free, slack):
                segment.tag = (left - too_far, right - too_far)
        taken = max(taken, segment.reach[1] + measure.gap)


def _stack(segments: list[Segment], gap: float) -> int:
    """Gives each segment the lane nearest to the text that is free; returns how many are used.

    Shorter marks come first, and a mark lies below every mark that it encloses, so that inner ones
    are always nearer to the words.
    """
    if len(segments) == 1:
        return 1
    segments.sort(
        key=lambda s: (s.mark.end - s.mark.start, s.mark.start, not s.mark.confirmed, s.mark.id)
    )
    lanes: list[list[Extent]] = []
    settled: list[Segment] = []
    for segment in segments:
        left, right = segment.reach
        mark = segment.mark
        lane = 0
        for inner in settled:
            if inner.lane >= lane and mark.start <= inner.mark.start and inner.mark.end <= mark.end:
                lane = inner.lane + 1
        while lane < len(lanes) and any(
            left < taken_right + gap and taken_left < right + gap
            for taken_left, taken_right in lanes[lane]
        ):
            lane += 1
        while len(lanes) <= lane:
            lanes.append([])
        lanes[lane].append((left, right))
        segment.lane = lane
        settled.append(segment)
    return len(lanes)
