"""Steps over very many articles: worked out and stored in the background, shown when they are.

A step is one transaction, so the session does nothing of its own until it is stored: an edit would
have to wait for it, and the window with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.edits import Command, Step
from annotator.gui.jobs import Jobs
from annotator.gui.session import Session
from annotator.store.corpus import Corpus

if TYPE_CHECKING:
    from annotator.workflows.progress import Progress

Make = Callable[[Corpus], Iterable[Command]]
Then = Callable[[Step], object]
Act = Callable[[Corpus, "Progress"], Step | None]
_TOLD_EVERY = 50  # commands


class LongSteps(QObject):
    """Carries steps out through the window's jobs."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._then: Callable[[Step], object] = session.follow
        self._told: Then | None = None
        session.travel_wanted.connect(self.travel)

    def do_all(self, make: Make, text: str, told: Then | None = None) -> None:
        """Carry out what `make` gives as one step called `text`; it runs in the job's thread.

        `make` gets the job's own corpus, gives the commands one by one and may stop early. `told`
        is called with the step when it is stored and shown.
        """
        self.act(partial(_apply, make, text), text, told)

    def act(self, act: Act, text: str, told: Then | None = None) -> None:
        """Do what stores one step and gives it back (as `Corpus.refuse`), in the job's thread."""
        if self._start(act, text, self._session.follow):
            self._told = told

    def travel(self, back: bool) -> None:
        """Undo or redo the step that is next, however long it is."""
        corpus = self._session.corpus
        text = (corpus.undo_text if back else corpus.redo_text) or ""
        self._start(_undo if back else _redo, text, partial(self._session.travelled, back=back))

    def _start(self, act: Act, text: str, then: Callable[[Step], object]) -> bool:
        if self._session.held_by:
            self._session.said.emit(self.tr("Wait a moment: {0}.").format(self._session.held_by))
            return False
        self._session.held_by = text
        self._then, self._told = then, None
        self._jobs.run(text, act, self._stored, self._release)
        return True

    def _stored(self, step: object) -> None:
        self._session.held_by = ""
        if isinstance(step, Step):
            self._then(step)
            if self._told is not None:
                self._told(step)

    def _release(self) -> None:
        self._session.held_by = ""


def _apply(make: Make, text: str, corpus: Corpus, progress: Progress) -> Step:
    return corpus.apply_all(_told(make(corpus), text, progress), text)


def _told(commands: Iterable[Command], text: str, progress: Progress) -> Iterator[Command]:
    for number, command in enumerate(commands):
        if number % _TOLD_EVERY == 0:
            progress(number, None, text)
        yield command


def _undo(corpus: Corpus, progress: Progress) -> Step | None:
    return corpus.undo()


def _redo(corpus: Corpus, progress: Progress) -> Step | None:
    return corpus.redo()
