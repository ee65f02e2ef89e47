"""The page the article view draws on: geometry, scrolling and painting, without gestures.

It holds what is shown and where; `ArticleView` adds caret, selection and mouse.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.gui.mirroring import placed
from annotator.gui.paragraphs import Paragraphs, Range
from annotator.gui.quiet import give_viewport
from annotator.gui.span_painter import ArticlePainter, Looks
from annotator.gui.theme import Theme, load_theme
from annotator.gui.view_chips import EdgeChip
from annotator.gui.view_flow import Flow
from annotator.gui.view_folds import Fold, Folds
from annotator.gui.view_fonts import Typography
from annotator.gui.view_hit import Hit, hit
from annotator.gui.view_links import Drawing, LinkRouter
from annotator.gui.view_marks import Link, Mark, MarkBook, Tie
from annotator.gui.view_scroll import Anchor, Scroller, WheelGlide
from annotator.gui.view_scrollbar import SlimScrollBar

_FOCUS = 2  # width of the edge that says that the keyboard is here


class ArticlePage(QAbstractScrollArea):
    """Shows one article, or a sentence in its place."""

    def __init__(self, parent: QWidget | None = None, theme: Theme | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.paragraphs = Paragraphs()
        self.marks = MarkBook(self.paragraphs)
        self._type = Typography()
        self._painter = ArticlePainter(theme or load_theme("light"))
        self._looks = Looks()
        self._flow: Flow | None = None
        self.links_of: Callable[[str], Sequence[Link]] = lambda _mark_id: ()
        self.ties_of: Callable[[str], Sequence[Tie]] = lambda _mark_id: ()
        self._message = ""
        self._held: Anchor | None = None
        self._folding = False
        self._scroller = Scroller(self, self.viewport().update)
        self._glide = WheelGlide(self)

    def _show_article(
        self,
        text: str,
        headline_end: int,
        dateline: str,
        marks: Sequence[Mark] | Iterator[Mark],
    ) -> None:
        self._show_nothing("")
        self.paragraphs = Paragraphs(text, headline_end)
        self.marks = MarkBook(self.paragraphs, marks)
        self._flow = Flow(self._type, self.paragraphs, self.marks, dateline)
        self._flow.folds = self._made_folds()
        self._flow.set_width(self._column())
        self._scroller.attach(self._flow)

    def _show_nothing(self, message: str) -> None:
        self._glide.stop()
        self._looks = Looks()
        self._message = message
        self._held = None
        self.paragraphs = Paragraphs()
        self.marks = MarkBook(self.paragraphs)
        self._flow = None
        self._scroller.attach(None)
        self.viewport().update()

    def _show_marks(self, change: Callable[[MarkBook], set[int]], steady: int) -> None:
        """Takes on other marks; the line with the offset `steady` does not move, if in view."""
        if self._flow is None:
            return
        anchor = self._scroller.anchor(steady)
        touched = change(self.marks)
        if touched:
            self._flow.marks_changed(touched)
            self._scroller.restore(anchor)
            self._scroller.reflowed()
        self.viewport().update()

    @property
    def fold_count(self) -> int:
        """How many lines stand for folded paragraphs."""
        return len(self._flow.folds) if self._flow is not None else 0

    def _made_folds(self) -> Folds:
        if not self._folding:
            return Folds()
        return Folds.without_marks(self.paragraphs, self.marks, self._fold_words)

    def _fold_words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 paragraph without marks")
        return self.tr("{0:,} paragraphs without marks").format(count)

    def _refold(self, *, folding: bool, steady: int) -> None:
        """Folds paragraphs without marks away, or shows them; the line with `steady` stays."""
        self._folding = folding
        if self._flow is not None:
            anchor = self._scroller.anchor(steady)
            self._flow.set_folds(self._made_folds())
            self._scroller.restore(anchor)
            self._scroller.reflowed()
            self.viewport().update()

    def _unfold(self, start: int, end: int) -> bool:
        """Shows the folded paragraphs that a range touches; gives whether there were any."""
        flow = self._flow
        if flow is None or not len(flow.folds):
            return False
        found = {flow.folds.at(index) for index in self.paragraphs.indices(start, end)} - {None}
        if not found:
            return False
        anchor = self._scroller.anchor(start)
        for fold in found:
            assert fold is not None
            flow.unfold(fold)
        self._scroller.restore(anchor)
        self._scroller.reflowed()
        self.viewport().update()
        return True

    def _fold_at(self, offset: int) -> Fold | None:
        if self._flow is None:
            return None
        return self._flow.folds.at(self.paragraphs.index_at(offset))

    def set_found(self, ranges: Sequence[Range], current: int = -1) -> None:
        """Paints search hits; scrolls to the one with index `current`, if any."""
        self._looks.found = tuple(ranges)
        self._looks.found_current = current
        if self._flow is not None and 0 <= current < len(ranges):
            self._scroller.reveal(*ranges[current])
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Paints with another theme from now on."""
        self._painter = ArticlePainter(theme)
        self.viewport().update()

    @property
    def text_size(self) -> int:
        """The size of the text in pixels."""
        return self._type.size

    def set_text_size(self, pixels: int) -> None:
        """Shows the text in a size from 10 to 40 pixels; what is at the top edge stays there."""
        self.set_type(Typography(pixels, *self._type.choices))

    def set_type(self, type_: Typography) -> None:
        """Shows the text in other fonts and distances; what is at the top edge stays there."""
        self._type = type_
        self._painter.forget_tags()
        if self._flow is not None:
            anchor = self._held or self._scroller.anchor()
            self._flow.type = self._type
            self._reflow(anchor)

    def scroll_place(self) -> int:
        """The offset of the line at the top edge, to come back to after closing."""
        if self._scroller.y == 0:
            return 0
        return (self._held or self._scroller.anchor()).offset

    def set_scroll_place(self, place: int) -> None:
        """Brings the line with this offset to the top edge."""
        if self._flow is None:
            return
        place = max(0, min(place, len(self.paragraphs.text)))
        held = Anchor(place, float(self._type.channel if place else self._type.margin * 9))
        self._scroller.restore(held)
        self._held = held
        self.viewport().update()

    def hit_at(self, point: QPointF) -> Hit:
        """What lies under a point of the viewport."""
        if self._flow is None:
            return Hit(0)
        return hit(
            self._flow, point.x() - self._left(), point.y() + self._scroller.y, self._looks.selected
        )

    def reveal(self, start: int, end: int) -> None:
        """Scrolls a range into comfortable view."""
        self._scroller.reveal(start, end)

    def character_rect(self, offset: int) -> QRect:
        """The place of a character in the viewport."""
        if self._flow is None:
            return QRect()
        self._flow.spot_of(offset)
        found = next(iter(self._flow.rects(offset, offset + 1)), QRectF())
        return found.translated(self._left(), -self._scroller.y).toRect()

    def mark_area(self, mark_id: str) -> QRect:
        """What a mark covers of the viewport: its words in sight, its lines and its tag."""
        area = QRectF()
        if self._flow is not None:
            top = self._scroller.y
            for spot, segment in self._flow.segments_of(mark_id):
                left, right = segment.reach
                y = self._flow.tops[spot.index] + spot.box.top - top
                area = area.united(QRectF(left, y, right - left, spot.box.height))
        return area.translated(self._left(), 0).toAlignedRect() & self.viewport().rect()

    def text_left(self) -> int:
        """Where the lines begin in the viewport."""
        return int(self._left())

    def offsets_in_sight(self) -> Range:
        """The first and the last offset of what is in sight."""
        if self._flow is None:
            return 0, 0
        left = self._left() + 1
        last = self.hit_at(QPointF(left + self._flow.width, self.viewport().height())).offset
        return self.hit_at(QPointF(left, 0)).offset, last

    # -- geometry

    def _column(self) -> float:
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - bar - 2 * self._type.margin
        return float(max(80, min(self._type.column, room)))

    def _left(self) -> float:
        """Where the column begins; the scroll bar's coming and going does not move it."""
        width = self._flow.width if self._flow is not None else self._column()
        return float(int((self.width() - width) / 2))

    def _reflow(self, anchor: Anchor) -> None:
        if self._flow is not None:
            self._flow.set_width(self._column())
            self._scroller.restore(anchor)
            self._held = anchor
            self._scroller.reflowed()
        self.viewport().update()

    def _drawn_links(self, flow: Flow) -> Drawing:
        """The links of the selected and the hovered mark as they lie now."""
        active = dict.fromkeys(filter(None, (self._looks.selected, self._looks.hovered)))
        shown = [one for one in active if self.marks.get(one) is not None]
        links = dict.fromkeys(link for one in shown for link in self.links_of(one))
        ties = [tie for one in shown for tie in self.ties_of(one)]
        if not links and not ties:
            return Drawing()
        visible = QRectF(0.0, self._scroller.y, flow.width, self.viewport().height())
        return LinkRouter(flow, visible, self._left()).draw_with_ties(links, ties)

    def _chip_at(self, point: QPointF) -> EdgeChip | None:
        """The edge chip that lies under a point of the viewport."""
        place = point + QPointF(-self._left(), self._scroller.y)
        chips = self._looks.links.chips
        return next((chip for chip in chips if chip.rect.contains(place)), None)

    # -- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the text out for the new width; the reading place stays."""
        super().resizeEvent(event)
        if self._flow is None:
            return
        if self._flow.width != self._column():
            self._reflow(self._held or self._scroller.anchor())
        else:
            self._scroller.settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Makes ready what comes into view."""
        if not self._scroller.correcting:
            self._held = None
        self._scroller.settle()
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls."""
        self._glide.wheel(event)
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Goes on finding heights."""
        super().showEvent(event)
        self._scroller.reflowed()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rests while nobody looks."""
        super().hideEvent(event)
        self._scroller.stop()
        self._glide.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the caret."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hides the caret."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the article, or the sentence that stands in its place."""
        theme = self._painter.theme
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("base"))
        if self._flow is None:
            painter.setPen(theme.colour("muted"))
            painter.setFont(self._type.body)
            box = self.viewport().rect().adjusted(48, 0, -48, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box, flags, self._message)
        else:
            self._looks.focused = self.hasFocus()
            origin = QPointF(self._left(), -self._scroller.y)
            painter.translate(origin)
            visible = QRectF(event.rect()).translated(-origin)
            self._looks.links = self._drawn_links(self._flow)
            self._painter.paint(painter, self._flow, self._looks, visible)
            painter.resetTransform()
        if self.hasFocus():
            page = self.viewport().rect()
            edge = placed(self.layoutDirection(), page, QRect(0, 0, _FOCUS, page.height()))
            accent = theme.colour("accent")
            accent.setAlphaF(0.75)
            painter.fillRect(edge, accent)
        painter.end()
