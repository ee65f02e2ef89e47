"""The menu bar's style: Fusion, with entries as high as the bar; no line runs through it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenuBar, QProxyStyle, QStyle, QStyleOption, QWidget

from annotator.gui.calm_style import CalmStyle


class MenuBarStyle(CalmStyle):
    """Fusion draws a line below each entry; it falls together with the bar's own."""

    def __init__(self, bar: QMenuBar, height: int) -> None:
        super().__init__()
        self.setParent(bar)
        self._height = height

    def sizeFromContents(
        self,
        type: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        w: QWidget | None = None,
    ) -> QSize:
        """The height of an entry is the bar's."""
        # Past the style of other controls, which has nothing to add: a bar asks very often.
        found = QProxyStyle.sizeFromContents(self, type, option, size, w)  # type: ignore[arg-type]
        if type is QStyle.ContentsType.CT_MenuBarItem:
            found.setHeight(self._height)
        return found
