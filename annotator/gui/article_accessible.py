"""What a screen reader gets of the article view: its text, the caret, and what was selected.

Assistive technology counts UTF-16 units; the view counts code points. Two limits of PySide's
bindings are kept to: `interface_cast` must answer "no" with a null pointer object (None crashes),
and selections cannot be handed over, so none are reported and a selected mark is announced instead.
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


class ArticleAccessible(QAccessibleWidget):
    """The view as assistive technology sees it: a document with text."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view, QAccessible.Role.Document, view.accessibleName())
        self.text_interface = ArticleText(view)

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


def _make(key: str, thing: QObject) -> QAccessibleInterface | None:
    from annotator.gui.article_view import ArticleView  # the two know each other

    if key != "ArticleView" or not isinstance(thing, ArticleView):
        return None
    made = ArticleAccessible(thing)
    number = id(thing)
    _alive[number] = made
    thing.destroyed.connect(lambda: _alive.pop(number, None))
    return made
