"""Work in the background, with the real worker process: stopping, dying, preferring."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Article, ImportedArticle
from annotator.errors import UserError
from annotator.gui.first_use import when_imported
from annotator.gui.jobs import Jobs
from annotator.gui.suggester import Suggester
from annotator.settings import Settings
from annotator.store.corpus import Corpus, Place
from annotator.workflows.progress import Progress
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import READY_MS, Driver


def fill(path: Path, number: int, lines: int = 1) -> None:
    """A corpus of short articles; with more lines, enough for a worker to be busy for long."""
    with Corpus.open(path, "ada", create=True) as corpus:
        for index in range(number):
            headline = f"Blast number {index}"
            line = f"\nA blast in Kabul killed {index + 2} people on Monday."
            text = headline + line * lines
            corpus.add([ImportedArticle(Article(text, len(headline)), text.encode(), "utf-8")])


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_closing_the_window_ends_the_worker(open_window: Opener, tmp_path: Path) -> None:
    fill(tmp_path / "a.corpus", 60)
    driver = open_window(tmp_path / "a.corpus")
    driver.show()
    driver.wait(lambda: driver.main.jobs.worker_pid is not None)
    pid = driver.main.jobs.worker_pid
    assert pid is not None
    assert alive(pid)
    driver.close()
    assert not alive(pid)


def test_the_open_article_comes_first_and_then_all(open_window: Opener, tmp_path: Path) -> None:
    fill(tmp_path / "a.corpus", 45)
    driver = open_window(tmp_path / "a.corpus")
    stored: list[int] = []
    driver.main.jobs.suggested.connect(stored.extend)
    driver.show()
    driver.wait(lambda: driver.session.article_id != 0)
    first = driver.session.article_id
    driver.wait_idle()
    assert stored[0] == first
    assert sorted(stored) == list(range(1, 46))
    assert len(driver.session.corpus.layer(45).pending) > 0
    rows = driver.session.corpus.rows([first])
    assert rows[0].pending == len(driver.session.corpus.layer(first).pending)


def test_long_articles_come_last_unless_one_is_looked_at(
    open_window: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "a.corpus"
    fill(path, 1)
    with Corpus.open(path, "ada") as corpus:
        for number in range(2):  # 2 and 3, before all that follow
            text = f"Long {number}\n" + "Nothing new came out of the long talks. " * 1500
            corpus.add([ImportedArticle(Article(text, 6), text.encode(), "utf-8")])
        text = "Last\nA blast in Herat killed 5 people."
        corpus.add([ImportedArticle(Article(text, 4), text.encode(), "utf-8")])
        corpus.set_place(Place(3, 0, 0))
    driver = open_window(path)
    stored: list[int] = []
    driver.main.jobs.suggested.connect(stored.extend)
    driver.show()
    driver.wait_idle()
    assert stored[0] == 3
    assert stored[-1] == 2
    assert sorted(stored) == [1, 2, 3, 4]


def test_stopping_keeps_what_is_stored_and_it_can_go_on(
    open_window: Opener, tmp_path: Path
) -> None:
    fill(tmp_path / "a.corpus", 400)
    driver = open_window(tmp_path / "a.corpus")
    stored: list[int] = []
    driver.main.jobs.suggested.connect(stored.extend)
    driver.show()
    driver.wait(lambda: len(stored) > 0)
    pid = driver.main.jobs.worker_pid
    assert pid is not None
    driver.press("Ctrl+.")
    driver.wait_idle()
    assert not alive(pid)
    assert 0 < len(stored) < 400
    assert not driver.main.status.work_text
    done = len(stored)

    driver.main.desk.suggest_missing()
    driver.wait_idle()
    assert len(stored) == 400
    assert len(set(stored[done:]) & set(stored[:done])) == 0


def test_a_worker_that_is_killed_is_said_and_nothing_hangs(
    open_window: Opener, tmp_path: Path
) -> None:
    fill(tmp_path / "a.corpus", 300, lines=100)  # nobody waits until it has read them all
    driver = open_window(tmp_path / "a.corpus")
    stored: list[int] = []
    driver.main.jobs.suggested.connect(stored.extend)
    driver.show()
    driver.wait(lambda: len(stored) > 0)
    pid = driver.main.jobs.worker_pid
    assert pid is not None
    assert driver.main.jobs.is_busy
    os.kill(pid, signal.SIGKILL)
    driver.wait_idle()
    assert "ended by itself" in driver.main.message.text
    assert driver.main.message.isVisible()


def test_why_it_ended_is_said_before_it_rests(qtbot: QtBot, tmp_path: Path) -> None:
    """Whoever waits for the rest and then looks finds the reason, however busy the machine is."""
    fill(tmp_path / "a.corpus", 1)
    suggester = Suggester(tmp_path / "a.corpus", "ada", "no_such_pipeline")
    busy: list[bool] = []
    direct = Qt.ConnectionType.DirectConnection  # in the thread, at the moment of telling
    suggester.failed.connect(lambda _: busy.append(suggester.is_busy), direct)
    suggester.start()
    suggester.look(0, again=False)
    qtbot.waitUntil(lambda: not suggester.is_busy, timeout=READY_MS)
    suggester.close()
    assert busy == [True]


def test_suggesting_again_leaves_decisions_alone(open_window: Opener, tmp_path: Path) -> None:
    fill(tmp_path / "a.corpus", 1)
    driver = open_window(tmp_path / "a.corpus")
    driver.show()
    driver.wait(lambda: bool(driver.session.layer and driver.session.layer.pending))
    driver.wait_idle()
    driver.press("Tab", "Enter", "X")
    confirmed = driver.confirmed()
    layer = driver.session.layer
    assert layer is not None
    pending = {(one.start, one.label) for one in layer.pending.values()}
    driver.press("Ctrl+G")
    driver.wait_idle()
    assert driver.confirmed() == confirmed
    assert driver.session.layer is not None
    again = {(one.start, one.label) for one in driver.session.layer.pending.values()}
    assert again == pending


def test_a_pipeline_that_is_not_there_is_said(open_window: Opener, tmp_path: Path) -> None:
    fill(tmp_path / "a.corpus", 2)
    settings = Settings()
    settings.set("pipeline", "no_such_pipeline")
    driver = open_window(tmp_path / "a.corpus", settings)
    driver.show()
    driver.wait(lambda: driver.main.message.isVisible())
    assert "no_such_pipeline" in driver.main.message.text
    driver.wait_idle()


def test_tasks_run_one_after_the_other_and_can_be_stopped(
    open_window: Opener, tmp_path: Path
) -> None:
    settings = Settings()
    settings.set("suggest", False)
    driver = open_window(settings=settings)
    driver.show()
    jobs: Jobs = driver.main.jobs
    seen: list[str] = []
    said: list[str] = []
    jobs.said.connect(said.append)

    def endless(corpus: Corpus, progress: Progress) -> None:
        seen.append("endless")
        while True:
            progress(1, None, "turning")
            time.sleep(0.01)

    def failing(corpus: Corpus, progress: Progress) -> None:
        raise UserError("It did not work.", "Try otherwise.")

    def broken(corpus: Corpus, progress: Progress) -> None:
        raise ZeroDivisionError("a bug")

    jobs.run("endless", endless, driver.main.status.say)
    driver.wait(lambda: seen == ["endless"])
    driver.wait(lambda: "turning" in driver.main.status.work_text)
    jobs.stop()
    driver.wait_idle()
    assert any("Stopped" in one for one in said)

    jobs.run("failing", failing, driver.main.status.say)
    driver.wait(lambda: "did not work" in driver.main.message.text)
    jobs.run("broken", broken, driver.main.status.say)
    driver.wait(lambda: "bug" in driver.main.message.text)
    driver.wait_idle()


def test_what_comes_of_work_is_not_told_to_a_dialog_that_has_gone(sample: Driver) -> None:
    told: list[str] = []

    class Page(QWidget):
        def then(self, result: object) -> None:
            told.append("result")

        def over(self) -> None:
            told.append("over")

    goes, stays = Page(), Page(sample.main)
    for page in (goes, stays):
        sample.main.jobs.run("work", lambda corpus, progress: 1, page.then, page.over)
    goes.deleteLater()
    QCoreApplication.sendPostedEvents(goes, QEvent.Type.DeferredDelete)
    sample.wait_idle()
    assert told == ["result", "over"]


def test_what_takes_long_to_import_is_imported_by_a_thread(
    sample: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "takes_long.py").write_text("import threading\nby = threading.current_thread()\n")
    monkeypatch.syspath_prepend(tmp_path)
    called: list[bool] = []

    def then() -> None:
        called.append("takes_long" in sys.modules)

    when_imported("takes_long", then, sample.main)
    assert not called
    sample.wait(lambda: bool(called))
    assert called == [True]
    assert sys.modules["takes_long"].by is not threading.main_thread()
    when_imported("takes_long", then, sample.main)
    assert called == [True, True]  # at once
    del sys.modules["takes_long"]
