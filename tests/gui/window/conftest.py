"""Windows for tests: each is closed behind its test, also when the test fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.languages import speak
from annotator.resources import sample_folder
from annotator.settings import Settings
from tests.gui.window.driver import Driver

Opener = Callable[..., Driver]


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Opener]:
    """Opens windows; without a path on a new corpus."""
    drivers: list[Driver] = []

    def opener(path: Path | None = None, settings: Settings | None = None) -> Driver:
        driver = Driver(qtbot, path or tmp_path / "test.corpus", settings)
        drivers.append(driver)
        return driver

    yield opener
    for driver in drivers:
        driver.close()
        driver.main.deleteLater()


@pytest.fixture
def at_work(open_window: Opener) -> Opener:
    """Opens a corpus in a window that looks for no suggestions, with the keyboard in the text."""

    def opener(path: Path, article_id: int = 0) -> Driver:
        settings = Settings()
        settings.set("suggest", False)
        driver = open_window(path, settings)
        driver.show()
        driver.wait_idle()
        if article_id:
            driver.session.open_article(article_id)
        driver.view.setFocus()
        return driver

    return opener


@pytest.fixture
def sample(open_window: Opener) -> Driver:
    """A window on the sample article with its suggestions."""
    driver: Driver = open_window()
    driver.show([sample_folder()])
    driver.wait(lambda: bool(driver.session.layer and driver.session.layer.pending))
    driver.wait_idle()
    return driver


@pytest.fixture
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    """Lets a test take on another language."""
    yield
    speak(qapp, "en")
