"""The reading place stays where it is, whatever becomes known or changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.article_view import ArticleView, Mark
from tests.gui.article_view_help import shown

LONG = "Headline\n" + "\n".join(
    f"Paragraph {n} has some words in it. " * (1 + n % 7) for n in range(400)
)


def marks_of(text: str, step: int = 90) -> tuple[Mark, ...]:
    return tuple(
        Mark(f"m{at}", at, at + 12, "Nationality, group", at % 12, confirmed=bool(at % 2))
        for at in range(20, len(text) - 20, step)
    )


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    return shown(qtbot, LONG, marks_of(LONG))


def quiet(qtbot: QtBot, view: ArticleView) -> None:
    """Waits until all heights are known."""
    qtbot.waitUntil(lambda: not view._scroller._idle.isActive(), timeout=20_000)


def middle_line(view: ArticleView) -> tuple[int, int]:
    """An offset in the middle of the page, and its y."""
    offset = view.hit_at(QPointF(view.width() / 2, view.height() / 2)).offset
    return offset, view.character_rect(offset).center().y()


def test_heights_that_become_known_do_not_move_the_text(qtbot: QtBot, view: ArticleView) -> None:
    view.open(LONG, 8, "", marks_of(LONG))  # no idle time has passed since
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() * 2 // 3)
    offset, y = middle_line(view)
    before = view._flow.height
    quiet(qtbot, view)
    assert view._flow.height != before
    assert abs(view.character_rect(offset).center().y() - y) <= 1


def test_estimates_are_near_the_truth(qtbot: QtBot, view: ArticleView) -> None:
    view.open(LONG, 8, "", marks_of(LONG))
    guessed = view._flow.height
    quiet(qtbot, view)
    assert 0.6 < guessed / view._flow.height < 1.5


def test_measured_heights_are_those_of_a_full_layout(qtbot: QtBot, view: ArticleView) -> None:
    quiet(qtbot, view)
    measured = list(view._flow.heights)
    for index in range(len(measured)):
        view._flow.need(index)
    assert view._flow.heights == measured


def test_place_survives_resizing_and_other_text_sizes(view: ArticleView) -> None:
    place = LONG.index("Paragraph 250")
    view.set_scroll_place(place)
    assert view.scroll_place() == place
    for width in (500, 1200, 420, 800):
        view.resize(width, 600)
        assert view.scroll_place() == place
        assert -30 < view.character_rect(place).top() < 60
    for pixels in (10, 32, 16):
        view.set_text_size(pixels)
        assert view.scroll_place() == place
        assert -30 < view.character_rect(place).top() < 90


def test_place_is_found_again_in_a_new_window(qtbot: QtBot, view: ArticleView) -> None:
    view.verticalScrollBar().setValue(7000)
    place = view.scroll_place()
    y = view.character_rect(place).top()
    other = ArticleView()
    qtbot.addWidget(other)
    other.open(LONG, 8, "", marks_of(LONG))
    other.set_scroll_place(place)  # before it has its size
    other.resize(800, 600)
    other.show()
    assert other.scroll_place() == place
    assert abs(other.character_rect(place).top() - y) < 60


def test_top_of_the_article_is_place_zero(view: ArticleView) -> None:
    view.set_scroll_place(LONG.index("Paragraph 100"))
    view.set_scroll_place(0)
    assert view.verticalScrollBar().value() == 0
    assert view.scroll_place() == 0


def test_marks_that_change_above_do_not_move_the_caret_line(
    qtbot: QtBot, view: ArticleView
) -> None:
    view.set_caret(LONG.index("Paragraph 200"))
    y = view.character_rect(view.caret).top()
    fewer = [mark for mark in marks_of(LONG) if mark.start > view.caret]
    view.set_marks(fewer)
    assert abs(view.character_rect(view.caret).top() - y) <= 1
    quiet(qtbot, view)
    assert abs(view.character_rect(view.caret).top() - y) <= 1


def test_first_mark_on_a_line_moves_nothing(qtbot: QtBot) -> None:
    view = shown(qtbot, LONG, ())
    before = [view.character_rect(at) for at in range(0, 400, 7)]
    view.set_marks([Mark("one", 60, 69, "Person", 1, confirmed=True)])
    assert [view.character_rect(at) for at in range(0, 400, 7)] == before


def test_changing_a_mark_reshapes_nothing(view: ArticleView) -> None:
    layouts = {index: shaped.layout for index, shaped in view._flow._shaped.items()}
    assert layouts
    marks = list(marks_of(LONG))
    marks[1] = replace(marks[1], tag="Something quite different")
    view.set_marks(marks)
    view.grab()
    assert all(view._flow._shaped[index].layout is one for index, one in layouts.items())


def test_only_what_is_in_sight_is_laid_out(qtbot: QtBot) -> None:
    huge = "Headline\n" + "\n".join("Some words that fill a line or two. " * 6 for _ in range(4000))
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.open(huge, 8, "", marks_of(huge, 110))
    assert len(view._flow._shaped) < 30
    view.show()
    bar = view.verticalScrollBar()
    for number in range(60):
        bar.setValue(bar.maximum() * number // 60)
        view.grab()
    kept = sum(len(shaped.paragraph.text) for shaped in view._flow._shaped.values())
    assert kept <= 170_000


def wheel(view: ArticleView, pixels: int = 0, notches: int = 0) -> None:
    event = QWheelEvent(
        QPointF(200, 200),
        QPointF(view.mapToGlobal(QPoint(200, 200))),
        QPoint(0, pixels),
        QPoint(0, notches * 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_touchpad_scrolls_by_pixels(view: ArticleView) -> None:
    wheel(view, pixels=-37)
    assert view.verticalScrollBar().value() == 37


def test_wheel_notches_glide_to_their_end(qtbot: QtBot, view: ArticleView) -> None:
    quiet(qtbot, view)
    bar = view.verticalScrollBar()
    wheel(view, notches=-1)
    assert bar.value() < 3 * bar.singleStep()  # on its way
    qtbot.waitUntil(lambda: bar.value() == 3 * bar.singleStep())
    wheel(view, notches=-1)
    wheel(view, notches=-1)
    qtbot.waitUntil(lambda: bar.value() == 9 * bar.singleStep())


def test_column_does_not_move_when_the_scroll_bar_comes(qtbot: QtBot) -> None:
    short = shown(qtbot, "One line.", (), headline=False)
    long = shown(qtbot, LONG, ())
    assert short._left() == long._left()


@pytest.mark.parametrize("pixels", [4, 10, 40, 99])
def test_text_size_is_kept_in_bounds(view: ArticleView, pixels: int) -> None:
    view.set_text_size(pixels)
    assert view.text_size == max(10, min(40, pixels))
    assert view._flow.type.size == view.text_size


@pytest.mark.parametrize("width", [60, 200, 3000])
def test_every_width_is_bearable(view: ArticleView, width: int) -> None:
    view.resize(width, 500)
    view.grab()
    assert view._flow.width <= max(80, width)
    assert view._flow.width <= view._type.column
