"""Growing and shrinking: the selected mark or words to the name, clause, sentence round them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.domain.runs import wider
from annotator.gui.article_view import ArticleView
from annotator.gui.gestures import Gestures
from annotator.gui.paragraphs import Range
from annotator.gui.session import Session


class Growing(QObject):
    """Two keys; it remembers only the steps that can be gone back."""

    def __init__(self, session: Session, view: ArticleView, gestures: Gestures) -> None:
        super().__init__(gestures)
        self._session = session
        self._view = view
        self._gestures = gestures
        self._steps: list[Range] = []  # what was grown, from small to large
        session.article_opened.connect(self._steps.clear)

    def grow(self) -> None:
        """Take in the next larger unit."""
        now = self._now()
        if now[0] == now[1]:
            return
        larger = next(wider(self._view.paragraphs.text, *now), None)
        if larger is None:
            self._session.said.emit(self.tr("There is nothing larger to take in."))
            return
        if not self._steps or self._steps[-1] != now:
            self._steps = [now]
        self._steps.append(larger)
        self._take(larger)

    def shrink(self) -> None:
        """Go one step back, or let the last word go."""
        now = self._now()
        if self._steps and self._steps[-1] == now and len(self._steps) > 1:
            self._steps.pop()
            self._take(self._steps[-1])
            return
        last = self._view.paragraphs.token_at(max(now[0], now[1] - 1))
        shorter = self._view.paragraphs.token_step(last[0], -1)[1]
        if shorter <= now[0] or shorter >= now[1]:
            self._session.said.emit(self.tr("One word cannot be made smaller."))
            return
        self._take((now[0], shorter))

    def _now(self) -> Range:
        mark = self._session.selected
        start, end = self._view.selection()
        if mark is not None and start == end:
            return mark.start, mark.end
        return self._view.target_range()

    def _take(self, place: Range) -> None:
        mark = self._session.selected
        if mark is not None:
            self._gestures.resize(mark.id, *place)
        else:
            self._view.choose_range(place)
