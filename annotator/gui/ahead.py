"""Has the next articles read again when something was marked, so that what was learnt shows."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.gui.jobs import Jobs
from annotator.gui.session import Session

_AHEAD = 10  # articles after the open one, in the list's order


class Ahead(QObject):
    """Watches a session: at the step from an article that was worked on, the next ones are renewed.

    The article just opened is among them only when nothing has been said of it yet.
    """

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._is_news = False
        session.stored.connect(self._note)
        session.article_opened.connect(self._renew)

    def _note(self) -> None:
        self._is_news = True

    def _renew(self) -> None:
        layer = self._session.layer
        at = self._session.position()
        if not self._is_news or layer is None or at < 0:
            return
        self._is_news = False
        is_untouched = not layer.annotations and not layer.decisions
        first = at if is_untouched else at + 1
        ids = [int(one) for one in self._session.order[first : at + 1 + _AHEAD]]
        if ids:
            self._jobs.renew(ids)
