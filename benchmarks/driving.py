"""The real window on a corpus, without a screen: opened, waited for, what it paints timed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from annotator.gui.app import Window
from annotator.settings import Settings
from annotator.store.corpus import Corpus

_PATIENCE_S = 120.0


@contextmanager
def opened_window(path: Path, annotator: str = "benchmark") -> Iterator[Window]:
    """A window in which the list is loaded; nothing is suggested in it by itself."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    settings = Settings()
    settings.set("suggest", False)
    window = Window(app, Corpus.open(path, annotator), settings, keep=False)
    window.main.show()
    window.start([])
    wait(lambda: len(window.main.list_model.ids) == window.corpus.count())
    try:
        yield window
    finally:
        window.close()
        window.main.deleteLater()
        QApplication.processEvents()


def wait(there: Callable[[], bool]) -> None:
    """Let the program work until something is so."""
    end = time.monotonic() + _PATIENCE_S
    while not there():
        if time.monotonic() > end:
            raise TimeoutError("the window does not get there")
        QApplication.processEvents()


def painted(act: Callable[[], object]) -> float:
    """Milliseconds from an act to everything painted that follows from it."""
    begin = time.perf_counter()
    act()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
    QApplication.processEvents()
    return (time.perf_counter() - begin) * 1000
