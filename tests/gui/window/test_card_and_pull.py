"""The card beside a mark, and links pulled from a figure's tag to its total, on the sample."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest

from annotator.domain.annotations import RelationKind
from annotator.gui.hover_card import beside
from tests.gui.article_view_help import click, drag_steps, place_of
from tests.gui.window.driver import Driver


def point_of(sample: Driver, quote: str) -> QPoint:
    mark = sample.mark(quote)
    sample.view.reveal(mark.start, mark.end)
    return place_of(sample.view, mark.start)


def tag_of(sample: Driver, quote: str) -> QPoint:
    """A point on a figure's tag: below its first letter."""
    point = point_of(sample, quote)
    found = sample.view.hit_at(point.toPointF())
    while found.part != "tag":
        point += QPoint(0, 1)
        found = sample.view.hit_at(point.toPointF())
    assert found.marks[0].id == sample.mark(quote).id
    return point + QPoint(2, 3)


def test_the_card_comes_after_a_rest_beside_the_words_and_goes_with_the_pointer(
    sample: Driver,
) -> None:
    card = sample.main.pane.cards.card
    point = point_of(sample, "at least 29")
    QTest.mouseMove(sample.view.viewport(), point)
    assert card.isHidden()
    sample.wait(card.isVisible)
    for words in ("29+ killed", "suggestion", "low 29", "“dead” stands right beside", "score"):
        assert words in card.text
    area = sample.view.mark_area(sample.mark("at least 29").id)
    assert area.contains(point)
    assert not card.geometry().intersects(area)
    assert sample.view.viewport().rect().contains(card.geometry())
    QTest.mouseMove(sample.view.viewport(), QPoint(2, 2))
    assert card.isHidden()


def test_space_shows_the_card_with_what_happened_and_hides_it(sample: Driver) -> None:
    card = sample.main.pane.cards.card
    sample.session.select(sample.mark("at least 29").id)
    sample.press("Enter")
    sample.session.select(sample.mark("at least 29").id)
    sample.press("Space")
    assert card.isVisible()
    assert "ada: Accept 29+ killed" in card.text
    assert "confirmed" in card.text
    sample.press("Space")
    assert card.isHidden()
    sample.press("Space", "Right")
    assert card.isHidden()  # any other key takes it away


def test_a_link_is_pulled_from_a_tag_to_another_figure(sample: Driver) -> None:
    sample.session.select(sample.mark("four").id)
    sample.press("Shift+L")
    total = sample.mark("at least 29").id
    steps = drag_steps(sample.view, tag_of(sample, "four"), point_of(sample, "at least 29"))
    next(steps)
    assert "4 killed is part of 29+ killed" in sample.main.pane.prompt.text
    assert not sample.view.grab().isNull()
    next(steps)
    assert sample.main.pane.prompt.text == ""
    layer = sample.session.layer
    assert layer is not None
    (relation,) = layer.relations_of(sample.mark("four").id)
    assert relation.kind is RelationKind.COMPONENT
    assert relation.target_id == sample.mark("at least 29").id
    assert layer.mark(total) is None  # it was a suggestion: linking accepted it
    sample.press("Ctrl+Z")
    assert layer.mark(total) is not None


@pytest.mark.parametrize("way", ["let go on plain words", "escape"])
def test_a_link_that_is_given_up_changes_nothing(sample: Driver, way: str) -> None:
    before = sample.session.corpus.undo_text
    steps = drag_steps(sample.view, tag_of(sample, "four"), point_of(sample, "at least 29"))
    if way == "escape":
        next(steps)
        sample.press("Escape")
        next(steps)
    else:
        blank = QPoint(4, point_of(sample, "four").y())
        assert not sample.view.hit_at(blank.toPointF()).marks
        list(drag_steps(sample.view, tag_of(sample, "four"), blank))
    assert sample.main.pane.prompt.text == ""
    assert sample.session.corpus.undo_text == before
    assert sample.view.selection()[0] == sample.view.selection()[1]


def test_a_click_on_a_tag_still_selects(sample: Driver) -> None:
    click(sample.view, tag_of(sample, "four"))
    assert sample.quote == "four"


def test_a_card_is_put_where_it_covers_nothing_of_the_words() -> None:
    room = QRect(0, 0, 800, 600)
    size = QSize(300, 200)
    for area in (QRect(10, 50, 80, 40), QRect(700, 560, 90, 30), QRect(0, 150, 300, 300)):
        place = beside(area, size, room)
        assert place is not None
        assert room.contains(place)
        assert not place.intersects(area)
    assert beside(QRect(0, 0, 800, 600), size, room) is None


def test_the_button_used_is_the_left_one(sample: Driver) -> None:
    point = tag_of(sample, "four")
    QTest.mousePress(sample.view.viewport(), Qt.MouseButton.RightButton, pos=point)
    QTest.mouseMove(sample.view.viewport(), point_of(sample, "at least 29"))
    QTest.mouseRelease(sample.view.viewport(), Qt.MouseButton.RightButton, pos=point)
    assert sample.main.pane.prompt.text == ""


def test_a_step_stands_once_in_the_card_though_it_decided_and_made(sample: Driver) -> None:
    sample.session.select(sample.mark("at least 29").id)
    sample.press("Enter")
    sample.session.select(sample.mark("at least 29").id)
    sample.press("Space")
    assert sample.main.pane.cards.card.text.count("Accept 29+ killed") == 1
