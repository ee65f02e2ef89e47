"""Ties: dotted lines from a figure to words, drawn for the selected and the hovered mark only."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from annotator.gui.article_view import ArticleView, Mark
from annotator.gui.span_layout import lane_top
from annotator.gui.theme import load_theme
from annotator.gui.view_links import Drawing
from annotator.gui.view_marks import Tie
from tests.gui.article_view_help import TEXT, click, shown

FILLER = "Filler words here.\n" * 120
FAR = f"Headline\nPolice said so.\n{FILLER}At last 12 were dead on Monday."


def drawn(view: ArticleView) -> Drawing:
    view.grab()
    return view._looks.links


def tie(text: str, mark_id: str, words: str, name: str) -> Tie:
    start = text.index(words)
    return Tie(mark_id, start, start + len(words), name)


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    view = shown(qtbot)
    ties = {"at least 29": [tie(TEXT, "at least 29", "Thursday night", "time")]}
    view.ties_of = lambda mark_id: ties.get(mark_id, ())
    return view


def test_only_the_selected_mark_is_tied(view: ArticleView) -> None:
    assert drawn(view).ties == ()
    view.select("Ahmad Jan Khan")
    assert drawn(view).ties == ()
    view.select("at least 29")
    (line,) = drawn(view).ties
    (box,) = line.words
    point = box.translated(view._left(), -view._scroller.y).center()
    assert view.hit_at(point).offset in range(
        TEXT.index("Thursday"), TEXT.index("Thursday") + len("Thursday night")
    )


def test_the_line_ends_at_the_words_and_its_name_covers_no_text(view: ArticleView) -> None:
    view.select("at least 29")
    drawing = drawn(view)
    (line,) = drawing.ties
    end, box = line.points[-1], line.words[0]
    assert box.left() <= end.x() <= box.right()
    assert abs(end.y() - box.top()) < 1
    assert view._flow is not None
    for label in drawing.labels:
        for start in range(len(TEXT)):
            for rect in view._flow.rects(start, start + 1):
                assert not rect.adjusted(1, 3, -1, -3).intersects(label.rect)


def test_words_out_of_sight_get_a_chip_that_leads_there(qtbot: QtBot) -> None:
    start = FAR.index("12")
    view = shown(qtbot, FAR, (Mark("f", start, start + 2, "12 killed", 0, confirmed=True),))
    ties = [tie(FAR, "f", "Police", "source"), tie(FAR, "f", "Monday", "time")]
    view.ties_of = lambda _mark_id: ties
    view.select("f")
    drawing = drawn(view)
    (chip,) = drawing.chips
    assert chip.text == "↑ source"
    assert len(drawing.ties) == 1
    place = chip.rect.translated(view._left(), -view._scroller.y).center()
    click(view, place.toPoint())
    assert view.viewport().rect().contains(view.character_rect(FAR.index("Police")).center())
    assert view.selected_id == "f"


def test_chips_on_the_column_stand_on_a_strip_without_words(qtbot: QtBot) -> None:
    start = FAR.index("12")
    marks = (Mark("f", start, start + 2, "12 killed", 0, confirmed=True),)
    view = shown(qtbot, FAR, marks, size=(600, 500))
    view.ties_of = lambda _mark_id: [tie(FAR, "f", "Police", "source")]
    view.select("f")
    inks = set()
    for _ in range(5):  # wherever the lines happen to be
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() - 9)
        (chip,) = drawn(view).chips
        assert chip.rect.left() >= 0
        rect = chip.rect.translated(view._left(), -view._scroller.y).toRect()
        image = view.grab(rect.adjusted(rect.width() + 2, 0, 300, 0)).toImage()
        places = product(range(image.width()), range(image.height()))
        inks |= {image.pixelColor(*place).name() for place in places}
    assert inks == {load_theme("light").colour("base").name()}


def test_chips_stand_in_the_margin_where_it_is_wide_enough(qtbot: QtBot) -> None:
    start = FAR.index("12")
    marks = (Mark("f", start, start + 2, "12 killed", 0, confirmed=True),)
    view = shown(qtbot, FAR, marks, size=(1500, 500))
    ties = [tie(FAR, "f", "Police", "source"), tie(FAR, "f", "said so", "place")]
    view.ties_of = lambda _mark_id: ties
    view.select("f")
    chips = drawn(view).chips
    assert [chip.text for chip in chips] == ["↑ source", "↑ place"]
    assert all(chip.rect.right() < 0 for chip in chips)  # left of every word
    assert not chips[0].rect.intersects(chips[1].rect)
    place = chips[1].rect.translated(view._left(), -view._scroller.y).center()
    click(view, place.toPoint())
    assert view.viewport().rect().contains(view.character_rect(FAR.index("said so")).center())


def test_the_name_of_a_tie_keeps_off_the_bars_of_the_line_above(qtbot: QtBot) -> None:
    text = "Headline\nAt last 12 were dead, and many hurt, so the police of the district said."
    start, end = text.index("At last"), text.index(" so the")
    first = text.index("12")
    marks = (
        Mark("f", first, first + 2, "12 killed", 0, confirmed=True),
        Mark("long", start, end, "Event", 1, confirmed=True),
        Mark("longer", start, end, "Event", 2, confirmed=True),
    )
    view = shown(qtbot, text, marks, size=(360, 400))
    view.ties_of = lambda _mark_id: [tie(text, "f", "said", "source")]
    view.select("f")
    labels = drawn(view).labels
    flow = view._flow
    assert flow is not None
    boxes = []
    for mark in marks:
        for spot, one in flow.segments_of(mark.id):
            top = flow.tops[spot.index]
            top += lane_top(spot.box, one.lane, flow.measure_of(spot.index))
            boxes.append(QRectF(one.left, top, one.right - one.left, flow.type.bar))
    assert len(labels) == 1
    assert not [box for box in boxes for label in labels if box.intersects(label.rect)]
