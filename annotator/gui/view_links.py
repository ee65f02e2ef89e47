"""The way a link's line takes across the page: along channels and margins, not through words.

Geometry only. From the part's text the line goes up into the channel above its line. To a total on
the same line it stays there; to one on the line above it comes up beside the total's tag, where
that is free; otherwise it goes by a margin to the channel above the total and comes down on it. An
end that is out of sight gets a chip at the edge of the view.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from annotator.gui.span_layout import Segment, lane_top
from annotator.gui.view_chips import ChipShelf, EdgeChip
from annotator.gui.view_flow import Flow, Spot
from annotator.gui.view_marks import Link, Mark, Tie

_FIRST_TRACK = 12.0  # from the column's edge to the first vertical line in the margin
_NEXT_TRACK = 6.0
_RADIUS = 5.0
_TIE_STEP = 4.0  # between the lines that leave a mark's words upwards
_DOCK = 0.65  # from a tag's end to the line that comes up beside it, in text sizes


class Route(NamedTuple):
    """A line from point to point, at right angles, in the hue of the total.

    There is an arrow at its end where `arrow` is set.
    """

    points: tuple[QPointF, ...]
    arrow: bool
    hue: int


class LinkLabel(NamedTuple):
    """A few words beside a line."""

    rect: QRectF
    text: str
    hue: int


class TieLine(NamedTuple):
    """A dotted line to words, and the rectangles of the words."""

    points: tuple[QPointF, ...]
    words: tuple[QRectF, ...]


class Drawing(NamedTuple):
    """All that is to be drawn of the links of one mark."""

    routes: tuple[Route, ...] = ()
    labels: tuple[LinkLabel, ...] = ()
    chips: tuple[EdgeChip, ...] = ()
    ties: tuple[TieLine, ...] = ()


class _End(NamedTuple):
    """One end of a link in sight: the middle of its words and the channel above them."""

    mark: Mark | None
    spot: Spot
    x: float
    text_top: float
    channel: float


class LinkRouter:
    """Routes the links of one mark for one view of a flow."""

    def __init__(self, flow: Flow, visible: QRectF, room: float) -> None:
        self._flow = flow
        self._visible = visible
        self._room = room  # width of each margin
        self._ends: dict[str, _End | float] = {}
        self._shelf = ChipShelf(flow.type, visible, flow.width, room)
        self._taken: list[QRectF] = []

    def draw(self, links: Iterable[Link]) -> Drawing:
        """Lines, labels and chips for these links."""
        routes: list[Route] = []
        labels: list[LinkLabel] = []
        by_target: dict[str, list[Link]] = defaultdict(list)
        for link in links:
            if self._flow.marks.get(link.source) and self._flow.marks.get(link.target):
                by_target[link.target].append(link)
        for rank, group in enumerate(by_target.values()):
            track = self._track(group, rank)
            said: set[tuple[int, int, str]] = set()
            for link in group:
                route = self._route(link, track)
                if route is None:
                    continue
                routes.append(route)
                near = self._end(link.source)
                if not isinstance(near, _End):
                    near = self._end(link.target)
                if isinstance(near, _End):
                    line = (near.spot.index, near.spot.number, link.text)
                    if line not in said:
                        said.add(line)
                        labels += self._label(link.text, near, route)
        return Drawing(tuple(routes), tuple(labels), self._shelf.chips())

    def draw_with_ties(self, links: Iterable[Link], ties: Sequence[Tie]) -> Drawing:
        """The same, and dotted lines to the words that marks are tied to."""
        drawn = self.draw(links)
        lines: list[TieLine] = []
        labels = list(drawn.labels)
        for rank, tie in enumerate(ties):
            near = self._end(tie.mark_id)
            if not isinstance(near, _End):
                continue
            near = near._replace(x=near.x - _TIE_STEP * (rank + 1), channel=near.channel + 1.5)
            far = self._words_end(tie)
            if not isinstance(far, _End):
                self._shelf.add_words(tie.text, tie.start, below=far > 0)
                continue
            track = -_FIRST_TRACK - _NEXT_TRACK * (rank + 1)
            words = tuple(self._flow.rects(tie.start, tie.end))
            line = TieLine(_between(near, far, max(track, 4.0 - self._room)), words)
            lines.append(line)
            labels += self._label(tie.text, far, Route(line.points, False, -1), near=far.x)
        return Drawing(drawn.routes, tuple(labels), self._shelf.chips(), tuple(lines))

    def _words_end(self, tie: Tie) -> _End | float:
        """The words of a tie in sight, else -1.0 or 1.0: they lie above or below."""
        spot = self._flow.spot_of(tie.start)
        rect = next(self._flow.rects(tie.start, tie.end), QRectF())
        y = self._flow.tops[spot.index] + spot.box.top + spot.box.height / 2
        if rect.isEmpty() or not self._visible.top() < y < self._visible.bottom():
            return -1.0 if y < self._visible.center().y() else 1.0
        channel = self._flow.tops[spot.index] + spot.box.top + 2.0
        return _End(None, spot, rect.center().x(), rect.top(), channel)

    def _end(self, mark_id: str) -> _End | float:
        """An end in sight, else -1.0 or 1.0: it lies above or below."""
        if mark_id not in self._ends:
            self._ends[mark_id] = self._find(mark_id)
        return self._ends[mark_id]

    def _find(self, mark_id: str) -> _End | float:
        flow = self._flow
        mark = flow.marks.by_id[mark_id]
        index = flow.paragraphs.index_at(mark.start)
        if flow.tops[index + 1] < self._visible.top():
            return -1.0
        if flow.tops[index] > self._visible.bottom():
            return 1.0
        spot, segment = flow.segments_of(mark_id)[0]
        rect = flow.text_rect(spot, (segment.left, segment.right))
        if rect.center().y() < self._visible.top():
            return -1.0
        if rect.center().y() > self._visible.bottom():
            return 1.0
        channel = flow.tops[spot.index] + spot.box.top + 0.5
        return _End(mark, spot, _middle(segment), rect.top(), channel)

    def _track(self, group: Sequence[Link], rank: int) -> float:
        """The x of the vertical line that all links to one total share: the nearer margin's."""
        ids = {link.source for link in group} | {group[0].target}
        xs = [end.x for end in map(self._end, ids) if isinstance(end, _End)]
        right = bool(xs) and sum(xs) / len(xs) > self._flow.width / 2
        # On the right, tags may hang into the margin; the line goes outside them.
        first = self._flow.measure_of(0).overhang + 4 if right else _FIRST_TRACK
        out = min(first + rank * _NEXT_TRACK, max(4.0, self._room - 4))
        return self._flow.width + out if right else -out

    def _route(self, link: Link, track: float) -> Route | None:
        source, target = self._end(link.source), self._end(link.target)
        hue = self._flow.marks.by_id[link.target].hue
        if isinstance(source, _End) and isinstance(target, _End):
            dock = self._dock(source, target)
            if dock is not None:
                return Route(_to_dock(source, dock, _DOCK * self._flow.type.size), True, hue)
            return Route(_between(source, target, track), True, hue)
        if isinstance(source, _End):
            assert isinstance(target, float)
            edge = self._chip(link.target, target)
            return Route((*_out(source, track), QPointF(track, edge)), False, hue)
        if isinstance(target, _End):
            edge = self._chip(link.source, source)
            return Route((QPointF(track, edge), *reversed(_out(target, track))), True, hue)
        return None

    def _dock(self, source: _End, target: _End) -> QPointF | None:
        """Where a line from the next line of text can come up beside the target's tag, if free."""
        spot = target.spot
        if (source.spot.index, source.spot.number) != (spot.index, spot.number + 1):
            return None
        flow = self._flow
        measure = flow.measure_of(spot.index)
        assert target.mark is not None
        own = next(one for one in spot.box.segments if one.mark.id == target.mark.id)
        if own.tag is None:
            return None
        turn = _DOCK * flow.type.size
        left, right = own.tag[1], own.tag[1] + 2 * turn
        if right > flow.width + measure.overhang:
            return None
        for other in spot.box.segments:
            if other is not own and other.lane >= own.lane:
                taken_left, taken_right = other.reach
                if left < taken_right and taken_left < right:
                    return None
        top = flow.tops[spot.index] + lane_top(spot.box, own.lane, measure)
        bottom = flow.tops[spot.index] + spot.box.top + spot.box.height
        self._taken.append(QRectF(left, top, right - left, bottom - top))
        return QPointF(left + 1, top + flow.type.bar + flow.type.tag_height / 2)

    def _chip(self, mark_id: str, side: float) -> float:
        """The y at which lines to a mark out of sight end."""
        return self._shelf.add_mark(self._flow.marks.by_id[mark_id], below=side > 0)

    def _label(
        self, text: str, end: _End, route: Route, near: float | None = None
    ) -> list[LinkLabel]:
        """The words beside a line, where they cover nothing; none where there is no room.

        In the middle of the line, else where `near` says, or as near to it as may be.
        """
        if not text:
            return []
        width = self._flow.type.tag_width(text)
        height = float(self._flow.type.tag_height)
        xs = [point.x() for point in route.points]
        left, right = max(0.0, min(xs)), min(self._flow.width, max(xs))
        taken = [*self._above(end), *self._taken]
        middle = ((left + right) / 2 if near is None else near) - width / 2
        farther = (middle + sign * step for step in range(8, 900, 8) for sign in (-1, 1))
        for x in chain((middle,), farther):
            if x < left - width or x + width > right + width:
                continue
            rect = QRectF(x, end.channel - height - 1.5, width, height)
            inside = x >= 0 and x + width <= self._flow.width
            if inside and not any(rect.adjusted(-3, 0, 3, 0).intersects(one) for one in taken):
                self._taken.append(rect)
                return [LinkLabel(rect, text, route.hue)]
        return []

    def _above(self, end: _End) -> list[QRectF]:
        """What stands in the lanes and the text of the line above one."""
        flow = self._flow
        above = flow.tops[end.spot.index] + end.spot.box.top - 1
        if above < 0:
            return []
        spot = flow.spot_at(above)
        measure = flow.measure_of(spot.index)
        top = flow.tops[spot.index]
        text = flow.text_rect(spot, (-1e4, 2e4))
        found = [text]
        if flow.dateline and spot.shaped.paragraph.headline:
            found.append(QRectF(-1e4, flow.dateline_top(), 2e4, flow.type.dateline_height))
        for segment in spot.box.segments:
            left, right = segment.reach
            y = top + lane_top(spot.box, segment.lane, measure)
            found.append(QRectF(left, y, right - left, measure.lane))
        return found


