"""Chips at the edges of the article view: what is linked or tied to a mark and lies out of sight.

Geometry, and the menu of those that have no room; a click on a chip goes to what it stands for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt
from PySide6.QtWidgets import QMenu

from annotator.gui.view_fonts import Typography
from annotator.gui.view_marks import Mark

if TYPE_CHECKING:
    from annotator.gui.article_view import ArticleView

translate = QCoreApplication.translate  # the name by which lupdate finds the words

EDGE = 6.0  # from the view's edge to a chip
_BESIDE = 8.0  # from the column to a chip in the margin
_BETWEEN = 6.0
_NO_HUE = -1


class EdgeChip(NamedTuple):
    """What stands at the edge for a mark out of sight; a click on it goes there.

    For mere words `mark_id` is "", `hue` -1 and `offset` where they are. One for all that have no
    room has them in `rest`.
    """

    rect: QRectF
    text: str
    hue: int
    mark_id: str = ""
    offset: int = -1
    rest: tuple[EdgeChip, ...] = ()


class ChipShelf:
    """Finds places for the chips of one view: in a margin that is wide enough, else on the text."""

    def __init__(self, type_: Typography, visible: QRectF, width: float, room: float) -> None:
        self._type, self._visible, self._width, self._room = type_, visible, width, room
        self._wanted: dict[bool, dict[str | int, EdgeChip]] = {False: {}, True: {}}

    def add_mark(self, mark: Mark, *, below: bool) -> float:
        """Add a mark out of sight; gives the y at which lines to it end."""
        chip = EdgeChip(QRectF(), f"{_arrow(below)} {mark.tag}", mark.hue, mark.id)
        self._wanted[below].setdefault(mark.id, chip)
        return self._top(below) + self._height / 2

    def add_words(self, text: str, offset: int, *, below: bool) -> None:
        """Add words out of sight, by what they are and where."""
        chip = EdgeChip(QRectF(), f"{_arrow(below)} {text}", _NO_HUE, offset=offset)
        self._wanted[below][offset] = chip

    def chips(self) -> tuple[EdgeChip, ...]:
        """The chips in their places; the last of an edge stands for all that have none."""
        placed: list[EdgeChip] = []
        for below, found in self._wanted.items():
            wanted = list(found.values())
            rects = self._rects((one.text for one in wanted), below=below)
            kept = len(rects)
            if kept < len(wanted):
                kept, more = self._make_room(wanted, kept, below=below)
                placed.append(more)
            placed += [
                chip._replace(rect=rect)
                for chip, rect in zip(wanted[:kept], rects[:kept], strict=True)
            ]
        return tuple(placed)

    def _make_room(
        self, wanted: Sequence[EdgeChip], kept: int, *, below: bool
    ) -> tuple[int, EdgeChip]:
        """How many stay when one that stands for the others has room; and that one."""
        while True:
            text = translate("EdgeChips", "{0} more").format(f"{len(wanted) - kept:,}")
            text = f"{_arrow(below)} {text}"
            rects = self._rects((*(one.text for one in wanted[:kept]), text), below=below)
            if len(rects) > kept or not kept:
                rect = rects[-1] if rects else QRectF()
                return kept, EdgeChip(rect, text, _NO_HUE, rest=tuple(wanted[kept:]))
            kept -= 1

    def _rects(self, texts: Iterable[str], *, below: bool) -> list[QRectF]:
        """Places for chips with these words, for as many as there is room."""
        rects: list[QRectF] = []
        beside, right = 0, 0.0
        for text in texts:
            width = self._type.tag_width(text) + 10
            if self._room >= width + 2 * _BESIDE:
                step = (self._height + 4) * (-1 if below else 1)
                top = self._top(below) + beside * step
                beside += 1
                if not self._visible.top() <= top <= self._visible.bottom() - self._height:
                    break
                rects.append(QRectF(-width - _BESIDE, top, width, self._height))
                continue
            if right + width > self._width:
                break
            rects.append(QRectF(right, self._top(below), width, self._height))
            right += width + _BETWEEN
        return rects

    @property
    def _height(self) -> float:
        return self._type.tag_height + 8.0

    def _top(self, below: bool) -> float:
        visible = self._visible
        return visible.bottom() - self._height - EDGE if below else visible.top() + EDGE


def follow_chip(chip: EdgeChip, view: ArticleView, at: QPoint) -> None:
    """Go to what a chip stands for; one that stands for many offers them in a menu, at a place."""
    if chip.rest:
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in chip.rest:
            entry = menu.addAction(one.text.replace("&", "&&"))
            entry.triggered.connect(partial(follow_chip, one, view, at))
        menu.popup(at)
    elif chip.mark_id:
        view.select(chip.mark_id)
    else:
        view.reveal(chip.offset, chip.offset + 1)


def _arrow(below: bool) -> str:
    return "↓" if below else "↑"
