"""Steps over very many articles: worked out and stored in the background, shown when they are.

A step is one transaction, so the session does nothing of its own until it is stored: an edit would
have to wait for it, and the window with it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.domain.annotations import Annotation
from annotator.domain.commands import accept_in_parts
from annotator.domain.edits import Command, Step
from annotator.domain.layer import Layer
from annotator.gui.jobs import Jobs
from annotator.gui.session import Session
from annotator.store.corpus import Corpus
from annotator.texts import counted

if TYPE_CHECKING:
    from annotator.workflows.progress import Progress

Make = Callable[[Corpus], Iterable[Command]]
Then = Callable[[Step], object]
Act = Callable[[Corpus, "Progress"], Step | None]
_TOLD_EVERY = 50  # commands
_SHOWN_AT_ONCE = 100  # suggestions: some milliseconds in an article of thousands


class LongSteps(QObject):
    """Carries steps out through the window's jobs."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._then: Then = session.follow
        self._told: Then | None = None
        self._back: bool | None = None  # undone or redone; None: done for the first time
        self._parts: deque[Command] = deque()  # of a stored step, still to be shown
        self._step = Step("", ())  # the one whose parts they are
        self._layer: Layer | None = None  # that the parts are for
        self._pause = QTimer(self)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._show_part)
        session.travel_wanted.connect(self.travel)

    def do_all(self, make: Make, text: str, told: Then | None = None) -> None:
        """Carry out what `make` gives as one step called `text`; it runs in the job's thread.

        `make` gets the job's own corpus, gives the commands one by one and may stop early. `told`
        is called with the step when it is stored and shown.
        """
        self.act(partial(_apply, make, text), text, told)

    def accept(self, suggestion_ids: Sequence[str]) -> None:
        """Accept very many pending suggestions of the open article as one step."""
        text = counted("Accept {0:,} span(s)", len(suggestion_ids))
        make = partial(_accept, self._session.article_id, suggestion_ids)
        self.do_all(make, text, self._say_accepted)

    def _say_accepted(self, step: Step) -> None:
        edits = [edit for one in step.commands for edit in one.edits]
        count = sum(isinstance(edit.after, Annotation) for edit in edits)
        said = self.tr("{0:,} suggestions accepted. {1} takes that back.")
        self._session.said.emit(said.format(count, self._session.key_text("undo")))

    def act(self, act: Act, text: str, told: Then | None = None) -> None:
        """Do what stores one step and gives it back (as `Corpus.refuse`), in the job's thread."""
        if self._start(act, text, self._session.follow):
            self._told = told

    def travel(self, back: bool) -> None:
        """Undo or redo the step that is next, however long it is."""
        corpus = self._session.corpus
        text = (corpus.undo_text if back else corpus.redo_text) or ""
        then = partial(self._session.travelled, back=back)
        if self._start(_undo if back else _redo, text, then):
            self._back = back

    def _start(self, act: Act, text: str, then: Then) -> bool:
        if self._session.held_by:
            self._session.said.emit(self.tr("Wait a moment: {0}.").format(self._session.held_by))
            return False
        self._session.held_by = text
        self._then, self._told, self._back = then, None, None
        self._jobs.run(text, act, self._stored, self._release)
        return True

    def _stored(self, step: object) -> None:
        assert isinstance(step, Step | None)
        own = [one for one in step.commands if self._is_shown(one)] if step is not None else []
        if step is not None and len(own) > 1:
            # All at once would hold the window up: part by part, and the rest at the end.
            self._parts.extend(own)
            self._step, self._layer = step, self._session.layer
            self._pause.start()
            return
        self._session.held_by = ""
        if step is not None:
            self._finish(step, step)

    def _finish(self, step: Step, unseen: Step) -> None:
        """Show what of a step is not shown yet, and say that it is done."""
        if unseen is step:
            self._then(step)
        else:
            self._session.follow(unseen)
            if self._back is not None:
                self._session.say_travelled(step.text, back=self._back)
        if self._told is not None:
            self._told(step)

    def _is_shown(self, command: Command) -> bool:
        return bool(command.article_id) and command.article_id == self._session.article_id

    def _show_part(self) -> None:
        """Show one command of the step; between two the window breathes."""
        if self._session.layer is not self._layer:  # read anew since, with all of it
            self._parts.clear()
        if self._parts:
            self._session.follow(Step(self._step.text, (self._parts.popleft(),)), "")
            return
        self._pause.stop()
        self._layer = None
        self._session.held_by = ""
        rest = tuple(one for one in self._step.commands if not self._is_shown(one))
        self._finish(self._step, Step(self._step.text, rest))

    def _release(self) -> None:
        if not self._parts:
            self._session.held_by = ""


def _apply(make: Make, text: str, corpus: Corpus, progress: Progress) -> Step:
    return corpus.apply_all(_told(make(corpus), text, progress), text)


def _accept(article_id: int, ids: Sequence[str], corpus: Corpus) -> Iterator[Command]:
    return accept_in_parts(corpus.layer(article_id), ids, _SHOWN_AT_ONCE)


def _told(commands: Iterable[Command], text: str, progress: Progress) -> Iterator[Command]:
    for number, command in enumerate(commands):
        if number % _TOLD_EVERY == 0:
            progress(number, None, text)
        yield command


def _undo(corpus: Corpus, progress: Progress) -> Step | None:
    return corpus.undo()


def _redo(corpus: Corpus, progress: Progress) -> Step | None:
    return corpus.redo()
