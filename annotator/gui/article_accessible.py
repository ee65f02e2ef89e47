"""What a screen reader gets of the article view: text, caret, spans, and what was selected.

Assistive technology counts UTF-16 units; the view counts code points. Each mark is a child of the
document, after the widgets that lie on it, in reading order. Two limits of PySide's bindings are
kept to: `interface_cast` must answer "no" with a null pointer object (None crashes), and selections
cannot be handed over, so none are reported and a selected mark is announced instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

from annotator.domain.text import Utf16Map

if TYPE_CHECKING:
    from annotator.gui.article_view import ArticleView

_NO_INTERFACE = VoidPtr(0)

# Qt keeps only the C++ half of an interface; the Python half must be kept alive by us.
_alive: dict[int, ArticleAccessible] = {}


class ArticleText(QAccessibleTextInterface):
    """The article's text with its caret, read-only."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self._view = view
        self._text = ""
        self._units = Utf16Map("")

    def units(self) -> Utf16Map:
        """The map of the whole text, made anew when another article was opened."""
        text = self._view.paragraphs.text
        if text is not self._text:
            self._text, self._units = text, Utf16Map(text)
        return self._units

    def characterCount(self) -> int:
        """Length in UTF-16 units."""
        return self.units().to_utf16(len(self._view.paragraphs.text))

    def text(self, startOffset: int, endOffset: int) -> str:
        """The text between two offsets."""
        units = self.units()
        return self._text[units.to_code_point(startOffset) : units.to_code_point(endOffset)]

    def cursorPosition(self) -> int:
        """Where the caret's token starts."""
        return self.units().to_utf16(self._view.caret)

    def setCursorPosition(self, position: int) -> None:
        """Puts the caret on the token there."""
        self._view.set_caret(self.units().to_code_point(position))

    def characterRect(self, offset: int) -> QRect:
        """A character's place on the screen."""
        rect = self._view.character_rect(self.units().to_code_point(offset))
        return QRect(self._view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        """The offset of the character nearest to a point of the screen."""
        place = QPointF(self._view.viewport().mapFromGlobal(point))
        return self.units().to_utf16(self._view.hit_at(place).offset)

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:
        """Brings a stretch of text into view."""
        units = self.units()
        self._view.reveal(units.to_code_point(startIndex), units.to_code_point(endIndex))

    def selectionCount(self) -> int:
        """None: see the module's text."""
        return 0

    def addSelection(self, startOffset: int, endOffset: int) -> None:
        """Does nothing: see the module's text."""

    def removeSelection(self, selectionIndex: int) -> None:
        """Does nothing: see the module's text."""

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:
        """Does nothing: see the module's text."""


class MarkAccessible(QAccessibleInterface):
    """A mark as a child of the document, with its name and its place on the screen."""

    def __init__(self, document: ArticleAccessible, view: ArticleView, mark_id: str) -> None:
        super().__init__()
        self._document = document
        self._view = view
        self.mark_id = mark_id

    def isValid(self) -> bool:
        """Whether the mark is still shown."""
        return self._view.marks.get(self.mark_id) is not None

    def object(self) -> Any:
        """None: a mark is no widget."""
        return None

    def parent(self) -> QAccessibleInterface:
        """The document."""
        return self._document

    def childAt(self, x: int, y: int) -> Any:
        """None."""
        return None

    def child(self, index: int) -> Any:
        """None."""
        return None

    def childCount(self) -> int:
        """None has any."""
        return 0

    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        """None is any."""
        return -1

    def text(self, t: QAccessible.Text) -> str:
        """Its label and words."""
        mark = self._view.marks.get(self.mark_id)
        if mark is None or t != QAccessible.Text.Name:
            return ""
        return self._view.spoken(mark)

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Does nothing: marks are changed by commands."""

    def rect(self) -> QRect:
        """Where it is on the screen; empty when it is out of sight."""
        area = self._view.mark_area(self.mark_id)
        return QRect(self._view.viewport().mapToGlobal(area.topLeft()), area.size())

    def role(self) -> QAccessible.Role:
        """A piece of text."""
        return QAccessible.Role.StaticText

    def state(self) -> QAccessible.State:
        """Whether it is the selected one."""
        state = QAccessible.State()
        state.selectable = True
        state.selected = self._view.selected_id == self.mark_id
        return state


class ArticleAccessible(QAccessibleWidget):
    """The view as assistive technology sees it: a document with text and marks."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view, QAccessible.Role.Document, view.accessibleName())
        self._view = view
        self.text_interface = ArticleText(view)
        self._marks: dict[str, MarkAccessible] = {}
        self._numbers: dict[str, int] = {}  # Qt's, of the same

    def childCount(self) -> int:
        """The widgets on the view, and all marks."""
        return int(super().childCount()) + len(self._view.marks)

    def child(self, index: int) -> QAccessibleInterface:
        """A widget, or a mark in reading order."""
        widgets = int(super().childCount())
        if index < widgets:
            return super().child(index)
        ordered = self._view.marks.ordered()
        if index - widgets >= len(ordered):
            return super().child(index)  # none: in Qt's own words
        return self._of_mark(ordered[index - widgets].id)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of a widget or mark among the children, -1 for others."""
        if not isinstance(child, MarkAccessible):
            return int(super().indexOfChild(child))
        mark = self._view.marks.get(child.mark_id)
        rank = -1 if mark is None else self._view.marks.rank(mark)
        return -1 if rank < 0 else int(super().childCount()) + rank

    def forget_marks(self) -> None:
        """Another article is shown: what was made of marks is let go."""
        for number in self._numbers.values():
            QAccessible.deleteAccessibleInterface(number)
        self._marks.clear()
        self._numbers.clear()

    def _of_mark(self, mark_id: str) -> MarkAccessible:
        found = self._marks.get(mark_id)
        if found is None:
            found = MarkAccessible(self, self._view, mark_id)
            self._marks[mark_id] = found
            self._numbers[mark_id] = QAccessible.registerAccessibleInterface(found)
        return found

    def interface_cast(self, t: QAccessible.InterfaceType) -> Any:
        """The text interface, and no other."""
        if t == QAccessible.InterfaceType.TextInterface:
            return self.text_interface
        return _NO_INTERFACE

    def state(self) -> QAccessible.State:
        """Read-only text of several lines."""
        state = super().state()
        state.readOnly = True
        state.multiLine = True
        return state


def install() -> None:
    """Lets Qt ask us for the accessible side of article views."""
    QAccessible.installFactory(_make)


def say(view: ArticleView, words: str) -> None:
    """Has a screen reader say something, if one listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))


def caret_moved(view: ArticleView) -> None:
    """Tells a screen reader where the caret is now, if one listens."""
    if QAccessible.isActive():
        accessible = _alive.get(id(view))
        units = accessible.text_interface.units() if accessible else Utf16Map(view.paragraphs.text)
        event = QAccessibleTextCursorEvent(view, units.to_utf16(view.caret))
        QAccessible.updateAccessibility(event)


def text_replaced(view: ArticleView) -> None:
    """Lets go of what was told of the article shown before."""
    accessible = _alive.get(id(view))
    if accessible is not None:
        accessible.forget_marks()


def _make(key: str, thing: QObject) -> QAccessibleInterface | None:
    from annotator.gui.article_view import ArticleView  # the two know each other

    if key != "ArticleView" or not isinstance(thing, ArticleView):
        return None
    made = ArticleAccessible(thing)
    number = id(thing)
    _alive[number] = made
    thing.destroyed.connect(lambda: _alive.pop(number, None))
    return made
