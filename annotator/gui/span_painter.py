"""Paints an article: words, marks, tags, selection, caret. Knows no gestures and changes nothing.

Confirmed marks have a light fill, a solid bar and a solid tag; suggestions have no fill, a dashed
bar and a dashed outline round the tag, so that the two differ without any colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
)

from annotator.gui.link_painter import paint_links
from annotator.gui.paragraphs import Range
from annotator.gui.span_layout import Segment, lane_top
from annotator.gui.theme import Hue, Theme
from annotator.gui.view_flow import Flow, Spot
from annotator.gui.view_links import Drawing
from annotator.gui.view_shape import Shaped

_RADIUS = 3.0
_MOST_TAGS = 1_000


class Pull(NamedTuple):
    """A link that is being pulled from the tag of the mark `part` to a point of the flow."""

    part: str
    target: str
    point: QPointF


@dataclass(slots=True)
class Looks:
    """What is to be shown besides the text and its marks. Ranges are half-open; equal: none."""

    selected: str = ""
    hovered: str = ""
    selection: Range = (0, 0)
    caret: Range = (0, 0)
    found: Sequence[Range] = ()
    found_current: int = -1
    focused: bool = False
    links: Drawing = field(default_factory=Drawing)
    pull: Pull | None = None


class ArticlePainter:
    """Draws with one theme; keeps its pens and the pictures of tags."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._tags: dict[tuple[str, int, bool, bool, float, float], QPixmap] = {}

    def forget_tags(self) -> None:
        """Drops the pictures of tags: their font has changed."""
        self._tags.clear()

    def paint(self, painter: QPainter, flow: Flow, looks: Looks, visible: QRectF) -> None:
        """Draws what lies in `visible`, in the flow's coordinates."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = flow.index_at(visible.top())
        last = flow.index_at(visible.bottom())
        shown = []
        index = first
        while index <= last:
            shown.append((index, flow.need(index)))
            index = flow.next_index(index)
        spots = [
            spot
            for index, shaped in shown
            for spot in _spots(index, shaped, flow.tops[index], visible)
        ]
        for spot in spots:
            self._fills(painter, flow, spot)
        self._found(painter, flow, looks, shown)
        self._text(painter, flow, looks, shown, visible)
        self._dateline(painter, flow, visible)
        for spot in spots:
            self._bars(painter, flow, spot, looks)
        if looks.hovered and looks.hovered != looks.selected:
            self._ring(painter, flow, looks.hovered, spots, strong=False)
        if looks.selected:
            self._ring(painter, flow, looks.selected, spots, strong=True)
        elif looks.focused:
            self._caret(painter, flow, looks)
        paint_links(painter, self.theme, flow.type, looks.links)
        if looks.pull is not None:
            self._pull(painter, flow, looks.pull, spots)

    # -- under the words

    def _fills(self, painter: QPainter, flow: Flow, spot: Spot) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        # Shortest last: an inner mark's fill lies on top of those round it.
        for segment in reversed(spot.box.segments):
            if not segment.mark.confirmed:
                continue
            painter.setBrush(self.theme.hue(segment.mark.hue).fill)
            for extent in segment.extents:
                painter.drawRoundedRect(flow.text_rect(spot, extent), _RADIUS, _RADIUS)

    def _found(
        self, painter: QPainter, flow: Flow, looks: Looks, shown: list[tuple[int, Shaped]]
    ) -> None:
        if not looks.found or not shown:
            return
        start = shown[0][1].paragraph.start
        end = shown[-1][1].paragraph.end
        painter.setPen(Qt.PenStyle.NoPen)
        for number, (left, right) in enumerate(looks.found):
            if right <= start or left >= end:
                continue
            current = number == looks.found_current
            painter.setBrush(self.theme.colour("found_current" if current else "found"))
            for rect in flow.rects(left, right):
                painter.drawRoundedRect(rect, 2, 2)

    def _text(
        self,
        painter: QPainter,
        flow: Flow,
        looks: Looks,
        shown: list[tuple[int, Shaped]],
        visible: QRectF,
    ) -> None:
        painter.setPen(self.theme.colour("text"))
        for index, shaped in shown:
            top = flow.tops[index]
            if shaped.folded:
                self._fold(painter, flow, shaped, top)
                continue
            shaped.layout.draw(
                painter,
                QPointF(0.0, top),
                self._selected_text(shaped, looks),
                visible.adjusted(-200, -60, 200, 60),
            )

    def _fold(self, painter: QPainter, flow: Flow, shaped: Shaped, top: float) -> None:
        """A quiet line of words between two hairlines."""
        painter.save()
        words = shaped.text_lines[0].naturalTextRect()
        y = round(top + flow.type.fold_height / 2) + 0.5
        painter.setPen(QPen(self.theme.palette.color(QPalette.ColorRole.Mid), 1.0))
        painter.drawLine(QPointF(0.0, y), QPointF(words.left() - 16, y))
        painter.drawLine(QPointF(words.right() + 16, y), QPointF(flow.width, y))
        painter.setPen(self.theme.colour("muted"))
        shaped.layout.draw(painter, QPointF(0.0, top))
        painter.restore()

    def _selected_text(self, shaped: Shaped, looks: Looks) -> list[QTextLayout.FormatRange]:
        start, end = looks.selection
        paragraph = shaped.paragraph
        if start >= end or end <= paragraph.start or start >= paragraph.end:
            return []
        group = QPalette.ColorGroup.Active if looks.focused else QPalette.ColorGroup.Inactive
        look = QTextCharFormat()
        look.setBackground(self.theme.palette.brush(group, QPalette.ColorRole.Highlight))
        look.setForeground(self.theme.palette.brush(group, QPalette.ColorRole.HighlightedText))
        chosen = QTextLayout.FormatRange()
        chosen.start = paragraph.units.to_utf16(max(start, paragraph.start) - paragraph.start)
        last = paragraph.units.to_utf16(min(end, paragraph.end) - paragraph.start)
        chosen.length = last - chosen.start
        chosen.format = look
        return [chosen]

    def _dateline(self, painter: QPainter, flow: Flow, visible: QRectF) -> None:
        top = flow.dateline_top()
        if not flow.dateline or not visible.top() - 40 < top < visible.bottom():
            return
        painter.setFont(flow.type.dateline)
        painter.setPen(self.theme.colour("muted"))
        metrics = QFontMetricsF(flow.type.dateline)
        words = metrics.elidedText(flow.dateline, Qt.TextElideMode.ElideRight, flow.width)
        rtl = flow.paragraphs.items[0].is_rtl
        left = flow.width - metrics.horizontalAdvance(words) if rtl else 0.0
        painter.drawText(QPointF(left, top + flow.type.dateline_rise + metrics.ascent()), words)

    # -- under the lines

    def _bars(self, painter: QPainter, flow: Flow, spot: Spot, looks: Looks) -> None:
        measure = flow.measure_of(spot.index)
        top = flow.tops[spot.index]
        thick = flow.type.bar
        for segment in spot.box.segments:
            mark = segment.mark
            hue = self.theme.hue(mark.hue)
            y = top + lane_top(spot.box, segment.lane, measure)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(hue.line, thick)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if not mark.confirmed:
                pen.setDashPattern([2.0, 1.5])
            painter.setPen(pen)
            middle = y + thick / 2
            for left, right in segment.extents:
                painter.drawLine(QPointF(left + 0.5, middle), QPointF(right - 0.5, middle))
            if segment.tag is not None:
                left, right = segment.tag
                picture = self._tag(painter, flow, segment, mark.id == looks.selected)
                painter.drawPixmap(QPointF(round(left), round(y + thick)), picture)

    def _tag(self, painter: QPainter, flow: Flow, segment: Segment, strong: bool) -> QPixmap:
        mark = segment.mark
        left, right = segment.tag or (0.0, 0.0)
        ratio = painter.device().devicePixelRatioF()
        key = (mark.tag, mark.hue, mark.confirmed, strong, right - left, ratio)
        picture = self._tags.get(key)
        if picture is None:
            if len(self._tags) >= _MOST_TAGS:
                self._tags.clear()
            picture = self._draw_tag(flow, key, self.theme.hue(mark.hue))
            self._tags[key] = picture
        return picture

    def _draw_tag(
        self, flow: Flow, key: tuple[str, int, bool, bool, float, float], hue: Hue
    ) -> QPixmap:
        words, _, confirmed, strong, width, ratio = key
        height = flow.type.tag_height
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.5, 0.5, width - 1, height - 1)
        ground, ink = tag_colours(hue, confirmed=confirmed, strong=strong)
        painter.setBrush(Qt.BrushStyle.NoBrush if ground is None else ground)
        if confirmed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), _RADIUS, _RADIUS)
        else:
            pen = QPen(hue.on_ink if strong else hue.line, 1.0)
            pen.setDashPattern([2.5, 2.0])
            painter.setPen(pen)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setFont(flow.type.tag)
        painter.setPen(ink)
        metrics = flow.type.tag_metrics
        room = width - 2 * flow.type.tag_pad + 1
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        baseline = (height + metrics.capHeight()) / 2
        painter.drawText(QPointF(flow.type.tag_pad, round(baseline)), words)
        painter.end()
        return picture

    # -- over the words

    def _ring(
        self, painter: QPainter, flow: Flow, mark_id: str, spots: list[Spot], *, strong: bool
    ) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for spot in spots:
            for segment in spot.box.segments:
                if segment.mark.id != mark_id:
                    continue
                hue = self.theme.hue(segment.mark.hue)
                painter.setPen(QPen(hue.ink if strong else hue.line, 1.5 if strong else 1.0))
                for extent in segment.extents:
                    rect = flow.text_rect(spot, extent).adjusted(-1.5, -0.5, 1.5, 0.5)
                    painter.drawRoundedRect(rect, _RADIUS + 1, _RADIUS + 1)
                if strong:
                    self._handles(painter, flow, spot, segment, hue.ink)

    def _handles(
        self, painter: QPainter, flow: Flow, spot: Spot, segment: Segment, colour: QColor
    ) -> None:
        rtl = spot.shaped.paragraph.is_rtl
        rect = flow.text_rect(spot, (segment.left, segment.right))
        painter.save()
        painter.setPen(QPen(self.theme.colour("base"), 1.0))
        painter.setBrush(colour)
        for wanted, x in (
            (segment.last if rtl else segment.first, rect.left() - 1.5),
            (segment.first if rtl else segment.last, rect.right() + 1.5),
        ):
            if wanted:
                painter.drawRoundedRect(QRectF(x - 2.5, rect.center().y() - 6, 5, 12), 2.5, 2.5)
        painter.restore()

    def _pull(self, painter: QPainter, flow: Flow, pull: Pull, spots: list[Spot]) -> None:
        if pull.target:
            self._ring(painter, flow, pull.target, spots, strong=False)
        colour = self.theme.palette.color(QPalette.ColorRole.Link)
        painter.setPen(QPen(colour, max(2.0, flow.type.size / 8)))
        for spot, segment in flow.segments_of(pull.part)[:1]:
            left, right = segment.tag or (segment.left, segment.right)
            lane = lane_top(spot.box, segment.lane, flow.measure_of(spot.index))
            middle = flow.tops[spot.index] + lane + flow.type.bar + flow.type.tag_height / 2
            painter.drawLine(QPointF((left + right) / 2, middle), pull.point)
        painter.setBrush(colour if pull.target else self.theme.colour("base"))
        painter.drawEllipse(pull.point, 4.0, 4.0)

    def _caret(self, painter: QPainter, flow: Flow, looks: Looks) -> None:
        colour = self.theme.colour("accent")
        if looks.selection[0] < looks.selection[1]:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.25))
        for rect in flow.rects(*looks.caret):
            painter.drawRoundedRect(rect.adjusted(-2, 0.5, 2, -0.5), _RADIUS, _RADIUS)


def tag_colours(hue: Hue, *, confirmed: bool, strong: bool) -> tuple[QColor | None, QColor]:
    """Ground and ink of a tag. Strong is the selected mark's."""
    if strong:
        return hue.ink, hue.on_ink
    return (hue.fill if confirmed else None), hue.ink


def _spots(index: int, shaped: Shaped, top: float, visible: QRectF) -> list[Spot]:
    return [
        Spot(index, shaped, number)
        for number, box in enumerate(shaped.boxes)
        if top + box.top < visible.bottom() and top + box.top + box.height > visible.top()
    ]
