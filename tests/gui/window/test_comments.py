"""Comments and questions with the keyboard: asked, listed, resolved, undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain import commands, remarks
from annotator.domain.annotations import Article, CommentKind, ImportedArticle
from annotator.settings import Settings
from annotator.store.corpus import Corpus
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver

TEXT = "Headline\n" + "Ada Obi of the Harbour Guard died in Kefra. " * 3 + "\n" + "Rest. " * 900


@pytest.fixture
def driver(open_window: Opener, tmp_path: Path) -> Driver:
    """A window on an article with a person, and another article."""
    path = tmp_path / "comments.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        for text in (TEXT, "Other\nText."):
            end = text.index("\n")
            corpus.add([ImportedArticle(Article(text, end), text.encode(), "utf-8")])
        start = TEXT.index("Ada Obi")
        corpus.apply(commands.create(corpus.layer(1), start, start + 7, "PERSON"))
    settings = Settings()
    settings.set("suggest", False)
    made = open_window(path, settings)
    made.show()
    made.wait_idle()
    made.session.open_article(1)
    made.view.setFocus()
    return made


def said(driver: Driver) -> list[tuple[str, str, bool]]:
    layer = driver.session.corpus.layer(1)
    return [(one.kind, one.text, one.resolved) for one in layer.remarks()]


def tab(driver: Driver) -> str:
    tabs = driver.main.right.tabs
    return tabs.tabText(tabs.indexOf(driver.main.comments.view))


def test_a_question_on_the_selected_span_is_asked_and_resolved(driver: Driver) -> None:
    mark = driver.mark("Ada Obi")
    driver.session.select(mark.id)
    driver.press("q")
    driver.type("Which Obi?")
    driver.press("Return")
    assert driver.view.hasFocus()
    assert said(driver) == [("question", "Which Obi?", False)]
    (one,) = driver.session.corpus.layer(1).remarks()
    assert (one.start, one.end) == (mark.start, mark.end)
    assert tab(driver) == "Comments  1  ?1"
    assert driver.session.selected_id == mark.id
    driver.press("Shift+Q")
    assert said(driver) == [("question", "Which Obi?", True)]
    assert tab(driver) == "Comments  1"
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert said(driver) == []
    assert not driver.main.comments.signs.isVisible()


def test_words_without_a_question_mark_are_a_comment_on_the_article(driver: Driver) -> None:
    driver.session.select("")
    driver.press("q")
    bar = driver.main.comments.bar
    assert bar.isVisible()
    driver.type("Read twice")
    assert not bar.question.isChecked()
    bar.question.click()
    driver.type("?")
    driver.press("Backspace", "Return")
    assert said(driver) == [("question", "Read twice", False)]
    (one,) = driver.session.corpus.layer(1).remarks()
    assert one.start is None


def test_escape_stores_nothing_and_so_does_an_empty_line(driver: Driver) -> None:
    driver.press("q")
    driver.type("half a thought")
    driver.press("Escape")
    assert driver.view.hasFocus()
    driver.press("q", "Return")
    assert said(driver) == []
    assert not driver.main.comments.bar.isVisible()


def test_the_list_goes_to_the_place_changes_and_deletes(driver: Driver) -> None:
    at = TEXT.rindex("Rest")
    session = driver.session
    assert session.layer is not None
    session.do(remarks.comment(session.layer, "Far down", CommentKind.COMMENT, at, at + 4))
    assert driver.view.scroll_place() == 0
    driver.press("Ctrl+Shift+Q")
    view = driver.main.comments.view
    assert view.hasFocus()
    driver.press("F2")
    driver.main.comments.bar.field.selectAll()
    driver.type("Further down")
    driver.press("Return")
    assert said(driver) == [("comment", "Further down", False)]
    driver.press("Ctrl+Shift+Q", "Return")
    driver.wait(lambda: driver.view.scroll_place() > 0)
    assert driver.view.selection() == (at, at + 4)
    driver.press("Ctrl+Shift+Q", "Delete")
    assert said(driver) == []


def test_the_sign_in_the_margin_stands_beside_its_line_and_chooses_it(driver: Driver) -> None:
    session = driver.session
    assert session.layer is not None
    start = TEXT.index("Kefra")
    session.do(remarks.comment(session.layer, "Where?", CommentKind.QUESTION, start, start + 5))
    QApplication.processEvents()
    signs = driver.main.comments.signs
    ((rect, one),) = signs.places()
    line = driver.view.character_rect(start)
    assert (rect.top(), one.text) == (line.top(), "Where?")
    assert signs.geometry().right() < driver.view.text_left()
    QTest.mouseClick(signs, Qt.MouseButton.LeftButton, pos=QPoint(5, rect.center().y()))
    assert driver.main.right.tabs.currentWidget() is driver.main.comments.view
    assert driver.main.comments.view.currentIndex().row() == 0
    driver.view.verticalScrollBar().setValue(driver.view.verticalScrollBar().maximum())
    assert signs.places() == []


def test_a_colleagues_question_is_shown_and_can_be_answered(
    open_window: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "two.corpus"
    with Corpus.open(path, "bob", create=True) as corpus:
        corpus.add([ImportedArticle(Article(TEXT, 8), TEXT.encode(), "utf-8")])
        corpus.apply(remarks.comment(corpus.layer(1), "Is it?", CommentKind.QUESTION, 0, 8))
    settings = Settings()
    settings.set("suggest", False)
    driver = open_window(path, settings)
    driver.show()
    driver.wait_idle()
    driver.view.setFocus()
    assert tab(driver) == "Comments  1  ?1"
    driver.press("Ctrl+Shift+Q", "Space")
    assert said(driver) == [("question", "Is it?", True)]
    assert driver.session.corpus.layer(1).remarks()[0].annotator == "bob"
    driver.session.undo()
    assert said(driver) == [("question", "Is it?", False)]


def test_the_lists_keys_are_the_comments_own_though_a_span_is_selected(sample: Driver) -> None:
    sample.press("Tab", "Q")
    sample.type("A place?")
    sample.press("Return")
    mark, pending = sample.selected, len(sample.session.layer.pending)
    sample.press("Ctrl+Shift+Q", "Space")
    assert said(sample) == [("question", "A place?", True)]
    sample.press("F2")
    assert sample.focus() is sample.main.comments.bar.field
    sample.press("Escape", "Ctrl+Shift+Q", "Delete")
    assert said(sample) == []
    sample.press("Ctrl+Z", "Ctrl+Shift+Q", "Return")
    assert sample.focus() is sample.view
    assert sample.view.selection() == (mark.start, mark.end)
    assert len(sample.session.layer.pending) == pending  # nothing was rejected or accepted
