"""Folded paragraphs: where folds are, walking past them, opening them by key, click and find."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.article_view import ArticleView, Mark
from annotator.gui.paragraphs import Paragraphs
from annotator.gui.view_folds import Folds
from annotator.gui.view_marks import MarkBook
from tests.gui.article_view_help import at_caret, click, drag, place, shown, words

TEXT = (
    "A headline without marks\nFirst words about Kabul.\n\nPlain one here.\nPlain two here.\n"
    "Then Mosul again.\nPlain three, the last."
)
MARKS = tuple(
    Mark(name, TEXT.index(name), TEXT.index(name) + 5, "Place", 3, confirmed=True)
    for name in ("Kabul", "Mosul")
)


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    view = shown(qtbot, TEXT, MARKS)
    view.set_folding(True)
    return view


def folds_of(text: str, *quotes: str, headline_end: int = 0) -> list[str]:
    paragraphs = Paragraphs(text, headline_end)
    marks = [
        Mark(q, text.index(q), text.index(q) + len(q), "X", 0, confirmed=False) for q in quotes
    ]
    folds = Folds.without_marks(paragraphs, MarkBook(paragraphs, marks), str)
    return [
        f"{one.text}:{text[paragraphs.items[one.first].start : paragraphs.items[one.last].end]}"
        for one in folds.between(0, len(paragraphs))
    ]


def fold_point(view: ArticleView, words: str) -> QPoint:
    """A point on the line that stands for a folded paragraph."""
    rect = view.character_rect(TEXT.index(words))
    assert view.hit_at(rect.center().toPointF()).part == "fold"
    return rect.center()


def test_runs_of_paragraphs_without_marks_are_folds_and_blank_lines_count_as_none() -> None:
    assert folds_of("Head\na\n\nb\nX c\nd", "X", headline_end=4) == ["2:a\n\nb", "1:d"]
    assert folds_of("X\n\nY", "X", "Y") == []
    assert folds_of("a\nb") == []  # nothing would be left of the text
    long = "word " * 3_000
    assert folds_of(f"{long}X\n{long}", "X") == [f"1:{long}"]  # a long one as a whole


def test_what_is_folded_takes_a_line_and_says_so(view: ArticleView) -> None:
    assert view.fold_count == 2
    one, two = view.character_rect(TEXT.index("Plain one")), fold_point(view, "Plain three")
    assert not view.character_rect(TEXT.index("Plain two")).isValid()
    assert one.center().y() < view.character_rect(TEXT.index("Mosul")).center().y() < two.y()
    open_height = shown_height(view, folding=False)
    assert shown_height(view, folding=True) < open_height


def shown_height(view: ArticleView, *, folding: bool) -> float:
    view.set_folding(folding)
    assert view._flow is not None
    return view._flow.height


def test_the_caret_takes_a_fold_as_one_place(view: ArticleView) -> None:
    view.set_caret(TEXT.index("Kabul"))
    seen = []
    for _ in range(5):
        view.move_caret("token", 1, extend=False)
        seen.append(at_caret(view))
    assert seen == [".", "", "Then", "Mosul", "again"]  # "" on the fold: no word to mark
    view.move_caret("line", -1, extend=False)
    assert view.caret == TEXT.index("Plain one")
    view.move_caret("line", -1, extend=False)
    view.move_caret("line", -1, extend=False)
    assert view.fold_count == 2
    view.move_caret("article", 1, extend=False)
    assert view.caret == TEXT.index("Plain three")
    view.move_caret("token", 1, extend=False)
    assert view.caret == TEXT.index("Plain three")


def test_enter_opens_the_fold_under_the_caret(view: ArticleView) -> None:
    view.set_caret(TEXT.index("Then"))
    view.move_caret("token", -1, extend=False)
    assert view.fold_count == 2
    QTest.keyClick(view, "\r")
    assert view.fold_count == 1
    assert at_caret(view) == "Plain"
    assert view.character_rect(TEXT.index("Plain two")).isValid()


def test_a_click_opens_a_fold_and_the_line_clicked_stays(view: ArticleView) -> None:
    point = fold_point(view, "Plain one")
    click(view, point)
    assert view.fold_count == 1
    assert abs(view.character_rect(TEXT.index("Plain one")).center().y() - point.y()) < 16


def test_going_somewhere_on_purpose_opens_it(view: ArticleView) -> None:
    view.set_caret(TEXT.index("two"))
    assert at_caret(view) == "two"
    assert view.fold_count == 1


def test_a_selection_never_hides_anything(view: ArticleView) -> None:
    view.set_caret(TEXT.index("Kabul"))
    view.move_caret("paragraph", 1, extend=True)
    view.move_caret("token", 1, extend=True)
    assert words(view) == "Kabul.\n\nPlain"
    assert view.fold_count == 1
    view.set_folding(True)
    drag(view, place(view, "Kabul"), place(view, "Mosul"))
    assert words(view).startswith("Kabul")
    assert view.fold_count == 1


def test_folds_open_for_marks_and_never_close_by_themselves(view: ArticleView) -> None:
    start = TEXT.index("two")
    extra = Mark("two", start, start + 3, "Date", 6, confirmed=False)
    view.set_marks([*MARKS, extra])
    assert view.fold_count == 1
    view.set_marks(MARKS)
    assert view.fold_count == 1
    view.set_folding(True)
    assert view.fold_count == 2


def test_the_next_article_is_folded_too_and_without_marks_none_is(view: ArticleView) -> None:
    view.open("One.\nKabul.", 0, "", [Mark("k", 5, 10, "Place", 3, confirmed=True)])
    assert view.fold_count == 1
    view.open("One.\nKabul.", 0, "", [])
    assert view.fold_count == 0
    view.grab()


def test_a_fold_of_thousands_costs_no_more_than_a_line(qtbot: QtBot) -> None:
    text = "Kabul.\n" + "Nothing here.\n" * 5_000 + "Kabul."
    last = len(text) - 6
    marks = (
        Mark("a", 0, 5, "Place", 3, confirmed=True),
        Mark("b", last, last + 5, "Place", 3, confirmed=True),
    )
    view = shown(qtbot, text, marks, headline=False)
    view.set_folding(True)
    view.grab()
    assert view._flow is not None
    assert len(view._flow._shaped) < 20
    assert view.character_rect(last).isValid()
