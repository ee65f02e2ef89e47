"""Time is measured only when that is wanted, without pauses, for each article and annotator."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.gui.time_keeper import TimeKeeper
from annotator.settings import Settings
from annotator.store.corpus import Corpus
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(sample: Driver) -> Clock:
    made = Clock()
    sample.main.time_keeper._clock = made
    return made


def work(driver: Driver, clock: Clock, *pauses: float) -> None:
    """Signs of work as the desktop sends them, with pauses before each."""
    window = driver.main.windowHandle()
    for pause in pauses:
        clock.now += pause
        QTest.keyClick(window, Qt.Key.Key_Shift)


def test_nothing_is_measured_before_it_is_switched_on(sample: Driver, clock: Clock) -> None:
    work(sample, clock, 5, 5, 5)
    assert sample.main.time_keeper.seconds == 0
    assert sample.main.status.time_text == ""
    assert sample.session.corpus.times.of(sample.session.article_id) == 0


def test_time_runs_at_work_only_and_is_kept_for_each_annotator(
    sample: Driver, clock: Clock
) -> None:
    article = sample.session.article_id
    sample.press("Ctrl+Alt+T")
    assert "kept in this corpus only" in sample.main.status.said_text
    assert sample.main.status.time_text == "0 min at work"
    work(sample, clock, 30, 40, 61, 20, 3600)
    keeper = sample.main.time_keeper
    assert keeper.seconds == 90  # neither of the long pauses
    assert sample.main.status.time_text == "1 min at work"

    sample.session.close_article()
    assert sample.session.corpus.times.of(article) == 90
    assert sample.main.status.time_text == ""
    work(sample, clock, 10)
    sample.session.open_article(article)
    work(sample, clock, 30)
    assert keeper.seconds == 120
    sample.press("Ctrl+Alt+T")
    assert sample.main.status.time_text == ""
    work(sample, clock, 30)
    assert sample.session.corpus.times.of(article) == 120
    with Corpus.open(sample.session.corpus.path, "bob") as other:
        assert other.times.of(article) == 0


def test_what_cannot_be_stored_is_kept_for_the_next_time(sample: Driver, clock: Clock) -> None:
    keeper: TimeKeeper = sample.main.time_keeper
    article = sample.session.article_id
    sample.press("Ctrl+Alt+T")
    work(sample, clock, 30)
    sample.session.held_by = "a long step"
    keeper.store()
    assert sample.session.corpus.times.of(article) == 0
    sample.session.held_by = ""
    connection = sample.session.corpus._file.connection
    connection.execute("PRAGMA query_only = 1")
    keeper.store()
    connection.execute("PRAGMA query_only = 0")
    keeper.store()
    assert (sample.session.corpus.times.of(article), keeper.seconds) == (30, 30)


def test_it_lasts_over_a_restart(open_window: Opener, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.toml")
    settings.set("time_articles", True)
    driver: Driver = open_window(tmp_path / "a.corpus", settings)
    driver.show()
    assert driver.main.time_keeper.is_on
    driver.close()
    assert not driver.main.time_keeper.is_on
