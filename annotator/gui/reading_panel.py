"""The small panel for reading: size, line length, line spacing and font of the article's text.

It lies over the article's upper right corner, changes the text at once and blocks nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.quiet import hairline_colour
from annotator.gui.table_texts import setting_help
from annotator.gui.theme import icon
from annotator.settings import BY_NAME, Settings, Value

NAMES = ("text_size", "line_length", "line_spacing", "text_font")
_WIDTH = 300
_INSET = 16
_NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_STEPS = {"text_size": 1, "line_length": 2, "line_spacing": 5}


class ReadingPanel(QFrame):
    """Shows the reading settings and says which is to be changed."""

    changed = Signal(str, object)  # the setting's name and its new value
    left = Signal()

    def __init__(self, settings: Settings, over: QWidget) -> None:
        super().__init__(over)
        self.hide()
        self._settings = settings
        self.setAccessibleName(self.tr("Reading"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setFixedWidth(_WIDTH)
        self.numbers = {
            "text_size": self._number("text_size", self.tr("Text size"), self.tr(" px")),
            "line_length": self._number("line_length", self.tr("Line"), self.tr(" characters")),
            "line_spacing": self._number("line_spacing", self.tr("Spacing"), self.tr(" %")),
        }
        self.font_choice = QComboBox(self)
        self.font_choice.setSizeAdjustPolicy(_NARROW)
        self.font_choice.setAccessibleName(self.tr("Font"))
        self.font_choice.activated.connect(self._font_chosen)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        for field in (*self.numbers.values(), self.font_choice):
            label = QLabel(field.accessibleName(), self)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            label.setBuddy(field)
            form.addRow(label, field)
        self.usual = QPushButton(self.tr("As at first"), self)
        self.usual.setFlat(True)
        self.usual.clicked.connect(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addLayout(form)
        column.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)
        over.installEventFilter(self)

    def toggle(self) -> None:
        """Open the panel with the keyboard in it, or close it."""
        if self.isVisible():
            self.leave()
            return
        self._fill()
        self.show()
        self._settle()
        self.numbers["text_size"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close; the keyboard goes back to the article."""
        self.hide()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Claim Escape before the window's own shortcut gets it."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline all round parts it from the text."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(hairline_colour(self.palette()).darker(120))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _head(self) -> QHBoxLayout:
        title = QLabel(self.tr("Reading"), self)
        bold = title.font()
        bold.setBold(True)
        title.setFont(bold)
        close = QToolButton(self)
        close.setAutoRaise(True)
        close.setIcon(icon("x"))
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close (Escape)"))
        close.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(close)
        return head

    def _number(self, name: str, title: str, unit: str) -> QSpinBox:
        setting = BY_NAME[name]
        field = QSpinBox(self)
        field.setAccessibleName(title)
        field.setToolTip(setting_help(setting.help))
        field.setSuffix(unit)
        assert setting.low is not None
        assert setting.high is not None
        field.setRange(setting.low, setting.high)
        field.setSingleStep(_STEPS[name])
        field.setKeyboardTracking(False)  # a half-typed number is not meant
        field.valueChanged.connect(lambda value: self.changed.emit(name, value))
        return field

    def _fill(self) -> None:
        for name, field in self.numbers.items():
            with QSignalBlocker(field):
                field.setValue(self._settings.number(name))
        if not self.font_choice.count():
            self.font_choice.addItem(self.tr("as the window"), "")
            for family in QFontDatabase.families():
                if not QFontDatabase.isPrivateFamily(family):
                    self.font_choice.addItem(family, family)
        chosen = self._settings.text("text_font")
        if self.font_choice.findData(chosen) < 0:
            self.font_choice.addItem(chosen, chosen)  # a font that was here once
        self.font_choice.setCurrentIndex(self.font_choice.findData(chosen))

    def _font_chosen(self, row: int) -> None:
        self.changed.emit("text_font", str(self.font_choice.itemData(row)))

    def _reset(self) -> None:
        for name in NAMES:
            default: Value = BY_NAME[name].default
            self.changed.emit(name, default)
        self._fill()

    def _settle(self) -> None:
        over = self.parentWidget()
        if over is not None:
            self.adjustSize()
            left = over.width() - self.width() - _INSET
            self.move(max(0, left), _INSET)
            self.raise_()
