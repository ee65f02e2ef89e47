"""The card of a mark beside its words: after the pointer has rested on it, or by key.

It lies over the article but never over the mark it speaks of, takes neither mouse nor keyboard,
and goes with the next key, click or scroll.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.gui import article_accessible
from annotator.gui.article_view import ArticleView
from annotator.gui.quiet import hairline_colour

if TYPE_CHECKING:
    from annotator.gui.mark_card import Card

_REST_MS = 450
_WIDTH = 380
_GAP = 6
_MUTED = QPalette.ColorRole.PlaceholderText


class HoverCard(QFrame):
    """The card itself."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.hide()
        self.setAccessibleName(self.tr("About the span"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._title = _label(self)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._state = _label(self, muted=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._state)
        head.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._pairs: list[tuple[QLabel, QLabel]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._grid)

    @property
    def text(self) -> str:
        """All that it says, a line for each row."""
        rows = [f"{a.text()}: {b.text()}" for a, b in self._pairs if not b.isHidden()]
        return "\n".join([self._title.text(), self._state.text(), *rows])

    def fill(self, card: Card) -> None:
        """Take on what a card says."""
        self._title.setText(card.title)
        self._state.setText(card.state)
        while len(self._pairs) < len(card.rows):
            pair = _label(self, muted=True), _label(self)
            pair[1].setWordWrap(True)
            row = len(self._pairs)
            self._grid.addWidget(pair[0], row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(pair[1], row, 1)
            self._pairs.append(pair)
        for number, pair in enumerate(self._pairs):
            there = number < len(card.rows)
            for label, words in zip(pair, card.rows[number] if there else ("", ""), strict=True):
                label.setText(words)
                label.setVisible(there)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline all round parts it from the text."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(hairline_colour(self.palette()).darker(120))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class CardKeeper(QObject):
    """Shows and hides the card of one view. `make` gives what a mark's card says, if anything."""

    def __init__(self, view: ArticleView, make: Callable[[str], Card | None]) -> None:
        super().__init__(view)
        self._view = view
        self._make = make
        self._hovered = ""
        self.card = HoverCard(view.viewport())
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._rested)
        view.hovered.connect(self._hover)
        view.verticalScrollBar().valueChanged.connect(self.hide)

    def toggle(self, mark_id: str) -> None:
        """Show a mark's card, or hide the card that is shown."""
        if self.card.isVisible():
            self.hide()
        else:
            self._show(mark_id, aloud=True)

    def hide(self) -> None:
        """Away with it."""
        self._rest.stop()
        self.card.hide()
        for watched in (self._view, self._view.viewport()):
            watched.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give way to what a person does next."""
        if event.type() in (
            QEvent.Type.ShortcutOverride,
            QEvent.Type.MouseButtonPress,
            QEvent.Type.Wheel,
            QEvent.Type.Resize,
            QEvent.Type.FocusOut,
        ):
            self._rest.stop()
            key = getattr(event, "key", lambda: 0)()
            if key != Qt.Key.Key_Space:  # the key that toggles it
                self.hide()
        return super().eventFilter(watched, event)

    def _hover(self, mark_id: str) -> None:
        self._hovered = mark_id
        self.hide()
        if mark_id:
            self._watch()
            self._rest.start()

    def _watch(self) -> None:
        """See what a person does next; only now, for it costs at every key."""
        for watched in (self._view, self._view.viewport()):
            watched.installEventFilter(self)

    def _rested(self) -> None:
        self._show(self._hovered, aloud=False)

    def _show(self, mark_id: str, *, aloud: bool) -> None:
        card = self._make(mark_id) if mark_id else None
        area = self._view.mark_area(mark_id)
        if card is None or area.isEmpty():
            return
        self.card.fill(card)
        width = min(_WIDTH, self._view.viewport().width() - 2 * _GAP)
        self.card.setFixedWidth(width)
        self.card.ensurePolished()
        size = QSize(width, max(self.card.heightForWidth(width), self.card.minimumHeight()))
        place = beside(area, size, self._view.viewport().rect())
        if place is None:
            return
        self._watch()
        self.card.setGeometry(place)
        self.card.show()
        self.card.raise_()
        if aloud:
            article_accessible.say(self._view, card.spoken)


def beside(area: QRect, size: QSize, room: QRect) -> QRect | None:
    """Where something goes beside an area: below it, above it, or at a side; None: nowhere."""
    left = max(room.left() + _GAP, min(area.left(), room.right() - size.width() - _GAP))
    top = max(room.top() + _GAP, min(area.top(), room.bottom() - size.height() - _GAP))
    for corner in (
        (left, area.bottom() + _GAP),
        (left, area.top() - _GAP - size.height()),
        (area.right() + _GAP, top),
        (area.left() - _GAP - size.width(), top),
    ):
        found = QRect(*corner, size.width(), size.height())
        if room.contains(found):
            return found
    return None


def _label(parent: QWidget, *, muted: bool = False) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if muted:
        label.setForegroundRole(_MUTED)
    return label
