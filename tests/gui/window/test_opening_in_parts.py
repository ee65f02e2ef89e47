"""A long article is painted before all of it is built, and is right whatever is done meanwhile."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator.domain.annotations import (
    Annotation,
    Provenance,
    RelationKind,
    Suggestion,
    new_id,
)
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.layer import Layer
from annotator.gui.figure_tree import FigureTree
from annotator.gui.mark_tables import FiguresView
from annotator.gui.marks import MarkMaker
from annotator.gui.totals_pane import TotalsPane
from annotator.store.corpus import Corpus
from tests.articles import imported
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver

COUNT = 1_200
LINE = "29 dead in a place. "
TEXT = "Headline\n" + "\n".join([LINE] * COUNT)
SOURCE = Provenance("made up", "1", "test")


@pytest.fixture
def long(at_work: Opener, tmp_path: Path) -> Driver:
    """A window on a short article; the next one is long."""
    path = tmp_path / "long.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        texts = ("Another\nwith text", TEXT)
        found = [imported(one) for one in texts]
        (_, number) = corpus.add(found).new
        figure = CasualtyFigure(Outcome.KILLED, 29, 29, 29)
        made: list[Suggestion] = []
        for at in range(COUNT):
            start = 9 + (len(LINE) + 1) * at
            total, link = (made[-1].id, RelationKind.COMPONENT) if at % 4 else ("", None)
            span = (start, start + 2, "CASUALTY", 0.9)
            made.append(Suggestion(new_id(), number, *span, SOURCE, figure, total, link))
        corpus.replace_suggestions({number: made}, "made up", "1")
    driver = at_work(path, 1)
    return driver


def test_the_first_screen_is_painted_before_all_marks_are_made(
    long: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    make = MarkMaker._make

    def making(*args: object) -> object:
        made.append(args[1].id)  # type: ignore[attr-defined]
        return make(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(MarkMaker, "_make", making)
    long.session.open_article(2)
    long.view.viewport().repaint()
    assert long.session.snapshot is not None
    first = [one.id for one in long.session.snapshot.marks[:4]]
    assert made[:4] == first
    assert long.view.mark_area(first[0]).isValid()
    assert len(made) < COUNT / 2
    long.wait(lambda: len(made) == COUNT)
    assert len(long.view.marks) == COUNT == len(made)


def test_the_last_mark_can_be_decided_on_at_once(long: Driver) -> None:
    long.session.open_article(2)
    assert long.session.layer is not None
    last = long.session.snapshot.marks[-1].id  # type: ignore[union-attr]
    long.press("Shift+Tab")
    assert long.session.selected_id == last
    long.press("Enter")
    assert [one.suggestion_id for one in long.session.layer.annotations.values()] == [last]
    QApplication.processEvents()
    shown = long.view.marks.by_id
    assert len(shown) == COUNT
    assert last not in shown
    (made,) = (one for one in shown.values() if one.confirmed)
    assert isinstance(long.session.layer.mark(made.id), Annotation)


def test_the_tables_are_filled_after_the_text_and_hold_nothing_of_another_article(
    long: Driver,
) -> None:
    right = long.main.right
    long.session.open_article(2)
    assert right.figures.figure_count == right.spans.rowCount() == 0
    assert [right.tabs.tabText(at) for at in (0, 1)] == [f"Figures  {COUNT}", f"Spans  {COUNT}"]
    long.wait(lambda: right.figures.figure_count == COUNT)
    assert right.spans.rowCount() == COUNT
    long.session.open_article(1)
    assert right.figures.figure_count == right.spans.rowCount() == 0
    QApplication.processEvents()
    assert right.figures.figure_count == 0


def test_what_the_text_does_not_need_comes_after_it_each_in_a_turn_of_its_own(
    long: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []

    def noted(owner: type, name: str) -> None:
        before = getattr(owner, name)

        def doing(*args: Any, **named: Any) -> Any:
            done.append(name)
            return before(*args, **named)

        monkeypatch.setattr(owner, name, doing)

    long.main.right.complete()
    noted(Layer, "figures")
    noted(FigureTree, "__init__")
    noted(FiguresView, "_expand")
    noted(FiguresView, "_widen")
    noted(TotalsPane, "_show")
    turns = QTimer()
    turns.setInterval(1)
    turns.timeout.connect(lambda: done.append("turn"))
    long.session.open_article(2)
    long.view.viewport().repaint()
    assert "figures" not in done
    del done[:]
    turns.start()
    long.wait(lambda: "_show" in done)
    turns.stop()
    steps = [step for step, _ in groupby(done)]
    assert steps[steps.index("figures") : steps.index("_show") + 1] == [
        *("figures", "turn", "__init__", "turn", "_expand", "turn", "_widen", "turn", "_show")
    ]


def test_the_tree_of_very_many_figures_is_opened_in_steps_that_another_article_ends(
    long: Driver,
) -> None:
    right = long.main.right
    tree = right.figures_view
    long.session.open_article(2)
    right._show_tables()
    assert right.figures.figure_count == COUNT
    assert not tree.updatesEnabled()  # it is not seen before it is open
    long.wait(tree.updatesEnabled)
    checks = right.figures.checks()
    assert len(checks) == COUNT * 3 // 4  # each of four hangs on the one before
    assert all(tree.isExpanded(check.parent()) for check in checks)

    def spanned() -> list[bool]:
        checks = right.figures.checks()
        return [tree.isFirstColumnSpanned(one.row(), one.parent()) for one in checks]

    long.wait(lambda: all(spanned()))
    long.session.open_article(1)
    long.session.open_article(2)
    right._show_tables()
    assert not tree.updatesEnabled()
    long.session.open_article(1)
    assert tree.updatesEnabled()
    long.wait(lambda: not tree._stepping.isActive())
    assert right.figures.figure_count == 0


def test_tables_and_totals_are_those_of_the_open_article_however_fast_the_keys_are(
    long: Driver,
) -> None:
    right = long.main.right
    right.complete()
    long.session.open_article(2)
    long.session.open_article(1)
    long.wait(lambda: not right.totals._soon.isActive())
    assert right.totals.model.rowCount() == right.figures.figure_count == 0
    long.session.open_article(2)
    long.press("Shift+Tab")
    long.press("Enter")  # before there is any table
    long.wait(lambda: right.totals.model.rowCount() > 0 and right.figures.figure_count == COUNT)
    assert long.session.snapshot is not None
    shown = right.figures._mentions
    assert shown == long.session.snapshot.figures
    assert sum(one.confirmed for one in shown) == 1
    long.session.open_article(1)
    long.session.open_article(2)
    long.main.close()  # with all steps left to do
    QApplication.processEvents()


def test_totals_of_the_article_before_are_not_shown_while_those_of_a_long_one_are_added_up(
    long: Driver,
) -> None:
    totals = long.main.right.totals
    long.main.right.complete()
    long.session.open_article(1)
    long.press("Shift+Right")
    long.press("C")
    long.wait(lambda: totals.model.rowCount() > 0)
    long.session.open_article(2)
    assert (totals.model.rowCount(), totals.lacking.text()) == (0, "")
    long.wait(lambda: totals.model.rowCount() > 0)
