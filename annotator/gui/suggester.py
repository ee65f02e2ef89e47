"""Feeds articles to the worker process and stores what it finds, in a thread of its own.

The thread waits for the pipe and for SQLite, both without holding Python's lock; spaCy is in the
process. Batches are small so that stopping, or preferring another article, takes effect at once.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, QThread, Signal

from annotator.domain.annotations import Article, Suggestion
from annotator.errors import UserError
from annotator.logs import logger, report
from annotator.nlp.worker import ArticleFailed, Failed, Gone, Message, Ready, Results, WorkerClient
from annotator.store.corpus import Corpus
from annotator.workflows.knowing import known_in
from annotator.workflows.own_scores import adjusted, in_force

_BATCH = 10
_IN_FLIGHT = 2
_LONG = 50_000  # code points; a megabyte holds the worker for half a minute
_WAIT_S = 0.05

Request = tuple[str, tuple[int, ...]]


class Suggester(QThread):
    """Runs for as long as the window; idle it waits without using the processor."""

    progressed = Signal(int, int, str)
    suggested = Signal(object)  # list of ids whose suggestions are stored
    rested = Signal()  # nothing is left to do
    failed = Signal(object)  # UserError
    broke = Signal(object)

    def __init__(
        self, path: Path, annotator: str, pipeline: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._annotator = annotator
        self._client = WorkerClient(pipeline)
        self._new_pipeline = pipeline
        self._requests: SimpleQueue[Request] = SimpleQueue()
        self._busy = threading.Event()
        self._ready: Ready | None = None
        self._pending: deque[int] = deque()
        self._put_off: deque[int] = deque()  # long articles that nobody looks at: last
        self._sent: deque[list[int]] = deque()
        self._ahead: tuple[int, ...] = ()
        self._quiet: set[int] = set()  # articles read again, of which no progress is told
        self._first = 0
        self._wants_all = False
        self._wants_new = False
        self._done = 0
        self._total = 0

    @property
    def is_busy(self) -> bool:
        """Whether articles wait to be read."""
        return self._busy.is_set()

    @property
    def worker_pid(self) -> int | None:
        """The worker's process id while there is one."""
        return self._client.pid

    def look(self, first: int, *, again: bool) -> None:
        """Read the articles that were not read yet, or all; `first` before the others."""
        self._busy.set()
        self._requests.put(("again" if again else "new", (first,)))

    def renew(self, ids: Sequence[int]) -> None:
        """Read these articles again, with what the corpus knows by now; not those that are done.

        It is done quietly, and only where the process runs.
        """
        self._requests.put(("renew", tuple(ids)))

    def prefer(self, article_id: int) -> None:
        """Read an article before the others that wait."""
        self._requests.put(("first", (article_id,)))

    def stop(self) -> None:
        """End the worker process and forget what waits."""
        self._requests.put(("stop", ()))

    def take_pipeline(self, pipeline: str) -> None:
        """Read on with another pipeline; the process with the old one ends."""
        self._new_pipeline = pipeline
        self._requests.put(("pipeline", ()))

    def close(self) -> None:
        """End the thread and the process."""
        self._requests.put(("close", ()))
        self.wait()

    # --- in the thread -----------------------------------------------------------------------

    def run(self) -> None:
        """Serve requests until closed."""
        try:
            with Corpus.open(self._path, self._annotator) as corpus:
                while self._take_requests(corpus):
                    if self.is_busy:
                        self._work(corpus)
        except UserError as error:
            self.failed.emit(error)
        except Exception as error:
            logger.error("suggester\n%s", report(error))
            self.broke.emit(error)
        finally:
            self._client.terminate()
            self._rest()

    def _take_requests(self, corpus: Corpus) -> bool:
        """Take what was asked for; waits when there is nothing to do. False: close."""
        while True:
            try:
                what, ids = self._requests.get(block=not self.is_busy)
            except Empty:
                return True
            match what:
                case "close":
                    return False
                case "stop":
                    self._forget()
                case "pipeline":
                    self._forget()
                    self._client = WorkerClient(self._new_pipeline)
                case "first":
                    (self._first,) = ids
                    self._bring_forward()
                case "renew":
                    if self._client.is_running:
                        self._ahead = ids
                        self._busy.set()
                        self._start_or_list(corpus)
                case _:
                    self._first = ids[0] or self._first
                    self._wants_all |= what == "again"
                    self._wants_new = True
                    self._busy.set()  # a stop that came before may have cleared it
                    self._start_or_list(corpus)

    def _start_or_list(self, corpus: Corpus) -> None:
        if self._ready is not None and self._client.is_running:
            self._list(corpus)
        elif not self._client.is_running:
            self._ready = None
            self.progressed.emit(0, 0, self.tr("Starting the pipeline"))
            self._client.start()

    def _list(self, corpus: Corpus) -> None:
        """Put in line what is to be read, now that the pipeline's name and version are known."""
        assert self._ready is not None
        if self._ahead:
            self._list_ahead(corpus)
        if not self._wants_new:
            return
        self._client.know(known_in(corpus))
        if self._wants_all:
            ids: Sequence[int] = corpus.articles_without("", "")  # no run has this name: all
        else:
            ids = corpus.articles_without(self._ready.name, self._ready.version)
        on_the_way = {one for batch in self._sent for one in batch}
        self._pending = deque(one for one in ids if one not in on_the_way)
        self._put_off.clear()
        self._bring_forward()
        self._done = 0
        self._total = len(self._pending) + len(on_the_way)
        self._wants_new = self._wants_all = False

    def _list_ahead(self, corpus: Corpus) -> None:
        """Put in line what is to be read again, before all that waits."""
        self._client.know(known_in(corpus))
        ahead = [one.article.id for one in corpus.layers(self._ahead) if not one.is_read]
        self._pending.extendleft(reversed(ahead))
        self._quiet.update(ahead)
        self._ahead = ()

    def _bring_forward(self) -> None:
        for line in (self._pending, self._put_off):
            if self._first in line:
                line.remove(self._first)
                self._pending.appendleft(self._first)
                return

    def _next_batch(self, corpus: Corpus) -> list[Article]:
        """The articles to send next; long ones wait, unless one is looked at, and go alone."""
        while self._pending:
            # The first article alone: it is the one being looked at.
            if self._pending[0] == self._first:
                return list(corpus.articles([self._pending.popleft()]))
            size = min(_BATCH, len(self._pending))
            found = list(corpus.articles([self._pending.popleft() for _ in range(size)]))
            self._put_off.extend(one.id for one in found if len(one.text) > _LONG)
            short = [one for one in found if len(one.text) <= _LONG]
            if short:
                return short
        return list(corpus.articles([self._put_off.popleft()])) if self._put_off else []

    def _work(self, corpus: Corpus) -> None:
        """One turn: send what fits, wait a little, store what came."""
        from annotator.store.schema_changes import reload_schema

        if self._ready is not None:
            while len(self._sent) < _IN_FLIGHT and (batch := self._next_batch(corpus)):
                reload_schema(corpus)  # labels may have been changed in the window meanwhile
                self._client.submit(batch, corpus.schema)
                self._sent.append([one.id for one in batch])
            if not self._sent and not self._wants_new:
                self._rest()
                return
        for message in self._client.receive(_WAIT_S):
            self._handle(corpus, message)

    def _handle(self, corpus: Corpus, message: Message) -> None:
        match message:
            case Ready():
                self._ready = message
                self._list(corpus)
            case Results():
                self._sent.popleft()
                self._store(corpus, message.suggestions)
            case ArticleFailed():
                logger.warning("article %s: %s", message.article_id, message.reason)
                what = self.tr("The pipeline cannot read article {0}: {1}.")
                hint = self.tr("It stays without suggestions; mark it by hand.")
                text = what.format(message.article_id, message.reason)
                self.failed.emit(UserError(text, hint))
            case Failed():
                self._give_up(UserError(message.message, message.hint, message.path))
            case Gone():
                what = self.tr("The pipeline's process has ended by itself.")
                hint = self.tr("Your work is stored. “Suggest again” starts it anew.")
                self._give_up(UserError(what, hint))

    def _store(self, corpus: Corpus, found: dict[int, list[Suggestion]]) -> None:
        assert self._ready is not None
        own = in_force(corpus)
        found = {one: adjusted(suggestions, own) for one, suggestions in found.items()}
        corpus.replace_suggestions(found, self._ready.name, self._ready.version)
        self.suggested.emit(list(found))
        told = found.keys() - self._quiet
        self._quiet.difference_update(found)
        if told:
            self._done += len(told)
            self.progressed.emit(self._done, self._total, self.tr("Looking for suggestions"))

    def _forget(self) -> None:
        self._client.terminate()
        self._ready = None
        self._pending.clear()
        self._put_off.clear()
        self._sent.clear()
        self._wants_new = self._wants_all = False
        self._ahead = ()
        self._quiet.clear()
        self._rest()

    def _give_up(self, error: UserError) -> None:
        """Say why, then rest: whoever sees that nothing goes on any more has been told."""
        self.failed.emit(error)
        self._forget()

    def _rest(self) -> None:
        self._busy.clear()
        self.rested.emit()
