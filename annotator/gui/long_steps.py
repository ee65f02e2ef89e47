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

from annotator.domain import commands
from annotator.domain.annotations import Annotation
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
_SHOWN_AT_ONCE = 200  # edits: some milliseconds in an article of thousands
_FREED_AT_ONCE = 500  # commands


class LongSteps(QObject):
    """Carries steps out through the window's jobs."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._told: Then | None = None
        self._back: bool | None = None  # undone or redone; None: done for the first time
        self._turns: deque[Callable[[], object]] = deque()  # of a stored step, still to be taken
        self._layer: Layer | None = None  # that shows it part by part
        self._spent: list[Command] = []  # commands that nobody needs any more
        self._pause = QTimer(self)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._take_turn)
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
        self._start(act, text, told, None)

    def travel(self, back: bool) -> None:
        """Undo or redo the step that is next, however long it is."""
        corpus = self._session.corpus
        text = (corpus.undo_text if back else corpus.redo_text) or ""
        self._start(_undo if back else _redo, text, None, back)

    def _start(self, act: Act, text: str, told: Then | None, back: bool | None) -> None:
        if self._session.held_by:
            self._session.said.emit(self.tr("Wait a moment: {0}.").format(self._session.held_by))
            return
        self._session.held_by = text
        self._told, self._back = told, back
        self._jobs.run(text, act, self._stored, self._release)

    def _stored(self, step: object) -> None:
        """Show the step in as many turns as it takes for the window to breathe in between."""
        assert isinstance(step, Step | None)
        if step is None:
            self._session.held_by = ""
            return
        own = step.of_article(self._session.article_id)
        parts = list(_parts(own)) if own is not None else []
        self._layer = self._session.layer
        if len(parts) > 1:
            self._turns.extend(partial(self._show_part, one) for one in parts)
        self._turns.append(partial(self._finish, step, seen=len(parts) > 1))
        self._turns.append(partial(self._let_go, step))
        self._pause.start()

    def _take_turn(self) -> None:
        if self._turns:
            self._turns.popleft()()
        elif self._spent:
            del self._spent[-_FREED_AT_ONCE:]
        else:
            self._pause.stop()

    def _show_part(self, part: Command) -> None:
        if self._session.layer is self._layer:  # else it was read anew since, with all of it
            self._session.follow_here(part, "")

    def _finish(self, step: Step, *, seen: bool) -> None:
        """Show the rest of a step, and say that it is done."""
        self._session.held_by = ""
        self._layer = None
        if self._back is None or seen:
            self._session.follow(step, seen=seen)
            if self._back is not None:
                self._session.say_travelled(step.text, back=self._back)
        else:
            self._session.travelled(step, back=self._back)
        if self._told is not None:
            self._told(step)

    def _let_go(self, step: Step) -> None:
        """Take note of what is to be freed little by little: all at once would be felt."""
        self._spent.extend(step.commands)

    def _release(self) -> None:
        """The job is over, perhaps without a step."""
        if not self._turns:
            self._session.held_by = ""


def _parts(command: Command) -> Iterator[Command]:
    for first in range(0, len(command.edits), _SHOWN_AT_ONCE):
        edits = command.edits[first : first + _SHOWN_AT_ONCE]
        yield Command(command.text, command.article_id, edits)


def _apply(make: Make, text: str, corpus: Corpus, progress: Progress) -> Step:
    return corpus.apply_all(_told(make(corpus), text, progress), text)


def _accept(article_id: int, ids: Sequence[str], corpus: Corpus) -> Iterator[Command]:
    layer = corpus.layer(article_id)
    yield commands.accept(layer, [one for one in ids if one in layer.pending])


def _told(made: Iterable[Command], text: str, progress: Progress) -> Iterator[Command]:
    for number, command in enumerate(made):
        if number % _TOLD_EVERY == 0:
            progress(number, None, text)
        yield command


def _undo(corpus: Corpus, progress: Progress) -> Step | None:
    return corpus.undo()


def _redo(corpus: Corpus, progress: Progress) -> Step | None:
    return corpus.redo()
