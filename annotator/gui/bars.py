"""The thin bars round the article: messages, find in the article, what the hands are doing."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from annotator.errors import UserError
from annotator.gui.quiet import hairline_colour
from annotator.gui.theme import icon


class Bar(QFrame):
    """A row of things that shows itself when there is something to show."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 4, 8, 4)
        self.row.setSpacing(8)
        self.hide()

    def add_button(self, name: str, sign: str, pressed: Callable[[], object]) -> QToolButton:
        """A flat button with an icon."""
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(icon(sign))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(pressed)
        self.row.addWidget(button)
        return button


class MessageBar(Bar):
    """What happened, what it means, what to do. It never takes the keyboard away."""

    copy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Message"), parent)
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._report = ""
        self.row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self._text, 1)
        self._copy = self.add_button(self.tr("Copy the report"), "info", self._copy_report)
        self._copy.setText(self.tr("Copy the report"))
        self._copy.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._close = self.add_button(self.tr("Close the message"), "x", self.hide)

    @property
    def text(self) -> str:
        """What the bar says."""
        return self._text.text()

    def show_error(self, error: UserError) -> None:
        """Show a failure with its remedy."""
        path = str(error.path or "")
        where = f" ({path})" if path and path not in error.message else ""
        self._show(f"{error.message}{where}" + (f"\n{error.hint}" if error.hint else ""), "")

    def show_bug(self, report: str) -> None:
        """Show that the program has a bug, with a report to copy."""
        text = self.tr(
            "The program has a bug: the last action was not carried out. What was stored before "
            "is safe.\nCopy the report and send it to the makers."
        )
        self._show(text, report)

    def _show(self, text: str, report: str) -> None:
        self._report = report
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._copy.setVisible(bool(report))
        self._sign.setPixmap(icon("warning").pixmap(16, 16))
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline below parts it from the text."""
        super().paintEvent(event)
        line = self.rect().adjusted(0, self.height() - 1, 0, 0)
        QPainter(self).fillRect(line, hairline_colour(self.palette()))

    def _copy_report(self) -> None:
        self.copy_wanted.emit(self._report)


class PromptBar(Bar):
    """What the hands are in the middle of, over the article's lower edge: nothing jumps."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(self.tr("What is being done"), over.parentWidget())  # over its scroll bar
        self._over = over
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self.row.setContentsMargins(24, 8, 24, 8)
        self.row.addWidget(self._text, 1)

    @property
    def text(self) -> str:
        """What the bar says, "" when it is hidden."""
        return self._text.text() if not self.isHidden() else ""

    def prompt(self, text: str) -> None:
        """Say something until it is over ("")."""
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.setVisible(bool(text))
        self._settle()
        self._over.removeEventFilter(self)
        if text:
            self._over.installEventFilter(self)  # only as long: it costs at every key
            QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge."""
        if event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above parts it from the text."""
        super().paintEvent(event)
        line = self.rect().adjusted(0, 0, 0, 1 - self.height())
        QPainter(self).fillRect(line, hairline_colour(self.palette()))

    def _settle(self) -> None:
        over = self._over
        if not self.isHidden():
            height = self.heightForWidth(over.width())
            height = height if height > 0 else self.sizeHint().height()
            place = over.geometry()
            self.setGeometry(place.adjusted(0, place.height() - height, 0, 0))
            self.raise_()


# Nobody types the quotes and dashes that agencies set.
_ALIKE = ("'‘’ʼ", '"“”„«»', "-‐‑–—")


def _alike(character: str) -> str:
    """The pattern of a character and of what stands for it in another text."""
    return next((f"[{one}]" for one in _ALIKE if character in one), re.escape(character))


class FindBar(Bar):
    """Finds words in the open article."""

    found = Signal(int, int)  # code points of what is found now
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Find in the article"), parent)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Words to find in the article"))
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.field.setMaximumWidth(320)
        self._count = QLabel(self)
        self._count.setAccessibleName(self.tr("Number of places found"))
        self.row.addWidget(self.field, 1)
        self.row.addWidget(self._count)
        self.add_button(self.tr("Previous place"), "chevron-up", self.previous)
        self.add_button(self.tr("Next place"), "chevron-down", self.next)
        self.row.addStretch(1)
        self.add_button(self.tr("Close"), "x", self.leave)
        self._text = ""
        self._from = 0  # where the search begins
        self.places: list[tuple[int, int]] = []  # code points of everything found
        self.at = -1  # which of them is shown
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self.next)

    def begin(self, text: str, start: int) -> None:
        """Show the bar for an article's text, to search from an offset on."""
        self._text = text
        self._from = start
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    @property
    def count_text(self) -> str:
        """How many places there are, and which is shown."""
        return self._count.text()

    def next(self) -> None:
        """Go to the next place."""
        self._go(1)

    def previous(self) -> None:
        """Go to the previous place."""
        self._go(-1)

    def leave(self) -> None:
        """Close the bar; the keyboard goes back to the article."""
        self.left.emit()  # first: else a table gets the keyboard and selects a row
        self.hide()

    def _search(self) -> None:
        words = self.field.text().split()
        pattern = r"\s+".join("".join(map(_alike, word)) for word in words)
        self.places = []
        if words:
            matches = re.finditer(pattern, self._text, re.IGNORECASE)
            self.places = [match.span() for match in matches]
        self.at = -1
        if self.places:
            ahead = bisect_left(self.places, (self._from, 0))
            self._go(1 + ahead % len(self.places))
        else:
            self._count.setText(self.tr("not found") if words else "")

    def _go(self, step: int) -> None:
        if not self.places:
            return
        self.at = (self.at + step) % len(self.places)
        said = self.tr("{0:,} of {1:,}").format(self.at + 1, len(self.places))
        self._count.setText(said)
        self.found.emit(*self.places[self.at])
