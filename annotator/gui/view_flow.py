"""Paragraph after paragraph down the page: shaping, heights, and where everything is.

Only paragraphs near the eye are shaped; the others have an estimated height until idle time
corrects it. Coordinates: x from the left edge of the column, y from the top of the article. Offsets
are code points of the whole text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLine

from annotator.gui.paragraphs import Paragraphs
from annotator.gui.span_layout import Extent, LineBox, Measure, Segment, place, text_top
from annotator.gui.view_folds import Fold, Folds
from annotator.gui.view_fonts import Typography
from annotator.gui.view_marks import MarkBook
from annotator.gui.view_shape import Shaped, extents, folded, shape

# Characters whose shaped form is kept: about 100 bytes each.
_KEPT = 160_000


@dataclass(frozen=True, slots=True)
class Spot:
    """A line of the article: its paragraph's index and what is known of it."""

    index: int
    shaped: Shaped
    number: int

    @property
    def box(self) -> LineBox:
        """The line's geometry."""
        return self.shaped.boxes[self.number]

    @property
    def text_line(self) -> QTextLine:
        """Qt's line."""
        return self.shaped.text_lines[self.number]


class Flow:
    """The geometry of one open article at one width."""

    def __init__(
        self, type_: Typography, paragraphs: Paragraphs, marks: MarkBook, dateline: str
    ) -> None:
        self.type = type_
        self.paragraphs = paragraphs
        self.marks = marks
        self.dateline = dateline
        self.folds = Folds()
        self.width = 0.0
        self._body = self._head = type_.measure(0.0, headline=False)
        self._shaped: OrderedDict[int, Shaped] = OrderedDict()
        self._kept = 0
        count = len(paragraphs)
        self.heights = [0.0] * count
        self._exact = bytearray(count)
        self._tops = [0.0] * (count + 1)
        self._tops_stale = False
        self._next_idle = 0

    # -- heights

    def set_width(self, width: float) -> None:
        """Lays everything out anew for a column of this width."""
        self.width = width
        self._body = self.type.measure(width, headline=False)
        self._head = self.type.measure(width, headline=True)
        self._shaped.clear()
        self._kept = 0
        self._exact = bytearray(len(self.heights))
        self._estimate(range(len(self.heights)))

    def _estimate(self, indices: range) -> None:
        """Takes heights for these paragraphs from their lengths, until they are shaped."""
        per_line = max(1.0, self.width / self.type.character)
        body = max(self._body.pitch, self.type.size * 1.2 + self._body.channel + self._body.lane)
        head = max(self._head.pitch, self.type.size * 2 + self._head.channel + self._head.lane)
        gap = float(self.type.paragraph_gap)
        for index in indices:  # a long article has thousands, and nearly all are plain ones
            paragraph = self.paragraphs.items[index]
            if paragraph.headline:
                lines = int(len(paragraph.text) / (per_line * 0.6)) + 1
                self.heights[index] = lines * head + self._after(index)
            else:
                lines = int((paragraph.end - paragraph.start) / per_line) + 1
                self.heights[index] = lines * body + (gap if paragraph.ends_line else 0.0)
            self._exact[index] = 0
        self._next_idle = min(self._next_idle, indices.start)
        self._tops_stale = True
        for fold in self.folds.between(indices.start, indices.stop):
            for index in range(fold.first, fold.last + 1):
                self.heights[index] = self.type.fold_height if index == fold.first else 0.0
                self._exact[index] = 1

    def set_folds(self, folds: Folds) -> None:
        """Folds some paragraphs away, and shows those that were."""
        self.folds = folds
        self.set_width(self.width)

    def unfold(self, fold: Fold) -> None:
        """Shows what a fold hides."""
        self.folds.open(fold)
        hidden = range(fold.first, fold.last + 1)
        for index in hidden:
            self._shaped.pop(index, None)  # counted as little as nothing
        self._estimate(hidden)

    def next_index(self, index: int) -> int:
        """The paragraph below one; what a fold hides is passed over."""
        fold = self.folds.at(index)
        return index + 1 if fold is None else fold.last + 1

    @property
    def tops(self) -> list[float]:
        """The top of each paragraph and, last, the bottom of the article, by what is known now."""
        if self._tops_stale:
            first = float(self.type.margin)
            if self.dateline and not self.paragraphs.items[0].headline:
                first += self.type.dateline_height + self.type.dateline_gap
            self._tops = list(accumulate(self.heights, initial=first))
            self._tops_stale = False
        return self._tops

    @property
    def height(self) -> float:
        """The height of the whole article with its margins."""
        return self.tops[-1] + 2 * self.type.margin

    def dateline_top(self) -> float:
        """Where the date line stands: under the headline."""
        last = -1
        while self.paragraphs.items[last + 1].headline:
            last += 1
            if last + 1 == len(self.paragraphs):
                break
        if last < 0:
            return float(self.type.margin)
        return self.tops[last + 1] - self.type.dateline_gap - self.type.dateline_height

    def _after(self, index: int) -> float:
        """The space below a paragraph."""
        paragraph = self.paragraphs.items[index]
        if not paragraph.ends_line:
            return 0.0
        if not paragraph.headline:
            return float(self.type.paragraph_gap)
        if not self.dateline:
            return float(self.type.dateline_gap)
        return float(self.type.dateline_height + self.type.dateline_gap)

    # -- shaping

    def measure_of(self, index: int) -> Measure:
        """The sizes by which marks are placed in a paragraph."""
        return self._head if self.paragraphs.items[index].headline else self._body

    def need(self, index: int) -> Shaped:
        """A paragraph laid out; its height may change by it, and all tops below."""
        shaped = self._shaped.get(index)
        if shaped is None:
            shaped = self._shape(index)
            self._shaped[index] = shaped
            self._kept += self._weight(shaped)
            while self._kept > _KEPT and len(self._shaped) > 1:
                _, dropped = self._shaped.popitem(last=False)
                self._kept -= self._weight(dropped)
        else:
            self._shaped.move_to_end(index)
        if shaped.stale:
            self._place(index, shaped)
        return shaped

    @staticmethod
    def _weight(shaped: Shaped) -> int:
        return 0 if shaped.folded else len(shaped.paragraph.text)

    def marks_changed(self, indices: set[int]) -> None:
        """Says that the marks of these paragraphs differ; they are placed when next needed."""
        for index in indices:
            fold = self.folds.at(index)
            if fold is not None:
                self.unfold(fold)
            shaped = self._shaped.get(index)
            if shaped is not None:
                shaped.stale = True
            self._exact[index] = 0
            self._next_idle = min(self._next_idle, index)

    def measure_one(self) -> tuple[int, float] | None:
        """Finds the height of one more paragraph: its index and by how much it was wrong.

        None when all are known. What is off screen is not kept.
        """
        index = self._exact.find(0, self._next_idle)
        self._next_idle = index
        if index < 0:
            self._next_idle = len(self._exact)
            return None
        before = self.heights[index]
        shaped = self._shaped.get(index)
        self._place(index, self._shape(index) if shaped is None else shaped)
        return index, self.heights[index] - before

    def _shape(self, index: int) -> Shaped:
        paragraph = self.paragraphs.items[index]
        fold = self.folds.at(index)
        if fold is not None:
            return folded(
                paragraph, fold.text if index == fold.first else "", self.type, self.width
            )
        return shape(paragraph, self.type, self.width)

    def _place(self, index: int, shaped: Shaped) -> None:
        paragraph = shaped.paragraph
        units = paragraph.units
        spans = [
            (
                mark,
                units.to_utf16(max(mark.start, paragraph.start) - paragraph.start),
                units.to_utf16(min(mark.end, paragraph.end) - paragraph.start),
            )
            for mark in self.marks.of_paragraph(index)
        ]
        measure = self.measure_of(index)
        height = place(
            shaped.boxes,
            spans,
            lambda number, start, end: extents(shaped, number, start, end),
            measure,
            rtl=paragraph.is_rtl,
        )
        for box, line in zip(shaped.boxes, shaped.text_lines, strict=True):
            line.setPosition(QPointF(0.0, text_top(box, measure)))
        shaped.tops = [box.top for box in shaped.boxes]
        shaped.stale = False
        height += self._after(index)
        self._exact[index] = 1
        if height != self.heights[index]:
            self.heights[index] = height
            self._tops_stale = True

    # -- places

    def index_at(self, y: float) -> int:
        """Index of the paragraph at a height."""
        return max(0, min(len(self.heights) - 1, bisect_right(self.tops, y) - 1))

    def spot_of(self, offset: int) -> Spot:
        """The line that shows an offset."""
        index = self.paragraphs.index_at(offset)
        shaped = self.need(index)
        paragraph = shaped.paragraph
        unit = paragraph.units.to_utf16(min(offset, paragraph.end) - paragraph.start)
        starts = [box.start for box in shaped.boxes]
        return Spot(index, shaped, max(0, bisect_right(starts, unit) - 1))

    def spot_at(self, y: float) -> Spot:
        """The line at a height, else the nearest."""
        index = self.index_at(y)
        shaped = self.need(index)
        inside = y - self.tops[index]
        return Spot(index, shaped, max(0, bisect_right(shaped.tops, inside) - 1))

    def text_rect(self, spot: Spot, extent: Extent) -> QRectF:
        """The rectangle of a stretch of a line's text."""
        top = self.tops[spot.index] + text_top(spot.box, self.measure_of(spot.index))
        return QRectF(extent[0], top, extent[1] - extent[0], spot.box.text_height)

    def rects(self, start: int, end: int) -> Iterator[QRectF]:
        """The rectangles of a range of text, line by line, of laid-out paragraphs only."""
        for index in self.paragraphs.indices(start, end):
            shaped = self._shaped.get(index)
            if shaped is None or shaped.stale or not self.heights[index]:
                continue
            paragraph = shaped.paragraph
            if end <= paragraph.start or start >= paragraph.end:
                continue
            first = paragraph.units.to_utf16(max(start, paragraph.start) - paragraph.start)
            last = paragraph.units.to_utf16(min(end, paragraph.end) - paragraph.start)
            for number, box in enumerate(shaped.boxes):
                if box.start >= last or box.end <= first:
                    continue
                for extent in extents(shaped, number, max(first, box.start), min(last, box.end)):
                    yield self.text_rect(Spot(index, shaped, number), extent)

    def offset_in(self, spot: Spot, x: float) -> int:
        """The offset of the character at a place on a line, else the nearest."""
        if spot.shaped.folded:
            return spot.shaped.paragraph.start
        unit = spot.text_line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        paragraph = spot.shaped.paragraph
        inside = min(unit, max(spot.box.start, spot.box.end - 1))
        return paragraph.start + paragraph.units.to_code_point(inside)

    def segments_of(self, mark_id: str) -> list[tuple[Spot, Segment]]:
        """The visible parts of a mark, in reading order; its paragraphs are laid out for it."""
        mark = self.marks.get(mark_id)
        if mark is None:
            return []
        found = []
        for index in self.paragraphs.indices(mark.start, mark.end):
            shaped = self.need(index)
            for number, box in enumerate(shaped.boxes):
                found += [
                    (Spot(index, shaped, number), segment)
                    for segment in box.segments
                    if segment.mark.id == mark_id
                ]
        return found
