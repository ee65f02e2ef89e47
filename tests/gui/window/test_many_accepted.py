"""Accepting very many suggestions at once: in the background, shown part by part, one undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.annotations import (
    Article,
    ImportedArticle,
    Provenance,
    RelationKind,
    Suggestion,
    new_id,
)
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.gui import right_pane
from annotator.settings import Settings
from annotator.store.corpus import Corpus
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver

COUNT = 420
TEXT = "Headline\n" + "29 dead, " * COUNT
SOURCE = Provenance("made up", "1", "test")


@pytest.fixture
def many(open_window: Opener, tmp_path: Path) -> Driver:
    path = tmp_path / "many.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        texts = (TEXT, "Another\nwith text")
        found = [ImportedArticle(Article(one, one.index("\n")), b"", "utf-8") for one in texts]
        (number, _) = corpus.add(found).new
        figure = CasualtyFigure(Outcome.KILLED, 29, 29, 29)
        made: list[Suggestion] = []
        for at in range(COUNT):
            start = 9 + 9 * at
            total = made[-1].id if at % 7 else ""
            link = RelationKind.SAME_AS if total else None
            made.append(
                Suggestion(
                    new_id(), number, start, start + 2, "CASUALTY", 0.9, SOURCE, figure, total, link
                )
            )
        corpus.replace_suggestions({number: made}, "made up", "1")
    settings = Settings()
    settings.set("suggest", False)
    driver: Driver = open_window(path, settings)
    driver.show()
    driver.wait_idle()
    driver.session.open_article(number)
    driver.view.setFocus()
    return driver


def settled(driver: Driver) -> bool:
    return not driver.session.held_by and not driver.main.jobs.is_busy


def test_all_are_accepted_and_one_undo_takes_all_back(many: Driver) -> None:
    layer = many.session.layer
    assert layer is not None
    shown: list[int] = []
    said: list[str] = []
    many.session.layer_changed.connect(lambda: shown.append(len(layer.pending)))
    many.session.said.connect(said.append)
    many.press("Shift+Enter")
    assert many.session.held_by == f"Accept {COUNT} spans"
    many.press("Tab", "X")  # no other edit gets in between
    assert "Wait a moment" in said[0]
    many.wait(lambda: settled(many))
    assert not layer.pending
    assert len(layer.annotations) == COUNT
    assert len(layer.relations) == COUNT - COUNT // 7
    assert len(shown) > 3  # part by part
    assert f"{COUNT} suggestions accepted" in many.main.status.said_text
    stored = many.session.corpus.layer(many.session.article_id)
    assert stored.annotations == layer.annotations
    assert stored.relations == layer.relations
    assert {one.confirmed for one in many.view.marks.by_id.values()} == {True}
    figures = many.main.right.figures
    many.wait(lambda: figures.data(figures.index(0, 0)) == "● 29")  # when the hands rest
    many.press("Ctrl+Z")
    many.wait(lambda: settled(many))
    assert len(layer.pending) == COUNT
    assert not layer.annotations
    assert many.session.corpus.undo_text is None
    assert f"Undone: Accept {COUNT} spans" in many.main.status.said_text
    assert {one.confirmed for one in many.view.marks.by_id.values()} == {False}


def test_another_article_opened_meanwhile_is_let_alone(many: Driver) -> None:
    number = many.session.article_id
    many.press("Shift+Enter")
    many.press("Ctrl+Down")
    if many.session.article_id == number:
        many.press("Ctrl+Up")
    assert many.session.article_id != number
    many.wait(lambda: settled(many))
    assert many.session.layer is not None
    assert not many.session.layer.annotations
    many.session.open_article(number)
    assert len(many.session.layer.annotations) == COUNT


def test_the_article_read_anew_while_parts_are_shown_has_all_of_it(many: Driver) -> None:
    first = many.session.layer
    many.press("Shift+Enter")
    assert first is not None
    many.wait(lambda: len(first.annotations) > 0)
    many.session.refresh()
    many.wait(lambda: settled(many))
    assert many.session.layer is not None
    assert many.session.layer is not first
    assert len(many.session.layer.annotations) == COUNT
    assert len(many.view.marks) == COUNT


def test_the_tables_of_very_many_figures_follow_when_the_hands_rest(
    many: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = many.main.right
    many.wait(lambda: right.figures.figure_count == COUNT)
    monkeypatch.setattr(right_pane, "_REST_MS", 60_000)
    many.press("Tab", "Enter")
    first = right.figures.index(0, 0)
    assert right.figures.data(first) == "○ 29"
    right._later.start(0)
    many.wait(lambda: right.figures.data(right.figures.index(0, 0)) == "● 29")
    chosen = right.figures_view.currentIndex()
    assert right.figures.id_at(chosen) == many.session.selected_id != ""
