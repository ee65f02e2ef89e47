"""For tests with widgets: our style, and nothing may be left running behind a test."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication

from annotator.gui.theme import apply_theme


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns that it has no window manager; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    apply_theme(qapp, "light")


@pytest.fixture(scope="session", autouse=True)
def _few_to_look_through() -> None:
    gc.collect()
    gc.freeze()  # what was there before the first test is not searched after each


@pytest.fixture(autouse=True)
def _nothing_left_running(qapp: QApplication) -> Iterator[None]:
    before = set(map(id, _running()))
    yield
    qapp.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [thing for thing in _running() if id(thing) not in before]
    assert not left, f"left running: {left}"


def _running() -> list[QThread | QTimer]:
    found: list[QThread | QTimer] = []
    for thing in gc.get_objects():
        kind = type(thing)
        if kind is QTimer or kind is QThread or (isinstance(kind, type) and _is_thread(kind)):
            if not shiboken6.isValid(thing):
                continue
            active = thing.isActive() if isinstance(thing, QTimer) else thing.isRunning()
            if active:
                found.append(thing)
    return found


def _is_thread(kind: type) -> bool:
    return QThread in kind.__mro__ or QTimer in kind.__mro__
