"""Where the annotator left off: the window's size and panes, and the place in the corpus.

The place in the corpus is kept in the corpus; what concerns the screen is kept beside the settings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSettings, QTimer

from annotator.errors import UserError
from annotator.store.corpus import Place

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

_PAUSE_MS = 2000


class LeftOff(QObject):
    """Goes back to where a window was closed, and keeps where it is.

    `kept` has size and position of the window and its panes; None keeps nothing.
    """

    def __init__(self, window: MainWindow, kept: QSettings | None) -> None:
        super().__init__(window)
        self._window = window
        self._kept = kept
        self._keeps_place = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep_place)
        view = window.pane.view
        view.range_changed.connect(self._pause.start)
        view.verticalScrollBar().valueChanged.connect(self._pause.start)
        window.session.mark_selected.connect(self._pause.start)
        window.session.leaving.connect(self.keep_place)
        window.review.changed.connect(self._pause.start)
        window.resize(1280, 800)
        for name, restore in (
            ("window", window.restoreGeometry),
            ("panes", window.splitter.restoreState),
            ("right", window.right.restore_state),
        ):
            state = self.value(name)
            if isinstance(state, QByteArray):
                restore(state)

    def value(self, name: str) -> object:
        """What was kept beside the window's place, under a name; None when there is nothing."""
        return self._kept.value(name) if self._kept is not None else None

    def keep(self, name: str, value: object) -> None:
        """Keep something small beside the window's place."""
        if self._kept is not None:
            self._kept.setValue(name, value)

    def go_back(self) -> None:
        """Go where the annotator left off in the corpus."""
        window = self._window
        try:
            place = window.session.corpus.place()
        except UserError as error:
            window.message.show_error(error)
            place = None
        if place is not None and window.session.open_article(place.article_id):
            view, review = window.pane.view, window.review
            view.set_caret(place.caret, scroll=False)
            window.session.select(place.selected)
            review.resume(reviewing=place.reviewing, least_sure_first=place.least_sure_first)
            view.set_scroll_place(place.scroll)
        else:
            window.shown.show_article()
        window.acts.focus_article()

    def begin(self) -> None:
        """Keep the place from now on: the window shows it."""
        self._keeps_place = True

    def keep_place(self) -> None:
        """Store where the annotator is."""
        if self._keeps_place:
            session, view, review = (
                self._window.session,
                self._window.pane.view,
                self._window.review,
            )
            here = session.article_id, view.caret, view.scroll_place(), session.selected_id
            walk = review.goes_over_all, review.least_sure_first
            session.keep_place(Place(*here, *walk))

    def end(self) -> None:
        """Keep all for the last time: the window is being closed."""
        self.keep_place()
        self._pause.stop()
        self._keeps_place = False
        self.keep("window", self._window.saveGeometry())
        self.keep("panes", self._window.splitter.saveState())
        self.keep("right", self._window.right.save_state())
