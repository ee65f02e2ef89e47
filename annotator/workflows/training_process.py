"""A training in a process of its own, so that a window stays smooth and it can be stopped.

The parent makes a `TrainingClient` and takes the events, dictionaries of JSON types. The last one
is `finished`, `failed` (a person can mend it), `broke` (a bug) or `gone` (the process was ended).
Stopping is `terminate()`: nothing is kept, and the model in use stays as it is.
"""

from __future__ import annotations

import os
import traceback
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.errors import UserError
from annotator.nlp.child import Child, stand_back
from annotator.workflows.models import models_folder, tidy

if TYPE_CHECKING:
    from annotator.nlp.training import Event

LAST = frozenset({"finished", "failed", "broke", "gone"})


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
    stand_back()

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
            report = train(corpus, job.base, job.output, options, tell)
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


class TrainingClient(Child):
    """The parent's end. Not for use from several threads."""

    def __init__(self, job: TrainingJob) -> None:
        super().__init__(serve, job)
        self._folder = job.output.parent if job.output else models_folder()

    def receive(self, timeout_s: float = 0.0) -> list[Event]:
        """All events that wait; waits up to `timeout_s` for the first one."""
        events, ended = self.waiting(timeout_s)
        if ended:
            events.append({"event": "gone"})
        if events and events[-1]["event"] in LAST:
            self.terminate()
        return events

    def terminate(self) -> int | None:
        """End the process at once; what it had not finished is taken away."""
        exit_code = super().terminate()
        tidy(self._folder)
        return exit_code
