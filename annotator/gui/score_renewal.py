"""Has scores follow what the annotator decides, from one article to the next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.jobs import Jobs
from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.domain.annotations import Suggestion
    from annotator.store.corpus import Corpus
    from annotator.workflows.own_scores import Renewal
    from annotator.workflows.progress import Progress

_ENOUGH = 10  # edits after which there may be something to learn


class ScoreRenewal(QObject):
    """Watches a session: scores are fitted anew where that pays, between two articles.

    That is when nothing is left to decide in one, or another is opened.
    """

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._edits = 0
        session.stored.connect(self._note)
        session.articles_touched.connect(self._note_many)
        session.article_opened.connect(self._renew)

    def _note(self) -> None:
        self._edits += 1
        layer = self._session.layer
        if layer is not None and not layer.pending:
            self._renew()

    def _note_many(self) -> None:
        self._edits += _ENOUGH

    def _renew(self) -> None:
        if self._edits >= _ENOUGH:
            self._edits = 0
            self._jobs.run("", partial(_renewed, self._session.article_id), self._tell)

    def _tell(self, result: object) -> None:
        assert isinstance(result, tuple)
        done: Renewal
        suggestions: list[Suggestion]
        done, suggestions = result
        if not done.number:
            return
        if self._session.article_id in done.article_ids:
            self._session.take_scores(suggestions)
        text = self.tr("{0} score(s) follow your {1} decisions now.", "", done.number)
        self._session.said.emit(text.format(f"{done.number:,}", f"{done.decisions:,}"))


def _renewed(
    article_id: int, corpus: Corpus, progress: Progress
) -> tuple[Renewal, list[Suggestion]]:
    """What was renewed, and the suggestions of the open article, if any of its scores were.

    They are read here: ten thousand of them would hold the window up.
    """
    from annotator.workflows.own_scores import renewed

    done = renewed(corpus, progress)
    here = article_id in done.article_ids
    return done, list(corpus.layer(article_id).suggestions.values()) if here else []
