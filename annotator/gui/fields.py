"""Single fields of the form: each shows one value of a figure and says when a person changed it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from annotator.gui.quiet import TextField


class Choice(QComboBox):
    """A combo box that the mouse wheel leaves alone: scrolling the form must not change values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(4)
        self.setMaxVisibleItems(20)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Hand the wheel on to the scroll area."""
        event.ignore()

    def fill(self, members: type[StrEnum]) -> None:
        """Offer the members of an enumeration."""
        for member in members:
            self.addItem(str(member.value).replace("_", " "), member)

    def show_data(self, data: object) -> None:
        """Show the item that stands for a value."""
        for row in range(self.count()):
            if self.itemData(row) == data:
                self.setCurrentIndex(row)
                return
        self.setCurrentIndex(-1)


class Line(TextField):
    """A line of text that reports a change once: on Enter or when the keyboard goes elsewhere."""

    left = Signal()  # Enter was pressed, and what was typed is stored

    def __init__(self, committed: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._committed = committed
        self._shown = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.returnPressed.connect(self._enter)
        self.editingFinished.connect(self._finish)

    @property
    def is_being_typed(self) -> bool:
        """Whether there is text in it that is not stored yet."""
        return self.hasFocus() and self.text() != self._shown

    def show_text(self, text: str) -> None:
        """Show what is stored."""
        self._shown = text
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def commit(self) -> None:
        """Report what is being typed, if anything is."""
        if self.is_being_typed:
            self._finish()

    def revert(self) -> None:
        """Put back what is stored."""
        self.setText(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down do nothing here, rather than scroll the form."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.accept()
            return
        super().keyPressEvent(event)

    def _enter(self) -> None:
        if self._finish():
            self.left.emit()

    def _finish(self) -> bool:
        """Report what was typed; False when it is refused and stays to be mended."""
        text, shown = self.text().strip(), self._shown
        if text == shown:
            self.setText(shown)
            return True
        self._shown = text  # the focus going elsewhere must not report it twice
        if self._committed(text):
            return True
        self._shown = shown
        return False
