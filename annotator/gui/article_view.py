"""The article on the screen: its words, its marks, the caret, and what the mouse wishes.

The view changes no data. It shows what it is given by `open` and `set_marks`, and says by signals
what the person selected or would like to have changed. Keys come as method calls from the table of
actions. All offsets are code points of the article's text, ranges are half-open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.gui import article_accessible
from annotator.gui.paragraphs import Range
from annotator.gui.span_painter import Pull
from annotator.gui.theme import Theme
from annotator.gui.view_bounds import By, Side, nudged
from annotator.gui.view_caret import Caret, Unit
from annotator.gui.view_chips import follow_chip
from annotator.gui.view_marks import Link, Mark
from annotator.gui.view_mouse import MouseGestures
from annotator.gui.view_page import ArticlePage

__all__ = ["ArticleView", "Link", "Mark"]


class ArticleView(ArticlePage):
    """One article with its marks. See the module's text for what it does and does not do."""

    mark_selected = Signal(str)  # id, or "" when none is selected any more
    range_changed = Signal(int, int)  # the selection; equal numbers: only the caret moved
    resize_requested = Signal(str, int, int)  # id and new range, when a boundary was let go
    link_drawn = Signal(str, str)  # ids of a figure and of the one it was pulled to: part, total
    pulling = Signal(str, str)  # the same while the link is being pulled; "" and "": it is over
    hovered = Signal(str)  # the id of the mark under the pointer, "" when there is none any more
    menu_requested = Signal(QPoint)  # global position, after selecting what is under it

    def __init__(self, parent: QWidget | None = None, theme: Theme | None = None) -> None:
        super().__init__(parent, theme)
        article_accessible.install()
        self.setAccessibleName(self.tr("Article text"))
        self.viewport().setMouseTracking(True)
        self.selected_id = ""
        self._caret = Caret(self.paragraphs)
        self._told: Range = (0, 0)
        self._mouse = MouseGestures(self)

    # -- what is shown

    def open(
        self,
        text: str,
        headline_end: int,
        dateline: str,
        marks: Sequence[Mark] | Iterator[Mark],
    ) -> None:
        """Shows an article from its top, the caret on the first token.

        Marks from an iterator, in reading order, are taken bit by bit; see `MarkBook`.

        Raises:
            ValueError: a mark is empty or outside the text, or two have the same id.
        """
        self._mouse.cancel()
        self._set_selected("")
        article_accessible.text_replaced(self)
        self._show_article(text, headline_end, dateline, marks)
        self._caret = Caret(self.paragraphs)
        self._tell()

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Shows another state of the marks; only paragraphs in which one differs are redone."""
        self._show_marks(lambda book: book.replace_all(marks), self._caret.range[0])
        self._drop_selected()

    def change_marks(self, changed: Sequence[Mark], gone: Sequence[str]) -> None:
        """Shows some marks new or other than they were, and drops some; the rest stays."""
        self._show_marks(lambda book: book.change(changed, gone), self._caret.range[0])
        self._drop_selected()

    def _drop_selected(self) -> None:
        if self.selected_id and self.marks.get(self.selected_id) is None:
            self._set_selected("")

    def clear(self, message: str = "") -> None:
        """Shows no article, but a sentence in its place."""
        self._mouse.cancel()
        self._set_selected("")
        self._show_nothing(message)
        self._caret = Caret(self.paragraphs)
        self._tell()

    # -- caret, selection, marks

    @property
    def caret(self) -> int:
        """The offset at which the caret's token starts."""
        return self._caret.range[0]

    def set_caret(self, offset: int, scroll: bool = True) -> None:
        """Puts the caret on the token at an offset; selects nothing any more.

        What is folded there is shown.
        """
        self._unfold(offset, offset)
        self._caret.put(self.paragraphs.token_at(offset))
        self._caret_moved(scroll=scroll)

    def selection(self) -> Range:
        """The range selected on purpose; both ends at the caret when there is none."""
        return self._caret.selection

    def target_range(self) -> Range:
        """The selection, else the caret's token: what a label key would mark.

        On folded paragraphs there is no word to be marked: both ends at the caret.
        """
        start, end = self._caret.target
        return (start, start) if self._fold_at(start) is not None else (start, end)

    def select(self, mark_id: str, scroll: bool = True) -> None:
        """Selects a mark and puts the caret on its first token; "" or an unknown id: none."""
        mark = self.marks.get(mark_id)
        if mark is not None:
            self._caret.put(self.paragraphs.token_at(mark.start))
            if scroll:
                self._scroller.reveal(mark.start, mark.end)
        self._set_selected("" if mark is None else mark.id)
        self._tell()
        self.viewport().update()

    def move_caret(self, unit: Unit, step: int, extend: bool) -> None:
        """Moves the caret by tokens, lines, sentences, paragraphs, pages or the whole article.

        With `extend` the selection grows to there. Paragraph steps go to a paragraph's first or
        last token; so do article steps with the text's.
        """
        if self._flow is None:
            return
        goal = None
        if unit in ("line", "page"):
            distance = step if unit == "line" else step * (self.viewport().height() - 64)
            place = self._caret.vertical(self._flow, distance)
            goal = self._caret.goal_x
        else:
            place = self._caret.destination(unit, step, extend=extend)
        if extend:
            self._caret.extend(place)
            self._unfold(*self._caret.selection)
        else:
            self._caret.put(self._past_fold(place, step))
        self._caret.goal_x = goal
        self._caret_moved(scroll=True)
        fold = self._fold_at(self.caret)
        if fold is not None:
            article_accessible.say(self, fold.text)

    def _past_fold(self, place: Range, step: int) -> Range:
        """A place outside of folds, or a fold's first token, which stands for all of it."""
        fold = self._fold_at(place[0])
        if fold is None:
            return place
        if fold is not self._fold_at(self.caret):
            return self.paragraphs.token_at(self.paragraphs.starts[fold.first])
        if step < 0:
            return self.paragraphs.token_step(self.paragraphs.starts[fold.first], -1)
        if fold.last + 1 == len(self.paragraphs):
            return self._caret.range
        return self.paragraphs.token_at(self.paragraphs.starts[fold.last + 1])

    def set_folding(self, folding: bool) -> None:
        """Folds paragraphs without marks away, here and in what is opened from now on, or not."""
        self._refold(folding=folding, steady=self.caret)
        fold = self._fold_at(self.caret)
        if fold is not None:
            self._caret.put(self.paragraphs.token_at(self.paragraphs.starts[fold.first]))
            self._caret_moved(scroll=True)

    def unfold_here(self) -> bool:
        """Shows the folded paragraphs that the caret stands on; gives whether it does."""
        return not self.selected_id and self._unfold(self.caret, self.caret)

    def step_mark(self, step: int, only_pending: bool = False) -> str:
        """Selects the next or previous mark from here, going round; "" when there is none."""
        mark = self.marks.step(self.selected_id, self.caret, step, only_pending)
        if mark is None:
            return ""
        self.select(mark.id)
        return mark.id

    def cycle_here(self) -> str:
        """Selects the next further out of the marks at the caret, beginning again inside."""
        here = self.marks.at(self.caret)
        if not here:
            return ""
        ids = [mark.id for mark in here]
        rank = (ids.index(self.selected_id) + 1) % len(ids) if self.selected_id in ids else 0
        self._set_selected(ids[rank])
        return ids[rank]

    def nudge(self, side: Side, step: int, by: By) -> tuple[str, int, int] | None:
        """The selected mark's id and its bounds with one end moved; None when it cannot move."""
        mark = self.marks.get(self.selected_id)
        bounds = None if mark is None else nudged(self.paragraphs, mark, side, step, by)
        return None if mark is None or bounds is None else (mark.id, *bounds)

    def copy(self) -> None:
        """Puts the selected text, or else the selected mark's, on the clipboard."""
        start, end = self.selection()
        mark = self.marks.get(self.selected_id)
        if start == end and mark is not None:
            start, end = mark.start, mark.end
        if start < end:
            QGuiApplication.clipboard().setText(self.paragraphs.text[start:end])

    # -- for the mouse

    def choose_range(self, place: Range) -> None:
        """Selects a range as a whole."""
        self._unfold(*place)
        self._caret.choose(place)
        self._caret_moved(scroll=False)

    def begin_selection(self, place: Range) -> None:
        """Sets where `extend_to` begins."""
        self._caret.begin(place)

    def extend_to(self, place: Range) -> None:
        """Selects from where the selection began to a range."""
        self._caret.extend(place)
        self._unfold(*self._caret.selection)
        self._caret_moved(scroll=False)

    def anchor_range(self) -> Range:
        """The range from which the selection reaches to the caret."""
        return self._caret.anchor

    def preview(self, mark: Mark) -> None:
        """Shows a mark with other bounds, as long as nobody sets the marks anew."""
        if self._flow is None or self.marks.get(mark.id) in (None, mark):
            return
        self._flow.marks_changed(self.marks.change([mark]))
        self._scroller.settle()
        self.viewport().update()

    def show_pull(self, part: str, target: str, point: QPointF) -> None:
        """Shows a link that is being pulled from a figure's tag to a point of the viewport.

        An empty `part` ends it; `target` is the figure at the point, or "".
        """
        place = point + QPointF(-self._left(), self._scroller.y)
        before = self._looks.pull
        self._looks.pull = Pull(part, target, place) if part else None
        if before is None or self._looks.pull is None or before.target != target:
            self.pulling.emit(part, target)
        self.viewport().update()

    # -- inner workings

    def spoken(self, mark: Mark) -> str:
        """A mark in words, for screen readers: its name, else its tag and its text."""
        if mark.name:
            return mark.name
        words = f"{mark.tag}: {self.paragraphs.text[mark.start : mark.end]}"
        return words if mark.confirmed else self.tr("%1, suggestion").replace("%1", words)

    def _set_selected(self, mark_id: str) -> None:
        if mark_id == self.selected_id:
            return
        self.selected_id = self._looks.selected = mark_id
        self.viewport().update()
        mark = self.marks.get(mark_id)
        if mark is not None:
            article_accessible.say(self, self.spoken(mark))
        self.mark_selected.emit(mark_id)

    def _caret_moved(self, *, scroll: bool) -> None:
        self._set_selected("")
        if scroll:
            self._scroller.reveal(*self._caret.range)
        self._tell()
        self.viewport().update()

    def _tell(self) -> None:
        now = self.selection()
        if now != self._told:
            self._told = now
            article_accessible.caret_moved(self)
            self.range_changed.emit(*now)

    # -- events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the article with caret and selection as they are now."""
        self._looks.selection = self.selection()
        self._looks.caret = self._caret.range
        super().paintEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton and self._flow is not None:
            self._glide.stop()
            chip = self._chip_at(event.position())
            found = self.hit_at(event.position())
            if chip is not None:
                follow_chip(chip, self, event.globalPosition().toPoint())
            elif found.part == "fold":
                self.set_caret(found.offset, scroll=False)
            else:
                self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Selects a word."""
        if event.button() == Qt.MouseButton.LeftButton and self._flow is not None:
            self._mouse.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on with a drag, or shows what the pointer is over."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._mouse.move(event)
            return
        found = self.hit_at(event.position())
        shape = Qt.CursorShape.IBeamCursor
        if self._chip_at(event.position()):
            shape = Qt.CursorShape.PointingHandCursor
        elif found.part in ("start", "end"):
            shape = Qt.CursorShape.SizeHorCursor
        elif found.part:
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
        self._hover(found.marks[0].id if found.marks else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.release(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Forgets the hovered mark when the pointer leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover("")
        return bool(super().viewportEvent(event))

    def _hover(self, mark_id: str) -> None:
        if mark_id != self._looks.hovered:
            self._looks.hovered = mark_id
            self.viewport().update()
            self.hovered.emit(mark_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Selects what is under the pointer and says where a menu is wanted."""
        if self._flow is None:
            return
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            below = self.character_rect(self.caret).bottomLeft()
            where = self.viewport().mapToGlobal(below)
        else:
            found = self.hit_at(QPointF(event.pos()))
            start, end = self.selection()
            ids = [mark.id for mark in found.marks]
            if ids and self.selected_id not in ids:
                self.select(ids[0], scroll=False)
            elif not ids and not start <= found.offset < end:
                self.set_caret(found.offset, scroll=False)
        self.menu_requested.emit(where)

    def event(self, event: QEvent) -> bool:
        """Claims Escape during a drag before any shortcut gets it."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride and self._mouse.dragging:
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up a drag, Enter unfolds; other keys belong to the table of actions."""
        if event.key() == Qt.Key.Key_Escape and self._mouse.dragging:
            self._mouse.cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.unfold_here():
            event.accept()
        else:
            event.ignore()
