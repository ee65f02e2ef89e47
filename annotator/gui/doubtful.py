"""Walking to the suggestions that look wrong, each with the reason."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.domain.annotations import Suggestion
from annotator.domain.doubts import Doubt, Doubts
from annotator.domain.layer import reading_order
from annotator.gui.article_view import ArticleView
from annotator.gui.session import Session
from annotator.gui.snapshot import Snapshot


class Doubtful(QObject):
    """The keys that go from one to the next, in reading order and round at the ends."""

    def __init__(self, session: Session, view: ArticleView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._snapshot: Snapshot | None = None  # that the doubts are of
        self._doubts = Doubts("", ())

    def step(self, step: int) -> None:
        """Select the next (1) or previous (-1) one, from the selected mark or else the caret."""
        snapshot, mark = self._session.snapshot, self._session.selected
        if snapshot is None:
            return
        if snapshot is not self._snapshot:
            self._snapshot = snapshot
            article = snapshot.layer.article
            self._doubts = Doubts(article.text, snapshot.marks, article.headline_end)
        before_here = (self._view.caret, -len(self._text), "")
        here = reading_order(mark) if mark is not None else before_here
        pending = [one for one in snapshot.marks if isinstance(one, Suggestion)]
        if step < 0:
            pending.reverse()
        ahead = [one for one in pending if (reading_order(one) > here) is (step > 0)]
        behind = pending[: len(pending) - len(ahead)]
        for one in (*ahead, *behind):
            doubt = self._doubts.of(one)
            if doubt is not None and one is not mark:
                self._session.select(one.id)
                self._session.said.emit(self._reason(one, doubt))
                return
        self._session.said.emit(self.tr("No suggestion here looks wrong."))

    @property
    def _text(self) -> str:
        assert self._snapshot is not None
        return self._snapshot.layer.article.text

    def _reason(self, suggestion: Suggestion, doubt: Doubt) -> str:
        if doubt.rest:
            return self.tr("Doubtful: “{0}” may belong to it.").format(doubt.rest)
        if not doubt.label:
            said = self.tr("Doubtful: its score is {0:.2f}.")
            return said.format(suggestion.score)
        title = self._session.schema.title_of(doubt.label)
        words = " ".join(self._text[suggestion.start : suggestion.end].split())
        return self.tr("Doubtful: “{0}” is {1} elsewhere here.").format(words, title)
