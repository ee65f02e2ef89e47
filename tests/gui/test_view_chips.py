"""Chips for what is out of sight: none is left out without a word."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotator.gui.view_chips import ChipShelf
from annotator.gui.view_fonts import Typography
from annotator.gui.view_marks import Tie
from tests.gui.article_view_help import click, mark, shown

FILLER = "Filler words here.\n" * 120
NAMES = [f"Witness {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
FAR = "Headline\n" + "\n".join(f"{name} said so." for name in NAMES) + f"\n{FILLER}At last 12 died."


def shelf(count: int, width: float = 600.0, room: float = 20.0) -> ChipShelf:
    made = ChipShelf(Typography(), QRectF(0, 0, width, 700), width, room)
    for at in range(count):
        made.add_words(f"witness {at}", at, below=True)
    return made


def test_chips_that_have_room_are_all_shown(qapp: QApplication) -> None:
    chips = shelf(3).chips()
    assert [chip.text for chip in chips] == ["↓ witness 0", "↓ witness 1", "↓ witness 2"]
    assert not any(chip.rest for chip in chips)


def test_what_has_no_room_is_counted_at_the_end(qapp: QApplication) -> None:
    for room in (20.0, 300.0):  # on the column, in the margin
        chips = shelf(40, room=room).chips()
        (more,) = (chip for chip in chips if chip.rest)
        assert more.text == f"↓ {len(more.rest)} more"
        assert len(chips) - 1 + len(more.rest) == 40
        assert {chip.offset for chip in (*chips, *more.rest)} == {-1, *range(40)}
        for chip in chips:
            assert not chip.rect.isEmpty()
            assert not any(chip.rect.intersects(one.rect) for one in chips if one is not chip)


def test_a_click_on_the_last_offers_the_others(qtbot: QtBot) -> None:
    view = shown(qtbot, FAR, (mark("12", "12 killed", text=FAR),))
    view.ties_of = lambda mark_id: [
        Tie(mark_id, FAR.index(name), FAR.index(name) + len(name), name.lower()) for name in NAMES
    ]
    view.select("12")
    view.grab()
    (more,) = (chip for chip in view._looks.links.chips if chip.rest)
    middle = more.rect.translated(view._left(), -view._scroller.y).center()
    click(view, QPoint(round(middle.x()), round(middle.y())))
    (menu,) = (one for one in view.findChildren(QMenu) if one.isVisible())
    assert [entry.text() for entry in menu.actions()] == [one.text for one in more.rest]
    before = view._scroller.y
    menu.actions()[0].trigger()
    assert view._scroller.y < before
