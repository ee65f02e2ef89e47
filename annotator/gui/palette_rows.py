"""Paints a row of the command palette: sign, title with the typed letters in bold, what, keys."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.text import Utf16Map
from annotator.gui.palette_model import HIT, Entry, Hit, Index, Kind
from annotator.gui.theme import icon, load_theme

_PAD = 12
_SIGN = 16
_GAP = 8
_MUTED = QPalette.ColorRole.PlaceholderText
_ELIDE = Qt.TextElideMode.ElideRight
# Leading and trailing edges: Qt mirrors these two in a window that runs from right to left.
_FIRST = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_LAST = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


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

        def placed(rect: QRect) -> QRect:
            return QStyle.visualRect(given.direction, whole, rect)

        painter.save()
        painter.setFont(given.font)
        ink, faint = palette.color(QPalette.ColorRole.Text), palette.color(_MUTED)
        room = whole.adjusted(_PAD, 0, -_PAD, 0)
        self._sign(painter, placed(QRect(room.left(), room.top(), _SIGN, room.height())), entry)
        room.setLeft(room.left() + _SIGN + _GAP)
        metrics = given.fontMetrics
        last = metrics.elidedText(
            entry.why or entry.keys or entry.detail, _ELIDE, room.width() // 2
        )
        painter.setPen(faint)
        painter.drawText(placed(room), _LAST, last)
        room.setRight(room.right() - metrics.horizontalAdvance(last) - 2 * _GAP)
        painter.setPen(faint if entry.why else ink)
        taken = self._title(painter, given, placed, room, hit)
        room.setLeft(room.left() + taken + _GAP)
        if (entry.why or entry.keys) and room.width() > 5 * _GAP:
            painter.setPen(faint)
            painter.drawText(
                placed(room), _FIRST, metrics.elidedText(entry.detail, _ELIDE, room.width())
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

    def _title(self, painter: QPainter, given: Any, placed: Any, room: QRect, hit: Hit) -> int:
        """Draw the title, cut to its room; gives the width that it took."""
        text = given.fontMetrics.elidedText(hit.entry.title, _ELIDE, room.width())
        layout = QTextLayout(text, given.font)
        way = QTextOption(_FIRST)
        way.setTextDirection(given.direction)
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
        corner = placed(room).topLeft()
        layout.draw(painter, QPointF(corner.x(), corner.y() + (room.height() - line.height()) / 2))
        return int(line.naturalTextWidth())
