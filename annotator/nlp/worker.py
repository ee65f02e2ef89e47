"""The pipeline in a process of its own, so that the window stays smooth.

In a thread spaCy stalls a window for up to a fifth of a second; in a process it does not. This
module imports neither Qt nor, in the parent, spaCy. The parent makes a `WorkerClient` and takes the
messages; cancelling is `terminate()` and a new start.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from annotator.domain.annotations import Article, Suggestion
from annotator.domain.known_names import KnownNames
from annotator.domain.schema import LabelSchema
from annotator.errors import UserError
from annotator.nlp.child import Child, stand_back

if TYPE_CHECKING:
    from annotator.nlp.pipeline import Pipeline


@dataclass(frozen=True, slots=True)
class Ready:
    """The pipeline is loaded; the first message of a worker that works."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Failed:
    """The pipeline cannot be loaded; the fields of a `UserError`. The worker ends."""

    message: str
    hint: str
    path: Path | None


@dataclass(frozen=True, slots=True)
class Results:
    """The suggestions of one submitted batch, by article id, also of those without any."""

    suggestions: dict[int, list[Suggestion]]


@dataclass(frozen=True, slots=True)
class ArticleFailed:
    """One article could not be read; the rest of its batch was, and comes as `Results`."""

    article_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The process has ended, by itself or killed; nothing more will come."""

    exit_code: int | None


Message = Ready | Failed | Results | ArticleFailed | Gone


@dataclass(frozen=True, slots=True)
class _Batch:
    articles: tuple[Article, ...]
    schema: LabelSchema


def serve(connection: Connection, pipeline_name: str) -> None:
    """The main function of the worker process. Ends when the other end of the pipe closes."""
    stand_back()
    batches: SimpleQueue[_Batch | KnownNames] = SimpleQueue()
    threading.Thread(target=_take_in, args=(connection, batches), daemon=True).start()
    try:
        from annotator.nlp.pipeline import Pipeline  # spaCy: only here, never in the parent

        pipeline = Pipeline.load(pipeline_name)
    except UserError as error:
        _send(connection, Failed(error.message, error.hint, error.path))
        return
    _send(connection, Ready(pipeline.name, pipeline.version))
    names: KnownNames | None = None
    known_for: LabelSchema | None = None
    while True:
        sent = batches.get()
        if isinstance(sent, KnownNames):
            names, known_for = sent, None
            continue
        if names is not None and sent.schema != known_for:
            pipeline.know(names, sent.schema)
            known_for = sent.schema
        for message in _answers(pipeline, sent):
            _send(connection, message)


def _take_in(connection: Connection, batches: SimpleQueue[_Batch | KnownNames]) -> None:
    """Empty the pipe at once, so that the parent never waits; leave when it closes."""
    while True:
        try:
            batches.put(connection.recv())
        except (EOFError, OSError):
            os._exit(0)  # the main thread may be deep in spaCy: nothing to tidy up


def _send(connection: Connection, message: Message) -> None:
    try:
        connection.send(message)
    except OSError:
        os._exit(0)


def _answers(pipeline: Pipeline, batch: _Batch) -> list[Message]:
    try:
        return [Results(_suggested(pipeline, batch.articles, batch.schema))]
    except Exception:  # whichever article it was: one at a time, the others shall come through
        done: dict[int, list[Suggestion]] = {}
        failed: list[Message] = []
        for article in batch.articles:
            try:
                done |= _suggested(pipeline, (article,), batch.schema)
            except Exception as error:
                reason = f"{type(error).__name__}: {error}"
                failed.append(ArticleFailed(article.id, reason))
        return [*failed, Results(done)]


def _suggested(
    pipeline: Pipeline, articles: Sequence[Article], schema: LabelSchema
) -> dict[int, list[Suggestion]]:
    return {article.id: found for article, found in pipeline.suggest(articles, schema)}


class WorkerClient(Child):
    """The parent's end. Not for use from several threads."""

    def __init__(self, pipeline_name: str = "") -> None:
        super().__init__(serve, pipeline_name)

    def start(self) -> None:
        """Start the process; `Ready` or `Failed` will be its first message."""
        before = os.environ.get("OMP_NUM_THREADS")
        # Numerical libraries read it when they are loaded, which is before `serve` is called.
        os.environ["OMP_NUM_THREADS"] = "1"
        try:
            super().start()
        finally:
            if before is None:
                del os.environ["OMP_NUM_THREADS"]
            else:
                os.environ["OMP_NUM_THREADS"] = before

    def know(self, names: KnownNames) -> None:
        """Send the names that the corpus knows; the batches that follow are read with them."""
        self.send(names)

    def submit(self, articles: Sequence[Article], schema: LabelSchema) -> None:
        """Send a batch; its answers come as messages."""
        self.send(_Batch(tuple(articles), schema))

    def receive(self, timeout_s: float = 0.0) -> list[Message]:
        """All messages that wait; waits up to `timeout_s` for the first one."""
        messages, ended = self.waiting(timeout_s)
        if ended:
            messages.append(Gone(self.terminate()))
        return messages
