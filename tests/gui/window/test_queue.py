"""What is to be done next, and what is asked, in the list of articles."""

from __future__ import annotations

from annotator.domain import remarks
from annotator.domain.annotations import CommentKind
from annotator.gui.article_list import dateline
from annotator.gui.article_list_model import spoken_status
from tests.gui.window.driver import Driver


def choose(driver: Driver, status: str) -> None:
    combo = driver.main.list.status
    combo.setCurrentIndex(combo.findData(status))
    combo.activated.emit(combo.currentIndex())


def test_an_open_question_is_shown_and_listed_until_it_is_answered(sample: Driver) -> None:
    model = sample.main.list_model
    choose(sample, "questions")
    sample.wait(sample.main.list.nothing.isVisible)

    layer = sample.session.layer
    assert layer is not None
    asked = remarks.comment(layer, "Is this the same clash?", CommentKind.QUESTION)
    assert sample.session.do(asked)
    choose(sample, "questions")
    sample.wait(lambda: len(model.ids) == 1)
    row = model.row(0)
    assert row is not None
    assert dateline(row) == "? Is this the same clash?"
    assert "Is this the same clash?" in spoken_status(row)

    comment = next(iter(sample.session.layer.comments.values()))
    sample.session.do(remarks.resolve(sample.session.layer, comment.id))
    choose(sample, "questions")
    sample.wait(lambda: len(model.ids) == 0)
    choose(sample, "")
    sample.wait(lambda: len(model.ids) == 1)
    row = model.row(0)
    assert row is not None
    assert "MENAFN" in dateline(row)


def test_what_is_undecided_is_listed(sample: Driver) -> None:
    model = sample.main.list_model
    choose(sample, "undecided")
    sample.wait(lambda: len(model.ids) == 1)
    sample.view.setFocus()
    sample.press("Shift+Enter")
    choose(sample, "undecided")
    sample.wait(lambda: len(model.ids) == 0)
