"""The command palette: a field and a list over the article, gone as soon as it has done its work.

It knows nothing of what it lists: `typed` asks for hits, `taken` says which entry was chosen.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from annotator.gui.palette_model import Hit, PaletteModel
from annotator.gui.palette_rows import PaletteRows
from annotator.gui.quiet import Hairline, SearchField, soften
from annotator.gui.theme import Theme, follow_theme
from annotator.gui.view_scrollbar import SlimScrollBar

_WIDTH = 640
_ROWS = 11
_TOP = 48
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: 1 - _ROWS,
    Qt.Key.Key_PageDown: _ROWS - 1,
}
_AWAY = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)  # it comes back
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CommandPalette(QFrame):
    """Lies over the window while the keyboard is in it; nothing behind it is blocked."""

    typed = Signal(str)
    taken = Signal(object)  # the Entry

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self.setAccessibleName(self.tr("Commands, labels and articles"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._before: QWidget | None = None  # where the keyboard was
        self.model = PaletteModel()
        self.model.setParent(self)
        self.field = SearchField(self.tr("Command, label or article"), self)
        self.field.setFrame(False)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.model)
        self._rows = PaletteRows(self.list)
        self.list.setItemDelegate(self._rows)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = QLabel(self.tr("Nothing of that name."), self)
        self._none.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._none.setContentsMargins(12, 8, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 4)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(Hairline(self))
        column.addWidget(self.list, 1)
        column.addWidget(self._none)
        self.field.setContentsMargins(8, 0, 8, 0)
        self.field.installEventFilter(self)
        window.installEventFilter(self)
        self.field.textChanged.connect(self.typed)
        self.list.clicked.connect(self._take)
        self.list.entered.connect(self.list.setCurrentIndex)
        follow_theme(self.set_theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another set of colours."""
        self._rows.theme = theme
        soften(self.list, theme)

    def begin(self) -> None:
        """Show it, empty, with the keyboard in its field."""
        self._before = QApplication.focusWidget()
        self.field.clear()
        self.typed.emit("")
        self.show()
        self._settle()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_hits(self, hits: list[Hit]) -> None:
        """List what fits; the first is taken by Enter. One that was walked to stays current."""
        row = self.list.currentIndex().row()
        kept = self.model.hits[row].entry.key if 0 < row < len(self.model.hits) else ""
        self.model.show(hits)
        row = next((at for at, hit in enumerate(hits) if hit.entry.key == kept), 0)
        self._none.setVisible(not hits)
        self.list.setVisible(bool(hits))
        if hits:
            self.list.setCurrentIndex(self.model.index(row, 0))
        self._settle()

    def leave(self) -> None:
        """Close it; the keyboard goes back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that mean the list; the window's size; the keyboard going elsewhere."""
        if watched is self.field:
            kind = event.type()
            if kind is QEvent.Type.ShortcutOverride and self._means_list(event):
                event.accept()
                return True
            if kind is QEvent.Type.KeyPress and self._means_list(event):
                self._press(Qt.Key(cast("QKeyEvent", event).key()))
                return True
            if kind is QEvent.Type.FocusOut and cast("QFocusEvent", event).reason() not in _AWAY:
                self.hide()
        elif event.type() is QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An edge of one pixel parts it from what lies behind."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _means_list(self, event: QEvent) -> bool:
        pressed = cast("QKeyEvent", event)
        plain = pressed.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(pressed.key())
        ours = key in _STEPS or key in _ENTERS or key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab)
        return ours and not plain

    def _press(self, key: Qt.Key) -> None:
        if key is Qt.Key.Key_Escape:
            self.leave()
        elif key in _ENTERS:
            self._take(self.list.currentIndex())
        elif key in _STEPS and self.model.hits:
            last = len(self.model.hits) - 1
            row = self.list.currentIndex().row()
            step = _STEPS[key]
            # One step beyond an end comes round; a page stops there.
            target = (row + step) % (last + 1) if abs(step) == 1 else row + step
            self.list.setCurrentIndex(self.model.index(min(max(0, target), last), 0))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.taken.emit(self.model.hits[index.row()].entry)

    def _settle(self) -> None:
        """Lie in the middle, near the top, as high as the list needs."""
        window = self.parentWidget()
        if window is None:
            return
        width = min(_WIDTH, window.width() - 48)
        hits = min(_ROWS, max(1, len(self.model.hits)))
        row = self.fontMetrics().height() + 12
        height = self.field.sizeHint().height() + 1 + 20 + hits * row + 4
        height = min(height, window.height() - _TOP - 24)
        self.setGeometry((window.width() - width) // 2, _TOP, width, height)
