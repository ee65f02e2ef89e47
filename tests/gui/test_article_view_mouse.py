"""The mouse in the article view, with real events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.article_view import ArticleView
from tests.gui.article_view_help import (
    TEXT,
    at_caret,
    click,
    drag,
    drag_steps,
    move,
    place,
    place_of,
    shown,
    words,
)

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    return shown(qtbot)


def test_click_selects_the_innermost_mark_and_again_the_next_outer(view: ArticleView) -> None:
    point = place(view, "Pakistan spoke", 3)
    seen = []
    for _ in range(4):
        click(view, point)
        seen.append(view.selected_id)
    ring = ["Pakistan", "Defence of Pakistan", "Ministry of Defence of Pakistan"]
    assert seen == [*ring, "Pakistan"]


def test_click_on_plain_text_puts_the_caret_and_selects_no_mark(view: ArticleView) -> None:
    view.select("four")
    click(view, place(view, "intensified", 4))
    assert view.selected_id == ""
    assert at_caret(view) == "intensified"
    assert words(view) == ""


def test_click_on_a_tag_selects_its_mark(view: ArticleView) -> None:
    below = place(view, "at least 29") + QPoint(4, 18)
    click(view, below)
    assert view.selected_id == "at least 29"


def test_click_tells_once(qtbot: QtBot, view: ArticleView) -> None:
    told: list[str] = []
    ranges: list[tuple[int, int]] = []
    view.mark_selected.connect(told.append)
    view.range_changed.connect(lambda start, end: ranges.append((start, end)))
    click(view, place(view, "Khan", 1))
    assert told == ["Ahmad Jan Khan"]
    assert len(ranges) == 1
    click(view, place(view, "Khan", 1))
    assert told == ["Ahmad Jan Khan"]


def test_drag_selects_whole_tokens_in_both_directions(view: ArticleView) -> None:
    drag(view, place(view, "intensified", 5), place(view, "Thursday", 2))
    assert words(view) == "intensified since Thursday"
    drag(view, place(view, "Thursday", 2), place(view, "intensified", 5))
    assert words(view) == "intensified since Thursday"


def test_drag_with_alt_selects_characters(view: ArticleView) -> None:
    drag(view, place(view, "intensified", 2), place(view, "since", 1), ALT)
    assert words(view) == "tensified si"


def test_small_tremble_of_a_click_selects_no_text(view: ArticleView) -> None:
    point = place(view, "intensified", 4)
    drag(view, point, point + QPoint(2, 1))
    assert words(view) == ""
    assert at_caret(view) == "intensified"


def test_drag_over_a_mark_makes_a_selection_and_not_a_mark_selection(view: ArticleView) -> None:
    drag(view, place(view, "Khan", 1), place(view, "Ministry", 3))
    assert words(view) == "Khan of the Ministry"
    assert view.selected_id == ""


def test_drag_over_line_ends_and_paragraphs(view: ArticleView) -> None:
    drag(view, place(view, "Border", 1), place(view, "MENAFN", 3))
    assert words(view) == "Border\n(MENAFN"


def test_double_click_selects_a_word_and_the_third_click_a_sentence(view: ArticleView) -> None:
    point = place(view, "details", 3)
    target = view.viewport()
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point, 1000)
    QTest.mouseDClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert words(view) == "details"
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert words(view) == "He gave no details."
    assert view.selected_id == ""


def test_shift_click_extends_from_the_caret(view: ArticleView) -> None:
    click(view, place(view, "intensified", 4))
    click(view, place(view, "Thursday", 1), SHIFT)
    assert words(view) == "intensified since Thursday"
    click(view, place(view, "conflict", 1), SHIFT)
    assert words(view) == "conflict has intensified"


def handle(view: ArticleView, name: str, side: str) -> QPoint:
    mark = view.marks.by_id[name]
    if side == "start":
        rect = view.character_rect(mark.start)
        return QPoint(rect.left() - 1, rect.center().y())
    rect = view.character_rect(mark.end - 1)
    return QPoint(rect.right() + 2, rect.center().y())


def test_end_handle_drags_by_tokens_and_asks_once(qtbot: QtBot, view: ArticleView) -> None:
    view.select("Ahmad Jan Khan")
    asked = []
    view.resize_requested.connect(lambda *what: asked.append(what))
    steps = drag_steps(view, handle(view, "Ahmad Jan Khan", "end"), place(view, "the Ministry", 1))
    next(steps)
    shown_now = view.marks.by_id["Ahmad Jan Khan"]
    assert TEXT[shown_now.start : shown_now.end] == "Ahmad Jan Khan of the"  # live
    assert asked == []
    next(steps)
    start = TEXT.index("Ahmad")
    assert asked == [("Ahmad Jan Khan", start, start + len("Ahmad Jan Khan of the"))]
    # What is shown is what the caller says, so without an answer the old bounds are back.
    assert view.marks.by_id["Ahmad Jan Khan"].end == start + len("Ahmad Jan Khan")


def test_start_handle_cannot_cross_the_end(view: ArticleView) -> None:
    view.select("Ahmad Jan Khan")
    asked = []
    view.resize_requested.connect(lambda *what: asked.append(what))
    drag(view, handle(view, "Ahmad Jan Khan", "start"), place(view, "spoke on", 2))
    assert [TEXT[start:end] for _, start, end in asked] == ["Khan"]


def test_handle_with_alt_goes_by_characters(view: ArticleView) -> None:
    view.select("Ahmad Jan Khan")
    asked = []
    view.resize_requested.connect(lambda *what: asked.append(what))
    drag(view, handle(view, "Ahmad Jan Khan", "start"), place(view, "Ahmad", 2), ALT)
    assert [TEXT[start:end] for _, start, end in asked] == ["mad Jan Khan"]


def test_handle_let_go_where_it_was_asks_nothing(view: ArticleView) -> None:
    view.select("Ahmad Jan Khan")
    asked = []
    view.resize_requested.connect(lambda *what: asked.append(what))
    point = handle(view, "Ahmad Jan Khan", "end")
    drag(view, point, point + QPoint(-3, 0))
    assert asked == []


def test_escape_gives_a_handle_drag_up(view: ArticleView) -> None:
    view.select("Ahmad Jan Khan")
    before = view.marks.by_id["Ahmad Jan Khan"]
    asked = []
    view.resize_requested.connect(lambda *what: asked.append(what))
    steps = drag_steps(view, handle(view, "Ahmad Jan Khan", "end"), place(view, "Ministry", 1))
    next(steps)
    assert view.marks.by_id["Ahmad Jan Khan"] != before
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.marks.by_id["Ahmad Jan Khan"] == before
    next(steps)
    assert asked == []
    assert view.selected_id == "Ahmad Jan Khan"


def test_escape_without_a_drag_is_left_to_the_window(qtbot: QtBot, view: ArticleView) -> None:
    reached = []
    view.keyPressEvent = lambda event, old=view.keyPressEvent: (  # type: ignore[method-assign]
        old(event),
        reached.append(event.isAccepted()),
    )
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert reached == [False, False]


def test_dragging_below_the_edge_scrolls(qtbot: QtBot) -> None:
    long = "Headline\n" + "\n".join(f"Paragraph {n} has some words in it." for n in range(200))
    view = shown(qtbot, long, ())
    steps = drag_steps(view, place(view, "Paragraph 1"), QPoint(300, 640))
    next(steps)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 200)
    end = view.selection()[1]
    qtbot.waitUntil(lambda: view.selection()[1] > end + 100)
    next(steps)
    assert view.selection()[0] == long.index("Paragraph 1")


def right_click(view: ArticleView, point: QPoint) -> None:
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)


def test_right_click_selects_what_is_under_it_first(qtbot: QtBot, view: ArticleView) -> None:
    point = place(view, "Khan", 1)
    chosen = []
    view.menu_requested.connect(lambda where: chosen.append((view.selected_id, where)))
    right_click(view, point)
    assert chosen == [("Ahmad Jan Khan", view.viewport().mapToGlobal(point))]


def test_right_click_keeps_an_outer_mark_that_is_selected(view: ArticleView) -> None:
    view.select("Ministry of Defence of Pakistan")
    right_click(view, place(view, "Pakistan spoke", 2))
    assert view.selected_id == "Ministry of Defence of Pakistan"


def test_right_click_inside_the_selected_text_keeps_it(view: ArticleView) -> None:
    drag(view, place(view, "intensified", 5), place(view, "Thursday", 2))
    right_click(view, place(view, "since", 2))
    assert words(view) == "intensified since Thursday"
    right_click(view, place(view, "stayed", 2))
    assert words(view) == ""
    assert at_caret(view) == "stayed"


def test_menu_key_opens_at_the_caret(view: ArticleView) -> None:
    view.select("Ahmad Jan Khan")
    asked = []
    view.menu_requested.connect(asked.append)
    nowhere = QPoint(1, 1)
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, nowhere, view.viewport().mapToGlobal(nowhere))
    QApplication.sendEvent(view.viewport(), event)
    below = view.character_rect(TEXT.index("Ahmad")).bottomLeft()
    assert asked == [view.viewport().mapToGlobal(below)]
    assert view.selected_id == "Ahmad Jan Khan"


def test_resting_on_a_mark_is_told_once_and_leaving_it_too(view: ArticleView) -> None:
    told: list[str] = []
    view.hovered.connect(told.append)
    QTest.mouseMove(view.viewport(), place(view, "four"))
    QTest.mouseMove(view.viewport(), place(view, "four", 2))
    QTest.mouseMove(view.viewport(), place(view, "gave no"))
    assert told == ["four", ""]


def test_hovering_shows_a_ring_and_the_hand(view: ArticleView) -> None:
    QTest.mouseMove(view.viewport(), place(view, "Khan", 1))
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    ringed = view.grab().toImage()
    QTest.mouseMove(view.viewport(), place(view, "spoke", 1))
    assert view.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
    assert view.grab().toImage() != ringed


def test_middle_button_does_nothing(view: ArticleView) -> None:
    before = view.caret
    click(view, place(view, "Khan", 1), button=Qt.MouseButton.MiddleButton)
    assert view.selected_id == ""
    assert view.caret == before


def test_edge_chip_leads_to_the_end_out_of_sight(qtbot: QtBot) -> None:
    filler = "\n".join("Words that fill the page and have no marks at all." for _ in range(60))
    text = TEXT.replace("including", f"and.\n{filler}\nIncluding")
    from tests.gui.article_view_help import mark

    marks = (mark("at least 29", "29+ killed", text=text), mark("four", "4 killed", text=text))
    view = shown(qtbot, text, marks)
    view.select("at least 29")
    view.grab()
    chips = view._looks.links.chips
    assert [chip.mark_id for chip in chips] == ["four"]
    assert chips[0].text == "↓ 4 killed"
    left = (view.width() - view._flow.width) / 2
    middle = chips[0].rect.center()
    click(view, QPoint(round(left + middle.x()), round(middle.y() - view._scroller.y)))
    assert view.selected_id == "four"
    assert view.viewport().rect().contains(place_of(view, text.index("four")))


def test_moving_with_no_article_is_harmless(qtbot: QtBot) -> None:
    view = ArticleView()
    qtbot.addWidget(view)
    view.clear("Nothing here yet.")
    view.show()
    click(view, QPoint(100, 100))
    move(view, QPoint(120, 100))
    right_click(view, QPoint(100, 100))
    assert view.selected_id == ""
