"""A slim scroll bar without arrows, so that the page has a quiet edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

_WIDTH = 14
_THUMB = 6.0


class SlimScrollBar(QScrollBar):
    """A scroll bar that is only a rounded thumb; it behaves like any other."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._hovered = False
        upright = orientation == Qt.Orientation.Vertical
        hint = super().sizeHint()  # once: a layout asks for it again and again
        self._hint = QSize(_WIDTH, hint.height()) if upright else QSize(hint.width(), _WIDTH)

    def sizeHint(self) -> QSize:
        """Slimmer than the style's."""
        return self._hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the thumb where the style has it."""
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.color(self.backgroundRole()))
        if self.maximum() > self.minimum():
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            slider = self.style().subControlRect(
                QStyle.ComplexControl.CC_ScrollBar,
                option,
                QStyle.SubControl.SC_ScrollBarSlider,
                self,
            )
            thumb = QRectF(slider)
            active = self._hovered or self.isSliderDown()
            thick = _THUMB + 2 if active else _THUMB
            middle = thumb.center()
            if self.orientation() == Qt.Orientation.Vertical:
                thumb.setWidth(thick)
            else:
                thumb.setHeight(thick)
            thumb.moveCenter(middle)
            colour = palette.color(QPalette.ColorRole.PlaceholderText)
            colour.setAlphaF(0.75 if active else 0.4)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(thumb, thick / 2, thick / 2)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Shows that it can be taken hold of."""
        super().enterEvent(event)
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Steps back again."""
        super().leaveEvent(event)
        self._hovered = False
        self.update()
