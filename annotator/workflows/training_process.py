"""A training in a process of its own, so that a window stays smooth and it can be stopped.

The parent makes a `TrainingClient`, waits for `fileno()` to become readable and takes the events,
dictionaries of JSON types. The last one is `finished`, `failed` (a person can mend it), `broke` (a
bug) or `gone` (the process was ended). Stopping is `terminate()`: nothing is kept, and the model in
use stays as it is.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import traceback
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.errors import UserError

if TYPE_CHECKING:
    from annotator.nlp.training import Event

LAST = frozenset({"finished", "failed", "broke", "gone"})
_NICENESS = 5
_PATIENCE_S = 2.0


@dataclass(frozen=True, slots=True)
class TrainingJob:
    """What is to be trained. `options` are fields of `TrainingOptions`; `output` as in `train`."""

    corpus: Path
    annotator: str = ""
    base: str = ""
    output: Path | None = None
    options: tuple[tuple[str, Any], ...] = ()


def serve(connection: Connection, job: TrainingJob) -> None:
    """The main function of the process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to handle
    with contextlib.suppress(OSError, AttributeError):
        os.nice(_NICENESS)

    def tell(event: Event) -> None:
        try:
            connection.send(event)
        except OSError:
            os._exit(0)  # nobody listens any more

    try:
        from annotator.nlp.training import TrainingOptions
        from annotator.store.corpus import Corpus
        from annotator.workflows.training import train

        with Corpus.open(job.corpus, job.annotator) as corpus:
            options = TrainingOptions(**dict(job.options))
            report = train(corpus, job.base, job.output, options, _without_last(tell))
        tell(
            {
                "event": "finished",
                "kept": report.path is not None,
                "path": None if report.path is None else str(report.path),
                "summary": report.summary(),
            }
        )
    except UserError as error:
        path = None if error.path is None else str(error.path)
        tell({"event": "failed", "message": error.message, "hint": error.hint, "path": path})
    except Exception:
        tell({"event": "broke", "report": traceback.format_exc()})


def _without_last(tell: Any) -> Any:
    """The last event is sent when the corpus is closed again."""

    def pass_on(event: Event) -> None:
        if event["event"] not in LAST:
            tell(event)

    return pass_on


class TrainingClient:
    """The parent's end. Not for use from several threads."""

    def __init__(self, job: TrainingJob) -> None:
        self.job = job
        self._process: multiprocessing.process.BaseProcess | None = None
        self._connection: Connection | None = None

    @property
    def is_running(self) -> bool:
        """Whether the process is there."""
        return self._process is not None and self._process.is_alive()

    def start(self) -> None:
        """Start the training."""
        self.terminate()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=serve, args=(theirs, self.job), name="annotator-training", daemon=True
        )
        process.start()
        theirs.close()
        self._process, self._connection = process, ours

    def fileno(self) -> int:
        """The descriptor that becomes readable when an event waits."""
        if self._connection is None:
            raise RuntimeError("the training is not started")
        return self._connection.fileno()

    def receive(self, timeout_s: float = 0.0) -> list[Event]:
        """All events that wait; waits up to `timeout_s` for the first one."""
        events: list[Event] = []
        if self._connection is None:
            return events
        try:
            while self._connection.poll(timeout_s):
                events.append(self._connection.recv())
                timeout_s = 0.0
        except (EOFError, OSError):
            self.terminate()
            events.append({"event": "gone"})
        if events and events[-1]["event"] in LAST:
            self.terminate()
        return events

    def terminate(self) -> None:
        """End the process at once, and leave no zombie; what it had not finished is taken away."""
        process, connection = self._process, self._connection
        self._process = self._connection = None
        if connection is not None:
            connection.close()
        if process is None:
            return
        process.terminate()  # one that has sent its last event has nothing left to do
        process.join(_PATIENCE_S)
        if process.exitcode is None:
            process.kill()
            process.join()
        process.close()
        from annotator.workflows.models import models_folder, tidy

        tidy(self.job.output.parent if self.job.output else models_folder())
