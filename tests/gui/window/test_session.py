"""The session on a real store: order, undo across articles, places, newer suggestions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain import commands
from annotator.domain.annotations import (
    Provenance,
    Suggestion,
    new_id,
)
from annotator.domain.edits import Command
from annotator.gui.session import Session
from annotator.store.corpus import Corpus, Place
from tests.articles import imported
from tests.gui.window.conftest import Opener

ORIGIN = Provenance("test", "1", "test")
TEXT = "Headline {0}\nSix people died in Kabul."


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    corpus = Corpus.open(tmp_path / "a.corpus", "ada", create=True)
    for number in range(3):
        text = TEXT.format(number)
        corpus.add([imported(text)])
    made = Session(corpus)
    made.order = [3, 1, 2]
    yield made
    corpus.close()


def suggestion(article_id: int) -> Suggestion:
    start = TEXT.index("Kabul") - 2
    return Suggestion(new_id(), article_id, start, start + 5, "GPE", 0.9, ORIGIN)


def test_next_and_previous_follow_the_list(session: Session) -> None:
    said: list[str] = []
    session.said.connect(said.append)
    assert session.step_article(1)
    assert session.article_id == 3
    assert session.step_article(1)
    assert session.article_id == 1
    assert session.step_article(-1)
    assert not session.step_article(-1)
    assert "first" in said[-1]
    assert session.article_id == 3


def test_undo_opens_the_article_it_is_about(session: Session) -> None:
    session.open_article(1)
    assert session.layer is not None
    assert session.do(commands.create(session.layer, 0, 8, "EVENT"))
    made = session.selected_id
    session.open_article(2)
    assert session.undo()
    assert session.article_id == 1
    assert session.layer.mark(made) is None
    session.open_article(3)
    assert session.redo()
    assert session.article_id == 1
    assert session.selected_id == made
    assert session.undo()
    assert not session.undo()


def test_newer_suggestions_come_in_and_the_selection_stays(session: Session) -> None:
    session.corpus.replace_suggestions({1: [suggestion(1)]}, "test", "1")
    session.open_article(1)
    assert session.layer is not None
    (old,) = session.layer.pending
    session.select(old)
    fresh = suggestion(1)
    session.corpus.replace_suggestions({1: [fresh]}, "test", "2")
    session.refresh()
    assert session.selected_id == fresh.id


def test_a_decision_on_suggestions_that_were_renewed_is_not_made(session: Session) -> None:
    session.corpus.replace_suggestions({1: [suggestion(1)]}, "test", "1")
    session.open_article(1)
    assert session.layer is not None
    (old,) = session.layer.pending
    command = commands.accept(session.layer, [old])
    session.corpus.replace_suggestions({1: []}, "test", "2")
    done = session.do(command)
    stored = session.corpus.layer(1)
    assert bool(stored.annotations) == done
    assert session.layer.annotations == stored.annotations
    assert session.layer.pending == stored.pending


def test_the_place_is_kept(session: Session) -> None:
    session.open_article(2)
    session.keep_place(Place(session.article_id, 11, 9))
    place = session.corpus.place()
    assert place is not None
    assert (place.article_id, place.caret, place.scroll) == (2, 11, 9)


def test_history_tells_who_did_what(session: Session) -> None:
    session.open_article(1)
    assert session.layer is not None
    session.do(commands.create(session.layer, 0, 8, "EVENT"))
    made = session.selected_id
    session.do(commands.set_note(session.layer, made, "why"))
    entries = session.history(made)
    assert [entry.who for entry in entries] == ["ada", "ada"]
    assert "Mark" in entries[0].text


def test_what_is_typed_in_a_field_is_stored_when_the_article_changes(
    open_window: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "b.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        for number in range(2):
            text = TEXT.format(number)
            corpus.add([imported(text)])
        layer = corpus.layer(1)
        corpus.apply(commands.create(layer, 0, 8, "EVENT"))
    driver = open_window(path)
    driver.show()
    driver.wait_idle()
    driver.session.open_article(1)
    (mark,) = driver.session.corpus.layer(1).annotations
    driver.session.select(mark)
    driver.main.right.form.note.setFocus()
    driver.type("half a thought")
    driver.press("Ctrl+Down")
    driver.press("Ctrl+Up")
    assert driver.session.corpus.layer(1).annotations[mark].note == "half a thought"


def marked(session: Session, ids: list[int]) -> list[Command]:
    return [commands.create(session.corpus.layer(one), 0, 8, "EVENT") for one in ids]


def test_a_step_over_several_articles_is_one_undo(session: Session) -> None:
    touched: list[int] = []
    several: list[list[int]] = []
    session.article_touched.connect(touched.append)
    session.articles_touched.connect(several.append)
    session.open_article(2)
    assert session.layer is not None
    assert session.do_all(marked(session, [1, 2, 3]), "Mark everywhere")
    assert len(session.layer.annotations) == 1
    assert (touched, several) == ([2], [[1, 3]])
    assert session.undo()
    assert session.article_id == 2
    assert not session.layer.annotations
    assert not session.corpus.layer(3).annotations
    assert session.redo()
    assert len(session.layer.annotations) == len(session.corpus.layer(3).annotations) == 1
    assert several == [[1, 3], [3, 1], [1, 3]]


def test_a_stale_step_changes_nothing(session: Session) -> None:
    session.open_article(1)
    gone = marked(session, [3])[0].inverse()
    assert not session.do_all([*marked(session, [1, 2]), gone], "Stale")
    assert session.layer is not None
    assert not session.layer.annotations
    assert not session.corpus.layer(2).annotations


def test_what_is_stored_elsewhere_holds_the_session(session: Session) -> None:
    said: list[str] = []
    session.said.connect(said.append)
    session.open_article(1)
    session.held_by = "Accept everywhere"
    assert not session.do_all(marked(session, [1]), "Mark")
    assert not session.undo()
    assert "Accept everywhere" in said[-1]
    assert session.layer is not None
    assert not session.layer.annotations
