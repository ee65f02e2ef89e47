"""Scores of what is undecided follow what the annotator decides, at the step to another article."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from annotator.domain import commands
from annotator.domain.annotations import (
    Provenance,
    Suggestion,
    new_id,
)
from annotator.store.corpus import Corpus
from annotator.workflows.own_scores import renewed
from annotator.workflows.progress import Progress
from tests.articles import imported
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver

WORDS = [f"Dorvik{number:02}" for number in range(20)]
TEXT = "Wells\n" + " ".join(WORDS)
SOURCE = Provenance("pipeline", "1", "ner")


def window(at_work: Opener, path: Path) -> Driver:
    """Three articles with suggestions scored 0.9, in a window that looks for no others."""
    with Corpus.open(path, "ada", create=True) as corpus:
        for number in range(3):
            text = f"{TEXT} {number}"
            corpus.add([imported(text)])
            places = ((text.index(word), word) for word in WORDS)
            found = [
                Suggestion(new_id(), number + 1, at, at + len(word), "GPE", 0.9, SOURCE)
                for at, word in places
            ]
            corpus.replace_suggestions({number + 1: found}, "pipeline", "1")
    return at_work(path)


def scores(person: Driver) -> set[float]:
    layer = person.session.layer
    assert layer is not None
    return {round(one.score, 2) for one in layer.pending.values()}


def reject_all(person: Driver) -> None:
    person.view.setFocus()
    for _ in WORDS:
        person.press("Tab", "Delete")


def test_the_next_article_is_scored_as_the_annotator_decided(
    at_work: Opener, tmp_path: Path
) -> None:
    person = window(at_work, tmp_path / "a.corpus")
    reject_all(person)
    person.press("Ctrl+PgDown")
    person.wait_idle()
    assert scores(person) == {0.9}  # twenty decisions are too few
    said = person.main.status
    assert "scores" not in said.said_text
    reject_all(person)
    person.wait(lambda: said.said_text == "20 scores follow your 40 decisions now.")
    person.wait_idle()
    assert said.work_text == ""
    assert (person.session.corpus.undo_text or "").startswith("Reject")
    person.press("Ctrl+PgDown")
    (score,) = scores(person)
    assert score < 0.3


def test_what_was_decided_elsewhere_counts_too(at_work: Opener, tmp_path: Path) -> None:
    person = window(at_work, tmp_path / "a.corpus")
    session = person.session
    first, *others = (session.corpus.layer(int(one)) for one in session.order)
    assert session.article_id == first.article.id
    session.do_all([commands.reject(one, list(one.pending)) for one in others], "Reject")
    person.press("Ctrl+PgDown")
    person.wait_idle()
    person.press("Ctrl+PgUp")
    (score,) = scores(person)
    assert score < 0.3


def test_a_review_shows_the_renewed_score_of_what_is_selected(
    at_work: Opener, tmp_path: Path
) -> None:
    person = window(at_work, tmp_path / "a.corpus")
    person.press("R")
    for _ in range(2 * len(WORDS)):
        person.press("X")
        if not person.session.layer.pending:  # type: ignore[union-attr]
            person.press("Ctrl+PgDown")
    person.wait(lambda: scores(person) != {0.9})
    (score,) = scores(person)
    assert isinstance(person.selected, Suggestion)
    assert round(person.selected.score, 2) == score
    assert f"score {score:.2f}" in person.main.review_bar.text


def test_the_open_article_takes_its_scores_without_being_read_again(
    at_work: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = window(at_work, tmp_path / "a.corpus")
    session, view = person.session, person.main.pane.view
    _, *others = (session.corpus.layer(int(one)) for one in session.order)
    session.do_all([commands.reject(one, list(one.pending)) for one in others], "Reject")
    person.press("Ctrl+PgDown")
    person.wait_idle()
    person.press("Ctrl+PgUp")
    person.press("Tab", "Enter", "Tab")
    layer, marks = session.layer, dict(view.marks.by_id)
    assert layer is not None
    here, chosen = session.article_id, session.selected_id
    fresh = [one._replace(score=0.45) for one in layer.suggestions.values()]
    read: list[int] = []
    monkeypatch.setattr(session, "refresh", lambda: read.append(here))
    session.take_scores(fresh)
    assert scores(person) == {0.45}
    assert session.layer is layer
    assert len(layer.annotations) == 1
    assert (session.selected_id, person.selected.score) == (chosen, 0.45)
    assert all(view.marks.by_id[key] is mark for key, mark in marks.items())
    assert not read
    session.take_scores(fresh[1:])  # a newer run has found fewer meanwhile
    assert read == [here]
    assert len(layer.suggestions) == len(fresh)


def test_what_is_being_typed_stays_when_the_scores_come(
    at_work: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = window(at_work, tmp_path / "a.corpus")
    gate = threading.Event()

    def slow(corpus: Corpus, progress: Progress) -> object:
        gate.wait(30)
        return renewed(corpus, progress)

    monkeypatch.setattr("annotator.workflows.own_scores.renewed", slow)
    session = person.session
    _, *others = (session.corpus.layer(int(one)) for one in session.order)
    session.do_all([commands.reject(one, list(one.pending)[:15]) for one in others], "Reject")
    person.press("Ctrl+PgDown", "Tab")
    chosen = person.selected.id
    person.main.right.form.note.setFocus()
    person.type("perhaps")
    gate.set()
    person.wait(lambda: scores(person) != {0.9})
    person.wait_idle()
    assert person.selected.id == chosen
    assert person.main.right.form.typed_text == "perhaps"
    person.press("Return")
    assert [one.note for one in session.layer.annotations.values()] == ["perhaps"]  # type: ignore[union-attr]
