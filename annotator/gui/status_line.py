"""The window's last line: where one is, whether all is stored, what runs in the background."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from annotator.gui.quiet import Elided
from annotator.gui.theme import icon

_SAID_MS = 8000


class Hints(QLabel):
    """Short texts in a row: as many of them, from the first, as have room."""

    _GAP = "    "

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_parts(self, parts: Sequence[str]) -> None:
        """Show other texts."""
        if self._parts == tuple(parts):
            return
        self._parts = tuple(parts)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as all of them."""
        words = self._GAP.join(self._parts)
        return QSize(self.fontMetrics().horizontalAdvance(words) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """None need be shown."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what has room now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = list(self._parts)
        metrics = self.fontMetrics()
        while shown and metrics.horizontalAdvance(self._GAP.join(shown)) > self.width():
            shown.pop(-2 if len(shown) > 1 else -1)  # the last names the list of all keys
        self.setText(self._GAP.join(shown))


class StatusLine(QWidget):
    """The store's state, place, what just happened, background work with a stop button."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 4)
        row.setSpacing(16)
        self._saved = self._label(self.tr("Whether everything is stored"))
        self._place = self._label(self.tr("Which article this is"))
        self._time = self._label(self.tr("Time at work on this article"))
        self._time.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._time.setToolTip(
            self.tr(
                "The time at work on this article, without pauses. It is kept in the corpus only."
            )
        )
        self._time.hide()
        self._said = Elided("", self)  # its own words are its name
        self._said.setAccessibleDescription(self.tr("What just happened"))
        self._hint = Hints(self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setAccessibleDescription(self.tr("Keys"))
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._work = self._label(self.tr("Work in the background"))
        self._progress = QProgressBar(self)
        self._progress.setAccessibleName(self.tr("Progress of the work in the background"))
        self._progress.setFixedWidth(140)
        self._progress.setFixedHeight(8)
        self._progress.setTextVisible(False)
        self._stop = QToolButton(self)
        self._stop.setAutoRaise(True)
        self._stop.setIcon(icon("stop"))
        self._stop.setText(self.tr("Stop"))
        self._stop.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._stop.setAccessibleName(self.tr("Stop the work in the background"))
        self._stop.clicked.connect(self.stop_wanted)
        row.addWidget(self._saved)
        row.addWidget(self._place)
        row.addWidget(self._time)
        row.addWidget(self._said, 1)
        for widget in (self._hint, self._work, self._progress, self._stop):
            row.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SAID_MS)
        self._pause.timeout.connect(self.forget)
        self.setFixedHeight(30)
        self.show_idle()
        self.show_saved()

    @property
    def saved_text(self) -> str:
        """What it says of the store."""
        return self._saved.text()

    @property
    def time_text(self) -> str:
        """What it says of the time at work, "" while it is not measured."""
        return self._time.text()

    @property
    def said_text(self) -> str:
        """What it says of what just happened."""
        return self._said.text()

    @property
    def work_text(self) -> str:
        """What it says of the work in the background; "" when there is none."""
        return self._work.text() if not self._work.isHidden() else ""

    def set_hint(self, parts: Sequence[str], stop_key: str) -> None:
        """Show the most needed keys at the right, while nothing runs, as many as have room."""
        self._hint.show_parts(parts)
        self._stop.setToolTip(self.tr("Stop; what is stored stays ({0})").format(stop_key))

    @property
    def hint_text(self) -> str:
        """The keys that it shows."""
        return self._hint.text()

    def show_saved(self) -> None:
        """Say that everything is stored."""
        self._saved.setText(self.tr("● saved"))
        self._saved.setToolTip(self.tr("Every edit is stored as it is made."))

    def show_unsaved(self) -> None:
        """Say that the last edit was not stored."""
        self._saved.setText(self.tr("⚠ The last edit was not stored; nothing else is lost."))

    def show_place(self, text: str) -> None:
        """Say which article is open."""
        self._place.setText(text)

    def show_time(self, text: str) -> None:
        """Show the time at work on the article; "" while it is not measured."""
        self._time.setText(text)
        self._time.setVisible(bool(text))

    def say(self, text: str) -> None:
        """Say what just happened, for a while."""
        self._said.setText(text)
        self._pause.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self._said, QAccessible.Event.Alert))

    def forget(self) -> None:
        """Let go what was said: something else has happened since."""
        if self._said.text():
            self._pause.stop()
            self._said.clear()

    def show_work(self, what: str, done: int, total: int) -> None:
        """Show work in the background; a total of 0 is one that is not known."""
        self._work.setText(f"{what}  {done:,} / {total:,}" if total else f"{what} …")
        self._progress.setMaximum(total)
        self._progress.setValue(done)
        self._hint.hide()
        for widget in (self._work, self._progress, self._stop):
            widget.show()

    def show_idle(self) -> None:
        """Show that nothing runs."""
        for widget in (self._work, self._progress, self._stop):
            widget.hide()
        self._hint.show()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAccessibleDescription(name)
        return label
