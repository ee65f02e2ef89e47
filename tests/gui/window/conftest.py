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
