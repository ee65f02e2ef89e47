"""A small box that points at something in the window and says what to do there. Never modal."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_WIDTH = 340
_BESIDE = 16  # a box that is wider than its place begins so far before it
_TIP = 10  # the height of the pointing tip
_AWAY = 22  # from what is pointed at: below a word stands its tag
_EDGE = 8  # from the window's edges
_ROUND = 4


class Callout(QWidget):
    """Text with a tip that points at a place; its buttons never take the keyboard."""

    next_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Tour"))
        self._tip = QPoint()
        self._above = False  # the tip is above the box, which lies below the place
        self.count = QLabel(self)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.next = self._button(self.tr("Go on"))
        self.end = self._button(self.tr("End the tour"))
        self.next.clicked.connect(self.next_wanted)
        self.end.clicked.connect(self.end_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        row.addWidget(self.next)
        row.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12 + _TIP, 16, 12 + _TIP)
        column.setSpacing(12)
        column.addWidget(self.text)
        column.addLayout(row)
        self.hide()

    def say(self, count: str, text: str) -> None:
        """Say something else."""
        if text != self.text.text() or not self.isVisible():
            self.count.setText(count)
            self.text.setText(text)
            self.text.setAccessibleName(f"{count}: {text}")
            self.show()
            QAccessible.updateAccessibility(QAccessibleEvent(self.text, QAccessible.Event.Alert))

    def point_at(self, place: QRect) -> None:
        """Lie below or above a place of the window, with the tip at it."""
        window = self.parentWidget()
        if window is None:
            return
        size = self._size()
        below = place.bottom() + _AWAY
        self._above = below + size.height() + _EDGE <= window.height()
        top = below if self._above else place.top() - _AWAY // 2 - size.height()
        top = max(_EDGE, min(top, window.height() - size.height() - _EDGE))
        last = window.width() - size.width() - _EDGE
        left = max(place.center().x() - size.width() // 3, place.left() - _BESIDE)
        left = max(_EDGE, min(left, last))
        self.setGeometry(QRect(QPoint(left, top), size))
        x = max(3 * _ROUND + _TIP, min(place.center().x() - left, size.width() - 3 * _ROUND - _TIP))
        self._tip = QPoint(x, 0 if self._above else size.height() - 1)
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box with its tip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, _TIP + 0.5, -0.5, -_TIP - 0.5)
        path = QPainterPath()
        path.addRoundedRect(box, _ROUND, _ROUND)
        tip = QPointF(self._tip)
        base = box.top() if self._above else box.bottom()
        point = QPainterPath()
        point.moveTo(tip.x() - _TIP, base)
        point.lineTo(tip)
        point.lineTo(tip.x() + _TIP, base)
        point.closeSubpath()
        palette = self.palette()
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 1.2))
        painter.drawPath(path.united(point))

    def _size(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        width = max(_WIDTH, layout.minimumSize().width())
        return QSize(width, layout.totalHeightForWidth(width))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
