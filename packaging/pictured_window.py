"""A real window without a screen: keys are pressed in it, and pictures taken of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.app import Window
from annotator.settings import Settings
from annotator.store.corpus import Corpus

ROOT = Path(__file__).resolve().parent.parent
_PATIENCE_SECONDS = 30.0
_REST_SECONDS = 1.0
_COLOURS = 256
_ALIKE = 18  # the sum of the differences in red, green and blue


class PicturedWindow:
    """A window on a corpus with one article, in one of the themes, that nobody sees."""

    def __init__(self, app: QApplication, path: Path, mode: str, size: tuple[int, int]) -> None:
        self._app = app
        settings = Settings()
        settings.set("theme", mode)
        settings.set("suggest", False)
        self._window = Window(app, Corpus.open(path, "analyst"), settings, keep=False)
        self._window.main.resize(*size)

    def __enter__(self) -> PicturedWindow:
        self._window.main.show()
        self._window.main.activateWindow()
        self._window.start([])
        self._wait(lambda: self._window.session.layer is not None)
        self._settle()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._window.close()

    @property
    def selected_words(self) -> str:
        """The words of the selected mark."""
        layer, mark = self._window.session.layer, self._window.session.selected
        return layer.article.text[mark.start : mark.end] if layer and mark else ""

    def select(self, words: str) -> None:
        """Select the mark with these words."""
        layer = self._window.session.layer
        assert layer is not None
        start = layer.article.text.index(words)
        self._window.session.select(next(one.id for one in layer.marks() if one.start == start))

    def press(self, *keys: str) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            QTest.keySequence(self._focus(), QKeySequence(key))
            self._app.processEvents()

    def type(self, text: str) -> None:
        """Type text where the keyboard is."""
        QTest.keyClicks(self._focus(), text)

    def take(self, picture: Path) -> None:
        """Write a picture of the window, and of what lies over it, as a small PNG."""
        self._settle()
        image = self._window.main.grab().toImage()
        if not _quantised(image).save(str(picture)):
            raise OSError(f"{picture} could not be written")
        print(picture.relative_to(ROOT))

    def _focus(self) -> QWidget:
        return self._app.focusWidget() or self._window.main

    def _settle(self) -> None:
        """Let layout, list and timers come to rest."""
        end = time.monotonic() + _REST_SECONDS
        self._wait(lambda: time.monotonic() > end)

    def _wait(self, there: Callable[[], bool]) -> None:
        begin = time.monotonic()
        while not there():
            if time.monotonic() - begin > _PATIENCE_SECONDS:
                raise TimeoutError("the window does not get ready")
            self._app.processEvents()
            time.sleep(0.01)


def _quantised(image: QImage) -> QImage:
    """The picture in a table of colours: a file half as large that looks the same."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint8).reshape(-1, 4)
    colours, counts = np.unique(pixels, axis=0, return_counts=True)
    chosen: list[int] = []
    left = colours[np.argsort(counts)[::-1]].astype(int)  # the most frequent first
    while len(left) and len(chosen) < _COLOURS:
        blue, green, red, _ = left[0]
        chosen.append(QColor(int(red), int(green), int(blue)).rgb())
        left = left[np.abs(left - left[0]).sum(axis=1) > _ALIKE]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, chosen, flags)
