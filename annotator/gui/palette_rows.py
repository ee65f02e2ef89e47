"""Paints a row of the command palette: sign, title with the typed letters in bold, what, keys."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.text import Utf16Map
from annotator.gui.mirroring import leading, placed, trailing
from annotator.gui.palette_model import HIT, Entry, Hit, Kind
from annotator.gui.table_model import Index
from annotator.gui.theme import icon, load_theme

_PAD = 12
_SIGN = 16
_GAP = 8
_MUTED = QPalette.ColorRole.PlaceholderText
_ELIDE = Qt.TextElideMode.ElideRight


class PaletteRows(QStyledItemDelegate):
    """The rows of the palette's list; mirrored where the layout is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = load_theme("light")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        return QSize(200, cast("Any", option).fontMetrics.height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        hit: Hit = index.data(HIT)
        entry = hit.entry
        given = cast("Any", option)
        palette: QPalette = given.palette
        whole: QRect = given.rect
        if given.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, palette.brush(QPalette.ColorRole.Highlight))

        first, last_side = leading(given.direction), trailing(given.direction)

        def place(rect: QRect) -> QRect:
            return placed(given.direction, whole, rect)

        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the words run
        painter.setFont(given.font)
        ink, faint = palette.color(QPalette.ColorRole.Text), palette.color(_MUTED)
        room = whole.adjusted(_PAD, 0, -_PAD, 0)
        self._sign(painter, place(QRect(room.left(), room.top(), _SIGN, room.height())), entry)
        room.setLeft(room.left() + _SIGN + _GAP)
        metrics = given.fontMetrics
        last = metrics.elidedText(
            entry.why or entry.keys or entry.detail, _ELIDE, room.width() // 2
        )
        painter.setPen(faint)
        painter.drawText(place(room), last_side, last)
        room.setRight(room.right() - metrics.horizontalAdvance(last) - 2 * _GAP)
        painter.setPen(faint if entry.why else ink)
        taken = self._title(painter, given, place(room), hit)
        room.setLeft(room.left() + taken + _GAP)
        if (entry.why or entry.keys) and room.width() > 5 * _GAP:
            painter.setPen(faint)
            painter.drawText(
                place(room), first, metrics.elidedText(entry.detail, _ELIDE, room.width())
            )
        painter.restore()

    def _sign(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        if entry.kind is Kind.LABEL:
            bar = QRect(rect.left(), rect.center().y() - 1, rect.width(), 3)
            painter.fillRect(bar, self.theme.hue(entry.hue).line)
        elif entry.icon:
            square = QRect(0, 0, _SIGN, _SIGN)
            square.moveCenter(rect.center())
            icon(entry.icon, self.theme, "muted").paint(painter, square)

    def _title(self, painter: QPainter, given: Any, room: QRect, hit: Hit) -> int:
        """Draw the title, cut to its room; gives the width that it took."""
        text = given.fontMetrics.elidedText(hit.entry.title, _ELIDE, room.width())
        layout = QTextLayout(text, given.font)
        way = QTextOption(leading(given.direction))
        way.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(way)
        bold = QFont(given.font)
        bold.setBold(True)
        look = QTextCharFormat()
        look.setFont(bold)
        units = Utf16Map(text)
        formats = []
        for place in hit.places:
            if place < len(text):
                one = QTextLayout.FormatRange()
                one.start, one.length = units.to_utf16(place), 1
                one.format = look
                formats.append(one)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2))
        return int(line.naturalTextWidth())
