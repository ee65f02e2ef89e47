"""Single fields of the form: each shows one value of a figure and says when a person changed it.

They are flat: words on the pane's ground over a hairline, which a box replaces only where the mouse
or the keyboard is. What is not known is a quiet dash.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.domain.figures import word_for
from annotator.gui.control_paint import paint_chevron
from annotator.gui.quiet import hairline_colour
from annotator.gui.table_model import Index

LETTER = Qt.ItemDataRole.UserRole + 1
QUIET = frozenset({"unknown", "asserted", "event", "persons", ""})  # said by nearly every figure
_DASHED = frozenset({"unknown", ""})

_PAD = 4
_ROOM = 6
_CHEVRON = 14
_AT_REST = 0.7
_MUTED = QPalette.ColorRole.PlaceholderText


def field_height(widget: QWidget) -> int:
    """How high a field is: a line of text and a little room."""
    return widget.fontMetrics().height() + _ROOM


def paint_ground(field: QWidget, painter: QPainter) -> None:
    """The ground of a flat field: a hairline at rest, paper under the mouse or the keyboard."""
    rect, palette = field.rect(), field.palette()
    line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
    if not field.isEnabled():
        return
    if field.hasFocus():
        painter.fillRect(rect, palette.color(QPalette.ColorRole.AlternateBase))
        accent = palette.color(QPalette.ColorRole.Accent)
        painter.fillRect(line.adjusted(0, -1, 0, 0), accent)
    else:
        if field.underMouse():
            painter.fillRect(rect, palette.color(QPalette.ColorRole.AlternateBase))
        painter.fillRect(line, hairline_colour(palette))


class Choice(QComboBox):
    """A choice of words; a letter chooses, the mouse wheel does not.

    Scrolling the form must not change values.
    """

    left = Signal()  # Enter was pressed: the keyboard goes back to the article

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = self._cut = ""  # what was to be shown to the mouse; what there was no room for
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(4)
        self.setMaxVisibleItems(20)
        self.setFixedHeight(field_height(self))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setItemDelegate(_Lettered(self))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Hand the wheel on to the scroll area."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter chooses what it stands for, or what begins with it; Enter goes back."""
        letter = event.text().lower()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        row = self.findData(letter, LETTER) if letter.strip() else -1
        if row < 0:
            super().keyPressEvent(event)
        else:
            self.setCurrentIndex(row)
            self.activated.emit(row)

    def fill(self, members: type[StrEnum], letters: Mapping[StrEnum, str]) -> None:
        """Offer the members of an enumeration, each on its letter."""
        for member in members:
            self.addItem(word_for(member), member)
            if member in letters:
                self.setItemData(self.count() - 1, letters[member], LETTER)

    def show_data(self, data: object) -> None:
        """Show the item that stands for a value."""
        for row in range(self.count()):
            if self.itemData(row) == data:
                self.setCurrentIndex(row)
                return
        self.setCurrentIndex(-1)

    @property
    def is_quiet(self) -> bool:
        """Whether it says only what nearly every figure says."""
        data = self.currentData()
        return data is None or data in QUIET

    def setToolTip(self, text: str) -> None:
        """Show this to the mouse, below words that are cut."""
        self._hint = text
        super().setToolTip("\n".join(filter(None, (self._cut, text))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, and an arrow that says there are others."""
        painter = QPainter(self)
        paint_ground(self, painter)
        palette = self.palette()
        quiet = self.is_quiet or not self.isEnabled()
        ink = palette.color(_MUTED if quiet else QPalette.ColorRole.Text)
        painter.setPen(ink)
        rect = self.rect().adjusted(_PAD, 0, -_CHEVRON, -1)
        text = self.currentText()
        if self.currentData() in _DASHED:
            text = "–"
        metrics = self.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        cut = text if shown != text else ""
        if cut != self._cut:
            self._cut = cut
            self.setToolTip(self._hint)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect = self.rect().adjusted(_CHEVRON, 0, -_PAD, -1)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, flags, shown)
        if self.isEnabled():
            _paint_rest_chevron(self, painter)


def _paint_rest_chevron(field: QWidget, painter: QPainter) -> None:
    mirrored = field.layoutDirection() == Qt.LayoutDirection.RightToLeft
    middle = _CHEVRON // 2 + 1
    x = middle if mirrored else field.width() - middle
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = field.palette().color(_MUTED)
    if not (field.underMouse() or field.hasFocus()):
        colour.setAlphaF(_AT_REST)
    paint_chevron(painter, QPoint(x, field.height() // 2), colour)


class _Lettered(QStyledItemDelegate):
    """Items of a choice, each with its letter at the far edge."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows as high as those of other choices."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 4 * _PAD, hint.height() + 2 * _PAD)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The row shows where the keyboard is."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        letter = index.data(LETTER)
        if not letter:
            return
        painter.save()
        painter.setPen(self._ink(option))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        rect: QRect = option.rect
        painter.drawText(rect.adjusted(0, 0, -_PAD * 2, 0), flags, str(letter))
        painter.restore()

    def _ink(self, option: QStyleOptionViewItem) -> QColor:
        palette: QPalette = option.palette
        return palette.color(_MUTED)


class Line(QLineEdit):
    """A line of text that reports a change once: on Enter or when the keyboard goes elsewhere."""

    left = Signal()  # Enter was pressed, and what was typed is stored
    entered = Signal()  # the keyboard came here
    gone = Signal()  # the keyboard went elsewhere

    def __init__(self, committed: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._committed = committed
        self._shown = ""
        self.guess = ""  # what might belong into the empty field
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setTextMargins(_PAD - 2, 0, _PAD - 2, 0)
        self.setFixedHeight(field_height(self))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.returnPressed.connect(self._enter)
        self.editingFinished.connect(self._finish)
        self.textChanged.connect(self._show_whole)
        self._clear_ground()

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

    def complete_from(self, completer: QCompleter) -> None:
        """Offer names while one types."""
        self.setCompleter(completer)
        completer.activated.connect(self._completed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo takes back typing while there is some, and the last edit otherwise."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self.is_being_typed
            and any(event.matches(key) for key in _TRAVEL)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def suggest(self, text: str) -> None:
        """Show in the empty field what might belong there; the down key takes it."""
        self.guess = text
        self.setAccessibleDescription(self.tr("Suggested: {0}").format(text) if text else "")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down takes what an empty field suggests; else both do nothing, rather than scroll."""
        if event.key() == Qt.Key.Key_Down and self.guess and not self.text():
            self.setText(self.guess)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The flat ground, the text over it."""
        painter = QPainter(self)
        paint_ground(self, painter)
        if not self.text() and self.guess:
            self._paint_words(painter, f"{self.guess}?", _MUTED)
        elif not self.hasFocus() and self._is_cut(self.text()):
            self._paint_words(painter, self.text(), QPalette.ColorRole.Text)
            return
        painter.end()
        super().paintEvent(event)

    def _paint_words(self, painter: QPainter, words: str, role: QPalette.ColorRole) -> None:
        """Paint words, cut where there is no room."""
        rect = self.rect().adjusted(_PAD, 0, -_PAD, -1)
        painter.setPen(self.palette().color(role))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        side = QStyle.visualAlignment(self.layoutDirection(), side)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, side, shown)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here."""
        self.installEventFilter(self)  # only here: it is asked for every event
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard has gone; a list over the field takes it only for a while."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.removeEventFilter(self)
            self.setCursorPosition(0)
            self.gone.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be less room now."""
        super().resizeEvent(event)
        self._show_whole(self.text())

    def changeEvent(self, event: QEvent) -> None:
        """Stay without a ground when the colours change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedHeight(field_height(self))

    def _clear_ground(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(palette)

    def _show_whole(self, text: str) -> None:
        """What does not fit can be read by resting the mouse on it."""
        shown, tip = text or self.placeholderText(), self.property("tip") or ""
        self.setToolTip(shown if self._is_cut(shown) else tip)

    def _is_cut(self, text: str) -> bool:
        room = self.width() - 2 * _PAD
        return self.fontMetrics().horizontalAdvance(text) > room > 0

    def _completed(self) -> None:
        self._finish()

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


_TRAVEL: Iterable[QKeySequence.StandardKey] = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)
