"""What our own painting needs in a window that runs from right to left."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

_FIRST_STRONG, _POP = "\u2068", "\u2069"
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RTL = Qt.LayoutDirection.RightToLeft


def placed(direction: Qt.LayoutDirection, whole: QRect, rect: QRect) -> QRect:
    """A part of a rectangle, on the other side of it where the layout is mirrored."""
    return QStyle.visualRect(direction, whole, rect)


def leading(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The side on which a line begins."""
    side = Qt.AlignmentFlag.AlignRight if direction == _RTL else Qt.AlignmentFlag.AlignLeft
    return side | _MIDDLE


def trailing(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The side on which a line ends."""
    side = Qt.AlignmentFlag.AlignLeft if direction == _RTL else Qt.AlignmentFlag.AlignRight
    return side | _MIDDLE


def isolated(text: str) -> str:
    """A text that runs as its own letters do: "29+" stays that between words from the right."""
    return f"{_FIRST_STRONG}{text}{_POP}"
