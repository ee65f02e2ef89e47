"""Controls are flat, of one height, and say where the keyboard is and what Enter presses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAction, QColor, QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QTableView,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs import TextTable
from annotator.gui.fields import Choice
from annotator.gui.quiet import FlatHeader, SearchField
from annotator.gui.theme import Theme, apply_theme

ONE_LINE = (QPushButton, QLineEdit, QComboBox, QSpinBox)


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    return apply_theme(qapp, request.param)


def column(widget: QWidget, x: int) -> list[QColor]:
    """The colours from top to bottom, without the edges."""
    image = widget.grab().toImage()
    return [image.pixelColor(x, y) for y in range(3, image.height() - 3)]


@pytest.mark.parametrize("kind", [QPushButton, QComboBox])
def test_a_button_is_of_one_colour_from_top_to_bottom(
    qtbot: QtBot, theme: Theme, kind: type[QPushButton | QComboBox]
) -> None:
    button = kind()
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert {colour.name() for colour in column(button, 6)} == {theme.colour("button").name()}


def test_controls_of_one_line_are_equally_high(qtbot: QtBot, theme: Theme) -> None:
    made = [kind() for kind in ONE_LINE]
    for one in made:
        qtbot.addWidget(one)
    assert len({one.sizeHint().height() for one in made}) == 1


@pytest.mark.parametrize("kind", ONE_LINE)
def test_the_edge_says_where_the_keyboard_is(
    qtbot: QtBot, theme: Theme, kind: type[QWidget]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column_ = QVBoxLayout(page)
    one, other = kind(page), QPushButton(page)
    column_.addWidget(one)
    column_.addWidget(other)
    page.show()
    page.activateWindow()
    edges = []
    for holder in (other, one):
        holder.setFocus()
        qtbot.waitUntil(holder.hasFocus)
        edges.append(one.grab().toImage().pixelColor(one.width() // 2, 0))
    assert edges[0] != edges[1]
    assert edges[1].name() == theme.colour("accent").name()


def test_the_button_that_enter_presses_is_another_one(qtbot: QtBot, theme: Theme) -> None:
    plain, default = QPushButton(), QPushButton()
    default.setDefault(True)
    for button in (plain, default):
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
    assert column(plain, 6) != column(default, 6)


def test_words_begin_away_from_the_edge(qtbot: QtBot, theme: Theme) -> None:
    field = QLineEdit("|")
    qtbot.addWidget(field)
    assert field.cursorRect().left() >= 4


def test_the_chosen_entry_of_a_menu_is_seen(qtbot: QtBot, theme: Theme) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    first, second = menu.addAction("one"), menu.addAction("one")
    menu.setActiveAction(first)
    image = menu.grab().toImage()
    colours = [image.pixelColor(menu.actionGeometry(a).center()).name() for a in (first, second)]
    assert colours[0] != colours[1]


def test_the_signs_of_a_search_field_are_of_our_family(qtbot: QtBot, theme: Theme) -> None:
    field = SearchField("Search")
    qtbot.addWidget(field)
    assert {one.icon().name() for one in field.findChildren(QAction)} == {"search", "x"}
    assert all(one.accessibleName() for one in field.findChildren(QToolButton))


def hover(widget: QWidget, place: QPoint) -> str:
    """What the mouse is shown at a place."""
    QApplication.sendEvent(
        widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
    )
    return QToolTip.text()


def test_the_mouse_shows_a_heading_that_is_cut_and_no_other(qtbot: QtBot, theme: Theme) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setHorizontalHeader(FlatHeader(view))
    view.setModel(TextTable(("Undecided suggestions", "Key"), [("1", "2")]))
    view.setColumnWidth(0, 60)
    view.show()
    header = view.horizontalHeader()
    assert hover(header.viewport(), QPoint(10, 5)) == "Undecided suggestions"
    hover(header.viewport(), QPoint(70, 5))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_mouse_shows_a_choice_that_is_cut(qtbot: QtBot, theme: Theme) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.setToolTip("The label")
    choice.addItem("Casualty figure as stated by the source", 1)
    for width, said in (
        (90, "Casualty figure as stated by the source\nThe label"),
        (600, "The label"),
    ):
        choice.resize(width, choice.height())
        choice.show()
        choice.grab()
        assert hover(choice, QPoint(5, 5)) == said


def test_a_column_is_wide_enough_for_its_heading(qtbot: QtBot, theme: Theme) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setHorizontalHeader(FlatHeader(view))
    view.setModel(TextTable(("Undecided", "Key"), [("1", "2")]))
    view.show()
    view.resizeColumnsToContents()
    drawn = view.columnWidth(0) - 9  # the room round the words of the first heading
    assert drawn >= view.fontMetrics().horizontalAdvance("Undecided")
