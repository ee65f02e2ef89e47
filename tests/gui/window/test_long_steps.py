"""Steps over more articles than the window's thread should carry out: through a job, one undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from annotator.domain import commands
from annotator.domain.edits import Command
from annotator.errors import UserError
from annotator.gui.session import MOST_AT_ONCE
from annotator.store.corpus import Corpus
from tests.articles import imported
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver

COUNT = MOST_AT_ONCE + 5


def mark_all(corpus: Corpus) -> Iterator[Command]:
    for layer in corpus.layers():
        yield commands.create(layer, 0, 7, "EVENT")


@pytest.fixture
def driver(at_work: Opener, tmp_path: Path) -> Driver:
    path = tmp_path / "many.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        texts = [f"Article {number}\nText" for number in range(COUNT)]
        corpus.add([imported(one) for one in texts])
    made = at_work(path)
    return made


def marks(driver: Driver) -> int:
    return sum(len(layer.annotations) for layer in driver.window.corpus.layers())


def test_done_undone_and_redone_in_the_background(driver: Driver) -> None:
    driver.session.open_article(3)
    layer = driver.session.layer
    assert layer is not None
    driver.main.long_steps.do_all(mark_all, "Mark everywhere")
    assert driver.session.held_by == "Mark everywhere"
    driver.wait_idle()
    assert driver.session.held_by == ""
    assert marks(driver) == COUNT
    assert len(layer.annotations) == 1
    driver.view.setFocus()
    driver.press("Ctrl+Z")
    driver.wait_idle()
    assert marks(driver) == 0
    assert not layer.annotations
    driver.press("Ctrl+Shift+Z")
    driver.wait_idle()
    assert marks(driver) == COUNT
    assert driver.session.corpus.undo_text == "Mark everywhere"


def test_a_step_that_cannot_be_stored_lets_the_session_go(driver: Driver) -> None:
    def failing(corpus: Corpus) -> Iterator[Command]:
        yield next(mark_all(corpus))
        raise UserError("The disk is full.", "Make room.")

    driver.main.long_steps.do_all(failing, "Mark everywhere")
    driver.wait_idle()
    assert driver.session.held_by == ""
    assert "disk is full" in driver.main.message.text
    assert marks(driver) == 0


def test_a_step_that_is_stopped_changes_nothing(driver: Driver) -> None:
    begun: list[int] = []

    def slow(corpus: Corpus) -> Iterator[Command]:
        for command in mark_all(corpus):
            begun.append(command.article_id)
            QTest.qSleep(2)
            yield command

    driver.main.long_steps.do_all(slow, "Mark everywhere")
    driver.wait(lambda: bool(begun))
    driver.main.jobs.stop()
    driver.wait_idle()
    assert driver.session.held_by == ""
    assert len(begun) < COUNT
    assert marks(driver) == 0
