"""Mouse gestures of the article view: click, cycle, drag a selection, a boundary, a link.

It turns events into calls of the view's own methods; it draws nothing and stores nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.gui.characters import character_at
from annotator.gui.paragraphs import Range
from annotator.gui.view_bounds import By, Side, dragged
from annotator.gui.view_hit import Hit
from annotator.gui.view_marks import Mark

if TYPE_CHECKING:
    from annotator.gui.article_view import ArticleView

_JITTER = 4.0  # a click may wander so far
_AUTOSCROLL_MS = 30


@dataclass(slots=True)
class _Selecting:
    """A press on text that is a click until the pointer leaves its place."""

    at: QPointF
    hit: Hit
    origin: Range
    moved: bool = False


@dataclass(slots=True)
class _Resizing:
    """A boundary of a mark that follows the pointer; `before` is the mark as it was."""

    before: Mark
    side: Side
    bounds: Range


@dataclass(slots=True)
class _Linking:
    """A link pulled from a figure's tag; `target` is the figure under the pointer, or ""."""

    at: QPointF
    hit: Hit
    part: str
    target: str = ""
    moved: bool = False


class MouseGestures(QObject):
    """The mouse, for one view."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._doing: _Selecting | _Resizing | _Linking | None = None
        self._last = QPointF()
        self._by_character = False
        self._since_double = QElapsedTimer()
        self._double_at = QPointF()
        self._autoscroll = QTimer(self)
        self._autoscroll.setInterval(_AUTOSCROLL_MS)
        self._autoscroll.timeout.connect(self._scroll_on)

    @property
    def dragging(self) -> bool:
        """Whether a drag is under way that Escape would cancel."""
        doing = self._doing
        return isinstance(doing, _Resizing) or (doing is not None and doing.moved)

    def press(self, event: QMouseEvent) -> None:
        """The left button went down."""
        point = event.position()
        hit = self._view.hit_at(point)
        if self._is_third_click(point):
            self._view.choose_range(self._view.paragraphs.sentence_at(hit.offset))
            return
        if hit.part in ("start", "end"):
            mark = hit.marks[0]
            side: Side = "start" if hit.part == "start" else "end"
            self._doing = _Resizing(mark, side, (mark.start, mark.end))
            return
        if hit.part == "tag" and hit.marks[0].figure:
            self._doing = _Linking(point, hit, hit.marks[0].id)
            return
        place = self._place(hit.offset, event)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._view.extend_to(place)
            self._doing = _Selecting(point, hit, self._view.anchor_range(), moved=True)
            return
        self._doing = _Selecting(point, hit, place)

    def double_click(self, event: QMouseEvent) -> None:
        """A second press soon after the first: selects the word."""
        self._doing = None
        hit = self._view.hit_at(event.position())
        self._view.choose_range(self._view.paragraphs.token_at(hit.offset))
        self._since_double.start()
        self._double_at = event.position()

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved with the left button down."""
        self._last = event.position()
        self._by_character = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        outside = not 0 <= self._last.y() < self._view.viewport().height()
        if outside and self._doing is not None and not self._autoscroll.isActive():
            self._autoscroll.start()
        elif not outside:
            self._autoscroll.stop()
        self._follow()

    def release(self, event: QMouseEvent) -> None:
        """The left button came up."""
        self._autoscroll.stop()
        doing, self._doing = self._doing, None
        if isinstance(doing, _Resizing):
            self._view.preview(doing.before)
            if doing.bounds != (doing.before.start, doing.before.end):
                self._view.resize_requested.emit(doing.before.id, *doing.bounds)
        elif isinstance(doing, _Linking) and doing.moved:
            self._view.show_pull("", "", QPointF())
            if doing.target:
                self._view.link_drawn.emit(doing.part, doing.target)
        elif doing is not None and not doing.moved:
            self._click(doing.hit)

    def cancel(self) -> None:
        """Gives a drag up: the mark or selection is as it was before."""
        self._autoscroll.stop()
        doing, self._doing = self._doing, None
        if isinstance(doing, _Resizing):
            self._view.preview(doing.before)
        elif isinstance(doing, _Linking):
            self._view.show_pull("", "", QPointF())
        elif doing is not None and doing.moved:
            self._view.set_caret(doing.origin[0], scroll=False)

    def _click(self, hit: Hit) -> None:
        """Selects the innermost mark, or from the selected one the next further out."""
        if not hit.marks:
            self._view.set_caret(hit.offset, scroll=False)
            return
        ids = [mark.id for mark in hit.marks]
        selected = self._view.selected_id
        rank = (ids.index(selected) + 1) % len(ids) if selected in ids else 0
        self._view.select(ids[rank], scroll=False)

    def _follow(self) -> None:
        doing = self._doing
        if doing is None:
            return
        hit = self._view.hit_at(self._last)
        by: By = "character" if self._by_character else "token"
        if isinstance(doing, _Resizing):
            mark = doing.before
            doing.bounds = dragged(self._view.paragraphs, mark, doing.side, hit.offset, by)
            self._view.preview(replace(mark, start=doing.bounds[0], end=doing.bounds[1]))
            return
        if isinstance(doing, _Linking):
            self._pull(doing, hit)
            return
        if not doing.moved:
            gone = (self._last - doing.at).manhattanLength()
            same = hit.offset in range(*doing.origin)
            if gone < _JITTER or (same and gone < QApplication.startDragDistance()):
                return
            doing.moved = True
            self._view.begin_selection(doing.origin)
        self._view.extend_to(self._place_by(hit.offset, by))

    def _pull(self, doing: _Linking, hit: Hit) -> None:
        """Shows the link that is being pulled, and to which figure it would go."""
        if not doing.moved:
            gone = (self._last - doing.at).manhattanLength()
            doing.moved = gone >= QApplication.startDragDistance()
        if doing.moved:
            figures = (mark.id for mark in hit.marks if mark.figure and mark.id != doing.part)
            doing.target = next(figures, "")
            self._view.show_pull(doing.part, doing.target, self._last)

    def _scroll_on(self) -> None:
        bar = self._view.verticalScrollBar()
        height = self._view.viewport().height()
        beyond = self._last.y() if self._last.y() < 0 else self._last.y() - height
        bar.setValue(bar.value() + round(max(-40.0, min(40.0, beyond))))
        self._follow()

    def _place(self, offset: int, event: QMouseEvent) -> Range:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        return self._place_by(offset, "character" if alt else "token")

    def _place_by(self, offset: int, by: By) -> Range:
        if by == "token":
            return self._view.paragraphs.token_at(offset)
        return character_at(self._view.paragraphs.text, offset)

    def _is_third_click(self, point: QPointF) -> bool:
        if not self._since_double.isValid():
            return False
        soon = self._since_double.elapsed() < QApplication.doubleClickInterval()
        self._since_double.invalidate()
        return soon and (point - self._double_at).manhattanLength() <= _JITTER
