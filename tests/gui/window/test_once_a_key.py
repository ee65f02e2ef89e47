"""What a key costs, without a clock: how often things are read, laid out and worked out for it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from annotator.store.articles import ArticleRow
from annotator.store.corpus import Corpus
from tests.articles import imported
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver


class _Counted(QObject):
    """Counts the events of a kind that reach a widget."""

    def __init__(self, watched: QObject, kind: QEvent.Type) -> None:
        super().__init__()
        self.count = 0
        self._kind = kind
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == self._kind
        return False


@pytest.fixture
def three(at_work: Opener, tmp_path: Path) -> Driver:
    """A window on three articles, with nothing suggested in them."""
    path = tmp_path / "three.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        texts = [f"Headline {number}\nSome words" for number in range(3)]
        corpus.add([imported(one) for one in texts])
    driver = at_work(path, 2)
    return driver


def test_an_edit_reads_the_row_of_its_own_article_only(
    three: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = three.main.list_model
    assert [model.row(at).annotations for at in range(3)] == [0, 0, 0]  # type: ignore[union-attr]
    read: list[int] = []
    rows = Corpus.rows

    def reading(corpus: Corpus, ids: Iterable[int]) -> list[ArticleRow]:
        read.extend(ids := list(ids))
        return rows(corpus, ids)

    monkeypatch.setattr(Corpus, "rows", reading)
    three.view.setFocus()
    three.press("Right", "1")
    assert [model.row(at).annotations for at in range(3)] == [0, 1, 0]  # type: ignore[union-attr]
    assert read == [2]


def test_the_form_of_a_figure_is_laid_out_at_once_and_not_field_by_field(sample: Driver) -> None:
    other, figure = sample.mark("Kremlin").id, sample.mark("four").id
    for one in (figure, other):
        sample.session.select(one)
        QApplication.processEvents()
    form = sample.main.right.form
    laid_out = _Counted(form, QEvent.Type.Resize)
    sample.session.select(figure)
    QApplication.processEvents()
    assert form.value.isVisible()
    assert laid_out.count <= 2
