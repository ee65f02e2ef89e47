"""Paints the links of the selected and the hovered mark: lines, their words, ties, edge chips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from annotator.gui.theme import Theme
from annotator.gui.view_chips import EDGE, EdgeChip
from annotator.gui.view_fonts import Typography
from annotator.gui.view_links import Drawing, TieLine, arrow_head, rounded

_CENTRE = Qt.AlignmentFlag.AlignCenter
_CORNER = 3.0
_FAR = 10_000.0  # beyond any margin


def paint_links(painter: QPainter, theme: Theme, type_: Typography, links: Drawing) -> None:
    """Draws all that a router has laid out, in the coordinates of the flow."""
    _ties(painter, theme, links.ties)
    paths: dict[int, QPainterPath] = {}
    for route in links.routes:
        paths.setdefault(route.hue, QPainterPath()).addPath(rounded(route.points))
    for index, path in paths.items():  # together: where lines run as one, none is darker
        painter.setPen(QPen(theme.hue(index).ink, max(1.25, type_.size / 14)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    for route in links.routes:
        if route.arrow:
            painter.setBrush(theme.hue(route.hue).ink)
            painter.drawPolygon(arrow_head(route.points, type_.size / 4))
    painter.setFont(type_.tag)
    for label in links.labels:
        painter.setPen(_ink(theme, label.hue))
        painter.drawText(label.rect, _CENTRE, label.text)
    _grounds(painter, theme, links.chips)
    for chip in links.chips:
        _chip(painter, theme, chip)


def _ties(painter: QPainter, theme: Theme, ties: Sequence[TieLine]) -> None:
    """Dotted lines to words, and dots round the words."""
    pen = QPen(theme.colour("muted"), 1)  # any other width takes Qt thirty times as long
    pen.setDashPattern([1, 2])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for tie in ties:
        painter.drawPath(rounded(tie.points))
        for rect in tie.words:
            painter.drawRoundedRect(rect.adjusted(-2, 0.5, 2, -0.5), _CORNER, _CORNER)


def _grounds(painter: QPainter, theme: Theme, chips: Sequence[EdgeChip]) -> None:
    """A strip behind the chips that stand on the column: no word is half covered."""
    strips = {(chip.rect.top(), chip.rect.height()) for chip in chips if chip.rect.left() >= 0}
    painter.setPen(theme.colour("hairline"))
    painter.setBrush(theme.colour("base"))
    for top, height in strips:
        painter.drawRect(QRectF(-_FAR, top - EDGE, 2 * _FAR, height + 2 * EDGE))


def _chip(painter: QPainter, theme: Theme, chip: EdgeChip) -> None:
    ink = _ink(theme, chip.hue)
    painter.setPen(QPen(theme.hue(chip.hue).line if chip.hue >= 0 else ink, 1))
    painter.setBrush(theme.colour("base"))
    half = chip.rect.height() / 2
    painter.drawRoundedRect(chip.rect, half, half)
    painter.setPen(ink)
    painter.drawText(chip.rect, _CENTRE, chip.text)


def _ink(theme: Theme, hue: int) -> QColor:
    """The colour of a label's words; below 0: of what belongs to no label."""
    return theme.hue(hue).ink if hue >= 0 else theme.colour("muted")
