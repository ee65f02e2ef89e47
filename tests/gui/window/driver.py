"""A real window on a real corpus, for tests: the store and the pipeline are the program's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Annotation, Suggestion
from annotator.gui.app import Window
from annotator.gui.main_window import MainWindow
from annotator.settings import Settings
from annotator.store.corpus import Corpus

READY_MS = 60_000


class Driver:
    """A person at the window: presses keys where the keyboard is, looks at what is shown."""

    def __init__(self, qtbot: QtBot, path: Path, settings: Settings | None = None) -> None:
        self.qtbot = qtbot
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        corpus = Corpus.open(path, "ada", create=True, exclusive=True)
        self.window = Window(app, corpus, settings or Settings(), keep=False)
        self.main: MainWindow = self.window.main
        self.session = self.window.session
        self.view = self.main.pane.view

    def show(self, articles: list[Path] | None = None) -> None:
        """Show the window and wait for what it does by itself at the start."""
        self.main.show()
        QTest.qWaitForWindowActive(self.main, 1000)
        self.main.activateWindow()
        self.window.start(articles or [])
        self.wait(lambda: len(self.main.list_model.ids) == self.window.corpus.count())

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the program work until something is so."""
        self.qtbot.waitUntil(until, timeout=READY_MS)

    def wait_idle(self) -> None:
        """Wait for the work in the background."""
        self.wait(lambda: not self.main.jobs.is_busy)
        QApplication.processEvents()

    def focus(self) -> QWidget:
        """Where the keyboard is."""
        found = QApplication.focusWidget() or self.main.focusWidget()
        assert found is not None
        return found

    def press(self, *keys: str) -> None:
        """Press keys, each given as in the table of actions."""
        for key in keys:
            combination = QKeySequence(key)[0]
            QTest.keyClick(self.focus(), combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type text."""
        QTest.keyClicks(self.focus(), text)
        QApplication.processEvents()

    @property
    def selected(self) -> Annotation | Suggestion:
        """What is selected."""
        mark = self.session.selected
        assert mark is not None
        return mark

    @property
    def quote(self) -> str:
        """The words of what is selected."""
        assert self.session.layer is not None
        return self.session.layer.article.text[self.selected.start : self.selected.end]

    def confirmed(self) -> list[tuple[str, str]]:
        """Label and quote of every annotation, in reading order."""
        layer = self.session.layer
        assert layer is not None
        marks = sorted(layer.annotations.values(), key=lambda one: (one.start, one.end))
        return [(one.label, layer.article.text[one.start : one.end]) for one in marks]

    def mark(self, quote: str) -> Annotation | Suggestion:
        """The mark with these words."""
        layer = self.session.layer
        assert layer is not None
        return next(
            one for one in layer.marks() if layer.article.text[one.start : one.end] == quote
        )

    def click(self, widget: QWidget) -> None:
        """Click on something."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def close(self) -> None:
        """Close the window as a person does."""
        self.window.close()
