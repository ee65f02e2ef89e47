"""Measures the time at work on the open article, if the annotator has switched that on.

Time runs while keys are pressed and the mouse is moved, clicked or turned in the window; a pause of
more than a minute does not count at all. When it is off, nothing is watched.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

from annotator.errors import UserError
from annotator.gui.session import Session

_LONGEST_PAUSE_S = 60.0
_STORE_EVERY_MS = 30_000
_WORK = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchUpdate,
    }
)


class TimeKeeper(QObject):
    """Adds up the time at work on each article and stores it from time to time."""

    changed = Signal()
    """There is another time to show, or none any more."""

    def __init__(
        self, session: Session, parent: QObject, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._clock = clock
        self._watched: QWindow | None = None
        self._article_id = 0
        self._stored = 0  # seconds of the open article, from the corpus
        self._fresh = 0.0  # seconds since
        self._last: float | None = None  # when the last sign of work was
        self._pause = QTimer(self)
        self._pause.setInterval(_STORE_EVERY_MS)
        self._pause.timeout.connect(self.store)
        session.leaving.connect(self.store)
        session.article_opened.connect(self._begin)

    @property
    def is_on(self) -> bool:
        """Whether time is measured."""
        return self._watched is not None

    @property
    def seconds(self) -> int:
        """The time at work on the open article."""
        return self._stored + int(self._fresh)

    def watch(self, window: QWindow) -> None:
        """Begin to measure the time at work in a window."""
        self._watched = window
        window.installEventFilter(self)
        self._pause.start()
        self._begin()

    def stop(self) -> None:
        """Measure no more; what was measured is stored."""
        self.store()
        self._pause.stop()
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of each sign of work."""
        if event.type() in _WORK and self._article_id:
            now = self._clock()
            if self._last is not None and now - self._last <= _LONGEST_PAUSE_S:
                minutes = self.seconds // 60
                self._fresh += now - self._last
                if self.seconds // 60 != minutes:
                    self.changed.emit()
            self._last = now
        return super().eventFilter(watched, event)

    def store(self) -> None:
        """Store what was measured; what cannot be stored now is kept for the next time."""
        seconds = int(self._fresh)
        if not seconds or not self.is_on or self._session.held_by:
            return  # while a long step is stored, every other write waits
        try:
            self._session.corpus.times.add(self._article_id, seconds)
        except UserError:
            return  # the next edit will say what is in the way
        self._stored += seconds
        self._fresh -= seconds

    def _begin(self) -> None:
        """Another article is open: its time goes on where it stood."""
        if not self.is_on:
            return
        self._article_id = self._session.article_id
        self._fresh = 0.0
        self._last = self._clock()
        try:
            self._stored = self._session.corpus.times.of(self._article_id)
        except UserError:
            self._stored = 0
        self.changed.emit()
