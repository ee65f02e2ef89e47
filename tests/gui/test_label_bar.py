"""The label bar with few and with very many labels."""

from __future__ import annotations

import string

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.schema import Label, LabelSchema
from annotator.gui.label_bar import LabelBar
from annotator.gui.theme import load_theme


def bar(qtbot: QtBot, number: int, width: int) -> LabelBar:
    keys = [*string.digits, *string.ascii_lowercase, *map(chr, range(0x430, 0x450))]
    labels = tuple(
        Label(f"L{at}", f"A long name of a label {at}", keys[at], at, tag=f"Tag {at}")
        for at in range(number)
    )
    actions = {f"label_{one.name}": QAction(one.title) for one in labels}
    window = QWidget()
    made = LabelBar(LabelSchema("s", "S", labels), actions, load_theme("light"), window)
    made.kept = (window, actions)  # type: ignore[attr-defined]
    qtbot.addWidget(window)
    window.resize(width, 40)
    made.resize(width, 40)
    window.show()
    qtbot.wait(10)
    return made


def test_few_labels_have_their_whole_names(qtbot: QtBot) -> None:
    made = bar(qtbot, 3, 1280)
    assert [chip.text() for chip in made.chips] == [f"A long name of a label {n}" for n in range(3)]
    assert made.more.isHidden()


@pytest.mark.parametrize("width", [720, 1280, 1920])
def test_of_many_labels_none_is_squeezed_and_none_is_out_of_reach(qtbot: QtBot, width: int) -> None:
    made = bar(qtbot, 55, width)
    shown = [chip for chip in made.chips if chip.isVisible()]
    assert 4 < len(shown) < 55
    for chip in shown:
        assert chip.width() >= chip.sizeHint().width()
    assert made.more.isVisible()
    assert made.more.geometry().right() < width
    assert made.more.text() == f"{55 - len(shown)} more"
    menu = made.more.menu()
    menu.aboutToShow.emit()
    assert [one.text() for one in menu.actions()] == [
        f"A long name of a label {n}" for n in range(len(shown), 55)
    ]
    assert made.minimumSizeHint().width() < 200
