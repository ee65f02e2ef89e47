"""How the window looks where room is short, as far as a test can see it."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QHeaderView, QLabel

from annotator.gui.quiet import Elided
from annotator.gui.view_scrollbar import SlimScrollBar
from annotator.resources import sample_folder
from annotator.settings import Settings
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver


def test_no_pane_covers_another_in_the_narrowest_window(sample: Driver) -> None:
    sample.main.resize(sample.main.minimumSize())
    QApplication.processEvents()
    splitter = sample.main.splitter
    panes = [splitter.widget(at).geometry() for at in range(splitter.count())]
    for pane, following in pairwise(panes):
        assert pane.right() < following.left()
    assert panes[-1].right() < sample.main.width()


def test_every_scroll_bar_of_the_panes_is_slim(sample: Driver) -> None:
    main = sample.main
    for pane in (main.list, main.pane, main.right):
        for area in pane.findChildren(QAbstractScrollArea):
            if area.isVisible() and not isinstance(area, QHeaderView):
                assert isinstance(area.verticalScrollBar(), SlimScrollBar), area.accessibleName()


def test_the_choice_of_a_standard_is_read_also_without_figures(
    open_window: Opener, tmp_path: Path
) -> None:
    driver = open_window()
    article = tmp_path / "quiet.txt"
    article.write_text("A quiet day\n\nNothing happened.", encoding="utf-8")
    driver.show([article])
    driver.wait(lambda: driver.session.layer is not None)
    driver.wait_idle()
    choice = driver.main.right.totals.choice
    words = choice.fontMetrics().horizontalAdvance(choice.currentText())
    assert choice.width() > words
    assert choice.geometry().right() < driver.main.right.width()


def test_without_an_article_the_pane_has_a_sentence_and_no_headings(open_window: Opener) -> None:
    driver = open_window()
    driver.show()
    driver.wait_idle()
    right = driver.main.right
    (said,) = (one for one in right.findChildren(QLabel) if one.isVisible())
    assert "are listed here" in said.text()
    assert not any(one.isVisible() for one in right.findChildren(QHeaderView))
    assert "Ctrl+O open articles" in driver.main.status.hint_text
    driver.main.actions_.actions["open_sample"].trigger()
    driver.wait(lambda: driver.session.layer is not None)
    assert not said.isVisible()
    assert right.figures_view.isVisible()
    assert "Ctrl+O" not in driver.main.status.hint_text


def test_long_headings_leave_the_arithmetic_of_a_total_its_room(
    open_window: Opener, english_afterwards: None
) -> None:
    settings = Settings()
    settings.set("language", "pseudo")
    driver = open_window(settings=settings)
    driver.main.resize(1280, 800)
    driver.show([sample_folder()])
    driver.wait(lambda: bool(driver.session.layer and driver.session.layer.pending))
    driver.wait_idle()
    view = driver.main.right.totals.view
    driver.wait(lambda: view.model().rowCount() > 0)
    last = view.model().columnCount() - 1
    assert view.columnWidth(last) >= view.sizeHintForColumn(last)


def test_the_review_says_why_on_a_line_of_its_own(sample: Driver) -> None:
    sample.main.resize(1280, 800)
    sample.press("R")
    for label in sample.main.review_bar.findChildren(Elided):
        assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())


def test_what_is_being_done_is_said_over_the_whole_width_of_the_text(sample: Driver) -> None:
    sample.session.select(sample.mark("12").id)
    sample.press("L")
    prompt, view = sample.main.pane.prompt, sample.view
    assert prompt.isVisible()
    assert (prompt.geometry().left(), prompt.geometry().right()) == (
        view.x(),
        view.geometry().right(),
    )
    assert prompt.geometry().bottom() == view.geometry().bottom()
    bar = view.verticalScrollBar()
    end = bar.mapTo(sample.main.pane, bar.rect().bottomLeft())
    assert sample.main.pane.childAt(end) is prompt
