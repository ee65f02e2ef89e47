"""How the window looks where room is short, as far as a test can see it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QHeaderView

from annotator.gui.view_scrollbar import SlimScrollBar
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


def test_the_choice_of_a_standard_is_read_also_without_figures(open_window: Opener) -> None:
    driver = open_window()
    driver.show()
    driver.wait_idle()
    choice = driver.main.right.totals.choice
    words = choice.fontMetrics().horizontalAdvance(choice.currentText())
    assert choice.width() > words
    assert choice.geometry().right() < driver.main.right.width()