def _middle(segment: Segment) -> float:
    return (segment.left + segment.right) / 2


def _out(end: _End, track: float) -> list[QPointF]:
    return [
        QPointF(end.x, end.text_top),
        QPointF(end.x, end.channel),
        QPointF(track, end.channel),
    ]


def _between(source: _End, target: _End, track: float) -> tuple[QPointF, ...]:
    if abs(source.channel - target.channel) < 1:
        return (
            QPointF(source.x, source.text_top),
            QPointF(source.x, source.channel),
            QPointF(target.x, target.channel),
            QPointF(target.x, target.text_top),
        )
    return (*_out(source, track), *reversed(_out(target, track)))


def _to_dock(source: _End, dock: QPointF, turn: float) -> tuple[QPointF, ...]:
    return (
        QPointF(source.x, source.text_top),
        QPointF(source.x, source.channel),
        QPointF(dock.x() + turn, source.channel),
        QPointF(dock.x() + turn, dock.y()),
        dock,
    )


def rounded(points: Sequence[QPointF]) -> QPainterPath:
    """A path along points with its corners rounded."""
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_towards(corner, before))
        path.quadTo(corner, _towards(corner, after))
    path.lineTo(points[-1])
    return path


def arrow_head(points: Sequence[QPointF], size: float) -> QPolygonF:
    """The arrow at the end of a line, in the direction of its last piece."""
    tip, before = points[-1], points[-2]
    way = tip - before
    length = max(1e-6, abs(way.x()) + abs(way.y()))
    ahead = way * (size / length)
    aside = QPointF(-ahead.y(), ahead.x())
    tip = tip + ahead * 0.3
    return QPolygonF([tip, tip - ahead + aside, tip - ahead - aside])


def _towards(start: QPointF, end: QPointF) -> QPointF:
    """A point near `start` on the way to `end`, at most half-way."""
    way = end - start
    length = max(1e-6, abs(way.x()) + abs(way.y()))
    return start + way * min(0.5, _RADIUS / length)
